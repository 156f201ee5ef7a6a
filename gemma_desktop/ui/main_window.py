"""The window: three columns, what stands in them, and every connection between them on one page."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
    Qt,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from gemma_desktop import paths as places
from gemma_desktop.session.desktop.news import News
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeLevel
from gemma_desktop.settings import Settings
from gemma_desktop.ui.captions.desk import CaptionsDesk
from gemma_desktop.ui.chat_header import ChatHeader
from gemma_desktop.ui.chat_panel import ChatPanel
from gemma_desktop.ui.columns import Columns
from gemma_desktop.ui.composer import Composer
from gemma_desktop.ui.desktop.desk import DesktopDesk
from gemma_desktop.ui.dialogs import Dialogs
from gemma_desktop.ui.dictation_key import DictationKey
from gemma_desktop.ui.drop_overlay import DropOverlay
from gemma_desktop.ui.file_choice import FileChoice
from gemma_desktop.ui.icons import application_icon
from gemma_desktop.ui.model_notices import ModelNotices
from gemma_desktop.ui.navigation import Navigation
from gemma_desktop.ui.notice_bar import NoticeBar
from gemma_desktop.ui.pages import Pages, with_room_above
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.recording_sign import RecordingSign
from gemma_desktop.ui.right_column import RightColumn
from gemma_desktop.ui.sample_run import SampleRun
from gemma_desktop.ui.saving_notices import SavingNotices
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.sidebar import Sidebar
from gemma_desktop.ui.tab_order import lead_on
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.welcome import Welcome
from gemma_desktop.ui.window_drops import WindowDrops
from gemma_desktop.ui.window_memory import WindowMemory
from gemma_desktop.ui.window_notices import WindowNotices
from gemma_desktop.ui.window_panels import WindowPanels


class MainWindow(QMainWindow):
    """One for the application."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._quits = False
        settings = parts.preferences.settings
        self.theme = Theme(settings.theme, settings.font_scale, self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme.style(application)
        self.setObjectName("main_window")
        self.setWindowIcon(application_icon())
        theme = self.theme
        recording_sign = RecordingSign(parts.recordings, parts.recorder)
        self.sidebar = Sidebar(parts.conversations, parts.models, parts.downloads, recording_sign, theme)
        self.header = ChatHeader(parts.chat, parts.conversations, theme)
        self.composer = Composer(parts.chat, parts.models, parts.dictation, theme)
        self.welcome = Welcome(parts.models, places.resources() / "samples", theme, first=not settings.window.welcomed)
        self.chat_panel = ChatPanel(parts.chat, theme, self.composer, self.welcome)
        self.right = RightColumn(parts.recorder, parts.chat, parts.models, parts.preferences, theme)
        chat = QWidget()
        column = QVBoxLayout(chat)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.chat_panel, 1)
        self._middle = Pages(chat, (self.header, self.chat_panel.about), parts, theme)
        self._middle.setFocusProxy(self.composer)
        middle = with_room_above(self._middle)
        self.notices = NoticeBar(theme, middle)
        self.columns = Columns(self.sidebar, middle, self.right, theme)
        self.setCentralWidget(self.columns)
        self._files = FileChoice(self)
        self._samples = SampleRun(parts.chat, self)
        self._dictation_key = DictationKey(self, parts.dictation)
        self._drops = WindowDrops(self, self.columns, self.right, DropOverlay(theme, middle))
        self._saving = SavingNotices(parts, self.notices)
        self._model_notices = ModelNotices(parts, self._middle, self.notices)
        self._desktop = DesktopDesk(parts, theme, self)
        self._dialogs = Dialogs(parts, self._desktop, theme, self)
        self._captions = CaptionsDesk(parts.captions, parts.preferences, theme, self)
        self._go = Navigation(parts, self.columns, self.sidebar, self._middle, self.composer)
        self._panels = WindowPanels(self.columns, self.right, self._middle, self.header, self.composer, parts.recorder)
        self._window_notices = WindowNotices(parts, self.notices, self._middle, self._go, self._dialogs, theme)
        self._memory = WindowMemory(self, self.columns, self.right, parts.preferences)
        self._connect()
        self._add_actions()
        self._on_theme_changed()
        self._memory.restore()
        self._on_opened()
        self._panels.show_state()
        self.composer.focus_text()
        for notice in parts.first_notices:
            self.notices.show_notice(notice)

    def start_desktop(self, *, quick: bool) -> None:
        """Show the window, and what is switched on beside it. quick: a quick question, and the window out of sight."""
        if not quick:
            self.show()
            self._desktop.start()
            return
        self._desktop.start()
        if not self._desktop.is_in_tray:
            self.showMinimized()  # else there is no sign that the application is running, and no way to it
        self._desktop.show_quick()

    def ask_quickly(self) -> None:
        """Open the small window for one question."""
        self._desktop.show_quick()

    def quit(self) -> None:
        """End the application, whatever stays when the window is closed."""
        self._quits = True
        if self.isVisible():
            self.close()
            return
        event = QCloseEvent()  # a hidden window would be asked, but not end the application
        self.closeEvent(event)
        if event.isAccepted():
            QApplication.exit()

    def expect_quit(self) -> None:
        """The system is about to close every window, to end the application."""
        self._quits = True

    def come_to_front(self, files: Sequence[Path] = ()) -> None:
        """Somebody started the application again, maybe to open files."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self._parts.intake.take(list(files))

    def _connect(self) -> None:
        """Every connection between the parts of the window."""
        parts, sidebar, header, composer = self._parts, self.sidebar, self.header, self.composer
        go, panels = self._go, self._panels
        # Conversations
        sidebar.new_chat_requested.connect(go.new_chat)
        sidebar.open_requested.connect(go.open_chat)
        parts.chat.opened.connect(self._on_opened)
        parts.chat.title_changed.connect(self._on_title_changed)
        parts.chat.node_added.connect(self._on_node_added)
        # Columns and panels
        sidebar.hide_requested.connect(panels.toggle_left)
        header.left_requested.connect(panels.toggle_left)
        header.right_requested.connect(panels.toggle_right)
        composer.pictures_requested.connect(panels.toggle_pictures)
        composer.microphone_requested.connect(panels.toggle_microphone)
        # Dialogs
        sidebar.settings_requested.connect(self._dialogs.show_settings)
        header.chat_settings_requested.connect(self._dialogs.show_chat_settings)
        self._middle.captions_requested.connect(self._captions.show)
        self._captions.model_requested.connect(self._on_model_requested_for_captions)
        self._captions.ended.connect(self.quit)
        parts.captions.kept.connect(self._on_captions_kept)
        # The desktop
        self._desktop.window_requested.connect(self.come_to_front)
        self._desktop.new_chat_requested.connect(self._on_tray_new_chat_requested)
        self._desktop.quit_requested.connect(self.quit)
        self._desktop.chat_requested.connect(self._on_quick_chat_requested)
        self._desktop.news_opened.connect(self._on_news_opened)
        # Pages
        sidebar.models_requested.connect(go.show_models)
        sidebar.recordings_requested.connect(go.show_recordings)
        for wanted in (sidebar.picker.manager_requested, composer.models_requested, self.welcome.model_requested):
            wanted.connect(go.show_suggestions)
        self._middle.left_requested.connect(panels.toggle_left)
        self._middle.use_requested.connect(go.use_model)
        self.right.keep_wanted.connect(parts.recordings.keep)
        self._middle.model_requested.connect(go.choose_model)
        self.right.model_wanted.connect(go.choose_model)
        self.right.enlarge_requested.connect(self._dialogs.show_picture)
        composer.enlarge_requested.connect(self._dialogs.show_picture)
        self.chat_panel.play_requested.connect(parts.player.play_or_stop)
        self.chat_panel.recording_requested.connect(self._middle.show_recording)
        # Files
        composer.attach_requested.connect(self._files.choose_attachments)
        self.right.pictures_wanted.connect(self._files.choose_pictures)
        self.right.sounds_wanted.connect(self._files.choose_sounds)
        sidebar.picker.file_requested.connect(self._files.choose_model)
        self._middle.file_requested.connect(self._files.choose_model)
        for brought in (
            self._files.attachments_chosen,
            self._drops.files_dropped,
            composer.files_pasted,
            self.right.files_pasted,
        ):
            brought.connect(parts.intake.take)
        self._drops.picture_dropped.connect(self._on_picture_dropped)
        self._drops.dropped.connect(self._on_dropped)
        self._files.model_chosen.connect(parts.models.open_file)
        # Samples
        self.welcome.sample_chosen.connect(self._samples.begin)
        self._samples.text_wanted.connect(composer.text.setPlainText)
        # Notices
        for noticed in (
            parts.chat.noticed,
            parts.intake.noticed,
            parts.conversations.noticed,
            parts.recorder.failed,
            parts.player.failed,
            parts.exporter.noticed,
        ):
            noticed.connect(self.notices.show_notice)
        # Settings
        parts.preferences.changed.connect(self._on_preferences_changed)
        self.theme.changed.connect(self._on_theme_changed)

    def _add_actions(self) -> None:
        go, panels = self._go, self._panels
        for shortcut, slot in (
            (Keys.NEW_CHAT, go.new_chat),
            (Keys.QUICK, self._desktop.show_quick),
            (Keys.SEARCH, go.search),
            (Keys.NEXT_CHAT, go.next_chat),
            (Keys.PREVIOUS_CHAT, go.previous_chat),
            (Keys.STOP, go.step_back),
            (Keys.ATTACH, self._files.choose_attachments),
            (Keys.RECORD, panels.record),
            (Keys.DICTATE, self._on_dictate_requested),
            (Keys.CAPTIONS, self._captions.show),
            (Keys.OLDER_VERSION, go.older_version),
            (Keys.NEWER_VERSION, go.newer_version),
            (Keys.LEFT_COLUMN, panels.toggle_left),
            (Keys.RIGHT_COLUMN, panels.toggle_right),
            (Keys.RECORDINGS, go.show_recordings),
            (Keys.SETTINGS, self._dialogs.show_settings),
            (Keys.SHORTCUTS, self._dialogs.show_shortcuts),
            (Keys.QUIT, self.quit),
        ):
            action = QAction(shortcut.label, self)
            action.setObjectName(f"action_{shortcut.name}")
            action.setShortcuts(shortcut.sequences)
            action.setAutoRepeat(False)
            if shortcut is Keys.QUIT:  # also from the settings, the captions and the quick question
                action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    # --- how it is closed ----------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desktop.is_in_tray and not self._quits and not _session_ends():
            self._memory.save()
            event.ignore()
            self.hide()
            if (notice := self._desktop.say_that_it_stays()) is not None:
                self.notices.show_notice(notice)
            return
        self._quits = False  # where something speaks against it, it has to be wanted again
        if not self._saving.may_close():
            event.ignore()
            self.come_to_front()
            return
        self._memory.save()
        if not self._captions.may_close():
            # Not hidden: Qt would not end the application when a hidden window closes.
            self.setEnabled(False)
            event.ignore()
            return
        self._desktop.close()
        super().closeEvent(event)

    def _on_theme_changed(self) -> None:
        self.setMinimumSize(self.theme.space(52), self.theme.space(42))

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.theme.set_choice(settings.theme)
        self.theme.set_font_scale(settings.font_scale)

    # --- the chat ------------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self.sidebar.list.set_open(self._parts.chat.conversation_id)
        self._on_title_changed(self._parts.chat.title)

    def _on_title_changed(self, title: str) -> None:
        name = self.tr("Gemma Desktop")
        self.setWindowTitle(f"{title} \u2013 {name}" if title else name)

    def _on_node_added(self, _node_id: str) -> None:
        """The chat is listed now, and from the first message on the welcome is shorter."""
        self.sidebar.list.set_open(self._parts.chat.conversation_id)
        settings = self._parts.preferences.settings
        if not settings.window.welcomed:
            window = msgspec.structs.replace(settings.window, welcomed=True)
            self._parts.preferences.update(msgspec.structs.replace(settings, window=window))
            self.welcome.set_first(False)

    def _on_dictate_requested(self) -> None:
        self._middle.show_chat()
        self.composer.focus_text()
        self._dictation_key.press()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.isAutoRepeat():
            self._panels.let_go_of_record_key()
        super().keyReleaseEvent(event)

    # --- dropping ------------------------------------------------------------------------------------------------

    def _on_picture_dropped(self, png: bytes) -> None:
        self._parts.chat.attach_image(png, self.tr("Dropped picture.png"))

    def _on_dropped(self) -> None:
        self.activateWindow()
        self.composer.focus_text()

    # --- the desktop ---------------------------------------------------------------------------------------------

    def _on_tray_new_chat_requested(self) -> None:
        self.come_to_front()
        self._go.new_chat()

    def _on_quick_chat_requested(self, conversation_id: str) -> None:
        self.come_to_front()
        if conversation_id:
            self._go.open_chat(conversation_id)

    def _on_news_opened(self, news: News) -> None:
        self.come_to_front()
        self._go.show_news(news)

    # --- captions ------------------------------------------------------------------------------------------------

    def _on_captions_kept(self, _recording_id: str) -> None:
        title = self.tr("The captions are kept under Recordings")
        self.notices.show_notice(Notice(NoticeLevel.INFO, title, lasts_s=BRIEFLY_S))

    def _on_model_requested_for_captions(self) -> None:
        self.come_to_front()
        self._go.choose_model()

    # --- keyboard and size ---------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        return lead_on(self.columns, self.focusWidget(), forward=forward) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.text.fit()


def _session_ends() -> bool:
    """The user logs out, which an application that stays must not hold up."""
    application = QApplication.instance()
    return isinstance(application, QApplication) and application.isSavingSession()
