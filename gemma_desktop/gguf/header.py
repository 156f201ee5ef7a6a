"""Reads and validates the header of a GGUF file without touching its weights.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. What is checked here is what llama.cpp's own
reader (``ggml/src/gguf.cpp``) relies on, and checked before llama.cpp sees the file: counts, lengths, types,
alignment, that every tensor lies inside the file, and that nothing contradicts itself (contradictions.py). Gemma 4's
header is 16 MB (262,144 tokens, 514,906 merges); strings of long lists are stepped over, never made into objects, so
that reading it takes some 35 ms.

The file is read, not mapped: a mapped file that shrinks underneath its reader ends the process with SIGBUS.
"""

import functools
import io
import os
import re
import struct
from pathlib import Path
from typing import BinaryIO, Final

from gemma_desktop.errors import NewerModel, UnusableModel
from gemma_desktop.gguf.contradictions import contradiction
from gemma_desktop.gguf.tensor_types import TENSOR_TYPES
from gemma_desktop.gguf.values import GgufHeader, Metadata, Number, SkippedList, TensorInfo, ValueType
from gemma_desktop.texts import bytes_text, say

MAX_HEADER_BYTES: Final = 256 * 1024 * 1024
MAX_METADATA: Final = 65_536
MAX_TENSORS: Final = 65_536
MAX_STRINGS_IN_LIST: Final = 8_000_000
MAX_STRING_BYTES: Final = 4 * 1024 * 1024
MAX_KEPT_VALUES: Final = 4_096
"""Lists of numbers up to this length are kept (one value per layer); longer ones are only counted."""
_MAX_NAME_BYTES: Final = 63  # GGML_MAX_NAME less its zero
_READ_BYTES: Final = 256 * 1024
_TEXTS_AT_ONCE: Final = 64
_VERSIONS: Final = (2, 3)
_NEWEST_EVER: Final = 100
"""Versions and types count up; a number beyond this one is no newer one, but damage."""

_NUMBERS: Final[dict[int, str]] = {
    0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d",
}  # fmt: skip
_U32: Final = struct.Struct("<I")
_U64: Final = struct.Struct("<Q")


def read_header(path: Path) -> GgufHeader:
    """The header of the GGUF file at `path`, validated.

    Raises UnusableModel: no such file, not a GGUF, of another version, incomplete, or damaged.
    """
    try:
        with path.open("rb") as file:
            return _read(_Cursor(file, path, os.fstat(file.fileno()).st_size), {}, {})
    except FileNotFoundError as error:
        raise UnusableModel(
            say("{name} was not found", name=path.name),
            say("It may have been moved or deleted; open it from where it is now."),
            str(error),
        ) from error
    except IsADirectoryError as error:
        raise UnusableModel(
            say("{name} is a folder", name=path.name), say("Choose a model file (.gguf) inside it."), str(error)
        ) from error
    except OSError as error:
        raise UnusableModel(
            say("{name} cannot be read", name=path.name),
            say("Check that you may open it and that its disk is there."),
            str(error),
        ) from error


def read_beginning(beginning: bytes, path: Path, file_bytes: int) -> GgufHeader:
    """What the first bytes of a file tell: all of its header, or where that is longer the entries that are whole.

    A model's measures stand before its vocabulary, so that some kilobytes tell them; tensors are () then.
    path: gives the name. file_bytes: of the whole file. Raises UnusableModel, as read_header does.
    """
    cursor = _Cursor(io.BytesIO(beginning), path, file_bytes)
    metadata: dict[str, Metadata] = {}
    value_types: dict[str, int] = {}
    try:
        return _read(cursor, metadata, value_types)
    except _EndsEarly:
        return GgufHeader(path, max(_VERSIONS), metadata, value_types, (), 0, file_bytes)


class _EndsEarly(UnusableModel):
    """The header goes on where the bytes end."""


class _Cursor:
    """Walks through the header, with a piece of the file around it in memory. position: from the start of the file."""

    def __init__(self, file: BinaryIO, path: Path, file_bytes: int) -> None:
        self.path = path
        self.file_bytes = file_bytes
        self.position = 0
        self._file = file
        self._piece = b""
        self._piece_at = 0

    def damaged(self, what: str) -> UnusableModel:
        return UnusableModel(
            say("{name} is damaged", name=self.path.name),
            say("Download or copy it again."),
            f"{what} (near byte {self.position})",
        )

    def u32(self) -> int:
        start = self._take(4)
        return int(_U32.unpack_from(self._piece, start)[0])

    def u64(self) -> int:
        start = self._take(8)
        return int(_U64.unpack_from(self._piece, start)[0])

    def raw(self, count: int) -> bytes:
        start = self._take(count)
        return self._piece[start : start + count]

    def string(self, limit: int) -> str:
        length = self.u64()
        if length > limit:
            raise self.damaged(f"a text of {length} bytes")
        return self.raw(length).decode(errors="replace")

    def numbers(self, number_type: int, count: int) -> tuple[Number, ...]:
        layout = struct.Struct(f"<{count}{_NUMBERS[number_type]}")
        start = self._take(layout.size)
        return layout.unpack_from(self._piece, start)

    def skip_numbers(self, number_type: int, count: int) -> None:
        self._skip_to(self.position + count * struct.calcsize(f"<{_NUMBERS[number_type]}"))

    def skip_strings(self, count: int) -> None:
        """Step over strings: short ones many at a time, the others one by one."""
        if count > MAX_STRINGS_IN_LIST:
            raise self.damaged(f"a list of {count} texts")
        many, position, left = _short_texts(), self.position, count
        while left:
            found = many.match(self._piece, position - self._piece_at) if left >= _TEXTS_AT_ONCE else None
            if found is not None:
                position, left = self._piece_at + found.end(), left - _TEXTS_AT_ONCE
                continue
            for _ in range(min(left, _TEXTS_AT_ONCE)):  # a long one among them, or the end of what was read so far
                self._have(position, 8)
                position += 8 + _U64.unpack_from(self._piece, position - self._piece_at)[0]
                left -= 1
        self._skip_to(position)

    def _take(self, count: int) -> int:
        """Step over `count` bytes, which are in the piece afterwards; returns where they begin in it."""
        self._have(self.position, count)
        start = self.position - self._piece_at
        self.position += count
        return start

    def _skip_to(self, end: int) -> None:
        self._check(end)
        self.position = end

    def _have(self, position: int, count: int) -> None:
        """Have these bytes in the piece; nothing before them is needed any more."""
        if position + count <= self._piece_at + len(self._piece):
            return
        self._check(position + count)
        there = self._piece[position - self._piece_at :]
        self._file.seek(position + len(there))
        self._piece = there + self._file.read(max(_READ_BYTES, count))
        self._piece_at = position
        if len(self._piece) < count:
            raise self._ends_early()

    def _check(self, end: int) -> None:
        if end > MAX_HEADER_BYTES:
            raise self.damaged(f"a header of {end} bytes or more")
        if end > self.file_bytes:
            raise self._ends_early()

    def _ends_early(self) -> UnusableModel:
        return _incomplete(
            self.path, self.file_bytes, say("It ends inside its header. Download or copy it again."), _EndsEarly
        )


@functools.cache
def _short_texts() -> re.Pattern[bytes]:
    """Matches so many strings of less than 64 bytes: 40 ns each, where a loop of Python takes 80 (Python 3.11)."""
    usual_first = sorted(range(64), key=lambda length: abs(length - 7))
    one = b"|".join(re.escape(_U64.pack(length)) + b".{%d}" % length for length in usual_first)
    return re.compile(b"(?:%s){%d}+" % (one, _TEXTS_AT_ONCE), re.DOTALL)


def _read(cursor: _Cursor, metadata: dict[str, Metadata], value_types: dict[str, int]) -> GgufHeader:
    """Fills both as it goes along, so that they hold what was whole if the header is cut off."""
    version = _read_version(cursor)
    tensor_count, metadata_count = cursor.u64(), cursor.u64()
    if tensor_count > MAX_TENSORS or metadata_count > MAX_METADATA:
        raise cursor.damaged(f"{tensor_count} tensors and {metadata_count} entries")
    for _ in range(metadata_count):
        key = cursor.string(limit=65_535)
        if not key or key in metadata:
            raise cursor.damaged(f"the entry {key!r} is empty or there twice")
        value_types[key] = cursor.u32()
        metadata[key] = _read_value(cursor, key, value_types[key])
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
        raise cursor.damaged(f"an alignment of {alignment}")
    tensors: dict[str, TensorInfo] = {}
    end = 0
    for _ in range(tensor_count):
        tensor = _read_tensor(cursor)
        if tensor.name in tensors:
            raise cursor.damaged(f"the tensor {tensor.name!r} is there twice")
        if tensor.offset_bytes != end:  # llama.cpp takes no gaps and no overlaps
            raise cursor.damaged(f"the tensor {tensor.name!r} begins at {tensor.offset_bytes}, not at {end}")
        tensors[tensor.name] = tensor
        end += _padded(tensor.size_bytes, alignment)
    data_offset = _padded(cursor.position, alignment)
    last = next(reversed(tensors.values()), None)
    needed_bytes = data_offset + last.offset_bytes + last.size_bytes if last else cursor.position
    if needed_bytes > cursor.file_bytes:
        missing, whole = bytes_text(needed_bytes - cursor.file_bytes), bytes_text(needed_bytes)
        what = say("{missing} of {whole} are missing. Download or copy it again.", missing=missing, whole=whole)
        raise _incomplete(cursor.path, cursor.file_bytes, what)
    header = GgufHeader(
        cursor.path, version, metadata, value_types, tuple(tensors.values()), data_offset, cursor.file_bytes
    )
    if wrong := contradiction(header):
        raise cursor.damaged(wrong)
    return header


def _read_version(cursor: _Cursor) -> int:
    name = cursor.path.name
    if cursor.file_bytes < 4 or cursor.raw(4) != b"GGUF":
        raise UnusableModel(
            say("{name} is not a GGUF file", name=name),
            say("Choose a Gemma model as GGUF; such files end in .gguf."),
            "the file is empty" if cursor.file_bytes == 0 else "it does not begin with GGUF",
        )
    version = cursor.u32()
    if version in _VERSIONS:
        return version
    if max(_VERSIONS) < version < _NEWEST_EVER:
        raise NewerModel(
            say("{name} has a newer GGUF format", name=name),
            say("It came after this application; look for an update."),
            f"version {version}",
        )
    if version & 0xFFFF == 0:
        hint = say("It was made for another kind of processor; get the usual (little-endian) file.")
    elif version < min(_VERSIONS):
        hint = say("Its format is no longer used; get a newer file of the same model.")
    else:
        hint = say("Download or copy it again.")
    raise UnusableModel(say("{name} has an unknown GGUF version", name=name), hint, f"version {version}")


def _read_value(cursor: _Cursor, key: str, value_type: int) -> Metadata:
    if value_type == ValueType.STRING:
        return cursor.string(MAX_STRING_BYTES)
    if value_type in _NUMBERS:
        return cursor.numbers(value_type, 1)[0]
    if value_type != ValueType.ARRAY:
        raise cursor.damaged(f"{key!r} has the unknown type {value_type}")
    element_type, count = cursor.u32(), cursor.u64()
    if element_type == ValueType.STRING:
        cursor.skip_strings(count)
    elif element_type not in _NUMBERS:
        raise cursor.damaged(f"{key!r} is a list of the unknown type {element_type}")
    elif count <= MAX_KEPT_VALUES:
        return cursor.numbers(element_type, count)
    else:
        cursor.skip_numbers(element_type, count)
    return SkippedList(count)


def _read_tensor(cursor: _Cursor) -> TensorInfo:
    name = cursor.string(limit=_MAX_NAME_BYTES)
    dimensions = cursor.u32()
    if dimensions > 4:
        raise cursor.damaged(f"the tensor {name!r} has {dimensions} dimensions")
    shape = tuple(cursor.u64() for _ in range(dimensions))
    values = 1
    for length in shape:
        values *= length
    type_number = cursor.u32()
    tensor_type = TENSOR_TYPES.get(type_number)
    if tensor_type is None and max(TENSOR_TYPES) < type_number < _NEWEST_EVER:
        raise NewerModel(
            say("{name} is stored in a newer way", name=cursor.path.name),
            say("Look for an update of this application, or get the model in another quantisation."),
            f"the tensor {name!r} has the type {type_number}",
        )
    if tensor_type is None:
        raise cursor.damaged(f"the tensor {name!r} has the unknown type {type_number}")
    row_values = shape[0] if shape else 1
    if row_values % tensor_type.block_values or values >= 2**62:
        raise cursor.damaged(f"the tensor {name!r} cannot have the shape {shape} as {tensor_type.name}")
    size_bytes = values // tensor_type.block_values * tensor_type.block_bytes
    return TensorInfo(name, shape, tensor_type.name, cursor.u64(), size_bytes)


def _incomplete(path: Path, file_bytes: int, what: str, kind: type[UnusableModel] = UnusableModel) -> UnusableModel:
    return kind(say("{name} is incomplete", name=path.name), what, f"{file_bytes} bytes are there")


def _padded(size_bytes: int, alignment: int) -> int:
    return -(-size_bytes // alignment) * alignment
