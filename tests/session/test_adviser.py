"""Advice as the window has it, and what it learns from answers."""

from pathlib import Path

from gemma_desktop.chat.generation import Timings
from gemma_desktop.library.advice import Advice, Prefer, Purpose, Wish, wish_of
from gemma_desktop.library.measured_speeds import MeasuredSpeeds
from gemma_desktop.paths import Paths
from gemma_desktop.settings import WishSettings
from tests.fakes import End
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.download_room import write_weights


def test_a_wish_is_answered_for_this_machine(application: ScriptedApplication, paths: Paths) -> None:
    adviser = application.parts.adviser
    assert adviser.advice is None
    wish = Wish(frozenset({Purpose.PICTURES}))
    with application.qtbot.waitSignal(adviser.advised, timeout=20_000):
        adviser.ask(wish)
    assert isinstance(adviser.advice, Advice)
    assert adviser.advice.wish == wish
    assert adviser.advice.machine.cores >= 1
    assert adviser.advice.machine.cards == ()  # the demo model is loaded, and no card was seen
    assert paths.machine.exists()


def test_a_wish_is_kept_for_the_next_start(application: ScriptedApplication) -> None:
    adviser = application.parts.adviser
    wish = Wish(frozenset({Purpose.SPEECH, Purpose.CHAT}), ("German",), Prefer.SPEED)
    with application.qtbot.waitSignal(adviser.advised, timeout=20_000):
        adviser.ask(wish)
    assert adviser.kept_wish == wish
    assert application.parts.preferences.settings.library.wish.purposes == ("chat", "speech")


def test_words_of_other_versions_are_passed_over() -> None:
    kept = WishSettings(("chat", "telepathy"), ("German",), "thrift")
    assert wish_of(kept) == Wish(frozenset({Purpose.CHAT}), ("German",), Prefer.BALANCE)


def test_only_the_newest_wish_is_answered(application: ScriptedApplication) -> None:
    adviser = application.parts.adviser
    heard: list[Advice] = []
    adviser.advised.connect(heard.append)
    newest = Wish(frozenset({Purpose.SPEECH}))
    adviser.ask(Wish())
    adviser.ask(newest)
    application.until(lambda: bool(heard))
    assert [advice.wish for advice in heard] == [newest]


def test_a_catalogue_that_cannot_be_read_is_told(application: ScriptedApplication, paths: Paths) -> None:
    paths.catalogue.parent.mkdir(parents=True, exist_ok=True)
    paths.catalogue.write_text("{")
    with application.qtbot.waitSignal(application.parts.adviser.noticed, timeout=20_000) as told:
        application.parts.adviser.ask(Wish())
    assert told.args is not None
    assert "is no catalogue" in told.args[0].title


def answer(application: ScriptedApplication, tokens_per_s: float, pieces: int = 30) -> None:
    reply = [*["word "] * pieces, End(timings=Timings(decode_tokens_per_s=tokens_per_s))]
    application.ask("Hello", reply)


def test_answers_teach_how_fast_a_model_is_here(application: ScriptedApplication, paths: Paths, tmp_path: Path) -> None:
    model = write_weights(tmp_path / "gemma-4-E4B_q4_0-it.gguf")
    application.models.choose(str(model))
    application.until(lambda: application.models.loaded_id == str(model))
    answer(application, 99.0, pieces=3)  # too short to tell
    answer(application, 11.0)
    speeds = MeasuredSpeeds(paths.speeds)
    application.until(lambda: str(model) in speeds.load())
    assert speeds.load()[str(model)].tokens_per_s == 11.0

    adviser = application.parts.adviser
    with application.qtbot.waitSignal(adviser.advised, timeout=20_000):
        adviser.ask(Wish())
    assert adviser.advice is not None
    here = next(s for s in adviser.advice.suggestions if s.installed_id)
    assert (here.entry.model, here.installed_id, here.measured_tokens_per_s) == ("Gemma 4 E4B", str(model), 11.0)


def test_the_demo_model_says_nothing_about_this_machine(application: ScriptedApplication, paths: Paths) -> None:
    answer(application, 500.0)
    with application.qtbot.waitSignal(application.parts.adviser.advised, timeout=20_000):
        application.parts.adviser.ask(Wish())  # asked after the answer, on the same thread
    assert not paths.speeds.exists()
