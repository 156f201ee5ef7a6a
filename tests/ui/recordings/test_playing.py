"""Hearing a recording beside its text."""

from PySide6.QtCore import Qt

from gemma_desktop.ui.recordings.waveform import Waveform
from tests.ui.recordings.recording_window import RecordingWindow


def heard(page: RecordingWindow) -> list[float]:
    places: list[float] = []
    page.player.position_changed.connect(places.append)
    return places


def test_a_click_on_words_plays_from_there(page: RecordingWindow) -> None:
    page.show()
    places = heard(page)
    page.click(2)
    assert page.player.playing == page.transcript.sound
    assert 2.5 <= places[0] <= 2.6
    page.player.stop()


def test_space_plays_the_chosen_passage_and_is_silent_again(page: RecordingWindow) -> None:
    page.show()
    places = heard(page)
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Space)
    assert page.player.playing == page.transcript.sound
    assert places[0] == 1.0
    page.press(Qt.Key.Key_Space)
    assert page.player.playing is None


def test_arrows_on_the_waveform_move_the_place_without_a_sound(page: RecordingWindow) -> None:
    page.show()
    waveform = page.opened.find("waveform", Waveform)
    waveform.setFocus()
    page.press(Qt.Key.Key_Right)
    assert waveform.position_s == 3.0
    assert page.player.playing is None
    page.press(Qt.Key.Key_Home)
    assert waveform.position_s == 0.0


def test_another_recording_ends_what_is_played(page: RecordingWindow) -> None:
    first = page.show()
    page.show(title="Other")
    page.click(0)
    page.page.open_recording(first)
    assert page.player.playing is None
