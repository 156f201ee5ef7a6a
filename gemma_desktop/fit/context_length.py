"""How long a context may be on this machine."""

from typing import Final

from gemma_desktop.errors import EngineTrouble, Refused
from gemma_desktop.fit.need import MemoryNeed
from gemma_desktop.texts import bytes_text, number_text, say

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
            say("There is not enough memory for {model}", model=model),
            say(
                "It takes {size} and {free} are free. Close other programs, choose the least memory "
                "in the settings, or a smaller model.",
                size=bytes_text(need.held_bytes(LEAST_TOKENS)),
                free=bytes_text(usable_bytes),
            ),
        )
    if wanted:
        raise Refused(
            say("A context of {tokens} tokens is larger than the memory", tokens=number_text(tokens)),
            say(
                "It takes {size} and {free} are free beside the model. Choose {most} or less in the settings.",
                size=bytes_text(need.context.bytes_for(tokens)),
                free=bytes_text(left),
                most=number_text(min(most, trained)),
            ),
        )
    return min(most, trained)
