"""A small window over everything else: ask something, read the answer, go on with what you did."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.session.values import ActivityKind, Notice
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, IconButton, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.desktop.quick_line import QuickLine
from gemma_desktop.ui.icons import application_icon
from gemma_desktop.ui.link_question import LinkQuestion
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.picture_view import PictureView
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.tab_order import lead_on
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.transcript import Transcript

_WIDTH_STEPS: Final = 84
_ANSWER_STEPS: Final = 52
_SHARE_OF_SCREEN: Final = 0.9
_TOP_SHARE: Final = 0.18
"""Of the screen, above the window: where the eyes are, with room for the answer below."""


class QuickWindow(QWidget):
    """One chat, apart from the one in the window; it stands in the list like every other.

    Esc hides it, and takes nothing back: an answer that runs goes on, and is shown when the window is opened again.
    What was read to its end gives way to a new question then.

    Signals:
        chat_requested(str): the window is to go on with this chat; "" is none yet.
    """

    chat_requested = Signal(str)

    def __init__(self, parts: Parts, theme: Theme) -> None:
        # Not a Tool, which KWin hides while another application is in front.
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._parts = parts
        self._session = parts.quick_chat
        self._theme = theme
        self._is_read = False
        self.setObjectName("quick_window")
        self.setWindowTitle(self.tr("Quick question"))
        self.setWindowIcon(application_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.line = QuickLine(self._session, parts.models, theme)
        self.transcript = Transcript(self._session, theme)
        self.transcript.setObjectName("quick_transcript")
        self._trouble = Label(tone="warning", wrap=True)
        self._trouble.setObjectName("quick_trouble")
        self._hint = ElidedLabel(
            self.tr("Enter asks, Esc closes. What you ask stays in your chats."), size=TextSize.NOTE, tone="quiet_text"
        )
        self._anew = Button(theme, self.tr("New question"), "quick_new_button", kind=Kind.QUIET)
        self._open = Button(theme, self.tr("Open in the chat window"), "quick_open_button", kind=Kind.QUIET)
        self._close = IconButton(theme, "x", self.tr("Close"), "quick_close_button", shortcut="Esc", icon_px=16)
        self._lay_out()
        self._connect()
        self._trouble.hide()
        self._show_parts()
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        space_out(head, theme, margins=(2, 1.5, 1.5, 1.5), spacing=1.5)
        head.addWidget(IconLabel(theme, "message-square", role="accent", icon_px=20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.line, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        space_out(foot, theme, margins=(2, 0.5, 1.5, 1), spacing=1)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._anew)
        foot.addWidget(self._open)
        told = QVBoxLayout()
        space_out(told, theme, margins=(2, 0, 2, 0.5))
        told.addWidget(self._trouble)
        frame = Panel(Ground.QUICK, "quick_frame")
        self._column = QVBoxLayout(frame)
        space_out(self._column, theme, margins=0, spacing=0)
        self._column.addLayout(head)
        self._column.addLayout(told)
        self._rule = Panel(Ground.LINE)
        self._column.addWidget(self._rule)
        self._column.addWidget(self.transcript, 1)
        self._column.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)

    def _connect(self) -> None:
        session = self._session
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self._close.clicked.connect(self.close)
        self._anew.clicked.connect(self._on_new_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self.line.enlarge_requested.connect(self._on_picture_requested)
        self.transcript.picture_requested.connect(self._on_picture_requested)
        self.transcript.link_requested.connect(self._on_link_requested)
        self.transcript.play_requested.connect(self._parts.player.play_or_stop)
        self.transcript.filled_changed.connect(self._show_parts)
        session.noticed.connect(self._on_noticed)
        session.node_added.connect(self._on_node_added)

    def open(self) -> None:
        """Show it where the pointer's screen is, in front, with the keyboard in its line."""
        if self._is_read and not self._session.draft_text.strip():
            self._session.new_chat()
        self._is_read = False
        if not self.isVisible():
            self._fit()
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.text.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._trouble.hide()
        self._is_read = self.transcript.is_filled and self._session.activity.kind is ActivityKind.IDLE

    def focusNextPrevChild(self, forward: bool) -> bool:
        return lead_on(self, self.focusWidget(), forward=forward) or super().focusNextPrevChild(forward)

    # --- size and place ------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # the line grew, or something was pasted
            self._fit()
        return taken

    def _show_parts(self) -> None:
        """Room for the answer only once there is one, and it keeps that room: nothing jumps while it streams."""
        filled = self.transcript.is_filled
        self.transcript.setVisible(filled)
        self._rule.setVisible(filled)
        self._anew.setVisible(filled)
        self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry().size() * _SHARE_OF_SCREEN
        width = self._theme.space(_WIDTH_STEPS)
        layout = self.layout()
        assert layout is not None
        height = layout.totalMinimumHeightForWidth(width)  # -1 where nothing in it wraps
        height = layout.totalMinimumSize().height() if height < 0 else height
        if self.transcript.is_filled:
            height += self._theme.space(_ANSWER_STEPS)
        size = QSize(width, height).boundedTo(room)
        if size != self.size():
            self.resize(size)

    def _place(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or self.screen()
        room = screen.availableGeometry()
        left = room.left() + (room.width() - self.width()) // 2
        self.move(QPoint(left, room.top() + round(room.height() * _TOP_SHARE)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It has no title bar: its own ground moves it."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    # --- what is done --------------------------------------------------------------------------------------------

    def _on_new_clicked(self) -> None:
        self._session.new_chat()
        self.line.text.setFocus()

    def _on_open_clicked(self) -> None:
        wanted = self._session.path() or self._session.draft_text.strip() or self._session.attachments()
        self.close()
        self.chat_requested.emit(self._session.conversation_id if wanted else "")

    def _on_node_added(self, _node_id: str) -> None:
        self._trouble.hide()

    def _on_noticed(self, notice: Notice) -> None:
        """The window says it too where it is of every chat; here only to whoever looks here."""
        if self.isActiveWindow():
            self._trouble.setText(f"{notice.title}. {notice.hint}" if notice.hint else notice.title)
            self._trouble.show()

    def _on_picture_requested(self, part: ImagePart) -> None:
        PictureView(part, self._session.thumbnails, self._theme, self).open()

    def _on_link_requested(self, address: str) -> None:
        url = QUrl(address)
        if url.isValid():
            LinkQuestion(url, self._theme, self).open()
