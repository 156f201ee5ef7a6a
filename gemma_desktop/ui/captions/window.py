"""A window of its own for live captions: can float above everything, in letters that are read from across a room."""

import base64
from typing import Final

import msgspec
from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gemma_desktop.session.caption_values import CaptionState
from gemma_desktop.session.captions import Captions
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.values import NoticeAction
from gemma_desktop.settings import CaptionSettings
from gemma_desktop.ui.captions.status import status_sign, status_text
from gemma_desktop.ui.captions.translation_choice import TranslationChoice
from gemma_desktop.ui.captions.view import CaptionView
from gemma_desktop.ui.controls import Button, Ground, IconButton, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.icons import application_icon
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.speech_choices import LanguageChoice
from gemma_desktop.ui.theme import Theme

SMALLEST, LARGEST, STEP = 0.6, 3.0, 1.2
_SIZE_STEPS: Final = (96, 40)
_LEAST_STEPS: Final = (48, 32)


class CaptionsWindow(QWidget):
    """Esc closes it, and ends the captions. Remembers where it stood.

    Signals:
        model_requested: a model that hears is wanted.
        closed: nobody looks any more.
    """

    model_requested = Signal()
    closed = Signal()

    def __init__(self, captions: Captions, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._captions = captions
        self._preferences = preferences
        self._theme = theme
        self._speaks = False
        self.setObjectName("captions_window")
        self.setWindowTitle(self.tr("Live captions"))
        self.setWindowIcon(application_icon())
        self.view = CaptionView(theme)
        self.view.setPlaceholderText(self.tr("What is said appears here."))
        self._sign = IconLabel(theme, "captions", icon_px=18)
        self._status = Label(wrap=True)
        self._status.setObjectName("caption_status")
        self._listen = Button(theme, self.tr("Start"), "captions_start_button", kind=Kind.PRIMARY, icon_name="mic")
        self._go_on = Button(theme, self.tr("Go on"), "captions_go_on_button")
        self._choose = Button(theme, self.tr("Choose another model"), "captions_model_button")
        self._keep = Button(theme, self.tr("Keep under Recordings"), "captions_keep_button", icon_name="save")
        self._discard = Button(theme, self.tr("Discard"), "captions_discard_button", icon_name="trash-2")
        self._spoken = LanguageChoice("language", self.tr("Language that is spoken"), "caption_language", preferences)
        self._spoken.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._into = TranslationChoice(preferences)
        self._smaller = IconButton(
            theme, "a-arrow-down", self.tr("Smaller letters"), "captions_smaller_button", shortcut="Ctrl+-"
        )
        self._larger = IconButton(
            theme, "a-arrow-up", self.tr("Larger letters"), "captions_larger_button", shortcut="Ctrl++"
        )
        self._copy = IconButton(theme, "copy", self.tr("Copy"), "captions_copy_button")
        self._pin = IconButton(theme, "pin", self.tr("Keep above other windows"), "captions_pin_button", checkable=True)
        self._lay_out()
        self._connect()
        self._restore()
        self.view.set_lines(captions.lines)
        self._show_state()

    def _lay_out(self) -> None:
        theme = self._theme
        told = QHBoxLayout()
        space_out(told, theme, margins=0, spacing=1)
        told.addWidget(self._sign)
        told.addWidget(self._status, 1)
        controls = QWidget()
        row = FlowLayout()
        space_out(row, theme, spacing=1)
        controls.setLayout(row)
        deeds: tuple[QWidget, ...] = (self._listen, self._go_on, self._choose, self._keep, self._discard)
        for part in (*deeds, self._spoken, self._into, self._smaller, self._larger, self._copy, self._pin):
            row.addWidget(part)
        foot = Panel(Ground.SURFACE, "captions_foot")
        below = QVBoxLayout(foot)
        space_out(below, theme, margins=(2, 1, 2, 1), spacing=1)
        below.addLayout(told)
        below.addWidget(controls)
        text = QVBoxLayout()
        space_out(text, theme, margins=(0.5, 0.5, 0.5, 0.5))
        text.addWidget(self.view)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0)
        column.addLayout(text, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        captions = self._captions
        captions.changed.connect(self._show_state)
        captions.speaking_changed.connect(self._on_speaking_changed)
        captions.cleared.connect(self._on_cleared)
        captions.line_changed.connect(self._on_line_changed)
        captions.line_removed.connect(self.view.remove_line)
        self._listen.clicked.connect(self._on_listen_clicked)
        self._go_on.clicked.connect(captions.go_on)
        self._choose.clicked.connect(self.model_requested)
        self._keep.clicked.connect(captions.keep)
        self._discard.clicked.connect(captions.discard)
        self._smaller.clicked.connect(self._on_smaller_clicked)
        self._larger.clicked.connect(self._on_larger_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._pin.clicked.connect(self._on_pin_clicked)
        self._theme.changed.connect(self._on_theme_changed)
        for keys, slot in (
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence.StandardKey.ZoomIn, self._on_larger_clicked),
            (QKeySequence.StandardKey.ZoomOut, self._on_smaller_clicked),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def open(self) -> None:
        """Show it, in front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._listen.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember(geometry=base64.b64encode(self.saveGeometry().data()).decode())
        self._captions.close()
        super().closeEvent(event)
        self.closed.emit()

    # --- what is shown -------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        captions, trouble = self._captions, self._captions.trouble
        state = captions.state
        self._show_sign()
        self._status.setText(status_text(captions))
        self._listen.set_text(self.tr("Stop") if captions.is_listening else self.tr("Start"))
        self._listen.set_icon("square" if captions.is_listening else "mic")
        self._listen.setEnabled(state is not CaptionState.ENDING)
        self._go_on.set_text(self.tr("Go on") if state is CaptionState.PAUSED else self.tr("Try again"))
        self._go_on.setVisible(state in (CaptionState.PAUSED, CaptionState.STUCK))
        wants_model = trouble is not None and trouble.action is NoticeAction.CHOOSE_MODEL
        self._choose.setVisible(wants_model and state is CaptionState.FAILED)
        can_decide = captions.can_keep and not captions.is_listening and state is not CaptionState.ENDING
        self._keep.setVisible(can_decide)
        self._discard.setVisible(can_decide)

    def _show_sign(self) -> None:
        self._sign.set_icon(*status_sign(self._captions, speaking=self._speaks))

    def _on_speaking_changed(self, speaks: bool) -> None:
        self._speaks = speaks
        self._show_sign()

    def _on_cleared(self) -> None:
        self.view.set_lines(())

    def _on_line_changed(self, at: int) -> None:
        self.view.set_line(at, self._captions.lines[at])

    def _on_theme_changed(self) -> None:
        self.setMinimumSize(*(self._theme.space(steps) for steps in _LEAST_STEPS))

    # --- what is done --------------------------------------------------------------------------------------------

    def _on_listen_clicked(self) -> None:
        if self._captions.is_listening:
            self._captions.stop()
        else:
            self._captions.start()

    def _on_copy_clicked(self) -> None:
        """What is selected, or everything."""
        selected = self.view.textCursor().selection().toPlainText()
        QApplication.clipboard().setText(selected or self.view.toPlainText())

    def _on_smaller_clicked(self) -> None:
        self._set_scale(self._settings.scale / STEP)

    def _on_larger_clicked(self) -> None:
        self._set_scale(self._settings.scale * STEP)

    def _set_scale(self, scale: float) -> None:
        scale = min(LARGEST, max(SMALLEST, scale))
        self._remember(scale=scale)
        self._show_scale(scale)

    def _show_scale(self, scale: float) -> None:
        self.view.set_scale(scale)
        self._smaller.setEnabled(scale > SMALLEST)
        self._larger.setEnabled(scale < LARGEST)

    def _on_pin_clicked(self, on_top: bool) -> None:
        self._remember(on_top=on_top)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        self.show()  # a window is hidden when its flags change

    # --- what is remembered --------------------------------------------------------------------------------------

    @property
    def _settings(self) -> CaptionSettings:
        return self._preferences.settings.captions

    def _remember(self, **changes: object) -> None:
        settings = self._preferences.settings
        captions = msgspec.structs.replace(settings.captions, **changes)
        self._preferences.update(msgspec.structs.replace(settings, captions=captions))

    def _restore(self) -> None:
        settings = self._settings
        self._on_theme_changed()
        room = self.screen().availableGeometry().size() * 0.9
        width, height = (self._theme.space(steps) for steps in _SIZE_STEPS)
        self.resize(QSize(width, height).boundedTo(room))
        if settings.geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(settings.geometry)))
        self._pin.setChecked(settings.on_top)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, settings.on_top)
        self._show_scale(settings.scale)
