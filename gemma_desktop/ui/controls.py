"""The few kinds of buttons, labels and frames that every part of the window is made of."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from gemma_desktop.ui.icons import icon, pixmap
from gemma_desktop.ui.lines_from_right import draw_from_right
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import tooltip_text


class Kind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"  # the one thing to do here
    PLAIN = "plain"
    QUIET = "quiet"  # no border until the pointer is there
    LINK = "link"
    NOTE_LINK = "note_link"  # a link among notes
    STOP = "stop"
    CHIP = "chip"  # one of several answers; checked, it is given
    OVER = "over"  # lies on a picture


class Ground(StrEnum):
    """What a frame looks like."""

    BACKGROUND = "background"
    SURFACE = "surface"
    CARD = "card"
    FIELD = "field"  # around several widgets that look like one; its property "focused" marks it
    BUBBLE = "bubble"
    DROP = "drop"  # something can be dropped here; its property "focused" marks it while something is dragged over
    NOTICE = "notice"  # lies above everything else
    CHOICE_CARD = "choice_card"  # a card that can be chosen
    CHOICE = "choice"  # a line of a list; its property "chosen" marks it
    QUICK = "quick"  # a whole window without a frame of the system
    LINE = "line"
    UPRIGHT = "upright"


def with_shortcut(label: str, shortcut: str) -> str:
    """A tooltip: the label, and the keys as this system writes them."""
    if not shortcut:
        return label
    return f"{label} ({QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)})"


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def is_enter(event: QKeyEvent) -> bool:
    """Whether it presses the button that has the keyboard: in Qt only Space does, and people try both."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


class IconButton(QToolButton):
    """A square button with an icon; its label is its tooltip and its name for screen readers."""

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        label: str,
        object_name: str,
        *,
        shortcut: str = "",
        kind: Kind = Kind.QUIET,
        role: str = "quiet_text",
        icon_px: int = 18,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """shortcut: only shown. role: the icon's colour; a checked button takes the accent."""
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._role = role
        self._icon_px = icon_px
        self._shortcut_text = shortcut
        self._around = 0.75 if kind is Kind.OVER else 1.75
        self.setObjectName(object_name)
        self.setProperty("kind", kind.value)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(label)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self.toggled.connect(self._on_toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_label(self, label: str) -> None:
        self.setAccessibleName(label)
        self.setToolTip(tooltip_text(with_shortcut(label, self._shortcut_text)))

    def set_icon(self, icon_name: str, role: str | None = None) -> None:
        self._icon_name = icon_name
        self._role = role or self._role
        self._on_theme_changed()

    def _on_toggled(self, _checked: bool) -> None:
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        px = self._theme.icon_px(self._icon_px)
        role = "accent" if self.isCheckable() and self.isChecked() else self._role
        self.setIcon(icon(self._theme, self._icon_name, role, self._icon_px))
        self.setIconSize(QSize(px, px))
        side = px + self._theme.space(self._around)
        self.setFixedSize(side, side)


class Button(QPushButton):
    """A button with words, and perhaps an icon before them."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        object_name: str,
        *,
        kind: Kind = Kind.PLAIN,
        icon_name: str = "",
        shortcut: str = "",
        gives_way: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """gives_way: where there is too little room its words end in an ellipsis, else it would widen the column.

        A tooltip tells them then.
        """
        super().__init__(text, parent)
        self._theme = theme
        self.gives_way = gives_way
        if gives_way:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon_name = icon_name
        self._kind = kind
        self.setObjectName(object_name)
        self.setAccessibleName(text)
        self.setProperty("kind", kind.value)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if shortcut:
            self.setToolTip(with_shortcut(text, shortcut))
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)

    def set_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._on_theme_changed()

    def set_kind(self, kind: Kind) -> None:
        if kind is not self._kind:
            self._kind = kind
            self.setProperty("kind", kind.value)
            restyle(self)
            self._on_theme_changed()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            if self.gives_way and self.width() < self.sizeHint().width():
                QToolTip.showText(event.globalPos(), tooltip_text(self.text()), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self._theme.space(10)), whole.height()) if self.gives_way else whole

    def paintEvent(self, event: QPaintEvent) -> None:
        lacking = self.sizeHint().width() - self.width()
        if lacking <= 0 or not self.gives_way:
            super().paintEvent(event)
            return
        room = self.fontMetrics().horizontalAdvance(self.text()) - lacking
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(1, room))
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = shown
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _on_theme_changed(self) -> None:
        if self._icon_name:
            px, gap = self._theme.icon_px(16), self._theme.space(0.5)
            roles = {Kind.PRIMARY: "on_accent", Kind.LINK: "accent", Kind.NOTE_LINK: "accent"}
            role = roles.get(self._kind, "text")
            self.setIcon(icon(self._theme, self._icon_name, role, 16, gap if self.isLeftToRight() else -gap))
            self.setIconSize(QSize(px + gap, px))


class Label(QLabel):
    """Words in one of the text sizes. Plain text only: what is shown may come from a file or a model."""

    def __init__(
        self,
        text: str = "",
        *,
        size: TextSize = TextSize.CONTROL,
        tone: str = "text",
        wrap: bool = False,
        heading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("textSize", "heading" if heading else size.name.lower())
        self.setProperty("tone", tone)
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def paintEvent(self, event: QPaintEvent) -> None:
        is_plain = not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        is_centered = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        if self.isLeftToRight() or not self.wordWrap() or is_centered or not is_plain:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_from_right(painter, self.contentsRect(), self.text(), self.font())
        painter.end()

    def _lean(self) -> None:
        """To the side where lines begin in this window; QLabel would ask the text, which may be a file's name."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: str) -> None:
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            restyle(self)


class ElidedLabel(Label):
    """One line that gives way: what does not fit becomes an ellipsis, and the whole stands in the tooltip."""

    def __init__(
        self,
        text: str = "",
        *,
        size: TextSize = TextSize.CONTROL,
        tone: str = "text",
        gives_way: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """gives_way: which part of the text."""
        super().__init__(size=size, tone=tone)
        self._whole = ""
        self._gives_way = gives_way
        self.setMinimumWidth(1)
        self.set_text(text)

    @property
    def whole_text(self) -> str:
        return self._whole

    def set_text(self, text: str) -> None:
        self._whole = text.replace("\n", " ")
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._gives_way, max(1, self.width()))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip("" if shown == self._whole else tooltip_text(self._whole))


class IconLabel(QLabel):
    """An icon that only shows something; `label` tells screen readers what."""

    def __init__(
        self, theme: Theme, icon_name: str, *, role: str = "quiet_text", icon_px: int = 16, label: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._role = role
        self._icon_px = icon_px
        self.setAccessibleName(label)
        self.setToolTip(tooltip_text(label))
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_icon(self, icon_name: str, role: str) -> None:
        self._icon_name, self._role = icon_name, role
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        px = self._theme.icon_px(self._icon_px)
        self.setPixmap(pixmap(self._icon_name, self._theme.color(self._role), px))
        self.setFixedSize(px, px)


class Panel(QFrame):
    """A frame on one of the grounds."""

    def __init__(self, ground: Ground, object_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setProperty("ground", ground.value)
        self.setFrameShape(QFrame.Shape.NoFrame)
