"""The database's tables, as numbered migrations: entry n takes a file from version n to n + 1, and is never changed."""

import sqlite3
from pathlib import Path
from typing import TypeAlias

from gemma_desktop.store.connection import transaction
from gemma_desktop.store.search import INDEXES
from gemma_desktop.store.trouble import newer

Migration: TypeAlias = tuple[str, ...]
"""Statements that run in one transaction."""
Migrations: TypeAlias = tuple[Migration, ...]

# A message is addressed by its conversation and id; `number` keeps the order in which messages were added and ties
# the search index to its row. `text` repeats the message's words for that index, so that nothing must be decoded to
# search, and for the day on which `message` cannot be decoded any more.
_FIRST: Migration = (
    """
    CREATE TABLE conversation (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL,
        deleted_at REAL,
        leaf_id TEXT,
        draft BLOB,
        settings BLOB,
        FOREIGN KEY (number, leaf_id) REFERENCES message (conversation, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE message (
        number INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversation (number) ON DELETE CASCADE,
        id TEXT NOT NULL,
        parent_id TEXT,
        state TEXT NOT NULL,
        created_at REAL NOT NULL,
        trouble TEXT NOT NULL,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        message BLOB NOT NULL,
        facts BLOB,
        UNIQUE (conversation, id),
        FOREIGN KEY (conversation, parent_id) REFERENCES message (conversation, id)
    ) STRICT
    """,
    # An index ends with the row number: a conversation is read in order, without sorting.
    "CREATE INDEX message_order ON message (conversation)",
    "CREATE INDEX message_parent ON message (conversation, parent_id)",
    "CREATE INDEX message_streaming ON message (number) WHERE state = 'streaming'",
    """
    CREATE VIRTUAL TABLE title_index USING fts5 (
        title, content = 'conversation', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE VIRTUAL TABLE text_index USING fts5 (
        text, content = 'message', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    # sqlite.org/fts5.html#external_content_tables: the index is told the old words before it is given the new ones.
    """
    CREATE TRIGGER conversation_added AFTER INSERT ON conversation BEGIN
        INSERT INTO title_index (rowid, title) VALUES (new.number, new.title);
    END
    """,
    """
    CREATE TRIGGER conversation_renamed AFTER UPDATE OF title ON conversation BEGIN
        INSERT INTO title_index (title_index, rowid, title) VALUES ('delete', old.number, old.title);
        INSERT INTO title_index (rowid, title) VALUES (new.number, new.title);
    END
    """,
    """
    CREATE TRIGGER conversation_removed AFTER DELETE ON conversation BEGIN
        INSERT INTO title_index (title_index, rowid, title) VALUES ('delete', old.number, old.title);
    END
    """,
    """
    CREATE TRIGGER message_added AFTER INSERT ON message BEGIN
        INSERT INTO text_index (rowid, text) VALUES (new.number, new.text);
    END
    """,
    """
    CREATE TRIGGER message_reworded AFTER UPDATE OF text ON message WHEN old.text <> new.text BEGIN
        INSERT INTO text_index (text_index, rowid, text) VALUES ('delete', old.number, old.text);
        INSERT INTO text_index (rowid, text) VALUES (new.number, new.text);
    END
    """,
    """
    CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN
        INSERT INTO text_index (text_index, rowid, text) VALUES ('delete', old.number, old.text);
    END
    """,
)

# A recording's passages are few (some 700 in three hours) and are changed one by one, so that each is a row.
_SECOND: Migration = (
    """
    CREATE TABLE recording (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL,
        deleted_at REAL,
        duration_s REAL NOT NULL,
        sound TEXT NOT NULL,
        wish BLOB NOT NULL,
        language TEXT NOT NULL,
        job TEXT NOT NULL,
        heard_s REAL NOT NULL,
        trouble TEXT NOT NULL,
        queued_at REAL NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE passage (
        number INTEGER PRIMARY KEY,
        recording INTEGER NOT NULL REFERENCES recording (number) ON DELETE CASCADE,
        id TEXT NOT NULL,
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        text TEXT NOT NULL,
        translation TEXT NOT NULL,
        speaker TEXT NOT NULL,
        state TEXT NOT NULL,
        UNIQUE (recording, id)
    ) STRICT
    """,
    "CREATE INDEX passage_order ON passage (recording, start_s)",
    """
    CREATE VIRTUAL TABLE recording_index USING fts5 (
        title, content = 'recording', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE VIRTUAL TABLE passage_index USING fts5 (
        text, translation, content = 'passage', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER recording_added AFTER INSERT ON recording BEGIN
        INSERT INTO recording_index (rowid, title) VALUES (new.number, new.title);
    END
    """,
    """
    CREATE TRIGGER recording_renamed AFTER UPDATE OF title ON recording WHEN old.title <> new.title BEGIN
        INSERT INTO recording_index (recording_index, rowid, title) VALUES ('delete', old.number, old.title);
        INSERT INTO recording_index (rowid, title) VALUES (new.number, new.title);
    END
    """,
    """
    CREATE TRIGGER recording_removed AFTER DELETE ON recording BEGIN
        INSERT INTO recording_index (recording_index, rowid, title) VALUES ('delete', old.number, old.title);
    END
    """,
    """
    CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
        INSERT INTO passage_index (rowid, text, translation) VALUES (new.number, new.text, new.translation);
    END
    """,
    """
    CREATE TRIGGER passage_reworded AFTER UPDATE OF text, translation ON passage
    WHEN old.text <> new.text OR old.translation <> new.translation BEGIN
        INSERT INTO passage_index (passage_index, rowid, text, translation)
            VALUES ('delete', old.number, old.text, old.translation);
        INSERT INTO passage_index (rowid, text, translation) VALUES (new.number, new.text, new.translation);
    END
    """,
    """
    CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
        INSERT INTO passage_index (passage_index, rowid, text, translation)
            VALUES ('delete', old.number, old.text, old.translation);
    END
    """,
)

MIGRATIONS: Migrations = (_FIRST, _SECOND)


TABLES = frozenset({"conversation", "message", "recording", "passage", *INDEXES})
"""What a database of the newest version has at least."""


def version_of(connection: sqlite3.Connection) -> int:
    """0 is an empty file."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def tables_of(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def migrate(connection: sqlite3.Connection, path: Path, migrations: Migrations = MIGRATIONS) -> None:
    """Bring the database to the version that this application writes, step by step, each whole or not at all.

    Raises NewerDatabase, and sqlite3's errors.
    """
    if (version := version_of(connection)) > len(migrations):
        raise newer(path, version, len(migrations))
    while version_of(connection) < len(migrations):
        with transaction(connection):
            # Read again: now nobody else can be migrating.
            version = version_of(connection)
            for statement in migrations[version] if version < len(migrations) else ():
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {min(version + 1, len(migrations))}")
