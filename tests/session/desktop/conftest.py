from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.helpers.private_bus import PrivateBus, private_bus


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[PrivateBus]:
    named = QGuiApplication.desktopFileName()
    QGuiApplication.setDesktopFileName("org.example.Ours")
    with private_bus(tmp_path, monkeypatch) as bus:
        yield bus
    QGuiApplication.setDesktopFileName(named)
