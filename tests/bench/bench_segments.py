"""Several segments of speech at once, against one after the other: processor time, on the shape of Gemma 4 E2B.

A segment is 12 s with an answer of 40 tokens, as spoken: half a usual one, in the same proportion. The ears have
no encoder: what one takes, batching does not change, so that the gain is less than this with a real one.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import MediaPart, Message, Role, TextPart
from gemma_desktop.engine.protocol import Question
from gemma_desktop.speech.prompts import transcription_prompt
from tests.bench.figure import Figure
from tests.bench.ours import Ours, ours
from tests.bench.synthetic import E2B, ears_file, model_file
from tests.bench.theirs import n_threads
from tests.helpers.media_samples import audio_part, noise_sound

AT_ONCE = (4, 8)
SEGMENT_S = 12.0
ANSWER = GenerationSettings(temperature=0.0, max_tokens=40)
WORTH_IT = 1.15
"""What several at once must gain to be worth their memory and the later first words (issue 5)."""


def main() -> Iterator[Figure]:
    with ours(model_file(E2B), ears_file(), threads=n_threads()) as engine:
        one_s = cpu_s_a_segment(engine, AT_ONCE[0], at_once=1)
        yield Figure("a segment of 12 s, processor time", one_s, "s")
        for n_segments in AT_ONCE:
            gain = one_s / cpu_s_a_segment(engine, n_segments, at_once=n_segments)
            yield Figure(f"{n_segments} segments at once: of one after the other", gain, "x")


def cpu_s_a_segment(engine: Ours, n_segments: int, *, at_once: int) -> float:
    """What the engine's process computed for each of so many new segments."""
    sounds = {f"{at_once}-{number}": noise_sound(number + 100 * at_once, SEGMENT_S) for number in range(n_segments)}

    def media(part: MediaPart) -> Media:
        return sounds[part.media_id]

    asked = [
        (Message(Role.USER, (audio_part(name, sound), TextPart(transcription_prompt("English")))),)
        for name, sound in sounds.items()
    ]
    began_s = cpu_s(engine.pid)
    if at_once == 1:
        for messages in asked:
            engine.ask(messages, ANSWER, media=media)
    else:
        batch(engine, [Question(messages, ANSWER) for messages in asked], media, at_once)
    return (cpu_s(engine.pid) - began_s) / n_segments


def batch(engine: Ours, questions: Sequence[Question], media: object, at_once: int) -> None:
    with closing(engine.engine.generate_batch(questions, media=media, n_parallel=at_once)) as events:  # type: ignore[arg-type]
        for _ in events:
            pass


def cpu_s(pid: int) -> float:
    """What a process has computed since it began, in all its threads (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100
