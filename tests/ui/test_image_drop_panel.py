"""The picture panel: dropped, pasted and chosen pictures, what is seen of them, and what is refused."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QSlider, QToolButton

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.ui.attachment_row import AttachmentCard
from gemma_desktop.ui.image_drop_panel import ImageDropPanel
from tests.ui.open_window import OpenWindow, files


@pytest.fixture
def panel(opened: OpenWindow) -> ImageDropPanel:
    opened.click("pictures_button")
    return opened.find("image_drop_panel", ImageDropPanel)


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Two."""
    paths = [tmp_path / "red.png", tmp_path / "blue.jpg"]
    for path, color in zip(paths, ("red", "blue"), strict=True):
        Image.new("RGB", (320, 240), color).save(path)
    return paths


def cards(panel: ImageDropPanel) -> list[AttachmentCard]:
    return [card for card in panel.findChildren(AttachmentCard) if card.isVisible()]


def test_several_pictures_dropped_at_once_become_thumbnails(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path]
) -> None:
    opened.drop(panel, files(pictures))
    assert opened.attached() == ["red.png", "blue.jpg"]
    thumbnails = [card.findChild(QToolButton, "enlarge_button") for card in cards(panel)]
    opened.until(lambda: all(not button.icon().isNull() for button in thumbnails))
    assert len(thumbnails) == 2


def test_the_panel_that_opens_with_pictures_leaves_the_keyboard_where_it_is(
    opened: OpenWindow, pictures: list[Path]
) -> None:
    opened.application.attach(*pictures)
    opened.click("pictures_button")
    seen = cards(opened.find("image_drop_panel", ImageDropPanel))[0].findChild(QToolButton, "enlarge_button")
    opened.until(lambda: not seen.icon().isNull())  # some turns of Qt's loop later
    assert opened.focused() is opened.window.composer.text
    assert opened.window.isActiveWindow()


def test_the_area_is_marked_while_something_is_dragged_over_it(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path]
) -> None:
    opened.drag(panel, files(pictures))
    assert panel.area.property("focused")
    opened.drop(panel, files(pictures))
    assert not panel.area.property("focused")


def test_a_picture_is_pasted_with_the_button(opened: OpenWindow, panel: ImageDropPanel) -> None:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    opened.click("paste_picture_button")
    assert opened.attached() == ["Pasted picture.png"]


@pytest.mark.parametrize("copied", ["nothing", "words"])
def test_what_is_no_picture_is_told_when_it_is_pasted(
    copied: str, opened: OpenWindow, panel: ImageDropPanel, clipboard: QClipboard
) -> None:
    clipboard.clear()
    if copied == "words":
        clipboard.setText("words")
    opened.click("paste_picture_button")
    assert opened.notices() == ["There is no picture to paste"]
    assert not opened.attached()


def test_several_pictures_are_chosen_from_the_disk(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path]
) -> None:
    opened.click("choose_pictures_button")
    dialog = opened.find("file_dialog", QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(path) for path in pictures])
    dialog.reject()
    assert opened.attached() == ["red.png", "blue.jpg"]


def test_a_thumbnail_has_a_button_that_takes_it_off(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path]
) -> None:
    opened.application.attach(*pictures)
    remove = cards(panel)[0].findChild(QToolButton, "remove_attachment_button")
    assert remove.accessibleName() == "Remove red.png"
    remove.click()
    assert opened.attached() == ["blue.jpg"]
    assert len(cards(panel)) == 1


def test_a_click_on_a_thumbnail_enlarges_it_and_escape_closes_it(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path]
) -> None:
    opened.application.attach(*pictures)
    cards(panel)[0].findChild(QToolButton, "enlarge_button").click()
    shown = opened.find("enlarged_picture", QLabel)
    opened.until(lambda: not shown.pixmap().isNull())
    opened.qtbot.keyClick(opened.find("picture_view"), Qt.Key.Key_Escape)
    assert not opened.shows("picture_view")


def test_an_unusable_picture_is_refused_by_name_with_the_reason(
    opened: OpenWindow, panel: ImageDropPanel, tmp_path: Path
) -> None:
    broken = tmp_path / "holiday.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nbut nothing else")
    opened.drop(panel, files([broken]))
    opened.until(lambda: bool(opened.cards()))
    assert "holiday.png" in opened.notices()[0]
    assert opened.cards()[0].notice.hint
    assert opened.attached() == []


def test_the_good_ones_of_several_files_stay(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "notes.png"
    broken.write_text("no picture")
    opened.drop(panel, files([pictures[0], broken, pictures[1]]))
    opened.until(lambda: bool(opened.cards()))
    assert opened.attached() == ["red.png", "blue.jpg"]


def test_detail_reaches_the_pictures_that_are_attached(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path]
) -> None:
    opened.application.attach(pictures[0])
    opened.find("detail_slider", QSlider).setValue(4)
    part = opened.chat.attachments()[0].part
    assert isinstance(part, ImagePart)
    assert part.detail_tokens == 1120
    assert "1120 tokens" in [label.text() for label in panel.findChildren(QLabel)]


def test_a_model_that_cannot_see_says_so_and_offers_others(
    opened: OpenWindow, panel: ImageDropPanel, text_model: Path
) -> None:
    assert not opened.shows("choose_seeing_model_button")
    opened.application.models.open_file(text_model)
    opened.until(lambda: opened.shows("choose_seeing_model_button"))
    assert not panel.area.isEnabled()
    opened.click("choose_seeing_model_button")
    assert opened.shows("model_list")


def test_a_picture_for_a_model_that_cannot_see_is_not_sent(
    opened: OpenWindow, panel: ImageDropPanel, pictures: list[Path], text_model: Path
) -> None:
    opened.application.attach(pictures[0])
    opened.application.models.open_file(text_model)
    opened.until(lambda: opened.shows("choose_seeing_model_button"))
    opened.click("send_button")
    assert opened.chat.path() == []
    assert opened.attached() == ["red.png"]
    assert "takes no pictures" in opened.notices()[0]
