"""What can be done with the chosen passages."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.ui.recordings.passages_view import PassagesView
from gemma_desktop.ui.recordings.speaker_dialog import SpeakerDialog
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import time_text


class PassageMenu(QMenu):
    """Opened with a click on the three dots, with the other mouse button, or with the menu key.

    Signals:
        play_requested(float): from there, in seconds.
    """

    play_requested = Signal(float)

    def __init__(self, view: PassagesView, transcript: Transcript, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._transcript = transcript
        self._theme = theme
        self.setObjectName("passage_menu")
        self._play = self.addAction(self.tr("Play from here"))
        self._edit = self.addAction(self.tr("Correct\tF2"))
        self._split = self.addAction(self.tr("Split here"))
        self._merge = self.addAction("")
        self._speaker = self.addAction(self.tr("Speaker\u2026"))
        self._clear = self.addAction(self.tr("Mark as clear"))
        self.addSeparator()
        self._copy = self.addAction(self.tr("Copy\tCtrl+C"))
        for action, slot in (
            (self._play, self._on_play),
            (self._edit, self._on_edit),
            (self._split, self._on_split),
            (self._merge, self.merge),
            (self._speaker, self._on_speaker),
            (self._clear, self._on_clear),
            (self._copy, self.copy),
        ):
            action.triggered.connect(slot)
        view.menu_requested.connect(self._on_menu_requested)

    def merge(self) -> None:
        """All that are chosen into one; a single one with its next."""
        chosen = self._view.chosen()
        if chosen:
            self._transcript.merge({passage.id for passage in chosen})
            self._view.show_passage(chosen[0].id)

    def copy(self) -> None:
        """As text: times, speakers and words of what is chosen."""
        if chosen := self._view.chosen():
            QGuiApplication.clipboard().setText("\n".join(_written(passage, chosen) for passage in chosen))

    def _on_menu_requested(self, at: QPoint) -> None:
        chosen = self._view.chosen()
        if not chosen:
            return
        passages = self._transcript.passages()
        single = len(chosen) == 1
        self._play.setVisible(single)
        self._edit.setVisible(single)
        self._split.setVisible(single and 0 < self._view.menu_offset < len(chosen[0].text))
        self._merge.setText(self.tr("Merge with the next\tCtrl+J") if single else self.tr("Merge into one\tCtrl+J"))
        self._merge.setEnabled(bool(passages) and chosen[0].id != passages[-1].id)
        self._clear.setVisible(any(passage.state is PassageState.UNCLEAR for passage in chosen))
        self.popup(at)

    def _on_play(self) -> None:
        if current := self._view.current():
            self.play_requested.emit(current.start_s)

    def _on_edit(self) -> None:
        if current := self._view.current():
            self._view.editing.begin(current.id, self._view.menu_offset)

    def _on_split(self) -> None:
        if current := self._view.current():
            self._transcript.split(current.id, self._view.menu_offset)

    def _on_clear(self) -> None:
        self._transcript.mark_clear({passage.id for passage in self._view.chosen()})

    def _on_speaker(self) -> None:
        chosen = self._view.chosen()
        if not chosen:
            return
        dialog = SpeakerDialog(chosen[0].speaker, self._transcript.speakers(), self._theme, self._view.window())
        dialog.named.connect(self._on_named)
        dialog.renamed.connect(self._on_renamed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_named(self, name: str) -> None:
        self._transcript.give_speaker({passage.id for passage in self._view.chosen()}, name)

    def _on_renamed(self, name: str) -> None:
        if chosen := self._view.chosen():
            self._transcript.rename_speaker(chosen[0].speaker, name)


def _written(passage: Passage, among: list[Passage]) -> str:
    """One alone is its words; of several each with its time."""
    words = "\n".join(filter(None, (passage.text, passage.translation)))
    if len(among) == 1:
        return words
    head = " ".join(filter(None, (time_text(passage.start_s), passage.speaker)))
    return f"{head}\n{words}\n"
