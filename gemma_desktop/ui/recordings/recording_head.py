"""What stands above a recording: its title, facts, and what can be done with the whole of it."""

import time

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gemma_desktop.recording.values import Recording
from gemma_desktop.session.recording_values import Question
from gemma_desktop.ui.controls import Button, ElidedLabel, IconButton
from gemma_desktop.ui.recordings.title_field import TitleField
from gemma_desktop.ui.recordings.words import facts_text
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

WORDS_STEPS = 68
"""Under so many steps of width the buttons show their icons alone."""


class RecordingHead(QWidget):
    """Title, facts, buttons.

    Signals:
        back_requested: to the list, where there is room for one of both.
        renamed(str)
        asked(Question): a chat about it is wanted.
        export_requested, write_requested, undo_requested, redo_requested, delete_requested: a button or the menu.
    """

    back_requested = Signal()
    renamed = Signal(str)
    asked = Signal(object)
    export_requested = Signal()
    write_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        back = "chevron-left" if self.isLeftToRight() else "chevron-right"
        self.back = IconButton(theme, back, self.tr("Back to the list"), "recording_back_button")
        self.title = TitleField()
        self._facts = ElidedLabel(size=TextSize.NOTE, tone="quiet_text")
        self._ask = Button(theme, self.tr("Ask about it"), "ask_recording_button", icon_name="message-square")
        self._export = Button(theme, self.tr("Export\u2026"), "export_button", icon_name="download")
        self._more = IconButton(theme, "ellipsis", self.tr("More"), "recording_more_button")
        self._ask_menu = QMenu(self)
        self._ask_menu.setObjectName("ask_menu")
        for question, words in (
            (Question.SUMMARY, self.tr("Summary")),
            (Question.MINUTES, self.tr("Minutes")),
            (Question.TASKS, self.tr("Tasks")),
            (Question.OWN, self.tr("My own question")),
        ):
            action = self._ask_menu.addAction(words)
            action.setData(question)
        self._ask.setMenu(self._ask_menu)
        self._menu = QMenu(self)
        self._menu.setObjectName("recording_more_menu")
        self._write = self._menu.addAction(self.tr("Write down again\u2026"))
        self._undo = self._menu.addAction(self.tr("Undo\tCtrl+Z"))
        self._redo = self._menu.addAction(self.tr("Redo\tCtrl+Shift+Z"))
        self._menu.addSeparator()
        self._delete = self._menu.addAction(self.tr("Delete"))
        title = QVBoxLayout()
        space_out(title, theme, spacing=0)
        title.addWidget(self.title)
        facts = QHBoxLayout()
        space_out(facts, theme, margins=(1.4, 0, 0, 0))
        facts.addWidget(self._facts)
        title.addLayout(facts)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=0, spacing=1)
        line.addWidget(self.back)
        line.addLayout(title, 1)
        for button in (self._ask, self._export, self._more):
            line.addWidget(button)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.title.renamed.connect(self.renamed)
        self._ask_menu.triggered.connect(self._on_ask_triggered)
        self._export.clicked.connect(self.export_requested)
        self._more.clicked.connect(self._on_more_clicked)
        for action, signal in (
            (self._write, self.write_requested),
            (self._undo, self.undo_requested),
            (self._redo, self.redo_requested),
            (self._delete, self.delete_requested),
        ):
            action.triggered.connect(signal)

    def show_recording(self, recording: Recording, *, has_words: bool) -> None:
        self.title.show_title(recording.title)
        self._facts.set_text(facts_text(recording, time.time()))
        self._ask.setEnabled(has_words)
        self._export.setEnabled(has_words)
        self._write.setText(self.tr("Write down again\u2026") if has_words else self.tr("Write down\u2026"))

    def set_undo(self, *, can_undo: bool, can_redo: bool) -> None:
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the title has too little room, the buttons show their icons alone."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.space(WORDS_STEPS)
        for button in (self._ask, self._export):
            words = button.accessibleName() if wide else ""
            if button.text() != words:
                button.setText(words)
                button.setToolTip("" if wide else button.accessibleName())

    def _on_more_clicked(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_ask_triggered(self, action: object) -> None:
        self.asked.emit(Question(action.data()))  # type: ignore[attr-defined]
