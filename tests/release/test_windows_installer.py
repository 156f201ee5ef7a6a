"""The script of the installer for Windows, as far as it can be looked at without NSIS; test_installer.ps1 runs it."""

import re
from pathlib import Path

import pytest
from release import windows_installer
from release.facts import PACKAGING

from gemma_desktop.paths import APP_NAME

SCRIPT = (PACKAGING / "windows" / "installer.nsi").read_text("utf-8")
TEXTS = (PACKAGING / "windows" / "texts.nsh").read_text("utf-8")


def test_it_needs_no_administrator_and_knows_where_data_are() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert re.findall(r'^!define DATA "(.+)"', SCRIPT, re.MULTILINE) == [rf"$LOCALAPPDATA\{APP_NAME}"]


def test_nothing_is_removed_but_the_program() -> None:
    removed = re.findall(r"^\s*(?:RMDir|Delete)(?: /r)? \"(.+?)\"", SCRIPT, re.MULTILINE)
    assert set(removed) == {
        "${PROGRAM}.old",
        "${PROGRAM}",
        r"$INSTDIR\Uninstall.exe",
        "$INSTDIR",
        r"$SMPROGRAMS\${NAME}.lnk",
    }
    assert re.findall(r"^\s*RMDir /r \"(.+?)\"", SCRIPT, re.MULTILINE).count("$INSTDIR") == 0


def test_whatever_is_written_into_the_registry_is_taken_out_again() -> None:
    written = set(re.findall(r'WriteReg\w+ HKCU "(.+?)"', SCRIPT))
    deleted = re.findall(r'DeleteReg(?:Key|Value)(?: /ifempty)? HKCU "(.+?)"', SCRIPT)
    assert [key for key in written if not any(key.startswith(each) for each in deleted)] == []


def test_every_language_of_the_installer_has_all_of_our_texts() -> None:
    languages = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)
    translated = re.findall(r"^!insertmacro Text (\w+)((?: \\\n    \".+\"){4})$", TEXTS, re.MULTILINE)
    assert [name for name, _ in translated] == [language.upper() for language in languages]
    assert all(texts.count("${DATA}") == 1 for _, texts in translated)


def test_a_bundle_of_another_system_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no bundle of Windows"):
        windows_installer.make_installer("1.0", tmp_path, tmp_path, tmp_path)
