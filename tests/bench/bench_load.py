"""From nothing to a model that is ready, with its file in the page cache, against llama-server and llama_cpp.Llama."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure, skipped
from tests.bench.ours import ours
from tests.bench.rounds import medians
from tests.bench.synthetic import SHAPES, Shape, model_file
from tests.bench.theirs import n_threads, on_path, server, streaming_rates


def main() -> Iterator[Figure]:
    for shape in SHAPES:
        yield from figures_of(shape)


def figures_of(shape: Shape) -> Iterator[Figure]:
    model = model_file(shape)
    ours_s(model)  # fills the page cache
    measures = [
        lambda: ours_s(model),
        lambda: streaming_rates(model, n_threads(), "a", 1)[0],
    ]
    if on_path("llama-server"):
        measures.append(lambda: server_s(model))
    mine_s, llama_s, *others_s = medians(measures)
    name = f"load to ready, {shape.name}"
    yield Figure(name, mine_s, "s")
    yield Figure(f"{name}: of llama_cpp.Llama", mine_s / llama_s, "x")
    if others_s:
        yield Figure(f"{name}: of llama-server", mine_s / others_s[0], "x", 0.5)
    else:
        yield skipped(name, "llama-server")


def ours_s(model: Path) -> float:
    with ours(model, threads=n_threads()) as engine:
        return engine.load_s


def server_s(model: Path) -> float:
    with server(model, threads=n_threads()) as other:
        return other.load_s
