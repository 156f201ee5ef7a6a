"""The right column: the picture panel and the microphone panel, made when they are first opened."""

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.ui.controls import Ground, Panel
from gemma_desktop.ui.image_drop_panel import ImageDropPanel
from gemma_desktop.ui.microphone_panel import MicrophonePanel
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.side_panel import SidePanel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme


class RightColumn(Panel):
    """Shows the panels that are open.

    Signals:
        changed: a panel was opened or closed.
        pictures_wanted, sounds_wanted: files of that kind are to be chosen.
        model_wanted: a model that can see or hear is wanted.
        keep_wanted(Path): this recording of the microphone is to be kept under Recordings.
        enlarge_requested(ImagePart): a thumbnail was clicked.
        dragged_over(QMimeData), drag_left, dropped(QMimeData): over and on the picture panel.
        files_pasted(list of Path): there.
    """

    changed = Signal()
    pictures_wanted = Signal()
    sounds_wanted = Signal()
    model_wanted = Signal()
    keep_wanted = Signal(object)
    enlarge_requested = Signal(object)
    dragged_over = Signal(QMimeData)
    drag_left = Signal()
    dropped = Signal(QMimeData)
    files_pasted = Signal(object)

    def __init__(
        self, recorder: Recorder, session: ChatSession, models: ModelShelf, preferences: Preferences, theme: Theme
    ) -> None:
        super().__init__(Ground.SURFACE, "right_column")
        self._recorder = recorder
        self._session = session
        self._models = models
        self._preferences = preferences
        self._theme = theme
        self._pictures: ImageDropPanel | None = None
        self._microphone: MicrophonePanel | None = None
        self._newest: SidePanel | None = None
        page = QWidget()
        self._column = QVBoxLayout(page)
        space_out(self._column, theme, margins=(2, 1, 2, 2), spacing=3)
        self._column.addStretch(1)
        self._page = ScrollPage(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)

    @property
    def pictures_open(self) -> bool:
        return self._pictures is not None and not self._pictures.isHidden()

    @property
    def microphone_open(self) -> bool:
        return self._microphone is not None and not self._microphone.isHidden()

    def open_pictures(self, shown: bool = True) -> None:
        if shown != self.pictures_open:
            self._show(self._picture_panel(), shown)

    def open_microphone(self, shown: bool = True) -> None:
        if shown != self.microphone_open:
            self._show(self.microphone_panel(), shown)

    def _show(self, panel: SidePanel, shown: bool) -> None:
        panel.setVisible(shown)
        if shown:
            self._newest = panel
            QTimer.singleShot(0, self._reveal)
        self.changed.emit()

    def _reveal(self) -> None:
        """Bring the panel that was opened last into view, once it has its place."""
        panel, bar = self._newest, self._page.verticalScrollBar()
        if panel is not None and panel.isVisible() and panel.geometry().bottom() > bar.value() + self._page.height():
            bar.setValue(panel.y() - self._theme.space(1))

    def mark_drop(self, marked: bool) -> None:
        """Show where something that is dragged over the window belongs."""
        if self._pictures is not None:
            self._pictures.area.set_marked(marked)

    def microphone_panel(self) -> MicrophonePanel:
        if self._microphone is None:
            panel = MicrophonePanel(self._recorder, self._session, self._models, self._preferences, self._theme)
            panel.choose_requested.connect(self.sounds_wanted)
            panel.model_requested.connect(self.model_wanted)
            panel.keep_requested.connect(self.keep_wanted)
            panel.close_requested.connect(self._on_microphone_close_requested)
            panel.hide()
            self._column.insertWidget(self._column.count() - 1, panel)
            self._microphone = panel
            self._recorder.refresh()
        return self._microphone

    def _picture_panel(self) -> ImageDropPanel:
        if self._pictures is None:
            panel = ImageDropPanel(self._session, self._models, self._theme)
            panel.choose_requested.connect(self.pictures_wanted)
            panel.model_requested.connect(self.model_wanted)
            panel.enlarge_requested.connect(self.enlarge_requested)
            panel.dragged_over.connect(self.dragged_over)
            panel.drag_left.connect(self.drag_left)
            panel.dropped.connect(self.dropped)
            panel.files_pasted.connect(self.files_pasted)
            panel.close_requested.connect(self._on_pictures_close_requested)
            panel.hide()
            self._column.insertWidget(0, panel)
            self._pictures = panel
        return self._pictures

    def _on_pictures_close_requested(self) -> None:
        self.open_pictures(False)

    def _on_microphone_close_requested(self) -> None:
        self.open_microphone(False)
