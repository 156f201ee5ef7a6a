"""A way through everything that the window can show, to look at its words in another language."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QTabBar, QWidget

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.paths import resources
from gemma_desktop.session.crash_report import CrashReport
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.ui.captions.window import CaptionsWindow
from gemma_desktop.ui.desktop.quick_window import QuickWindow
from gemma_desktop.ui.models.page import Tab
from gemma_desktop.ui.recordings.page import RecordingsPage
from gemma_desktop.ui.report_dialog import ReportDialog
from tests.helpers.gguf_models import write_gemma3
from tests.library.download_room import REPOSITORY
from tests.ui.open_window import OpenWindow
from tests.ui.recordings.recording_window import keep_talk, sound

Sight = tuple[str, QWidget]
ANSWER = "Some `code` and\n\n```python\nprint(1)\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"


def walk(opened: OpenWindow) -> Iterator[Sight]:
    """What is shown, and the window that it is in."""
    for part in (_chat, _panels, _settings, _dialogs, _models, _recordings, _windows):
        yield from part(opened)


def _chat(opened: OpenWindow) -> Iterator[Sight]:
    yield "first start", opened.window
    opened.application.ask("hello", [ANSWER])
    yield "answer", opened.window
    opened.application.ask("again", [EngineTrouble("\u27e6gone\u27e7")])
    yield "failed answer", opened.window


def _panels(opened: OpenWindow) -> Iterator[Sight]:
    opened.application.attach(*sorted((resources() / "samples").iterdir()))
    opened.click("pictures_button")
    opened.click("microphone_button")
    opened.until(lambda: bool(opened.application.parts.recorder.inputs()))
    actions = [action for action in NoticeAction if action is not NoticeAction.NONE]
    for action in actions:
        opened.window.notices.show_notice(Notice(NoticeLevel.ERROR, "", "", "Detail", action))
        yield f"notice {action.value}", opened.window
    for card in opened.cards():
        card.ended.emit()
    yield "panels", opened.window


def _settings(opened: OpenWindow) -> Iterator[Sight]:
    opened.click("settings_button")
    dialog = _dialog(opened)
    pages = opened.find("settings_pages", QListWidget)
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        yield f"settings {row}", dialog
    dialog.close()


def _dialogs(opened: OpenWindow) -> Iterator[Sight]:
    for name, show in DIALOGS.items():
        _come_back(opened)
        show(opened)
        yield name, _dialog(opened)
        _dialog(opened).close()
    opened.click("model_picker")
    yield "model list", opened.window
    opened.press(Qt.Key.Key_Escape)


def _chat_settings(opened: OpenWindow) -> None:
    opened.click("chat_settings_button")
    opened.click("own_system_text")
    opened.click("own_sampling")


def _shortcuts(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_F1)


def _link(opened: OpenWindow) -> None:
    opened.window.chat_panel.transcript.link_requested.emit("https://example.org/")


def _report(opened: OpenWindow) -> None:
    ReportDialog(CrashReport("1 2 3", 0.0), opened.window.theme, opened.window).open()


DIALOGS: dict[str, Callable[[OpenWindow], None]] = {
    "chat settings": _chat_settings,
    "shortcuts": _shortcuts,
    "link": _link,
    "report": _report,
}


def _models(opened: OpenWindow) -> Iterator[Sight]:
    opened.click("models_button")
    tabs = opened.find("models_tabs", QTabBar)
    opened.until(lambda: opened.shows("model_card"))
    yield "suggestions", opened.window
    tabs.setCurrentIndex(Tab.HERE)
    parts = opened.application.parts
    parts.paths.models.mkdir(parents=True)
    write_gemma3(parts.paths.models / "gemma-3.gguf")
    parts.installed.refresh()
    opened.until(lambda: opened.shows("installed_row"))
    yield "installed models", opened.window
    tabs.setCurrentIndex(Tab.HUB)
    yield "the Hub", opened.window
    opened.application.parts.hub.look_into(REPOSITORY)
    opened.until(lambda: opened.shows("get_button"))
    yield "a repository", opened.window
    opened.click("close_models_button")


def _recordings(opened: OpenWindow) -> Iterator[Sight]:
    opened.click("recordings_button")
    yield "no recordings", opened.window
    parts = opened.application.parts
    parts.recordings.keep(sound(parts.paths.recordings / "Silence.wav"))
    opened.until(lambda: opened.shows("write_down_form"))
    yield "a recording to be written down", opened.window
    talk = keep_talk(opened.application)
    opened.find("recordings_page", RecordingsPage).open_recording(talk)
    opened.until(lambda: opened.shows("recording_transcript"))
    opened.click("find_button")
    yield "a recording", opened.window
    opened.click("export_button")
    yield "export", _dialog(opened)
    _dialog(opened).close()


def _windows(opened: OpenWindow) -> Iterator[Sight]:
    """Beside the main one."""
    _come_back(opened)
    opened.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    captions = _window(CaptionsWindow)
    yield "captions", captions
    captions.close()
    opened.window.ask_quickly()
    quick = _window(QuickWindow)
    yield "quick question", quick
    quick.close()


def _window(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def _come_back(opened: OpenWindow) -> None:
    """To the main window, after another one was closed."""
    opened.window.activateWindow()
    opened.until(opened.window.isActiveWindow)


def _dialog(opened: OpenWindow) -> QDialog:
    return next(one for one in opened.window.findChildren(QDialog) if one.isVisible())
