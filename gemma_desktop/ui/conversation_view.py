"""The list of conversations: opened with a click or Enter, renamed in place, deleted with undo."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
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

from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.ui.icons import pixmap
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import runs_from_right, tooltip_text

Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """Paints a title, a dot while a reply is written, and the name of the section above its first row."""

    def __init__(self, model: ConversationListModel, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self.open_id = ""

    def heading_height(self, index: Index) -> int:
        """0 unless a section begins at this row."""
        if index.row() > 0:
            above = index.model().index(index.row() - 1, 0)
            if above.data(ConversationListModel.SectionRole) == index.data(ConversationListModel.SectionRole):
                return 0
        return self._theme.text_px(TextSize.NOTE) + self._theme.space(2.5)

    def row_rect(self, rect: QRect, index: Index) -> QRect:
        """The row without the heading above it."""
        return rect.adjusted(0, self.heading_height(index), 0, -self._theme.space(0.25))

    def more_rect(self, rect: QRect, index: Index) -> QRect:
        """Where the three dots stand."""
        row = self.row_rect(rect, index)
        left_to_right = self._view.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = row.right() - row.height() + 1 if left_to_right else row.left()
        return QRect(left, row.top(), row.height(), row.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._theme.text_px(TextSize.CONTROL) + self._theme.space(2.25)
        return QSize(self._theme.space(10), row + self.heading_height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme, row = self._theme, self.row_rect(rect, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if self.heading_height(index):
            heading = QRect(rect.left(), rect.top(), rect.width(), self.heading_height(index))
            heading.adjust(theme.space(1.25), theme.space(1), -theme.space(1), 0)
            painter.setFont(theme.font(TextSize.NOTE))
            painter.setPen(theme.color("quiet_text"))
            painter.drawText(heading, leading, index.data(ConversationListModel.SectionRole))
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        is_open = index.data(ConversationListModel.IdRole) == self.open_id
        if is_open or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected if is_open else theme.hovered))
            painter.drawRoundedRect(row, theme.radius - 2, theme.radius - 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), theme.radius - 2, theme.radius - 2)
        text = row.adjusted(theme.space(1.25), 0, -theme.space(1.25), 0)
        busy = bool(index.data(ConversationListModel.BusyRole))
        if hovered or busy:
            taken = row.height() - theme.space(1)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                text.adjust(taken, 0, 0, 0)
            else:
                text.adjust(0, 0, -taken, 0)
        painter.setFont(theme.font(TextSize.CONTROL))
        painter.setPen(theme.color("text"))
        self._paint_title(painter, text, str(index.data(ConversationListModel.TitleRole)))
        self._paint_mark(painter, self.more_rect(rect, index), hovered=hovered, busy=busy)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, title: str) -> None:
        """Ordered in the title's own direction, whatever the window's: at the side where lines begin in the window."""
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        from_right = runs_from_right(title)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_mark(self, painter: QPainter, rect: QRect, *, hovered: bool, busy: bool) -> None:
        if hovered:
            px = self._theme.icon_px(16)
            at = rect.center() - QPoint(px // 2, px // 2)
            painter.drawPixmap(at, pixmap("ellipsis", self._theme.color("quiet_text"), px))
        elif busy:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(rect.center(), self._theme.space(0.5), self._theme.space(0.5))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("rename_field")
        field.setAccessibleName(self.tr("Title of the chat"))
        field.setMaxLength(200)
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self.row_rect(option.rect, index))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(ConversationListModel.TitleRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        title = editor.text().strip()
        if title and title != index.data(ConversationListModel.TitleRole):
            self._model.rename(index.data(ConversationListModel.IdRole), title)


class ConversationView(QListView):
    """The conversations, newest first, in sections.

    Signals:
        open_requested(str): a conversation was clicked, or chosen with Enter.
    """

    open_requested = Signal(str)

    def __init__(self, model: ConversationListModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._rows = ConversationDelegate(model, theme, self)
        self.setObjectName("conversation_list")
        self.setAccessibleName(self.tr("Chats"))
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._menu = QMenu(self)
        self._menu.setObjectName("conversation_menu")
        self._menu.addAction(self.tr("Rename")).triggered.connect(self._on_rename_triggered)
        self._menu.addAction(self.tr("Delete")).triggered.connect(self._on_delete_triggered)
        self.doubleClicked.connect(self._on_double_clicked)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        # A row that comes, goes or moves may give its neighbour a heading or take it away.
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            signal.connect(self.scheduleDelayedItemsLayout)

    def set_open(self, conversation_id: str) -> None:
        """Mark the conversation that is open, and bring it into view."""
        self._rows.open_id = conversation_id
        row = self._model.row_of(conversation_id)
        if row >= 0:
            index = self._model.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()

    def step(self, rows: int) -> None:
        """Ask for the conversation so many rows below the open one."""
        row = self._model.row_of(self._rows.open_id) + rows
        if 0 <= row < self._model.rowCount():
            self.open_requested.emit(self._model.index(row, 0).data(ConversationListModel.IdRole))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._row_at(event.position().toPoint())
        if not index.isValid():
            return
        if event.button() == Qt.MouseButton.LeftButton:
            if self._rows.more_rect(self.visualRect(index), index).contains(event.position().toPoint()):
                self._show_menu(index, event.globalPosition().toPoint())
                return
            super().mousePressEvent(event)
            self.open_requested.emit(index.data(ConversationListModel.IdRole))
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_F2 if index.isValid():
                self.edit(index)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._on_delete_triggered()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self._on_activated(index)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self._row_at(event.pos())
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
        index = self._row_at(self.viewport().mapFromGlobal(at))
        title = str(index.data(ConversationListModel.TitleRole)) if index.isValid() else ""
        room = self.viewport().width() - self._theme.space(2.5)
        fits = self.fontMetrics().horizontalAdvance(title) <= room
        QToolTip.showText(at, "" if fits else tooltip_text(title), self)

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        self.setCurrentIndex(index)
        self._menu.popup(at)

    def _on_rename_triggered(self) -> None:
        self.edit(self.currentIndex())

    def _on_delete_triggered(self) -> None:
        if self.currentIndex().isValid():
            self._model.delete(self.currentIndex().data(ConversationListModel.IdRole))

    def _row_at(self, at: QPoint) -> QModelIndex:
        """The row there; none where the heading above it is."""
        index = self.indexAt(at)
        if index.isValid() and not self._rows.row_rect(self.visualRect(index), index).contains(at):
            return QModelIndex()
        return index

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.edit(index)

    def _on_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(ConversationListModel.IdRole))
