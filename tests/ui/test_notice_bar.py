"""Notices: what they say, what can be done about it, and when they go."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.ui.notice_bar import MOST_SHOWN, NoticeBar
from gemma_desktop.ui.theme import Theme

LASTING_S = 0.05


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> Iterator[NoticeBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = NoticeBar(theme, window)
    bar.resize(500, 400)
    window.setGeometry(100, 100, 600, 500)
    QCursor.setPos(0, 0)  # the pointer is elsewhere
    window.show()
    yield bar
    window.close()


def notice(title: str = "The disk is full", **fields: object) -> Notice:
    return Notice(NoticeLevel.ERROR, title, **fields)  # type: ignore[arg-type]


def titles(bar: NoticeBar) -> list[str]:
    return [card.notice.title for card in bar.cards()]


def button(bar: NoticeBar, name: str) -> QAbstractButton:
    found = bar.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_it_takes_no_room_while_there_is_nothing_to_say(bar: NoticeBar) -> None:
    assert not bar.isVisible()
    bar.show_notice(notice())
    assert bar.isVisible()
    button(bar, "notice_dismiss_button").click()
    assert not bar.isVisible()


def test_the_newest_stands_on_top_and_the_oldest_gives_way(bar: NoticeBar) -> None:
    for number in range(MOST_SHOWN + 2):
        bar.show_notice(notice(f"Number {number}"))
    assert titles(bar) == [f"Number {number}" for number in range(MOST_SHOWN + 1, 1, -1)]


def test_the_same_notice_is_shown_once(bar: NoticeBar) -> None:
    for title in ("One", "Two", "One"):
        bar.show_notice(notice(title))
    assert titles(bar) == ["One", "Two"]


def test_screen_readers_hear_title_and_hint(bar: NoticeBar) -> None:
    bar.show_notice(notice(hint="Delete something."))
    assert bar.cards()[0].accessibleName() == "The disk is full. Delete something."


def test_its_button_asks_for_what_can_be_done(bar: NoticeBar, qtbot: QtBot) -> None:
    shown = notice(action=NoticeAction.UNDO_DELETE, target="c1")
    bar.show_notice(shown)
    act = button(bar, "notice_action_button")
    assert act.accessibleName() == "Undo"
    with qtbot.waitSignal(bar.action_requested, timeout=1000) as asked:
        act.click()
    assert asked.args == [shown]
    assert titles(bar) == []


@pytest.mark.parametrize("action", [one for one in NoticeAction if one is not NoticeAction.NONE])
def test_every_action_has_a_button_with_a_name(bar: NoticeBar, action: NoticeAction) -> None:
    bar.show_notice(notice(action=action))
    assert button(bar, "notice_action_button").accessibleName()


def test_details_unfold_and_are_copied_with_the_rest(bar: NoticeBar) -> None:
    bar.show_notice(notice(hint="Delete something.", detail="Errno 28"))
    detail = bar.findChild(QWidget, "notice_detail")
    assert not detail.isVisible()
    button(bar, "notice_details_button").click()
    assert detail.isVisible()
    button(bar, "notice_copy_button").click()
    assert QGuiApplication.clipboard().text() == "The disk is full\nDelete something.\n\nErrno 28"


def test_one_that_lasts_a_while_goes_by_itself(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(notice(lasts_s=LASTING_S))
    qtbot.waitUntil(lambda: not bar.cards(), timeout=10_000)


def test_it_stays_as_long_as_the_pointer_is_on_it(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(notice("Read me", lasts_s=0.2))
    card = bar.cards()[0]
    QApplication.sendEvent(card, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    bar.show_notice(notice("Shorter", lasts_s=0.4))
    qtbot.waitUntil(lambda: "Shorter" not in titles(bar), timeout=10_000)
    assert titles(bar) == ["Read me"]
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not bar.cards(), timeout=10_000)


def test_markup_in_a_notice_is_text(bar: NoticeBar) -> None:
    bar.show_notice(notice("<img src='http://127.0.0.1:9/x.png'> <b>bold</b>.gguf"))
    labels = [label for label in bar.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(("scale", "below"), [(1.0, False), (2.0, True)])
def test_buttons_stand_below_the_words_where_these_would_be_squeezed(
    bar: NoticeBar, theme: Theme, qtbot: QtBot, scale: float, below: bool
) -> None:
    theme.set_font_scale(scale)
    bar.resize(580, 400)
    bar.show_notice(notice(detail="Errno 28", action=NoticeAction.CHOOSE_MODEL))
    action, dismiss = button(bar, "notice_action_button"), button(bar, "notice_dismiss_button")

    def is_below() -> bool:
        return action.mapTo(bar, QPoint(0, 0)).y() > dismiss.mapTo(bar, QPoint(0, 0)).y() + dismiss.height()

    qtbot.waitUntil(lambda: action.width() > 0 and is_below() is below)
    assert action.width() >= action.sizeHint().width()
