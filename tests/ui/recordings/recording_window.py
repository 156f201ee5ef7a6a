"""The page about recordings in the real window, on real sessions, a real database and real sound files."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.recording.values import JobState, Passage, PassageState, Recording, SpeechWish
from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.wav_file import WavFile
from gemma_desktop.ui.recordings.page import RecordingsPage
from gemma_desktop.ui.recordings.passages_view import PassagesView
from tests.helpers.scripted_application import ScriptedApplication
from tests.media.sounds import tone
from tests.session.sound_room import pcm
from tests.ui.open_window import NO_MODIFIER, OpenWindow

W = TypeVar("W", bound=QWidget)

TALK = (
    Passage("a", 0.0, 1.0, "The ferry leaves at eight."),
    Passage("b", 1.0, 2.0, "Anna said the ferry is late.", state=PassageState.UNCLEAR),
    Passage("c", 2.5, 3.0, "Nobody saw it."),
)
TALK_S = 3.0


def sound(path: Path, seconds: float = TALK_S) -> Path:
    """A WAV as the recorder leaves it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with WavFile(path, 16_000, 1) as file:
        file.write(pcm(tone(seconds, 16_000)))
    return path


def keep_talk(
    application: ScriptedApplication,
    passages: Sequence[Passage] = TALK,
    title: str = "Harbour",
    wish: SpeechWish | None = None,
    heard_s: float = TALK_S,
) -> str:
    """Have it listed with these passages; returns its id."""
    recordings = application.parts.recordings
    wish = wish or SpeechWish("English")
    wav = sound(application.parts.paths.recordings / f"{title}.wav")
    id_ = recordings.keep(wav, Written(tuple(passages), wish, wish.language, heard_s))
    application.until(lambda: recordings.recording(id_) is not None)
    return id_


class RecordingWindow:
    """The window with its page about recordings shown."""

    def __init__(self, opened: OpenWindow, qtbot: QtBot) -> None:
        self.opened = opened
        self.qtbot = qtbot
        self.application = opened.application
        self.recordings = opened.application.parts.recordings
        self.transcript = opened.application.parts.transcript
        self.player = opened.application.parts.player
        opened.click("recordings_button")
        self.page = opened.find("recordings_page", RecordingsPage)

    @property
    def text(self) -> PassagesView:
        return self.opened.find("recording_transcript", PassagesView)

    @property
    def recording(self) -> Recording:
        recording = self.transcript.recording
        assert recording is not None
        return recording

    def words(self) -> list[str]:
        return [passage.text for passage in self.transcript.passages()]

    def until_job(self, job: JobState) -> None:
        self.opened.until(lambda: self.recording.job is job)

    def show(self, passages: Sequence[Passage] = TALK, **what: object) -> str:
        """List a recording with these passages, and open it."""
        id_ = keep_talk(self.application, passages, **what)  # type: ignore[arg-type]
        self.page.open_recording(id_)
        self.text.setFocus()
        return id_

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        self.opened.press(key, modifier)

    def control(self, key: Qt.Key, *, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier
        self.press(key, modifier | Qt.KeyboardModifier.ShiftModifier if shift else modifier)

    def button(self, name: str) -> QAbstractButton:
        return self.opened.find(name, QAbstractButton)

    def at(self, row: int) -> QPoint:
        """On the first words of a passage."""
        index = self.text.model().index(row, 0)
        return self.text.visualRect(index).topLeft() + QPoint(self.text._rows.look.gutter + 4, 20)

    def click(self, row: int) -> None:
        self.qtbot.mouseClick(self.text.viewport(), Qt.MouseButton.LeftButton, pos=self.at(row))

    def double_click(self, row: int) -> None:
        self.qtbot.mouseDClick(self.text.viewport(), Qt.MouseButton.LeftButton, pos=self.at(row))
