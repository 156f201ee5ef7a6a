"""How long a context may be on this machine."""

from typing import Final

from gemma_desktop.errors import EngineTrouble, Refused
from gemma_desktop.fit.need import MemoryNeed

DEFAULT_TOKENS: Final = 8192
LEAST_TOKENS: Final = 512
"""llama.cpp's batches are no larger than the context, and ours have up to 512."""


def context_tokens(wanted: int, trained: int, need: MemoryNeed, usable_bytes: int | None, model: str) -> int:
    """As many as were asked for, and 8,192 if none were (0); at least 512, at most those that the model was trained on.

    usable_bytes: before the model is loaded; None is not known. Weights that stay mapped in the file count as nothing,
    because the system can take their pages back; those that are read into memory count in full.
    Raises Refused if the tokens that were asked for do not fit into the memory, EngineTrouble if hardly any do.
    """
    tokens = max(wanted or min(trained, DEFAULT_TOKENS), LEAST_TOKENS)
    if usable_bytes is None or need.held_bytes(tokens) <= usable_bytes:
        return min(tokens, trained)
    left = usable_bytes - need.fixed_bytes
    most = need.context.most_tokens(left)
    if most == 0:
        raise EngineTrouble(
            f"There is not enough memory for {model}",
            f"It takes {_gb(need.held_bytes(LEAST_TOKENS))} and {_gb(usable_bytes)} are free. Close other programs, "
            "choose the least memory in the settings, or a smaller model.",
        )
    if wanted:
        raise Refused(
            f"A context of {tokens:,} tokens is larger than the memory",
            f"It takes {_gb(need.context.bytes_for(tokens))} and {_gb(left)} are free beside the model. "
            f"Choose {min(most, trained):,} or less in the settings.",
        )
    return min(most, trained)


def _gb(n_bytes: int) -> str:
    return f"{n_bytes / 1e9:.1f} GB"
