"""Takes away from a bundle what it does not need, and keeps once what it has twice. BUNDLE.md has the sizes.

    cd packaging && PYTHON -m bundle.trimming FOLDER       PYTHON: of the environment that the bundle was made of

Works on the folder that PyInstaller made, so that it can be tried again in seconds; what it leaves must pass
`self-test` and check.py.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import Final

from bundle.machine_code import form_of
from bundle.stand_ins import is_of_a_wheel, replace_by_stand_ins
from bundle.wanted import is_wanted

_STRIPPED: Final = (
    *("PIL/*.so", "av/**/*.so", "cryptography/**/*.so", "libpython*", "llama_cpp/lib/*"),
    *("lxml/*.so", "msgspec/*.so", "numpy/**/*.so", "python3*/lib-dynload/*.so", "wcwidth/*.so", "yaml/*.so"),
)
"""Their symbols take 60 MB. Stripping breaks some others that were made by patchelf (OpenBLAS in numpy.libs)."""


def trim(folder: Path, system: str = sys.platform) -> None:
    """folder: a bundle, as PyInstaller left it. system: that it is for."""
    inside = folder / "_internal" if (folder / "_internal").is_dir() else folder
    for path in _files(inside):
        if not is_wanted(PurePosixPath(path.relative_to(inside).as_posix()), system):
            path.unlink()
    replace_by_stand_ins(inside)
    if system == "linux":
        _strip(inside)
        _link_doubles(inside)
        (folder / "qt.conf").write_text("[Paths]\nPrefix = _internal/PySide6/Qt\n")
    _remove_broken_links(inside)
    while _remove_unneeded(inside):
        _remove_broken_links(inside)
    for empty in sorted((path for path in inside.rglob("*") if path.is_dir()), reverse=True):
        if not empty.is_symlink() and not any(empty.iterdir()):
            empty.rmdir()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())


def _strip(inside: Path) -> None:
    files = [path for pattern in _STRIPPED for path in inside.glob(pattern) if not path.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)


def _link_doubles(inside: Path) -> None:
    """Of files that are the same within a folder one stays, and the others become links to it.

    A wheel cannot hold links, so llama.cpp's libraries are in it under three names each.
    """
    kept: dict[tuple[Path, str], str] = {}
    for path in sorted(_files(inside), key=lambda path: len(path.name)):
        if path.is_symlink() or ".so" not in path.name:
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        first = kept.setdefault((path.parent, digest), path.name)
        if first != path.name:
            path.unlink()
            path.symlink_to(first)


def _remove_broken_links(inside: Path) -> None:
    for path in _files(inside):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _remove_unneeded(inside: Path) -> bool:
    """Remove libraries that nothing needs any more. Returns whether there were some."""
    forms = {path: form for path in _files(inside) if not path.is_symlink() and (form := form_of(path)) is not None}
    needed = {name for path, form in forms.items() for name in form.needed_by(path)}
    unneeded = [path for path in forms if _is_for_others(path, inside) and not needed & {path.name, path.name.lower()}]
    for path in unneeded:
        path.unlink()
    return bool(unneeded)


def _is_for_others(path: Path, inside: Path) -> bool:
    """Whether a library is there only because others link to it. Nobody loads those by their names, but Python's."""
    if path.name.startswith("libpython"):
        return False
    shared = path.parent in (inside, inside / "PySide6" / "Qt" / "lib")
    return is_of_a_wheel(path) or (shared and re.fullmatch(r"lib.*\.so(\.\d+)*", path.name) is not None)


if __name__ == "__main__":
    trim(Path(sys.argv[1]))
