"""The metadata of a GGUF file, as far as libllama does not tell it (arrays) or tells it too late (the architecture).

https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import mmap
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import msgspec

from gemma_desktop.errors import UnusableModel

Scalar: TypeAlias = int | float | bool | str
Value: TypeAlias = Scalar | tuple[int | float | bool, ...]

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_KEYS = 65_536
_MAX_ARRAY = 4096  # longer ones (vocabularies) are skipped
_FORMATS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9


class Header(msgspec.Struct, frozen=True):
    """Keys and values; arrays of strings and long arrays are left out."""

    values: Mapping[str, Value]

    @property
    def architecture(self) -> str:
        return self.text("general.architecture")

    def text(self, key: str, default: str = "") -> str:
        value = self.values.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        value = self.values.get(key)
        return value if isinstance(value, int) else default

    def per_layer(self, key: str, n_layers: int, default: int = 0) -> list[int]:
        """A value that files give once for all layers, or once for each."""
        value = self.values.get(key, default)
        if isinstance(value, tuple):
            numbers = [int(item) for item in value[:n_layers]]
            return numbers + [default] * (n_layers - len(numbers))
        return [value if isinstance(value, int) else default] * n_layers


def read_header(path: Path) -> Header:
    """Raises UnusableModel if there is no such file, or it is no GGUF, or ends within its header."""
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _Reader(data).header()
    except FileNotFoundError as error:
        raise UnusableModel(f"{path.name} is not there", "Choose another file.") from error
    except OSError as error:
        raise UnusableModel(f"{path.name} cannot be read", "Choose another file.", str(error)) from error
    except (struct.error, ValueError, KeyError, IndexError) as error:
        raise UnusableModel(
            f"{path.name} is not a whole GGUF file", "Download it again, or choose another file.", str(error)
        ) from error


class _Reader:
    """Raises ValueError, KeyError or struct.error for anything that is no header."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._at = 0

    def header(self) -> Header:
        if self._data[:4] != _MAGIC:
            raise ValueError("no GGUF magic")
        self._at = 4
        if self._unpack("I") not in _VERSIONS:
            raise ValueError("unknown GGUF version")
        self._unpack("Q")  # tensors
        n_keys = int(self._unpack("Q"))
        if n_keys > _MAX_KEYS:
            raise ValueError("too many keys")
        values: dict[str, Value] = {}
        for _ in range(n_keys):
            key = self._string()
            value = self._value(int(self._unpack("I")))
            if value is not None:
                values[key] = value
        return Header(values)

    def _unpack(self, code: str) -> int | float | bool:
        fields = struct.Struct("<" + code)
        (value,) = fields.unpack_from(self._data, self._at)
        self._at += fields.size
        number: int | float | bool = value
        return number

    def _string(self) -> str:
        length = int(self._unpack("Q"))
        begin = self._at
        self._skip(length)
        return self._data[begin : self._at].decode(errors="replace")

    def _skip(self, n_bytes: int) -> None:
        if n_bytes > len(self._data) - self._at:
            raise ValueError("it ends within its header")
        self._at += n_bytes

    def _value(self, kind: int) -> Value | None:
        if kind == _STRING:
            return self._string()
        if kind != _ARRAY:
            return self._unpack(_FORMATS[kind])
        item_kind, length = int(self._unpack("I")), int(self._unpack("Q"))
        if item_kind == _STRING:
            self._skip_strings(length)
            return None
        code = _FORMATS[item_kind]
        begin = self._at
        self._skip(length * struct.calcsize("<" + code))
        if length > _MAX_ARRAY:
            return None
        return struct.unpack_from(f"<{length}{code}", self._data, begin)

    def _skip_strings(self, count: int) -> None:
        unpack, data, at, end = struct.Struct("<Q").unpack_from, self._data, self._at, len(self._data)
        for _ in range(count):
            at += 8 + unpack(data, at)[0]
            if at > end:
                raise ValueError("it ends within its header")
        self._at = at
