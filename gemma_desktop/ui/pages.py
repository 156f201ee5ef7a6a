"""What the middle of the window shows: the chat, or one of the pages, each made when it is first wanted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.theme import Theme

if TYPE_CHECKING:  # importing them costs what a window that is being opened does not have
    from gemma_desktop.ui.models.page import ModelsPage
    from gemma_desktop.ui.recordings.page import RecordingsPage


class Pages(QStackedWidget):
    """Begins with the chat.

    Signals:
        changed: the other page is shown now.
        resized: there is more or less room.
        left_requested, file_requested, use_requested(str), model_requested, captions_requested: of a page.
    """

    changed = Signal()
    resized = Signal()
    left_requested = Signal()
    file_requested = Signal()
    use_requested = Signal(str)
    model_requested = Signal()
    captions_requested = Signal()

    def __init__(self, chat: QWidget, chat_head: Sequence[QWidget], parts: Parts, theme: Theme) -> None:
        """chat_head: what of the chat stands above its messages."""
        super().__init__()
        self._chat_head = chat_head
        self._parts = parts
        self._theme = theme
        self._models: ModelsPage | None = None
        self._recordings: RecordingsPage | None = None
        self._is_left_shown = True
        self.addWidget(chat)
        self.currentChanged.connect(self._on_current_changed)

    @property
    def shows_chat(self) -> bool:
        return self.currentIndex() == 0

    @property
    def shows_models(self) -> bool:
        return self._models is not None and self.currentWidget() is self._models

    @property
    def shows_recordings(self) -> bool:
        return self._recordings is not None and self.currentWidget() is self._recordings

    @property
    def head_height(self) -> int:
        """Of what stands above the content of the page that is shown: notices are not to cover it."""
        if (page := self._page) is not None:
            return page.head_height
        # Not their heights: a line that came this moment has none yet.
        return sum(part.sizeHint().height() for part in self._chat_head if not part.isHidden())

    @property
    def _page(self) -> "ModelsPage | RecordingsPage | None":
        """That is shown; None for the chat."""
        return self._models if self.shows_models else self._recordings if self.shows_recordings else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def show_chat(self) -> None:
        self.setCurrentIndex(0)

    def show_models(self) -> None:
        page = self._models_page()
        self.setFocusProxy(page.tabs)  # where the keyboard goes on when a column is closed
        self.setCurrentWidget(page)
        page.tabs.setFocus()

    def show_recordings(self) -> None:
        page = self._recordings_page()
        self.setFocusProxy(page.list)
        self.setCurrentWidget(page)
        page.take_keyboard()

    def show_recording(self, recording_id: str) -> None:
        """The page about recordings with this one."""
        self.show_recordings()
        self._recordings_page().open_recording(recording_id)

    def toggle_recording(self) -> None:
        """On the page about recordings."""
        self._recordings_page().toggle_recording()

    def step_back(self) -> bool:
        """On the page that is shown, and from it to the chat; returns whether the chat was not what is shown."""
        page = self._page
        if page is None:
            return False
        if not page.step_back():
            self.show_chat()
        return True

    def show_suggestions(self) -> None:
        """The page about models, where it says which one suits."""
        self._models_page().show_suggestions()
        self.show_models()

    def set_left_shown(self, shown: bool) -> None:
        self._is_left_shown = shown
        for page in (self._models, self._recordings):
            if page is not None:
                page.set_left_shown(shown)

    def _models_page(self) -> "ModelsPage":
        from gemma_desktop.ui.models.page import ModelsPage

        if self._models is None:
            page = self._models = ModelsPage(self._parts, self._theme)
            page.set_left_shown(self._is_left_shown)
            page.left_requested.connect(self.left_requested)
            page.file_requested.connect(self.file_requested)
            page.use_requested.connect(self.use_requested)
            page.close_requested.connect(self.show_chat)
            self.addWidget(page)
        return self._models

    def _recordings_page(self) -> "RecordingsPage":
        from gemma_desktop.ui.recordings.page import RecordingsPage

        if self._recordings is None:
            page = self._recordings = RecordingsPage(self._parts, self._theme)
            page.set_left_shown(self._is_left_shown)
            page.left_requested.connect(self.left_requested)
            page.model_requested.connect(self.model_requested)
            page.captions_requested.connect(self.captions_requested)
            page.close_requested.connect(self.show_chat)
            self.addWidget(page)
        return self._recordings

    def _on_current_changed(self, _at: int) -> None:
        self.changed.emit()


def with_room_above(pages: Pages) -> QWidget:
    """What holds them, and what lies over them: of a QStackedWidget screen readers see nothing but its pages."""
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pages)
    middle.setFocusProxy(pages)
    return middle
