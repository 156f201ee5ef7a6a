"""A model file that passes every check of a header and yet makes llama.cpp call abort()."""

from pathlib import Path

from tests.helpers.gguf_models import write_gemma4

_PATTERN_KEY = b"gemma4.attention.sliding_window_pattern"
_ARRAY_HEADER_BYTES = 4 + 4 + 8  # type, type of its elements, their number


def write_aborting_model(path: Path) -> None:
    """Gemma 4 whose last layers would share the keys and values of a layer of the other attention kind.

    llama.cpp loads it and aborts where it makes the KV cache (seen with 0c1e57098).
    """
    write_gemma4(path, n_shared_kv=2)
    data = bytearray(path.read_bytes())
    pattern_at = data.index(_PATTERN_KEY) + len(_PATTERN_KEY) + _ARRAY_HEADER_BYTES
    assert data[pattern_at : pattern_at + 6] == bytes([1, 0, 1, 0, 1, 0])
    data[pattern_at : pattern_at + 6] = bytes([1, 1, 0, 1, 1, 0])
    path.write_bytes(data)
