"""SHA256SUMS, which users check what they downloaded by."""

import subprocess
from pathlib import Path

from release.sums import read_sums, write_sums, wrong_sums


def test_sums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    for name in ("b.deb", "a.tar.gz"):
        (tmp_path / name).write_text(name)
    write_sums([tmp_path / "b.deb", tmp_path / "a.tar.gz"], tmp_path)
    assert list(read_sums(tmp_path)) == ["a.tar.gz", "b.deb"]
    done = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], check=True, cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout == "a.tar.gz: OK\nb.deb: OK\n"
    assert wrong_sums(tmp_path) == []


def test_files_that_changed_or_went_are_named(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("changed", "gone", "same")]
    for file in files:
        file.write_text("content")
    write_sums(files, tmp_path)
    files[0].write_text("contents")
    files[1].unlink()
    assert wrong_sums(tmp_path) == ["changed", "gone"]
