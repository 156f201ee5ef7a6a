"""The window: three columns, what stands in them, and every connection between them on one page."""

import base64
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
    Qt,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from gemma_desktop import paths as places
from gemma_desktop.session.desktop.news import News, NewsKind
from gemma_desktop.session.dictation import DictationState
from gemma_desktop.session.values import ActivityKind, Notice, NoticeAction, NoticeLevel
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
from gemma_desktop.ui.notice_bar import NoticeBar
from gemma_desktop.ui.pages import Pages, with_room_above
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.record_button import HeldKey
from gemma_desktop.ui.recording_sign import RecordingSign
from gemma_desktop.ui.right_column import RightColumn
from gemma_desktop.ui.sample_run import SampleRun
from gemma_desktop.ui.saving_notices import SavingNotices
from gemma_desktop.ui.shortcuts import Keys
from gemma_desktop.ui.sidebar import Sidebar
from gemma_desktop.ui.tab_order import neighbour
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.welcome import Welcome
from gemma_desktop.ui.window_drops import WindowDrops

DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX = 1180, 780
NOTICE_STEPS = 75
KEPT_S = 8.0


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
        self._middle = Pages(chat, self.header, parts, theme)
        self._middle.setFocusProxy(self.composer)
        middle = with_room_above(self._middle)
        self.notices = NoticeBar(theme, middle)
        self.columns = Columns(self.sidebar, middle, self.right, theme)
        self.setCentralWidget(self.columns)
        self._files = FileChoice(self)
        self._samples = SampleRun(parts.chat, self)
        self._record_key = HeldKey()
        self._dictation_key = DictationKey(self, parts.dictation)
        self._drops = WindowDrops(self, self.columns, self.right, DropOverlay(theme, middle))
        self._saving = SavingNotices(parts, self.notices)
        self._model_notices = ModelNotices(parts, self._middle, self.notices)
        self._desktop = DesktopDesk(parts, theme, self)
        self._dialogs = Dialogs(parts, self._desktop, theme, self)
        self._captions = CaptionsDesk(parts.captions, parts.preferences, theme, self)
        self._connect()
        self._add_actions()
        self._restore(settings)
        self._on_opened()
        self._on_columns_changed()
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
        # Conversations
        sidebar.new_chat_requested.connect(self._on_new_chat_requested)
        sidebar.open_requested.connect(self._on_open_requested)
        parts.chat.opened.connect(self._on_opened)
        parts.chat.title_changed.connect(self._on_title_changed)
        parts.chat.node_added.connect(self._on_node_added)
        # Columns and panels
        sidebar.hide_requested.connect(self._toggle_left)
        header.left_requested.connect(self._toggle_left)
        header.right_requested.connect(self._toggle_right)
        composer.pictures_requested.connect(self._on_pictures_requested)
        composer.microphone_requested.connect(self._on_microphone_requested)
        self.columns.changed.connect(self._on_columns_changed)
        self.right.changed.connect(self._on_panels_changed)
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
        sidebar.models_requested.connect(self._on_models_requested)
        sidebar.recordings_requested.connect(self._on_recordings_requested)
        for wanted in (sidebar.picker.manager_requested, composer.models_requested, self.welcome.model_requested):
            wanted.connect(self._on_suggestion_requested)
        self._middle.changed.connect(self._on_page_changed)
        self._middle.resized.connect(self._place_notices)
        self._middle.left_requested.connect(self._toggle_left)
        self._middle.use_requested.connect(self._on_use_requested)
        self.right.keep_wanted.connect(parts.recordings.keep)
        self._middle.model_requested.connect(self._on_model_wanted)
        self.right.model_wanted.connect(self._on_model_wanted)
        self.right.enlarge_requested.connect(self._dialogs.show_picture)
        composer.enlarge_requested.connect(self._dialogs.show_picture)
        self.chat_panel.play_requested.connect(self._on_play_requested)
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
        self.notices.action_requested.connect(self._on_notice_action_requested)
        self.notices.resized.connect(self._place_notices)
        # Settings
        parts.preferences.changed.connect(self._on_preferences_changed)
        self.theme.changed.connect(self._on_theme_changed)

    def _add_actions(self) -> None:
        for shortcut, slot in (
            (Keys.NEW_CHAT, self._on_new_chat_requested),
            (Keys.QUICK, self._desktop.show_quick),
            (Keys.SEARCH, self._on_search_requested),
            (Keys.NEXT_CHAT, self._on_next_chat_requested),
            (Keys.PREVIOUS_CHAT, self._on_previous_chat_requested),
            (Keys.STOP, self._on_escape),
            (Keys.ATTACH, self._files.choose_attachments),
            (Keys.RECORD, self._on_record_requested),
            (Keys.DICTATE, self._on_dictate_requested),
            (Keys.CAPTIONS, self._captions.show),
            (Keys.OLDER_VERSION, self._on_older_version_requested),
            (Keys.NEWER_VERSION, self._on_newer_version_requested),
            (Keys.LEFT_COLUMN, self._toggle_left),
            (Keys.RIGHT_COLUMN, self._toggle_right),
            (Keys.RECORDINGS, self._on_recordings_requested),
            (Keys.SETTINGS, self._dialogs.show_settings),
            (Keys.SHORTCUTS, self._dialogs.show_shortcuts),
            (Keys.QUIT, self.quit),
        ):
            action = QAction(shortcut.label, self)
            action.setObjectName(f"action_{shortcut.name}")
            action.setShortcuts(shortcut.sequences)
            action.setAutoRepeat(False)
            action.triggered.connect(slot)
            self.addAction(action)

    # --- how the window was left, and is left --------------------------------------------------------------------

    def _restore(self, settings: Settings) -> None:
        window = settings.window
        self._on_theme_changed()
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(QSize(DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX).boundedTo(room))
        if window.geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(window.geometry)))
        self.columns.restore(left=window.left_column, right=window.image_panel or window.microphone_panel)
        self.right.open_pictures(window.image_panel)
        self.right.open_microphone(window.microphone_panel)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desktop.is_in_tray and not self._quits and not _session_ends():
            self._remember()
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
        self._remember()
        if not self._captions.may_close():
            # Not hidden: Qt would not end the application when a hidden window closes.
            self.setEnabled(False)
            event.ignore()
            return
        self._desktop.close()
        super().closeEvent(event)

    def _remember(self) -> None:
        left, right = self.columns.wanted
        settings = self._parts.preferences.settings
        window = msgspec.structs.replace(
            settings.window,
            geometry=base64.b64encode(self.saveGeometry().data()).decode(),
            left_column=left,
            image_panel=right and self.right.pictures_open,
            microphone_panel=right and self.right.microphone_open,
        )
        if window != settings.window:
            self._parts.preferences.update(msgspec.structs.replace(settings, window=window))

    def _on_theme_changed(self) -> None:
        self.setMinimumSize(self.theme.space(52), self.theme.space(42))

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.theme.set_choice(settings.theme)
        self.theme.set_font_scale(settings.font_scale)

    # --- conversations -------------------------------------------------------------------------------------------

    def _on_new_chat_requested(self) -> None:
        self._parts.chat.new_chat()
        self._middle.show_chat()
        self.columns.close_overlay()
        self.composer.focus_text()

    def _on_open_requested(self, conversation_id: str) -> None:
        if conversation_id != self._parts.chat.conversation_id:
            self._parts.chat.open(conversation_id)
        self._middle.show_chat()
        self.columns.close_overlay()

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

    def _on_search_requested(self) -> None:
        self.columns.show_left(True)
        self.sidebar.focus_search()

    def _on_next_chat_requested(self) -> None:
        self.sidebar.list.step(1)

    def _on_previous_chat_requested(self) -> None:
        self.sidebar.list.step(-1)

    def _on_older_version_requested(self) -> None:
        self._step_version(-1)

    def _on_newer_version_requested(self) -> None:
        self._step_version(1)

    def _on_play_requested(self, path: Path) -> None:
        """The one that plays already is stopped."""
        player = self._parts.player
        if player.playing == path:
            player.stop()
        else:
            player.play(path)

    def _step_version(self, step: int) -> None:
        """Of the last message that has several."""
        chat = self._parts.chat
        for node in reversed(chat.path()):
            if chat.versions(node.id)[1] > 1:
                chat.show_version(node.id, step)
                return

    def _on_escape(self) -> None:
        if self._parts.dictation.state is not DictationState.IDLE:
            self._parts.dictation.cancel()
            return
        if self.columns.close_overlay() or self._middle.step_back():
            return
        if self._parts.chat.activity.kind is not ActivityKind.IDLE:
            self._parts.chat.stop()

    # --- pages -----------------------------------------------------------------------------------------------------

    def _on_models_requested(self) -> None:
        self.columns.close_overlay()
        self._middle.show_models()
        self._mark_page()

    def _on_recordings_requested(self) -> None:
        self.columns.close_overlay()
        self._middle.show_recordings()
        self._mark_page()

    def _on_suggestion_requested(self) -> None:
        self.columns.close_overlay()
        self._middle.show_suggestions()

    def _on_page_changed(self) -> None:
        self._mark_page()
        self._place_notices()
        if self._middle.shows_chat:
            self._middle.setFocusProxy(self.composer)
            self.composer.focus_text()

    def _mark_page(self) -> None:
        """In the left column; also where the page was shown already, and the click has taken the mark away."""
        self.sidebar.set_page_shown(models=self._middle.shows_models, recordings=self._middle.shows_recordings)

    def _on_use_requested(self, entry_id: str) -> None:
        self._parts.models.choose(entry_id)
        self._middle.show_chat()

    # --- columns and panels --------------------------------------------------------------------------------------

    def _toggle_left(self) -> None:
        self.columns.show_left(not self.columns.left_shown)

    def _toggle_right(self) -> None:
        if not self.columns.right_shown and not (self.right.pictures_open or self.right.microphone_open):
            self.right.open_pictures()
            self.right.open_microphone()
        self.columns.show_right(not self.columns.right_shown)

    def _on_pictures_requested(self) -> None:
        shown = self.columns.right_shown and self.right.pictures_open
        self.right.open_pictures(not shown)
        self._show_panels(not shown)

    def _on_microphone_requested(self) -> None:
        shown = self.columns.right_shown and self.right.microphone_open
        self.right.open_microphone(not shown)
        self._show_panels(not shown)

    def _show_panels(self, opened: bool) -> None:
        self.columns.show_right(opened or self.right.pictures_open or self.right.microphone_open)

    def _on_panels_changed(self) -> None:
        if not (self.right.pictures_open or self.right.microphone_open):
            self.columns.show_right(False)
        self._on_columns_changed()

    def _on_columns_changed(self) -> None:
        left_shown = self.columns.left_shown and not self.columns.is_narrow
        self.header.set_left_shown(left_shown)
        self._middle.set_left_shown(left_shown)
        shown = self.columns.right_shown
        self.composer.set_panels(
            pictures=shown and self.right.pictures_open, microphone=shown and self.right.microphone_open
        )

    def _on_dictate_requested(self) -> None:
        self._middle.show_chat()
        self.composer.focus_text()
        self._dictation_key.press()

    def _on_record_requested(self) -> None:
        if self._middle.shows_recordings:
            self._middle.toggle_recording()
            return
        self.right.open_microphone()
        self.columns.show_right(True)
        if self.right.microphone_panel().toggle_recording():
            self._record_key.press()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The record key, held down while speaking, ends the recording when it is let go."""
        if event.key() == Qt.Key.Key_R and not event.isAutoRepeat() and self._record_key.release():
            self._parts.recorder.stop()
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
        self._on_new_chat_requested()

    def _on_quick_chat_requested(self, conversation_id: str) -> None:
        self.come_to_front()
        if conversation_id:
            self._on_open_requested(conversation_id)

    def _on_news_opened(self, news: News) -> None:
        self.come_to_front()
        match news.kind:
            case NewsKind.MODEL:
                self._on_models_requested()
            case NewsKind.RECORDING:
                self._middle.show_recording(news.target)
            case NewsKind.WINDOW:
                pass

    # --- notices -------------------------------------------------------------------------------------------------

    def _on_model_wanted(self) -> None:
        if self.columns.left_shown:
            self.sidebar.picker.open_list()
        else:
            self._on_models_requested()

    def _on_captions_kept(self, _recording_id: str) -> None:
        title = self.tr("The captions are kept under Recordings")
        self.notices.show_notice(Notice(NoticeLevel.INFO, title, lasts_s=KEPT_S))

    def _on_model_requested_for_captions(self) -> None:
        self.come_to_front()
        self._on_model_wanted()

    def _on_notice_action_requested(self, notice: Notice) -> None:
        match notice.action:
            case NoticeAction.UNDO_DELETE:
                self._parts.conversations.restore(notice.target)
            case NoticeAction.UNDO_DELETE_RECORDING:
                self._parts.recordings.restore(notice.target)
            case NoticeAction.IMPORT_RECORDING:
                self._parts.recordings.import_files([Path(notice.target)])
            case NoticeAction.CHOOSE_MODEL:
                self._on_model_wanted()
            case NoticeAction.RESTART_ENGINE:
                self._parts.chat.restart_engine()
            case NoticeAction.OPEN_SETTINGS:
                self._dialogs.show_settings()
            case NoticeAction.SHOW_REPORT:
                self._dialogs.show_report()
            case NoticeAction.USE_MODEL:
                self._on_use_requested(notice.target)
            case NoticeAction.RELOAD_MODEL:
                self._parts.models.reload(notice.target)
            case NoticeAction.DELETE_MODEL:
                self._parts.installed.delete(notice.target, permanently=True)
            case NoticeAction.NONE:
                pass

    def focusNextPrevChild(self, forward: bool) -> bool:
        focused = self.focusWidget()
        following = neighbour(self.columns, focused, forward=forward) if focused is not None else None
        if following is None:
            return super().focusNextPrevChild(forward)
        following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.text.fit()

    def _place_notices(self) -> None:
        """Over the conversation, below its title, in the middle."""
        space = self.theme.space(1)
        width = min(self.theme.space(NOTICE_STEPS), self._middle.width() - 2 * space)
        height = self.notices.heightForWidth(width) if self.notices.hasHeightForWidth() else -1
        height = height if height > 0 else self.notices.sizeHint().height()
        left = (self._middle.width() - width) // 2
        self.notices.setGeometry(left, self._middle.head_height, width, height)
        self.notices.raise_()


def _session_ends() -> bool:
    """The user logs out, which an application that stays must not hold up."""
    application = QApplication.instance()
    return isinstance(application, QApplication) and application.isSavingSession()
