"""A transcript as the bytes of a file, and a name for it that every system takes."""

import re
from typing import Final, assert_never

from gemma_desktop.speech.export.json_file import json
from gemma_desktop.speech.export.paragraphs import one_line
from gemma_desktop.speech.export.plain import markdown, txt
from gemma_desktop.speech.export.subtitles import srt, vtt
from gemma_desktop.speech.export.values import Exported, ExportOptions, Format

_NAMELESS: Final = "Recording"
# What Windows, macOS or a shell refuses, and marks of direction, with which "gpj.exe" reads "exe.jpg".
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\..*)?", re.IGNORECASE)
_MOST_BYTES: Final = 180
"""Of 255 that file systems allow: folders are synchronised, and copies get longer names."""


def export(format: Format, exported: Exported, options: ExportOptions) -> bytes:  # noqa: A002 - the word for it
    """The transcript as a whole file of that format; text is UTF-8."""
    match format:
        case Format.TXT:
            return txt(exported, options).encode()
        case Format.MARKDOWN:
            return markdown(exported, options).encode()
        case Format.SRT:
            return srt(exported, options).encode()
        case Format.VTT:
            return vtt(exported, options).encode()
        case Format.JSON:
            return json(exported, options)
        case Format.DOCX:
            from gemma_desktop.speech.export.docx import docx  # lxml takes 0.2 s to import

            return docx(exported, options)
        case _:
            assert_never(format)


def safe_file_name(title: str, ending: str) -> str:
    """A name for a file of this title, without a folder: "Interview 3.srt". ending: without its point."""
    name = one_line(_FORBIDDEN.sub(" ", one_line(title))).strip(". ")
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(". ")
    if not name:
        name = _NAMELESS
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    return f"{name}.{ending}"
