"""sign.sh signs from the inside out and refuses clearly. A Mac's commands are stand-ins that write down their calls."""

import os
import plistlib
import subprocess
from pathlib import Path

import pytest
from release.facts import PACKAGING

SCRIPT = PACKAGING / "macos" / "sign.sh"
MACH_O = b"\xcf\xfa\xed\xfe"
NOTED = """#!/bin/sh
echo "$(basename "$0") $*" >>"$CALLS"
case "$(basename "$0")-$1" in
hdiutil-create) for last; do :; done; touch "$last" ;;
xcrun-notarytool) exit "${NOTARY_SAYS:-0}" ;;
esac
"""
FILE = """#!/bin/sh
case $(head -c 4 "$2" | od -An -tx1 | tr -d ' ') in cffaedfe) echo "Mach-O 64-bit" ;; *) echo "ASCII text" ;; esac
"""


class Mac:
    """A machine with the commands that sign.sh needs, and an application in it."""

    def __init__(self, folder: Path) -> None:
        self.calls_file = folder / "calls"
        self.application = folder / "Gemma Desktop.app"
        self.image = folder / "Gemma.dmg"
        self._commands = folder / "commands"
        self._commands.mkdir()
        for name in ("codesign", "xcrun", "ditto", "hdiutil", "spctl"):
            self._command(name, NOTED)
        self._command("file", FILE)
        contents = self.application / "Contents"
        for name in (
            "MacOS/gemma-desktop",
            "Frameworks/libmtmd.dylib",
            "Frameworks/PySide6/QtCore.abi3.so",
            "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        ):
            (contents / name).parent.mkdir(parents=True, exist_ok=True)
            (contents / name).write_bytes(MACH_O)
        (contents / "Info.plist").write_text("<plist/>")

    def _command(self, name: str, text: str) -> None:
        (self._commands / name).write_text(text)
        (self._commands / name).chmod(0o755)

    def sign(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("MACOS_")}
        path = f"{self._commands}:{inherited['PATH']}"
        return subprocess.run(
            ["sh", str(SCRIPT), *(arguments or (str(self.application), str(self.image)))],
            check=False,
            capture_output=True,
            text=True,
            env={**inherited, "PATH": path, "CALLS": str(self.calls_file), **environment},
        )

    @property
    def calls(self) -> list[str]:
        return self.calls_file.read_text().splitlines() if self.calls_file.exists() else []

    @property
    def signed(self) -> list[str]:
        """What was signed, in this order, as it is called."""
        return [call.rpartition("/")[2] for call in self.calls if call.startswith("codesign") and "--sign" in call]


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    return Mac(tmp_path)


GIVEN = {"MACOS_IDENTITY": "Identity", "MACOS_NOTARY_PROFILE": "profile"}


def test_parts_are_signed_before_what_they_lie_in(mac: Mac) -> None:
    done = mac.sign(**GIVEN)
    assert done.returncode == 0, done.stderr
    assert mac.signed == [
        "QtCore",
        "QtCore.abi3.so",
        "libmtmd.dylib",
        "QtCore.framework",
        "gemma-desktop",
        "Gemma Desktop.app",
        "Gemma.dmg",
    ]


def test_only_programs_get_entitlements_and_all_but_the_image_the_hardened_runtime(mac: Mac) -> None:
    mac.sign(**GIVEN)
    signing = [call for call in mac.calls if "--sign" in call]
    assert [call.endswith(("MacOS/gemma-desktop", ".app")) for call in signing] == [
        "--entitlements" in c for c in signing
    ]
    assert [call.endswith(".dmg") for call in signing] == ["--options runtime" not in call for call in signing]


def test_the_ticket_is_put_into_the_application_before_it_is_packed(mac: Mac) -> None:
    mac.sign(**GIVEN)
    order = [call.split()[0] + " " + call.split()[1] for call in mac.calls if not call.startswith("codesign --force")]
    assert order == [
        "codesign --verify",
        "ditto -c",
        "xcrun notarytool",
        "xcrun stapler",
        f"ditto {str(mac.application).split()[0]}",
        "hdiutil create",
        "xcrun notarytool",
        "xcrun stapler",
        "spctl --assess",
    ]


def test_credentials_are_looked_for_in_the_keychain_that_is_named(mac: Mac) -> None:
    mac.sign(**GIVEN)
    assert [call for call in mac.calls if "--keychain " in call] == []
    mac.calls_file.unlink()
    mac.sign(**GIVEN, MACOS_KEYCHAIN="/Users/a b/release.keychain-db")
    asked = [call for call in mac.calls if call.startswith("xcrun notarytool")]
    assert len(asked) == 2
    assert all("--keychain /Users/a b/release.keychain-db --wait" in call for call in asked)


@pytest.mark.parametrize("missing", list(GIVEN))
def test_without_an_identity_or_credentials_nothing_is_touched(mac: Mac, missing: str) -> None:
    done = mac.sign(**{name: value for name, value in GIVEN.items() if name != missing})
    assert (done.returncode, mac.calls) == (2, [])
    assert missing in done.stderr


def test_what_is_no_application_is_refused(mac: Mac, tmp_path: Path) -> None:
    done = mac.sign(str(tmp_path), str(mac.image), **GIVEN)
    assert (done.returncode, mac.calls) == (2, [])
    assert "is no application" in done.stderr


def test_what_apple_refuses_is_not_packed(mac: Mac) -> None:
    done = mac.sign(**GIVEN, NOTARY_SAYS="1")
    assert done.returncode == 1
    assert not mac.image.exists()


def test_the_application_may_hear_and_little_else() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_a_release_machine_without_secrets_says_which(tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", str(PACKAGING / "macos" / "keychain.sh")],
        check=False,
        capture_output=True,
        text=True,
        env={
            "PATH": os.environ["PATH"],
            "CERTIFICATE": "x",
            "CERTIFICATE_PASSWORD": "x",
            "NOTARY_KEY": "x",
            "HOME": "/",
        },
    )
    assert (done.returncode, done.stderr) == (2, "keychain.sh: NOTARY_KEY_ID is not given, so nothing can be signed\n")
