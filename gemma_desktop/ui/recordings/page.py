"""The page about recordings."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconButton, Label, Panel
from gemma_desktop.ui.drop_overlay import DropOverlay
from gemma_desktop.ui.file_choice import SOUNDS, choosing_dialog
from gemma_desktop.ui.message_edit import files_in
from gemma_desktop.ui.models.empty_state import EmptyState
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.recordings.import_rows import ImportRows
from gemma_desktop.ui.recordings.record_card import RecordCard
from gemma_desktop.ui.recordings.recording_list import RecordingList
from gemma_desktop.ui.recordings.recording_view import RecordingView
from gemma_desktop.ui.search_field import SearchField
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

LIST_STEPS = 33
NARROW_STEPS = 82
"""Under so many steps of width there is room for the list or for a recording."""


class RecordingsPage(QWidget):
    """The list, and the recording that is open; one after the other where it is narrow.

    Signals:
        left_requested: the left column is wanted.
        close_requested: back to the chat.
        model_requested: a model that hears is wanted.
        captions_requested: what is said now is to be read at once.
    """

    left_requested = Signal()
    captions_requested = Signal()
    close_requested = Signal()
    model_requested = Signal()

    def __init__(self, parts: Parts, theme: Theme) -> None:
        super().__init__()
        self._recordings = parts.recordings
        self._transcript = parts.transcript
        self._recorder = parts.recorder
        self._theme = theme
        self._is_narrow = False
        self._shows_recording = False
        self._unwanted: set[str] = set()
        self._wanted: set[str] = set()
        self.setObjectName("recordings_page")
        self.setAccessibleName(self.tr("Recordings"))
        self.setAcceptDrops(True)
        self._left = IconButton(
            theme,
            "panel-left",
            self.tr("Show the chats"),
            "recordings_show_left_button",
            shortcut=Keys.LEFT_COLUMN.keys,
        )
        self._captions = Button(
            theme, self.tr("Live captions"), "live_captions_button", icon_name="captions", gives_way=True
        )
        self._files = Button(
            theme,
            self.tr("Add files\u2026"),
            "add_sounds_button",
            icon_name="file-audio",
            shortcut=Keys.ATTACH.keys,
            gives_way=True,
        )
        self._close = IconButton(theme, "x", self.tr("Back to the chat"), "close_recordings_button", shortcut="Esc")
        self._card = RecordCard(parts.recorder, parts.preferences, theme)
        self.search = SearchField(
            theme, "search_recordings_field", label=self.tr("Search recordings"), placeholder=self.tr("Search")
        )
        self.search.setToolTip(self.tr("Search titles and what was said"))
        self.list = RecordingList(parts.recordings, theme)
        self._none = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._choose = Button(theme, self.tr("Choose files\u2026"), "choose_sounds_button")
        self._empty = EmptyState(theme, self._choose)
        self.view = RecordingView(parts.recordings, parts.transcript, parts.models, parts.player, parts.exporter, theme)
        self._overlay = DropOverlay(theme, self)
        self._lay_out()
        self._connect()
        self._on_rows_changed()
        self._on_opened()

    def _lay_out(self) -> None:
        theme = self._theme
        self._head = QWidget()
        top = QHBoxLayout(self._head)
        space_out(top, theme, margins=(1.5, 1, 1.5, 1), spacing=1)
        top.addWidget(self._left)
        top.addWidget(ElidedLabel(self.tr("Recordings"), size=TextSize.TITLE), 1)
        top.addWidget(self._captions)
        top.addWidget(self._files)
        top.addWidget(self._close)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        space_out(side, theme, margins=(1.5, 1.5, 1.5, 1), spacing=1)
        for part in (self._card, self.search, ImportRows(self._recordings, theme)):
            side.addWidget(part)
        side.addWidget(self._none)
        side.addWidget(self.list, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._empty)
        self._middle.addWidget(self.view)
        self._edge = Panel(Ground.UPRIGHT)
        body = QHBoxLayout()
        space_out(body, theme, margins=0, spacing=0)
        body.addWidget(self._side)
        body.addWidget(self._edge)
        body.addWidget(self._middle, 1)
        self._line = Panel(Ground.LINE)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0)
        column.addWidget(self._head)
        column.addWidget(self._line)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        recordings = self._recordings
        self._left.clicked.connect(self.left_requested)
        self._close.clicked.connect(self.close_requested)
        self._captions.clicked.connect(self.captions_requested)
        self._files.clicked.connect(self.choose_files)
        self._choose.clicked.connect(self.choose_files)
        self._card.recorded.connect(self._on_card_recorded)
        self._card.discarded.connect(self._on_card_discarded)
        self.search.textChanged.connect(recordings.set_search)
        self.search.list_requested.connect(self._on_list_requested)
        self.list.open_requested.connect(self.open_recording)
        self.view.back_requested.connect(self._on_back_requested)
        self.view.model_requested.connect(self.model_requested)
        self._transcript.opened.connect(self._on_opened)
        self._transcript.asked.connect(self.close_requested)
        recordings.imported.connect(self._on_imported)
        for signal in (recordings.rowsInserted, recordings.rowsRemoved, recordings.modelReset):
            signal.connect(self._on_rows_changed)
        self._theme.changed.connect(self._arrange)

    # --- what the window asks ----------------------------------------------------------------------------------------

    @property
    def head_height(self) -> int:
        """Of what stands above the list and the sound: notices are not to cover it."""
        if self.view.isVisible():
            head = self.view.head
            return head.mapTo(self, head.rect().bottomLeft()).y() + 1
        return self._head.height() if self._head.isVisible() else 0

    def set_left_shown(self, shown: bool) -> None:
        self._left.setVisible(not shown)

    def step_back(self) -> bool:
        """Returns whether there was somewhere to go back to on this page."""
        if self.view.isVisible() and self.view.text.step_back():
            return True
        if self._is_narrow and self._shows_recording:
            self._on_back_requested()
            return True
        return False

    def take_keyboard(self) -> None:
        """The page is shown now."""
        if self._transcript.recording is not None and not (self._is_narrow and not self._shows_recording):
            self.view.take_keyboard()
        elif self._recordings.rowCount():
            self.list.setFocus()
        else:
            self._card.take_keyboard()

    def toggle_recording(self) -> None:
        """What the record key does."""
        self._card.toggle()

    def choose_files(self) -> None:
        mode = QFileDialog.FileMode.ExistingFiles
        dialog = choosing_dialog(self.window(), self.tr("Add sounds or videos"), "add_sounds_dialog", mode)
        kinds = self.tr("Sounds and videos ({kinds})").format(kinds=SOUNDS)
        dialog.setNameFilters([kinds, self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def open_recording(self, recording_id: str) -> None:
        """And show it, where there is room for one thing."""
        recording = self._transcript.recording
        if recording is None or recording.id != recording_id:
            self.view.text.view.editing.leave()
            self._transcript.open(recording_id)
        self._shows_recording = True
        self._arrange()
        if sought := self.search.text().strip():
            self.view.text.show_words(sought)
        if self._is_narrow and self.isVisible():
            self.view.take_keyboard()

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        width = self.width()
        self._is_narrow = width < self._theme.space(NARROW_STEPS)
        alone = self._is_narrow and self._shows_recording and self._transcript.recording is not None
        has_any = bool(self._recordings.ids())
        self._side.setVisible(not alone)
        self._middle.setVisible(not self._is_narrow or alone or not has_any)
        self._edge.setVisible(not self._is_narrow)
        self._head.setVisible(not alone)
        self._line.setVisible(not alone)
        self.view.head.back.setVisible(alone)
        if self._is_narrow:
            self._side.setMaximumWidth(width)
            self._side.setMinimumWidth(0)
        else:
            self._side.setFixedWidth(self._theme.space(LIST_STEPS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._recorder.watch(self)
        if self._transcript.recording is None and not self._is_narrow and (ids := self._recordings.ids()):
            self._transcript.open(ids[0])

    def hideEvent(self, event: QEvent) -> None:
        self._recorder.unwatch(self)

    def _on_opened(self) -> None:
        recording = self._transcript.recording
        self.list.set_open(recording.id if recording is not None else "")
        self._middle.setCurrentWidget(self.view if recording is not None else self._empty)
        if recording is None:
            self._shows_recording = False
        self._arrange()

    def _on_rows_changed(self) -> None:
        sought = self._recordings.searched
        nothing = self._recordings.rowCount() == 0
        # An empty list does not show that it has the keyboard.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus if nothing else Qt.FocusPolicy.StrongFocus)
        self._none.setVisible(nothing and bool(sought))
        self._none.setText(self.tr("No recording contains \u201c{words}\u201d.").format(words=sought))
        has_any = bool(self._recordings.ids())
        self.search.setVisible(has_any)
        if has_any and self._choose.hasFocus():
            self.list.setFocus()  # the button goes, and what was chosen is there
        self._choose.setVisible(not has_any)
        if has_any:
            self._empty.say("captions", self.tr("Choose a recording"))
        else:
            self._empty.say(
                "captions",
                self.tr("Have speech written down"),
                self.tr(
                    "Record something, choose sound or video files, or drop them here. However long they are: they "
                    "are written down, and translated if you like, on this computer."
                ),
            )
        self._arrange()

    # --- what the user does ------------------------------------------------------------------------------------------

    def _on_back_requested(self) -> None:
        self._shows_recording = False
        self._arrange()
        self.list.setFocus()

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self._recordings.rowCount():
            self.list.setCurrentIndex(self._recordings.index(0, 0))

    def _on_files_selected(self, files: list[str]) -> None:
        self._recordings.import_files([Path(file) for file in files])

    def _on_card_recorded(self, wav: Path) -> None:
        self._wanted.add(self._recordings.keep(wav))

    def _on_card_discarded(self, wav: Path) -> None:
        self._unwanted.add(self._recordings.keep(wav))

    def _on_imported(self, recording_id: str) -> None:
        """What was just recorded is opened; so is a file where nothing else is open."""
        if recording_id in self._unwanted:
            self._unwanted.discard(recording_id)
            self._recordings.delete(recording_id)  # whose notice takes it back for some seconds
        elif recording_id in self._wanted or self._transcript.recording is None:
            self._wanted.discard(recording_id)
            self.open_recording(recording_id)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F and Ctrl+O mean this page's text and files while the keyboard is on it."""
        is_ours = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._takes(event)
        if is_ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            if not (self.view.isVisible() and self.view.take_key(event)):
                super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F:
            self.view.text.open_find()
        else:
            self.choose_files()

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        return event.key() == Qt.Key.Key_O or (event.key() == Qt.Key.Key_F and self.view.isVisible())

    # --- dropping ----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.show_for(event.mimeData(), self.tr("Drop to add to your recordings"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self._recordings.import_files(files_in(event.mimeData()))
