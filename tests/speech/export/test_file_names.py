"""Names of exported files, from titles that anybody gave."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_desktop.speech.export import safe_file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Interview 3", "Interview 3.srt"),
        ("../../etc/passwd", "etc passwd.srt"),
        ("C:\\Windows\\x", "C Windows x.srt"),
        ("a/b: c? <d> |e|", "a b c d e.srt"),
        ("  . hidden. ", "hidden.srt"),
        ("line\nbreak\x00\x1b", "line break.srt"),
        ("con", "_con.srt"),
        ("LPT1.backup", "_LPT1.backup.srt"),
        ("invoice\u202egpj.exe", "invoice gpj.exe.srt"),
        ("", "Recording.srt"),
        ("...", "Recording.srt"),
        ("Разговор о погоде", "Разговор о погоде.srt"),
        ("half \ud800 a pair", "half a pair.srt"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert safe_file_name(title, "srt") == name


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_a_name_is_one_of_a_file_in_this_folder(title: str) -> None:
    name = safe_file_name(title, "docx")
    assert len(name.encode()) <= 200
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert name.removesuffix(".docx").strip(". ") == name.removesuffix(".docx")


def test_a_long_title_is_not_cut_inside_a_letter() -> None:
    assert safe_file_name("ж" * 300, "txt") == "ж" * 90 + ".txt"
