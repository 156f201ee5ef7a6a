"""The search indexes, and what a user types into the search field as SQLite understands it."""

import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from typing import Final

INDEXES = ("title_index", "text_index", "recording_index", "passage_index")

_EXCERPT_LETTERS: Final = 90
_BEFORE_LETTERS: Final = 30

# Written without spaces between words, so that the index, which knows words only, would not find what stands inside:
# Thai, Lao, Burmese, Khmer, kana, Han.
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


def mend_indexes(connection: sqlite3.Connection) -> None:
    """Make an index anew that does not agree with its table. SQLite's checks of a file see no such thing.

    Raises sqlite3's errors.
    """
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for index in INDEXES:
        if index not in there:
            continue  # of a version that is still to be brought up to date
        try:
            # sqlite.org/fts5.html#the_integrity_check_command
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError:
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608


def index_query(text: str) -> str:
    """An FTS5 query for texts in which every word of `text` begins some word.

    Empty where the index cannot help: there are no words in it (punctuation, emoji), or words are not set apart.
    """
    if _WITHOUT_SPACES.search(text):
        return ""
    # In quotes nothing is an operator (sqlite.org/fts5.html#fts5_strings); a quote is doubled.
    return " ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in text.split() if _is_indexed(word))


def like_pattern(text: str) -> str:
    r"""A LIKE pattern with ESCAPE '\' for texts that contain `text`."""
    return "%" + re.sub(r"([\\%_])", r"\\\1", " ".join(text.split())) + "%"


def excerpt(texts: Sequence[str], searched: str) -> str:
    """What stands around the searched words in the first of these texts that has one of them."""
    words = [re.escape(folded) for word in searched.split() if (folded := _folded(word)).strip()]
    pattern = re.compile("|".join(words)) if words else None
    for text in texts:
        # Letters with marks become several here, so that places are counted in folded letters and then looked up.
        letters = list(text.casefold()) if text.isascii() else [_folded(letter) for letter in text]
        found = pattern.search("".join(letters)) if pattern is not None else None
        if found is not None:
            return _around(text, _place_of(letters, found.start()))
    return _around(texts[0], 0)


def _folded(text: str) -> str:
    """As the index compares: without marks, whatever its case."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _place_of(letters: Sequence[str], place: int) -> int:
    """Which of these letters holds this place of all of them joined."""
    for index, letter in enumerate(letters):
        place -= len(letter)
        if place < 0:
            return index
    return len(letters)


def _around(text: str, place: int) -> str:
    begin = max(0, place - _BEFORE_LETTERS)
    if begin:
        space = text.find(" ", begin, place)
        begin = space + 1 if space >= 0 else begin
    end = begin + _EXCERPT_LETTERS
    if end < len(text):
        space = text.rfind(" ", place, end)
        end = space if space > place else end
    return f"{'…' if begin else ''}{text[begin:end]}{'…' if end < len(text) else ''}"


def _is_indexed(word: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in word)
