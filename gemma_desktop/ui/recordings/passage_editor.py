"""A passage, being said differently: its words, and beside or below them its translation."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from gemma_desktop.recording.values import Passage
from gemma_desktop.ui.controls import Button, Ground, IconButton, Kind, Panel
from gemma_desktop.ui.recordings.letters import code_points, utf16
from gemma_desktop.ui.recordings.passage_layout import LINE_SHARE
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


@dataclass(frozen=True)
class Said:
    """What the fields hold. split_at: code points of the text before the place where it is to be split; -1 nowhere."""

    passage_id: str
    text: str
    translation: str
    split_at: int = -1


class PassageField(QTextEdit):
    """Ctrl+Enter saves, Esc gives up, Tab goes on.

    Signals:
        save_requested, cancel_requested, split_requested, play_requested: by key.
        step_requested(int): Tab 1, Shift+Tab -1.
    """

    save_requested = Signal()
    cancel_requested = Signal()
    split_requested = Signal()
    play_requested = Signal()
    step_requested = Signal(int)

    def __init__(self, text: str, theme: Theme, object_name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setAcceptRichText(False)
        self.setFont(theme.font(TextSize.READING))
        self.document().setDocumentMargin(0)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setPlainText(text)
        self._space_lines(round(theme.text_px(TextSize.READING) * LINE_SHARE))

    def _space_lines(self, line_px: int) -> None:
        """As they stand when they are not edited, so that nothing jumps."""
        spaced = QTextBlockFormat()
        spaced.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        # Esc means "back" to the window, and Tab the next control; here they mean this field.
        if isinstance(event, QKeyEvent):
            is_override = event.type() == QEvent.Type.ShortcutOverride
            if is_override and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.step_requested.emit(-1 if event.key() == Qt.Key.Key_Backtab else 1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.cancel_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if ctrl and shift:
                self.split_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if ctrl:
                self.save_requested.emit()
            case Qt.Key.Key_Space if ctrl:
                self.play_requested.emit()
            case _:
                super().keyPressEvent(event)

    def height_for(self, width: int) -> int:
        # A copy: the field sets its own document back to the width that it has before it is placed.
        document = self.document().clone()
        document.setTextWidth(max(1, width))
        return int(document.size().height()) + 2


class PassageEditor(Panel):
    """Fields and buttons; lies over the row of its passage.

    Signals:
        saved(Said): the new words, by key or button.
        cancelled: the old ones stay.
        left(int): Tab led out of it, forwards or backwards.
        play_requested: hear this passage, or be silent.
        height_changed: the text grew or shrank.
        deserted: the keyboard went elsewhere in the window.
    """

    deserted = Signal()
    saved = Signal(object)
    cancelled = Signal()
    left = Signal(int)
    play_requested = Signal()
    height_changed = Signal()

    def __init__(self, passage: Passage, theme: Theme, parent: QWidget, *, two_columns: bool) -> None:
        super().__init__(Ground.CARD, "passage_editor", parent)
        self.passage = passage
        self._theme = theme
        self._two_columns = two_columns and bool(passage.translation)
        self.text = PassageField(passage.text, theme, "passage_text_field", self.tr("What is said"))
        self.translation = (
            PassageField(passage.translation, theme, "passage_translation_field", self.tr("Translation"))
            if passage.translation
            else None
        )
        self._play = IconButton(
            theme, "play", self.tr("Hear this passage"), "play_passage_button", shortcut="Ctrl+Space", icon_px=16
        )
        self._split = Button(
            theme,
            self.tr("Split here"),
            "split_passage_button",
            kind=Kind.QUIET,
            shortcut="Ctrl+Shift+Return",
            gives_way=True,
        )
        self._cancel = Button(theme, self.tr("Cancel"), "cancel_passage_button", shortcut="Escape", gives_way=True)
        self._save = Button(theme, self.tr("Save"), "save_passage_button", kind=Kind.PRIMARY, shortcut="Ctrl+Return")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        along = QBoxLayout.Direction.LeftToRight if self._two_columns else QBoxLayout.Direction.TopToBottom
        fields = QBoxLayout(along)
        space_out(fields, theme, spacing=1)
        fields.addWidget(self.text, 1)
        if self.translation is not None:
            fields.addWidget(Panel(Ground.UPRIGHT if self._two_columns else Ground.LINE))
            fields.addWidget(self.translation, 1)
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=0.75)
        for button in (self._play, self._split):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self._cancel, self._save):
            buttons.addWidget(button)
        for button in (self._play, self._split, self._cancel, self._save):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from passage to passage; all have a key
        column = QVBoxLayout(self)
        space_out(column, theme, margins=1, spacing=1)
        column.addLayout(fields, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for field in self._fields():
            field.save_requested.connect(self._on_save_requested)
            field.cancel_requested.connect(self.cancelled)
            field.split_requested.connect(self._on_split_requested)
            field.play_requested.connect(self.play_requested)
            field.step_requested.connect(self._on_step_requested)
            field.textChanged.connect(self.height_changed)
        self._save.clicked.connect(self._on_save_requested)
        self._cancel.clicked.connect(self.cancelled)
        self._split.clicked.connect(self._on_split_requested)
        self._play.clicked.connect(self.play_requested)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def said(self) -> Said:
        translation = self.translation.toPlainText().strip() if self.translation is not None else ""
        return Said(self.passage.id, self.text.toPlainText().strip(), translation)

    def put_cursor(self, offset: int) -> None:
        """So many code points into the text; -1 is the end. The keyboard goes there."""
        cursor = self.text.textCursor()
        if offset < 0:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(min(utf16(self.passage.text, offset), len(self.text.document().toRawText()) - 1))
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def focus_end(self) -> None:
        """Where Shift+Tab comes in."""
        field = self.translation or self.text
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.setFocus()

    def height_for(self, width: int) -> int:
        space = self._theme.space
        room = width - space(2) - 2
        if self._two_columns and self.translation is not None:
            column = (room - 2 * space(1) - 1) // 2
            text = max(self.text.height_for(column), self.translation.height_for(column))
        elif self.translation is not None:
            text = self.text.height_for(room) + self.translation.height_for(room) + 2 * space(1) + 1
        else:
            text = self.text.height_for(room)
        buttons = self._save.sizeHint().height()
        return max(text, space(4)) + buttons + space(3) + 2

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        was_here = before is not None and self.isAncestorOf(before)
        if was_here and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.deserted.emit()

    def _fields(self) -> list[PassageField]:
        return [self.text] if self.translation is None else [self.text, self.translation]

    def _on_save_requested(self) -> None:
        self.saved.emit(self.said)

    def _on_split_requested(self) -> None:
        """Where the cursor is; only between words of the text is there something to split."""
        whole = self.text.toPlainText()
        before = whole[: code_points(whole, self.text.textCursor().position())]
        at = len(before.lstrip())
        text = whole.strip()
        if 0 < at < len(text):
            said = self.said
            self.saved.emit(Said(said.passage_id, said.text, said.translation, at))

    def _on_step_requested(self, step: int) -> None:
        fields = self._fields()
        at = fields.index(self.sender()) + step  # type: ignore[arg-type]
        if 0 <= at < len(fields):
            fields[at].setFocus()
        else:
            self.left.emit(step)
