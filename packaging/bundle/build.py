"""Builds the bundle: `make bundle`, or `python packaging/bundle/build.py [--backend cuda]`.

From nothing but a Python, a C++ compiler and the lock files: an environment of its own, llama.cpp for every processor
with AVX2 instead of this machine's, PyInstaller, trimming, licences, and the table of sizes. check.py checks what it
makes. Needs nothing outside the standard library.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import Final

from sizes import size_table

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
BUILD: Final = ROOT / "build"
FOLDER: Final = ROOT / "dist" / "gemma-desktop"
BACKENDS: Final = {
    "cpu": "",
    "cuda": "-DGGML_CUDA=ON",  # CUDA toolkit 12; -DCMAKE_CUDA_ARCHITECTURES for less than all cards
    "vulkan": "-DGGML_VULKAN=ON",  # the Vulkan headers and glslc
    "rocm": "-DGGML_HIP=ON",
    "metal": "-DGGML_METAL=ON",  # what llama-cpp-python sets by itself on a Mac
}
PORTABLE: Final = "-DGGML_NATIVE=OFF"
"""On x86-64 for AVX2, FMA, F16C and BMI2 (gemma_desktop/engine/instructions.py asks for them), and nothing newer."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backend", choices=sorted(BACKENDS), default="cpu", help="what computes (%(default)s)")
    backend = parser.parse_args().backend
    began = time.monotonic()
    python = _environment(backend)
    _run(str(python), str(PACKAGING / "bundle" / "icons.py"), str(BUILD / "icons"))
    _pyinstaller(python, PACKAGING / "gemma-desktop.spec")
    _step("trimming")
    _run(str(python), "-m", "bundle.trimming", str(FOLDER), folder=PACKAGING)
    _step("licences")
    _run(str(python), str(PACKAGING / "bundle" / "licences.py"), str(FOLDER))
    (FOLDER / "BUILD.json").write_text(json.dumps(_built_from(python, backend), indent=2) + "\n")
    (BUILD / "sizes.md").write_text(size_table(FOLDER))
    if sys.platform == "darwin":
        _pyinstaller(python, PACKAGING / "macos" / "application.spec")
    print(f"{FOLDER} is built; {time.monotonic() - began:.0f} s")
    return 0


def _pyinstaller(python: Path, spec: Path) -> None:
    _step(f"PyInstaller, {spec.name}")
    folders = ["--workpath", str(BUILD / "pyinstaller"), "--distpath", str(FOLDER.parent)]
    _run(str(python), "-m", "PyInstaller", "--noconfirm", *folders, "--log-level", "WARN", str(spec))


def _built_from(python: Path, backend: str) -> dict[str, str]:
    """What the bundle says of itself; release/check.py reads it. commit: "" where there is no git."""
    asked = [str(python), "-c", "import gemma_desktop; print(gemma_desktop.__version__)"]
    version = subprocess.run(asked, check=True, cwd=BUILD, capture_output=True, text=True).stdout.strip()
    git = ["git", "rev-parse", "HEAD"]
    commit = subprocess.run(git, check=False, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    return {"version": version, "commit": commit, "backend": backend}


def _environment(backend: str) -> Path:
    """The Python of an environment with everything in it; made anew when a lock file or the back end has changed."""
    folder = BUILD / f"bundle-venv-{backend}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    locks = [ROOT / "requirements.lock", ROOT / "requirements-bundle.lock"]
    stamp, wanted = folder / "made-of", "".join(lock.read_text("utf-8") for lock in locks) + BACKENDS[backend]
    reports = [folder / f"installed-{n}.json" for n in (1, 2)]  # with sums; release/sbom.py reads them
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if stamp.is_file() and stamp.read_text("utf-8") == wanted and all(report.is_file() for report in reports):
        _run(*pip, "--no-deps", "--no-build-isolation", str(ROOT))  # its version is shown
        return python
    _step(f"environment ({backend})")
    venv.create(folder, clear=True, with_pip=True)
    _step("llama.cpp, which is compiled")
    # Without the cache: pip would take what it compiled for this very machine, for it does not look at CMAKE_ARGS.
    llama = BUILD / "llama.lock"
    llama.write_text(_lines_of("llama-cpp-python", locks[0].read_text("utf-8")), "utf-8")
    os.environ["CMAKE_ARGS"] = f"{PORTABLE} {BACKENDS[backend]} {os.environ.get('CMAKE_ARGS', '')}"
    _run(*pip, "--report", str(reports[0]), "--no-cache-dir", "--no-deps", "--require-hashes", "-r", str(llama))
    _step("the other packages")
    _run(*pip, "--report", str(reports[1]), "--require-hashes", "-r", str(locks[0]), "-r", str(locks[1]))
    _run(*pip, "--no-deps", "--no-build-isolation", str(ROOT))
    stamp.write_text(wanted, "utf-8")
    return python


def _lines_of(package: str, lock: str) -> str:
    """A package's lines of a lock file, with its hashes."""
    found = re.search(rf"^{re.escape(package)}==.*\n(?:[ \t].*\n)*", lock, re.MULTILINE)
    assert found, f"{package} is not in the lock file"
    return found[0]


def _step(name: str) -> None:
    print(f"-- {name}", flush=True)


def _run(*command: str, folder: Path = ROOT) -> None:
    subprocess.run(command, check=True, cwd=folder)


if __name__ == "__main__":
    sys.exit(main())
