"""Reading a GGUF's metadata, whatever the file turns out to be."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import gguf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemma_desktop.engine.header import read_header
from gemma_desktop.errors import UnusableModel


def test_values_of_every_kind(tmp_path: Path) -> None:
    path = tmp_path / "all.gguf"
    writer = gguf.GGUFWriter(path, "gemma4")
    writer.add_uint8("u8", 200)
    writer.add_int8("i8", -100)
    writer.add_uint64("u64", 2**40)
    writer.add_float32("f32", 0.5)
    writer.add_float64("f64", 0.1)
    writer.add_bool("yes", True)
    writer.add_string("text", "héllo")
    writer.add_array("numbers", [1, 2, 3])
    writer.add_array("flags", [True, False])
    writer.add_array("texts", ["a", "bb"])
    writer.add_array("many", list(range(10_000)))
    writer.add_string("last", "end")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()

    header = read_header(path)
    assert header.architecture == "gemma4"
    assert dict(header.values) == {
        "general.architecture": "gemma4", "u8": 200, "i8": -100, "u64": 2**40, "f32": 0.5, "f64": 0.1, "yes": True,
        "text": "héllo", "numbers": (1, 2, 3), "flags": (True, False), "last": "end",
    }  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"GGUF", b"GGML" + bytes(100), b"GGUF\x09\0\0\0" + bytes(100)])
def test_what_is_no_gguf_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.gguf"
    path.write_bytes(content)
    with pytest.raises(UnusableModel, match=r"thing\.gguf is not a whole GGUF file"):
        read_header(path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnusableModel, match=r"gone\.gguf is not there"):
        read_header(tmp_path / "gone.gguf")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableModel, match="cannot be read"):
        read_header(tmp_path)


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_header_is_refused_or_read_but_never_more(
    random_model: Callable[[str], Path], tmp_path: Path, data: st.DataObject
) -> None:
    whole = random_model("gemma4").read_bytes()[:20_000]
    damaged = bytearray(whole[: data.draw(st.integers(1, len(whole)))])
    for _ in range(data.draw(st.integers(0, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.gguf"
    path.write_bytes(damaged)
    with suppress(UnusableModel):
        read_header(path)
