"""Somebody who presses and clicks whatever there is: a child, a cat, a hand in a hurry."""

import random
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from tests.ui.open_window import OpenWindow, files

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HELD: Final = (_NONE, _NONE, _NONE, _NONE, _SHIFT, _CTRL, _CTRL, _CTRL | _SHIFT, _ALT, _CTRL | _ALT)
_KEYS: Final = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Menu),
    *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(12)),
    *(Qt.Key(Qt.Key.Key_A + n) for n in range(26)),
    *(Qt.Key(Qt.Key.Key_0 + n) for n in range(10)),
    *(Qt.Key.Key_Comma, Qt.Key.Key_Slash, Qt.Key.Key_Plus, Qt.Key.Key_Minus),
)
_SCIENTIST: Final = "\U0001f469\u200d\U0001f52c"
_WORDS: Final = ("hello", "count to 30", "# a\n\n| b | c |\n|---|---|\n", "```\nx", "ثلاثة", f"e\u0301{_SCIENTIST}")
_PATIENCE_MS: Final = 100
_SIZES: Final = ((1180, 780), (1180, 780), (700, 600), (420, 420), (1600, 1000))


class RandomUser:
    """What one did last is in `done`, for whoever has to do it again.

    dropped: files that are dropped on the window.
    """

    def __init__(self, opened: OpenWindow, seed: int, dropped: list[Path]) -> None:
        self._opened = opened
        self._random = random.Random(seed)
        self._dropped = dropped
        self.done: list[str] = []
        self._n_seen = 0
        self._patience = QTimer(interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self._patience.start()

    def act(self) -> None:
        """Do one thing, and let the application answer."""
        target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        if isinstance(target, QFileDialog):
            target.reject()  # it leads to the files of whoever runs the tests
        else:
            chosen = self._random.choices(
                (self._click, self._press_button, self._press, self._type, self._turn, self._drag, self._change),
                (6, 5, 8, 2, 2, 1, 1),
            )[0]
            chosen(target if target is not None else self._opened.window)
        QApplication.processEvents()

    def _on_patience_over(self) -> None:
        """Menus of spin boxes and of text hold up who opened them until they are closed."""
        blocking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._n_seen == len(self.done) and blocking is not None:
            blocking.close()
        self._n_seen = len(self.done)

    def _click(self, target: QWidget) -> None:
        widget, at = self._place(target)
        button = self._random.choice((_LEFT, _LEFT, _LEFT, _RIGHT))
        self.done.append(f"click {button.name} {widget.objectName() or type(widget).__name__}")
        QTest.mouseClick(widget, button, _NONE, at)
        if button is _RIGHT:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
            QApplication.sendEvent(widget, event)
        elif self._random.random() < 0.1:
            QTest.mouseDClick(widget, _LEFT, _NONE, at)

    def _press_button(self, target: QWidget) -> None:
        buttons = [button for button in target.findChildren(QAbstractButton) if button.isVisible()]
        if buttons:
            button = self._random.choice(buttons)
            self.done.append(f"button {button.objectName() or button.text()}")
            QTest.mouseClick(button, _LEFT)

    def _press(self, target: QWidget) -> None:
        key, held = self._random.choice(_KEYS), self._random.choice(_HELD)
        if key is Qt.Key.Key_Q and held & _CTRL:
            return
        self.done.append(f"key {held.name} {key.name}")
        QTest.keyClick(QApplication.focusWidget() or target, key, held)

    def _type(self, target: QWidget) -> None:
        words = self._random.choice(_WORDS)
        self.done.append(f"type {words}")
        if words.isascii() and words.isprintable():
            QTest.keyClicks(QApplication.focusWidget() or target, words)
        else:
            QApplication.clipboard().setText(words)
            QTest.keyClick(QApplication.focusWidget() or target, Qt.Key.Key_V, _CTRL)

    def _turn(self, target: QWidget) -> None:
        widget, at = self._place(target)
        delta = QPoint(0, 120 * self._random.choice((-5, -1, 1, 5)))
        self.done.append(f"wheel {delta.y()} {widget.objectName() or type(widget).__name__}")
        place = QPointF(at), QPointF(widget.mapToGlobal(at))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(*place, QPoint(), delta, Qt.MouseButton.NoButton, _NONE, phase, False)
        QApplication.sendEvent(widget, event)

    def _drag(self, target: QWidget) -> None:
        widget, at = self._place(target)
        self.done.append(f"drag {widget.objectName() or type(widget).__name__}")
        QTest.mousePress(widget, _LEFT, _NONE, at)
        QTest.mouseMove(widget, at + QPoint(self._random.randint(-200, 200), self._random.randint(-200, 200)))
        QTest.mouseRelease(widget, _LEFT, _NONE, at)

    def _change(self, target: QWidget) -> None:
        """Another size of the window, or files dropped on it."""
        if target is self._opened.window and self._random.random() < 0.5:
            file = self._random.choice(self._dropped)
            self.done.append(f"drop {file.name}")
            self._opened.drop(target, files([file]))
        else:
            width, height = self._random.choice(_SIZES)
            self.done.append(f"size {width} {height}")
            self._opened.window.resize(width, height)

    def _place(self, target: QWidget) -> tuple[QWidget, QPoint]:
        """A place in it, and the innermost widget there."""
        at = QPoint(self._random.randrange(max(1, target.width())), self._random.randrange(max(1, target.height())))
        widget = target.childAt(at) or target
        return widget, widget.mapFrom(target, at)
