"""The sound of a recording as a picture of its loudness, to be played from where one clicks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from gemma_desktop.media.envelope import Envelope, levels
from gemma_desktop.ui.theme import Theme, mix
from gemma_desktop.ui.words import time_text

HEIGHT_STEPS = 8
BAR_PX, GAP_PX = 2, 1
STEP_S, PAGE_S = 5, 60
LOUDEST = 127
LEAST_PX = 1.5


@dataclass(frozen=True)
class Mark:
    """Where something in the recording wants to be looked at."""

    at_s: float


class Waveform(QSlider):
    """Bars from the side where lines begin, what was played in the accent, a line where it plays.

    A slider for the keyboard and for screen readers: its value counts seconds.

    Signals:
        seek_requested(float): play from here; in seconds.
    """

    seek_requested = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._envelope: Envelope | None = None
        self._duration_s = 0.0
        self._position_s = 0.0
        self._heard_s: float | None = None
        self._marks: tuple[Mark, ...] = ()
        self._heights: list[float] = []
        self.setObjectName("waveform")
        self.setAccessibleName(self.tr("Place in the recording"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(STEP_S)
        self.setPageStep(PAGE_S)
        self.setMouseTracking(True)
        self.actionTriggered.connect(self._on_action_triggered)
        theme.changed.connect(self._on_theme_changed)

    @property
    def position_s(self) -> float:
        return self._position_s

    def show_sound(self, envelope: Envelope | None, duration_s: float) -> None:
        """envelope: None while it is not made yet; a line stands in its place."""
        self._envelope = envelope
        self._duration_s = duration_s
        self.setRange(0, max(1, round(duration_s)))
        self._measure()

    def set_position(self, position_s: float) -> None:
        """What has been played until now."""
        before, self._position_s = self._position_s, position_s
        if round(position_s) != self.value():
            self.setValue(round(position_s))
            self.setAccessibleDescription(time_text(position_s))
        if self._x(before) != self._x(position_s):
            self.update()

    def set_heard(self, heard_s: float | None) -> None:
        """Everything before is written down; None: nobody is at it, so that nothing is paler than the rest."""
        if heard_s != self._heard_s:
            self._heard_s = heard_s
            self.update()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        if marks != self._marks:
            self._marks = marks
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(40), self._theme.space(HEIGHT_STEPS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(10), self._theme.space(HEIGHT_STEPS))

    # --- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius, theme.radius)
            painter.setPen(Qt.PenStyle.NoPen)
        colors = theme.colors
        played = QColor(colors.accent)
        written = QColor(mix(colors.background, colors.text, 0.45))
        waiting = QColor(mix(colors.background, colors.text, 0.2))
        heard_s = self._duration_s if self._heard_s is None else self._heard_s
        n_played, n_heard = self._bar_at(self._position_s), self._bar_at(heard_s)
        middle = self.height() / 2
        for at, height in enumerate(self._heights):
            painter.setBrush(played if at < n_played else written if at < n_heard else waiting)
            x = self._inset + at * (BAR_PX + GAP_PX)
            painter.drawRect(QRectF(x, middle - height / 2, BAR_PX, height))
        self._paint_marks(painter)
        self._paint_playhead(painter)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        """Small triangles at the lower edge."""
        painter.setBrush(self._theme.color("warning"))
        side, bottom = self._theme.space(0.5), self.height() - 2.0
        for mark in self._marks:
            x = self._x(mark.at_s)
            painter.drawPolygon([QPointF(x, bottom - side), QPointF(x - side, bottom), QPointF(x + side, bottom)])

    def _paint_playhead(self, painter: QPainter) -> None:
        painter.setBrush(self._theme.color("text"))
        x = self._x(self._position_s)
        painter.drawRect(QRectF(x - 1, 2, 2, self.height() - 4))
        painter.drawEllipse(QPointF(x, 4), 3.5, 3.5)

    def _measure(self) -> None:
        """How high each bar is, once for a width."""
        n_bars = max(1, (self.width() - 2 * self._inset) // (BAR_PX + GAP_PX))
        room = self.height() - self._theme.space(2)
        if self._envelope is None or self._duration_s <= 0:
            self._heights = [LEAST_PX] * n_bars
        else:
            low_high = levels(self._envelope, n_bars, 0.0, self._duration_s).astype(float)
            loudness = (low_high[:, 1] - low_high[:, 0]) / (2 * LOUDEST)
            highest = max(0.05, float(loudness.max(initial=0.0)))
            self._heights = [max(LEAST_PX, room * float(one) / highest) for one in loudness]
        self.update()

    @property
    def _inset(self) -> int:
        return self._theme.space(1)

    def _x(self, at_s: float) -> float:
        room = self.width() - 2 * self._inset
        share = at_s / self._duration_s if self._duration_s > 0 else 0.0
        return round(self._inset + room * min(1.0, max(0.0, share)))

    def _bar_at(self, at_s: float) -> int:
        share = at_s / self._duration_s if self._duration_s > 0 else 0.0
        return round(len(self._heights) * min(1.0, share))

    # --- mouse and keys ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.seek_requested.emit(self._second_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at_s = self._second_at(event.position().x())
        self.setToolTip(time_text(at_s))
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.seek_requested.emit(at_s)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page's."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _second_at(self, x: float) -> float:
        room = max(1, self.width() - 2 * self._inset)
        return self._duration_s * min(1.0, max(0.0, (x - self._inset) / room))

    def _on_action_triggered(self, _action: int) -> None:
        """By key, or by a screen reader."""
        self.seek_requested.emit(float(min(self.sliderPosition(), self._duration_s)))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._measure()
