"""The row beneath a message: what can be done with it, its versions, and what is known of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.answer.copy_button import CopyButton
from gemma_desktop.ui.answer.text_view import place
from gemma_desktop.ui.controls import Button, ElidedLabel, IconButton, Kind, Label
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import number_text, tooltip_text

ICON_PX = 16


class QuietIcon(IconButton):
    """Painted only while its row is revealed or it has the focus; it can be reached all the time."""

    revealed = True

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.revealed or self.hasFocus():
            super().paintEvent(event)


class QuietCopy(CopyButton):
    """The same for a button that copies."""

    revealed = True

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.revealed or self.hasFocus():
            super().paintEvent(event)


class VersionStepper(QWidget):
    """Which version of how many: < 2/3 >.

    Signals:
        step_requested(int): -1 or +1.
    """

    step_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.older = IconButton(
            theme, "chevron-left", self.tr("Version before"), "older_version_button", icon_px=ICON_PX
        )
        self.newer = IconButton(
            theme, "chevron-right", self.tr("Version after"), "newer_version_button", icon_px=ICON_PX
        )
        self._label = Label(size=TextSize.NOTE, tone="quiet_text", parent=self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.older.setParent(self)
        self.newer.setParent(self)
        self.older.clicked.connect(self._on_older_clicked)
        self.newer.clicked.connect(self._on_newer_clicked)

    def show_versions(self, index: int, count: int) -> None:
        """index: from 1."""
        self._label.setText(self.tr("{0}/{1}").format(number_text(index), number_text(count)))
        self._label.setAccessibleName(self.tr("Version {0} of {1}").format(number_text(index), number_text(count)))
        self.older.setEnabled(index > 1)
        self.newer.setEnabled(index < count)

    def lay_out(self) -> int:
        """Returns the width."""
        side = self.older.width()
        label = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4
        mirrored = self.isRightToLeft()
        place(self.older, side + label if mirrored else 0, 0, side, side)
        place(self._label, side, 0, label, side)
        place(self.newer, 0 if mirrored else side + label, 0, side, side)
        return 2 * side + label

    def _on_older_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_newer_clicked(self) -> None:
        self.step_requested.emit(1)


class MessageFooter(QWidget):
    """Has the same height from the message's first letter on, whether anything is shown in it or not.

    Buttons are made when they are first needed: most messages are only passed by.

    Signals:
        step_requested(int): another version is wanted.
    """

    step_requested = Signal(int)

    def __init__(self, theme: Theme, *, at_end: bool) -> None:
        """at_end: the row begins at the column's end, and is painted only while it is revealed."""
        super().__init__()
        self._theme = theme
        self._at_end = at_end
        self._revealed = not at_end
        self._buttons: dict[str, QWidget] = {}
        self._stepper: VersionStepper | None = None
        self._status = Label(size=TextSize.NOTE, tone="quiet_text", parent=self)
        self._facts = ElidedLabel(size=TextSize.NOTE, tone="quiet_text")
        self._facts.setParent(self)
        self._facts.setObjectName("reply_facts")
        self._status.setObjectName("reply_status")
        self._status.hide()
        self._facts.hide()

    def set_revealed(self, revealed: bool) -> None:
        if revealed == self._revealed:
            return
        self._revealed = revealed
        for button in self._buttons.values():
            if isinstance(button, (QuietIcon, QuietCopy)):
                button.revealed = revealed
                button.update()

    def offer_copy(self, label: str, text: Callable[[], str]) -> None:
        if "copy" not in self._buttons:
            self._add("copy", QuietCopy(self._theme, label, "copy_message_button", text, icon_px=ICON_PX))
        self._buttons["copy"].show()

    def offer(self, icon_name: str, label: str, object_name: str, act: Callable[[], None]) -> None:
        """A button with an icon; its place is behind the ones before it."""
        if object_name not in self._buttons:
            button = QuietIcon(self._theme, icon_name, label, object_name, icon_px=ICON_PX)
            button.clicked.connect(act)
            self._add(object_name, button)
        self._buttons[object_name].show()

    def offer_words(self, text: str, icon_name: str, object_name: str, act: Callable[[], None]) -> None:
        """A button that says what it does, for what the reader probably wants next."""
        if object_name not in self._buttons:
            button = Button(self._theme, text, object_name, kind=Kind.QUIET, icon_name=icon_name)
            button.clicked.connect(act)
            self._add(object_name, button)
        self._buttons[object_name].show()

    def withdraw(self, object_name: str) -> None:
        if object_name in self._buttons:
            self._buttons[object_name].hide()

    def withdraw_all(self) -> None:
        for button in self._buttons.values():
            button.hide()
        for label in (self._status, self._facts):
            label.hide()
        if self._stepper is not None:
            self._stepper.hide()

    def offer_versions(self, index: int, count: int) -> None:
        if count > 1 and self._stepper is None:
            self._stepper = VersionStepper(self._theme)
            self._stepper.setParent(self)
            self._stepper.step_requested.connect(self.step_requested)
        if self._stepper is not None:
            self._stepper.show_versions(index, count)
            self._stepper.setVisible(count > 1)

    def say(self, status: str, facts: str, more: str = "") -> None:
        """status: how it ended; facts: what it took; more: for the tooltip."""
        self._status.setText(status)
        self._status.setVisible(bool(status))
        self._facts.set_text(facts)
        self._facts.setToolTip(tooltip_text(more))
        self._facts.setVisible(bool(facts))

    def focus_stepper(self, step: int) -> None:
        """Put the focus where it was before another version took this message's place."""
        if self._stepper is not None:
            button, other = self._stepper.older, self._stepper.newer
            if step > 0:
                button, other = other, button
            (button if button.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def row_height(self) -> int:
        return self._theme.icon_px(ICON_PX) + self._theme.space(1.75)

    def height_for(self, width: int) -> int:
        """Lay out; the height depends on the width and the theme only."""
        row = self.row_height
        gap = self._theme.space(0.25)
        note = self._facts.fontMetrics()
        # Where the longest facts do not fit behind the buttons they get a line of their own.
        two_lines = not self._at_end and width < 6 * row + note.averageCharWidth() * 62
        shown: list[tuple[QWidget, int]] = [
            (button, button.sizeHint().width() if isinstance(button, Button) else button.width())
            for button in self._buttons.values()
            if not button.isHidden()
        ]
        if self._stepper is not None and not self._stepper.isHidden():
            shown.insert(0 if self._at_end else len(shown), (self._stepper, self._stepper.lay_out()))
        if not self._status.isHidden():
            shown.append((self._status, note.horizontalAdvance(self._status.text()) + self._theme.space(1.5)))
        total = sum(one + gap for _, one in shown)
        x = width - total if self._at_end else -self._theme.space(0.75)
        for widget, wide in shown:
            self._put(widget, x, 0, wide, row, width)
            x += wide + gap
        if two_lines:
            self._put(self._facts, 0, row, width, note.height() + 2, width)
        else:
            self._put(
                self._facts, x + self._theme.space(0.75), 0, max(1, width - x - self._theme.space(0.75)), row, width
            )
        return row + (note.height() + 2 if two_lines else 0)

    def _put(self, widget: QWidget, x: int, y: int, wide: int, high: int, width: int) -> None:
        place(widget, width - x - wide if self.isRightToLeft() else x, y, wide, high)

    def _add(self, name: str, button: QWidget) -> None:
        button.setParent(self)
        if isinstance(button, (QuietIcon, QuietCopy)):
            button.revealed = self._revealed
        self._buttons[name] = button
        button.ensurePolished()  # its size is asked for before it is seen
        button.show()
