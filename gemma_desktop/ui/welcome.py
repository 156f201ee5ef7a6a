"""What an empty conversation shows: what this is, and what to try."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.values import ModelEntry
from gemma_desktop.ui.controls import Button, Ground, IconLabel, Label, Panel
from gemma_desktop.ui.icons import application_icon
from gemma_desktop.ui.samples import Sample, SampleKind, samples
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

WIDTH_STEPS = 70
"""560 px."""


class SampleCard(Panel):
    """One thing to try.

    Signals:
        chosen(Sample): clicked, or Enter or Space was pressed.
    """

    chosen = Signal(object)

    def __init__(self, sample: Sample, heading: str, words: str, theme: Theme) -> None:
        super().__init__(Ground.CHOICE_CARD, f"try_{sample.kind.value}_button")
        self._sample = sample
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{heading}: {words}")
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(1.5, 1.25, 1.5, 1.25), spacing=1.5)
        names = {
            SampleKind.QUESTION: "message-square",
            SampleKind.PICTURE: "image",
            SampleKind.RECORDING: "audio-lines",
        }
        line.addWidget(IconLabel(theme, names[sample.kind], role="accent", icon_px=20))
        told = QVBoxLayout()
        space_out(told, theme, spacing=0.25)
        told.addWidget(Label(heading, wrap=True))
        told.addWidget(Label(words, size=TextSize.NOTE, tone="quiet_text", wrap=True))
        line.addLayout(told, 1)
        if sample.kind is SampleKind.PICTURE and sample.path is not None:
            line.addWidget(_thumbnail(sample.path, theme.icon_px(40)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._sample)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._sample)
        else:
            super().keyPressEvent(event)


class Welcome(QScrollArea):
    """Explains itself in one screen. Once something was said it is shorter, and speaks of the demo model only to it.

    Signals:
        sample_chosen(Sample): this is to be tried.
        model_requested: a real model is wanted.
    """

    sample_chosen = Signal(object)
    model_requested = Signal()

    def __init__(self, models: ModelShelf, sample_folder: Path, theme: Theme, *, first: bool) -> None:
        super().__init__()
        self._models = models
        self._theme = theme
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sign = QLabel()
        self._title = Label(size=TextSize.TITLE, wrap=True)
        self._lines = QWidget()
        self._demo = Label(wrap=True)
        self._tries = QWidget()
        self._real = Button(theme, self.tr("Get a real Gemma"), "open_real_button", icon_name="box")
        self._lay_out(sample_folder)
        self._real.clicked.connect(self.model_requested)
        theme.changed.connect(self._on_theme_changed)
        models.current_changed.connect(self._on_model_changed)
        self.set_first(first)
        self._on_theme_changed()
        self._on_model_changed()

    def _lay_out(self, sample_folder: Path) -> None:
        theme = self._theme
        page = QWidget()
        self._page = QVBoxLayout()
        space_out(self._page, theme, spacing=1.5)
        self._page.addWidget(self._sign)
        self._page.addWidget(self._title)
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        space_out(lines, theme, spacing=1)
        for icon_name, label in (
            ("monitor", Label(self.tr("The model runs on this computer, also without a network."), wrap=True)),
            ("lock", Label(self.tr("Nothing that you type, show or say leaves it."), wrap=True)),
            ("box", self._demo),
        ):
            line = QHBoxLayout()
            space_out(line, theme, spacing=1.5)
            line.addWidget(IconLabel(theme, icon_name, icon_px=18), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            lines.addLayout(line)
        self._page.addWidget(self._lines)
        tries = QVBoxLayout(self._tries)
        space_out(tries, theme, margins=(0, 1, 0, 0), spacing=1)
        tries.addWidget(Label(self.tr("Three things to try"), size=TextSize.NOTE, tone="quiet_text"))
        for card in self._cards(sample_folder):
            tries.addWidget(card)
        self._page.addWidget(self._tries)
        self._page.addWidget(self._real, 0, Qt.AlignmentFlag.AlignLeading)
        self._middle = QWidget()
        self._middle.setLayout(self._page)
        self._page.setContentsMargins(0, 0, 0, 0)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._middle, 1000)
        centred.addStretch(1)
        column = QVBoxLayout(page)
        space_out(column, theme, margins=(3, 2, 3, 2))
        column.addStretch(2)
        column.addLayout(centred)
        column.addStretch(3)
        self.setWidget(page)

    def _cards(self, folder: Path) -> list[SampleCard]:
        cards = []
        for sample in samples(
            folder, self.tr("What is the capital of France?"), self.tr("What shape is this, and what colour?")
        ):
            match sample.kind:
                case SampleKind.QUESTION:
                    heading, words = self.tr("Ask something"), sample.text
                case SampleKind.PICTURE:
                    heading, words = self.tr("Show a picture"), sample.text
                case SampleKind.RECORDING:
                    heading, words = self.tr("Have speech written down"), self.tr("A short recording")
            card = SampleCard(sample, heading, words, self._theme)
            card.chosen.connect(self.sample_chosen)
            cards.append(card)
        return cards

    def set_first(self, first: bool) -> None:
        """At the first start everything is explained."""
        self._lines.setVisible(first)
        self._sign.setVisible(first)

    def _invitation(self, current: ModelEntry | None) -> str:
        if current is None or (current.takes_images and current.takes_audio):
            return self.tr("Ask, show or say something")
        if current.takes_images:
            return self.tr("Ask or show something")
        return self.tr("Ask or say something") if current.takes_audio else self.tr("Ask something")

    def _on_theme_changed(self) -> None:
        self._middle.setMaximumWidth(self._theme.space(WIDTH_STEPS))
        px = self._theme.icon_px(44)
        self._sign.setPixmap(application_icon().pixmap(QSize(px, px), self.devicePixelRatioF()))
        self._sign.setFixedHeight(px)

    def _on_model_changed(self) -> None:
        current = self._models.current
        self._title.setText(self._invitation(current))
        is_demo = current is None or current.is_demo
        self._tries.setVisible(is_demo)
        self._real.setVisible(is_demo)
        self._demo.setText(
            self.tr("This is a tiny demo model: good for trying things out, not for real questions.")
            if current is None or current.is_demo
            else self.tr("{name} answers here.").format(name=current.name)
        )


def _thumbnail(path: Path, side_px: int) -> QLabel:
    """Our own small file, so it may be read on the spot."""
    label = QLabel()
    label.setPixmap(
        QPixmap(str(path)).scaled(
            side_px, side_px, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )
    return label
