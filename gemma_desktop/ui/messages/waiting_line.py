"""Shows that something is coming: three calm dots, and words where there is something to say."""

import math

from PySide6.QtCore import QLocale, QPointF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from gemma_desktop.session.values import Activity, ActivityKind
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.theme import TextSize
from gemma_desktop.ui.words import time_text

FRAME_MS = 50
PERIOD_S = 1.6


class WaitingLine(QWidget):
    """One line high. The dots stand still where the desktop asks for no motion."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._text = ""
        self._moment_s = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setObjectName("waiting_line")
        self.setAccessibleName(self.tr("The answer is coming"))

    @property
    def text(self) -> str:
        return self._text

    def set_activity(self, activity: Activity) -> None:
        text = self._words(activity)
        if text != self._text:
            self._text = text
            self.setAccessibleName(text or self.tr("The answer is coming"))
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._style.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        radius, step = theme.space(0.375), theme.space(1.25)
        middle = self.height() / 2
        mirrored = self.isRightToLeft()
        for index in range(3):
            wave = math.sin(2 * math.pi * (self._moment_s / PERIOD_S - index / 6))
            color = theme.color("quiet_text")
            color.setAlphaF(0.55 + 0.4 * wave if self._timer.isActive() else 0.7)
            painter.setBrush(color)
            painter.setPen(color)
            x = radius + 1 + index * step
            painter.drawEllipse(QPointF(self.width() - x if mirrored else x, middle), radius, radius)
        if self._text:
            painter.setPen(theme.color("quiet_text"))
            painter.setFont(theme.font(TextSize.CONTROL))
            start = 3 * step + theme.space(0.5)
            room = self.rect().adjusted(0 if mirrored else start, 0, -start if mirrored else 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()

    def _words(self, activity: Activity) -> str:
        if activity.stalled_s > 0:
            return self.tr("Nothing came for {0} s").format(round(activity.stalled_s))
        done, total = QLocale().toString(activity.done), QLocale().toString(activity.total)
        match activity.kind:
            case ActivityKind.WAITING:
                return self.tr("Waiting for the model")
            case ActivityKind.RESTARTING:
                return self.tr("The model is starting again")
            case ActivityKind.READING if activity.total:
                return self.tr("Reading {0} of {1} tokens").format(done, total)
            case ActivityKind.READING:
                return self.tr("Reading")
            case ActivityKind.HEARING if activity.total:
                return self.tr("Heard {0} of {1}").format(time_text(activity.done), time_text(activity.total))
            case ActivityKind.HEARING:
                return self.tr("Listening")
            case _:
                return ""

    def _on_timer_timeout(self) -> None:
        self._moment_s = (self._moment_s + FRAME_MS / 1000) % PERIOD_S
        self.update()
