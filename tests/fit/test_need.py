"""What a header says of the memory that a context takes."""

from pathlib import Path

import pytest

from gemma_desktop.fit.need import kv_bytes_of_layers
from gemma_desktop.gguf.header import read_header
from tests.library.gguf_files import write_gguf

N_TOKENS = 100_000


def full_layers(path: Path, architecture: str, n_layers: int, **values: object) -> list[int]:
    """The layers that look back at everything. A value's key has "__" for a dot."""
    common: dict[str, object] = {
        "block_count": n_layers,
        "embedding_length": 64,
        "attention__head_count": 2,
        "attention__head_count_kv": 1,
        "attention__key_length": 32,
        "attention__value_length": 32,
        **values,
    }
    header = read_header(
        write_gguf(path, architecture, {f"{architecture}.{key.replace('__', '.')}": common[key] for key in common})
    )
    sizes = kv_bytes_of_layers(header, N_TOKENS, 512)
    return [layer for layer, size in enumerate(sizes) if size >= N_TOKENS * 2 * 32 * 2]


@pytest.mark.parametrize(
    ("architecture", "values", "full"),
    [
        ("gemma", {}, list(range(8))),
        ("gemma2", {"attention__sliding_window": 1024}, [1, 3, 5, 7]),
        ("gemma3", {"attention__sliding_window": 1024}, [5]),
        ("gemma3", {}, list(range(8))),
        ("gemma3n", {"attention__sliding_window": 1024}, [4]),
        ("gemma3", {"attention__sliding_window": 1024, "attention__sliding_window_pattern": 4}, [3, 7]),
        (
            "gemma4",
            {"attention__sliding_window": 1024, "attention__sliding_window_pattern": [True, False]},
            [1, 2, 3, 4, 5, 6, 7],
        ),
    ],
)
def test_windows_are_counted_as_llama_cpp_lays_them_out(
    tmp_path: Path, architecture: str, values: dict[str, object], full: list[int]
) -> None:
    assert full_layers(tmp_path / "m.gguf", architecture, 8, **values) == full
