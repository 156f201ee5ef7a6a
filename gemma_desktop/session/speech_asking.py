"""How the speech pipeline asks an engine."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import TypeVar

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media, PcmAudio
from gemma_desktop.chat.message import AudioPart, MediaPart, Message, Role, TextPart
from gemma_desktop.engine.interface import Engine, Restarting, Stalled
from gemma_desktop.engine.protocol import Delta, DeltaKind

_Block = TypeVar("_Block")


class SpeechAsking:
    """A speech.transcription.Ask over an engine; used on the engine's thread."""

    def __init__(
        self, engine: Engine, stopped: Callable[[], bool], tell: Callable[[Restarting | Stalled], None]
    ) -> None:
        """tell: hears what the engine says of itself meanwhile."""
        self._engine = engine
        self.stopped = stopped
        self._tell = tell

    @property
    def layers_type(self) -> str:
        """How the layers of the model are stored that answers."""
        return self._engine.model.layers_type if self._engine.model else ""

    def __call__(self, audio: PcmAudio | None, prompt: str, settings: GenerationSettings) -> Iterator[str]:
        """Raises what the engine raises."""
        parts = (TextPart(prompt),) if audio is None else (_part(audio), TextPart(prompt))

        def source(_part: MediaPart) -> Media:
            assert audio is not None
            return audio

        with closing(self._engine.generate([Message(Role.USER, parts)], settings, media=source)) as events:
            for event in events:
                match event:
                    case Delta(kind=DeltaKind.TEXT):
                        yield event.text
                    case Restarting() | Stalled():
                        self._tell(event)
                # A stop between two segments found no request to cancel: closing the events ends this one.
                if self.stopped():
                    return

    def until_stopped(self, sound: Iterable[_Block]) -> Iterator[_Block]:
        """Sound, block by block; ends early if stopped: an hour of silence is read without a question between."""
        for block in sound:
            if self.stopped():
                return
            yield block


def _part(audio: PcmAudio) -> AudioPart:
    """The engine knows sounds by this name, and keeps some: it must say what is in them."""
    return AudioPart(hashlib.sha256(audio.samples).hexdigest(), "segment", audio.duration_s)
