"""Transcripts to read: text, Markdown (read by markdown-it), JSON, and for word processors (read by python-docx)."""

import io
import json
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from hypothesis import given, settings
from markdown_it import MarkdownIt

from gemma_desktop.speech.export import Content, Exported, ExportOptions, Format, export
from tests.speech.export.transcripts import exported, said, texts, transcripts

BARE = ExportOptions(times=False, speakers=False)
BOTH = ExportOptions(Content.BOTH)
TALK = exported(
    said(0.4, 7.2, "Buenos días.", "Good morning.", "Ana"),
    said(7.5, 9.0, "¿Qué?", "", unclear=True),
    said(3700, 3705, "Adiós.", "Goodbye.", "Ben"),
    title="Entrevista",
    language="Spanish",
    to="English",
)


def document(transcript: Exported, options: ExportOptions) -> DocumentType:
    return Document(io.BytesIO(export(Format.DOCX, transcript, options)))


def test_plain_text_has_times_speakers_and_both_languages() -> None:
    assert export(Format.TXT, TALK, BOTH).decode() == (
        "Entrevista\n\n"
        "[0:00:00] Ana: Buenos días.\nGood morning.\n\n"
        "[0:00:07] [unclear] ¿Qué?\n\n"
        "[1:01:40] Ben: Adiós.\nGoodbye.\n"
    )


def test_plain_text_without_times_and_speakers_is_what_was_said() -> None:
    assert export(Format.TXT, TALK, BARE).decode() == "Entrevista\n\nBuenos días.\n\n[unclear] ¿Qué?\n\nAdiós.\n"


@settings(max_examples=60)
@given(texts(60), texts(60))
def test_markdown_shows_the_words_and_not_what_they_look_like(text: str, translation: str) -> None:
    written = export(
        Format.MARKDOWN, exported(said(0, 9, text, translation), title=text), ExportOptions(Content.BOTH, times=False)
    )
    shown = [
        "".join(child.content for child in token.children or ())
        for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(written.decode())
        if token.type == "inline"
    ]
    expected = [text, text, translation] if text.strip("\x00 \n\u2028") else [translation]
    assert ["".join(each.split()) for each in shown] == [
        "".join(each.replace("\x00", "").split()) for each in expected if each.strip("\x00 \n\u2028")
    ]


def test_markdown_begins_with_the_title_and_quotes_the_translation() -> None:
    lines = export(Format.MARKDOWN, TALK, BOTH).decode().splitlines()
    assert lines[:5] == ["# Entrevista", "", "`0:00:00` **Ana:** Buenos días.", "", "> Good morning."]


@pytest.mark.parametrize(
    "line", ["1. first", "1986) was a year", "- dash", "+ plus", "===", "# head", "    code", "a  \nb"]
)
def test_markdown_makes_no_lists_of_what_people_say(line: str) -> None:
    written = export(Format.MARKDOWN, exported(said(0, 9, line), title=""), BARE).decode()
    assert [token.type for token in MarkdownIt().parse(written)] == ["paragraph_open", "inline", "paragraph_close"]


def test_json_says_what_it_is_and_has_every_passage() -> None:
    found = json.loads(export(Format.JSON, TALK, BOTH))
    assert (found["format"], found["version"], found["title"]) == ("gemma-desktop-transcript", 1, "Entrevista")
    assert (found["language"], found["translate_to"], found["duration_s"]) == ("Spanish", "English", 3705)
    assert found["passages"][0] == {
        "start_s": 0.4,
        "end_s": 7.2,
        "speaker": "Ana",
        "text": "Buenos días.",
        "translation": "Good morning.",
        "state": "heard",
    }
    assert found["passages"][1]["state"] == "unclear"


def test_json_is_as_it_is_documented() -> None:
    _, documented = (Path(__file__).parents[3] / "packaging" / "EXPORT.md").read_text().split("```json\n")
    transcript = Exported(
        "Interview",
        "Spanish",
        "English",
        (said(0.4, 7.2, "Hola.", "Hello.", "Anna"), said(8.0, 9.5, "", unclear=True)),
        61.5,
    )
    assert export(Format.JSON, transcript, BOTH).decode().strip() == documented.partition("```")[0].strip()


def test_json_leaves_out_what_is_not_wanted() -> None:
    options = ExportOptions(Content.TRANSLATION, times=False, speakers=False)
    found = json.loads(export(Format.JSON, TALK, options))
    assert found["passages"][0] == {"translation": "Good morning.", "state": "heard"}


def test_a_document_has_title_times_speakers_and_text() -> None:
    found = document(TALK, ExportOptions())
    assert [paragraph.text for paragraph in found.paragraphs] == [
        "Entrevista",
        "0:00:00  Ana: Buenos días.",
        "0:00:07  [unclear] ¿Qué?",
        "1:01:40  Ben: Adiós.",
    ]
    assert found.core_properties.title == "Entrevista"
    assert found.core_properties.author == ""


def test_two_languages_stand_side_by_side_in_a_document() -> None:
    (table,) = document(TALK, ExportOptions(Content.BOTH, times=False)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Spanish", "English"],
        ["Ana: Buenos días.", "Good morning."],
        ["[unclear] ¿Qué?", ""],
        ["Ben: Adiós.", "Goodbye."],
    ]


def test_what_is_written_from_right_to_left_is_so_in_a_document() -> None:
    transcript = exported(said(0, 2, "مرحبا"), said(2, 4, "Hello, שלום."))
    _, arabic, english = document(transcript, BARE).paragraphs
    assert arabic._p.pPr.find("{*}bidi") is not None
    assert arabic.runs[0].font.rtl
    assert english._p.pPr is None


@settings(max_examples=3)
@given(transcripts())
def test_every_transcript_can_be_written_in_every_format(transcript: Exported) -> None:
    for format_ in Format:
        for content in Content:
            assert isinstance(export(format_, transcript, ExportOptions(content)), bytes)


@pytest.mark.parametrize("format_", Format)
def test_half_a_surrogate_pair_is_left_out(format_: Format) -> None:
    transcript = exported(said(0, 2, "a\ud800b", "c\udfff", "\ud83d"), title="t\udc00")
    assert export(format_, transcript, BOTH)
