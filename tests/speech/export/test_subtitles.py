"""Subtitles, read back by parsers that are not ours and measured by rules that are written down here a second time."""

import html
import itertools
import unicodedata
from datetime import timedelta

import pytest
import srt
import webvtt
from hypothesis import example, given, settings

from gemma_desktop.speech.export import Content, Exported, ExportOptions, Format, export
from tests.speech.export.transcripts import exported, said, transcripts

MOST_COLUMNS = 42
MOST_PER_S = 17
TOGETHER = ExportOptions(Content.BOTH, speakers=False)
WORD_JOINER = "\u2060"


def shown(transcript: Exported, options: ExportOptions = ExportOptions()) -> list[srt.Subtitle]:  # noqa: B008
    return list(srt.parse(export(Format.SRT, transcript, options).decode()))


def heard(transcript: Exported, options: ExportOptions = ExportOptions()) -> list[webvtt.Caption]:  # noqa: B008
    return list(webvtt.from_string(export(Format.VTT, transcript, options).decode()))


def width(text: str) -> int:
    """Marks belong to their letters, what East Asia writes wide counts twice."""
    return sum(
        0 if unicodedata.category(each).startswith("M") or each == WORD_JOINER else 1 + (each_is_wide(each))
        for each in text
    )


def each_is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


def letters(text: str) -> str:
    """Without what separates words, and without what subtitles write otherwise."""
    return "".join(text.replace("-->", "→").replace(WORD_JOINER, "").replace("\x00", "").split())


def check_limits(times: list[tuple[timedelta, timedelta, str]], *, in_two_languages: bool) -> None:
    for start, end, text in times:
        assert timedelta(seconds=1) <= end - start <= timedelta(seconds=7)
        lines = text.split("\n")
        assert len(lines) <= 2
        assert all(line and width(line) <= MOST_COLUMNS for line in lines)
        read_at_once = lines if in_two_languages else [" ".join(lines)]
        assert max(map(width, read_at_once)) <= MOST_PER_S * (end - start).total_seconds() + 1e-6
    assert all(earlier[1] <= later[0] for earlier, later in itertools.pairwise(times))


CONJUNCT = said(0.0, 0.0, "x" * 100 + " ्त्त")
"""One cluster, two letters to read."""


@settings(max_examples=25)
@given(transcripts())
@example(exported(CONJUNCT))
def test_every_subtitle_can_be_read_in_its_time_and_no_word_is_missing(transcript: Exported) -> None:
    options = ExportOptions(speakers=False, unclear_mark="")
    found = shown(transcript, options)
    check_limits([(each.start, each.end, each.content) for each in found], in_two_languages=False)
    assert letters("".join(each.content for each in found)) == letters("".join(p.text for p in transcript.passages))


@settings(max_examples=25)
@given(transcripts())
def test_two_languages_have_a_line_each_and_no_word_is_missing(transcript: Exported) -> None:
    found = shown(transcript, TOGETHER)
    check_limits([(each.start, each.end, each.content) for each in found], in_two_languages=True)
    spoken = "".join(p.text + p.translation for p in transcript.passages)
    kept = "".join(each.content for each in found).replace("[unclear]", "")
    assert sorted(letters(kept)) == sorted(letters(spoken))


@settings(max_examples=25)
@given(transcripts())
def test_web_subtitles_say_the_same_and_name_the_speaker_beside_the_text(transcript: Exported) -> None:
    found = heard(transcript, ExportOptions(unclear_mark=""))
    times = [(time_of(each.start), time_of(each.end), html.unescape(each.text)) for each in found]
    check_limits(times, in_two_languages=False)
    spoken = "".join(p.text for p in transcript.passages).replace("-->", "→")
    assert letters("".join(text for *_, text in times)) == letters(spoken)
    names = {" ".join(p.speaker.split()) for p in transcript.passages}
    assert {html.unescape(each.voice or "") for each in found} <= names | {""}


def time_of(text: str) -> timedelta:
    hours, minutes, seconds = text.split(":")
    return timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))


def test_a_passage_is_cut_after_its_sentences_and_its_time_divided_by_letters() -> None:
    text = "This is the first of two sentences of the talk. And this is the other one, which is as long."
    first, second = shown(exported(said(10, 18, text)))
    assert first.content == "This is the first of\ntwo sentences of the talk."
    assert second.content == "And this is the other one,\nwhich is as long."
    assert first.start == timedelta(seconds=10)
    assert second.end == timedelta(seconds=18)
    assert first.end == second.start == pytest.approx(timedelta(seconds=14.2), abs=timedelta(seconds=0.2))


def test_speech_faster_than_reading_runs_into_the_pause_that_follows() -> None:
    fast = "it goes on and on without a pause " * 10
    found = shown(exported(said(0, 12, fast), said(30, 32, "And here it is slow again.")))
    assert timedelta(seconds=19) < found[-2].end < timedelta(seconds=21)
    assert found[-1].start == timedelta(seconds=30)


def test_a_faster_reader_sees_the_words_when_they_are_said() -> None:
    transcript = exported(said(0, 12, "it goes on and on without a pause " * 10))
    found = shown(transcript, ExportOptions(characters_per_s=30))
    assert found[-1].end == timedelta(seconds=12)


def test_slow_speech_is_shown_when_it_is_said() -> None:
    found = shown(exported(said(0, 28, "Well, let me think about that for a moment, please.")))
    assert (found[0].content, found[-1].content) == ("Well, let me", "please.")
    assert all(earlier.end == later.start for earlier, later in itertools.pairwise(found))


def test_a_word_is_shown_for_a_second_and_not_for_half_a_minute() -> None:
    short, long = shown(exported(said(0, 0.3, "Yes."), said(5, 30, "No.")))
    assert (short.end - short.start, long.end - long.start) == (timedelta(seconds=1), timedelta(seconds=7))


def test_translated_sentences_stand_below_their_originals() -> None:
    text = "Yes. The train from the north is late again."
    translation = "Sí, por supuesto que sí, claro. El tren llega tarde."
    found = shown(exported(said(0, 6, text, translation)), TOGETHER)
    assert [each.content for each in found] == [
        "Yes.\nSí, por supuesto que sí, claro.",
        "The train from the north is late again.\nEl tren llega tarde.",
    ]


def test_a_passage_without_translation_is_shown_in_its_own_language() -> None:
    transcript = exported(said(0, 2, "Good morning.", "Buenos días."), said(3, 5, "Hello."))
    assert [each.content for each in shown(transcript, ExportOptions(Content.TRANSLATION))] == [
        "Buenos días.",
        "Hello.",
    ]
    assert [each.content for each in shown(transcript, TOGETHER)] == ["Good morning.\nBuenos días.", "Hello."]


def test_what_was_not_heard_clearly_is_said_and_not_left_out() -> None:
    transcript = exported(said(0, 3, "", unclear=True), said(3, 5, "maybe this", unclear=True), said(6, 7, ""))
    assert [each.content for each in shown(transcript)] == ["[unclear]", "[unclear] maybe this"]


def test_a_speaker_is_named_where_another_one_spoke_before() -> None:
    talk = exported(
        said(0, 2, "Hello.", speaker="Anna"), said(2, 4, "Nice day.", speaker="Anna"), said(4, 6, "Hi.", speaker="Ben")
    )
    assert [each.content for each in shown(talk)] == ["Anna: Hello.", "Nice day.", "Ben: Hi."]
    assert [each.voice for each in heard(talk)] == ["Anna", "Anna", "Ben"]


def test_what_looks_like_orders_to_a_player_stays_text() -> None:
    transcript = exported(said(0, 6, "a <i>b</i> {\\an8} c --> d & e"))
    (subtitle,) = shown(transcript)
    assert subtitle.content.replace(WORD_JOINER, "") == "a <i>b</i> {\\an8} c → d & e"
    assert not {"<i", "</", "{\\"} & {subtitle.content[at : at + 2] for at in range(len(subtitle.content))}
    web = export(Format.VTT, transcript, ExportOptions()).decode()
    assert "a &lt;i&gt;b&lt;/i&gt; {\\an8} c --&gt; d &amp; e" in web


@pytest.mark.parametrize(("text", "never_first"), [("カッ" * 61, "ッ"), ("เล" * 61, "ล")])
def test_no_line_begins_with_what_belongs_to_the_letter_before_it(text: str, never_first: str) -> None:
    for each in shown(exported(said(0, 8, text))):
        assert not {line[0] for line in each.content.split("\n")} & set(never_first)


def test_nothing_said_is_a_file_that_players_open() -> None:
    assert export(Format.VTT, exported(), ExportOptions()) == b"WEBVTT\n"
    assert export(Format.SRT, exported(), ExportOptions()) == b""
