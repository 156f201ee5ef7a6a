"""The conversations in their SQLite file."""

import sqlite3
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from gemma_desktop.chat.tree import Node, NodeState
from gemma_desktop.durable import was_set_aside
from gemma_desktop.settings import ConversationSettings
from gemma_desktop.store import search
from gemma_desktop.store.access import Access
from gemma_desktop.store.connection import connect, in_memory
from gemma_desktop.store.recordings import RecordingStore
from gemma_desktop.store.rows import (
    NODE_COLUMNS,
    draft_of,
    encoded,
    node_of,
    row_of,
    settings_of,
    whole_characters,
)
from gemma_desktop.store.schema import MIGRATIONS, Migrations, migrate
from gemma_desktop.store.trouble import sqlite_errors
from gemma_desktop.store.values import ConversationSummary, Draft, StoredConversation
from gemma_desktop.texts import marked, translated

INTERRUPTED = marked("Gemma Desktop ended while this was being written.")

_FROM = """
    FROM (
        SELECT *, (SELECT count(*) FROM message WHERE conversation = conversation.number) AS message_count
        FROM conversation
    ) AS listed
"""
_COLUMNS = "id, title, created_at, updated_at, message_count"
_SUMMARY = f"SELECT {_COLUMNS} {_FROM}"
_DRAFT = """
    CASE WHEN title = '' AND json_valid(CAST(draft AS TEXT))
        THEN substr(coalesce(json_extract(CAST(draft AS TEXT), '$.text'), ''), 1, 200) ELSE '' END
"""
_LINE = f"SELECT {_COLUMNS}, {_DRAFT} {_FROM}"
# What was started and never used is not worth a line; something in the composer is.
_LISTED = "deleted_at IS NULL AND (message_count > 0 OR draft IS NOT NULL)"
_NEWEST_FIRST = "ORDER BY updated_at DESC, number DESC"
_PUT_NODE = f"""
    INSERT INTO message (conversation, {NODE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (conversation, id) DO UPDATE SET
        state = excluded.state, trouble = excluded.trouble, role = excluded.role, text = excluded.text,
        message = excluded.message, facts = excluded.facts, created_at = excluded.created_at
"""  # noqa: S608 - constants only


class ConversationStore:
    """All conversations. Belongs to the thread that opened it; several stores may have the same file open.

    recordings: those in the same file.

    Every method raises StorageTrouble where the surroundings fail, and has then changed nothing; KeyError where there
    is no such conversation.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, clock: Callable[[], float] = time.time) -> None:
        """connection: to a database of the newest version. path: its name in messages."""
        self._connection = connection
        self._path = path
        self._clock = clock
        self._access = Access(connection, path)
        self.recordings = RecordingStore(self._access, clock)

    @classmethod
    def open(
        cls, path: Path, clock: Callable[[], float] = time.time, migrations: Migrations = MIGRATIONS
    ) -> "ConversationStore":
        """The store in this file, made or brought to the newest version where needed. See open_store for all else."""
        with sqlite_errors(path):
            return cls._ready(connect(path), path, clock, migrations)

    @classmethod
    def open_in_memory(
        cls, path: Path, copy: bool, clock: Callable[[], float] = time.time, migrations: Migrations = MIGRATIONS
    ) -> "ConversationStore":
        """A store that nothing written to survives: a copy of the file, or empty."""
        with sqlite_errors(path):
            return cls._ready(in_memory(path if copy else None), path, clock, migrations)

    @classmethod
    def _ready(
        cls, connection: sqlite3.Connection, path: Path, clock: Callable[[], float], migrations: Migrations
    ) -> "ConversationStore":
        try:
            migrate(connection, path, migrations)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path, clock)

    def close(self) -> None:
        with self._access.errors():
            self._connection.close()

    # --- reading -----------------------------------------------------------------------------------------------

    def summaries(self) -> list[ConversationSummary]:
        """Newest first, without deleted ones and those in which nothing was written."""
        return self._summaries(f"{_LINE} WHERE {_LISTED} {_NEWEST_FIRST}")

    def search(self, text: str) -> list[ConversationSummary]:
        """Those of summaries() where the words of `text` begin words of the title, or all of one message."""
        text = whole_characters(text).replace("\0", " ").strip()
        if not text:
            return self.summaries()
        if query := search.index_query(text):
            titles = "number IN (SELECT rowid FROM title_index WHERE title_index MATCH ?)"
            texts = "SELECT rowid FROM text_index WHERE text_index MATCH ?"
        else:
            query = search.like_pattern(text)
            titles = r"title LIKE ? ESCAPE '\'"
            texts = r"SELECT number FROM message WHERE text LIKE ? ESCAPE '\'"
        found = f"{titles} OR number IN (SELECT conversation FROM message WHERE number IN ({texts}))"  # noqa: S608
        return self._summaries(f"{_LINE} WHERE {_LISTED} AND ({found}) {_NEWEST_FIRST}", query, query)

    def load(self, conversation_id: str) -> StoredConversation:
        """Everything of one conversation, deleted ones included. A damaged message keeps its words and says so."""
        with self._access.snapshot():
            rows = self._connection.execute(f"{_SUMMARY} WHERE id = ?", (conversation_id,))
            summary = next((ConversationSummary(*row) for row in rows), None)
            if summary is None:
                raise KeyError(conversation_id)
            number, leaf_id, draft, settings = self._connection.execute(
                "SELECT number, leaf_id, draft, settings FROM conversation WHERE id = ?", (conversation_id,)
            ).fetchone()
            nodes = self._connection.execute(
                f"SELECT {NODE_COLUMNS} FROM message WHERE conversation = ? ORDER BY number",  # noqa: S608
                (number,),
            )
            return StoredConversation(
                summary, tuple(map(node_of, nodes)), leaf_id, draft_of(draft), settings_of(settings)
            )

    def attachments(self) -> set[str]:
        """The sha256 of every attachment that a message or draft refers to."""
        referred = """
            SELECT DISTINCT json_extract(part.value, '$.sha256')
            FROM {table}, json_each(CAST({table}.{column} AS TEXT), '$.parts') AS part
            WHERE instr({table}.{column}, CAST('"sha256"' AS BLOB))
        """
        found: set[str] = set()
        with self._access.errors():
            for table, column in (("message", "message"), ("conversation", "draft")):
                rows = self._connection.execute(referred.format(table=table, column=column))
                found.update(row[0] for row in rows if row[0])
        return found

    def was_set_aside(self) -> bool:
        """Whether a damaged file of these conversations is kept; it may refer to other attachments than this one."""
        return was_set_aside(self._path)

    # --- writing -----------------------------------------------------------------------------------------------

    def create(self, conversation_id: str, title: str, created_at: float) -> None:
        with self._access.writing():
            self._connection.execute(
                "INSERT INTO conversation (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)",
                (conversation_id, whole_characters(title), created_at, created_at),
            )

    def rename(self, conversation_id: str, title: str) -> None:
        self._change(conversation_id, "title", whole_characters(title))

    def delete(self, conversation_id: str) -> None:
        """Take it off the lists; restore() brings it back until it is purged."""
        self._change(conversation_id, "deleted_at", self._clock())

    def restore(self, conversation_id: str) -> None:
        self._change(conversation_id, "deleted_at", None)

    def purge_deleted(self, before: float) -> int:
        """Remove for good what was deleted before this time. Returns how many conversations that were."""
        with self._access.errors():
            gone = self._connection.execute(
                "SELECT number FROM conversation WHERE deleted_at < ?", (before,)
            ).fetchall()
        for row in gone:  # one transaction each, so that other writers wait for the largest of them at most
            with self._access.writing():
                self._connection.execute("DELETE FROM conversation WHERE number = ?", row)
        return len(gone)

    def put_nodes(self, conversation_id: str, nodes: Iterable[Node], leaf_id: str | None) -> None:
        """Add nodes, parents before children, or put newer values in the place of those with the same id."""
        with self._access.writing():
            number = self._number(conversation_id)
            self._connection.executemany(_PUT_NODE, ((number, *row_of(node)) for node in nodes))
            self._connection.execute(
                "UPDATE conversation SET leaf_id = ?, updated_at = ? WHERE number = ?", (leaf_id, self._clock(), number)
            )

    def set_leaf(self, conversation_id: str, leaf_id: str | None) -> None:
        self._change(conversation_id, "leaf_id", leaf_id)

    def save_draft(self, conversation_id: str, draft: Draft) -> None:
        self._change(conversation_id, "draft", encoded(draft) if draft != Draft() else None)

    def save_settings(self, conversation_id: str, settings: ConversationSettings) -> None:
        self._change(conversation_id, "settings", encoded(settings))

    def mark_interrupted(self) -> int:
        """At start: what was still streaming when the application ended underneath it. Returns how many messages."""
        with self._access.writing():
            return self._connection.execute(
                "UPDATE message SET state = ?, trouble = ? WHERE state = 'streaming'",
                (NodeState.INTERRUPTED.value, translated(INTERRUPTED)),
            ).rowcount

    # --- inside ------------------------------------------------------------------------------------------------

    def _summaries(self, query: str, *values: str) -> list[ConversationSummary]:
        with self._access.errors():
            return [ConversationSummary(*row) for row in self._connection.execute(query, values)]

    def _number(self, conversation_id: str) -> int:
        row = self._connection.execute("SELECT number FROM conversation WHERE id = ?", (conversation_id,)).fetchone()
        if row is None:
            raise KeyError(conversation_id)
        number: int = row[0]
        return number

    def _change(self, conversation_id: str, column: str, value: Any) -> None:  # noqa: ANN401 - what SQLite takes
        with self._access.writing():
            self._connection.execute(
                f"UPDATE conversation SET {column} = ? WHERE number = ?",  # noqa: S608 - our own column names
                (value, self._number(conversation_id)),
            )
