"""Choosing the model that answers: what is on the list, what it tells, loading, and what cannot be used."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QProgressBar, QToolButton

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.session.values import ModelStatusKind
from gemma_desktop.ui.model_line import ModelLine
from gemma_desktop.ui.model_picker import ModelList
from tests.fakes import FakeEngine, model_info
from tests.helpers import gguf_models, gguf_projectors
from tests.ui.open_window import OpenWindow


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A Gemma that takes only text, in a folder of its own."""
    path = tmp_path / "models" / "gemma-3-small.gguf"
    path.parent.mkdir()
    gguf_models.write_gemma3(path)
    return path


def lines(opened: OpenWindow) -> list[str]:
    """What a screen reader says of each line of the list."""
    opened.click("model_picker")
    shown = opened.find("model_list", ModelList)
    opened.until(lambda: bool(seen(shown)))  # Qt shows new lines with the next turn of its loop
    names = [line.accessibleName() for line in seen(shown)]
    shown.hide()
    return names


def seen(shown: ModelList) -> list[ModelLine]:
    return [line for line in shown.findChildren(ModelLine) if line.isVisible()]


def load(opened: OpenWindow, path: Path) -> None:
    opened.application.models.open_file(path)
    opened.until(lambda: opened.application.models.status.kind is ModelStatusKind.READY)


def picker_says(opened: OpenWindow) -> str:
    return opened.find("model_picker").accessibleName()


def test_the_demo_model_is_there_with_what_it_takes_its_size_and_its_context(opened: OpenWindow) -> None:
    (line,) = lines(opened)
    assert line.startswith("Demo model, ")
    assert line.endswith("Takes text, Takes pictures, Takes speech")
    assert " MB, remembers up to 8K tokens" in line


def test_a_file_is_opened_from_the_list(opened: OpenWindow, small: Path) -> None:
    opened.click("model_picker")
    opened.click("open_model_button")
    dialog = opened.find("file_dialog", QFileDialog)
    dialog.fileSelected.emit(str(small))
    dialog.reject()
    opened.until(lambda: picker_says(opened).endswith(", Ready"))


def test_what_a_loaded_model_takes_is_said(opened: OpenWindow, engine: FakeEngine, small: Path) -> None:
    engine.infos[small.name] = model_info(memory_bytes=1_900_000_000)
    load(opened, small)
    assert picker_says(opened).endswith("Ready, takes about 1.9 GB")


def test_a_model_with_a_projector_beside_it_takes_pictures(opened: OpenWindow, small: Path) -> None:
    gguf_projectors.write_gemma3_projector(small.with_name("mmproj-gemma-3-small.gguf"))
    load(opened, small)
    assert lines(opened)[1].endswith("Takes text, Takes pictures")


def test_files_opened_before_are_on_the_list_at_the_next_start(
    opened: OpenWindow, small: Path, next_start: Callable[[], OpenWindow]
) -> None:
    load(opened, small)
    again = next_start()
    again.until(lambda: len(again.application.models.entries()) == 2)
    assert len(lines(again)) == 2


def test_the_list_is_gone_through_with_the_arrows_and_chosen_from_with_enter(opened: OpenWindow, small: Path) -> None:
    load(opened, small)
    opened.click("model_picker")
    shown = opened.find("model_list", ModelList)
    demo, opened_file = seen(shown)
    opened_file.setFocus()
    opened.qtbot.keyClick(opened_file, Qt.Key.Key_Up)
    assert demo.hasFocus()
    opened.qtbot.keyClick(demo, Qt.Key.Key_Return)
    opened.until(lambda: opened.application.models.current is not None and opened.application.models.current.is_demo)


def test_loading_shows_how_far_it_is(opened: OpenWindow, engine: FakeEngine, small: Path) -> None:
    engine.load_gate.clear()
    opened.application.models.open_file(small)
    opened.until(lambda: picker_says(opened).endswith("Loading 50%"))
    bar = [bar for bar in opened.window.sidebar.picker.findChildren(QProgressBar) if bar.isVisible()]
    assert bar[0].value() == bar[0].maximum() // 2
    engine.load_gate.set()
    opened.until(lambda: picker_says(opened).endswith("Ready"))


def test_loading_can_be_cancelled_and_the_model_before_answers(
    opened: OpenWindow, engine: FakeEngine, small: Path
) -> None:
    engine.load_gate.clear()
    opened.application.models.open_file(small)
    opened.until(lambda: opened.application.models.status.fraction > 0)
    opened.click("cancel_loading_button")
    opened.until(lambda: picker_says(opened).startswith("Model: Demo model"))
    opened.application.ask("hello")
    assert opened.application.growing() == "Answer 1."


def test_a_broken_file_is_named_and_the_model_before_answers(opened: OpenWindow, tmp_path: Path) -> None:
    broken = tmp_path / "half.gguf"
    broken.write_bytes(b"GGUF")
    opened.application.models.open_file(broken)
    opened.until(lambda: bool(opened.cards()))
    assert opened.notices()[0].startswith("half.gguf ")
    assert opened.cards()[0].notice.hint.endswith("Demo model still answers.")
    opened.application.ask("hello")
    assert opened.application.growing() == "Answer 1."


def test_a_model_that_the_engine_cannot_load_leaves_the_one_before(
    opened: OpenWindow, engine: FakeEngine, small: Path
) -> None:
    engine.refusals[small.name] = EngineTrouble("The engine stopped while loading", "Try another file.")
    opened.application.models.open_file(small)
    opened.until(lambda: bool(opened.cards()))
    assert opened.notices() == ["The engine stopped while loading"]
    assert picker_says(opened).startswith("Model: Demo model")


def test_a_notice_about_a_model_leads_to_the_list(opened: OpenWindow, tmp_path: Path) -> None:
    opened.application.models.open_file(tmp_path / "gone.gguf")
    opened.until(lambda: bool(opened.cards()))
    opened.click("notice_action_button")
    assert opened.shows("model_list")


def test_a_model_whose_file_is_gone_can_only_be_forgotten(
    opened: OpenWindow, small: Path, next_start: Callable[[], OpenWindow]
) -> None:
    load(opened, small)
    opened.application.models.choose("demo")
    opened.until(lambda: opened.application.models.status.kind is ModelStatusKind.READY)
    small.unlink()
    again = next_start()
    again.until(lambda: len(again.application.models.entries()) == 2)
    assert lines(again)[1] == "gemma-3-small, The file is gone"
    again.click("model_picker")
    again.find("forget_button", QToolButton).click()
    again.find("model_list").hide()
    assert len(lines(again)) == 1
