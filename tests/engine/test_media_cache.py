"""Pictures and sounds in the engine process: encoded once, kept within a budget, dropped with care."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.media_cache import MediaCache, MediaInbox, estimated_tokens
from gemma_desktop.engine.native import CancelFlag, Libraries
from gemma_desktop.engine.projector import Projector, ProjectorOptions
from gemma_desktop.engine.prompt.parts import MediaUnit
from tests.helpers.media_samples import audio_part, circle, image_part, noise_picture, noise_sound

RED, NOISE, SOUND = circle(), noise_picture(1), noise_sound(1, 2.0)


class WatchedFlag(CancelFlag):
    """Counts how often it was looked at: some times in each encoder's run."""

    n_looks = 0

    def __bool__(self) -> bool:
        self.n_looks += 1
        return super().__bool__()


class Eye:
    """A projector beside its model."""

    def __init__(self, model: Path, projector: Path, image_tokens: int) -> None:
        self.cancel = WatchedFlag()
        self._model = llama.llama_model_load_from_file(str(model).encode(), llama.llama_model_default_params())
        options = ProjectorOptions(1, use_gpu=False, image_min_tokens=70, image_max_tokens=image_tokens)
        self.projector = Projector(projector, self._model, options, lambda _fraction: True, self.cancel)

    def close(self) -> None:
        self.projector.close()
        llama.llama_model_free(self._model)


@pytest.fixture(scope="module")
def eye(random_model: Callable[[str], Path]) -> Iterator[Eye]:
    eye = Eye(random_model("gemma4"), random_model("gemma4-projector"), 280)
    yield eye
    eye.close()


@pytest.fixture(scope="module")
def slow_eye(demo_model: Path, demo_projector: Path, libraries: Libraries) -> Iterator[Eye]:
    """One with an encoder, and pictures of a thousand tokens."""
    eye = Eye(demo_model, demo_projector, 1120)
    yield eye
    eye.close()


def test_units_are_known_before_anything_is_encoded(eye: Eye) -> None:
    cache = MediaCache(eye.projector)
    part = image_part("red", RED)
    assert not cache.knows(part.media_id)
    cache.add(part, RED)
    begin, picture, end = cache.units(part.media_id)
    assert isinstance(begin, int)
    assert isinstance(end, int)
    assert isinstance(picture, MediaUnit)
    assert 70 <= picture.n_tokens <= 280
    cache.close()


def test_the_budget_drops_what_was_used_longest_ago_and_spares_what_is_in_use(eye: Eye) -> None:
    parts = [image_part(f"{number}", noise_picture(number)) for number in range(3)]
    cache = MediaCache(eye.projector, budget_bytes=1)
    for number, part in enumerate(parts):
        cache.add(part, noise_picture(number))
        assert cache.encoded(part.media_id, 0) is not None
    cache.trim(in_use={parts[1].media_id})
    assert [cache.can_encode(part.media_id) for part in parts] == [False, True, False]
    assert all(cache.knows(part.media_id) for part in parts)
    cache.close()


def test_within_the_budget_nothing_is_dropped(eye: Eye) -> None:
    cache = MediaCache(eye.projector)
    part = image_part("red", RED)
    cache.add(part, RED)
    cache.encoded(part.media_id, 0)
    cache.trim(in_use=set())
    assert cache.can_encode(part.media_id)
    cache.close()


def test_the_second_time_nothing_is_encoded(eye: Eye) -> None:
    cache = MediaCache(eye.projector)
    part = audio_part("s", SOUND)
    cache.add(part, SOUND)
    first = cache.encoded(part.media_id, 0)
    assert first is not None
    embeddings = first.embeddings
    assert embeddings is not None
    again = cache.encoded(part.media_id, 0)
    assert again is first
    assert again.embeddings is embeddings
    cache.close()


def test_an_encoder_is_left_in_the_middle_and_does_its_work_the_next_time(slow_eye: Eye) -> None:
    image = noise_picture(5, 1600, 1200)
    part = image_part("x", image)
    cache = MediaCache(slow_eye.projector)
    cache.add(part, image)
    slow_eye.cancel.set()
    assert cache.encoded(part.media_id, 0) is None
    n_until_left = slow_eye.cancel.n_looks
    slow_eye.cancel.clear()
    assert cache.encoded(part.media_id, 0) is not None
    assert n_until_left < (slow_eye.cancel.n_looks - n_until_left) / 4
    cache.close()


def test_estimates_are_near_the_truth(eye: Eye) -> None:
    cache = MediaCache(eye.projector)
    part = audio_part("s", SOUND)
    cache.add(part, SOUND)
    n_tokens = sum(unit.n_tokens if isinstance(unit, MediaUnit) else 1 for unit in cache.units(part.media_id))
    assert abs(estimated_tokens(part) - n_tokens) < 5
    assert estimated_tokens(image_part("red", RED)) == 282
    cache.close()


def test_the_inbox_waits_until_all_are_there() -> None:
    inbox, cancel = MediaInbox(), CancelFlag()
    inbox.put("a", RED)
    later = threading.Timer(0.05, inbox.put, ("b", NOISE))
    later.start()
    assert inbox.take_all(["a", "b"], cancel) == {"a": RED, "b": NOISE}
    later.join()


def test_the_inbox_stops_waiting_when_the_reply_is_stopped() -> None:
    inbox, cancel = MediaInbox(), CancelFlag()

    def stop() -> None:
        cancel.set()
        inbox.wake()

    later = threading.Timer(0.05, stop)
    later.start()
    assert inbox.take_all(["a"], cancel) is None
    later.join()
