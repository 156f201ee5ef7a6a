"""`gemma-desktop bench`: what it measures of the demo model, and the card."""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from gemma_desktop.cli.arguments import BenchArguments, parse
from gemma_desktop.cli.bench import BenchReport, bench, figures
from gemma_desktop.cli.machine import Machine
from gemma_desktop.errors import Refused
from gemma_desktop.paths import Paths

COMMAND = [sys.executable, "-m", "gemma_desktop"]
REPORT = BenchReport(
    model="Small", architecture="gemma3", model_bytes=10**9, context_tokens=8192, threads=2, gpu_layers=0, load_s=1.26,
    prompt_tokens_per_s=125.4, decode_tokens_per_s=26.54, first_token_s=0.2431, picture_s=None, sound_s=None,
    memory_bytes=None, runs=3, machine=Machine("Processor", 2, 0, "System"), busy=0.0, engine="e", application="a",
    date="2026-01-01",
)  # fmt: skip


def test_the_demo_model_is_measured_and_the_card_saved(tmp_path: Path) -> None:
    home = {**os.environ, "GEMMA_DESKTOP_HOME": str(tmp_path / "home")}
    card = tmp_path / "card.png"
    command = [*COMMAND, "bench", "--model", "demo", "--json", "--save", str(card)]
    done = subprocess.run(command, check=False, env=home, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    found = msgspec.json.decode(done.stdout, type=BenchReport)
    assert found.model == json.loads(done.stdout)["model"] != ""
    measured = (found.load_s, found.first_token_s, found.prompt_tokens_per_s, found.decode_tokens_per_s)
    assert all(value > 0 for value in measured)
    assert found.picture_s is not None
    assert found.sound_s is not None
    assert found.memory_bytes is None or found.memory_bytes > 10_000_000
    assert found.machine.cores >= 1
    with Image.open(card) as image:
        assert image.size == (1520, 840)
        assert len(image.convert("RGB").getcolors(1_000_000) or []) > 50  # letters with soft edges
    assert "card.png" in done.stderr


@pytest.mark.parametrize("name", ["card.txt", "card", "gone/card.png"])
def test_a_card_that_could_not_be_saved_is_refused_before_anything_is_measured(tmp_path: Path, name: str) -> None:
    arguments = parse(["bench", "--model", "demo", "--save", str(tmp_path / name)])
    assert isinstance(arguments, BenchArguments)
    with pytest.raises(Refused):
        bench(arguments, Paths(tmp_path, tmp_path, tmp_path, tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_figures_are_in_words_and_what_was_not_measured_is_left_out() -> None:
    assert figures(REPORT) == [
        ("Answer", "26.5 tokens/s"), ("First token", "243 ms"), ("Reading", "125 tokens/s"), ("Loading, once", "1.3 s"),
    ]  # fmt: skip


def test_a_busy_machine_is_told() -> None:
    assert not REPORT.was_busy
    assert msgspec.structs.replace(REPORT, busy=0.5).was_busy
