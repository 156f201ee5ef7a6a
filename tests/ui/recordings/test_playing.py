"""Hearing a recording beside its text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gemma_desktop.recording.values import Passage
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
    assert page.text.playing == "c"
    page.player.stop()
    assert page.text.playing == ""


@pytest.mark.soak
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


@pytest.mark.soak
def test_arrows_on_the_waveform_move_the_place_without_a_sound(page: RecordingWindow) -> None:
    page.show()
    waveform = page.opened.find("waveform", Waveform)
    waveform.setFocus()
    page.press(Qt.Key.Key_Right)
    assert waveform.position_s == 3.0
    assert page.player.playing is None
    page.press(Qt.Key.Key_Home)
    assert waveform.position_s == 0.0


def test_time_runs_from_the_left_also_where_text_runs_from_the_right(page: RecordingWindow) -> None:
    page.show()
    page.opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    waveform = page.opened.find("waveform", Waveform)
    places: list[float] = []
    waveform.seek_requested.connect(places.append)
    for x in (waveform.width() // 4, waveform.width() * 3 // 4):
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert places == [pytest.approx(0.75, abs=0.05), pytest.approx(2.25, abs=0.05)]
    waveform.setFocus()
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Right)
    assert waveform.position_s == 3.0


@pytest.mark.soak
def test_another_recording_ends_what_is_played(page: RecordingWindow) -> None:
    first = page.show()
    page.show(title="Other")
    page.click(0)
    page.page.open_recording(first)
    assert page.player.playing is None


@pytest.mark.soak
def test_the_text_follows_what_is_heard_until_the_reader_scrolls_away(page: RecordingWindow) -> None:
    many = [Passage(str(at), at / 50, at / 50 + 0.02, "many words " * 20) for at in range(150)]
    page.show(many)
    bar = page.text.verticalScrollBar()
    page.text.show_playing("0", begins=True)
    page.text.show_playing("40")
    assert page.text.is_in_sight(40)
    bar.setValue(bar.maximum())
    page.text.show_playing("41")
    assert bar.value() == bar.maximum()
    page.text.show_playing("42", begins=True)
    assert page.text.is_in_sight(42)


@pytest.mark.soak
def test_space_is_silent_and_goes_on_where_it_was_although_another_passage_is_heard_than_was_chosen(
    page: RecordingWindow,
) -> None:
    page.show()
    page.click(0)
    page.page.view.playback.seek(2.6)
    page.press(Qt.Key.Key_Space)
    assert page.player.playing is None
    places = heard(page)
    page.press(Qt.Key.Key_Space)
    assert places[0] >= 2.6
    page.player.stop()


@pytest.mark.soak
def test_the_speed_button_goes_through_the_speeds(page: RecordingWindow) -> None:
    page.show()
    for speed in (1.25, 1.5, 2.0, 0.75, 1.0):
        page.button("speed_button").click()
        assert page.player.speed == speed
