"""`gemma-desktop self-test`: whether this installation has all its parts and they work, without touching any data.

Its first use is the bundle, which can lack a library or a file that the source has (packaging/bundle/check.py); a user
with trouble can run it too.
"""

import logging
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop import __version__
from gemma_desktop.cli.printing import print_json, print_line
from gemma_desktop.cli.self_checks import (
    Asked,
    check_export,
    check_files,
    check_hub,
    check_languages,
    check_pictures,
    check_speech,
    check_store,
)
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.paths import Paths, resources

log = logging.getLogger(__name__)
_NAME_WIDTH: Final = 12


class CheckResult(msgspec.Struct, frozen=True):
    """found: what was seen, or what went wrong."""

    name: str
    ok: bool
    found: str
    seconds: float


class SelfTestReport(msgspec.Struct, frozen=True):
    """What --json prints. application: the version."""

    ok: bool
    application: str
    checks: list[CheckResult]


def self_test(json: bool, paths: Paths) -> int:
    """Check everything, also after a failure, and print it. Returns the exit status: 1 if anything failed."""
    results: list[CheckResult] = []
    with tempfile.TemporaryDirectory(prefix="gemma-desktop-", ignore_cleanup_errors=True) as folder:
        for name, check in _checks(paths, Path(folder)):
            result = _result(name, check)
            results.append(result)
            if not json:
                sign = "ok" if result.ok else "FAILED"
                print_line(f"{sign:<7}{name:<{_NAME_WIDTH}}{result.seconds:6.2f} s  {result.found}")
    report = SelfTestReport(all(result.ok for result in results), __version__, results)
    if json:
        print_json(report)
    else:
        print_line("Everything works." if report.ok else "Something does not work here.")
    return 0 if report.ok else 1


def _checks(paths: Paths, folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Names and what runs. folder: for all that is written, but the engine's log, which may be wanted afterwards."""
    files = resources()
    home = Paths(folder / "data", folder / "config", folder / "cache", folder / "logs")
    yield "files", lambda: check_files(files)
    yield "speech", lambda: check_speech(files)
    yield "pictures", check_pictures
    with closing(LocalEngine(paths.logs / "engine-self-test.log")) as engine:
        asked = Asked(engine, files)
        yield "model", asked.load
        yield "text", asked.about_text
        yield "picture", asked.about_picture
        yield "sound", asked.about_sound
    yield "store", lambda: check_store(home)
    yield "export", check_export
    yield "hub", lambda: check_hub(files, home)
    yield "languages", lambda: check_languages(files)
    yield "window", lambda: _check_window(home)


def _check_window(home: Paths) -> str:
    from gemma_desktop.cli.self_check_window import check_window  # Qt takes its time, and comes last

    return check_window(home)


def _result(name: str, check: Callable[[], str]) -> CheckResult:
    began = time.perf_counter()
    try:
        ok, found = True, check()
    except GemmaDesktopError as error:
        log.warning("self-test: %s: %s\n%s", name, error, error.detail)
        ok, found = False, " ".join(f"{error} {error.detail}".split())
    except Exception as error:  # whatever is missing in this installation shows itself here
        log.exception("self-test: %s", name)
        ok, found = False, " ".join(f"{type(error).__name__}: {error}".split())
    return CheckResult(name, ok, found, round(time.perf_counter() - began, 3))
