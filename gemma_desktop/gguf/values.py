"""What a GGUF's header says, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TypeAlias


class ValueType(IntEnum):
    """How a value is stored (gguf_type); the other numbers are smaller and larger kinds of these."""

    UINT32 = 4
    FLOAT32 = 6
    BOOL = 7
    STRING = 8
    ARRAY = 9


Number: TypeAlias = int | float | bool


@dataclass(frozen=True)
class SkippedList:
    """A list of strings, or a long list of numbers, that was stepped over."""

    length: int


Metadata: TypeAlias = str | Number | tuple[Number, ...] | SkippedList


@dataclass(frozen=True)
class TensorInfo:
    """One tensor. shape: ggml's order, the row length first. offset_bytes: from the start of the data."""

    name: str
    shape: tuple[int, ...]
    type_name: str
    offset_bytes: int
    size_bytes: int


@dataclass(frozen=True)
class GgufHeader:
    """What stands before the weights. file_bytes: size of the file; data_offset: where the weights begin.

    value_types: as each entry of the metadata is stored, by the numbers of ValueType.
    """

    path: Path
    version: int
    metadata: Mapping[str, Metadata]
    value_types: Mapping[str, int]
    tensors: tuple[TensorInfo, ...]
    data_offset: int
    file_bytes: int

    @property
    def architecture(self) -> str:
        """Of the model, or "clip" for a projector; "" where it is not given."""
        return self.text("general.architecture")

    def text(self, key: str) -> str:
        """A string's value, or "" where there is none."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def count(self, key: str, default: int = 0) -> int:
        """A whole number's value."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def per_layer(self, key: str, layers: int, default: int = 0) -> list[int]:
        """A value that files give once for all layers, or once for each."""
        value = self.metadata.get(key, default)
        if isinstance(value, tuple):
            numbers = [int(item) for item in value[:layers]]
            return numbers + [default] * (layers - len(numbers))
        return [value if isinstance(value, int) else default] * layers

    def flag(self, key: str) -> bool:
        """A truth value, False where there is none."""
        return self.metadata.get(key) is True
