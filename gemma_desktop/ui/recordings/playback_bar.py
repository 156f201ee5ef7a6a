"""Hearing the open recording: play and pause, where it is, how fast."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gemma_desktop.session.player import Player
from gemma_desktop.ui.controls import Button, IconButton, Kind, Label
from gemma_desktop.ui.recordings.waveform import Waveform
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import time_text

NEAR_END_S = 0.2
SPEEDS = (1.0, 1.25, 1.5, 2.0, 0.75)


class PlaybackBar(QWidget):
    """The waveform, and the controls beside it. Remembers the place while nothing is played.

    Signals:
        moved(float): it is played there now, or would be; in seconds.
        stopped: nothing of this recording is heard any more.
    """

    moved = Signal(float)
    stopped = Signal()

    def __init__(self, player: Player, theme: Theme) -> None:
        super().__init__()
        self._player = player
        self._sound: Path | None = None
        self._duration_s = 0.0
        self._speed = SPEEDS[0]
        self.setObjectName("playback_bar")
        # Time runs as the sign on the play button points, also where text runs from the right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.waveform = Waveform(theme)
        self._play = IconButton(
            theme, "play", self.tr("Play"), "play_page_button", shortcut="Space", kind=Kind.PRIMARY, role="on_accent"
        )
        self._time = Label(tone="quiet_text")
        self._time.setObjectName("playback_time")
        self._rate = Button(theme, "", "speed_button", kind=Kind.QUIET)
        line = QHBoxLayout()
        space_out(line, theme, spacing=1)
        line.addWidget(self._play)
        line.addWidget(self._time)
        line.addStretch(1)
        line.addWidget(self._rate)
        self.line = line
        column = QVBoxLayout(self)
        space_out(column, theme, margins=0, spacing=0.5)
        column.addWidget(self.waveform)
        column.addLayout(line)
        self._play.clicked.connect(self.toggle)
        self._rate.clicked.connect(self._on_rate_clicked)
        self.waveform.seek_requested.connect(self.seek)
        player.playing_changed.connect(self._on_player_playing_changed)
        player.position_changed.connect(self._on_player_position_changed)
        self._show_speed()
        self.show_sound(None, 0.0)

    @property
    def position_s(self) -> float:
        return self.waveform.position_s

    @property
    def is_playing(self) -> bool:
        return self._sound is not None and self._player.playing == self._sound

    def show_sound(self, sound: Path | None, duration_s: float) -> None:
        """Of another recording; what was played of the one before ends."""
        if self.is_playing and sound != self._sound:
            self._player.stop()
        self._sound = sound
        self._duration_s = duration_s
        self._play.setEnabled(sound is not None)
        self.waveform.set_position(0.0)
        self._show_state()

    def toggle(self) -> None:
        """Play from the place, or be silent."""
        if self._sound is None:
            return
        if self.is_playing:
            self._player.stop()
        else:
            at_end = self.position_s >= self._duration_s - NEAR_END_S
            self.play_from(0.0 if at_end else self.position_s)

    def play_from(self, at_s: float) -> None:
        if self._sound is None:
            return
        if self.is_playing:
            self._player.seek(at_s)
        else:
            self._player.play(self._sound, at_s)
        self._show_place(at_s)

    def seek(self, at_s: float) -> None:
        """Be there: played on if it plays."""
        at_s = min(max(0.0, at_s), self._duration_s)
        if self.is_playing:
            self._player.seek(at_s)
        self._show_place(at_s)

    def skip(self, by_s: float) -> None:
        self.seek(self.position_s + by_s)

    # --- what the player says ----------------------------------------------------------------------------------------

    def _on_player_playing_changed(self, path: Path | None) -> None:
        self._show_state()
        if path is None or path != self._sound:
            self.stopped.emit()

    def _on_player_position_changed(self, at_s: float) -> None:
        if self.is_playing:
            self._show_place(at_s)

    def _show_place(self, at_s: float) -> None:
        self.waveform.set_position(at_s)
        self._show_time()
        self.moved.emit(at_s)

    def _show_state(self) -> None:
        label = self.tr("Pause") if self.is_playing else self.tr("Play")
        self._play.set_icon("pause" if self.is_playing else "play")
        if self._play.accessibleName() != label:
            self._play.set_label(label)
        self._show_time()

    def _show_time(self) -> None:
        text = self.tr("{at} of {whole}").format(at=time_text(self.position_s), whole=time_text(self._duration_s))
        if text != self._time.text():
            self._time.setText(text)

    def _on_rate_clicked(self) -> None:
        self._speed = SPEEDS[(SPEEDS.index(self._speed) + 1) % len(SPEEDS)]
        self._player.set_speed(self._speed)
        self._show_speed()

    def _show_speed(self) -> None:
        speed = QLocale().toString(self._speed, "g")
        self._rate.setText(self.tr("{n}\u00d7").format(n=speed))
        self._rate.setAccessibleName(self.tr("Speed: {n} times").format(n=speed))
        self._rate.setToolTip(self.tr("Speed; press for the next one"))
