"""The header reader, on files of the gguf package, on the shipped models, and on damage of every kind."""

import os
import struct
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemma_desktop.errors import UnusableModel
from gemma_desktop.gguf.header import MAX_KEPT_VALUES, read_header
from gemma_desktop.gguf.tensor_types import TENSOR_TYPES
from gemma_desktop.gguf.values import SkippedList
from gemma_desktop.paths import resources
from tests.helpers.memory import peak_growth_bytes
from tests.helpers.permissions import as_anybody
from tests.library.gguf_files import weights, write_gguf, write_model

DEMO = resources() / "models" / "demo.gguf"


def test_header_agrees_with_the_gguf_package() -> None:
    ours, theirs = read_header(DEMO), gguf.GGUFReader(DEMO)
    assert ours.data_offset == theirs.data_offset
    assert [(t.name, t.shape, t.type_name, t.size_bytes) for t in ours.tensors] == [
        (t.name, tuple(int(n) for n in t.shape), t.tensor_type.name, t.n_bytes) for t in theirs.tensors
    ]
    for key, value in ours.metadata.items():
        field = theirs.fields[key]
        if isinstance(value, SkippedList):
            assert value.length == len(field.data)
        else:
            contents = field.contents()
            assert value == (tuple(contents) if isinstance(contents, list) else contents)


def test_tensor_types_agree_with_the_gguf_package() -> None:
    theirs = {int(number): (number.name, *sizes) for number, sizes in gguf.GGML_QUANT_SIZES.items()}
    shared = theirs.keys() & TENSOR_TYPES.keys()
    shared.discard(9)  # Q8_1: gguf-py says 40 bytes, ggml's block_q8_1 has 36; never in files
    assert {number: tuple(TENSOR_TYPES[number]) for number in shared} == {number: theirs[number] for number in shared}
    assert theirs.keys() <= TENSOR_TYPES.keys()


def test_a_vocabulary_of_gemmas_size_is_stepped_over(tmp_path: Path) -> None:
    path = write_gguf(
        tmp_path / "large.gguf",
        "gemma4",
        {
            "tokenizer.ggml.tokens": [f"token{number}" for number in range(262_144)],
            "tokenizer.ggml.scores": [0.0] * 262_144,
            "after": "still found",
        },
    )
    header = read_header(path)
    assert header.metadata["tokenizer.ggml.tokens"] == SkippedList(262_144)
    assert header.metadata["tokenizer.ggml.scores"] == SkippedList(262_144)
    assert header.text("after") == "still found"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(runs=st.lists(st.tuples(st.sampled_from([0, 1, 7, 63, 64, 255, 256, 300]), st.integers(1, 150)), max_size=6))
def test_texts_of_every_length_are_stepped_over(tmp_path: Path, runs: list[tuple[int, int]]) -> None:
    texts = ["", *("\0" * length for length, count in runs for _ in range(count))]
    header = read_header(write_gguf(tmp_path / "m.gguf", "gemma4", {"texts": texts, "after": "still found"}))
    assert (header.metadata["texts"], header.text("after")) == (SkippedList(len(texts)), "still found")


def test_short_lists_of_numbers_are_kept_and_long_ones_counted(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {"short": [1, 2, 3], "long": list(range(MAX_KEPT_VALUES + 1))})
    header = read_header(path)
    assert header.metadata["short"] == (1, 2, 3)
    assert header.metadata["long"] == SkippedList(MAX_KEPT_VALUES + 1)


def test_a_value_of_another_kind_counts_as_missing(tmp_path: Path) -> None:
    header = read_header(write_gguf(tmp_path / "m.gguf", "gemma4", {"words": "text", "number": 3, "truth": True}))
    assert (header.text("number"), header.count("words"), header.count("truth"), header.flag("number")) == (
        "", 0, 0, False,
    )  # fmt: skip


def test_a_value_for_all_layers_counts_for_each(tmp_path: Path) -> None:
    header = read_header(write_gguf(tmp_path / "m.gguf", "gemma4", {"all": 3, "each": [1, 2], "words": "text"}))
    assert header.per_layer("all", 3) == [3, 3, 3]
    assert header.per_layer("each", 3, 7) == [1, 2, 7]
    assert header.per_layer("none", 2, 7) == header.per_layer("words", 2, 7) == [7, 7]


def refusal(path: Path) -> UnusableModel:
    with pytest.raises(UnusableModel) as caught:
        read_header(path)
    assert path.name in caught.value.title
    return caught.value


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "not found" in str(refusal(tmp_path / "gone.gguf"))


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    assert "folder" in str(refusal(tmp_path))


@pytest.mark.parametrize("content", [b"", b"GG", b"PK\x03\x04" + bytes(100), b"<!DOCTYPE html>" * 10])
def test_something_else_is_not_a_gguf(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "page.gguf"
    path.write_bytes(content)
    assert "not a GGUF file" in str(refusal(path))


@pytest.mark.parametrize(
    ("version", "hint"), [(1, "newer file"), (4, "update"), (0x03000000, "another kind of processor")]
)
def test_other_versions_are_refused_with_what_to_do(tmp_path: Path, version: int, hint: str) -> None:
    path = tmp_path / "old.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", version, 0, 0))
    assert hint in refusal(path).hint


def test_cut_off_weights_are_refused_with_how_much_is_missing(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "cut.gguf", "gemma4", {}, tensors={"a": weights(), "b": weights(1_000, 1_000)})
    path.write_bytes(path.read_bytes()[:-1_500_000])
    error = refusal(path)
    assert error.title == "cut.gguf is incomplete"
    assert error.hint.startswith("1.5 MB of 2.0 MB are missing.")


def test_every_cut_inside_the_header_is_called_incomplete(tmp_path: Path) -> None:
    whole = write_model(tmp_path / "m.gguf").read_bytes()
    path = tmp_path / "cut.gguf"
    for length in range(5, read_header(tmp_path / "m.gguf").data_offset, 7):
        path.write_bytes(whole[:length])
        assert refusal(path).title == "cut.gguf is incomplete"


def _with_patch(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert data.count(old) == 1
    path.write_bytes(data.replace(old, new))
    return path


def test_a_tensor_that_lies_elsewhere_is_damage(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"a": weights(), "b": weights()})
    second_offset = struct.pack("<IQ", 1, read_header(path).tensors[1].offset_bytes)
    _with_patch(path, second_offset, struct.pack("<IQ", 1, 0))
    assert "'b' begins at 0" in refusal(path).detail


def test_a_tensor_of_unknown_type_is_damage(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"a": weights(8, 64)})
    _with_patch(path, struct.pack("<QQI", 64, 8, 1), struct.pack("<QQI", 64, 8, 4))
    assert "unknown type 4" in refusal(path).detail


def test_rows_that_are_no_whole_blocks_are_damage(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"a": weights(8, 65)})
    _with_patch(path, struct.pack("<QQI", 65, 8, 1), struct.pack("<QQI", 65, 8, 2))
    assert "cannot have the shape" in refusal(path).detail


def test_a_tensor_that_is_there_twice_is_damage(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"of_one": weights(), "of_two": weights()})
    assert "'of_one' is there twice" in refusal(_with_patch(path, b"of_two", b"of_one")).detail


@pytest.mark.parametrize("dimensions", [5, 2**32 - 1])
def test_a_tensor_of_odd_dimensions_is_damage(tmp_path: Path, dimensions: int) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"named": weights()})
    _with_patch(path, b"named" + struct.pack("<I", 2), b"named" + struct.pack("<I", dimensions))
    assert f"{dimensions} dimensions" in refusal(path).detail


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_file_of_others_is_named(tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.gguf")
    path.chmod(0)
    with as_anybody():
        assert "cannot be read" in refusal(path).title


def test_sizes_that_overflow_are_damage(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {}, tensors={"a": weights(8, 64)})
    _with_patch(path, struct.pack("<QQI", 64, 8, 1), struct.pack("<QQI", 2**40, 2**40, 1))
    assert "cannot have the shape" in refusal(path).detail


@pytest.mark.parametrize("length", [2**63, 2**64 - 1, 2**40, 5_000_000])
def test_absurd_lengths_are_refused_without_memory_or_time(tmp_path: Path, length: int) -> None:
    path = tmp_path / "hostile.gguf"
    for entry in (
        struct.pack("<Q", length),  # a key
        struct.pack("<Q1sIQ", 1, b"k", 8, length),  # a text
        struct.pack("<Q1sIIQ", 1, b"k", 9, 4, length),  # a list of numbers
        struct.pack("<Q1sIIQ", 1, b"k", 9, 8, length),  # a list of texts
        struct.pack("<Q1sIIQQ", 1, b"k", 9, 8, 2, length),  # a text in a list
    ):
        path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + entry + bytes(64))
        assert refusal(path).title in ("hostile.gguf is damaged", "hostile.gguf is incomplete")


def test_a_large_header_takes_little_memory(tmp_path: Path) -> None:
    """Whoever wrote it does not decide how much the window needs to look at it."""
    path = tmp_path / "hostile.gguf"
    texts = (struct.pack("<Q", 300) + bytes(300)) * 100_000
    path.write_bytes(b"GGUF" + struct.pack("<IQQQ1sIIQ", 3, 0, 1, 1, b"k", 9, 8, 100_000) + texts)
    reading = "from pathlib import Path; from gemma_desktop.gguf.header import read_header; path = Path(sys.argv[1])"
    assert peak_growth_bytes(reading, "read_header(path)", str(path)) < len(texts) // 4


def test_absurd_counts_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "hostile.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 2**60, 2**60) + bytes(64))
    assert refusal(path).title == "hostile.gguf is damaged"


@pytest.mark.parametrize("alignment", [0, 3, 48])
def test_an_alignment_that_is_no_power_of_two_is_damage(tmp_path: Path, alignment: int) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {"general.alignment": 32})
    key = b"general.alignment" + struct.pack("<I", 4)
    _with_patch(path, key + struct.pack("<I", 32), key + struct.pack("<I", alignment))
    assert "alignment" in refusal(path).detail


def test_an_entry_that_is_there_twice_is_damage(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "gemma4", {"one": 1, "two": 2})
    assert "twice" in refusal(_with_patch(path, b"two", b"one")).detail


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), min_size=1, max_size=8))
def test_no_change_of_bytes_leads_to_another_error(tmp_path: Path, edits: list[tuple[int, int]]) -> None:
    path = write_gguf(
        tmp_path / "m.gguf",
        "gemma4",
        {"a.list": ["one", "two"], "b.numbers": [1, 2], "c.text": "text", "general.alignment": 32},
        tensors={"a": weights(), "b": np.ones((4, 4), np.float32)},
    )
    data = bytearray(path.read_bytes())
    for position, value in edits:
        data[position % min(len(data), 400)] = value
    path.write_bytes(data)
    try:
        header = read_header(path)
    except UnusableModel:
        return
    assert all(header.data_offset + t.offset_bytes + t.size_bytes <= header.file_bytes for t in header.tensors)
