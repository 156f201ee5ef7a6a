"""What of an interrupted run the next one takes for its own."""

import os
import time
from pathlib import Path

import pytest

from gemma_desktop.cli.transcript_journal import Journal, journal_key, sweep_journals
from gemma_desktop.errors import StorageTrouble, UnusableSound
from gemma_desktop.recording.values import Passage, SpeechWish

WISH = SpeechWish("English")
ONE, TWO = Passage("a", 0.0, 2.0, "one"), Passage("b", 3.0, 5.0, "two")


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    path.write_bytes(bytes(3_000_000))
    return path


def written(folder: Path, sound: Path) -> Path:
    """The journal of a run that came to the second passage."""
    with Journal(folder, journal_key(sound, "demo", WISH)) as journal:
        journal.add_language("English")
        journal.add(2.0, ONE)
        journal.add(2.5)
    (path,) = folder.iterdir()
    return path


def test_the_next_run_begins_where_the_last_one_ended(tmp_path: Path, sound: Path) -> None:
    written(tmp_path / "j", sound)
    with Journal(tmp_path / "j", journal_key(sound, "demo", WISH)) as journal:
        assert (journal.passages, journal.heard_s, journal.resumed_s) == ([ONE], 2.5, 2.5)
        assert (journal.language, journal.is_whole) == ("English", False)
        journal.add(5.0, TWO)
        journal.end(9.0)
    with Journal(tmp_path / "j", journal_key(sound, "demo", WISH)) as journal:
        assert (journal.passages, journal.heard_s, journal.is_whole) == ([ONE, TWO], 9.0, True)
    journal.remove()
    assert list((tmp_path / "j").iterdir()) == []


@pytest.mark.parametrize("change_at", [0, 999_999, 2_000_000, 2_999_999])
def test_another_beginning_or_end_is_another_sound(tmp_path: Path, sound: Path, change_at: int) -> None:
    before, found = journal_key(sound, "demo", WISH), sound.stat()
    with sound.open("r+b") as file:
        file.seek(change_at)
        file.write(b"x")
    os.utime(sound, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert journal_key(sound, "demo", WISH) != before


def test_another_time_model_or_wish_is_other_work(sound: Path) -> None:
    key = journal_key(sound, "demo", WISH)
    assert key == journal_key(sound, "demo", WISH)
    assert key.digits != journal_key(sound, "other", WISH).digits
    assert key.digits != journal_key(sound, "demo", SpeechWish("English", "Spanish")).digits
    os.utime(sound, (1, 1))
    assert key.digits != journal_key(sound, "demo", WISH).digits


@pytest.mark.parametrize(
    ("damage", "heard_s"),
    [
        (b'{"heard_s":9', 2.5),
        (b"garbage\n", 2.5),
        (b'{"heard_s":"9"}\n{"heard_s":9}\n', 2.5),
        (b'{"heard_s":9}\n', 9.0),
    ],
    ids=["half a line", "garbage", "another kind", "a line"],
)
def test_what_is_no_whole_line_is_cut_off(tmp_path: Path, sound: Path, damage: bytes, heard_s: float) -> None:
    path = written(tmp_path / "j", sound)
    path.write_bytes(path.read_bytes() + damage)
    for _ in range(2):
        with Journal(tmp_path / "j", journal_key(sound, "demo", WISH)) as journal:
            assert (journal.passages, journal.heard_s) == ([ONE], heard_s)


def test_a_file_of_its_name_that_is_no_journal_is_begun_anew(tmp_path: Path, sound: Path) -> None:
    path = written(tmp_path / "j", sound)
    path.write_bytes(b'{"name":"other"}\n' + path.read_bytes())
    with Journal(tmp_path / "j", journal_key(sound, "demo", WISH)) as journal:
        assert (journal.passages, journal.heard_s) == ([], 0.0)


def test_a_second_run_over_the_same_sound_says_so(tmp_path: Path, sound: Path) -> None:
    key = journal_key(sound, "demo", WISH)
    with Journal(tmp_path / "j", key) as first:
        with pytest.raises(StorageTrouble, match=r"talk\.wav is being written down already"):
            Journal(tmp_path / "j", key)
        first.add(2.0, ONE)
        with Journal(tmp_path / "j", journal_key(sound, "other", WISH)) as other:
            assert other.passages == []
    with Journal(tmp_path / "j", key) as again:
        assert again.passages == [ONE]


def test_what_two_runs_wrote_at_once_is_there_once(tmp_path: Path, sound: Path) -> None:
    path = written(tmp_path / "j", sound)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines, *lines[1:]]))
    with Journal(tmp_path / "j", journal_key(sound, "demo", WISH)) as journal:
        assert journal.passages == [ONE]


def test_nobody_else_may_read_it(tmp_path: Path, sound: Path) -> None:
    if os.name == "nt":
        pytest.skip("has other rights")
    assert written(tmp_path / "j", sound).stat().st_mode & 0o777 == 0o600


def test_it_cannot_lie_where_a_file_is(tmp_path: Path, sound: Path) -> None:
    with pytest.raises(StorageTrouble):
        Journal(sound, journal_key(sound, "demo", WISH))


def test_a_sound_that_is_gone_has_no_key(tmp_path: Path) -> None:
    with pytest.raises(UnusableSound, match=r"gone\.wav cannot be opened"):
        journal_key(tmp_path / "gone.wav", "demo", WISH)


def test_what_nobody_went_on_with_for_a_month_goes(tmp_path: Path, sound: Path) -> None:
    folder, day_s = tmp_path / "j", 24 * 3600
    path = written(folder, sound)
    (folder / "notes.txt").touch()
    for age_s, is_there in ((29 * day_s, True), (31 * day_s, False)):
        os.utime(path, (time.time() - age_s,) * 2)
        os.utime(folder / "notes.txt", (1, 1))
        sweep_journals(folder)
        assert path.exists() is is_there
    assert (folder / "notes.txt").exists()
    sweep_journals(tmp_path / "none")
