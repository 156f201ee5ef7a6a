"""Subtitles: a passage becomes cues that can be read in the time in which they are shown.

A passage is cut into cues at sentence, clause, then word boundaries (layout.py), and its time is divided among them by
their share of its letters: speech is even enough for that within half a minute. Then, from the first cue to the last:

- A cue stays until its words are said, and as long as it takes to read (17 characters a second, at least a second). Who
  speaks faster than that is read into the pause that follows; where there is none, the next cue comes later, and so on
  until a pause lets the text catch up. So the limits hold for any speech, nothing is left out, and nothing overlaps.
  What that costs: somebody who speaks 19 characters a second, the whole time, is 7 s behind after a minute; for such a
  speaker `ExportOptions.characters_per_s` can be set higher.
- No cue is shown longer than 7 s. Slow speech is therefore cut into more cues, so that each comes when it is said.
- With two languages a cue has one line of each. Each is read by somebody who does not read the other, so the limit of
  reading speed holds for each line.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gemma_desktop.speech.export.columns import columns
from gemma_desktop.speech.export.layout import Page, pages, pages_of_two
from gemma_desktop.speech.export.paragraphs import Paragraph, paragraphs
from gemma_desktop.speech.export.values import Exported, ExportOptions

_SHORTEST_MS: Final = 1000
_LONGEST_MS: Final = 7000


@dataclass(frozen=True)
class Cue:
    """What is shown from one moment to another. speaker: empty where nobody is named."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str


def cues(exported: Exported, options: ExportOptions, *, speakers_in_text: bool) -> Iterator[Cue]:
    """The subtitles of a transcript, in order.

    speakers_in_text: "Anna: " stands before what she says where another one spoke before, and counts as text.
    """
    free_from_ms = 0
    speaker = ""
    for paragraph in paragraphs(exported, options):
        label = paragraph.speaker if speakers_in_text and paragraph.speaker != speaker else ""
        speaker = paragraph.speaker
        start_s, share = paragraph.start_s, 0.0
        duration_s = paragraph.end_s - start_s
        for page in _pages(paragraph, f"{label}: {paragraph.text}" if label else paragraph.text):
            said_from_ms = round((start_s + duration_s * share) * 1000)
            share += page.share
            said_to_ms = round((start_s + duration_s * share) * 1000)
            start_ms = max(free_from_ms, said_from_ms)
            needed_ms = _reading_ms(page, bool(paragraph.translation), options.characters_per_s)
            end_ms = max(start_ms + needed_ms, min(said_to_ms, start_ms + _LONGEST_MS))
            yield Cue(start_ms, end_ms, page.lines, paragraph.speaker)
            free_from_ms = end_ms


def _pages(paragraph: Paragraph, text: str) -> list[Page]:
    duration_ms = (paragraph.end_s - paragraph.start_s) * 1000
    most_columns = columns(text) * _LONGEST_MS / duration_ms if duration_ms > 0 else math.inf
    if paragraph.translation:
        return pages_of_two(text, paragraph.translation, most_columns)
    return pages(text, most_columns)


def _reading_ms(page: Page, in_two_languages: bool, characters_per_s: float) -> int:
    n_columns = [columns(line) for line in page.lines]
    # The break between two lines is read as a space.
    longest = max(n_columns) if in_two_languages else sum(n_columns) + len(n_columns) - 1
    return max(_SHORTEST_MS, math.ceil(longest * 1000 / characters_per_s))
