"""The microphone panel: recording by click and by holding, what is done with a recording, and life without one."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.message import AudioPart
from gemma_desktop.paths import resources
from gemma_desktop.session import microphones
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.values import RecorderState
from gemma_desktop.ui import microphone_panel, record_button
from gemma_desktop.ui.level_meter import LevelMeter
from gemma_desktop.ui.microphone_panel import MicrophonePanel
from tests.ui.open_window import OpenWindow, files
from tests.ui.sound_system import SoundSystem

SPOKEN = resources() / "samples" / "uno-dos-tres.wav"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the microphone is made of a file with ALSA")


@pytest.fixture
def recorder(opened: OpenWindow) -> Recorder:
    return opened.application.parts.recorder


@pytest.fixture
def panel(opened: OpenWindow, recorder: Recorder) -> MicrophonePanel:
    opened.click("microphone_button")
    opened.until(lambda: bool(recorder.inputs()))
    return opened.find("microphone_panel", MicrophonePanel)


@pytest.fixture
def held(opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder) -> None:
    """A recording that waits to be attached."""
    opened.click("record_button")
    opened.until(lambda: recorder.duration_s > 0.5)
    opened.click("record_button")
    opened.until(lambda: recorder.state is RecorderState.HELD)


@pytest.fixture
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphones, "LOOK_AGAIN_MS", 50)


@pytest.fixture
def no_microphone(sound_system: SoundSystem) -> Iterator[SoundSystem]:
    sound_system.unplug()
    yield sound_system
    sound_system.plug_in()


def texts(panel: MicrophonePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_the_input_is_chosen_from_a_list_and_remembered(opened: OpenWindow, panel: MicrophonePanel) -> None:
    choice = opened.find("microphone_choice", QComboBox)
    assert [choice.itemText(at) for at in range(choice.count())] == ["The system's microphone", "default"]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert opened.application.parts.recorder.device_id == "ALSA: default"
    assert opened.application.parts.preferences.settings.speech.microphone == "ALSA: default"


def test_a_chosen_microphone_that_is_not_plugged_in_is_still_shown_as_the_chosen_one(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder
) -> None:
    recorder.choose("ALSA: Headset: USB")
    with opened.qtbot.waitSignal(recorder.state_changed):
        recorder.refresh()
    assert opened.find("microphone_choice", QComboBox).currentText() == "Headset: USB (not found)"


def test_one_click_begins_and_the_next_one_ends_a_recording(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder
) -> None:
    opened.click("record_button")
    opened.until(lambda: recorder.duration_s > 0.5)
    assert recorder.state is RecorderState.RECORDING
    opened.click("record_button")
    opened.until(lambda: recorder.state is RecorderState.HELD)


def test_a_recording_is_paused_and_goes_on(opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder) -> None:
    assert not opened.shows("pause_recording_button")
    opened.click("record_button")
    opened.until(lambda: recorder.duration_s > 0.5)
    opened.click("pause_recording_button")
    opened.until(lambda: recorder.state is RecorderState.PAUSED)
    assert opened.find("pause_recording_button").accessibleName() == "Go on"
    opened.click("pause_recording_button")
    opened.until(lambda: recorder.state is RecorderState.RECORDING)
    opened.click("pause_recording_button")
    opened.until(lambda: recorder.state is RecorderState.PAUSED)
    opened.click("record_button")
    opened.until(lambda: recorder.state is RecorderState.HELD)


def test_the_meter_and_the_time_move_while_recording(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder
) -> None:
    opened.click("record_button")
    opened.until(lambda: opened.find("level_meter", LevelMeter).level > 0.5)
    opened.until(lambda: "0:00" not in texts(panel))
    recorder.discard()


def test_space_held_down_records_until_it_is_let_go(
    opened: OpenWindow,
    panel: MicrophonePanel,
    recorder: Recorder,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(record_button, "HELD_S", 0.0)
    opened.find("record_button").setFocus()
    qtbot.keyPress(opened.focused(), Qt.Key.Key_Space)
    opened.until(lambda: recorder.duration_s > 0.5)
    qtbot.keyRelease(opened.focused(), Qt.Key.Key_Space)
    opened.until(lambda: recorder.state is RecorderState.HELD)


def test_the_record_key_works_from_the_message_and_ends_when_let_go(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_button, "HELD_S", 0.0)
    qtbot.keyPress(opened.window.composer.text, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: recorder.duration_s > 0.5)
    qtbot.keyRelease(opened.window.composer.text, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: recorder.state is RecorderState.HELD)


def test_the_record_key_pressed_again_ends_the_recording(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder
) -> None:
    opened.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: recorder.duration_s > 0.5)
    opened.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: recorder.state is RecorderState.HELD)


def test_the_language_of_translations_is_kept(opened: OpenWindow, panel: MicrophonePanel) -> None:
    choice = opened.find("translate_to_choice", QComboBox)
    choice.setCurrentText("French")
    choice.activated.emit(choice.currentIndex())
    assert opened.application.parts.preferences.settings.speech.translate_to == "French"


def test_the_panel_is_closed_by_its_cross(opened: OpenWindow, panel: MicrophonePanel) -> None:
    opened.click("close_microphone_panel_button")
    opened.until(lambda: not opened.shows("microphone_panel"))


def test_a_recording_is_played_back(opened: OpenWindow, held: None, recorder: Recorder, qtbot: QtBot) -> None:
    states: list[RecorderState] = []
    recorder.state_changed.connect(states.append)
    opened.click("play_recording_button")
    opened.until(lambda: states[-1:] == [RecorderState.HELD])
    assert states[0] is RecorderState.PLAYING
    assert opened.notices() == []


def test_playing_is_stopped_by_the_same_button(
    opened: OpenWindow, held: None, recorder: Recorder, qtbot: QtBot
) -> None:
    opened.click("play_recording_button")
    assert recorder.state is RecorderState.PLAYING
    opened.click("play_recording_button")
    assert recorder.state is RecorderState.HELD


def test_a_recording_is_discarded(opened: OpenWindow, held: None, recorder: Recorder) -> None:
    opened.click("discard_recording_button")
    assert recorder.state is RecorderState.IDLE
    assert opened.shows("record_button")
    assert recorder.leftovers() == []


def test_a_recording_is_attached(opened: OpenWindow, held: None) -> None:
    opened.click("attach_recording_button")
    assert len(opened.attached()) == 1
    assert isinstance(opened.chat.attachments()[0].part, AudioPart)


def test_a_recording_is_kept_among_the_recordings(opened: OpenWindow, held: None, recorder: Recorder) -> None:
    recordings = opened.application.parts.recordings
    opened.click("keep_recording_button")
    assert recorder.state is RecorderState.IDLE
    opened.until(lambda: len(recordings.ids()) == 1)


def test_a_recording_too_long_for_a_message_can_still_be_kept(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone_panel, "LONGEST_ATTACHED_S", 0.2)
    opened.find("record_button").setFocus()
    opened.press(Qt.Key.Key_Space)
    opened.until(lambda: recorder.duration_s > 0.5)
    opened.press(Qt.Key.Key_Space)
    opened.until(lambda: recorder.state is RecorderState.HELD)
    assert not opened.find("attach_recording_button").isEnabled()
    assert not opened.find("write_down_button").isEnabled()
    assert "keep it under Recordings" in opened.find("write_down_button").toolTip()
    assert opened.focused().objectName() == "keep_recording_button"


def test_write_down_attaches_the_recording_and_asks(opened: OpenWindow, held: None) -> None:
    opened.click("write_down_button")
    opened.until(lambda: len(opened.chat.path()) == 2)
    opened.application.until_idle()
    assert opened.application.texts()[0] == "Write this down"


def test_a_sound_dropped_on_the_window_is_translated_with_one_click(opened: OpenWindow, panel: MicrophonePanel) -> None:
    opened.drop(opened.window, files([SPOKEN]))
    assert opened.attached() == ["uno-dos-tres.wav"]
    opened.click("translate_button")
    opened.until(lambda: len(opened.chat.path()) == 2)
    opened.application.until_idle()
    assert "English" in opened.application.texts()[0]


def test_a_sound_is_chosen_from_the_disk(opened: OpenWindow, panel: MicrophonePanel) -> None:
    opened.click("choose_sound_button")
    dialog = opened.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(SPOKEN)])
    dialog.reject()
    assert opened.attached() == ["uno-dos-tres.wav"]


def test_nothing_can_be_written_down_before_there_is_a_sound(opened: OpenWindow, panel: MicrophonePanel) -> None:
    assert not opened.find("write_down_button").isEnabled()
    opened.application.attach(SPOKEN)
    assert opened.find("write_down_button").isEnabled()


def test_the_keyboard_goes_from_record_to_attach(
    opened: OpenWindow, panel: MicrophonePanel, recorder: Recorder
) -> None:
    opened.find("record_button").setFocus()
    opened.press(Qt.Key.Key_Space)
    opened.until(lambda: recorder.duration_s > 0.5)
    opened.press(Qt.Key.Key_Space)
    opened.until(lambda: recorder.state is RecorderState.HELD)
    assert opened.focused().objectName() == "attach_recording_button"


def test_without_a_microphone_the_panel_says_what_to_do_and_files_still_work(
    no_microphone: SoundSystem, opened: OpenWindow
) -> None:
    opened.click("microphone_button")
    opened.until(lambda: opened.shows("look_again_button"))
    told = texts(opened.find("microphone_panel", MicrophonePanel))
    assert "No microphone was found" in told
    assert not opened.shows("record_button")
    opened.drop(opened.window, files([SPOKEN]))
    assert opened.attached() == ["uno-dos-tres.wav"]
    assert opened.find("write_down_button").isEnabled()


def test_a_microphone_plugged_in_later_is_found_by_looking_again(
    no_microphone: SoundSystem, opened: OpenWindow
) -> None:
    opened.click("microphone_button")
    opened.until(lambda: opened.shows("look_again_button"))
    no_microphone.plug_in()
    opened.click("look_again_button")
    opened.until(lambda: opened.shows("record_button"))


def test_while_the_panel_is_shown_its_list_follows_what_is_plugged_in(
    looks_often: None, no_microphone: SoundSystem, opened: OpenWindow, recorder: Recorder
) -> None:
    opened.click("microphone_button")
    opened.until(lambda: opened.shows("look_again_button"))
    no_microphone.plug_in()
    opened.until(lambda: opened.shows("record_button"))
    no_microphone.unplug()
    opened.until(lambda: opened.shows("look_again_button"))


def test_without_portaudio_the_panel_says_what_to_install(opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    opened.click("microphone_button")
    opened.until(lambda: opened.shows("look_again_button"))
    told = texts(opened.find("microphone_panel", MicrophonePanel))
    assert "Recording needs PortAudio" in told
    assert any("sudo apt-get install libportaudio2" in text for text in told)


def test_a_model_that_cannot_hear_says_so_and_offers_others(
    opened: OpenWindow, panel: MicrophonePanel, text_model: Path
) -> None:
    opened.application.attach(SPOKEN)
    opened.application.models.open_file(text_model)
    opened.until(lambda: opened.shows("choose_hearing_model_button"))
    assert "This model cannot hear." in texts(panel)
    assert not opened.find("write_down_button").isEnabled()
