"""Finding words in the open recording, and putting others in their place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit

from gemma_desktop.recording.finding import Field, Match
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.ui.controls import Button, Ground, IconButton, Kind, Label, Panel
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.recordings.passage_layout import Marked
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import number_text


class FindField(QLineEdit):
    """Enter goes on, Shift+Enter back, Esc closes the bar before it means anything else in the window.

    Signals:
        step_requested(int), close_requested: by key.
    """

    step_requested = Signal(int)
    close_requested = Signal()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.step_requested.emit(-1 if back else 1)
            case _:
                super().keyPressEvent(event)


class FindBar(Panel):
    """Looks again whenever the words of the recording are others.

    Signals:
        marked(dict[str, tuple[Marked, ...]]): what is found, by passage.
        went(str): to a place in this passage.
        closed
    """

    marked = Signal(object)
    went = Signal(str)
    closed = Signal()

    def __init__(self, transcript: Transcript, theme: Theme) -> None:
        super().__init__(Ground.CARD, "find_bar")
        self._transcript = transcript
        self._found: list[Match] = []
        self._at = -1
        self.setAccessibleName(self.tr("Find in this recording"))
        self._sought = FindField()
        self._sought.setObjectName("find_field")
        self._sought.setAccessibleName(self.tr("Find"))
        self._sought.setPlaceholderText(self.tr("Find"))
        self._by = FindField()
        self._by.setObjectName("replace_field")
        self._by.setAccessibleName(self.tr("Replace by"))
        self._by.setPlaceholderText(self.tr("Replace by"))
        self._case = Button(theme, self.tr("Aa"), "match_case_button", kind=Kind.QUIET)
        self._case.setCheckable(True)
        self._case.setAccessibleName(self.tr("Tell capitals from small letters"))
        self._case.setToolTip(self._case.accessibleName())
        self._back = IconButton(
            theme, "chevron-up", self.tr("Previous"), "find_previous_button", shortcut="Shift+Return", icon_px=16
        )
        self._on = IconButton(theme, "chevron-down", self.tr("Next"), "find_next_button", shortcut="Return", icon_px=16)
        self._count = Label(size=TextSize.NOTE, tone="quiet_text")
        self._count.setObjectName("find_count")
        self._count.setMinimumHeight(theme.space(4))
        self._replace = Button(theme, self.tr("Replace"), "replace_button")
        self._all = Button(theme, self.tr("Replace all"), "replace_all_button")
        self._close = IconButton(theme, "x", self.tr("Close"), "close_find_button", shortcut="Esc", icon_px=16)
        first, second = FlowLayout(), FlowLayout()
        for line, parts in (
            (first, (self._case, self._back, self._on, self._count)),
            (second, (self._replace, self._all)),
        ):
            space_out(line, theme, spacing=0.5)
            for part in parts:
                line.addWidget(part)
        grid = QGridLayout(self)
        space_out(grid, theme, margins=(1, 0.75, 0.5, 0.75), spacing=0.75, across=1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(self._sought, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._by, 1, 0)
        grid.addLayout(second, 1, 1)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._sought.textChanged.connect(self._on_sought_changed)
        self._case.toggled.connect(self._on_sought_changed)
        for field in (self._sought, self._by):
            field.close_requested.connect(self.close_bar)
        self._sought.step_requested.connect(self._step)
        self._by.step_requested.connect(self._on_replace_clicked)
        self._back.clicked.connect(self._on_back_clicked)
        self._on.clicked.connect(self._on_on_clicked)
        self._replace.clicked.connect(self._on_replace_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        self._close.clicked.connect(self.close_bar)
        for signal in (self._transcript.opened, self._transcript.passages_changed, self._transcript.passage_changed):
            signal.connect(self._on_words_changed)

    def open_bar(self) -> None:
        """With the keyboard in it."""
        self.show()
        self._sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._sought.selectAll()
        self._look(stay=True)

    def show_words(self, words: str) -> None:
        """Mark these, where they stand in the recording; the keyboard stays where it is."""
        if self._transcript.find(words):
            self.show()
            self._sought.setText(words)
            self._look(stay=False)
            self.went.emit(self._found[self._at].passage_id)

    def close_bar(self) -> bool:
        """Returns whether it was open."""
        was_open = not self.isHidden()
        self.hide()
        if was_open:
            self.marked.emit({})
            self.closed.emit()
        return was_open

    # --- looking -----------------------------------------------------------------------------------------------------

    def _look(self, *, stay: bool) -> None:
        """stay: where one was, as far as that is still there; else at the first place."""
        found = self._transcript.find(self._sought.text(), match_case=self._case.isChecked())
        self._found = found
        self._at = min(max(0, self._at), len(found) - 1) if stay else min(0, len(found) - 1)
        self._tell()

    def _tell(self) -> None:
        marked: dict[str, tuple[Marked, ...]] = {}
        for at, match in enumerate(self._found):
            mark = Marked(match.start, match.length, match.field is Field.TRANSLATION, at == self._at)
            marked[match.passage_id] = (*marked.get(match.passage_id, ()), mark)
        self.marked.emit(marked)
        n = len(self._found)
        if n:
            self._count.setText(self.tr("{at} of {n}").format(at=number_text(self._at + 1), n=number_text(n)))
        else:
            self._count.setText(self.tr("Not found") if self._sought.text() else "")
        self._count.set_tone("warning" if self._sought.text() and not n else "quiet_text")
        for button in (self._back, self._on, self._replace, self._all):
            button.setEnabled(bool(n))

    def _step(self, step: int) -> None:
        if self._found:
            self._at = (self._at + step) % len(self._found)
            self._tell()
            self.went.emit(self._found[self._at].passage_id)

    def _on_sought_changed(self, _changed: object) -> None:
        self._look(stay=False)
        if self._found:
            self.went.emit(self._found[self._at].passage_id)

    def _on_words_changed(self, _passage_id: str = "") -> None:
        if not self.isHidden():
            self._look(stay=True)

    def _on_back_clicked(self) -> None:
        self._step(-1)

    def _on_on_clicked(self) -> None:
        self._step(1)

    def _on_replace_clicked(self, _step: object = None) -> None:
        """The one that was gone to, and on to the next, which has moved into its place."""
        if 0 <= self._at < len(self._found):
            at, match, by = self._at, self._found[self._at], self._by.text()
            self._transcript.replace(match, by)
            self._look(stay=True)
            # Where the new words hold the old ones, the same place is found again: on to the next.
            same = at < len(self._found) and self._found[at].passage_id == match.passage_id
            if same and self._found[at].start < match.start + len(by) and self._found[at].start >= match.start:
                self._at = (at + 1) % len(self._found)
                self._tell()
            if self._found:
                self.went.emit(self._found[self._at].passage_id)

    def _on_all_clicked(self) -> None:
        n = self._transcript.replace_all(self._sought.text(), self._by.text(), match_case=self._case.isChecked())
        self._look(stay=True)
        self._count.setText(self.tr("{n} replaced").format(n=number_text(n)))
        self._count.set_tone("good")
