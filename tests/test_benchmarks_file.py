"""The table in packaging/BENCHMARKS.md: what is measured again takes the place of what was there, and nothing else."""

from pathlib import Path

from tests.bench.figure import Aim, Figure
from tests.bench.report import Measured, write

DECODE = Figure("decode", 0.98, "x", 0.97, Aim.AT_LEAST)
LOAD = Figure("load", 0.62, "x", 0.5)


def of(*figures: Figure, busy: float = 0.0) -> list[Measured]:
    return [Measured("some", list(figures), busy)]


def test_one_figure_measured_again_leaves_the_others_of_that_machine(tmp_path: Path) -> None:
    file = tmp_path / "BENCHMARKS.md"
    write(of(DECODE, LOAD), "A machine", file)
    write(of(Figure("load", 0.45, "x", 0.5)), "A machine", file)
    text = file.read_text()
    assert "| decode | 0.98 x | at least 0.97 | ok |" in text
    assert "| load | 0.45 x | at most 0.5 | ok |" in text
    assert "0.62" not in text


def test_another_machine_begins_another_table(tmp_path: Path) -> None:
    file = tmp_path / "BENCHMARKS.md"
    write(of(DECODE, LOAD), "A machine", file)
    write(of(LOAD), "Another machine", file)
    text = file.read_text()
    assert "decode" not in text
    assert "A machine" not in text
    assert "| load | 0.62 x | at most 0.5 | missed |" in text


def test_what_is_written_around_the_table_stays(tmp_path: Path) -> None:
    file = tmp_path / "BENCHMARKS.md"
    write(of(LOAD), "A machine", file)
    file.write_text(f"{file.read_text()}\n## Loading\n\nWhere the time goes.\n")
    write(of(LOAD), "A machine", file)
    write(of(LOAD), "A machine", file)
    assert file.read_text().endswith("\n## Loading\n\nWhere the time goes.\n")
    assert file.read_text().count("## Loading") == file.read_text().count("make bench: begin") == 1


def test_only_aims_are_kept_and_a_busy_machine_is_told(tmp_path: Path) -> None:
    file = tmp_path / "BENCHMARKS.md"
    write(of(LOAD, Figure("speed", 12, "tokens/s"), busy=0.9), "A machine", file)
    assert "speed" not in file.read_text()
    assert ", busy |" in file.read_text()
