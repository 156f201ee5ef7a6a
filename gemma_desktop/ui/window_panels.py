"""The columns of the window, and the panels in the right one: opened, closed, and recorded with."""

from PySide6.QtCore import QObject

from gemma_desktop.session.recorder import Recorder
from gemma_desktop.ui.chat_header import ChatHeader
from gemma_desktop.ui.columns import Columns
from gemma_desktop.ui.composer import Composer
from gemma_desktop.ui.pages import Pages
from gemma_desktop.ui.record_button import HeldKey
from gemma_desktop.ui.right_column import RightColumn


class WindowPanels(QObject):
    """Keeps what shows the state of the columns (header, pages, composer) in step with them."""

    def __init__(
        self,
        columns: Columns,
        right: RightColumn,
        pages: Pages,
        header: ChatHeader,
        composer: Composer,
        recorder: Recorder,
    ) -> None:
        super().__init__(columns)
        self._columns = columns
        self._right = right
        self._pages = pages
        self._header = header
        self._composer = composer
        self._recorder = recorder
        self._record_key = HeldKey()
        columns.changed.connect(self.show_state)
        right.changed.connect(self._on_panels_changed)

    def toggle_left(self) -> None:
        self._columns.show_left(not self._columns.left_shown)

    def toggle_right(self) -> None:
        """Opened without a panel, it would be empty: then both are opened."""
        right = self._right
        if not self._columns.right_shown and not (right.pictures_open or right.microphone_open):
            right.open_pictures()
            right.open_microphone()
        self._columns.show_right(not self._columns.right_shown)

    def toggle_pictures(self) -> None:
        shown = self._columns.right_shown and self._right.pictures_open
        self._right.open_pictures(not shown)
        self._show_right(not shown)

    def toggle_microphone(self) -> None:
        shown = self._columns.right_shown and self._right.microphone_open
        self._right.open_microphone(not shown)
        self._show_right(not shown)

    def record(self) -> None:
        """The record key was pressed: begins or ends a recording, on its page or in the panel beside the chat."""
        if self._pages.shows_recordings:
            self._pages.toggle_recording()
            return
        self._right.open_microphone()
        self._columns.show_right(True)
        if self._right.microphone_panel().toggle_recording():
            self._record_key.press()

    def let_go_of_record_key(self) -> None:
        """Held down while speaking, it ends the recording when it is let go."""
        if self._record_key.release():
            self._recorder.stop()

    def show_state(self) -> None:
        """Which columns and panels are open, where buttons open and close them."""
        left_shown = self._columns.left_shown and not self._columns.is_narrow
        self._header.set_left_shown(left_shown)
        self._pages.set_left_shown(left_shown)
        shown = self._columns.right_shown
        self._composer.set_panels(
            pictures=shown and self._right.pictures_open, microphone=shown and self._right.microphone_open
        )

    def _show_right(self, opened: bool) -> None:
        self._columns.show_right(opened or self._right.pictures_open or self._right.microphone_open)

    def _on_panels_changed(self) -> None:
        if not (self._right.pictures_open or self._right.microphone_open):
            self._columns.show_right(False)
        self.show_state()
