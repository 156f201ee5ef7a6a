"""The conversation as one long page, of which only what is near the window exists as widgets."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QScrollBar, QWidget

from gemma_desktop.chat.message import ImagePart, Role
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.values import Activity
from gemma_desktop.ui.answer.highlight import Lexers
from gemma_desktop.ui.answer.idle import IdleWork
from gemma_desktop.ui.answer.section import Workshop
from gemma_desktop.ui.answer.selection import TextSelection
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.focus_ring import FocusRing
from gemma_desktop.ui.messages.message_view import MessageContext, MessageView
from gemma_desktop.ui.messages.page import Anchor, Page
from gemma_desktop.ui.messages.reply_message import ReplyMessage
from gemma_desktop.ui.messages.tab_order import tab_stops
from gemma_desktop.ui.messages.user_message import UserMessage
from gemma_desktop.ui.theme import Theme

COLUMN_PX = 760
FRAME_MS = 33
REST_SHARE = 3
"""After an update that took long the next one waits this many times as long, so that the window stays awake."""

AUTO_SCROLL_MS = 30


class Transcript(QAbstractScrollArea):
    """Shows the open path of a ChatSession.

    The place is held by an anchor: the line at the top of the window stays there when heights above it turn out other
    than estimated, when the window gets another width, and when the theme changes. At the end of the page the view
    follows what is added.

    Signals:
        at_end_changed(bool): whether the end is in sight.
        filled_changed(bool): whether there are messages at all.
        link_requested(str): the reader wants to open this address.
        picture_requested(ImagePart): ... to see this picture enlarged.
        play_requested(Path): ... to hear this recording.
    """

    at_end_changed = Signal(bool)
    filled_changed = Signal(bool)
    link_requested = Signal(str)
    picture_requested = Signal(ImagePart)
    play_requested = Signal(Path)

    def __init__(self, session: ChatSession, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._styles = (Style(theme), Style(theme, quiet=True))
        self._lexers = Lexers()
        self._idle = IdleWork(self)
        self._selection = TextSelection(self)
        reading, quiet = (Workshop(style, self._selection, self._lexers, self._idle) for style in self._styles)
        self._page = Page(MessageContext(session, theme, reading, quiet), self.viewport())
        self._conversation_id = session.conversation_id
        self._left_at: dict[str, Anchor] = {}
        self._anchor: Anchor | None = None
        self._follows = True
        self._at_end = True
        self._is_arranging = False
        self._changed: set[str] = set()
        self._stepped: tuple[int, int] | None = None  # index of the message whose version is changed, and the step
        self._since_update = QElapsedTimer()
        self._since_update.start()
        self._rest_ms = FRAME_MS
        self._update_timer = self._single_shot(self._on_update_timer_timeout)
        self._ahead_timer = self._single_shot(self._on_ahead_timer_timeout)
        self._theme_timer = self._single_shot(self._on_theme_timer_timeout)
        self._drag_timer = QTimer(self)
        self._drag_timer.setInterval(AUTO_SCROLL_MS)
        self._drag_timer.timeout.connect(self._on_drag_timer_timeout)
        self._dragged_to = QPoint()
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(True)
        FocusRing(self, theme)
        self._connect()
        self._on_opened()

    def _connect(self) -> None:
        self._page.view_added.connect(self._on_view_added)
        self._selection.began.connect(self._on_selection_began)
        self._selection.dragged.connect(self._on_selection_dragged)
        self._theme.changed.connect(self._theme_timer.start)
        self._session.opened.connect(self._on_opened)
        self._session.node_added.connect(self._on_node_added)
        self._session.node_changed.connect(self._on_node_changed)
        self._session.activity_changed.connect(self._on_activity_changed)

    def _single_shot(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    # --- what others ask ---------------------------------------------------------------------------------------

    @property
    def is_at_end(self) -> bool:
        return self._at_end

    @property
    def is_filled(self) -> bool:
        return len(self._page) > 0

    @property
    def selection(self) -> TextSelection:
        return self._selection

    def view(self, node_id: str) -> MessageView | None:
        """The widget of a message; None while it is out of sight."""
        return self._page.view(node_id)

    def scroll_to_end(self) -> None:
        """And follow from now on."""
        self._follows = True
        self._arrange()

    def show_message(self, node_id: str) -> None:
        """Scroll so that this message begins at the top. Raises KeyError if it is not on the path."""
        top, _ = self._page.span_of(node_id)
        self._follows = False
        self._anchor = self._page.anchor_at(top)
        self._arrange()

    # --- laying out --------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Make what is in sight exact and put it where the anchor, or the end of the page, wants it."""
        if self._is_arranging:
            return
        self._is_arranging = True
        room = self.viewport().height()
        self._page.set_width(self._column_width())
        top = self._wanted_top()
        # Exact heights bring other messages into sight; that ends, because every round makes new ones exact.
        while self._page.settle(top - self._margin, top - self._margin + room):
            top = self._wanted_top()
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setRange(0, self._largest_top())
        bar.setPageStep(room)
        bar.setSingleStep(self._styles[0].line_px)
        bar.setValue(top)
        if before != top and bar.maximum():
            # Shifts what is painted already; only what is new gets painted.
            self.viewport().scroll(0, before - top)
        self._page.arrange((self.width() - self._bar_width() - self._column_width()) // 2, self._margin - top)
        self._page.forget_far(top - 2 * room, top + 3 * room)
        self._is_arranging = False
        if self._anchor is None or self._follows:
            self._anchor = self._page.anchor_at(top - self._margin)
        self._tell_end(top >= self._largest_top() - 2)
        self._ahead_timer.start(0)

    def _wanted_top(self) -> int:
        wanted: int | None = None
        if not self._follows and self._anchor is not None:
            y = self._page.y_of(self._anchor)
            wanted = None if y is None else y - self._anchor.at_y + self._margin
        largest = self._largest_top()
        return largest if wanted is None else max(0, min(wanted, largest))

    def _largest_top(self) -> int:
        return max(0, self._page.height + 2 * self._margin - self.viewport().height())

    @property
    def _margin(self) -> int:
        """Above the first message and below the last."""
        return self._theme.space(3)

    def _column_width(self) -> int:
        room = self.width() - self._bar_width() - 2 * self._theme.space(3)
        return max(self._theme.space(10), min(room, round(COLUMN_PX * self._theme.font_scale)))

    def _bar_width(self) -> int:
        """Kept free whether the bar is there or not, so that nothing moves when it comes."""
        return self.verticalScrollBar().sizeHint().width()

    def _hold_here(self) -> None:
        """From now on the line at the top of the window stays."""
        self._follows = False
        self._anchor = self._page.anchor_at(self.verticalScrollBar().value() - self._margin)

    def _tell_end(self, at_end: bool) -> None:
        if at_end != self._at_end:
            self._at_end = at_end
            self.at_end_changed.emit(at_end)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The reader moved the bar, by whatever means."""
        if self._is_arranging:
            return
        self._hold_here()
        self._follows = self.verticalScrollBar().value() >= self._largest_top() - 2
        self.viewport().scroll(0, dy)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- the session -------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        was_filled = self.is_filled
        is_other = self._session.conversation_id != self._conversation_id
        if is_other:
            self._leave()
        self._changed.clear()
        same = self._page.set_path(self._session.path())
        last = self._page.last
        if is_other:
            self._anchor = self._left_at.pop(self._conversation_id, None)
            self._follows = self._anchor is None
        elif self._stepped is not None:
            self._keep_stepper(same)
        elif last is not None and last.state is NodeState.STREAMING:
            self._follows = True
        self._stepped = None
        self._arrange()
        if self.is_filled != was_filled:
            self.filled_changed.emit(self.is_filled)

    def _leave(self) -> None:
        """Another conversation is opened: remember the place in this one."""
        self._selection.clear()
        if not self._follows and self._anchor is not None:
            self._left_at[self._conversation_id] = self._anchor
        self._conversation_id = self._session.conversation_id

    def _on_node_added(self, node_id: str) -> None:
        was_filled = self.is_filled
        node = self._session.node(node_id)
        self._page.append(node)
        if node.message.role is Role.USER:
            self._follows = True
        self._arrange()
        if not was_filled:
            self.filled_changed.emit(True)

    def _on_node_changed(self, node_id: str) -> None:
        self._changed.add(node_id)
        if not self._update_timer.isActive():
            self._update_timer.start(max(0, self._rest_ms - self._since_update.elapsed()))

    def _on_update_timer_timeout(self) -> None:
        took = QElapsedTimer()
        took.start()
        changed, self._changed = self._changed, set()
        for node_id in changed:
            if self._page.index_of(node_id) >= 0:
                self._page.replace(self._session.node(node_id))
        self._arrange()
        self._rest_ms = max(FRAME_MS, REST_SHARE * took.elapsed())
        self._since_update.restart()

    def _on_activity_changed(self, activity: Activity) -> None:
        view = self._page.view(activity.node_id)
        if isinstance(view, ReplyMessage):
            view.set_activity(activity)
            self._page.invalidate(view)
            self._arrange()

    def _on_view_added(self, view: MessageView) -> None:
        view.height_changed.connect(self._on_height_changed)
        view.link_requested.connect(self.link_requested)
        view.picture_requested.connect(self.picture_requested)
        view.play_requested.connect(self.play_requested)
        view.version_requested.connect(self._on_version_requested)
        activity = self._session.activity
        if isinstance(view, ReplyMessage) and activity.node_id == view.node.id:
            view.set_activity(activity)

    def _on_height_changed(self) -> None:
        """The reader unfolded or edited something: it stays where it is, even at the end of the page."""
        view = self.sender()
        if isinstance(view, MessageView):
            self._page.invalidate(view)
            self._hold_here()
            self._arrange()
            self._follows = self._at_end

    # --- versions ----------------------------------------------------------------------------------------------

    def _on_version_requested(self, step: int) -> None:
        view = self.sender()
        if isinstance(view, MessageView):
            self._stepped = (self._page.index_of(view.node.id), step)
            self._hold_end_of(view)
            self._session.show_version(view.node.id, step)

    def _hold_end_of(self, view: MessageView) -> None:
        """The arrows stay under the pointer, although versions differ in length."""
        self._follows = False
        self._anchor = Anchor(view.node.id, None, view.y() + view.height())

    def _keep_stepper(self, same: int) -> None:
        assert self._stepped is not None
        index, step = self._stepped
        if self._anchor is None or index != same or index >= len(self._page):
            return
        node_id = self._page.node_at(index).id
        self._anchor = Anchor(node_id, None, self._anchor.at_y)
        self._arrange()
        view = self._page.view(node_id)
        if isinstance(view, (UserMessage, ReplyMessage)):
            view.footer.focus_stepper(step)
        self._hold_here()

    # --- timers ------------------------------------------------------------------------------------------------

    def _on_ahead_timer_timeout(self) -> None:
        """Make what is just out of sight, one message at a time, so that scrolling finds it ready."""
        if self.verticalScrollBar().isSliderDown():
            return
        room = self.viewport().height()
        top = self.verticalScrollBar().value() - self._margin
        if self._page.settle(top - room // 2, top + room + room // 2, most_new=1):
            self._arrange()

    def _on_theme_timer_timeout(self) -> None:
        for style in self._styles:
            style.refresh()
        for view in self._page.views():
            view.restyle()
        self._page.estimate()
        self._arrange()
        self.viewport().update()

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        actions = {
            Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
            Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
            Qt.Key.Key_Space: QScrollBar.SliderAction.SliderPageStepSub
            if shift
            else QScrollBar.SliderAction.SliderPageStepAdd,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self._selection.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._selection.group is not None:
            self._selection.select_all(self._selection.group)
        elif event.key() in actions and not event.modifiers() & ~_SHIFT_OR_KEYPAD:
            if event.key() == Qt.Key.Key_End:
                self.scroll_to_end()
            else:
                bar.triggerAction(actions[Qt.Key(event.key())])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._selection.clear()
        super().mousePressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = tab_stops(self._page.views())
        focused = QApplication.focusWidget()
        if focused is self:
            if not forward or not stops:
                return super().focusNextPrevChild(forward)
            sight = [stop for stop in stops if not stop.visibleRegion().isEmpty()]
            return self._focus(sight[0] if sight else stops[0], forward=True)
        if focused not in stops:
            return super().focusNextPrevChild(forward)
        index = stops.index(focused) + (1 if forward else -1)
        if index < 0:
            return self._focus(self, forward=False)
        if index < len(stops):
            return self._focus(stops[index], forward=forward)
        return super().focusNextPrevChild(forward)

    def _focus(self, widget: QWidget, *, forward: bool) -> bool:
        widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self.viewport().isAncestorOf(widget):
            self._bring_into_sight(widget)
        return True

    def _bring_into_sight(self, widget: QWidget) -> None:
        top = widget.mapTo(self.viewport(), QPoint(0, 0)).y()
        bottom = top + widget.height()
        bar, edge = self.verticalScrollBar(), self._theme.space(2)
        if top < edge:
            bar.setValue(bar.value() + top - edge)
        elif bottom > self.viewport().height() - edge:
            bar.setValue(bar.value() + min(top - edge, bottom - self.viewport().height() + edge))

    def _on_selection_began(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_selection_dragged(self, at: QPoint) -> None:
        self._dragged_to = at
        y = self.viewport().mapFromGlobal(at).y()
        if not 0 <= y < self.viewport().height():
            self._drag_timer.start()
        else:
            self._drag_timer.stop()

    def _on_drag_timer_timeout(self) -> None:
        """The pointer is held beyond the edge while selecting: go on in that direction."""
        y = self.viewport().mapFromGlobal(self._dragged_to).y()
        beyond = min(y, 0) + max(y - self.viewport().height(), 0)
        if not beyond or not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drag_timer.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self._selection.extend_to(self._dragged_to)


_SHIFT_OR_KEYPAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
