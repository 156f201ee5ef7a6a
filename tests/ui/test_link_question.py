"""A link leaves the window only after its whole address was shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit

from gemma_desktop.ui.link_question import readable_address
from tests.ui.reading import Reading

ADDRESS = "https://user@example.org/way?q=1#part"


class Browser(QObject):
    """What the desktop is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    for scheme in ("https", "http", "mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # type: ignore[arg-type]  # the stub says bytes
    yield browser
    for scheme in ("https", "http", "mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def click_link(reading: Reading, address: str = ADDRESS) -> None:
    reading.chat.say("Where?")
    node_id = reading.chat.answer(f"[here]({address})")
    reading.until(lambda: bool(reading.reply(node_id).text_views()))
    view = reading.reply(node_id).text_views()[0]
    reading.until(lambda: view.height() > 0)
    place = view.rect().topLeft()
    place.setX(10)
    place.setY(view.height() // 2)
    reading.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)


def test_a_click_opens_nothing_but_shows_the_whole_address(reading: Reading, browser: Browser) -> None:
    click_link(reading)
    assert reading.find("link_address", QPlainTextEdit).toPlainText() == ADDRESS
    assert browser.opened == []


def test_the_question_names_the_host(reading: Reading, browser: Browser) -> None:
    click_link(reading, "https://www.bank.example@evil.example/login")
    words = " ".join(label.text() for label in reading.find("link_question", QDialog).findChildren(QLabel))
    assert "page of evil.example on" in words


def test_the_browser_opens_it_once_the_reader_agrees(reading: Reading, browser: Browser) -> None:
    click_link(reading)
    reading.click("open_link_button")
    assert browser.opened == [ADDRESS]
    assert not reading.has("link_question")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space], ids=["Esc", "the button that has the focus"])
def test_a_reader_who_does_not_look_opens_nothing(reading: Reading, browser: Browser, key: Qt.Key) -> None:
    click_link(reading)
    dialog = reading.find("link_question", QDialog)
    reading.qtbot.keyClick(dialog.focusWidget() or dialog, key)
    assert browser.opened == []
    assert not reading.has("link_question")


def test_the_address_is_copied_instead(reading: Reading, browser: Browser) -> None:
    click_link(reading)
    reading.click("copy_link_button")
    assert QGuiApplication.clipboard().text() == ADDRESS
    assert browser.opened == []


def test_mail_is_called_mail(reading: Reading, browser: Browser) -> None:
    click_link(reading, "mailto:a@b.example")
    assert reading.find("open_link_button").accessibleName() == "Open in the mail program"


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x"])
def test_other_addresses_are_no_links(reading: Reading, browser: Browser, address: str) -> None:
    click_link(reading, address)
    assert not reading.has("link_question")
    assert browser.opened == []


def test_an_address_that_is_none_asks_nothing(reading: Reading) -> None:
    reading.transcript.link_requested.emit("http://[")
    assert not reading.has("link_question")


def test_letters_are_shown_as_they_are_read_unless_they_hide_something() -> None:
    assert readable_address(QUrl("https://ru.example/wiki/%D0%A1%D0%BE")) == "https://ru.example/wiki/Со"
    assert readable_address(QUrl("https://a.example/%E2%80%AEgpj.exe")) == "https://a.example/%E2%80%AEgpj.exe"


def test_an_endless_address_stays_within_the_window(reading: Reading) -> None:
    click_link(reading, "https://example.org/" + "x" * 3_000)
    dialog = reading.find("link_question", QDialog)
    assert reading.find("link_address", QPlainTextEdit).document().firstBlock().layout().lineCount() > 10
    assert dialog.width() < reading.panel.width()
    assert dialog.height() < reading.panel.height()
