"""What a screen reader is told: Qt's accessibility tree of the real window, walked from its root."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.ui.open_window import OpenWindow
from tests.ui.test_accessibility import chat_settings, full, link, model_list, models, recordings, settings, shortcuts

__all__ = ["full"]  # the fixture

SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
"""Roles of which screen readers say nothing."""


def walk(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """This one and all below it, as far as they are to be seen."""
    if told.isValid() and not told.state().invisible:
        yield told
        for index in range(told.childCount()):
            child = told.child(index)
            if child is not None:
                yield from walk(child)


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    root: QAccessibleInterface = QAccessible.queryAccessibleInterface(widget)  # its annotation says an object
    return list(walk(root))


def whole_tree() -> list[QAccessibleInterface]:
    """Of every window that is open."""
    return [told for window in QApplication.topLevelWidgets() if window.isVisible() for told in tree(window)]


def name(told: QAccessibleInterface) -> str:
    return told.text(QAccessible.Text.Name)


def names(role: QAccessible.Role) -> list[str]:
    return [name(told) for told in whole_tree() if told.role() == role]


def unclear(told: QAccessibleInterface) -> bool:
    """Takes the keyboard and does not say what it is. A scroll area has no role of its own in Qt: its name must do."""
    if not told.state().focusable:
        return False
    no_role = told.role() in SILENT and not isinstance(told.object(), QAbstractScrollArea)
    return no_role or not name(told).strip()


def nothing(_opened: OpenWindow) -> None:
    """The window as it is."""


@pytest.mark.parametrize(
    "open_it",
    [nothing, settings, models, recordings, chat_settings, model_list, shortcuts, link],
    ids=lambda it: it.__name__,
)
def test_everything_that_takes_the_keyboard_says_what_it_is(
    full: OpenWindow, open_it: Callable[[OpenWindow], None]
) -> None:
    open_it(full)
    told = whole_tree()
    assert any(one.state().focusable for one in told)
    assert [f"{one.role().name} {name(one)!r} {one.object()}" for one in told if unclear(one)] == []


def test_question_and_answer_are_read_out_as_text(full: OpenWindow) -> None:
    texts = names(QAccessible.Role.StaticText)
    assert "hello" in texts
    assert "Some code and" in texts
    assert "print(1)" in texts


def test_a_notice_can_be_found_again_after_it_was_announced(full: OpenWindow) -> None:
    assert {"Something", "A hint"} <= set(names(QAccessible.Role.StaticText))
    assert "Dismiss" in names(QAccessible.Role.Button)


def test_chats_and_passages_are_items_with_their_words(full: OpenWindow) -> None:
    recordings(full)
    items = names(QAccessible.Role.ListItem)
    assert "hello" in items
    assert any("The ferry leaves at eight" in item for item in items)


def test_a_choice_says_what_is_chosen_by_it(full: OpenWindow) -> None:
    """Its name is what is chosen, on Linux; what it is stands in the description."""
    settings(full)
    boxes = [told for told in whole_tree() if told.role() == QAccessible.Role.ComboBox]
    assert len(boxes) > 3
    said = [f"{name(told)} {told.text(QAccessible.Text.Description)}" for told in boxes]
    missing = [
        (told.object().accessibleName(), words)
        for told, words in zip(boxes, said, strict=True)
        if told.object().accessibleName() not in words
    ]
    assert missing == []


def test_a_button_that_is_on_says_so(full: OpenWindow) -> None:
    think = next(told for told in whole_tree() if name(told) == "Think")
    assert think.state().checkable
    before = think.state().checked
    full.click("think_button")
    assert think.state().checked != before


def test_the_keyboard_is_where_the_tree_says(full: OpenWindow) -> None:
    def focused() -> list[str]:
        return [name(told) for told in tree(full.window) if told.state().focused and told.object()]

    full.find("search_field").setFocus()
    assert focused() == ["Search chats"]
    full.press(Qt.Key.Key_Tab)
    assert len(focused()) == 1
    assert focused() != ["Search chats"]
