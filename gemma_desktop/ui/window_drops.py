"""Dragging over the window and dropping there: anywhere, also on the panels."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from gemma_desktop.library.installed import is_model_file
from gemma_desktop.ui.columns import Columns
from gemma_desktop.ui.drop_overlay import DropOverlay
from gemma_desktop.ui.message_edit import can_take, files_in, picture_in
from gemma_desktop.ui.right_column import RightColumn

DRAG_PAUSE_MS = 250
"""Between leaving one widget of the window and entering the next."""

SOUND_SUFFIXES = frozenset({".wav", ".mp3", ".m4a", ".aac", ".flac", ".ogg", ".opus", ".wma"})


class WindowDrops(QObject):
    """Shows what a drop would do, opens the panel that it is for, and tells what was dropped.

    Signals:
        files_dropped(list of Path), picture_dropped(bytes): the picture is a PNG.
        dropped: after either.
    """

    files_dropped = Signal(object)
    picture_dropped = Signal(object)
    dropped = Signal()

    def __init__(self, window: QWidget, columns: Columns, right: RightColumn, overlay: DropOverlay) -> None:
        super().__init__(window)
        self._columns = columns
        self._right = right
        self._overlay = overlay
        self._opened_column = False
        self._ended = QTimer(self)
        self._ended.setSingleShot(True)
        self._ended.setInterval(DRAG_PAUSE_MS)
        self._ended.timeout.connect(self._end)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        right.dragged_over.connect(self._enter)
        right.drag_left.connect(self._ended.start)
        right.dropped.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                event.acceptProposedAction()
                self._take(event.mimeData())
                return True
            case QDragEnterEvent():
                if can_take(event.mimeData()):
                    event.acceptProposedAction()
                    self._enter(event.mimeData())
                return True
        if event.type() == QEvent.Type.DragLeave:
            self._ended.start()
        return super().eventFilter(watched, event)

    def _enter(self, mime: QMimeData) -> None:
        self._ended.stop()
        self._overlay.show_for(mime)
        media = [file for file in files_in(mime) if not is_model_file(file)]
        if not (media or mime.hasImage()):
            return
        if not self._columns.right_shown:
            self._opened_column = True
            if any(file.suffix.lower() in SOUND_SUFFIXES for file in media):
                self._right.open_microphone()
            else:
                self._right.open_pictures()
            self._columns.show_right(True)
        self._right.mark_drop(True)

    def _take(self, mime: QMimeData) -> None:
        """What the drag opened stays, but for an overlay, which would hide the draft."""
        if files := files_in(mime):
            self.files_dropped.emit(files)
        elif picture := picture_in(mime):
            self.picture_dropped.emit(picture)
        self._opened_column = False
        self._end()
        self._columns.close_overlay()
        self.dropped.emit()

    def _end(self) -> None:
        self._ended.stop()
        self._overlay.hide()
        self._right.mark_drop(False)
        if self._opened_column:
            self._opened_column = False
            self._columns.show_right(False)
