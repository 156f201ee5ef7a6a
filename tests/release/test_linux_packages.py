"""The .tar.gz and the .deb: whose the files in them are, what they start, and what they ask the system for."""

import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path, PurePosixPath

import pytest
from bundle.wanted import is_wanted
from release import linux_packages
from release.facts import NAME

from gemma_desktop.system_libraries import _DEBIAN

MACHINE = os.uname().machine if hasattr(os, "uname") else ""
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb")


@pytest.fixture(autouse=True)
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dist").mkdir()
    monkeypatch.setattr(linux_packages, "DIST", tmp_path / "dist")
    monkeypatch.setattr(linux_packages, "BUILD", tmp_path / "build")
    return tmp_path / "dist"


def started(command: Path) -> str:
    return subprocess.run([command, "hi"], check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(not MACHINE, reason="made on Linux")
@pytest.mark.parametrize("has_smaller_gzip", [False, True])
def test_the_archive_is_roots_and_unpacks_into_one_folder(
    has_smaller_gzip: bool, tree: Path, dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    if has_smaller_gzip:
        (programs / linux_packages._SMALLER_GZIP).write_text('#!/bin/sh\nexec /bin/gzip -f "$3"\n')
        (programs / linux_packages._SMALLER_GZIP).chmod(0o755)
    if os.geteuid() == 0:
        os.chown(tree / "lib" / NAME / NAME, 1000, 1000)
    name = f"{NAME}-1.2.3-linux-{MACHINE}"
    with monkeypatch.context() as patched:
        patched.setenv("PATH", str(programs))
        assert linux_packages.tar_gz("1.2.3", tree) == dist / f"{name}.tar.gz"
    assert [path.name for path in dist.iterdir()] == [f"{name}.tar.gz"]
    with tarfile.open(dist / f"{name}.tar.gz") as archive:
        owners = {(one.uid, one.gid, one.uname, one.gname) for one in archive.getmembers()}
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    subprocess.run(["tar", "-xf", dist / f"{name}.tar.gz", "-C", unpacked], check=True)  # as users do
    assert owners == {(0, 0, "root", "root")}
    assert [path.name for path in unpacked.iterdir()] == [name]
    assert started(unpacked / name / "bin" / NAME) == f"{NAME} in {NAME}: hi\n"


@needs_dpkg
def test_the_package_is_roots_and_everybody_may_use_what_is_in_it(tree: Path, dist: Path, tmp_path: Path) -> None:
    library, note = tree / "lib" / NAME / "_internal" / "libx.so.1", tree / "lib" / NAME / "BUILD.json"
    library.write_bytes(bytes(300_000))
    note.write_text("{}")
    for path in (library, note, tree / "lib" / NAME / NAME):
        path.chmod(0o700 if path.name == NAME else 0o600)
    package = linux_packages.deb("1.2.3", tree)
    assert package.parent == dist
    listing = subprocess.run(["dpkg-deb", "-c", package], check=True, capture_output=True, text=True).stdout
    modes = {line.split()[5]: line.split()[:2] for line in listing.splitlines()}
    assert {owner for _, owner in modes.values()} == {"root/root"}
    assert modes[f"./usr/lib/{NAME}/{NAME}"][0] == modes[f"./usr/lib/{NAME}/_internal/libx.so.1"][0] == "-rwxr-xr-x"
    assert modes[f"./usr/lib/{NAME}/BUILD.json"][0] == "-rw-r--r--"
    subprocess.run(["dpkg-deb", "-x", package, tmp_path / "installed"], check=True)
    assert started(tmp_path / "installed" / "usr" / "bin" / NAME) == f"{NAME} in {NAME}: hi\n"
    asked = ["dpkg-deb", "-f", package, "Version", "Installed-Size"]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    assert "Version: 1.2.3\n" in told
    assert 293 <= int(told.rpartition(" ")[2]) < 400  # KiB


def test_a_library_that_is_left_to_the_system_is_asked_for() -> None:
    asked = re.findall(r"[\w.+-]+", " ".join((*linux_packages.DEPENDS, *linux_packages.RECOMMENDS)))
    libraries = {**_DEBIAN, "libportaudio.so.2": "libportaudio2"}
    left_out = {name for name in libraries if not is_wanted(PurePosixPath("_internal", name), "linux")}
    assert len(left_out) > 10
    assert {libraries[name] for name in left_out} <= set(asked)
