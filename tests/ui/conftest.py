"""What every test of widgets needs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, styling the application for the time of one test."""
    font = qapp.font()
    theme = Theme(ThemeChoice.LIGHT)
    theme.style(qapp)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(font)
