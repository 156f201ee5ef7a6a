"""Collects the licence of every part of a bundle into its folder `licences`."""

import re
import shutil
from pathlib import Path
from typing import Final

_LICENCE: Final = re.compile(r"(licen[cs]e|copying|notice|authors|third.?party)", re.IGNORECASE)
_ONLY_TO_BUILD: Final = ("pip", "setuptools", "pyinstaller", "altgraph", "hatchling", "editables", "pluggy", "pathspec")
_LLAMA_PARTS: Final = "llama_cpp_python"


def write_licences(folder: Path, site_packages: Path) -> int:
    """One folder for each package, and ours. Returns how many texts were written.

    Raises FileNotFoundError for a package that has no text and names no licence either.
    """
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    n_texts = 0
    for info in sorted(site_packages.glob("*.dist-info")):
        name = info.name.split("-")[0]
        if name.lower().startswith(_ONLY_TO_BUILD):
            continue
        texts = [path for path in info.rglob("*") if path.is_file() and _LICENCE.search(path.name)]
        texts += [path for path in (site_packages / name).glob("*") if path.is_file() and _LICENCE.search(path.name)]
        named = [line for line in _metadata(info) if line.startswith(("License", "Classifier: License"))]
        if not texts and not named:
            raise FileNotFoundError(f"{name} has no licence")
        (target / name).mkdir(parents=True)
        for text in texts:
            if text.suffix not in (".py", ".pyc"):
                shutil.copyfile(text, target / name / text.name)
        (target / name / "METADATA.txt").write_text("\n".join(line for line in _metadata(info) if line), "utf-8")
        n_texts += max(1, len(texts))
    for path in sorted((folder / "_internal" / "resources").rglob("LICENSE*")):
        shutil.copyfile(path, target / path.name)
        n_texts += 1
    return n_texts


def _metadata(info: Path) -> list[str]:
    """Name, version, licence and addresses of a package."""
    lines = (info / "METADATA").read_text("utf-8", "replace").split("\n\n", 1)[0].splitlines()
    wanted = ("Name:", "Version:", "License", "Author", "Home-page:", "Project-URL:", "Classifier: License")
    return [line for line in lines if line.startswith(wanted)]
