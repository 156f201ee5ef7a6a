"""The bill of materials, made of a small bundle and the environment that it was made from."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from bundle.stand_ins import MARK
from release import sbom
from release.collected import Collected, collected
from release.native_parts import part_of, version_of
from release.sbom import UnknownPart, UnwantedLicence, bill_of_materials, validate, written

MADE = "2026-11-30T23:00:00+00:00"
ELF = b"\x7fELF"
SUM = "a" * 64


class Build:
    """A bundle, the environment of its build, and PyInstaller's lists."""

    def __init__(self, folder: Path) -> None:
        self.bundle = folder / "bundle"
        self.environment = folder / "environment"
        self.site = self.environment / "lib" / "python3.11" / "site-packages"
        self.site.mkdir(parents=True)
        (self.environment / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.2\n")
        self.sources: dict[str, Path] = {}
        self._installed: list[dict[str, Any]] = []

    def package(self, name: str, version: str, metadata: str, *files: str) -> None:
        """files: below site-packages. Installed only; take() puts one into the bundle."""
        info = f"{name.replace('-', '_')}-{version}.dist-info"
        (self.site / info).mkdir()
        (self.site / info / "METADATA").write_text(
            f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{metadata}\n"
        )
        for file in files:
            (self.site / file).parent.mkdir(parents=True, exist_ok=True)
            (self.site / file).touch()
        (self.site / info / "RECORD").write_text("".join(f"{file},,\n" for file in (*files, f"{info}/METADATA")))
        self._installed.append(
            {
                "metadata": {"name": name},
                "download_info": {"url": "", "archive_info": {"hashes": {"sha256": SUM}}},
            }
        )
        (self.environment / "installed-1.json").write_text(json.dumps({"install": self._installed}))

    def take(self, file: str, content: bytes = ELF, source: Path | None = None) -> None:
        path = self.bundle / "_internal" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.sources[file] = source or self.site / file

    @property
    def collected(self) -> Collected:
        return Collected(self.bundle, self.environment, self.sources)

    def document(self) -> dict[str, Any]:
        return bill_of_materials(self.collected, "1.0", MADE)

    def components(self) -> dict[str, dict[str, Any]]:
        return {each["name"]: each for each in self.document()["components"]}


@pytest.fixture
def build(tmp_path: Path) -> Build:
    build = Build(tmp_path)
    library = "av.libs/libavcodec-5e6b81c2.so.62.28.102"
    build.package("av", "18.1.0", "License-Expression: BSD-3-Clause\nRequires-Dist: Pillow", "av/__init__.py", library)
    build.package("Pillow", "12.3.0", "License-Expression: MIT-CMU", "PIL/__init__.py", "PIL/_imaging.abi3.so")
    build.package("pyinstaller", "6.22.3", "License: GPL", "PyInstaller/__init__.py")
    build.package("unused", "1.0", "License: MIT", "unused.py")
    build.sources["av"] = build.site / "av/__init__.py"
    build.take(library, ELF + b"\0FFmpeg version 8.1.2\0")
    build.take("PIL/_imaging.abi3.so")
    return build


def test_it_is_valid_by_cyclonedxs_own_schema(build: Build) -> None:
    validate(written(build.document()))


def test_what_is_not_valid_is_refused(build: Build) -> None:
    document = build.document()
    document["components"][0]["licenses"] = [{"license": {"id": "No such licence"}}]
    with pytest.raises(ValueError, match="not valid"):
        validate(written(document))


def test_the_same_bundle_gives_the_same_bytes(build: Build) -> None:
    first = written(build.document())
    build.sources = dict(reversed(build.sources.items()))
    assert written(build.document()) == first
    assert f'"serialNumber": "urn:uuid:{build.document()["serialNumber"][9:]}"' in first


def test_packages_have_version_licence_sum_and_what_they_need(build: Build) -> None:
    found = build.components()["av"]
    assert (found["version"], found["purl"]) == ("18.1.0", "pkg:pypi/av@18.1.0")
    assert found["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert found["hashes"] == [{"alg": "SHA-256", "content": SUM}]
    needs = {each["ref"]: each["dependsOn"] for each in build.document()["dependencies"]}
    assert needs["pkg:pypi/av@18.1.0"] == ["pkg:pypi/pillow@12.3.0"]


def test_what_was_installed_but_not_taken_is_not_in_it(build: Build) -> None:
    assert set(build.components()) == {
        *("av", "Pillow", "Python", "PyInstaller"),
        *("demo model", "silero-vad", "lucide icons"),
    }


def test_libraries_within_packages_are_found_with_their_version(build: Build) -> None:
    (library,) = build.components()["av"]["components"]
    assert (library["name"], library["version"]) == ("FFmpeg", "8.1.2")
    assert library["evidence"] == {"occurrences": [{"location": "av.libs/libavcodec-5e6b81c2.so.62.28.102"}]}
    assert "components" not in build.components()["Pillow"]


def test_a_version_that_no_file_tells_is_taken_from_the_package(build: Build) -> None:
    said = "more-1.0.dist-info/sboms/sbom.json"
    build.package(
        "more", "1.0", "License: MIT", "more.libs/libtiff-fc87e79d.so.6.2.0", "more.libs/libdav1d-1.so.7", said
    )
    (build.site / said).write_text(json.dumps({"components": [{"name": "LibTIFF", "version": "4.7.1"}]}))
    build.take("more.libs/libtiff-fc87e79d.so.6.2.0")
    build.take("more.libs/libdav1d-1.so.7")
    assert [(each["name"], each.get("version")) for each in build.components()["more"]["components"]] == [
        ("dav1d", None),
        ("libtiff", "4.7.1"),
    ]


def test_a_library_that_nobody_knows_is_not_passed_over(build: Build) -> None:
    build.package("new", "1.0", "License: MIT", "new.libs/libmystery-0123abcd.so.1")
    build.take("new.libs/libmystery-0123abcd.so.1")
    with pytest.raises(UnknownPart, match=r"new\.libs/libmystery"):
        build.document()


def test_stand_ins_of_ours_are_not_what_they_stand_in_for(build: Build) -> None:
    build.package("more", "1.0", "License: MIT", "more.libs/libx264-d6533a8d.so.165", "more.libs/libopus-114e2b1a.so.0")
    build.take("more.libs/libx264-d6533a8d.so.165", ELF + MARK.encode())
    build.take("more.libs/libopus-114e2b1a.so.0")
    (found,) = build.components()["more"]["components"]
    assert found["name"] == "Opus"


def test_a_library_that_would_put_all_under_its_licence_stops_it(build: Build) -> None:
    build.package("more", "1.0", "License: MIT", "more.libs/libx264-d6533a8d.so.165")
    build.take("more.libs/libx264-d6533a8d.so.165")
    with pytest.raises(UnwantedLicence, match=r"under GPL-2\.0-or-later"):
        build.document()


def test_packages_are_taken_at_their_word_about_what_is_compiled_into_them(build: Build) -> None:
    said = {
        "components": [
            {
                "type": "library",
                "name": "openssl",
                "version": "4.0.3",
                "purl": "pkg:generic/openssl@4.0.3?download_url=x",
            },
            {"type": "library", "name": "crypt.c", "version": "1", "bom-ref": "no purl"},
            {"type": "library", "name": "libxcb", "version": "1.13", "purl": "pkg:rpm/a/libxcb@1.13"},
        ]
    }
    file = "crypt-1.0.dist-info/sboms/sbom.json"
    build.package("crypt", "1.0", "License: MIT", "crypt.abi3.so", file)
    (build.site / file).write_text(json.dumps(said))
    build.take("crypt.abi3.so")
    assert [(each["name"], each["purl"]) for each in build.components()["crypt"]["components"]] == [
        ("openssl", "pkg:generic/openssl@4.0.3")
    ]


@pytest.mark.parametrize(
    ("metadata", "licences"),
    [
        ("License: Apache 2.0", [{"expression": "Apache-2.0"}]),
        ("License: LGPL-3.0-only OR GPL-2.0-only", [{"expression": "LGPL-3.0-only OR GPL-2.0-only"}]),
        ("Classifier: License :: OSI Approved :: MIT License", [{"expression": "MIT"}]),
        ("Classifier: License :: OSI Approved :: BSD License", [{"license": {"name": "BSD License"}}]),
        ("Summary: says nothing", []),
    ],
)
def test_licences_are_told_as_spdx_where_that_can_be_known(
    build: Build, metadata: str, licences: list[dict[str, str]]
) -> None:
    build.package("one", "1.0", metadata, "one.py")
    build.sources["one"] = build.site / "one.py"
    assert build.components()["one"]["licenses"] == licences


def test_without_the_sums_of_the_build_there_is_none(build: Build) -> None:
    (build.environment / "installed-1.json").unlink()
    with pytest.raises(FileNotFoundError, match="build again"):
        build.document()


def test_pyinstallers_lists_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("release.collected._WORK", tmp_path)
    monkeypatch.setattr("release.collected.BUNDLE", tmp_path)
    (tmp_path / "BUILD.json").write_text('{"backend": "cpu"}')
    files = [("libssl.so.3", "/usr/lib/libssl.so.3", "BINARY"), ("numpy\\a.pyd", "/site/numpy/a.pyd", "EXTENSION")]
    (tmp_path / "COLLECT-00.toc").write_text(repr((files,)))
    (tmp_path / "PYZ-00.toc").write_text(
        repr(("/build/PYZ-00.pyz", [("docx", "/site/docx/__init__.py", "PYMODULE-1")]))
    )
    assert {name: path.as_posix() for name, path in collected().sources.items()} == {
        "libssl.so.3": "/usr/lib/libssl.so.3",
        "numpy/a.pyd": "/site/numpy/a.pyd",
        "docx": "/site/docx/__init__.py",
    }


@pytest.mark.parametrize(
    ("file", "part"),
    [
        ("libavcodec-5e6b81c2.so.62.28.102", "FFmpeg"),
        ("avcodec-62-1f2e3d4c5b.dll", "FFmpeg"),
        ("libavcodec.62.28.102.dylib", "FFmpeg"),
        ("libggml-base.so.0.25.3", "llama.cpp"),
        ("ggml-vulkan.dll", "llama.cpp"),
        ("MSVCP140_1.dll", "Microsoft Visual C++ runtime"),
        ("msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll", "Microsoft Visual C++ runtime"),
        ("libportaudio64bit.dll", "PortAudio"),
        ("libgcc_s_seh-1.dll", "GCC runtime"),
        ("libQt6Core.so.6", "Qt"),
        ("Qt6Gui.dll", "Qt"),
        ("libscipy_openblas64_-32a4b2a6.so", "OpenBLAS"),
        ("libgfortran-040039e1-0352e75f.so.5.0.0", "GCC runtime"),
        ("libsomething.so.1", None),
    ],
)
def test_libraries_are_known_by_their_names_on_every_system(file: str, part: str | None) -> None:
    found = part_of(Path(file))
    assert (found.name if found else None) == part


def test_the_libraries_of_this_environment_are_all_known() -> None:
    """An update that brings a new one shows itself here, before a bundle is built."""
    import av
    import llama_cpp
    import numpy as np
    import PIL

    folders = [Path(module.__file__ or "").parent for module in (av, np, PIL)]
    libraries = [file for folder in folders for file in folder.parent.glob("*.libs/*") if ".so" in file.name]
    libraries += list((Path(llama_cpp.__file__).parent / "lib").glob("*.so*"))
    assert [file.name for file in libraries if part_of(file) is None] == []
    versions = {part.name: version_of(part, [file]) for file in libraries if (part := part_of(file)) is not None}
    assert re.match(r"\d+\.\d+", versions["FFmpeg"])
    assert re.match(r"\d+\.\d+\.\d+", versions["OpenBLAS"])


def test_it_is_called_after_the_system() -> None:
    assert re.fullmatch(r"(linux|macos|windows)-(x86_64|arm64)", sbom.platform_name())
