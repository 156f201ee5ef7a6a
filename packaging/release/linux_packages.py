"""The .tar.gz and the .deb for Linux. No root is needed, but dpkg-deb (system-libraries.sh bundle)."""

import gzip
import os
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Final

from release.facts import BUILD, DIST, MAINTAINER, NAME
from release.linux_tree import TREE

DEPENDS: Final = (
    # What the bundle's libraries are linked to and the bundle does not hold (bundle/wanted.py says why).
    *("libc6 (>= 2.35)", "libstdc++6 (>= 12)", "libgcc-s1", "libglib2.0-0t64 | libglib2.0-0", "libdbus-1-3"),
    *("libegl1", "libgl1", "libfontconfig1", "libfreetype6", "libgssapi-krb5-2"),
    *("libx11-6", "libx11-xcb1", "libxcb1", "libwayland-client0", "libwayland-cursor0"),
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)
RECOMMENDS: Final = ("libportaudio2", "xdg-desktop-portal")  # the microphone, and the desktop's own file dialog

_SMALLER_GZIP: Final = "libdeflate-gzip"
"""Debian's libdeflate-tools: 87 MB where gzip makes 89.5, in the same time."""


def tar_gz(version: str, tree: Path = TREE) -> Path:
    name = f"{NAME}-{version}-linux-{os.uname().machine}"
    path = DIST / f"{name}.tar.gz"
    if shutil.which(_SMALLER_GZIP) is None:
        with gzip.open(path, "wb", compresslevel=9) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(tree, name, filter=_of_root)
        return path
    plain = path.with_suffix("")
    with tarfile.open(plain, "w") as archive:
        archive.add(tree, name, filter=_of_root)
    subprocess.run([_SMALLER_GZIP, "-12", "-f", str(plain)], check=True)  # it takes the file away
    return path


def _of_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def deb(version: str, tree: Path = TREE) -> Path:
    root = BUILD / "linux" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / "usr", symlinks=True)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or path.name == NAME or ".so" in path.name
            path.chmod(0o755 if is_program else 0o644)
    kib = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    told = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(told, check=True, capture_output=True, text=True).stdout.strip()
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control(version, architecture, kib))
    path = DIST / f"{NAME}_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(path)], check=True)
    return path


def control(version: str, architecture: str, installed_kib: int) -> str:
    return (
        f"Package: {NAME}\nVersion: {version}\nArchitecture: {architecture}\nSection: misc\nPriority: optional\n"
        f"Installed-Size: {installed_kib}\nMaintainer: {MAINTAINER}\n"
        f"Depends: {', '.join(DEPENDS)}\nRecommends: {', '.join(RECOMMENDS)}\n"
        "Description: Chat, pictures and speech with Gemma, offline\n"
        " Gemma Desktop runs Google's open Gemma models on your own computer: chat, questions about pictures,\n"
        " transcription and translation of speech. A small demo model is part of it.\n"
    )
