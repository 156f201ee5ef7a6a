"""The wish to have recordings written down: how it stands in a message, and how it is fulfilled on an engine."""

import re
from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING, assert_never

import msgspec

from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio
from gemma_desktop.chat.message import AudioPart, Message, Role, TextPart
from gemma_desktop.engine.interface import MediaSource
from gemma_desktop.recording.values import Passage, PassageState, SpeechWish
from gemma_desktop.session.engine_jobs import Heard
from gemma_desktop.session.speech_asking import SpeechAsking
from gemma_desktop.speech.events import LanguageFound, PassageGrew, PassageWritten, Passed, SpeechEvent
from gemma_desktop.speech.prompts import ORIGINAL, transcription_prompt, translation_prompt
from gemma_desktop.texts import marked, say, translated

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BLOCK = 10 * SPEECH_RATE_HZ
NOTHING_HEARD = marked("No speech was heard in this recording.")
_TRANSCRIPTION = re.compile(
    r"Transcribe the following speech segment in (?P<language>.+?)( into (?P=language) text)?\.(?=\n)"
)
_TRANSLATION = re.compile(
    r"Transcribe the following speech segment in (?P<language>.+?), then translate it into (?P<target>.+?)\."
)


class WriteDownWish(msgspec.Struct, frozen=True):
    """Languages by their English names. language: empty is to be found out. translate_to: empty writes down only."""

    language: str
    translate_to: str = ""


def write_down_message(recordings: Sequence[AudioPart], wish: WriteDownWish) -> Message:
    """What the user says by it: a short sentence for the reader, Google's prompt for the model."""
    if wish.translate_to:
        text = say("Write this down and translate it into {language}", language=translated(wish.translate_to))
        prompt = translation_prompt(wish.language, wish.translate_to)
    else:
        text, prompt = say("Write this down"), transcription_prompt(wish.language)
    return Message(Role.USER, (*recordings, TextPart(text, prompt)))


def write_down_wish(message: Message) -> WriteDownWish | None:
    """The wish in a message of write_down_message(); None in any other."""
    prompt = next((part.prompt for part in message.parts if isinstance(part, TextPart)), "")
    if found := _TRANSLATION.match(prompt):
        return WriteDownWish(_known(found["language"]), found["target"])
    if found := _TRANSCRIPTION.match(prompt):
        return WriteDownWish(_known(found["language"]))
    return None


def _known(language: str) -> str:
    return "" if language == ORIGINAL else language


def fulfil(
    recordings: Sequence[AudioPart], wish: WriteDownWish, asking: SpeechAsking, media: MediaSource
) -> Iterator[Heard]:
    """Write the recordings down one after another, on the engine's thread. Raises what the engine and media raise."""
    # numpy, not before something is to be heard
    from gemma_desktop.speech.segments import pieces
    from gemma_desktop.speech.transcription import cutting_for, write_down

    total_s = ceil(sum(recording.duration_s for recording in recordings))
    finished, before_s = "", 0.0
    for recording in recordings:
        audio = media(recording)
        if not isinstance(audio, PcmAudio):
            raise TypeError(f"{recording.name} was decoded to {type(audio).__name__}")
        said = _Said(wish.translate_to)
        yield Heard(int(before_s), total_s, finished)
        heard = pieces(asking.until_stopped(_blocks(audio)), cutting_for(asking.layers_type))
        for event in write_down(heard, asking, SpeechWish(wish.language, wish.translate_to), stopped=asking.stopped):
            said.take(event)
            yield Heard(int(before_s + said.heard_s), total_s, _joined(finished, said.markdown))
        if asking.stopped():
            return
        before_s += recording.duration_s
        finished = _joined(finished, said.markdown or translated(NOTHING_HEARD))
        yield Heard(int(before_s), total_s, finished)


class _Said:
    """What of one recording has been written down. markdown: text, and beneath it its translation."""

    def __init__(self, translate_to: str) -> None:
        self.heard_s = 0.0
        self._translate_to = translate_to
        self._passages: list[Passage] = []
        self._growing: Passage | None = None

    def take(self, event: SpeechEvent) -> None:
        match event:
            case PassageGrew():
                self._growing = event.passage
            case PassageWritten():
                self._passages.append(event.passage)
                self._growing, self.heard_s = None, event.heard_s
            case Passed():
                self._growing, self.heard_s = None, event.heard_s
            case LanguageFound():
                pass
            case _:
                assert_never(event)

    @property
    def markdown(self) -> str:
        passages = [*self._passages, *([self._growing] if self._growing else [])]
        translation = " ".join(passage.translation for passage in passages if passage.translation)
        return _joined(
            " ".join(_marked(passage) for passage in passages),
            f"**{self._translate_to}:** {translation}" if translation else "",
        )


def _marked(passage: Passage) -> str:
    if passage.state is not PassageState.UNCLEAR:
        return passage.text
    mark = f"[unclear {_clock(passage.start_s)}-{_clock(passage.end_s)}]"
    return f"{mark} {passage.text}" if passage.text else mark


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _blocks(audio: PcmAudio) -> "Iterator[NDArray[np.float32]]":
    import numpy as np

    samples = np.frombuffer(audio.samples, "<f4")
    for at in range(0, len(samples), _BLOCK):
        yield samples[at : at + _BLOCK]


def _joined(*paragraphs: str) -> str:
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
