"""The wish to have recordings written down: how it stands in a message, and how it is fulfilled on an engine."""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media, PcmAudio
from gemma_desktop.chat.message import AudioPart, MediaPart, Message, Role, TextPart
from gemma_desktop.engine.interface import Engine, MediaSource, Restarting, Stalled
from gemma_desktop.engine.protocol import Delta, DeltaKind
from gemma_desktop.session.engine_jobs import Heard
from gemma_desktop.speech.prompts import transcription_prompt, translation_prompt

NOTHING_HEARD = "No speech was heard in this recording."
_TRANSCRIPTION = re.compile(r"Transcribe the following speech segment in (?P<language>.+?) into (?P=language) text\.")
_TRANSLATION = re.compile(
    r"Transcribe the following speech segment in (?P<language>.+?), then translate it into (?P<target>.+?)\."
)


class WriteDownWish(msgspec.Struct, frozen=True):
    """Languages by their English names. translate_to: empty writes down only."""

    language: str
    translate_to: str = ""


def write_down_message(recordings: Sequence[AudioPart], wish: WriteDownWish) -> Message:
    """What the user says by it: a short sentence for the reader, Google's prompt for the model."""
    if wish.translate_to:
        text = f"Write this down and translate it into {wish.translate_to}"
        prompt = translation_prompt(wish.language, wish.translate_to)
    else:
        text, prompt = "Write this down", transcription_prompt(wish.language)
    return Message(Role.USER, (*recordings, TextPart(text, prompt)))


def write_down_wish(message: Message) -> WriteDownWish | None:
    """The wish in a message of write_down_message(); None in any other."""
    prompt = next((part.prompt for part in message.parts if isinstance(part, TextPart)), "")
    if found := _TRANSCRIPTION.match(prompt):
        return WriteDownWish(found["language"])
    if found := _TRANSLATION.match(prompt):
        return WriteDownWish(found["language"], found["target"])
    return None


def fulfil(
    recordings: Sequence[AudioPart],
    wish: WriteDownWish,
    engine: Engine,
    media: MediaSource,
    stopped: Callable[[], bool],
    tell: Callable[[Restarting | Stalled], None],
) -> Iterator[Heard]:
    """Write the recordings down one after another, on the engine's thread. Raises what the engine and media raise.

    tell: hears what the engine says of itself meanwhile.
    """
    from gemma_desktop.speech.transcription import write_down  # numpy, not before something is to be heard

    asking = _Asking(engine, stopped, tell)
    finished = ""
    for recording in recordings:
        audio = media(recording)
        if not isinstance(audio, PcmAudio):
            raise TypeError(f"{recording.name} was decoded to {type(audio).__name__}")
        text = ""
        for step in write_down(audio, asking, wish.language, wish.translate_to, stopped):
            text = _as_markdown(step.text, step.translation, wish.translate_to)
            yield Heard(step.done, step.count, _joined(finished, text))
        if stopped():
            return
        finished = _joined(finished, text or NOTHING_HEARD)
        yield Heard(1, 1, finished)


class _Asking:
    """Asks an engine about pieces of sound; a speech.transcription.Ask."""

    def __init__(
        self, engine: Engine, stopped: Callable[[], bool], tell: Callable[[Restarting | Stalled], None]
    ) -> None:
        self._engine = engine
        self._stopped = stopped
        self._tell = tell

    def __call__(self, audio: PcmAudio, prompt: str, settings: GenerationSettings) -> Iterator[str]:
        # The engine knows sounds by this name, and keeps some: it must say what is in them.
        part = AudioPart(hashlib.sha256(audio.samples).hexdigest(), "segment", audio.duration_s)
        message = Message(Role.USER, (part, TextPart(prompt)))

        def source(_part: MediaPart) -> Media:
            return audio

        with closing(self._engine.generate([message], settings, media=source)) as events:
            for event in events:
                match event:
                    case Delta(kind=DeltaKind.TEXT):
                        yield event.text
                    case Restarting() | Stalled():
                        self._tell(event)
                # A stop between two segments found no request to cancel: closing the events ends this one.
                if self._stopped():
                    return


def _as_markdown(text: str, translation: str, translate_to: str) -> str:
    return _joined(text, f"**{translate_to}:** {translation}" if translation else "")


def _joined(*paragraphs: str) -> str:
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
