"""What the user said: shown as typed, said differently, with its pictures and recordings."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextEdit

from gemma_desktop.chat.message import AudioPart, ImagePart
from tests.ui.reading import Reading

PICTURE = ImagePart("a" * 64, "market.jpg", 1600, 1067)
SOUND = AudioPart("c" * 64, "Meeting.wav", 83)


def edit(reading: Reading, node_id: str, text: str) -> None:
    """Open the editor and type instead of what stands there."""
    reading.click("edit_button")
    field = reading.find("edit_field", QTextEdit)
    assert field.hasFocus()
    assert field.toPlainText() == reading.chat.node(node_id).message.text
    field.selectAll()
    reading.qtbot.keyClicks(field, text)


def test_it_is_shown_as_it_was_typed(reading: Reading) -> None:
    node_id = reading.chat.say("**not bold** <b>no HTML</b>\n# no heading")
    assert reading.shown_text(node_id) == "**not bold** <b>no HTML</b>\n# no heading"


def test_enter_sends_it_differently(reading: Reading) -> None:
    node_id = reading.chat.say("What is this?")
    edit(reading, node_id, "What is that?")
    reading.press(Qt.Key.Key_Return)
    assert reading.chat.wishes.edited == [(node_id, "What is that?")]
    assert not reading.has("edit_field")


def test_the_button_sends_it_differently_too(reading: Reading) -> None:
    node_id = reading.chat.say("What is this?")
    edit(reading, node_id, "What is that?")
    reading.click("save_edit_button")
    assert reading.chat.wishes.edited == [(node_id, "What is that?")]


def test_escape_leaves_it_as_it_was(reading: Reading) -> None:
    node_id = reading.chat.say("What is this?")
    edit(reading, node_id, "What is that?")
    reading.press(Qt.Key.Key_Escape)
    assert reading.chat.wishes.edited == []
    assert reading.shown_text(node_id) == "What is this?"
    assert not reading.has("edit_field")


def test_nothing_is_sent_instead_of_something(reading: Reading) -> None:
    node_id = reading.chat.say("What is this?")
    edit(reading, node_id, " ")
    reading.press(Qt.Key.Key_Return)
    assert reading.chat.wishes.edited == []
    assert not reading.find("save_edit_button").isEnabled()


def test_the_editor_grows_with_its_text_and_stays_while_one_scrolls_away(reading: Reading) -> None:
    reading.chat.fill([f"Message {number}. " + "Some words. " * 60 for number in range(20)])
    node_id = reading.chat.path()[0].id
    reading.transcript.show_message(node_id)
    reading.question(node_id).findChild(object, "edit_button").click()
    height = reading.question(node_id).height()
    field = reading.find("edit_field", QTextEdit)
    reading.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reading.question(node_id).height() > height
    reading.transcript.scroll_to_end()
    assert field.toPlainText().endswith("\n")
    assert reading.transcript.view(node_id) is not None


def test_copy_takes_the_whole_text_although_it_is_folded(reading: Reading) -> None:
    text = "\n".join(f"line {number}" for number in range(50))
    reading.chat.say(text)
    reading.click("copy_message_button")
    assert QGuiApplication.clipboard().text() == text


def test_a_long_text_is_folded_until_all_of_it_is_wanted(reading: Reading) -> None:
    node_id = reading.chat.say("\n".join(f"line {number}" for number in range(50)))
    assert "line 40" not in reading.shown_text(node_id)
    height = reading.question(node_id).height()
    reading.transcript.show_message(node_id)
    reading.bar.setValue(reading.bar.maximum())
    reading.find("show_all_button").click()  # type: ignore[attr-defined]
    assert "line 40" in reading.shown_text(node_id)
    assert reading.question(node_id).height() > height
    assert not reading.has("show_all_button")


def test_a_picture_is_enlarged_with_a_click(reading: Reading) -> None:
    reading.chat.say("Look", PICTURE)
    assert reading.find("picture_tile").accessibleName() == "Enlarge market.jpg"
    reading.click("picture_tile")
    assert reading.find("picture_view", QDialog).windowTitle() == "market.jpg"
    reading.qtbot.keyClick(reading.find("picture_view"), Qt.Key.Key_Escape)
    assert not reading.has("picture_view")


def test_a_picture_has_its_size_before_it_is_read(reading: Reading) -> None:
    reading.chat.thumbnails.are_ready = False
    node_id = reading.chat.say("Look", PICTURE)
    height = reading.question(node_id).height()
    with reading.qtbot.assertNotEmitted(reading.question(node_id).height_changed):
        reading.chat.thumbnails.arrive(PICTURE)
    assert reading.question(node_id).height() == height


def test_a_recording_says_its_length_and_is_played_with_a_click(reading: Reading) -> None:
    reading.chat.say("Listen", SOUND)
    with reading.qtbot.waitSignal(reading.panel.play_requested, timeout=1000) as played:
        reading.click("play_button")
    assert played.args == [Path("/media") / SOUND.sha256]
    assert reading.find("play_button").accessibleName() == "Play Meeting.wav"


def test_many_pictures_stay_within_a_narrow_window(reading: Reading) -> None:
    reading.panel.resize(360, 500)
    node_id = reading.chat.say("Look", *[PICTURE] * 7, SOUND)
    view = reading.question(node_id)
    outside = [
        child.objectName()
        for name in ("picture_tile", "sound_chip")
        for child in view.findChildren(object, name)
        if child.x() < 0 or child.x() + child.width() > view.width()
    ]
    assert outside == []
