"""Processors that the bundled llama.cpp does not run on."""

import platform
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.instructions import BASELINE, check_instructions, check_processor, processor_features
from gemma_desktop.errors import OldProcessor
from tests.engine import scripted_child
from tests.engine.engine_subject import load


def test_a_processor_without_the_baseline_is_told_so_in_words() -> None:
    with pytest.raises(OldProcessor, match=r"too old.*AVX2") as told:
        check_instructions({"sse4_2", "avx", "fma"})
    assert told.value.detail == "missing: avx2, bmi2, f16c"


def test_a_processor_with_the_baseline_is_taken_whatever_else_it_lacks() -> None:
    check_instructions(BASELINE)


@pytest.mark.skipif(platform.machine() != "x86_64", reason="others have other instructions")
def test_the_processors_features_are_those_that_numpy_finds_by_asking_it() -> None:
    from numpy._core import _multiarray_umath

    assert (processor_features() == BASELINE) == _multiarray_umath.__cpu_features__["X86_V3"]


def test_from_source_nothing_is_asked_of_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemma_desktop.engine.instructions.processor_features", frozenset)
    check_processor()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    with pytest.raises(OldProcessor):
        check_processor()


def test_what_the_process_says_instead_of_starting_reaches_the_user(tmp_path: Path) -> None:
    engine = LocalEngine(tmp_path / "engine.log", child_main=scripted_child.has_an_old_processor)
    with closing(engine), pytest.raises(OldProcessor, match=r"This processor is too old: Build it\."):
        load(engine, Path("good.gguf"))
