"""Buttons and lines of buttons, as they are painted and laid out."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QListView, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.controls import Button, ElidedLabel, IconButton, Kind, Label
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.theme import Theme


@pytest.mark.parametrize("text", ["Open a file\u2026", "Choose another model", "Translate", "Live captions"])
def test_a_button_with_all_its_room_shows_all_its_words(theme: Theme, qtbot: QtBot, text: str) -> None:
    pictures = []
    for gives_way in (False, True):
        button = Button(theme, text, "a_button", gives_way=gives_way)
        qtbot.addWidget(button)
        button.ensurePolished()
        button.resize(button.sizeHint())
        pictures.append(button.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_button_that_gives_way_shortens_its_words(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Choose another model", "a_button", gives_way=True)
    qtbot.addWidget(button)
    button.ensurePolished()
    button.resize(button.sizeHint())
    whole = button.grab().toImage()
    button.resize(button.width() - 30, button.height())
    cut = button.grab().toImage()
    assert cut != whole.copy(QRect(0, 0, cut.width(), cut.height()))


def test_a_button_that_gives_way_tells_its_words_in_a_tooltip(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Choose another model", "a_button", gives_way=True)
    qtbot.addWidget(button)
    button.show()
    for lacking, told in ((0, ""), (30, "Choose another model")):
        button.resize(button.sizeHint().width() - lacking, button.height())
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5))))
        assert QToolTip.text() == told
    QToolTip.hideText()


def test_a_primary_button_is_as_large_with_the_keyboard_on_it(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = Button(theme, "Start", "a_button", kind=Kind.PRIMARY, parent=parent)
    parent.show()
    before = button.sizeHint()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    button.setText("Stop")
    button.setText("Start")
    assert button.sizeHint() == before


def test_a_list_that_stands_alone_has_a_ground_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    """What a completer offers is one; without a ground it is black."""
    alone, window = QListView(), QWidget()
    window.setObjectName("window")
    window.setStyleSheet("QWidget#window { background: red; }")
    inside = QListView(window)
    for widget, ground in ((alone, theme.color("raised")), (window, QColor("red"))):
        qtbot.addWidget(widget)
        widget.resize(80, 80)
        inside.resize(80, 80)
        widget.show()
        assert widget.grab().toImage().pixelColor(40, 40) == ground


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_what_stands_in_one_line_is_aligned_by_its_middle(qtbot: QtBot, is_mirrored: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout()
    parent.setLayout(layout)
    layout.setSpacing(10)
    sizes = [QSize(40, 20), QSize(40, 30), QSize(40, 10)]
    for size in sizes:
        widget = QWidget()
        widget.setFixedSize(size)
        layout.addWidget(widget)
    assert layout.heightForWidth(90) == 30 + 10 + 10
    if is_mirrored:
        parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.setGeometry(QRect(0, 0, 90, 50))
    items = [layout.itemAt(at) for at in range(3)]
    places = [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]
    assert places == ([(50, 5), (0, 0), (50, 40)] if is_mirrored else [(0, 5), (50, 0), (0, 40)])


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_with_the_keyboard_is_pressed_by_every_usual_key(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    for button in (Button(theme, "Search", "a_button"), IconButton(theme, "search", "Search", "an_icon_button")):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_lines_from_the_right_begin_below_each_other(theme: Theme, qtbot: QtBot) -> None:
    label = Label("كل ما هو على هذا الحاسوب يعمل من دون شبكة ولا يغادره شيء مما تكتبه", wrap=True)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(label)
    label.resize(150, label.heightForWidth(150))
    label.show()
    picture = label.grab().toImage()
    ink = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 128
    ]
    line_px = label.fontMetrics().lineSpacing()
    begins = [max(x for x, y in ink if y // line_px == line) for line in range(picture.height() // line_px)]
    assert len(begins) >= 3
    assert max(begins) - min(begins) <= 2


@pytest.mark.parametrize(
    ("gives_way", "begin", "end"),
    [(Qt.TextElideMode.ElideRight, "/home", "…"), (Qt.TextElideMode.ElideMiddle, "/home", ", linked")],
)
def test_a_text_that_does_not_fit_gives_way_where_it_may(
    theme: Theme, qtbot: QtBot, gives_way: Qt.TextElideMode, begin: str, end: str
) -> None:
    whole = "/home/somebody/a/folder/of/folders/with/models.gguf, linked"
    label = ElidedLabel(whole, gives_way=gives_way)
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    assert label.text().startswith(begin)
    assert label.text().endswith(end)
    assert "…" in label.text()
    assert label.accessibleName() == whole
