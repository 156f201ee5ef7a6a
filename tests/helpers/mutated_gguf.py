"""Damaged model files, each made from a whole one and a seed: bit flips, other numbers, lengths, cuts, moved pieces."""

import random
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import gguf

_ODD_NUMBERS: Final = (
    0, 1, 2, 3, 7, 8, 31, 32, 33, 63, 64, 127, 128, 255, 256, 1_000, 4_095, 65_535, 65_536, 2**20,
    2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**40, 2**62, 2**63 - 1, 2**63, 2**64 - 1,
)  # fmt: skip
_LONGEST_PIECE: Final = 400
"""Of a list only so much of its beginning is aimed at: the rest are words of the vocabulary."""


@dataclass(frozen=True)
class WholeModel:
    """A sound file. pieces: where each entry and each tensor's description stand; what is worth aiming at."""

    data: bytes
    pieces: tuple[range, ...]
    header_bytes: int

    @classmethod
    def read(cls, path: Path) -> "WholeModel":
        reader = gguf.GGUFReader(path)
        described = [tensor.field for tensor in reader.tensors]
        pieces = [range(24)]  # magic, version, counts
        for field in (*reader.fields.values(), *described):
            length = sum(int(part.nbytes) for part in field.parts)
            if not field.name.startswith("GGUF."):
                pieces.append(range(field.offset, field.offset + min(length, _LONGEST_PIECE)))
        return cls(path.read_bytes(), tuple(pieces), int(reader.data_offset))


def mutated(whole: WholeModel, seed: int) -> bytes:
    """The same file for the same seed, damaged in one to three ways."""
    chance = random.Random(seed)
    data = bytearray(whole.data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        chance.choices(_DAMAGES, _WEIGHTS)[0](data, whole, chance)
    return bytes(data)


def _flip_bits(data: bytearray, whole: WholeModel, chance: random.Random) -> None:
    piece = chance.choice(whole.pieces)
    for _ in range(chance.choice((1, 1, 2, 8))):
        _flip(data, chance.choice(piece), chance)


def _flip_bits_anywhere(data: bytearray, _whole: WholeModel, chance: random.Random) -> None:
    """Most of them in the weights, which may be any number then, also none."""
    for _ in range(64):
        _flip(data, chance.randrange(max(1, len(data))), chance)


def _flip(data: bytearray, position: int, chance: random.Random) -> None:
    if position < len(data):
        data[position] ^= 1 << chance.randrange(8)


def _other_number(data: bytearray, whole: WholeModel, chance: random.Random) -> None:
    """At the end of a piece stands the value, further in front are types and lengths."""
    piece = chance.choice(whole.pieces)
    size, layout = chance.choice(((4, "<I"), (8, "<Q")))
    position = piece.stop - size - chance.choice((0, 0, 0, 4, 8, 12, 16, 24))
    if position < 0 or position + size > len(data):
        return
    (before,) = struct.unpack_from(layout, data, position)
    number = chance.choice((chance.choice(_ODD_NUMBERS), before + 1, before - 1, before * 2, before // 2))
    struct.pack_into(layout, data, position, number % 2 ** (8 * size))


def _cut(data: bytearray, whole: WholeModel, chance: random.Random) -> None:
    limit = chance.choice((whole.header_bytes, len(data)))
    del data[chance.randrange(max(1, min(limit, len(data)))) :]


def _append(data: bytearray, _whole: WholeModel, chance: random.Random) -> None:
    data += chance.randbytes(chance.choice((1, 31, 32, 5_000)))


def _insert_or_remove(data: bytearray, whole: WholeModel, chance: random.Random) -> None:
    """All after it is out of step."""
    position = chance.choice(chance.choice(whole.pieces))
    count = chance.choice((1, 4, 8, 32))
    if chance.random() < 0.5:
        data[position:position] = chance.randbytes(count)
    else:
        del data[position : position + count]


def _swap_pieces(data: bytearray, whole: WholeModel, chance: random.Random) -> None:
    """Two entries, or two tensors, in each other's place: whatever is of one length changes places without a trace."""
    one, other = chance.sample(whole.pieces[1:], 2)
    first, second = sorted((one, other), key=lambda piece: piece.start)
    if second.stop <= len(data):
        between = data[first.stop : second.start]
        data[first.start : second.stop] = data[second.start : second.stop] + between + data[first.start : first.stop]


_DAMAGES = (
    _flip_bits, _other_number, _flip_bits_anywhere, _cut, _append, _insert_or_remove, _swap_pieces,
)  # fmt: skip
_WEIGHTS = (30, 40, 6, 8, 2, 6, 8)
