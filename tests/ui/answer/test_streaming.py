"""An answer that grows: it ends as it would look if it had come at once, and nothing jumps meanwhile."""

from collections.abc import Callable

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.ui.answer.conftest import Shown
from tests.ui.answer.markdown_texts import EVERYTHING, markdown

QUICK = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def streamed(shown: Shown, text: str, step: int = 1) -> list[int]:
    """Let it grow; returns the heights on the way."""
    return [shown.set_text(text[:end], final=False) for end in range(step, len(text), step)]


@QUICK
@given(text=markdown, step=st.integers(1, 5))
@example(text="*\n\n&amp; what is written anew behind an empty item", step=1)
@example(text="| 1 | 2 |\n|---|---|\n[a link](http://a.example/way)\n", step=1)
def test_an_answer_that_streamed_is_the_same_document_as_one_that_came_at_once(
    show: Callable[..., Shown], text: str, step: int
) -> None:
    shown = show()
    shown.set_text(text)
    at_once = shown.documents()
    shown.set_text("")
    streamed(shown, text, step)
    shown.set_text(text)
    assert shown.documents() == at_once


def test_an_answer_in_two_pieces_ends_in_the_same_document(show: Callable[..., Shown]) -> None:
    whole = show(EVERYTHING).documents()
    shown = show()
    other: list[int] = []
    for cut in range(1, len(EVERYTHING), 6):
        shown.set_text("")
        shown.set_text(EVERYTHING[:cut], final=False)
        shown.set_text(EVERYTHING)
        if shown.documents() != whole:
            other.append(cut)
    assert other == []


@QUICK
@given(text=markdown)
def test_heights_only_grow_while_it_streams(show: Callable[..., Shown], text: str) -> None:
    shown = show()
    shown.set_text("")
    heights = streamed(shown, text)
    assert heights == sorted(heights)


def test_finished_blocks_are_not_touched_again(show: Callable[..., Shown]) -> None:
    shown = show("# Title\n\n```py\na = 1\n```\n\nThe last", final=False)
    views = shown.text_views()
    written: list[int] = []
    for view in views[:-1]:
        view.text_document.contentsChange.connect(lambda position, *_: written.append(position))
    for end in ("The last para", "The last paragraph **gro", "The last paragraph **grows**.\n\n- An it"):
        shown.set_text("# Title\n\n```py\na = 1\n```\n\n" + end, final=False)
    assert shown.text_views()[: len(views)] == views
    assert written == []


def test_markers_that_wait_for_their_end_are_not_seen(show: Callable[..., Shown]) -> None:
    seen = {
        "So **bold": "So bold",
        "So **bold**": "So bold",
        "Use `code": "Use code",
        "See [the guide](https://exam": "See the guide",
        "Text\n#": "Text",
        "Text\n\n-": "Text",
        "Text\n\n``": "Text",
        "~~gone": "gone",
        "5*3 and 2 * 4": "5*3 and 2 * 4",
    }
    shown = show()
    found = {}
    for text in seen:
        shown.set_text("")
        shown.set_text(text, final=False)
        found[text] = "".join(shown.texts())
    assert found == seen


def test_a_table_is_one_from_its_first_row_on(show: Callable[..., Shown]) -> None:
    shown = show("| name | price |", final=False)
    assert [kind for kind, _ in shown.documents()] == ["TableText"]


def test_code_is_shown_without_the_beginning_of_its_closing_line(show: Callable[..., Shown]) -> None:
    assert show("```py\na = 1\n``", final=False).texts() == ["a = 1"]


def test_a_link_that_is_defined_below_leads_to_the_whole_address(show: Callable[..., Shown]) -> None:
    text = "See [the guide].\n\nMore text.\n\n[the guide]: https://example.org/a/long/way\n"
    shown = show()
    streamed(shown, text)
    shown.set_text(text)
    assert [href for view in shown.text_views() for _, href in view.links()] == ["https://example.org/a/long/way"]


def test_a_line_of_code_defines_no_link(show: Callable[..., Shown]) -> None:
    shown = show("See [x].\n\n```\n[x]: https://example.org\n```\n")
    assert [view.links() for view in shown.text_views()] == [[], []]
