"""How fast models really answered on this computer: a small file, written after answers."""

from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.chat.generation import Timings, Usage
from gemma_desktop.durable import write_whole

_NEWEST_SHARE: Final = 0.3
_MOST_MODELS: Final = 200
_LEAST_TOKENS: Final = 24
"""Of an answer whose speed says something."""


class MeasuredSpeed(msgspec.Struct, frozen=True):
    """Of one model's file. n_answers: that it comes from."""

    tokens_per_s: float
    n_answers: int = 1


def told_speed(usage: Usage, timings: Timings) -> float | None:
    """Tokens per second that an answer tells; None where it was too short."""
    speed = timings.decode_tokens_per_s
    return speed if usage.completion_tokens >= _LEAST_TOKENS and speed > 0 else None


class MeasuredSpeeds:
    """Holds no state; one thread at a time may use it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, MeasuredSpeed]:
        """By the model's path; empty where nothing was measured, or the file is damaged."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, MeasuredSpeed])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return {}

    def note(self, model: str, tokens_per_s: float) -> None:
        """Newer answers weigh more, because machines and engines change. Raises StorageTrouble."""
        known = self.load()
        before = known.pop(model, None)
        share = _NEWEST_SHARE if before else 1.0
        mean = share * tokens_per_s + (1 - share) * (before.tokens_per_s if before else 0.0)
        known[model] = MeasuredSpeed(mean, before.n_answers + 1 if before else 1)
        kept = dict(list(known.items())[-_MOST_MODELS:])
        write_whole(self._path, msgspec.json.encode(kept))
