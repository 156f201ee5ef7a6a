"""Memory is ready before weights are written to it, and the file's pages do not stay beside them."""

import mmap
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.model import load
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.pages import PreparedPages, let_go
from gemma_desktop.engine.protocol import Load, LoadOptions

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pages are prepared and given back on Linux alone")

LARGE_BYTES = 48 * 1024 * 1024


def resident_bytes(file: Path | None = None) -> int:
    """Of this process; of its mappings of a file alone."""
    total, counts = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split(" ", 1)[0]:
            counts = file is None or line.endswith(f" {file}")
        elif counts and line.startswith("Rss:"):
            total += int(line.split()[1]) * 1024
    return total


def wait_until_done() -> None:
    for thread in threading.enumerate():
        if thread.name == "pages":
            thread.join()


def test_large_memory_that_was_taken_meanwhile_is_made_ready() -> None:
    pages = PreparedPages()
    before = resident_bytes()
    with mmap.mmap(-1, LARGE_BYTES, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS):
        pages.prepare()
        wait_until_done()
        assert resident_bytes() - before > LARGE_BYTES / 2
        pages.close()


def test_memory_that_was_there_before_is_left_alone() -> None:
    with mmap.mmap(-1, LARGE_BYTES, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS):
        pages = PreparedPages()
        before = resident_bytes()
        pages.prepare()
        wait_until_done()
        pages.close()
        assert resident_bytes() - before < LARGE_BYTES / 2


def test_a_files_pages_are_given_back_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "with a space\nand a line.gguf"
    path.write_bytes(b"weights" * 100_000)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as mapping:
        assert mapping[:].count(b"weights") == 100_000
        shown = Path(str(path).replace("\n", r"\012"))
        assert resident_bytes(shown) > 600_000
        let_go([path])
        assert resident_bytes(shown) == 0
        assert mapping[:7] == b"weights"


def test_of_a_loaded_model_the_file_is_not_in_memory_as_well(
    random_model: Callable[[str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    params = llama.llama_model_quantize_default_params()
    params.ftype, params.pure = llama.LLAMA_FTYPE_MOSTLY_Q4_0, True  # which processors have rearranged
    assert llama.llama_model_quantize(str(random_model("gemma3")).encode(), str(path).encode(), params) == 0
    options = LoadOptions(context_tokens=512, threads=1, gpu_layers=0)
    loaded = load(Load(1, str(path), "", options), lambda _fraction: None, CancelFlag())
    assert resident_bytes(path) < path.stat().st_size / 10
    loaded.close()
