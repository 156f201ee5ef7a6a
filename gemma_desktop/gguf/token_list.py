"""Looks for single tokens in a GGUF file's vocabulary, which the header reader steps over."""

import struct
from collections.abc import Iterable
from typing import Final

import msgspec

from gemma_desktop.gguf.values import GgufHeader, SkippedList

_TOKENS: Final = b"tokenizer.ggml.tokens"
_TYPES: Final = b"tokenizer.ggml.token_type"
_U64: Final = struct.Struct("<Q")
_AFTER_KEY: Final = 4 + 4 + 8  # the entry's type, the type of its items, how many there are
_CONTROL: Final = 3


class FoundToken(msgspec.Struct, frozen=True):
    """index: its id. is_control: whether the file marks it as one that is no text."""

    index: int
    is_control: bool


def find_tokens(header: GgufHeader, texts: Iterable[str]) -> dict[str, FoundToken]:
    """Those of the texts that are tokens of their own. header: as read_header gave it, so that all lengths are sound.

    Raises OSError where the file cannot be read any more.
    """
    tokens = header.metadata.get("tokenizer.ggml.tokens")
    if not isinstance(tokens, SkippedList):
        return {}
    with header.path.open("rb") as file:
        data = file.read(header.data_offset)
    start = _items_of(data, _TOKENS)
    types = _items_of(data, _TYPES) if "tokenizer.ggml.token_type" in header.metadata else None
    found: dict[str, FoundToken] = {}
    for text in texts:
        index = _index(data, start, tokens.length, text.encode())
        if index is not None:
            kind = struct.unpack_from("<i", data, types + 4 * index)[0] if types is not None else 0
            found[text] = FoundToken(index, kind == _CONTROL)
    return found


def _items_of(data: bytes, key: bytes) -> int:
    """Where the items of a list begin."""
    return data.index(_U64.pack(len(key)) + key) + 8 + len(key) + _AFTER_KEY


def _index(data: bytes, start: int, count: int, text: bytes) -> int | None:
    place = data.find(_U64.pack(len(text)) + text, start)
    if place < 0:
        return None
    position = start
    for index in range(count):
        if position >= place:
            return index if position == place else None
        position += 8 + _U64.unpack_from(data, position)[0]
    return None
