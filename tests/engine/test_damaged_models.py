"""Thousands of damaged model files through the validator and the engine process: the application lives on each time.

A file that is refused wrongly loses nothing here, and one that is let through may be loaded, may be refused by the
engine, and may even end its process; what counts is that the client says so and that the next model works.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import msgspec
import pytest

from gemma_desktop.chat.generation import GREEDY
from gemma_desktop.engine import child
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import Stalled
from gemma_desktop.engine.protocol import Loaded, LoadOptions
from gemma_desktop.errors import EngineTrouble, Refused, UnusableModel
from gemma_desktop.gguf.header import read_header
from tests.engine.engine_subject import Question, events_of
from tests.helpers.mutated_gguf import WholeModel, mutated

A_WORD: Final = Question("Hello", settings=msgspec.structs.replace(GREEDY, max_tokens=2))
OPTIONS: Final = LoadOptions(context_tokens=256, threads=1)
MOST_BYTES: Final = 8 * 1024**3


def modest_child(connection: Connection) -> None:
    """The engine, which gets no more memory than a test may take, and leaves no dumps."""
    resource = pytest.importorskip("resource")
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    child.main(connection)


@dataclass(frozen=True)
class Victim:
    """A file to be damaged. model: a whole one that it belongs to, if it is a projector."""

    whole: WholeModel
    model: Path | None = None


class Bench:
    """An engine that is given one damaged file after the other, and a whole model after each death."""

    def __init__(self, engine: LocalEngine, victims: list[Victim], whole: Path, folder: Path) -> None:
        self.engine = engine
        self.victims = victims
        self.whole = whole
        self.path = folder / "damaged.gguf"

    def try_seed(self, seed: int) -> None:
        victim = self.victims[seed % len(self.victims)]
        self.path.write_bytes(mutated(victim.whole, seed))
        is_let_through = self._is_let_through()
        before = self.engine.pid
        try:
            self._use(victim.model or self.path, self.path if victim.model else None)
            assert is_let_through, "the engine took what the validator refuses"
        except (UnusableModel, Refused):
            pass
        except EngineTrouble as trouble:
            if "went wrong" in trouble.title:  # an error of our own that nobody foresaw
                raise
        if self.engine.pid != before:
            self._use(self.whole, None)

    def _is_let_through(self) -> bool:
        try:
            read_header(self.path)
        except UnusableModel:
            return False
        return True

    def _use(self, model: Path, projector: Path | None) -> None:
        """Load it and let it say a word."""
        is_loaded = False
        with closing(self.engine.load(model, projector, OPTIONS)) as events:
            for event in events:
                is_loaded |= isinstance(event, Loaded)
                if isinstance(event, Stalled):
                    self.engine.cancel()
        if is_loaded:
            with closing(events_of(self.engine, A_WORD)) as reply:
                for said in reply:
                    if isinstance(said, Stalled):
                        self.engine.cancel()


@pytest.mark.parametrize("seeds", [range(40), pytest.param(range(40, 10_000), marks=pytest.mark.soak)], ids=len)
def test_no_damage_to_a_model_file_ends_the_application(
    seeds: range, demo_model: Path, demo_projector: Path, random_model: Callable[[str], Path], tmp_path: Path
) -> None:
    victims = [Victim(WholeModel.read(demo_model)), Victim(WholeModel.read(demo_projector), demo_model)]
    victims += [
        Victim(WholeModel.read(random_model(name))) for name in ("gemma", "gemma2", "gemma3", "gemma3n", "gemma4")
    ]
    for name, model in (("gemma3", "gemma3"), ("gemma3n", "gemma3n"), ("gemma4v", "gemma4")):
        victims += [Victim(WholeModel.read(random_model(f"{name}-projector")), random_model(model))]
    with closing(LocalEngine(tmp_path / "engine.log", child_main=modest_child)) as engine:
        bench = Bench(engine, victims, demo_model, tmp_path)
        for seed in seeds:
            try:
                bench.try_seed(seed)
            except Exception as error:
                error.add_note(f"seed {seed}")
                raise
