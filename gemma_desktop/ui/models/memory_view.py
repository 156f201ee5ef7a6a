"""What a model takes of this computer's memory, as a bar and in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gemma_desktop.library.advice import MemoryBar
from gemma_desktop.library.memory_bar import BarPart, Basis, PartKind
from gemma_desktop.texts import listed
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme, mix
from gemma_desktop.ui.words import bytes_text, translate

_SHARES = {PartKind.WEIGHTS: 1.0, PartKind.PROJECTOR: 0.75, PartKind.CONTEXT: 0.5, PartKind.BUFFERS: 0.3}
"""How strong the colour of a part is."""


class _Bar(QWidget):
    """The whole width is this computer's memory, or the model where it is larger; a mark shows how much is free."""

    def __init__(self, memory: MemoryBar, theme: Theme) -> None:
        super().__init__()
        self._memory = memory
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(100, self._theme.space(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._theme.space(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        memory, theme = self._memory, self._theme
        whole = max(memory.total_bytes or 0, memory.needed_bytes, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        round_off = QPainterPath()
        round_off.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(round_off)
        painter.fillRect(self.rect(), QColor(theme.colors.line))
        x = 0.0
        for part in memory.parts:
            width = part.n_bytes / whole * self.width()
            painter.fillRect(QRectF(x, 0, width, self.height()), _color(part.kind, memory, theme))
            x += width
        if memory.free_bytes is not None:
            at = min(memory.free_bytes / whole, 1.0) * self.width()
            painter.fillRect(QRectF(at - 1, 0, 2, self.height()), QColor(theme.colors.text))
        painter.end()


class _Swatch(QWidget):
    """The colour of a part."""

    def __init__(self, kind: PartKind, memory: MemoryBar, theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self._memory = memory
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(1), self._theme.space(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_color(self._kind, self._memory, self._theme))
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()


class MemoryView(QWidget):
    """The bar, beneath it what it says, and which colour is what."""

    def __init__(self, memory: MemoryBar, basis: Basis, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("memory_view")
        words = memory_text(memory, basis)
        bar = _Bar(memory, theme)
        bar.setAccessibleName(words)
        bar.setAccessibleDescription(listed(part_text(part) for part in memory.parts if part.n_bytes))
        tone = "quiet_text" if memory.fits else "warning"
        label = Label(words, size=TextSize.NOTE, tone=tone, wrap=True)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=(0, 0.5, 0, 0.5), spacing=0.5)
        column.addWidget(bar)
        column.addWidget(label)
        legend = FlowLayout()
        space_out(legend, theme, spacing=1)
        column.addLayout(legend)
        for part in memory.parts:
            if part.n_bytes:
                legend.addWidget(_LegendItem(part, memory, theme))


class _LegendItem(QWidget):
    """A colour and what it stands for."""

    def __init__(self, part: BarPart, memory: MemoryBar, theme: Theme) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        space_out(line, theme, margins=0, spacing=0.5)
        line.addWidget(_Swatch(part.kind, memory, theme))
        line.addWidget(Label(part_text(part), size=TextSize.NOTE, tone="quiet_text"))


def _color(kind: PartKind, memory: MemoryBar, theme: Theme) -> QColor:
    role = "accent" if memory.fits else "warning" if memory.could_fit else "bad"
    return QColor(mix(theme.colors.line, getattr(theme.colors, role), _SHARES[kind]))


def memory_text(memory: MemoryBar, basis: Basis) -> str:
    """How much it takes, how much there is, and how well that is known."""
    if basis is Basis.UNKNOWN:
        return translate("MemoryView", "How much memory it takes is not known before it is here.")
    takes = translate("MemoryView", "Takes about {need} of memory").format(need=bytes_text(memory.needed_bytes))
    if memory.total_bytes is None:
        text = f"{takes}."
    elif memory.free_bytes is None:
        text = translate("MemoryView", "{takes}, of {total}.").format(takes=takes, total=bytes_text(memory.total_bytes))
    else:
        text = translate("MemoryView", "{takes}; {free} of {total} are free.").format(
            takes=takes, free=bytes_text(memory.free_bytes), total=bytes_text(memory.total_bytes)
        )
    if not memory.fits and memory.could_fit:
        text = translate("MemoryView", "{text} Close other programs first.").format(text=text)
    if basis is Basis.FILE_SIZE:
        text = translate("MemoryView", "{text} Told by the size of its file alone.").format(text=text)
    return text


def part_text(part: BarPart) -> str:
    """What a stretch of the bar is."""
    names = {
        PartKind.WEIGHTS: translate("MemoryView", "model {n}"),
        PartKind.PROJECTOR: translate("MemoryView", "eyes and ears {n}"),
        PartKind.CONTEXT: translate("MemoryView", "memory of a chat {n}"),
        PartKind.BUFFERS: translate("MemoryView", "work space {n}"),
    }
    return names[part.kind].format(n=bytes_text(part.n_bytes))
