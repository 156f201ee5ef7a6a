"""The .tar.gz and the .deb for Linux, made of dist/gemma-desktop: `make packages`.

No root is needed. Both have the same files: the bundle in lib/gemma-desktop, a link to its command in bin, and in share
what desktops read. Needs dpkg-deb, desktop-file-validate and appstreamcli (system-libraries.sh bundle).
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
DIST: Final = ROOT / "dist"
BUILD: Final = ROOT / "build"
ICON_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DEPENDS: Final = (
    # What the bundle's libraries are linked to and the bundle does not hold (bundle/trimming.py says why).
    *("libc6 (>= 2.35)", "libstdc++6 (>= 12)", "libgcc-s1", "libglib2.0-0t64 | libglib2.0-0", "libdbus-1-3"),
    *("libegl1", "libgl1", "libfontconfig1", "libfreetype6", "libgssapi-krb5-2"),
    *("libx11-6", "libx11-xcb1", "libxcb1", "libwayland-client0", "libwayland-cursor0"),
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)
RECOMMENDS: Final = ("libportaudio2", "xdg-desktop-portal")  # the microphone, and the desktop's own file dialog


def main() -> int:
    version = _version()
    tree = BUILD / "linux" / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree)
    _validate(tree)
    made = [_tar_gz(tree, version), _deb(tree, version)]
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (DIST / "SHA256SUMS").write_text(sums)
    for path in made:
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def _version() -> str:
    found = re.search(r'^__version__ = "(.+)"$', (ROOT / "gemma_desktop" / "__init__.py").read_text(), re.MULTILINE)
    assert found
    return found[1]


def _fill(tree: Path) -> None:
    """The files below /usr."""
    shutil.copytree(DIST / "gemma-desktop", tree / "lib" / "gemma-desktop", symlinks=True)
    (tree / "bin").mkdir()
    (tree / "bin" / "gemma-desktop").symlink_to("../lib/gemma-desktop/gemma-desktop")
    share = tree / "share"
    for name, folder, as_name in (
        ("gemma-desktop.desktop", "applications", "gemma-desktop.desktop"),
        ("gemma-desktop.metainfo.xml", "metainfo", "io.github.gemma_desktop.gemma_desktop.metainfo.xml"),
        ("gemma-desktop-mime.xml", "mime/packages", "gemma-desktop.xml"),
    ):
        (share / folder).mkdir(parents=True)
        shutil.copyfile(HERE / name, share / folder / as_name)
    python = next(BUILD.glob("bundle-venv-*/bin/python"))
    icons = BUILD / "icons"
    subprocess.run([python, str(ROOT / "packaging" / "bundle" / "icons.py"), str(icons)], check=True)
    theme = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        (theme / f"{size}x{size}" / "apps").mkdir(parents=True)
        shutil.copyfile(icons / f"gemma-desktop-{size}.png", theme / f"{size}x{size}" / "apps" / "gemma-desktop.png")
    (theme / "scalable" / "apps").mkdir(parents=True)
    shutil.copyfile(ROOT / "resources/icons/application.svg", theme / "scalable" / "apps" / "gemma-desktop.svg")
    documents = share / "doc" / "gemma-desktop"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright())


def _copyright() -> str:
    return (
        "gemma-desktop\n\nCopyright: The Gemma Desktop developers\n\n"
        "Licence: Apache-2.0. On Debian systems, see /usr/share/common-licenses/Apache-2.0.\n"
        "The licences of the parts that are bundled stand in /usr/lib/gemma-desktop/licences.\n"
    )


def _validate(tree: Path) -> None:
    share = tree / "share"
    subprocess.run(["desktop-file-validate", *map(str, share.glob("applications/*"))], check=True)
    subprocess.run(["appstreamcli", "validate", "--no-net", *map(str, share.glob("metainfo/*"))], check=True)


def _tar_gz(tree: Path, version: str) -> Path:
    name = f"gemma-desktop-{version}-linux-{os.uname().machine}"
    path = DIST / f"{name}.tar.gz"
    with gzip.open(path, "wb", compresslevel=9) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        archive.add(tree, name, filter=_of_root)
    return path


def _of_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _deb(tree: Path, version: str) -> Path:
    root = BUILD / "linux" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / "usr", symlinks=True)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or path.name == "gemma-desktop" or ".so" in path.name
            path.chmod(0o755 if is_program else 0o644)
    kib = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    told = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(told, check=True, capture_output=True, text=True).stdout.strip()
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        f"Package: gemma-desktop\nVersion: {version}\nArchitecture: {architecture}\nSection: misc\nPriority: optional\n"
        f"Installed-Size: {kib}\nMaintainer: The Gemma Desktop developers <gemma-desktop@localhost>\n"
        f"Depends: {', '.join(DEPENDS)}\nRecommends: {', '.join(RECOMMENDS)}\n"
        "Description: Chat, pictures and speech with Gemma, offline\n"
        " Gemma Desktop runs Google's open Gemma models on your own computer: chat, questions about pictures,\n"
        " transcription and translation of speech. A small demo model is part of it.\n"
    )
    path = DIST / f"gemma-desktop_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(path)], check=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
