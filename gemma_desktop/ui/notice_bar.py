"""Sentences about what happened, one beneath the other, with what can be done about it."""

import time

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.ui.controls import Button, Ground, IconButton, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

MOST_SHOWN = 4
DETAIL_LINES = 6
WORDS_STEPS = 30
"""The least room for the words beside their buttons."""


class NoticeCard(Panel):
    """One notice. A notice that lasts a while stays as long as the pointer or the keyboard is on it.

    Signals:
        ended: dismissed, timed out, or its action was asked for.
        action_requested(Notice): its button was pressed.
    """

    ended = Signal()
    action_requested = Signal(object)

    def __init__(self, notice: Notice, theme: Theme) -> None:
        super().__init__(Ground.NOTICE, "notice")
        self.notice = notice
        self._left_s = notice.lasts_s
        self._since_s = 0.0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.ended)
        looks = {
            NoticeLevel.INFO: ("info", "accent"),
            NoticeLevel.WARNING: ("triangle-alert", "warning"),
            NoticeLevel.ERROR: ("circle-alert", "bad"),
        }
        icon_name, role = looks[notice.level]
        self.setAccessibleName(f"{notice.title}. {notice.hint}".strip())
        words = QVBoxLayout()
        space_out(words, theme, spacing=0.25)
        words.addWidget(Label(notice.title, heading=True, wrap=True))
        if notice.hint:
            words.addWidget(Label(notice.hint, tone="quiet_text", wrap=True))
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        space_out(buttons, theme, margins=0, spacing=1)
        if notice.detail:
            self._details = Button(theme, self.tr("Details"), "notice_details_button", kind=Kind.QUIET)
            self._details.setCheckable(True)
            self._details.toggled.connect(self._on_details_toggled)
            buttons.addWidget(self._details)
        if label := self._action_label():
            act = Button(theme, label, "notice_action_button", gives_way=True)
            act.clicked.connect(self._on_action_clicked)
            buttons.addWidget(act)
        if not buttons.count():
            self._buttons.hide()
        dismiss = IconButton(theme, "x", self.tr("Dismiss"), "notice_dismiss_button", icon_px=16)
        dismiss.clicked.connect(self.ended)
        self._line = QGridLayout()
        space_out(self._line, theme, spacing=0.5, across=1)
        self._line.setColumnStretch(1, 1)
        self._line.addWidget(IconLabel(theme, icon_name, role=role, icon_px=18), 0, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 0, 1)
        self._line.addWidget(self._buttons, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(dismiss, 0, 3, Qt.AlignmentFlag.AlignTop)
        self._theme = theme
        self._is_narrow = False
        column = QVBoxLayout(self)
        space_out(column, theme, margins=(1.5, 1, 1, 1))
        column.addLayout(self._line)
        self._detail = self._detail_part(notice.detail, theme) if notice.detail else None
        if self._detail is not None:
            column.addWidget(self._detail)
        self._start_clock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would be squeezed beside the buttons, these stand below."""
        super().resizeEvent(event)
        narrow = self.width() - self._buttons.sizeHint().width() < self._theme.space(WORDS_STEPS)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._line.removeWidget(self._buttons)
            if narrow:
                self._line.addWidget(self._buttons, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeading)
            else:
                self._line.addWidget(self._buttons, 0, 2, Qt.AlignmentFlag.AlignTop)

    def _detail_part(self, detail: str, theme: Theme) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        text = QPlainTextEdit(detail)
        text.setObjectName("notice_detail")
        text.setAccessibleName(self.tr("Details"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(theme.code_font(TextSize.NOTE))
        text.setFixedHeight(text.fontMetrics().lineSpacing() * DETAIL_LINES + theme.space(2))
        copy = Button(theme, self.tr("Copy"), "notice_copy_button", kind=Kind.QUIET, icon_name="copy")
        copy.clicked.connect(self._on_copy_clicked)
        column.addWidget(text)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        part.hide()
        return part

    def _action_label(self) -> str:
        match self.notice.action:
            case NoticeAction.UNDO_DELETE | NoticeAction.UNDO_DELETE_RECORDING:
                return self.tr("Undo")
            case NoticeAction.IMPORT_RECORDING:
                return self.tr("Add to Recordings")
            case NoticeAction.CHOOSE_MODEL:
                return self.tr("Choose a model")
            case NoticeAction.RESTART_ENGINE:
                return self.tr("Restart")
            case NoticeAction.OPEN_SETTINGS:
                return self.tr("Settings")
            case NoticeAction.SHOW_REPORT:
                return self.tr("Show the report")
            case NoticeAction.USE_MODEL:
                return self.tr("Use it")
            case NoticeAction.RELOAD_MODEL:
                return self.tr("Load it again")
            case NoticeAction.DELETE_MODEL:
                return self.tr("Delete it for good")
            case NoticeAction.NONE:
                return ""

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pause_clock()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._start_clock()

    def _start_clock(self) -> None:
        unfolded = self._detail is not None and self._detail.isVisible()
        if self._left_s > 0 and not unfolded:
            self._since_s = time.monotonic()
            self._clock.start(round(self._left_s * 1000))

    def _pause_clock(self) -> None:
        if self._clock.isActive():
            self._clock.stop()
            self._left_s = max(1.0, self._left_s - (time.monotonic() - self._since_s))

    def _on_details_toggled(self, shown: bool) -> None:
        assert self._detail is not None
        self._detail.setVisible(shown)

    def _on_copy_clicked(self) -> None:
        notice = self.notice
        QGuiApplication.clipboard().setText(f"{notice.title}\n{notice.hint}\n\n{notice.detail}")

    def _on_action_clicked(self) -> None:
        self.action_requested.emit(self.notice)
        self.ended.emit()


class NoticeBar(QWidget):
    """The notices, newest first; takes no room while there are none.

    Signals:
        action_requested(Notice): the button of this notice was pressed.
        resized: the height that it needs is another one now.
    """

    action_requested = Signal(object)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("notice_bar")
        self.setAccessibleName(self.tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        space_out(self._column, theme, spacing=1)
        self.hide()

    def cards(self) -> list[NoticeCard]:
        """Newest first."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [card for item in items if item is not None and isinstance(card := item.widget(), NoticeCard)]

    def show_notice(self, notice: Notice) -> None:
        """Add a notice on top. The same one that is still shown gives way to it."""
        self.withdraw(notice)
        shown = self.cards()
        if len(shown) >= MOST_SHOWN:
            self._remove(shown[-1])
        card = NoticeCard(notice, self._theme)
        card.ended.connect(self._on_card_ended)
        card.action_requested.connect(self.action_requested)
        self._column.insertWidget(0, card)
        self.show()
        self.raise_()
        self.resized.emit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, card.accessibleName()))

    def withdraw(self, notice: Notice) -> None:
        """It is no longer so. Harmless if it was dismissed."""
        for card in self.cards():
            if card.notice == notice:
                self._remove(card)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    def _on_card_ended(self) -> None:
        card = self.sender()
        assert isinstance(card, NoticeCard)
        self._remove(card)

    def _remove(self, card: NoticeCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self.cards()))
        self.resized.emit()
