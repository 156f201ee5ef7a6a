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
        check_instructions({"SSE42": True, "AVX": True, "AVX2": False, BASELINE: False})
    assert told.value.detail == "found: SSE42, AVX"


def test_a_processor_with_the_baseline_is_taken_whatever_else_it_lacks() -> None:
    check_instructions({BASELINE: True, "AVX512F": False})


@pytest.mark.skipif(platform.machine() != "x86_64" or sys.platform != "linux", reason="Linux tells in a file")
def test_the_processors_features_are_those_that_the_system_names() -> None:
    flags = Path("/proc/cpuinfo").read_text().split()
    assert processor_features()[BASELINE] == all(flag in flags for flag in ("avx2", "fma", "f16c", "bmi2"))


def test_from_source_nothing_is_asked_of_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemma_desktop.engine.instructions.processor_features", dict)
    check_processor()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    with pytest.raises(OldProcessor):
        check_processor()


def test_what_the_process_says_instead_of_starting_reaches_the_user(tmp_path: Path) -> None:
    engine = LocalEngine(tmp_path / "engine.log", child_main=scripted_child.has_an_old_processor)
    with closing(engine), pytest.raises(OldProcessor, match=r"This processor is too old: Build it\."):
        load(engine, Path("good.gguf"))
