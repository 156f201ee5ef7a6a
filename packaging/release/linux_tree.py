"""The files of an installation on Linux, as they lie below /usr: of all packages for it."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

from release.appstream import metainfo
from release.changelog import releases
from release.facts import APP_ID, BUILD, BUNDLE, LICENCE, NAME, PACKAGING, ROOT, VENDOR

TREE: Final = BUILD / "linux" / "tree"
ICON_SIZES_PX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def fill(tree: Path = TREE, bundle: Path = BUNDLE) -> None:
    """The bundle in lib, a link to its command in bin, and in share what desktops read. Replaces what was there."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "lib" / NAME, symlinks=True)
    (tree / "bin").mkdir()
    (tree / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = tree / "share"
    for name, text in desktop_files().items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(text, "utf-8")
    _copy_icons(share / "icons" / "hicolor")


def desktop_files() -> dict[str, str]:
    """Paths below share, and what stands there. Flatpak takes only files that are called after the application's id."""
    return {
        f"applications/{APP_ID}.desktop": (PACKAGING / "linux" / "gemma-desktop.desktop").read_text("utf-8"),
        f"metainfo/{APP_ID}.metainfo.xml": metainfo(releases()),
        f"mime/packages/{APP_ID}.xml": (PACKAGING / "linux" / "gemma-desktop-mime.xml").read_text("utf-8"),
        f"doc/{NAME}/copyright": _copyright(),
    }


def validate(share: Path) -> None:
    """Raises CalledProcessError for a desktop file or AppStream data that are not as they should be."""
    subprocess.run(["desktop-file-validate", *map(str, share.glob("applications/*"))], check=True)
    subprocess.run(["appstreamcli", "validate", "--no-net", *map(str, share.glob("metainfo/*"))], check=True)


def _copy_icons(theme: Path) -> None:
    for size in ICON_SIZES_PX:
        folder = theme / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copyfile(BUILD / "icons" / f"{NAME}-{size}.png", folder / f"{APP_ID}.png")  # by bundle/build.py
    (theme / "scalable" / "apps").mkdir(parents=True)
    shutil.copyfile(ROOT / "resources/icons/application.svg", theme / "scalable" / "apps" / f"{APP_ID}.svg")


def _copyright() -> str:
    return (
        f"{NAME}\n\nCopyright: {VENDOR}\n\n"
        f"Licence: {LICENCE}. On Debian systems, see /usr/share/common-licenses/{LICENCE}.\n"
        f"The licences of the parts that are bundled stand in /usr/lib/{NAME}/licences.\n"
    )
