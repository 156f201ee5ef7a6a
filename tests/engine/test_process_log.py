"""The bounded log of the engine process."""

from pathlib import Path

from gemma_desktop.engine.process_log import KEPT_BYTES, MAX_BYTES, ProcessLog


def _append(path: Path, data: bytes) -> None:
    with path.open("ab") as file:
        file.write(data)


def test_last_words_are_those_of_the_last_process(tmp_path: Path) -> None:
    log = ProcessLog(tmp_path / "logs" / "engine.log")
    path = log.begin()
    _append(path, b"of the first\n")
    log.begin()
    assert log.last_words() == ""
    _append(path, b"of the second\xff\n")
    assert log.last_words() == "of the second\N{REPLACEMENT CHARACTER}"


def test_last_words_are_few(tmp_path: Path) -> None:
    log = ProcessLog(tmp_path / "engine.log")
    _append(log.begin(), b"line\n" * 100_000)
    assert 10 < len(log.last_words().splitlines()) < 100


def test_a_large_log_is_put_aside_for_the_next_process(tmp_path: Path) -> None:
    log = ProcessLog(tmp_path / "engine.log")
    _append(log.begin(), bytes(KEPT_BYTES + 1))
    assert log.begin().stat().st_size == 0
    assert (tmp_path / "engine.log.1").stat().st_size == KEPT_BYTES + 1


def test_a_process_cannot_fill_the_disk(tmp_path: Path) -> None:
    log = ProcessLog(tmp_path / "engine.log")
    path = log.begin()
    _append(path, b"before\n")
    with path.open("ab") as writer:
        writer.truncate(MAX_BYTES + 1)
        log.bound()
        assert path.stat().st_size == 0
        writer.write(b"after\n")
    assert log.last_words() == "after"
