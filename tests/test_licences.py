"""What the application is made of, and under which licences."""

import sys
from pathlib import Path

import msgspec
import pytest

from gemma_desktop.licences import Part, parts, text_of
from gemma_desktop.paths import resources


@pytest.fixture(scope="module")
def found() -> dict[str, Part]:
    return {part.name: part for part in parts(resources())}


def test_every_part_has_a_licence_and_its_text(found: dict[str, Part]) -> None:
    assert [part.name for part in found.values() if not part.licence or len(text_of(part)) < 200] == []


def test_parts_inside_of_packages_are_told_too(found: dict[str, Part]) -> None:
    assert {"Qt and Qt for Python", "FFmpeg", "llama.cpp and ggml", "PortAudio", "Python", "Demo model"} <= found.keys()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text_of(found["Qt and Qt for Python"])
    assert found["Qt and Qt for Python"].version.startswith("6.")
    assert "OpenBLAS" in text_of(found["numpy"])


def test_what_needs_what_is_followed_and_tools_of_developers_are_not_told(found: dict[str, Part]) -> None:
    assert {"numpy", "Jinja2", "MarkupSafe"} <= found.keys() | {name.title() for name in found}
    assert not {"pytest", "mypy", "ruff", "PySide6_Essentials", "gemma-desktop"} & found.keys()


def test_libraries_under_the_lgpl_say_where_their_source_is(found: dict[str, Part]) -> None:
    assert [part.name for part in found.values() if "LGPL" in part.licence and not part.source] == []


def test_a_bundle_tells_what_was_collected_when_it_was_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "licences"
    (folder / "zlib1g").mkdir(parents=True)
    (folder / "zlib1g" / "copyright").write_text("Jean-loup Gailly and Mark Adler")
    written = [Part("zlib1g", "1.2.13", texts=("zlib1g/copyright",))]
    (folder / "parts.json").write_bytes(msgspec.json.encode(written))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gemma-desktop"))
    (part,) = parts(tmp_path / "nowhere")
    assert text_of(part) == "Jean-loup Gailly and Mark Adler"


def test_an_application_for_macos_has_its_folder_among_its_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Frameworks" / "licences"
    folder.mkdir(parents=True)
    (folder / "zlib.txt").write_text("Jean-loup Gailly and Mark Adler")
    (folder / "parts.json").write_bytes(msgspec.json.encode([Part("zlib", texts=("zlib.txt",))]))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "MacOS" / "gemma-desktop"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "Frameworks"), raising=False)
    (part,) = parts(tmp_path / "nowhere")
    assert text_of(part) == "Jean-loup Gailly and Mark Adler"


def test_a_text_that_is_gone_is_left_out() -> None:
    assert text_of(Part("x", texts=("/gone/LICENSE",))) == ""
