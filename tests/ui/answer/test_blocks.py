"""Code and tables as they are shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.answer.code_view import CodeView
from gemma_desktop.ui.answer.section import Workshop
from gemma_desktop.ui.answer.sideways import Sideways
from gemma_desktop.ui.answer.text_view import TextView
from gemma_desktop.ui.controls import IconButton
from gemma_desktop.ui.theme import Theme
from tests.ui.answer.conftest import WIDTH_PX, Shown

TIMEOUT_MS = 20_000
PYTHON = '```python\ndef add(a):\n    """Sum."""\n    return a + 1  # one more\n```\n'


def colors(view: TextView) -> dict[str, str]:
    """Of every coloured piece of code."""
    found: dict[str, str] = {}
    block = view.text_document.begin()
    while block.isValid():
        for piece in block.layout().formats():
            # Columns count in UTF-16.
            raw = block.text().encode("utf-16-le")[2 * piece.start : 2 * (piece.start + piece.length)]
            found[raw.decode("utf-16-le")] = piece.format.foreground().color().name()
        block = block.next()
    return found


def until_colored(qtbot: QtBot, workshop: Workshop) -> None:
    qtbot.waitUntil(lambda: workshop.idle.is_done, timeout=TIMEOUT_MS)


# --- code ------------------------------------------------------------------------------------------------------------


def test_code_is_coloured_by_its_language(
    show: Callable[..., Shown], theme: Theme, workshop: Workshop, qtbot: QtBot
) -> None:
    shown = show(PYTHON)
    until_colored(qtbot, workshop)
    found = colors(shown.text_views()[0])
    assert found["def"] == theme.colors.code_keyword
    assert found["add"] == theme.colors.code_name
    assert found["1"] == theme.colors.code_number
    assert found["# one more"] == theme.colors.code_comment


def test_code_that_streams_ends_in_the_same_colours(
    show: Callable[..., Shown], workshop: Workshop, qtbot: QtBot
) -> None:
    shown = show(PYTHON)
    until_colored(qtbot, workshop)
    at_once = colors(shown.text_views()[0])
    shown.set_text("")
    for end in range(1, len(PYTHON), 3):
        shown.set_text(PYTHON[:end], final=False)
        until_colored(qtbot, workshop)
    shown.set_text(PYTHON)
    until_colored(qtbot, workshop)
    assert colors(shown.text_views()[0]) == at_once


def test_colours_stand_where_they_belong_behind_letters_of_two_units(
    show: Callable[..., Shown], theme: Theme, workshop: Workshop, qtbot: QtBot
) -> None:
    shown = show("```py\nx = '\U0001f600' + 12\n```\n")
    until_colored(qtbot, workshop)
    assert colors(shown.text_views()[0])["12"] == theme.colors.code_number


@pytest.mark.parametrize("language", ["", "no-such-language", "../../etc", "x" * 500])
def test_code_of_an_unknown_language_stays_plain(
    show: Callable[..., Shown], workshop: Workshop, qtbot: QtBot, language: str
) -> None:
    shown = show(f"```{language}\ndef add\n```\n")
    until_colored(qtbot, workshop)
    assert colors(shown.text_views()[0]) == {}


def test_code_says_its_language(show: Callable[..., Shown]) -> None:
    shown = show("```rust\nfn main\n```\n\n```\nplain\n```\n")
    words = [[label.text() for label in view.findChildren(QLabel)] for view in shown.findChildren(CodeView)]
    assert ["rust" in words[0], "code" in words[1]] == [True, True]


def test_copy_takes_the_code_exactly(show: Callable[..., Shown]) -> None:
    shown = show("- item\n\n  ```py\n  if x:\n  \ty = '\u00a0'  \n\n  ```\n")
    button = shown.findChild(IconButton, "copy_code_button")
    assert button.accessibleName() == "Copy code"
    button.click()
    assert QGuiApplication.clipboard().text() == "if x:\n\ty = '\u00a0'  \n"
    assert button.accessibleName() == "Copied"


def test_another_theme_has_other_colours(
    show: Callable[..., Shown], theme: Theme, workshop: Workshop, qtbot: QtBot
) -> None:
    shown = show(PYTHON)
    until_colored(qtbot, workshop)
    theme.set_choice(ThemeChoice.DARK)
    workshop.style.refresh()
    shown.answer.restyle()
    until_colored(qtbot, workshop)
    assert colors(shown.text_views()[0])["def"] == theme.colors.code_keyword


# --- wide things -----------------------------------------------------------------------------------------------------

WIDE = {"code": "```\n" + "word " * 60 + "\n```\n", "table": "| column " * 20 + "|\n" + "|---" * 20 + "|\n"}


@pytest.mark.parametrize("kind", WIDE)
def test_what_is_wide_is_scrolled_sideways_by_wheel_and_keys(
    show: Callable[..., Shown], kind: str, qtbot: QtBot
) -> None:
    scroll = show(WIDE[kind]).findChild(Sideways)
    assert scroll.hidden_px > 0
    assert scroll.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(scroll, Qt.Key.Key_Right)
    by_key = scroll.offset
    assert by_key > 0
    turn(scroll, QPoint(-120, 0))
    assert scroll.offset > by_key


def test_the_wheel_over_something_wide_still_scrolls_the_page(show: Callable[..., Shown]) -> None:
    scroll = show(WIDE["code"]).findChild(Sideways)
    assert not turn(scroll, QPoint(0, -120))
    assert scroll.offset == 0


def turn(widget: Sideways, angle: QPoint) -> bool:
    """Turn the wheel; returns whether the widget took it."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setAccepted(False)
    widget.wheelEvent(event)
    return event.isAccepted()


def test_what_fits_is_no_stop_of_the_tab_key(show: Callable[..., Shown]) -> None:
    assert show("```\nshort\n```\n").findChild(Sideways).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_table_takes_the_width_that_it_needs_and_words_stay_whole(show: Callable[..., Shown]) -> None:
    shown = show("| a | b |\n|---|---|\n| short | " + "a long text that wraps " * 10 + "|\n")
    scroll = shown.findChild(Sideways)
    assert scroll.hidden_px == 0
    assert scroll.width() <= shown.width()


def test_a_selected_table_is_copied_as_a_spreadsheet_takes_it(show: Callable[..., Shown]) -> None:
    (view,) = show("| a | b |\n|---|---|\n| 1 | **2** |\n").text_views()
    view.select(0, view.length)
    assert view.selected_text() == "a\tb\n1\t2"


def test_right_to_left_paragraphs_begin_at_the_right(show: Callable[..., Shown]) -> None:
    (view,) = show("\u0645\u0631\u062d\u0628\u0627\n\nLeft\n").text_views()
    first = view.text_document.begin()
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() == Qt.LayoutDirection.LeftToRight


def cell_x(view: TextView, word: str) -> float:
    """Where a word of a table begins or ends, at its left side."""
    cursor = view.text_document.find(word)
    layout = cursor.block().layout()
    at = view.text_document.documentLayout().blockBoundingRect(cursor.block()).left()
    return at + layout.lineAt(0).naturalTextRect().left()


def test_a_table_that_is_written_from_the_right_has_its_first_column_there(show: Callable[..., Shown]) -> None:
    (view,) = show("| \u0627\u0644\u0627\u0633\u0645 | b |\n|---|---|\n| first | second |\n").text_views()
    assert cell_x(view, "first") > cell_x(view, "second")
    assert view.mapTo(view.window(), view.rect().topRight()).x() == WIDTH_PX - 1, "at the side of its text"


def test_columns_of_a_table_that_is_written_from_the_right_have_their_own_widths(show: Callable[..., Shown]) -> None:
    wide = "a first column with many words"
    (view,) = show(f"| \u0627\u0644\u0627\u0633\u0645 | b |\n|---|---|\n| {wide} | x |\n").text_views()
    assert view.text_document.find(wide).block().layout().lineCount() == 1


def test_a_table_that_is_written_from_the_right_is_read_and_copied_in_its_order(show: Callable[..., Shown]) -> None:
    word = "\u0627\u0644\u0627\u0633\u0645"
    (view,) = show(f"| {word} | b |\n|---|---|\n| first | second |\n").text_views()
    view.select(0, view.length)
    assert view.selected_text() == f"{word}\tb\nfirst\tsecond"
    assert view.accessibleName() == f"{word}\tb\nfirst\tsecond"


def test_a_table_that_is_written_from_the_left_has_its_first_column_there(show: Callable[..., Shown]) -> None:
    (view,) = show("| a | \u0627\u0644\u0627\u0633\u0645 |\n|---|---|\n| first | second |\n").text_views()
    assert cell_x(view, "first") < cell_x(view, "second")
    assert view.mapTo(view.window(), view.rect().topLeft()).x() == 0


def test_a_wide_table_that_is_written_from_the_right_begins_at_its_right_end(show: Callable[..., Shown]) -> None:
    word = "\u0627\u0644\u0627\u0633\u0645"
    scroll = show(f"| {word} " * 20 + "|\n" + "|---" * 20 + "|\n").findChild(Sideways)
    assert scroll.offset == scroll.hidden_px > 0


def test_text_is_told_to_screen_readers_once_it_is_complete(show: Callable[..., Shown]) -> None:
    shown = show("Some **bold** text.\n\n```py\na = 1\n```\n")
    assert [view.accessibleName() for view in shown.text_views()] == ["Some bold text.", "a = 1"]


def test_blocks_out_of_sight_are_not_built(show: Callable[..., Shown]) -> None:
    shown = show()
    text = "\n\n".join("A paragraph of some words. " * 10 for _ in range(300))
    height = shown.set_text(text, sight_px=500)
    assert len(shown.text_views()) < 5
    assert height > 10_000
    QApplication.processEvents()
