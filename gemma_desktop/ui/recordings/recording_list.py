"""The list of recordings: chosen with a click or Enter, renamed in place, deleted with undo."""

import time

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gemma_desktop.recording.values import JobState, Recording
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.ui.icons import pixmap
from gemma_desktop.ui.recordings.words import facts_text, state_text
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import runs_from_right, tooltip_text

Index = QModelIndex | QPersistentModelIndex
BAR_PX = 4


class RecordingDelegate(QStyledItemDelegate):
    """Paints a title, when and how long, and how far it is written down or where the searched words stand."""

    def __init__(self, recordings: Recordings, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._recordings = recordings
        self._theme = theme
        self._view = view
        self.open_id = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._title_px + self._note_px * (1 + bool(self.third_line(index)))
        return QSize(self._theme.space(10), lines + self._theme.space(2.25))

    def third_line(self, index: Index) -> str:
        """What a search found, or else where the job stands."""
        recording: Recording = index.data(Recordings.RecordingRole)
        if snippet := str(index.data(Recordings.SnippetRole) or ""):
            return " ".join(snippet.split())
        place, left_s = self._recordings.place(recording.id), self._recordings.remaining_s(recording.id)
        return state_text(recording, place, left_s, is_short=True)

    def title_rect(self, rect: QRect) -> QRect:
        top = rect.top() + self._theme.space(1)
        return QRect(rect.left(), top, rect.width(), self._title_px)

    def more_rect(self, rect: QRect) -> QRect:
        """Where the three dots stand."""
        side = self._theme.space(4)
        at = QRect(rect.right() - side, rect.top() + self._theme.space(0.25), side, side)
        return QStyle.visualRect(self._view.layoutDirection(), rect, at)

    @property
    def _title_px(self) -> int:
        return round(self._theme.text_px(TextSize.CONTROL) * 1.5)

    @property
    def _note_px(self) -> int:
        return round(self._theme.text_px(TextSize.NOTE) * 1.5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        theme, state = self._theme, option.state
        recording: Recording = index.data(Recordings.RecordingRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, rect, is_open=recording.id == self.open_id, state=state)
        inside = rect.adjusted(theme.space(1.25), 0, -theme.space(1.25), 0)
        title = self.title_rect(inside)
        if hovered:
            taken = theme.space(3)
            title = QStyle.visualRect(self._view.layoutDirection(), inside, title.adjusted(0, 0, -taken, 0))
            self._paint_icon(painter, "ellipsis", "quiet_text", self.more_rect(rect))
        painter.setFont(theme.font(TextSize.CONTROL))
        painter.setPen(theme.color("text"))
        self._paint_words(painter, title, recording.title)
        painter.setFont(theme.font(TextSize.NOTE))
        painter.setPen(theme.color("quiet_text"))
        note = QRect(inside.left(), title.bottom() + 1, inside.width(), self._note_px)
        self._paint_words(painter, note, facts_text(recording, time.time()))
        self._paint_third(painter, note.translated(0, self._note_px), recording, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_open: bool, state: QStyle.StateFlag) -> None:
        theme = self._theme
        row = rect.adjusted(0, 1, 0, -1)
        if is_open or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected if is_open else theme.hovered))
            painter.drawRoundedRect(row, theme.radius - 2, theme.radius - 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), theme.radius - 2, theme.radius - 2)

    def _paint_third(self, painter: QPainter, at: QRect, recording: Recording, index: Index) -> None:
        words = self.third_line(index)
        if not words:
            return
        theme, direction = self._theme, self._view.layoutDirection()
        if index.data(Recordings.SnippetRole):
            painter.setPen(theme.color("quiet_text"))
            self._paint_words(painter, at, words)
            return
        role = "bad" if recording.job is JobState.FAILED else "quiet_text"
        if recording.job is JobState.FAILED:
            px = theme.icon_px(14)
            sign = QRect(at.left(), at.top(), px, at.height())
            self._paint_icon(painter, "circle-alert", role, QStyle.visualRect(direction, at, sign), px=14)
            lead = px + theme.space(0.5)
            at = QStyle.visualRect(direction, at, at.adjusted(lead, 0, 0, 0))
        elif self._recordings.place(recording.id) == 0 or recording.job is JobState.PAUSED:
            width = at.width() // 3
            self._paint_bar(
                painter, QStyle.visualRect(direction, at, QRect(at.topLeft(), QSize(width, at.height()))), index
            )
            at = QStyle.visualRect(direction, at, at.adjusted(width + theme.space(1), 0, 0, 0))
        painter.setPen(theme.color(role))
        self._paint_words(painter, at, words)

    def _paint_bar(self, painter: QPainter, at: QRect, index: Index) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(at.left(), at.center().y() - BAR_PX / 2 + 1, at.width(), BAR_PX)
        done = groove.width() * float(index.data(Recordings.ProgressRole))
        filled = QRectF(groove.left(), groove.top(), done, BAR_PX)
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(groove.right())
        for color, part in ((self._theme.handle, groove), (self._theme.colors.accent, filled)):
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(part, BAR_PX / 2, BAR_PX / 2)

    def _paint_words(self, painter: QPainter, at: QRect, words: str) -> None:
        """In their own direction, whatever the window's: at the side where lines begin in the window."""
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, at.width())
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        from_right = runs_from_right(words)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        painter.drawText(at, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_icon(self, painter: QPainter, name: str, role: str, at: QRect, px: int = 16) -> None:
        side = self._theme.icon_px(px)
        painter.drawPixmap(at.center() - QPoint(side // 2, side // 2), pixmap(name, self._theme.color(role), side))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("rename_recording_field")
        field.setAccessibleName(self.tr("Title of the recording"))
        field.setMaxLength(200)
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.left(), rect.top() + 2, rect.width(), editor.sizeHint().height())

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Recordings.TitleRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self._recordings.rename(str(index.data(Recordings.IdRole)), editor.text())


class RecordingList(QListView):
    """The recordings, newest first.

    Signals:
        open_requested(str): a recording was clicked, or chosen with Enter.
    """

    open_requested = Signal(str)

    def __init__(self, recordings: Recordings, theme: Theme) -> None:
        super().__init__()
        self._recordings = recordings
        self._theme = theme
        self._rows = RecordingDelegate(recordings, theme, self)
        self.setObjectName("recording_list")
        self.setAccessibleName(self.tr("Recordings"))
        self.setModel(recordings)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._menu = QMenu(self)
        self._menu.setObjectName("recording_menu")
        self._menu.addAction(self.tr("Rename")).triggered.connect(self._on_rename_triggered)
        self._earlier = self._menu.addAction(self.tr("Write down earlier"))
        self._earlier.triggered.connect(self._on_earlier_triggered)
        self._later = self._menu.addAction(self.tr("Write down later"))
        self._later.triggered.connect(self._on_later_triggered)
        self._menu.addAction(self.tr("Delete")).triggered.connect(self._on_delete_triggered)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        recordings.dataChanged.connect(self.scheduleDelayedItemsLayout)  # a third line may come or go

    def set_open(self, recording_id: str) -> None:
        """Mark the recording that is open, and bring it into view."""
        self._rows.open_id = recording_id
        row = self._recordings.row_of(recording_id)
        self.setCurrentIndex(self._recordings.index(row, 0) if row >= 0 else QModelIndex())
        if row >= 0:
            self.scrollTo(self._recordings.index(row, 0))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._rows.more_rect(self.visualRect(index)).contains(at):
            self._show_menu(index, event.globalPosition().toPoint())
        else:
            super().mousePressEvent(event)
            self.open_requested.emit(index.data(Recordings.IdRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_F2 if index.isValid():
                self.edit(index)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._on_delete_triggered()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self.open_requested.emit(index.data(Recordings.IdRole))
            case Qt.Key.Key_Space:
                event.ignore()  # plays, wherever the keyboard is on this page
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self._show_menu(index, at)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event.globalPos())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    def _show_tooltip(self, at: QPoint) -> None:
        """The whole title, where it is cut."""
        index = self.indexAt(self.viewport().mapFromGlobal(at))
        title = str(index.data(Recordings.TitleRole)) if index.isValid() else ""
        room = self.viewport().width() - self._theme.space(2.5)
        fits = self.fontMetrics().horizontalAdvance(title) <= room
        QToolTip.showText(at, "" if fits else tooltip_text(title), self)

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        self.setCurrentIndex(index)
        waits = self._recordings.place(str(index.data(Recordings.IdRole))) > 0
        for action in (self._earlier, self._later):
            action.setVisible(waits)
        self._menu.popup(at)

    def _current_id(self) -> str:
        return str(self.currentIndex().data(Recordings.IdRole) or "")

    def _on_rename_triggered(self) -> None:
        self.edit(self.currentIndex())

    def _on_earlier_triggered(self) -> None:
        self._recordings.move_up(self._current_id())

    def _on_later_triggered(self) -> None:
        self._recordings.move_down(self._current_id())

    def _on_delete_triggered(self) -> None:
        if self.currentIndex().isValid():
            self._recordings.delete(self._current_id())
