"""What a model takes of a process's memory once its context was filled, measured in a process of its own.

    python -m tests.helpers.resident MODEL PROJECTOR PRESET CONTEXT_TOKENS

prints two numbers of bytes: what it was expected to take, and what it takes.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

from gemma_desktop.engine.batches import BLOCK_TOKENS
from gemma_desktop.engine.model import load
from gemma_desktop.engine.native import CancelFlag, Libraries
from gemma_desktop.engine.protocol import Load, LoadOptions
from gemma_desktop.fit.presets import Preset

_BLOCK = min(BLOCK_TOKENS, 512)


def expected_and_taken(model: Path, projector: Path | None, preset: Preset, context_tokens: int) -> tuple[int, int]:
    arguments = [str(model), str(projector or ""), preset.value, str(context_tokens)]
    child = subprocess.run(
        [sys.executable, "-m", "tests.helpers.resident", *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
        cwd=Path(__file__).parents[2],
    )
    assert child.returncode == 0, child.stderr
    expected, taken = map(int, child.stdout.split())
    return expected, taken


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    model, projector, preset, context_tokens = sys.argv[1:]
    cancel = CancelFlag()
    libraries = Libraries(cancel)
    before = _resident_bytes()
    options = LoadOptions(context_tokens=int(context_tokens), threads=1, gpu_layers=0, preset=Preset(preset))
    loaded = load(Load(1, model, projector, options), lambda _fraction: None, cancel)
    words = random.Random(1)
    while (n_free := loaded.context.n_free) > 0:
        loaded.context.decode_tokens([words.randrange(4, 200) for _ in range(min(n_free, _BLOCK))])
    sys.stdout.write(f"{loaded.info.memory_bytes} {_resident_bytes() - before}\n")
    loaded.close()
    assert libraries


if __name__ == "__main__":
    main()
