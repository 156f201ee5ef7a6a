"""Three ways to run a model: with the least memory, balanced, and fastest.

The figures behind each choice stand in packaging/BENCHMARKS.md, section "Presets".
"""

import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import Final, assert_never

import msgspec


class Preset(StrEnum):
    """What matters most to the user."""

    LEAST_MEMORY = "least_memory"
    BALANCED = "balanced"
    FASTEST = "fastest"


class Plan(msgspec.Struct, frozen=True):
    """How a preset loads a model.

    rearranges_weights: into memory of their own, for the processor's widest instructions; else they stay in the file,
    mapped, and the system may take their memory back at any time.
    maps_file: what is not rearranged is used where it lies in the file; else everything is read into memory.
    lazy_embeddings: the embeddings that each layer of Gemma 4 E2B and E4B adds, half of the file, are read from the
    file as words are met.
    text_batch_tokens, picture_batch_tokens: of a micro-batch, without a projector that sees and with one.
    spares_a_core: leave one to the window unless the last one clearly pays.
    """

    rearranges_weights: bool
    maps_file: bool
    lazy_embeddings: bool
    text_batch_tokens: int
    picture_batch_tokens: int
    spares_a_core: bool


MOST_PICTURE_TOKENS: Final = 1120
"""What a picture may take. One that is seen as a whole must lie in one micro-batch, or llama.cpp aborts."""


def plan_of(preset: Preset) -> Plan:
    match preset:
        case Preset.LEAST_MEMORY:
            return Plan(False, True, True, 128, 1152, spares_a_core=True)
        case Preset.BALANCED:
            # Only Linux lets us give back what was mapped to be rearranged (engine/pages.py).
            return Plan(True, sys.platform == "linux", True, 512, 2048, spares_a_core=True)
        case Preset.FASTEST:
            return Plan(True, False, False, 512, 2048, spares_a_core=False)
        case _:
            assert_never(preset)


_SMALLEST: Final = ("Q4_0", "IQ4_NL", "IQ4_XS", "UD-Q4_K_XL", "Q4_K_S", "Q4_K_M")
_FINER: Final = ("Q5_K_M", "Q6_K", "Q8_0", "BF16", "F16")
_QAT: Final = tuple(f"QAT {name}" for name in (*_SMALLEST, "Q8_0"))


def suggested_quantisation(preset: Preset, offered: Sequence[str], *, speech: bool = False) -> str | None:
    """Which of the quantisations that are offered of a model suits; None if none of them is known.

    offered: as the catalogue names them, "QAT Q4_0" for one that the model was trained for, which loses next to
    nothing. Without such a one four bits are for the least memory, and the finer ones for answers that are as good as
    memory allows. Every token reads all weights, so the smallest is the fastest as well.
    speech: Q4_K_M was seen to repeat itself endlessly on longer recordings where finer ones did not.
    """
    match preset:
        case Preset.LEAST_MEMORY | Preset.FASTEST:
            order = (*_QAT, *_SMALLEST, *_FINER)
        case Preset.BALANCED:
            order = (*_QAT, *_FINER[:1], *_SMALLEST[::-1], *_FINER[1:])
        case _:
            assert_never(preset)
    if speech and preset is not Preset.LEAST_MEMORY:
        order = (*_QAT, *_FINER, *_SMALLEST)
    return next((name for name in order if name in offered), None)
