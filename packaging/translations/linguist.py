"""The .ts files of Qt Linguist: brought up to date with the source, and compiled into what the application reads.

That is .qm for Qt, and .json for what is said below it. They come to lie beside their sources, where git does not see
them: `make run` makes them, and so does the build of a wheel (hatch_hook.py). Needs PySide, which brings Linguist's
programs.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from translations.said import CONTEXT, stub

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / "resources" / "translations"


def update(files: Sequence[Path] = ()) -> None:
    """files: .ts, made where there is none; their names end with the language. Without any: all that are in FOLDER."""
    with tempfile.TemporaryDirectory() as temporary:
        said = Path(temporary) / "said.py"
        said.write_text(stub(ROOT), "utf-8")
        for file in files or sorted(FOLDER.glob("*.ts")):
            languages = ["-source-language", "en", "-target-language", file.stem.rpartition("_")[2]]
            # Lines and numbers are left out: they would change with every change of the source.
            options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", *languages]
            _run("lupdate", *options, str(ROOT / "gemma_desktop"), str(said), "-ts", str(file))


def compile_all(sources: Path = FOLDER, into: Path = FOLDER, *, only_newer: bool = False) -> None:
    """Unfinished translations are left out: their texts stay English. only_newer: what has changed since."""
    for file in sorted(sources.glob("*.ts")):
        compiled = into / f"{file.stem}.json"
        if only_newer and compiled.is_file() and compiled.stat().st_mtime_ns > file.stat().st_mtime_ns:
            continue
        _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(into / f"{file.stem}.qm"))
        said = json.dumps(_said(file), ensure_ascii=False, indent=0)
        compiled.write_text(said, "utf-8")


def _said(file: Path) -> dict[str, str]:
    """What is said below Qt, from English."""
    texts = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        if context.findtext("name") == CONTEXT:
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.text and translation.get("type") is None:
                    texts[message.findtext("source", "")] = translation.text
    return texts


def _run(program: str, *arguments: str) -> None:
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        sys.exit(f"PySide6 is not installed here; it brings {program}.")
    name = f"{program}.exe" if sys.platform == "win32" else program
    subprocess.run([str(Path(found.submodule_search_locations[0]) / name), *arguments], check=True)
