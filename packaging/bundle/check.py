"""Checks a bundle as a user has it: its own `self-test`, then its window on a screen, used by real keys and clicks.

    python packaging/bundle/check.py [FOLDER]       FOLDER: dist/gemma-desktop, or /usr/lib/gemma-desktop

Without a folder, on macOS it checks the application. Prints one line for each thing that it saw and ends with 1 at the
first that is wrong. Self-test and sounds are for every system; the window's part needs Linux with Xvfb and xdotool, and
what was said is read from the chats' database. Needs nothing outside the standard library.
"""

import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from measure import own_data, processes
from window import Screen, Window

ROOT: Final = Path(__file__).resolve().parents[2]
_BUILT: Final = "Gemma Desktop.app/Contents/MacOS" if sys.platform == "darwin" else "gemma-desktop"
_WITHIN_S: Final = 60.0
_QUESTION: Final = "What is the capital of France?"


class Wrong(Exception):
    """The bundle does not do what it should."""


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / _BUILT
    command = folder / ("gemma-desktop.exe" if sys.platform == "win32" else "gemma-desktop")
    try:
        for check in (check_self_test, check_sounds, check_instructions, check_old_processor, check_window):
            if sys.platform == "linux" or check in (check_self_test, check_sounds):
                for seen in check(command):
                    print(f"ok  {seen}", flush=True)
    except Wrong as wrong:
        print(f"WRONG  {wrong}")
        return 1
    return 0


def check_self_test(command: Path) -> Iterator[str]:
    with own_data() as environment:
        done = subprocess.run([command, "self-test", "--json"], check=False, env=environment, capture_output=True)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        raise Wrong(f"self-test: {done.stdout[-500:]!r} {done.stderr[-2000:]!r}") from None
    for check in report["checks"]:
        if not check["ok"]:
            raise Wrong(f"self-test, {check['name']}: {check['found']}")
        yield f"self-test, {check['name']}: {check['found']}"


def check_sounds(command: Path) -> Iterator[str]:
    """That every form of sound is still played, and the sound of films: much of FFmpeg is left out."""
    in_environment = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    python = next((ROOT / "build").glob(f"bundle-venv-*/{in_environment}"), None)
    if python is None:
        yield "not checked: sounds of every form, which the environment of the build writes"
        return
    with own_data() as environment, tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [python, str(ROOT / "packaging" / "bundle" / "sounds.py"), folder], check=True, capture_output=True
        )
        files = sorted(Path(folder).iterdir())
        done = subprocess.run(
            [command, "transcribe", "--language", "Spanish", "--json", *files],
            check=False,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
        heard = [json.loads(line) for line in done.stdout.splitlines()]
        for file, found in zip(files, heard, strict=False):
            if "tres" not in json.dumps(found):
                raise Wrong(f"of {file.name} it heard {found!r}")
        if len(heard) != len(files):
            raise Wrong(f"transcribe ended with {done.returncode} after {len(heard)} files: {done.stderr[-2000:]!r}")
    yield f"played: {', '.join(file.name for file in files)}"


def check_instructions(command: Path) -> Iterator[str]:
    """That llama.cpp's libraries keep to AVX2: not one register of AVX-512."""
    for library in sorted((command.parent / "_internal" / "llama_cpp" / "lib").glob("*.so*")):
        if library.is_symlink():
            continue
        listing = subprocess.run(["objdump", "-d", str(library)], check=True, capture_output=True, text=True).stdout
        if found := re.search(r"%zmm\d+|%k[0-7]\b", listing):
            raise Wrong(f"{library.name} uses AVX-512 ({found[0]}): it was compiled for the machine of the build")
        yield f"{library.name} has no AVX-512 in {listing.count(chr(10)):,} instructions"


def check_old_processor(command: Path) -> Iterator[str]:
    """That a processor without AVX2 is named, and not met by SIGILL: the system's word for it is another one here."""
    told = Path("/proc/cpuinfo").read_text()
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    with own_data() as environment, tempfile.NamedTemporaryFile("w", suffix=".cpuinfo") as old:
        old.write(re.sub(r"\b(avx2|avx512\w*|bmi2|f16c|fma)\b ?", "", told))
        old.flush()
        script = f"mount --bind {old.name} /proc/cpuinfo && exec {command} ask hi"
        done = subprocess.run(
            ["unshare", "--mount", "--propagation", "unchanged", *as_root, "sh", "-c", script],
            check=False,
            env=environment,
            capture_output=True,
            text=True,
        )
    if done.returncode == 1 and "unshare" in done.stderr:
        yield f"not checked: an old processor ({done.stderr.strip()})"
        return
    if done.returncode != 1 or "processor is too old" not in done.stderr:
        raise Wrong(f"without AVX2: {done.returncode}, {done.stderr!r}")
    yield f"without AVX2: {done.stderr.strip()}"


def check_window(command: Path) -> Iterator[str]:
    """Chat with the demo model by keys and clicks, and find the answer in the database."""
    with own_data() as environment, Screen() as screen:
        home = Path(environment["GEMMA_DESKTOP_HOME"])
        with Window(command, screen, environment) as window:
            yield f"the window is shown after {window.shown_s:.2f} s"
            window.type_line(_QUESTION)
            _until(lambda: len(_answers(home)) == 1, f"{_QUESTION!r} was not answered")
            if "Paris" not in _answers(home)[0]:
                raise Wrong(f"{_QUESTION!r} was answered by {_answers(home)[0]!r}")
            yield f"a question by keys was answered: {_answers(home)[0]!r}"
            window.click(right_share=0.5, above_bottom_px=70)
            window.type_line("What is the capital of Spain?")
            _until(lambda: len(_answers(home)) == 2, "what was typed after a click into the composer was not answered")
            yield f"another after a click into the composer: {_answers(home)[1]!r}"
            yield check_own_libraries(command, window.process.pid)
            if not window.close():
                raise Wrong("the window does not close")
            yield "Ctrl+Q closed it, exit status 0"


def check_own_libraries(command: Path, pid: int) -> str:
    """That no process has the system's library where the bundle has its own: another system may not have it."""
    inside = command.resolve().parent / "_internal"
    own = {path.name for path in inside.glob("*.so*")}
    family = processes(pid)
    for each in family:
        mapped = {
            line.split(maxsplit=5)[5] for line in Path(f"/proc/{each}/maps").read_text().splitlines() if ".so" in line
        }
        for name in sorted(mapped):
            if Path(name).name in own and not Path(name).is_relative_to(inside):
                raise Wrong(f"process {each} of {len(family)} has loaded {name}, which the bundle brings along")
    return f"{len(family)} processes have loaded the bundle's own libraries"


def _until(is_so: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + _WITHIN_S
    while not is_so():
        if time.monotonic() > end:
            raise Wrong(otherwise)
        time.sleep(0.1)


def _answers(home: Path) -> list[str]:
    """Those that are written to their end, the oldest first."""
    database = home / "data" / "conversations.sqlite3"
    if not database.exists():
        return []
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        try:
            found = connection.execute(
                "SELECT text FROM message WHERE role = 'assistant' AND state = 'complete' ORDER BY number"
            ).fetchall()
        except sqlite3.OperationalError:  # it is being made
            return []
    return [str(row[0]) for row in found]


if __name__ == "__main__":
    sys.exit(main())
