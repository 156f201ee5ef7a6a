"""What makes and checks the packages of a release; it is no part of the installed application."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from release import linux_tree
from release.facts import NAME


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Made around a bundle of which only the command is there."""
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / NAME).write_text(
        '#!/bin/sh\necho "$(basename "$0") in $(basename "$(dirname "$(readlink -f "$0")")")": "$@"\n'
    )
    (bundle / NAME).chmod(0o755)
    icons = tmp_path / "build" / "icons"
    icons.mkdir(parents=True)
    for size in linux_tree.ICON_SIZES_PX:
        (icons / f"{NAME}-{size}.png").write_text(str(size))
    monkeypatch.setattr(linux_tree, "BUILD", tmp_path / "build")
    linux_tree.fill(tmp_path / "tree", bundle)
    return tmp_path / "tree"
