"""What PyInstaller took into a bundle, and from which package each file of it comes.

It leaves lists of (name, source, kind) beside its work: COLLECT-00.toc of the files in the bundle's folder, and
PYZ-00.toc of the modules that lie packed in its program.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final, NamedTuple

from release.facts import BUILD, BUILT_FROM, BUNDLE, NAME

_WORK: Final = BUILD / "pyinstaller" / NAME
_INSIDE: Final = "_internal"
REPORTS: Final = "installed-*.json"
"""In the environment's folder, by bundle/build.py: what pip says that it has installed, with sums."""


class Collected(NamedTuple):
    """sources: of every file of the bundle (by its path in it) and every packed module (by its name)."""

    bundle: Path
    environment: Path
    sources: dict[str, Path]

    @property
    def site_packages(self) -> Path:
        inside = "Lib/site-packages" if sys.platform == "win32" else "lib/python*/site-packages"
        return next(self.environment.glob(inside))

    @property
    def python_version(self) -> str:
        found = re.search(r"^version\s*=\s*(\S+)", (self.environment / "pyvenv.cfg").read_text("utf-8"), re.MULTILINE)
        assert found, "pyvenv.cfg names a version"
        return found[1]

    @property
    def packager_version(self) -> str:
        """PyInstaller's, whose program starts the bundle."""
        return next(one.version for one in distributions(path=[str(self.site_packages)]) if one.name == "pyinstaller")

    def distributions(self) -> list[Distribution]:
        """Of which there is at least one file or module, by name."""
        taken = set(self.sources.values())
        found = {
            normalised(one.name): one
            for one in distributions(path=[str(self.site_packages)])
            if any(Path(str(file.locate())) in taken for file in one.files or [])
        }
        return [found[name] for name in sorted(found)]

    def sums(self) -> dict[str, str]:
        """Normalised name to the sha256 of what pip installed. Raises FileNotFoundError without its reports."""
        reports = sorted(self.environment.glob(REPORTS))
        if not reports:
            raise FileNotFoundError(f"{self.environment} has no {REPORTS}: remove it and build again")
        return {
            normalised(each["metadata"]["name"]): each["download_info"]["archive_info"]["hashes"]["sha256"]
            for report in reports
            for each in json.loads(report.read_text("utf-8"))["install"]
            if "archive_info" in each["download_info"]
        }


def collected() -> Collected:
    """By the last build here. Raises FileNotFoundError where there was none."""
    backend = json.loads((BUNDLE / BUILT_FROM).read_text("utf-8"))["backend"]
    sources = {}
    for file in ("COLLECT-00.toc", "PYZ-00.toc"):
        for name, source in _entries(ast.literal_eval((_WORK / file).read_text("utf-8"))):
            sources[name.replace("\\", "/")] = Path(source)
    return Collected(BUNDLE, BUILD / f"bundle-venv-{backend}", sources)


def _entries(toc: object) -> Iterator[tuple[str, str]]:
    """The (name, source, kind) in it, however deep."""
    match toc:
        case (str(name), str(source), str(kind)) if kind.isupper() or kind.endswith("-1"):
            yield name, source
        case list() | tuple():
            for each in toc:
                yield from _entries(each)


def native_files(bundle: Path) -> dict[str, Path]:
    """The libraries and programs in machine code, by their path in the bundle's inner folder or beside it."""
    inside = bundle / _INSIDE
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and _is_native(path)]
    return {
        path.relative_to(inside if path.is_relative_to(inside) else bundle).as_posix(): path for path in sorted(files)
    }


def _is_native(path: Path) -> bool:
    """ELF, Windows' PE, and macOS' Mach-O for one or more processors."""
    with path.open("rb") as file:
        head = file.read(4)
    return head == b"\x7fELF" or head[:2] == b"MZ" or head in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def normalised(name: str) -> str:
    """A package's name as the index spells it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
