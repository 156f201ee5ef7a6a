"""A transcript for programs: JSON, UTF-8, as packaging/EXPORT.md documents it."""

import msgspec

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.speech.export.paragraphs import usable
from gemma_desktop.speech.export.values import Content, Exported, ExportOptions

VERSION = 1
"""Grows when a field goes or means something else."""


class TranscriptPassage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Seconds from the recording's beginning; without times they are missing.

    text, translation: missing where they were not asked for, or where there is none. state: "heard", "edited" by a
    person, or "unclear" where the model's answer cannot be what was said.
    """

    start_s: float | None = None
    end_s: float | None = None
    speaker: str = ""
    text: str = ""
    translation: str = ""
    state: PassageState


class TranscriptFile(msgspec.Struct, frozen=True, kw_only=True):
    """Languages by their English names, empty where there is none."""

    format: str = "gemma-desktop-transcript"
    version: int = VERSION
    title: str
    language: str
    translate_to: str
    duration_s: float
    passages: tuple[TranscriptPassage, ...]


def json(exported: Exported, options: ExportOptions) -> bytes:
    """All passages, those without words too: what is done with them is the reader's affair."""
    file = TranscriptFile(
        title=usable(exported.title),
        language=exported.language,
        translate_to=exported.translate_to,
        duration_s=exported.duration_s,
        passages=tuple(_passage(passage, options) for passage in exported.passages),
    )
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def _passage(passage: Passage, options: ExportOptions) -> TranscriptPassage:
    return TranscriptPassage(
        state=passage.state,
        start_s=passage.start_s if options.times else None,
        end_s=passage.end_s if options.times else None,
        speaker=usable(passage.speaker) if options.speakers else "",
        text=usable(passage.text) if options.content is not Content.TRANSLATION else "",
        translation=usable(passage.translation) if options.content is not Content.ORIGINAL else "",
    )
