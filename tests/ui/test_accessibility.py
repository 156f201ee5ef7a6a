"""For those who do not see the window or do not use a mouse: names, the way of the keyboard, and words to translate."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

import gemma_desktop.ui
from gemma_desktop.paths import resources
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from tests.ui.open_window import OpenWindow
from tests.ui.recordings.recording_window import keep_talk

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

# design.md, "Names that the outside relies on".
FIXED_NAMES = {
    "attach_button",
    "composer",
    "conversation_list",
    "image_drop_panel",
    "microphone_panel",
    "model_manager",
    "model_picker",
    "new_chat_button",
    "notice_bar",
    "record_button",
    "search_field",
    "send_button",
    "settings_dialog",
    "stop_button",
    "transcript",
}


def is_ours(widget: QWidget) -> bool:
    """Not a part that Qt makes inside its own controls, as the button that clears a field."""
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar):
        return False
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit):
            return False
        parent = parent.parentWidget()
    return True


def interactive(root: QWidget) -> list[QWidget]:
    found = [widget for widget in root.findChildren(QWidget) if is_ours(widget)]
    return [
        widget for widget in found if isinstance(widget, INTERACTIVE) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.fixture
def full(opened: OpenWindow) -> OpenWindow:
    """The window with as much in it as possible: an answer, attachments, panels, a notice."""
    opened.application.ask("hello", ["Some `code` and\n\n```python\nprint(1)\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"])
    samples = resources() / "samples"
    opened.application.attach(*sorted(samples.iterdir()))
    opened.click("pictures_button")
    opened.click("microphone_button")
    opened.until(lambda: bool(opened.application.parts.recorder.inputs()))
    notice = Notice(NoticeLevel.ERROR, "Something", "A hint", "Detail", NoticeAction.OPEN_SETTINGS)
    opened.window.notices.show_notice(notice)
    return opened


def settings(opened: OpenWindow) -> None:
    opened.click("settings_button")


def models(opened: OpenWindow) -> None:
    opened.click("models_button")


def recordings(opened: OpenWindow) -> None:
    """The page with a recording that is written down and open."""
    opened.window.resize(1500, 900)  # so that the list is beside it
    keep_talk(opened.application)
    opened.click("recordings_button")
    opened.until(lambda: opened.shows("recording_transcript"))
    opened.click("find_button")


def chat_settings(opened: OpenWindow) -> None:
    opened.click("chat_settings_button")
    opened.click("own_system_text")
    opened.click("own_sampling")


def model_list(opened: OpenWindow) -> None:
    opened.click("model_picker")


def shortcuts(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_F1)


def link(opened: OpenWindow) -> None:
    opened.window.chat_panel.transcript.link_requested.emit("https://example.org/")


def picture(opened: OpenWindow) -> None:
    opened.click("enlarge_button")


EVERYTHING = [settings, models, recordings, chat_settings, model_list, shortcuts, link, picture]


def nameless(root: QWidget) -> Iterator[str]:
    for widget in interactive(root):
        kind = type(widget).__name__
        if not widget.objectName():
            yield f"{kind} {widget.accessibleName()!r} has no object name"
        elif not widget.accessibleName():
            yield f"{kind} {widget.objectName()} has no accessible name"


def test_everything_that_can_be_used_has_a_name(full: OpenWindow) -> None:
    assert sorted(set(nameless(full.window))) == []


@pytest.mark.parametrize("open_it", EVERYTHING)
def test_everything_in_a_dialog_has_a_name(full: OpenWindow, open_it: Callable[[OpenWindow], None]) -> None:
    open_it(full)
    assert sorted(set(nameless(full.window))) == []


def test_the_names_that_the_outside_relies_on_are_there(full: OpenWindow) -> None:
    full.click("settings_button")
    full.click("models_button")
    present = {widget.objectName() for widget in full.window.findChildren(QWidget)}
    assert FIXED_NAMES - present == set()


def reached_by_tab(opened: OpenWindow, root: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    while (here := QApplication.focusWidget()) is not None and here not in reached:
        reached.add(here)
        opened.qtbot.keyClick(here, Qt.Key.Key_Tab)
    return reached


def test_everything_in_the_window_is_reached_with_tab(full: OpenWindow) -> None:
    reached = reached_by_tab(full, full.window)
    # Looked at afterwards: a control may be seen only while the keyboard is in its message.
    missed = [
        widget.objectName()
        for widget in interactive(full.window)
        if widget.isVisible() and widget.isEnabled() and widget not in reached and widget.focusProxy() is None
    ]
    assert missed == []


def test_tab_goes_through_the_window_as_one_reads(full: OpenWindow) -> None:
    full.find("search_field").setFocus()
    way = []
    for _ in range(30):
        way.append(full.focused().objectName())
        full.press(Qt.Key.Key_Tab)
    some = ["search_field", "model_picker", "chat_settings_button", "transcript", "again_button", "composer_text"]
    some += ["send_button", "notice_action_button"]
    assert [name for name in way if name in some] == some


def test_shift_tab_goes_the_same_way_back(full: OpenWindow) -> None:
    full.press(Qt.Key.Key_Tab)
    assert full.focused().objectName() == "attach_button"
    full.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert full.focused().objectName() == "composer_text"


@pytest.mark.parametrize(("open_it", "name"), [(models, "model_manager"), (recordings, "recordings_page")])
def test_everything_on_a_page_is_reached_with_tab(
    full: OpenWindow, open_it: Callable[[OpenWindow], None], name: str
) -> None:
    open_it(full)
    page = full.find(name)
    reached = reached_by_tab(full, full.window)
    usable = [widget for widget in interactive(page) if widget.isVisible() and widget.isEnabled()]
    assert [widget.objectName() for widget in usable if widget not in reached] == []


@pytest.mark.parametrize("open_it", [settings, chat_settings])
def test_everything_in_a_dialog_is_reached_with_tab(full: OpenWindow, open_it: Callable[[OpenWindow], None]) -> None:
    open_it(full)
    dialog = next(one for one in full.window.findChildren(QDialog) if one.isVisible())
    dialog.activateWindow()
    full.until(dialog.isActiveWindow)
    reached = reached_by_tab(full, dialog)
    usable = [widget for widget in interactive(dialog) if widget.isVisible() and widget.isEnabled()]
    assert [widget.objectName() for widget in usable if widget not in reached] == []


# --- words -----------------------------------------------------------------------------------------------------------

SHOWN_BY = {
    "setText",
    "set_text",
    "setToolTip",
    "setWindowTitle",
    "setPlaceholderText",
    "setAccessibleName",
    "set_label",
}
SHOWN_IN = {"Label": 0, "ElidedLabel": 0, "Button": 1, "IconButton": 2, "QLabel": 0, "CheckBox": 0}


def untranslated(path: Path) -> Iterator[str]:
    """Words that are shown without going through tr()."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        match call.func:
            case ast.Attribute(attr=name) if name in SHOWN_BY:
                at = 0
            case ast.Name(id=name) if name in SHOWN_IN:
                at = SHOWN_IN[name]
            case _:
                continue
        if len(call.args) > at:
            shown = call.args[at]
            literal = [part for part in ast.walk(shown) if isinstance(part, ast.Constant)] if is_plain(shown) else []
            if any(isinstance(part.value, str) and any(map(str.isalpha, part.value)) for part in literal):
                yield f"{path.name}:{call.lineno}"


def is_plain(shown: ast.expr) -> bool:
    """A literal as it stands, or put together from others; a call may be tr()."""
    return isinstance(shown, ast.Constant | ast.JoinedStr | ast.BinOp)


def test_words_that_are_shown_can_be_translated() -> None:
    (folder,) = gemma_desktop.ui.__path__
    found = [place for path in sorted(Path(folder).rglob("*.py")) for place in untranslated(path)]
    assert found == []
