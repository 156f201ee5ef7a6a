"""The theme: readable in both schemes, one scale for everything, and drawn into a valid style sheet."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.style_sheet import style_sheet
from gemma_desktop.ui.theme import DARK, LIGHT, Colors, TextSize, Theme, mix

GROUNDS = ("background", "surface", "raised", "code")
INKS = ("text", "quiet_text", "accent", "good", "warning", "bad")
CODE_INKS = ("code_keyword", "code_string", "code_number", "code_comment", "code_name")


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in QColor(color).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(colors: Colors) -> None:
    pairs = [*product(INKS, GROUNDS), *product(CODE_INKS, ("code",)), ("on_accent", "accent"), ("background", "text")]
    poor = {
        f"{ink} on {ground}": round(contrast(getattr(colors, ink), getattr(colors, ground)), 2)
        for ink, ground in pairs
        if contrast(getattr(colors, ink), getattr(colors, ground)) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_text_can_be_read_on_a_selected_row(qtbot: QtBot, choice: ThemeChoice) -> None:
    theme = Theme(choice)
    for ink, ground in product((theme.colors.text, theme.colors.quiet_text), (theme.selected, theme.hovered)):
        assert contrast(ink, ground) >= 4.5


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_forced_choice_wins_over_the_system(qtbot: QtBot) -> None:
    theme = Theme(ThemeChoice.DARK)
    assert theme.is_dark
    assert theme.colors is DARK
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_choice(ThemeChoice.LIGHT)
    assert theme.colors is LIGHT


def test_system_choice_follows_the_system(qtbot: QtBot) -> None:
    theme = Theme(ThemeChoice.SYSTEM)
    system_is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.is_dark == system_is_dark


def test_one_scale_moves_text_and_icons_and_is_bounded(qtbot: QtBot) -> None:
    theme = Theme(font_scale=2.0)
    assert [theme.text_px(size) for size in TextSize] == [24, 26, 30, 40, 56]
    assert theme.icon_px(18) == 36
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_font_scale(0.1)
    assert theme.font_scale == 0.8
    assert theme.font(TextSize.READING).pixelSize() == 12


def test_styling_reaches_the_application_and_every_later_change_too(theme: Theme, qapp: QApplication) -> None:
    assert LIGHT.text in qapp.styleSheet()
    theme.set_choice(ThemeChoice.DARK)
    assert DARK.text in qapp.styleSheet()
    assert qapp.palette().window().color().name() == DARK.background


def test_the_sheet_has_no_hole(theme: Theme, qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    assert "$" not in sheet
    assert not re.search(r":\s*;", sheet)
    with pytest.raises(KeyError):
        style_sheet({}, {})


def test_mixing_nothing_changes_nothing() -> None:
    assert mix("#102030", "#ffffff", 0.0) == "#102030"
    assert mix("#102030", "#ffffff", 1.0) == "#ffffff"
