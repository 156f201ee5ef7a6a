"""The files of the translators: whole, of this source, and with the same names in them."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gemma_desktop.languages import ENGLISH, LANGUAGES, PREFIX
from gemma_desktop.paths import resources
from tests.helpers.translations import all_texts

FOLDER = resources() / "translations"
NAMES = re.compile(r"\{[^}]*\}|%\w|<[^>]+>")
OTHERS = sorted(set(LANGUAGES) - {ENGLISH})


def messages(root: ElementTree.Element) -> dict[tuple[str, str, str], str]:
    """Translations by context, English and comment; "" for one that is not finished."""
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            found[key] = "" if translation.get("type") else translation.text or ""
    return found


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    return set(messages(all_texts(tmp_path_factory.mktemp("texts")).getroot()))


def translated_into(language: str) -> dict[tuple[str, str, str], str]:
    return messages(ElementTree.parse(FOLDER / f"{PREFIX}{language}.ts").getroot())


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_text_of_the_source(language: str, source: set[tuple[str, str, str]]) -> None:
    """`make translations` brings what is new, and takes away what is gone."""
    translated = translated_into(language)
    assert sorted(source - set(translated)) == []
    assert sorted(set(translated) - source) == []
    assert sorted(key for key, text in translated.items() if not text) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_says_the_same_names_in_the_same_tone(language: str) -> None:
    wrong = [
        (english, text)
        for (_, english, _), text in translated_into(language).items()
        if text
        and (
            Counter(NAMES.findall(english)) != Counter(NAMES.findall(text))
            or ("!" in text and "!" not in english)
            or english[:1].isspace() != text[:1].isspace()
            or english[-1:].isspace() != text[-1:].isspace()
        )
    ]
    assert wrong == []


def test_every_language_that_can_be_chosen_has_a_file() -> None:
    assert sorted(path.stem.removeprefix(PREFIX) for path in Path(FOLDER).glob("*.ts")) == OTHERS
