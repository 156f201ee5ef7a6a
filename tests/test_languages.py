"""Which language is spoken before there is Qt."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from gemma_desktop.languages import said_file, say_in
from gemma_desktop.paths import resources
from gemma_desktop.texts import CATALOGUE_VARIABLE, say

FOLDER = resources() / "translations"


@pytest.mark.parametrize(
    ("choice", "environment", "spoken"),
    [
        ("", {"LANG": "de_AT.UTF-8"}, "de"),
        ("", {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "bg_BG.UTF-8"}, "bg"),
        ("", {"LANG": "bg_BG", "LC_ALL": "ca_ES@valencia", "LANGUAGE": "ca:es:en"}, "es"),
        ("fr", {"LANG": "de_DE.UTF-8"}, "fr"),
        ("en", {"LANG": "de_DE.UTF-8"}, ""),
        ("", {"LANG": "C.UTF-8", "LANGUAGE": "de"}, ""),
        ("", {}, ""),
    ],
)
def test_the_chosen_language_is_spoken_else_that_of_the_environment(
    choice: str, environment: Mapping[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CATALOGUE_VARIABLE, "")
    say_in(choice, environment, FOLDER)
    assert os.environ[CATALOGUE_VARIABLE] == (str(said_file(spoken, FOLDER)) if spoken else "")
    assert (say("No window can be opened") == "No window can be opened") is not bool(spoken)


def test_a_language_whose_texts_are_gone_leaves_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CATALOGUE_VARIABLE, raising=False)
    say_in("de", {}, tmp_path)
    assert CATALOGUE_VARIABLE not in os.environ
