"""How a reply is made, and what is known of it afterwards."""

from enum import StrEnum

import msgspec


class GenerationSettings(msgspec.Struct, frozen=True):
    """Sampling as Google recommends it for Gemma 3, 3n and 4 (gemma.cpp's and the model cards' values).

    temperature: 0 is greedy.
    top_k: 0 keeps all tokens. top_p, min_p: 1 and 0 switch them off.
    repeat_penalty: 1 switches it off.
    seed: None draws one anew for each reply.
    max_tokens: of the answer with its thoughts; 0 is as many as the context holds.
    thinking: ask the model to think first, where it can.
    """

    temperature: float = 1.0
    top_k: int = 64
    top_p: float = 0.95
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    seed: int | None = None
    max_tokens: int = 0
    thinking: bool = False


GREEDY = GenerationSettings(temperature=0.0)


class StopReason(StrEnum):
    """Why a reply ended."""

    END = "end"  # the model said that it was done
    LENGTH = "length"  # max_tokens or the context's end
    TOOL_CALL = "tool_call"  # waits for a tool's result
    CANCELLED = "cancelled"  # the user stopped it: an outcome, not an error


class Usage(msgspec.Struct, frozen=True):
    """Tokens of one reply. prompt_tokens: all of the prompt; cached_tokens: the part that was not decoded again.

    drafted_tokens: guessed ahead and checked many at once; accepted_tokens: those of them that were right.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    image_tokens: int = 0
    audio_tokens: int = 0
    drafted_tokens: int = 0
    accepted_tokens: int = 0


class Timings(msgspec.Struct, frozen=True):
    """Seconds and rates of one reply. ttft_s: from the request to the first token; thinking_s: spent in thoughts."""

    load_s: float = 0.0
    ttft_s: float = 0.0
    thinking_s: float = 0.0
    prompt_tokens_per_s: float = 0.0
    decode_tokens_per_s: float = 0.0
