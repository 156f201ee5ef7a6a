"""Every key that does something, in one list: for the window's actions, the tooltips and the list on F1."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.theme import TextSize, Theme


@dataclass(frozen=True)
class Shortcut:
    """name: of the action. keys: as QKeySequence reads them; more: others that do the same.

    marked_label: a str that is marked for translation (QT_TRANSLATE_NOOP is typed as returning an object).
    """

    name: str
    keys: str
    marked_label: object
    more: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return QCoreApplication.translate("Keys", str(self.marked_label))

    @property
    def text(self) -> str:
        """As this system writes it."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def sequences(self) -> list[QKeySequence]:
        return [QKeySequence(keys) for keys in (self.keys, *self.more)]


class Keys:
    """The shortcuts."""

    NEW_CHAT = Shortcut("new_chat", "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "New chat"))
    SEARCH = Shortcut("search", "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Search chats"), ("Ctrl+F",))
    SEND = Shortcut("send", "Return", QT_TRANSLATE_NOOP("Keys", "Send"))
    BREAK = Shortcut("break", "Shift+Return", QT_TRANSLATE_NOOP("Keys", "New line"))
    STOP = Shortcut("stop", "Esc", QT_TRANSLATE_NOOP("Keys", "Stop the answer"))
    ATTACH = Shortcut("attach", "Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Attach files"))
    RECORD = Shortcut("record", "Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Record, or hold while speaking"))
    DICTATE = Shortcut("dictate", "F9", QT_TRANSLATE_NOOP("Keys", "Dictate: hold while speaking"), ("Ctrl+D",))
    CAPTIONS = Shortcut("captions", "Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Live captions"))
    OLDER_VERSION = Shortcut(
        "older_version", "Alt+Left", QT_TRANSLATE_NOOP("Keys", "Previous version of the last answer")
    )
    NEWER_VERSION = Shortcut("newer_version", "Alt+Right", QT_TRANSLATE_NOOP("Keys", "Next version of the last answer"))
    NEXT_CHAT = Shortcut("next_chat", "Ctrl+PgDown", QT_TRANSLATE_NOOP("Keys", "Next chat"), ("Ctrl+Tab",))
    PREVIOUS_CHAT = Shortcut(
        "previous_chat", "Ctrl+PgUp", QT_TRANSLATE_NOOP("Keys", "Previous chat"), ("Ctrl+Shift+Tab",)
    )
    LEFT_COLUMN = Shortcut("left_column", "Ctrl+B", QT_TRANSLATE_NOOP("Keys", "Show or hide the chats"))
    RIGHT_COLUMN = Shortcut(
        "right_column", "Ctrl+Shift+B", QT_TRANSLATE_NOOP("Keys", "Show or hide pictures and microphone")
    )
    SETTINGS = Shortcut("settings", "Ctrl+,", QT_TRANSLATE_NOOP("Keys", "Settings"))
    RENAME = Shortcut("rename", "F2", QT_TRANSLATE_NOOP("Keys", "Rename the chosen chat"))
    DELETE = Shortcut("delete", "Del", QT_TRANSLATE_NOOP("Keys", "Delete the chosen chat"))
    QUIT = Shortcut("quit", "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit"))
    RECORDINGS = Shortcut("recordings", "Ctrl+Shift+R", QT_TRANSLATE_NOOP("Keys", "Recordings"))
    QUICK = Shortcut("quick", "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "Quick question"))
    SHORTCUTS = Shortcut("shortcuts", "F1", QT_TRANSLATE_NOOP("Keys", "This list"), ("Ctrl+/",))

    PLAY = Shortcut("play", "Space", QT_TRANSLATE_NOOP("Keys", "Play or pause"))
    EARLIER = Shortcut("earlier", "Left", QT_TRANSLATE_NOOP("Keys", "Five seconds back"))
    LATER = Shortcut("later", "Right", QT_TRANSLATE_NOOP("Keys", "Five seconds on"))
    CORRECT = Shortcut("correct", "F2", QT_TRANSLATE_NOOP("Keys", "Correct the chosen passage"), ("Return",))
    SAVE_PASSAGE = Shortcut("save_passage", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Save the corrected passage"))
    HEAR = Shortcut("hear", "Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Hear the passage while correcting it"))
    SPLIT = Shortcut("split", "Ctrl+Shift+Return", QT_TRANSLATE_NOOP("Keys", "Split the passage at the cursor"))
    MERGE = Shortcut("merge", "Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Merge the chosen passages, or one with the next"))
    UNCLEAR = Shortcut("unclear", "F8", QT_TRANSLATE_NOOP("Keys", "Next unclear passage"))
    FIND = Shortcut("find", "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Find and replace"))
    UNDO = Shortcut("undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo"))
    REDO = Shortcut("redo", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo"), ("Ctrl+Y",))

    ALL: ClassVar[tuple[Shortcut, ...]] = (
        NEW_CHAT,
        QUICK,
        SEARCH,
        NEXT_CHAT,
        PREVIOUS_CHAT,
        RENAME,
        DELETE,
        SEND,
        BREAK,
        STOP,
        ATTACH,
        RECORD,
        DICTATE,
        CAPTIONS,
        RECORDINGS,
        OLDER_VERSION,
        NEWER_VERSION,
        LEFT_COLUMN,
        RIGHT_COLUMN,
        SETTINGS,
        SHORTCUTS,
        QUIT,
    )
    RECORDING: ClassVar[tuple[Shortcut, ...]] = (
        PLAY,
        EARLIER,
        LATER,
        CORRECT,
        SAVE_PASSAGE,
        HEAR,
        SPLIT,
        MERGE,
        UNCLEAR,
        FIND,
        UNDO,
        REDO,
    )
    """On the page about recordings."""


class ShortcutList(RoomyDialog):
    """All keys on one page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=68, height_steps=64)
        self.setObjectName("shortcut_list")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.space(3)] * 4)
        column.setSpacing(theme.space(2))
        column.addWidget(Label(self.tr("Keyboard shortcuts"), size=TextSize.TITLE))
        column.addLayout(_grid(Keys.ALL, theme))
        column.addWidget(Label(self.tr("On the page about recordings"), heading=True))
        column.addLayout(_grid(Keys.RECORDING, theme))
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        pages = ScrollPage(page)
        # Nothing on it takes the keyboard, which scrolls it.
        pages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pages.setObjectName("shortcut_page")
        pages.setAccessibleName(self.windowTitle())
        pages.setFocus()
        around.addWidget(pages)


def _grid(shortcuts: Iterable[Shortcut], theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(4))
    grid.setColumnStretch(0, 1)
    grid.setVerticalSpacing(theme.space(0.75))
    for row, shortcut in enumerate(shortcuts):
        written = [one.toString(QKeySequence.SequenceFormat.NativeText) for one in shortcut.sequences]
        grid.addWidget(Label(shortcut.label, wrap=True), row, 0)
        grid.addWidget(Label("   ".join(written), tone="quiet_text"), row, 1)
    return grid
