"""What is said below Qt."""

import json
import os
from pathlib import Path

import pytest

from gemma_desktop.texts import (
    CATALOGUE_VARIABLE,
    NUMBER_VARIABLE,
    bytes_text,
    listed,
    number_text,
    say,
    translated,
)


def speak(folder: Path, monkeypatch: pytest.MonkeyPatch, catalogue: str) -> None:
    path = folder / "texts.json"
    path.write_text(catalogue, "utf-8")
    monkeypatch.setenv(CATALOGUE_VARIABLE, str(path))


def test_without_a_catalogue_english_is_said() -> None:
    assert CATALOGUE_VARIABLE not in os.environ
    assert say("{name} is damaged", name="a.png") == "a.png is damaged"
    assert (number_text(1234.5, 1), bytes_text(3_300_000_000), listed(["a", "b"])) == ("1,234.5", "3.3 GB", "a, b")


def test_a_text_is_said_in_the_language_of_the_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    speak(tmp_path, monkeypatch, json.dumps({"{name} is damaged": "تلف {name}", "Spanish": "الإسبانية", ", ": "، "}))
    assert say("{name} is damaged", name="a.png") == "تلف a.png"
    assert translated("Spanish") == "الإسبانية"
    assert listed(["a", "b"]) == "a، b"
    assert translated("{odd") == "{odd"


@pytest.mark.parametrize("translation", ["{nom} ist beschädigt", "{name ist beschädigt", "{0} ist beschädigt"])
def test_a_translation_with_wrong_names_is_not_used(
    translation: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(tmp_path, monkeypatch, json.dumps({"{name} is damaged": translation}))
    assert say("{name} is damaged", name="a.png") == "a.png is damaged"


@pytest.mark.parametrize("catalogue", ["", "{", "[]"])
def test_a_damaged_catalogue_leaves_english(catalogue: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    speak(tmp_path, monkeypatch, catalogue)
    assert say("The disk is full") == "The disk is full"
    assert translated("Spanish") == "Spanish"


def test_a_catalogue_that_is_not_there_leaves_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CATALOGUE_VARIABLE, str(tmp_path / "gone.json"))
    assert say("The disk is full") == "The disk is full"


@pytest.mark.parametrize(
    ("sample", "number"),
    [
        ("12.345,6", "1.234.567,8"),
        ("12\u202f345,6", "1\u202f234\u202f567,8"),
        ("١٢٬٣٤٥٫٦", "١٬٢٣٤٬٥٦٧٫٨"),
        ("1", "1,234,567.8"),
    ],
)
def test_numbers_are_written_as_in_the_users_locale(sample: str, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NUMBER_VARIABLE, sample)
    assert number_text(1234567.8, 1) == number


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 KB"), (12_345_678, "12 MB"), (2_500_000_000_000, "2,500 GB")],
)
def test_sizes_have_two_digits_at_least(size: int, text: str) -> None:
    assert bytes_text(size) == text
