"""Dragging things over the window: what would happen is said, and it happens wherever they are dropped."""

from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QDragLeaveEvent, QImage, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from gemma_desktop.paths import resources
from tests.library.gguf_files import write_projector
from tests.ui.open_window import OpenWindow, files

STAR = resources() / "samples" / "red-star.png"


def told(opened: OpenWindow) -> list[str]:
    """What the overlay says."""
    return [label.text() for label in opened.find("drop_overlay").findChildren(QLabel) if label.text()]


def until_opened(opened: OpenWindow, model: Path) -> None:
    def is_opened() -> bool:
        info = opened.application.models.info
        return info is not None and info.name == model.stem

    opened.until(is_opened)
    assert opened.attached() == []


def place(opened: OpenWindow, name: str) -> QWidget:
    if name == "window":
        return opened.window
    opened.click("pictures_button")
    return opened.find(name)


@pytest.mark.parametrize("name", ["window", "image_drop_panel"])
def test_a_model_dropped_anywhere_is_opened(opened: OpenWindow, text_model: Path, name: str) -> None:
    opened.drop(place(opened, name), files([text_model]))
    until_opened(opened, text_model)


def test_a_model_that_is_pasted_is_opened(opened: OpenWindow, text_model: Path, clipboard: QClipboard) -> None:
    clipboard.setMimeData(files([text_model]))
    opened.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until_opened(opened, text_model)


def test_a_model_that_is_pasted_into_the_picture_panel_is_opened(
    opened: OpenWindow, text_model: Path, clipboard: QClipboard
) -> None:
    opened.click("pictures_button")
    clipboard.setMimeData(files([text_model]))
    opened.click("paste_picture_button")
    until_opened(opened, text_model)


def test_a_model_chosen_to_be_attached_is_opened(opened: OpenWindow, text_model: Path) -> None:
    opened.click("attach_button")
    dialog = opened.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(text_model)])
    dialog.reject()
    until_opened(opened, text_model)


def test_a_later_start_with_a_model_opens_it_here(opened: OpenWindow, text_model: Path) -> None:
    opened.window.come_to_front([text_model])
    until_opened(opened, text_model)


def test_a_projector_that_is_dropped_says_what_it_is(opened: OpenWindow, tmp_path: Path) -> None:
    opened.drop(opened.window, files([write_projector(tmp_path / "mmproj-small.gguf")]))
    opened.until(lambda: bool(opened.notices()))
    assert opened.notices() == ["mmproj-small.gguf is only a model's eyes and ears"]
    assert opened.attached() == []


@pytest.mark.parametrize(
    ("names", "sentence", "named"),
    [
        (["small.gguf"], "Drop to open the model", "small.gguf"),
        (["small.gguf", "mmproj.gguf"], "Drop to open the model", "small.gguf"),
        (["a.png", "b.wav"], "Drop to attach to your message", "a.png, b.wav"),
        (["a.png", "s.gguf"], "Drop to open the model and attach the rest", "s.gguf, a.png"),
    ],
)
def test_while_files_are_dragged_the_window_says_what_a_drop_does(
    opened: OpenWindow, names: list[str], sentence: str, named: str
) -> None:
    opened.drag(opened.window, files([Path("/somewhere") / name for name in names]))
    assert told(opened) == [sentence, named]


def test_a_model_that_is_dragged_opens_no_panel_for_pictures(opened: OpenWindow) -> None:
    opened.drag(opened.window, files([Path("/somewhere/small.gguf")]))
    assert not opened.shows("right_column")


def test_what_is_said_goes_with_the_drag(opened: OpenWindow) -> None:
    opened.drag(opened.window, files([STAR]))
    QApplication.sendEvent(opened.window, QDragLeaveEvent())
    opened.until(lambda: not opened.shows("drop_overlay"))


def test_what_is_said_goes_with_the_drop(opened: OpenWindow) -> None:
    opened.drop(opened.window, files([STAR]))
    assert not opened.shows("drop_overlay")


def test_a_picture_without_a_file_is_attached(opened: OpenWindow) -> None:
    mime = files([])
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    mime.setImageData(image)
    opened.drop(opened.window, mime)
    assert opened.attached() == ["Dropped picture.png"]
