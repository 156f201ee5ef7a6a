"""The files that desktops look at, and what AppImage and Flatpak make of them."""

import configparser
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml
from release import appimage, linux_tree
from release.facts import APP_ID, NAME, PACKAGING, ROOT

from gemma_desktop.languages import LANGUAGES

XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_entry(share: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read(share / "applications" / f"{APP_ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_file_starts_what_is_there_and_shows_its_icon(tree: Path) -> None:
    entry = desktop_entry(tree / "share")
    command, files = entry["Exec"].split()
    done = subprocess.run([tree / "bin" / command, "a.gguf"], check=True, capture_output=True, text=True)
    assert (files, done.stdout) == ("%F", f"{NAME} in {NAME}: a.gguf\n")
    icons = list((tree / "share" / "icons").rglob(f"{entry['Icon']}.*"))
    assert len(icons) == len(linux_tree.ICON_SIZES_PX) + 1


def test_catalogue_desktop_file_window_and_flatpak_have_one_id(tree: Path) -> None:
    component = ET.parse(tree / "share" / "metainfo" / f"{APP_ID}.metainfo.xml").getroot()
    assert (component.findtext("id"), component.findtext("launchable")) == (APP_ID, f"{APP_ID}.desktop")
    assert re.findall(
        r'setDesktopFileName\("(.+)"\)', (ROOT / "gemma_desktop" / "ui" / "application.py").read_text()
    ) == [APP_ID]
    assert (PACKAGING / "flatpak" / f"{APP_ID}.yml").is_file()


def test_the_desktop_file_opens_the_type_of_gguf_files(tree: Path) -> None:
    types = ET.parse(tree / "share" / "mime" / "packages" / f"{APP_ID}.xml").getroot()
    (found,) = types.findall("{*}mime-type")
    assert f"{found.get('type')};" in desktop_entry(tree / "share")["MimeType"]


def test_desktop_catalogue_and_file_type_speak_the_applications_languages(tree: Path) -> None:
    share = tree / "share"
    entry = desktop_entry(share)
    summaries = ET.parse(share / "metainfo" / f"{APP_ID}.metainfo.xml").findall("summary")
    comments = ET.parse(share / "mime" / "packages" / f"{APP_ID}.xml").findall(".//{*}comment")
    for language in set(LANGUAGES) - {"en"}:
        assert entry[f"Comment[{language}]"]
        for texts in (summaries, comments):
            assert [each.text for each in texts if each.get(XML_LANGUAGE) == language]


def test_an_appdir_starts_the_bundle_from_wherever_it_is(tree: Path, tmp_path: Path) -> None:
    appdir = appimage.make_appdir(tree, tmp_path / "Somewhere else.AppDir")
    done = subprocess.run([appdir / "AppRun", "ask"], check=True, capture_output=True, text=True)
    assert done.stdout == f"AppRun in {NAME}: ask\n"
    assert all((appdir / name).exists() for name in (f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon"))


def test_an_appimage_is_packed_by_the_tool_on_the_path(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    appdir = appimage.make_appdir(tree, tmp_path / "x.AppDir")
    monkeypatch.setattr(appimage, "DIST", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "tools"))
    assert appimage.pack("1.2", appdir) is None
    (tmp_path / "tools").mkdir()
    tool = tmp_path / "tools" / "appimagetool"
    tool.write_text('#!/bin/sh\necho "$VERSION $2" >"$3"\n')
    tool.chmod(0o755)
    packed = appimage.pack("1.2", appdir)
    assert packed is not None
    assert packed.read_text() == f"1.2 {appdir}\n"


def test_the_flatpak_takes_the_tree_and_is_let_into_no_more_than_it_needs() -> None:
    path = PACKAGING / "flatpak" / f"{APP_ID}.yml"
    manifest = yaml.safe_load(path.read_text("utf-8"))
    assert (manifest["id"], manifest["command"]) == (APP_ID, NAME)
    (source,) = manifest["modules"][-1]["sources"]
    assert (path.parent / source["path"]).resolve() == linux_tree.TREE
    folders = [each.partition("=")[2] for each in manifest["finish-args"] if each.startswith("--filesystem")]
    assert all(folder.endswith(":ro") and not folder.startswith(("home", "host")) for folder in folders)
