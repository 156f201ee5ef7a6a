"""The command: `cd packaging && python -m release COMMAND`."""

import argparse
import sys
from pathlib import Path

from release import appimage, linux_packages, linux_tree, sbom, windows_installer
from release.changelog import release
from release.collected import collected
from release.facts import DIST, NAME, git, version
from release.sums import NAME as SUMS
from release.sums import write_sums


def main() -> int:
    parser = argparse.ArgumentParser(prog="release", description="Makes and checks what users download.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("packages", help="Linux: .tar.gz, .deb and AppImage of the bundle, its bill of materials, sums")
    commands.add_parser("installer", help="Windows: the installer around the bundle (NSIS)")
    commands.add_parser("sbom", help="the bundle's bill of materials")
    commands.add_parser("sums", help=f"{SUMS} of everything in dist")
    commands.add_parser("version", help="print it")
    commands.add_parser("notes", help="print what CHANGELOG.md says of this version")
    commands.add_parser("check", help="whether this can be released, and what to do if not")
    arguments = parser.parse_args()
    match arguments.command:
        case "packages":
            _packages()
        case "installer":
            _say(windows_installer.make_installer(version()))
        case "sbom":
            _bill_of_materials()
        case "sums":
            write_sums(_downloads(), DIST)
        case "version":
            print(version())
        case "notes":
            print(release(version()).text, end="")
        case "check":
            from release.check import check  # it needs the project's .venv

            return check()
    return 0


def _packages() -> None:
    linux_tree.fill()
    linux_tree.validate(linux_tree.TREE / "share")
    _say(linux_packages.tar_gz(version()))
    _say(linux_packages.deb(version()))
    appdir = appimage.make_appdir()
    packed = appimage.pack(version(), appdir)
    if packed is None:
        print(f"{appdir} can be run; there is no appimagetool on the PATH to make an AppImage of it")
    else:
        _say(packed)
    _bill_of_materials()
    write_sums(_downloads(), DIST)


def _bill_of_materials() -> None:
    made = git("log", "-1", "--format=%cI")
    text = sbom.written(sbom.bill_of_materials(collected(), version(), made))
    path = DIST / f"{NAME}-{version()}-{sbom.platform_name()}.cdx.json"
    path.write_text(text, "utf-8")
    _say(path)


def _downloads() -> list[Path]:
    """What lies in dist for users. Bundles are folders, and hidden files are none of it."""
    return [path for path in DIST.iterdir() if path.is_file() and path.name != SUMS and not path.name.startswith(".")]


def _say(path: Path) -> None:
    print(f"{path}  {path.stat().st_size / 1e6:.1f} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
