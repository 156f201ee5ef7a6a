"""What may stand behind `gemma-desktop transcribe`."""

import argparse
from pathlib import Path
from typing import Any, Final

import msgspec

from gemma_desktop.cli.loading_arguments import EngineArguments, add_loading, add_model, engine_arguments
from gemma_desktop.speech.languages import LANGUAGES

FORMATS: Final = ("txt", "md", "srt", "vtt", "json", "docx")
"""By the endings of speech/export's Format, which takes too long to import here."""


class TranscribeArguments(msgspec.Struct, frozen=True):
    """`gemma-desktop transcribe`. language: "" is found out. out: None prints. formats: of FORMATS, at least one."""

    files: tuple[Path, ...]
    language: str
    translate_to: str
    glossary: Path | None
    formats: tuple[str, ...]
    times: bool
    out: Path | None
    json: bool
    model: str
    projector: Path | None
    engine: EngineArguments


def add_transcribe(commands: Any) -> None:  # noqa: ANN401 - argparse does not name its type
    transcribe = commands.add_parser(
        "transcribe",
        help="write down and translate recordings of any length",
        description="Write recordings down. The text is printed while it is made, or written to files with --out. "
        "Interrupted and started again, it goes on after what was written down already.",
        epilog="Exit status: 0 all went well; 3 a passage stayed unclear, it is marked; 2 wrong usage, or a file that "
        "is no sound; 1 other troubles; 130 after Ctrl-C. Of several files one that fails does not stop the others.",
    )
    transcribe.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a sound or video")
    transcribe.add_argument(
        "--language", type=_language, metavar="L", help="that is spoken, in English; else it is found out"
    )
    transcribe.add_argument("--translate-to", type=_language, metavar="L", help="also translate, into this language")
    transcribe.add_argument(
        "--glossary", type=Path, metavar="FILE", help="a text file of names and terms, one a line, as they are spelled"
    )
    transcribe.add_argument(
        "--format",
        dest="formats",
        type=_formats,
        action="extend",
        metavar=",".join(FORMATS),
        help="one or several (txt)",
    )
    transcribe.add_argument("--no-times", action="store_true", help="leave out when it was said, except in subtitles")
    transcribe.add_argument("--out", type=Path, metavar="DIR", help="a folder for the files; it is made")
    transcribe.add_argument("--json", action="store_true", help="print one JSON object a file instead of text")
    add_model(transcribe)
    add_loading(transcribe)


def transcribe_arguments(parser: argparse.ArgumentParser, found: argparse.Namespace) -> TranscribeArguments:
    """Raises SystemExit for options that do not go together."""
    formats = tuple(dict.fromkeys(found.formats or ()))
    if found.out is None and formats:
        if found.json:
            parser.error("--format goes with --out where --json is printed")
        if len(formats) > 1 or formats == ("docx",):
            parser.error(f"--format {','.join(formats)} needs --out, where the files go")
        if len(found.files) > 1 and formats != ("txt",):
            parser.error("--format needs --out for several files")
    return TranscribeArguments(
        files=tuple(dict.fromkeys(found.files)),
        language=found.language or "",
        translate_to=found.translate_to or "",
        glossary=found.glossary,
        formats=formats or FORMATS[:1],
        times=not found.no_times,
        out=found.out,
        json=found.json,
        model=found.model,
        projector=found.mmproj,
        engine=engine_arguments(found),
    )


def _language(text: str) -> str:
    for language in LANGUAGES:
        if language.lower() == text.strip().lower():
            return language
    raise argparse.ArgumentTypeError(f"{text!r}: in English, one of {', '.join(LANGUAGES)}")


def _formats(text: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(word.strip().lower() for word in text.split(",") if word.strip()))
    if not wanted or not set(wanted) <= set(FORMATS):
        raise argparse.ArgumentTypeError(f"{text!r}: choose of {', '.join(FORMATS)}")
    return wanted
