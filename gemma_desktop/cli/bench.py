"""`gemma-desktop bench`: how fast a model is on this machine, by the same engine as the window's."""

import itertools
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from gemma_desktop import __version__
from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import SPEECH_RATE_HZ, Media, PcmAudio, RgbImage
from gemma_desktop.chat.message import AudioPart, ImagePart, MediaPart, Message, Role, TextPart, said
from gemma_desktop.cli.arguments import BenchArguments
from gemma_desktop.cli.loading import load_options
from gemma_desktop.cli.machine import QUIET_SHARE, Machine, busy_share, resident_bytes, this_machine
from gemma_desktop.cli.models import chosen_model
from gemma_desktop.cli.printing import print_json
from gemma_desktop.durable import write_whole
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import Finished, ModelInfo
from gemma_desktop.errors import Refused
from gemma_desktop.library.models_folder import models_folder
from gemma_desktop.paths import Paths
from gemma_desktop.settings_file import SettingsFile

RUNS: Final = 3
_PROMPT_TOKENS: Final = 512
_ANSWER_TOKENS: Final = 64
_PICTURE_PX: Final = (960, 720)
_SOUND_S: Final = 5.0
_ONE_TOKEN: Final = GenerationSettings(temperature=0.0, max_tokens=1)
_PROSE: Final = "the light of the morning came into the room and it was time to go to the house near the water"


class BenchReport(msgspec.Struct, frozen=True):
    """What was measured; medians of `runs`. None: the model does not take it, or the system does not tell.

    load_s: the one load before the rest, the start of the engine included.
    first_token_s: of a short question in a fresh chat. picture_s, sound_s: encoding one of 960x720 pixels, and of
    5 s. busy: the share of the processors that was in use by others before.
    """

    model: str
    architecture: str
    model_bytes: int
    context_tokens: int
    threads: int
    gpu_layers: int
    load_s: float
    prompt_tokens_per_s: float
    decode_tokens_per_s: float
    first_token_s: float
    picture_s: float | None
    sound_s: float | None
    memory_bytes: int | None
    runs: int
    machine: Machine
    busy: float
    engine: str
    application: str
    date: str

    @property
    def was_busy(self) -> bool:
        return self.busy > QUIET_SHARE


def bench(arguments: BenchArguments, paths: Paths) -> int:
    """Measure, print, and save where asked. Returns the exit status; raises GemmaDesktopError."""
    _check_can_save(arguments.save)
    settings = SettingsFile(paths.settings).load()
    model = chosen_model(arguments.model, arguments.projector, settings, models_folder(paths, settings))
    busy = busy_share()
    with closing(LocalEngine(paths.logs / "engine-bench.log")) as engine:
        began = time.perf_counter()
        for _ in engine.load(model.path, model.projector, load_options(arguments.engine, settings.engine)):
            pass
        assert engine.model is not None
        found = _Measurement(engine, engine.model).report(time.perf_counter() - began, busy)
    if arguments.json:
        print_json(found)
    else:
        print("\n".join(_lines(found)))
    if arguments.save is not None:
        _save(found, arguments.save)
    return 0


class _Measurement:
    """Asks a loaded model; every prompt begins with another word, so that nothing of it is in the cache."""

    def __init__(self, engine: LocalEngine, info: ModelInfo) -> None:
        self._engine = engine
        self._info = info
        self._n_asked = 0
        self._media: dict[str, Media] = {}

    def report(self, load_s: float, busy: float) -> BenchReport:
        info = self._info
        n_words = self._words_for(min(_PROMPT_TOKENS, info.context_tokens // 2))
        first_token_s = _median(lambda: self._ask([said(Role.USER, self._words(12))]).timings.ttft_s)
        prompt_rate = _median(lambda: self._ask([], raw=self._words(n_words)).timings.prompt_tokens_per_s)
        decode_rate = _median(self._decode_rate)
        memory_bytes = resident_bytes(self._engine.pid) if self._engine.pid else None
        return BenchReport(
            model=info.name,
            architecture=info.architecture,
            model_bytes=info.size_bytes,
            context_tokens=info.context_tokens,
            threads=info.threads,
            gpu_layers=info.gpu_layers,
            load_s=load_s,
            prompt_tokens_per_s=prompt_rate,
            decode_tokens_per_s=decode_rate,
            first_token_s=first_token_s,
            picture_s=_median(lambda: self._encoding_s(self._picture())) if info.takes_images else None,
            sound_s=_median(lambda: self._encoding_s(self._sound())) if info.takes_audio else None,
            memory_bytes=memory_bytes,
            runs=RUNS,
            machine=this_machine(),
            busy=busy,
            engine=f"llama-cpp-python {version('llama-cpp-python')}",
            application=__version__,
            date=datetime.now(UTC).strftime("%Y-%m-%d"),
        )

    def _ask(self, messages: list[Message], settings: GenerationSettings = _ONE_TOKEN, raw: str = "") -> Finished:
        for event in self._engine.generate(
            messages, settings, media=lambda part: self._media[part.media_id], raw_prompt=raw
        ):
            if isinstance(event, Finished):
                return event
        raise AssertionError("a reply ends with Finished")

    def _decode_rate(self) -> float:
        """Of an answer that is sampled as in the window. A model that ends at once is asked again, a few times."""
        rates: list[tuple[int, float]] = []
        for seed in range(RUNS):
            settings = GenerationSettings(seed=seed, max_tokens=_ANSWER_TOKENS)
            finished = self._ask([said(Role.USER, f"Tell me a long story. {self._words(8)}")], settings)
            rates.append((finished.usage.completion_tokens, finished.timings.decode_tokens_per_s))
            if finished.usage.completion_tokens == _ANSWER_TOKENS:
                break
        return max(rates)[1]

    def _encoding_s(self, part: MediaPart) -> float:
        """By asking twice, with other words before it the second time: what was encoded is kept, and only that."""
        times_s = [
            self._ask([Message(Role.USER, (TextPart(self._words(4)), part, TextPart("What is it?")))]).timings.ttft_s
            for _ in range(2)
        ]
        return max(0.0, times_s[0] - times_s[1])

    def _picture(self) -> ImagePart:
        self._n_asked += 1
        width, height = _PICTURE_PX
        squares = self._noise(height // 20 * (width // 20) * 3).reshape(height // 20, width // 20, 3)
        part = ImagePart(f"bench-{self._n_asked}", "picture", width, height)
        self._media[part.media_id] = RgbImage(width, height, squares.repeat(20, 0).repeat(20, 1).tobytes())
        return part

    def _sound(self) -> AudioPart:
        self._n_asked += 1
        samples = (self._noise(int(_SOUND_S * SPEECH_RATE_HZ)) / 255 - 0.5) / 2
        part = AudioPart(f"bench-{self._n_asked}", "sound", _SOUND_S)
        self._media[part.media_id] = PcmAudio(samples.astype("<f4").tobytes())
        return part

    def _noise(self, n_bytes: int) -> NDArray[np.uint8]:
        """Another one for each question. Python's own numbers: the bundle has no numpy.random."""
        return np.frombuffer(random.Random(self._n_asked).randbytes(n_bytes), np.uint8)  # noqa: S311 - no secrets

    def _words(self, n_words: int) -> str:
        self._n_asked += 1
        return " ".join([str(self._n_asked), *itertools.islice(itertools.cycle(_PROSE.split()), n_words)])

    def _words_for(self, n_tokens: int) -> int:
        """How many words have about so many tokens."""
        usage = self._ask([], raw=self._words(100)).usage
        return max(1, n_tokens * 100 // usage.prompt_tokens)


def _median(measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(RUNS))


def _lines(found: BenchReport) -> Iterator[str]:
    yield f"{found.model} ({found.architecture}, {found.model_bytes / 1e9:.2f} GB)"
    yield f"{found.machine.in_words()}; {found.engine}, {_threads(found)}"
    yield ""
    for name, value in figures(found):
        yield f"  {name:<24}{value:>16}"
    if found.was_busy:
        yield f"\nOther programs used {found.busy:.0%} of the processors: it is faster when they rest."


def figures(found: BenchReport) -> list[tuple[str, str]]:
    """What was measured in words, the most interesting first."""
    named = [
        ("Answer", f"{found.decode_tokens_per_s:.1f} tokens/s"),
        ("First token", _seconds(found.first_token_s)),
        ("Reading", f"{found.prompt_tokens_per_s:.0f} tokens/s"),
        ("Loading, once", _seconds(found.load_s)),
    ]
    if found.memory_bytes is not None:
        named.append(("Memory", f"{found.memory_bytes / 1e9:.2f} GB"))
    if found.picture_s is not None:
        named.append(("Picture", _seconds(found.picture_s)))
    if found.sound_s is not None:
        named.append((f"Sound of {_SOUND_S:.0f} s", _seconds(found.sound_s)))
    return named


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 0.9995 else f"{value:.1f} s"


def _threads(found: BenchReport) -> str:
    threads = "1 thread" if found.threads == 1 else f"{found.threads} threads"
    return f"{threads}, {found.gpu_layers} layers on the GPU" if found.gpu_layers else threads


def _check_can_save(path: Path | None) -> None:
    """Before minutes were spent. Raises Refused."""
    if path is None:
        return
    if path.suffix.lower() not in (".png", ".json"):
        raise Refused(f"{path.name} is neither a PNG nor a JSON file", "Give --save a name that ends in .png or .json.")
    if not path.absolute().parent.is_dir():
        raise Refused(f"{path.parent} is no folder", "Give --save a name in a folder that is there.")


def _save(found: BenchReport, path: Path) -> None:
    if path.suffix.lower() == ".json":
        data = msgspec.json.format(msgspec.json.encode(found)) + b"\n"
    else:
        from gemma_desktop.ui.bench_card import Card, card_png

        note = "measured while other programs were busy" if found.was_busy else ""
        subtitle = f"{found.architecture}, {found.model_bytes / 1e9:.2f} GB, {_threads(found)}"
        footer = f"{found.machine.in_words()}"
        origin = ", ".join(
            filter(
                None, (f"Gemma Desktop {found.application}", found.engine, f"median of {found.runs}", found.date, note)
            )
        )
        data = card_png(Card(found.model, subtitle, tuple(figures(found)), footer, origin))
    write_whole(path.absolute(), data)
    print(f"gemma-desktop: saved {path}", file=sys.stderr)
