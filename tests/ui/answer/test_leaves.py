"""Markdown as plain values."""

import pytest

from gemma_desktop.ui.answer.chunks import Chunker
from gemma_desktop.ui.answer.leaves import (
    Code,
    Leaf,
    LeafParser,
    Look,
    Marker,
    Paragraph,
    Rule,
    Run,
    Table,
    asked_address,
)


def leaves(text: str) -> list[Leaf]:
    chunker, parser = Chunker(), LeafParser()
    chunks = chunker.take(text) + chunker.finish()
    for chunk in chunks:
        parser.define(chunk)
    return [leaf for chunk in chunks for leaf in parser.leaves(chunk)]


def runs(text: str) -> list[Run]:
    return [run for leaf in leaves(text) if isinstance(leaf, Paragraph) for run in leaf.runs]


def test_headings_have_their_level() -> None:
    levels = [(leaf.level, leaf.runs[0].text) for leaf in leaves("# One\n### Three\n") if isinstance(leaf, Paragraph)]
    assert levels == [(1, "One"), (3, "Three")]


def test_a_line_of_dashes_below_text_is_a_rule_and_no_heading() -> None:
    assert leaves("Text\n---\n") == [Paragraph((Run("Text"),)), Rule()]


def test_looks_nest() -> None:
    assert runs("a **b *c*** `d` ~~e~~") == [
        Run("a "),
        Run("b ", Look.BOLD),
        Run("c", Look.BOLD | Look.ITALIC),
        Run(" "),
        Run("d", Look.CODE),
        Run(" "),
        Run("e", Look.STRUCK),
    ]


def test_items_have_markers_numbers_and_depth() -> None:
    found = leaves("3. a\n   - b\n4. c\n\n- [x] d\n- [ ] e\n")
    assert [(leaf.marker, leaf.place) for leaf in found if isinstance(leaf, Paragraph)] == [
        ("3.", "i"),
        (Marker.BULLET, "ii"),
        ("4.", "i"),
        (Marker.DONE_TASK, "i"),
        (Marker.OPEN_TASK, "i"),
    ]


def test_quotes_nest() -> None:
    assert [leaf.place for leaf in leaves("> a\n>\n> > b\n>\n> - c\n")] == ["q", "qq", "qi"]


def test_code_in_an_item_keeps_its_place_and_its_white_space() -> None:
    found = leaves("- a\n\n  ```py\n  if x:\n      y\n  ```\n")
    assert found[1] == Code("if x:\n    y", "py", "i")


def test_a_table_knows_its_alignment_and_the_looks_in_its_cells() -> None:
    (table,) = leaves("| a | b | c |\n|:--|--:|:-:|\n| **1** | 2 | |\n")
    assert isinstance(table, Table)
    assert table.align == ("left", "right", "center")
    assert table.rows[1] == ((Run("1", Look.BOLD),), (Run("2"),), ())


def test_html_is_text() -> None:
    assert runs("<b>x</b> <script>y</script>") == [Run("<b>x</b> <script>y</script>")]
    assert runs("<div>\n<p>") == [Run("<div>\u2028<p>")]


def test_a_picture_is_a_link_with_its_description() -> None:
    assert runs("![a cat](https://example.org/cat.png)") == [Run("a cat", Look.PLAIN, "https://example.org/cat.png")]
    assert runs("![a cat](file:///etc/passwd)") == [Run("![a cat](file:///etc/passwd)")]


def test_bare_addresses_are_links_without_the_full_stop_behind_them() -> None:
    assert runs("See https://example.org/a_b?c=1. And")[1] == Run(
        "https://example.org/a_b?c=1", Look.PLAIN, "https://example.org/a_b?c=1"
    )


@pytest.mark.parametrize("address", ["https://a.b", "http://a.b", "mailto:a@b.c", "HTTPS://A.B"])
def test_web_and_mail_addresses_may_be_asked_for(address: str) -> None:
    assert asked_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        *("file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a.b", "smb://a/b", "vscode://x"),
        *("", "a.b", "//a.b", "http//a", "http://", "http://a b", "\x00http://a.b", "qrc:/x"),
    ],
)
def test_no_other_address_may(address: str) -> None:
    assert asked_address(address) == ""


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://a/b"])
def test_a_link_elsewhere_is_text(address: str) -> None:
    assert [run.href for run in runs(f"[x](<{address}>) ![y](<{address}>) <{address}>") if run.href] == []


def test_what_is_nested_too_deep_to_be_parsed_is_still_there() -> None:
    (leaf,) = leaves(">" * 500 + " deep")
    assert isinstance(leaf, Paragraph)
    assert "deep" in leaf.runs[0].text


def test_a_text_of_brackets_that_never_end_is_not_parsed() -> None:
    assert leaves("[" * 5_000 + "**no**") == [Paragraph((Run("[" * 5_000 + "**no**"),))]


def test_many_brackets_that_end_are_parsed() -> None:
    assert Run("yes", Look.BOLD) in runs("[a] " * 5_000 + "**yes**")


def test_deep_nesting_leaves_room_for_words() -> None:
    found = leaves("".join("  " * depth + "- a\n" for depth in range(15)))
    assert len(found) == 15
    assert max(len(leaf.place) for leaf in found) == 8


def test_a_line_break_of_the_model_is_a_line_break() -> None:
    assert runs("Roses are red\nViolets are blue") == [Run("Roses are red\u2028Violets are blue")]
