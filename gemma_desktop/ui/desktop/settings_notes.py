"""Beneath the settings of the desktop: what this desktop cannot do, and how a quick question is opened in any."""

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.session.desktop.global_keys import KeysState
from gemma_desktop.session.desktop.quick_command import quick_command
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.ui.controls import ElidedLabel, IconButton, Label
from gemma_desktop.ui.desktop.desk import DesktopDesk
from gemma_desktop.ui.desktop.tray import has_tray
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class DesktopNotes(QWidget):
    """Sentences that come and go with what is set."""

    def __init__(self, desk: DesktopDesk, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._preferences = preferences
        self._tray = Label(
            self.tr("This desktop has no tray, so closing the window ends Gemma Desktop."), tone="warning", wrap=True
        )
        self._tray.setObjectName("tray_note")
        self._tray.setVisible(not has_tray())
        self._keys = Label(wrap=True)
        self._keys.setObjectName("keys_note")
        told = Label(
            self.tr(
                "In any desktop: its own keyboard settings can start this command with keys of your choice. It opens a "
                "quick question, also while Gemma Desktop is running already."
            ),
            size=TextSize.NOTE,
            tone="quiet_text",
            wrap=True,
        )
        self._command = quick_command(os.environ)
        self._shown_command = ElidedLabel(self._command)
        self._shown_command.setObjectName("quick_command")
        self._shown_command.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path, in every language
        copy = IconButton(theme, "copy", self.tr("Copy the command"), "copy_quick_command_button", icon_px=16)
        copy.clicked.connect(self._on_copy_clicked)
        line = QHBoxLayout()
        space_out(line, theme, spacing=1)
        line.addWidget(self._shown_command)
        line.addWidget(copy)
        line.addStretch(1)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=1)
        for part in (self._tray, self._keys, told):
            column.addWidget(part)
        column.addLayout(line)
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        desk.keys_changed.connect(self._show_keys)
        preferences.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        words, tone = self._keys_words()
        self._keys.setText(words)
        self._keys.set_tone(tone)
        self._keys.setVisible(bool(words))

    def _keys_words(self) -> tuple[str, str]:
        """The sentence, and its colour."""
        if not self._preferences.settings.desktop.quick_keys:
            return "", "quiet_text"
        keys = self._desk.keys
        if keys is None:
            return self.tr("This desktop lets no application listen for keys. The command below does it."), "warning"
        match keys.state:
            case KeysState.OFF:
                return "", "quiet_text"
            case KeysState.ASKING:
                return self.tr("The desktop may ask you now whether it is to listen for these keys."), "quiet_text"
            case KeysState.HEARD if keys.keys_text:
                told = self.tr("The desktop listens for: {keys}. Its own settings change them.")
                return told.format(keys=keys.keys_text), "good"
            case KeysState.HEARD:
                return self.tr("These keys are heard wherever you are."), "good"
            case KeysState.TAKEN:
                return self.tr("Another program has these keys. Choose others."), "warning"
            case KeysState.REFUSED:
                return self.tr("The desktop does not listen for these keys. The command below does it."), "warning"

    def _on_theme_changed(self) -> None:
        self._shown_command.setFont(self._theme.code_font())

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
