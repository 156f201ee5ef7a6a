"""Plain text and Markdown."""

import re
from typing import Final

from gemma_desktop.speech.export.paragraphs import Paragraph, clock, one_line, paragraphs
from gemma_desktop.speech.export.values import Exported, ExportOptions

# CommonMark lets every ASCII punctuation character be escaped; these mean something in the middle of a line ...
_ANYWHERE: Final = re.compile(r"[\\`*_\[\]<>&~|^$!#]")
# ... and these at its beginning only, where they make lists and rules.
_AT_FIRST: Final = re.compile(r"^(\d*)([+=:.)-])")


def txt(exported: Exported, options: ExportOptions) -> str:
    """A paragraph for each passage, its translation in the line below."""
    blocks = [title] if (title := one_line(exported.title)) else []
    for paragraph in paragraphs(exported, options):
        start = f"[{clock(paragraph.start_s, exported.duration_s)}] " if options.times else ""
        speaker = f"{paragraph.speaker}: " if paragraph.speaker else ""
        blocks.append("\n".join(filter(None, (f"{start}{speaker}{paragraph.text}", paragraph.translation))))
    return "".join(f"{block}\n\n" for block in blocks).rstrip("\n") + "\n"


def markdown(exported: Exported, options: ExportOptions) -> str:
    """A paragraph for each passage, its translation quoted below."""
    blocks = [f"# {_escaped(title)}"] if (title := one_line(exported.title)) else []
    for paragraph in paragraphs(exported, options):
        blocks.append(_heading(paragraph, exported, options) + _escaped(paragraph.text))
        if paragraph.translation:
            blocks.append(f"> {_escaped(paragraph.translation)}")
    return "\n\n".join(blocks) + "\n"


def _heading(paragraph: Paragraph, exported: Exported, options: ExportOptions) -> str:
    start = f"`{clock(paragraph.start_s, exported.duration_s)}` " if options.times else ""
    return start + (f"**{_escaped(paragraph.speaker)}:** " if paragraph.speaker else "")


def _escaped(text: str) -> str:
    text = _ANYWHERE.sub(r"\\\g<0>", text)
    return _AT_FIRST.sub(r"\1\\\2", text)
