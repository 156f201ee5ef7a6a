"""The search indexes, and what a user types into the search field as SQLite understands it."""

import re
import sqlite3
import unicodedata

INDEXES = ("title_index", "text_index", "recording_index", "passage_index")

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


def _is_indexed(word: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in word)
