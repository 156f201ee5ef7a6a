"""What is known of a run that ended badly."""

from pathlib import Path

import pytest

from gemma_desktop.session.crash_report import CrashReports


def test_the_report_has_versions_the_system_and_the_last_words_of_both_processes(tmp_path: Path) -> None:
    (tmp_path / "window.log").write_text("INFO the window was opened\n")
    (tmp_path / "engine.log").write_text("".join(f"line {number}\n" for number in range(5000)))
    CrashReports(tmp_path).write("Fatal Python error: Segmentation fault\n")
    report = CrashReports(tmp_path).last()
    assert report is not None
    for expected in (
        *("gemma-desktop 0.", "llama-cpp-python 0.", "Python 3.", "Qt 6.", "processors"),
        *("Segmentation fault", "the window was opened", "line 4999"),
    ):
        assert expected in report.text
    assert "line 100\n" not in report.text


def test_it_does_not_hold_the_name_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/someone")
    monkeypatch.setenv("USERPROFILE", "/home/someone")
    (tmp_path / "engine.log").write_text("/home/someone/models/gemma.gguf\n")
    CrashReports(tmp_path).write('File "/home/someone/app.py"')
    report = CrashReports(tmp_path).last()
    assert report is not None
    assert "someone" not in report.text
    assert "~/models/gemma.gguf" in report.text


def test_without_logs_there_is_a_report_all_the_same_and_without_a_bad_end_none(tmp_path: Path) -> None:
    assert CrashReports(tmp_path).last() is None
    CrashReports(tmp_path).write("Aborted")
    report = CrashReports(tmp_path).last()
    assert report is not None
    assert "(nothing)" in report.text
