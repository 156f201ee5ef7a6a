"""The recordings and what was written down of them, in the SQLite file of the conversations."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

import msgspec

from gemma_desktop.recording.values import JobState, Passage, PassageState, Recording, SpeechWish
from gemma_desktop.store import search
from gemma_desktop.store.access import Access
from gemma_desktop.store.rows import encoded, whole_characters

_RECORDING_COLUMNS = (
    "id, title, created_at, duration_s, sound, wish, language, job, heard_s, trouble, updated_at, queued_at"
)
_RecordingRow: TypeAlias = tuple[str, str, float, float, str, bytes, str, str, float, str, float, float]
_PASSAGE_COLUMNS = "id, start_s, end_s, text, translation, speaker, state"
_PassageRow: TypeAlias = tuple[str, float, float, str, str, str, str]
_PUT_RECORDING = f"""
    INSERT INTO recording ({_RECORDING_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, duration_s = excluded.duration_s, sound = excluded.sound, wish = excluded.wish,
        language = excluded.language, job = excluded.job, heard_s = excluded.heard_s, trouble = excluded.trouble,
        updated_at = excluded.updated_at, queued_at = excluded.queued_at
"""  # noqa: S608 - constants only
_PUT_PASSAGE = f"""
    INSERT INTO passage (recording, {_PASSAGE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (recording, id) DO UPDATE SET
        start_s = excluded.start_s, end_s = excluded.end_s, text = excluded.text,
        translation = excluded.translation, speaker = excluded.speaker, state = excluded.state
"""  # noqa: S608 - constants only
# Of each recording the first passage: with min() SQLite takes the other columns from the row that has it
# (sqlite.org/lang_select.html#bareagg).
_TITLES = "SELECT id, title, '' FROM recording WHERE deleted_at IS NULL AND {title}"
_PASSAGES = """
    SELECT recording.id, first.text, first.translation
    FROM (
        SELECT recording, text, translation, min(start_s) FROM passage WHERE {words} GROUP BY recording
    ) AS first
    JOIN recording ON recording.number = first.recording
    WHERE recording.deleted_at IS NULL
"""
_BY_INDEX = (
    _TITLES.format(title="number IN (SELECT rowid FROM recording_index WHERE recording_index MATCH ?)"),
    _PASSAGES.format(words="number IN (SELECT rowid FROM passage_index WHERE passage_index MATCH ?)"),
)
_BY_PATTERN = (
    _TITLES.format(title=r"title LIKE ? ESCAPE '\'"),
    _PASSAGES.format(words=r"text || char(10) || translation LIKE ? ESCAPE '\'"),
)

_jobs = {state.value: state for state in JobState}
_states = {state.value: state for state in PassageState}
_wish_decoder = msgspec.json.Decoder(SpeechWish)


class RecordingStore:
    """All recordings and their passages. Belongs to the thread that opened its file.

    Every method raises StorageTrouble where the surroundings fail, and has then changed nothing; KeyError where there
    is no such recording.
    """

    def __init__(self, access: Access, clock: Callable[[], float] = time.time) -> None:
        self._access = access
        self._connection = access.connection
        self._clock = clock

    # --- reading -----------------------------------------------------------------------------------------------

    def recordings(self) -> list[Recording]:
        """Newest first, without deleted ones."""
        with self._access.errors():
            rows = self._connection.execute(
                f"SELECT {_RECORDING_COLUMNS} FROM recording WHERE deleted_at IS NULL"  # noqa: S608
                " ORDER BY created_at DESC, number DESC"
            )
            return [_recording_of(row) for row in rows]

    def passages(self, recording_id: str) -> tuple[Passage, ...]:
        """What is written down of it, in the order of its times; of a deleted one as well."""
        with self._access.snapshot():
            rows = self._connection.execute(
                f"SELECT {_PASSAGE_COLUMNS} FROM passage WHERE recording = ? ORDER BY start_s, end_s",  # noqa: S608
                (self._number(recording_id),),
            )
            return tuple(_passage_of(row) for row in rows)

    def search(self, text: str) -> dict[str, str]:
        """Where the words of `text` begin words of the title, or all of one passage: ids, with where they stand."""
        text = whole_characters(text).replace("\0", " ").strip()
        if not text:
            return {}
        query = search.index_query(text)
        statements, wanted = (_BY_INDEX, query) if query else (_BY_PATTERN, search.like_pattern(text))
        found: dict[str, str] = {}
        with self._access.snapshot():
            for statement in statements:
                for recording_id, words, translation in self._connection.execute(statement, (wanted,)):
                    found.setdefault(recording_id, search.excerpt((words, translation), text))
        return found

    def sounds(self) -> set[str]:
        """The names of all sounds that belong to a recording, deleted ones included."""
        with self._access.errors():
            return {row[0] for row in self._connection.execute("SELECT sound FROM recording")}

    def deleted_sounds(self, before: float) -> dict[str, str]:
        """The sounds of recordings that were deleted before this time, by recording."""
        with self._access.errors():
            rows = self._connection.execute("SELECT id, sound FROM recording WHERE deleted_at < ?", (before,))
            return dict(rows.fetchall())

    # --- writing -----------------------------------------------------------------------------------------------

    def put(self, recording: Recording, passages: Iterable[Passage] = (), removed_ids: Iterable[str] = ()) -> None:
        """A new recording, or newer values of one; with passages that are new or changed, and without removed ones."""
        with self._access.writing():
            self._connection.execute(_PUT_RECORDING, _recording_row(recording))
            number = self._number(recording.id)
            self._connection.executemany(
                "DELETE FROM passage WHERE recording = ? AND id = ?", ((number, removed) for removed in removed_ids)
            )
            self._connection.executemany(_PUT_PASSAGE, ((number, *_passage_row(passage)) for passage in passages))

    def delete(self, recording_id: str) -> None:
        """Take it off the list; restore() brings it back until it is purged."""
        self._set_deleted_at(recording_id, self._clock())

    def restore(self, recording_id: str) -> None:
        self._set_deleted_at(recording_id, None)

    def purge(self, recording_ids: Sequence[str]) -> None:
        """Remove these for good, with all that was written down of them."""
        for recording_id in recording_ids:  # one transaction each, so that other writers do not wait for all of them
            with self._access.writing():
                self._connection.execute("DELETE FROM recording WHERE id = ?", (recording_id,))

    # --- inside ------------------------------------------------------------------------------------------------

    def _number(self, recording_id: str) -> int:
        row = self._connection.execute("SELECT number FROM recording WHERE id = ?", (recording_id,)).fetchone()
        if row is None:
            raise KeyError(recording_id)
        number: int = row[0]
        return number

    def _set_deleted_at(self, recording_id: str, at: float | None) -> None:
        with self._access.writing():
            self._connection.execute(
                "UPDATE recording SET deleted_at = ? WHERE number = ?", (at, self._number(recording_id))
            )


def _recording_row(recording: Recording) -> _RecordingRow:
    return (
        recording.id,
        whole_characters(recording.title),
        recording.created_at,
        recording.duration_s,
        recording.sound,
        encoded(recording.wish),
        whole_characters(recording.language),
        recording.job.value,
        recording.heard_s,
        whole_characters(recording.trouble),
        recording.updated_at,
        recording.queued_at,
    )


def _recording_of(row: _RecordingRow) -> Recording:
    """What cannot be decoded any more is as if nobody had asked for it: no reason to lose sound and words."""
    recording_id, title, created_at, duration_s, sound, wish, language, job, heard_s, trouble, updated_at, queued = row
    try:
        decoded = _wish_decoder.decode(wish)
    except msgspec.DecodeError:
        decoded = SpeechWish()
    return Recording(
        recording_id,
        title,
        created_at,
        duration_s,
        sound,
        decoded,
        language,
        _jobs.get(job, JobState.NONE),
        heard_s,
        trouble,
        updated_at,
        queued,
    )


def _passage_row(passage: Passage) -> _PassageRow:
    return (
        passage.id,
        passage.start_s,
        passage.end_s,
        whole_characters(passage.text),
        whole_characters(passage.translation),
        whole_characters(passage.speaker),
        passage.state.value,
    )


def _passage_of(row: _PassageRow) -> Passage:
    passage_id, start_s, end_s, text, translation, speaker, state = row
    return Passage(passage_id, start_s, end_s, text, translation, speaker, _states.get(state, PassageState.EDITED))
