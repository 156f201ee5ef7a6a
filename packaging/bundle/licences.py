"""Collects the licence of every part of a bundle into its folder `licences`, with an index that the window shows.

    PYTHON packaging/bundle/licences.py FOLDER       PYTHON: of the environment that the bundle was made of

Texts are the packages' own, the application's (resources/licences), on Debian those of the system's packages whose
libraries are in the bundle, and on Windows and macOS those in `texts`, of what Python and some packages bring there.
Ends with 1 if a part has no text, or LGPL parts no word of where their source is.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.licences import Part, collected

_ROOT: Final = Path(__file__).resolve().parents[2]
_DOCUMENTS: Final = Path("/usr/share/doc")
_LIBRARIES: Final = ("/lib/", "/usr/lib/")
_TEXTS: Final = Path(__file__).parent / "texts"
_OF_PYTHON: Final = (
    Part("OpenSSL", licence="Apache-2.0", texts=(str(_ROOT / "resources" / "licences" / "Apache-2.0.txt"),)),
    Part("bzip2", licence="bzip2-1.0.6", texts=(str(_TEXTS / "bzip2.txt"),)),
    Part("Expat", licence="MIT", texts=(str(_TEXTS / "expat.txt"),)),
    Part("libffi", licence="MIT", texts=(str(_TEXTS / "libffi.txt"),)),
    Part("mpdecimal", licence="BSD-2-Clause", texts=(str(_TEXTS / "mpdecimal.txt"),)),
    Part("zlib", licence="Zlib", texts=(str(_TEXTS / "zlib.txt"),)),
)
"""What a Python that is not a system's has compiled into it. Of the others, XZ's text comes with Pillow, and SQLite
belongs to the public."""
_OF_SYSTEM: Final = {
    "darwin": _OF_PYTHON,
    "win32": (
        *_OF_PYTHON,
        Part(
            "Microsoft Visual C++ runtime",
            licence="LicenseRef-Microsoft",
            texts=(str(_TEXTS / "microsoft-runtime.txt"),),
        ),
        Part("winpthreads", licence="MIT AND BSD-3-Clause", texts=(str(_TEXTS / "winpthreads.txt"),)),
    ),
}


def main() -> int:
    folder = Path(sys.argv[1])
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    parts = (*collected(_ROOT / "resources"), *_of_the_system(folder), *_OF_SYSTEM.get(sys.platform, ()))
    written = [_copied(part, target) for part in parts]
    written.sort(key=lambda part: part.name.casefold())
    (target / "parts.json").write_bytes(msgspec.json.format(msgspec.json.encode(written), indent=1))
    lacking = [part.name for part in written if not part.texts]
    print(f"{len(written)} parts, {sum(len(part.texts) for part in written)} texts")
    if lacking:
        print(f"without a text: {', '.join(lacking)}", file=sys.stderr)
    return 1 if lacking else 0


def _copied(part: Part, target: Path) -> Part:
    """The same with its texts in a folder of its own; paths are then within `target`."""
    own = re.sub(r"[^\w.+-]+", "-", part.name)
    texts = []
    for source in map(Path, part.texts):
        name, number = source.name, 1
        while f"{own}/{name}" in texts:  # numpy has eight that are called LICENSE.md
            number += 1
            name = f"{source.stem}-{number}{source.suffix}"
        (target / own).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / own / name)
        texts.append(f"{own}/{name}")
    return msgspec.structs.replace(part, texts=tuple(texts))


def _of_the_system(folder: Path) -> Iterator[Part]:
    """Debian's packages of which a library is in the bundle."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return
    names = {path.name for path in (folder / "_internal").glob("*.so*") if not path.is_symlink()}
    patterns = [f"*/{name}" for name in sorted(names)]
    told = subprocess.run(["dpkg-query", "--search", *patterns], check=False, capture_output=True, text=True).stdout
    found = set()
    for line in told.splitlines():
        package, _, path = line.partition(": ")
        package = package.split(",")[0].split(":")[0]
        if path.startswith(_LIBRARIES) and (_DOCUMENTS / package / "copyright").is_file():
            found.add(package)
    for package in sorted(found):
        version = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${Version}", package], check=True, capture_output=True, text=True
        ).stdout
        yield Part(package, version, texts=(str((_DOCUMENTS / package / "copyright").resolve()),))


if __name__ == "__main__":
    sys.exit(main())
