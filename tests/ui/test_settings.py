"""The settings: every one with its default and what it does, applied at once, and per chat where it makes sense."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from gemma_desktop.fit.offload import Device, DeviceKind
from gemma_desktop.fit.presets import Preset
from gemma_desktop.settings import Settings, ThemeChoice
from gemma_desktop.ui.form import SettingRow
from tests.fakes import model_info
from tests.ui.open_window import OpenWindow

PAGES = ["General", "Model", "Answers", "Pictures", "Speech", "Models and network", "Desktop", "About"]


@pytest.fixture
def dialog(opened: OpenWindow) -> QDialog:
    opened.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return opened.find("settings_dialog", QDialog)


def settings(opened: OpenWindow) -> Settings:
    return opened.application.parts.preferences.settings


def page(dialog: QDialog, name: str) -> None:
    dialog.findChild(QListWidget, "settings_pages").setCurrentRow(PAGES.index(name))


def test_every_page_is_there(dialog: QDialog) -> None:
    names = dialog.findChild(QListWidget, "settings_pages")
    assert [names.item(at).text() for at in range(names.count())] == PAGES


def test_every_setting_says_what_it_does_and_its_default(dialog: QDialog) -> None:
    rows = dialog.findChildren(SettingRow)
    assert len(rows) >= 16
    for row in rows:
        words = [label.text() for label in row.findChildren(QLabel)]
        assert any("Default: " in text for text in words), row.objectName()


def test_a_default_is_written_as_its_field_writes_it(dialog: QDialog) -> None:
    for row in dialog.findChildren(SettingRow):
        if field := row.findChild(QDoubleSpinBox):
            words = [label.text() for label in row.findChildren(QLabel)]
            assert any(f"Default: {field.text()}." in text for text in words), row.objectName()


def test_what_is_as_by_default_has_nothing_to_reset(opened: OpenWindow, dialog: QDialog) -> None:
    for name in PAGES:
        page(dialog, name)
        resets = [row.objectName() for row in dialog.findChildren(SettingRow) if _reset(row).isVisible()]
        assert resets == []


def test_a_number_is_taken_over_at_once_and_reset(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Answers")
    field = opened.find("setting_generation_temperature", QDoubleSpinBox)
    field.setValue(0.3)
    assert settings(opened).generation.temperature == 0.3
    opened.click("reset_generation_temperature")
    assert settings(opened).generation.temperature == Settings().generation.temperature
    assert field.value() == Settings().generation.temperature


def test_the_lowest_number_has_a_name_and_means_what_it_says(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Answers")
    seed = opened.find("setting_generation_seed", QDoubleSpinBox)
    assert seed.text() == "New each time"
    seed.setValue(7)
    assert settings(opened).generation.seed == 7
    seed.setValue(seed.minimum())
    assert settings(opened).generation.seed is None


def test_the_system_text_is_kept_when_the_dialog_is_closed_while_typing(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Answers")
    opened.qtbot.keyClicks(opened.find("setting_system_text", QPlainTextEdit), "Be brief.")
    dialog.close()
    assert settings(opened).system_text == "Be brief."


def test_the_key_that_quits_does_so_from_the_dialog_too(opened: OpenWindow, dialog: QDialog) -> None:
    opened.until(dialog.isActiveWindow)
    opened.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not opened.window.isVisible()


def test_a_tick_is_taken_over(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Answers")
    opened.find("setting_generation_thinking", QCheckBox).click()
    assert settings(opened).generation.thinking


def test_dark_is_dark_at_once(opened: OpenWindow, dialog: QDialog) -> None:
    choice = opened.find("setting_theme", QComboBox)
    choice.activated.emit(2)
    assert settings(opened).theme is ThemeChoice.DARK
    assert opened.window.theme.is_dark


def test_larger_text_is_larger_at_once(opened: OpenWindow, dialog: QDialog) -> None:
    opened.find("setting_font_scale", QSlider).setValue(15)
    assert opened.window.theme.font_scale == 1.5
    assert "150%" in [label.text() for label in dialog.findChildren(QLabel)]


def test_another_context_loads_the_model_anew(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Model")
    loads = len(opened.application.engine.loads)
    opened.find("setting_engine_context_tokens", QComboBox).activated.emit(1)
    opened.until(lambda: len(opened.application.engine.loads) > loads)
    assert opened.application.engine.loads[-1][2].context_tokens == 2048


def test_another_preset_loads_the_model_anew(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Model")
    loads = len(opened.application.engine.loads)
    opened.find("setting_engine_preset", QComboBox).activated.emit(2)
    opened.until(lambda: len(opened.application.engine.loads) > loads)
    assert opened.application.engine.loads[-1][2].preset is Preset.FASTEST


def test_without_a_graphics_card_the_settings_say_so(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Model")
    assert opened.find("graphics_cards", QLabel).text() == "No graphics card that llama.cpp can use was found."


def test_graphics_cards_are_listed_with_their_memory(opened: OpenWindow, dialog: QDialog) -> None:
    card = Device("CUDA0", "Some Card 16", DeviceKind.GPU, 12_000_000_000, 16_000_000_000)
    opened.application.engine.infos["demo.gguf"] = model_info(devices=(card,), gpu_layers=7)
    page(dialog, "Model")
    opened.find("setting_engine_preset", QComboBox).activated.emit(0)
    cards = opened.find("graphics_cards", QLabel)
    opened.until(lambda: cards.text() == "Some Card 16: 12 GB of 16 GB were free\n7 layers are there now.")


def test_a_wheel_that_scrolls_the_page_changes_no_value(opened: OpenWindow, dialog: QDialog) -> None:
    page(dialog, "Answers")
    field = opened.find("setting_generation_top_k", QDoubleSpinBox)
    before, at = field.value(), QPointF(5, 5)
    wheel = QWheelEvent(
        at,
        field.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.value() == before


def test_one_chat_answers_in_its_own_way(opened: OpenWindow) -> None:
    opened.application.ask("first")
    opened.click("chat_settings_button")
    opened.find("own_sampling", QCheckBox).click()
    opened.find("setting_temperature", QDoubleSpinBox).setValue(0.0)
    opened.find("chat_settings_dialog", QDialog).close()
    opened.application.ask("second")
    assert opened.application.engine.asked[-1].settings.temperature == 0.0
    opened.chat.new_chat()
    opened.application.ask("elsewhere")
    assert opened.application.engine.asked[-1].settings.temperature == Settings().generation.temperature


def test_one_chat_has_its_own_system_text(opened: OpenWindow) -> None:
    opened.application.ask("first")
    opened.click("chat_settings_button")
    opened.find("own_system_text", QCheckBox).click()
    opened.qtbot.keyClicks(opened.find("setting_system_text", QPlainTextEdit), "Speak like a pirate.")
    opened.find("chat_settings_dialog", QDialog).close()
    assert opened.chat.conversation_settings.system_text == "Speak like a pirate."
    assert settings(opened).system_text == ""


def test_a_chat_that_gives_up_its_own_text_follows_the_general_one(opened: OpenWindow) -> None:
    opened.application.ask("first")
    opened.click("chat_settings_button")
    own = opened.find("own_system_text", QCheckBox)
    own.click()
    own.click()
    assert opened.chat.conversation_settings.system_text is None
    assert not opened.shows("setting_system_text")


def _reset(row: QWidget) -> QAbstractButton:
    name = row.objectName().removeprefix("row_")
    return row.findChild(QAbstractButton, f"reset_{name}")
