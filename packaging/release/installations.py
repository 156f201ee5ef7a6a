"""Whether the checkout, the wheel and the bundle are the same application: each runs its own `self-test`.

The wheel is built from the checkout and installed into an environment of its own, which shares the packages of this one
and nothing else: its resources, its engine process and its translations must come from the wheel.
"""

import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from release.facts import NAME, ROOT

_OF_THE_INSTALLATION: Final = "hub"  # which OpenSSL is there


def differences(work: Path, bundle: Path | None = None, root: Path = ROOT) -> list[str]:
    """A sentence for each. work: an empty folder. bundle: its folder, or None to leave it out.

    Raises CalledProcessError where the wheel cannot be built.
    """
    python = install_wheel(work, root)
    # Where the command stands matters: the checkout must not be found from there.
    commands: dict[str, Sequence[str]] = {
        "the wheel": [str(python.parent / NAME)],
        "python -m gemma_desktop": [str(python), "-m", "gemma_desktop"],
    }
    if bundle is not None:
        commands["the bundle"] = [str(bundle / NAME)]
    wanted = self_test([sys.executable, "-m", "gemma_desktop"], root, work / "home-checkout")
    found = []
    for n, (name, command) in enumerate(commands.items()):
        report = self_test(command, work, work / f"home-{n}")
        found += [
            f"{name}, {check}: {report.get(check)}; the checkout: {wanted.get(check)}"
            for check in sorted(wanted.keys() | report.keys())
            if report.get(check) != wanted.get(check)
        ]
    return found


def install_wheel(work: Path, root: Path = ROOT) -> Path:
    """Build it and install it. Returns the Python that has it."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    # Not in the checkout: hatchling's hooks may write beside the sources.
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(work), str(root)], check=True)
    (wheel,) = work.glob("*.whl")
    folder = work / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([*pip, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)], check=True)
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    # A folder named here is looked into after the environment's own; .pth files in it are not read, so an editable
    # installation there does not count.
    (site / "shared.pth").write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n")
    return python


def self_test(command: Sequence[str], cwd: Path, home: Path) -> dict[str, str]:
    """What each check found, without the places of files."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"GEMMA_DESKTOP_HOME": str(home)}
    done = subprocess.run(
        [*command, "self-test", "--json"], check=False, cwd=cwd, env=environment, capture_output=True, text=True
    )
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return {"self-test": f"{done.returncode}: {done.stdout[-300:]} {done.stderr[-1000:]}"}
    return {
        check["name"]: re.sub(r"(?:[A-Za-z]:)?[/\\]\S+", "FOLDER", check["found"])
        if check["ok"]
        else f"FAILED: {check['found']}"
        for check in report["checks"]
        if check["name"] != _OF_THE_INSTALLATION or not check["ok"]
    }
