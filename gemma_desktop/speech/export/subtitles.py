"""SubRip and WebVTT."""

import re
from typing import Final

from gemma_desktop.speech.export.cues import cues
from gemma_desktop.speech.export.values import Exported, ExportOptions

_WORD_JOINER: Final = "\u2060"
# SubRip has no escapes: players take <i> and {\an8} for orders. Invisible and of no width, this makes them text.
_LIKE_AN_ORDER: Final = re.compile(r"[<{](?=[\\/!a-zA-Z])")


def srt(exported: Exported, options: ExportOptions) -> str:
    """SubRip, as most players read it; speakers stand in the text."""
    blocks = []
    for number, cue in enumerate(cues(exported, options, speakers_in_text=True), 1):
        lines = "\n".join(_for_srt(line) for line in cue.lines)
        blocks.append(f"{number}\n{_time(cue.start_ms, ',')} --> {_time(cue.end_ms, ',')}\n{lines}\n")
    return "\n".join(blocks)


def vtt(exported: Exported, options: ExportOptions) -> str:
    """WebVTT (W3C); speakers stand in voice spans, for players that show them."""
    blocks = ["WEBVTT\n"]
    for cue in cues(exported, options, speakers_in_text=False):
        lines = "\n".join(_for_vtt(line) for line in cue.lines)
        voice = f"<v {_for_vtt(cue.speaker)}>" if cue.speaker else ""
        blocks.append(f"{_time(cue.start_ms, '.')} --> {_time(cue.end_ms, '.')}\n{voice}{lines}\n")
    return "\n".join(blocks)


def _time(milliseconds: int, point: str) -> str:
    seconds, rest_ms = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{point}{rest_ms:03d}"


def _for_srt(line: str) -> str:
    return _LIKE_AN_ORDER.sub(lambda found: found[0] + _WORD_JOINER, line.replace("-->", "→"))


def _for_vtt(text: str) -> str:
    # "-->" in a text would begin a cue; with its last character escaped it does not.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
