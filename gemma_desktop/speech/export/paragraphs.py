"""The passages of a transcript as all formats want them: chosen texts, marked, free of what no file can hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.speech.export.values import Content, Exported, ExportOptions

# Spaces that keep words together stay: French has them before question marks.
_SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
# Control characters, halves of surrogate pairs and two code points that XML refuses; people paste them.
_UNUSABLE: Final = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


@dataclass(frozen=True)
class Paragraph:
    """A passage of which something is exported. Every text is one line.

    translation: empty where it is not wanted beside the text, or where there is none.
    """

    start_s: float
    end_s: float
    speaker: str
    text: str
    translation: str = ""


def paragraphs(exported: Exported, options: ExportOptions) -> Iterator[Paragraph]:
    """In the order of time. Passages in which nothing is said are left out, unclear ones never."""
    for passage in sorted(exported.passages, key=_start):
        text, translation = _texts(passage, options)
        if text:
            speaker = one_line(passage.speaker) if options.speakers else ""
            yield Paragraph(passage.start_s, max(passage.start_s, passage.end_s), speaker, text, translation)


def one_line(text: str) -> str:
    """Without line breaks and control characters."""
    return _SPACES.sub(" ", usable(text)).strip()


def usable(text: str) -> str:
    """Without what UTF-8 or XML cannot hold."""
    return _UNUSABLE.sub("", text)


def clock(seconds: float, duration_s: float) -> str:
    """When in a recording: 05:09, or 0:05:09 where it is an hour long."""
    minutes, second = divmod(max(0, int(seconds)), 60)
    if duration_s < 3600 and minutes < 60:
        return f"{minutes:02d}:{second:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{second:02d}"


def _start(passage: Passage) -> float:
    return passage.start_s


def _texts(passage: Passage, options: ExportOptions) -> tuple[str, str]:
    """What is shown first, and what beside it."""
    text, translation = one_line(passage.text), one_line(passage.translation)
    if options.content is Content.ORIGINAL:
        translation = ""
    elif options.content is Content.TRANSLATION:
        # Better in the other language than not at all.
        text, translation = translation or text, ""
    if not text:
        text, translation = translation, ""
    if passage.state is PassageState.UNCLEAR:
        text = f"{one_line(options.unclear_mark)} {text}".strip()
    return text, translation
