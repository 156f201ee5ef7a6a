"""What takes the space in a bundle, as a table."""

from collections import Counter
from pathlib import Path, PurePosixPath
from typing import Final

_PARTS: Final = (
    ("Qt and its bindings", ("PySide6", "shiboken6")),
    ("FFmpeg", ("av", "av.libs")),
    ("numpy with OpenBLAS", ("numpy", "numpy.libs")),
    ("pictures (Pillow, libheif)", ("PIL", "pillow.libs", "pillow_heif.libs")),
    ("keyring's encryption", ("cryptography",)),
    ("llama.cpp", ("llama_cpp",)),
    ("demo model, icons, detector", ("resources",)),
    ("documents (lxml, docx)", ("lxml", "docx")),
)


def size_table(folder: Path) -> str:
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_part(PurePosixPath(path.relative_to(folder).as_posix()))] += path.stat().st_size
    lines = ["| part | MB |", "|---|---|"]
    lines += [f"| {part} | {size / 1e6:.1f} |" for part, size in sizes.most_common()]
    lines.append(f"| all | {sizes.total() / 1e6:.1f} |")
    return "\n".join(lines) + "\n"


def _part(path: PurePosixPath) -> str:
    if path.parts[0] != "_internal":
        return "licences" if path.parts[0] == "licences" else "our code and the packages in Python"
    for part, folders in _PARTS:
        if path.parts[1] in folders:
            return part
    return "Python, its libraries and the rest"
