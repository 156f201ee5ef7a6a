"""How one download goes, with what can be done about it; stands in a list of downloads, and where "Get" was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gemma_desktop.errors import AccessNeeded
from gemma_desktop.session.download_worker import Download, DownloadState
from gemma_desktop.ui.controls import Button, IconButton, Kind, Label
from gemma_desktop.ui.models.words import fraction_of, state_text
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

STEPS = 1000


class DownloadProgress(QWidget):
    """A bar, a line of words, and buttons. Where it was when it was paused or failed, it goes on.

    Signals:
        pause_requested, resume_requested, cancel_requested, use_requested: of this download.
        access_requested: its licence is to be accepted first; show how.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()
    use_requested = Signal()
    access_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, STEPS)
        self._state = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        self._state.setObjectName("download_state")
        self._pause = IconButton(theme, "pause", self.tr("Pause"), "pause_download_button", icon_px=16)
        self._resume = IconButton(theme, "play", self.tr("Continue"), "resume_download_button", icon_px=16)
        self._cancel = IconButton(theme, "x", self.tr("Cancel"), "cancel_download_button", icon_px=16)
        self._use = Button(theme, self.tr("Use"), "use_download_button", kind=Kind.PRIMARY)
        self._access = Button(theme, self.tr("Show how"), "access_download_button")
        words = QVBoxLayout()
        space_out(words, theme, spacing=0.5)
        words.addStretch(1)
        words.addWidget(self._bar)
        words.addWidget(self._state)
        words.addWidget(self._access, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=0, spacing=0.5)
        line.addLayout(words, 1)
        for button in (self._use, self._pause, self._resume, self._cancel):
            line.addWidget(button)
        self._pause.clicked.connect(self.pause_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._use.clicked.connect(self.use_requested)
        self._access.clicked.connect(self.access_requested)

    def show_download(self, download: Download, *, is_offline: bool) -> None:
        state = download.state
        done = state is DownloadState.DONE
        self._bar.setVisible(not done)
        self._bar.setValue(round(fraction_of(download.progress) * STEPS))
        self._bar.setAccessibleName(download.title)
        text = state_text(download, is_offline=is_offline)
        if text != self._state.text():
            self._state.setText(text)
        self._state.set_tone("bad" if state is DownloadState.FAILED else "good" if done else "quiet_text")
        self._say_which(download)
        had_keyboard = [button for button in (self._use, self._pause, self._resume) if button.hasFocus()]
        self._pause.setVisible(state in (DownloadState.RUNNING, DownloadState.WAITING))
        self._resume.setVisible(state in (DownloadState.PAUSED, DownloadState.FAILED))
        self._access.setVisible(state is DownloadState.FAILED and isinstance(download.trouble, AccessNeeded))
        self._use.setVisible(done)
        if had_keyboard and had_keyboard[0].isHidden():
            self.take_keyboard()  # the keyboard stays where it was: on the button that took its place

    def take_keyboard(self) -> None:
        """To the first thing that can be done here."""
        self._first_button().setFocus()

    def _say_which(self, download: Download) -> None:
        """For those who hear one button after the other."""
        title = download.title
        for button, label in (
            (self._pause, self.tr("Pause {title}").format(title=title)),
            (
                self._resume,
                self.tr("Try {title} again").format(title=title)
                if download.state is DownloadState.FAILED
                else self.tr("Continue {title}").format(title=title),
            ),
            (
                self._cancel,
                self.tr("Take {title} off this list; the model stays").format(title=title)
                if download.state is DownloadState.DONE
                else self.tr("Cancel {title}").format(title=title),
            ),
        ):
            if button.accessibleName() != label:
                button.set_label(label)
        self._use.setAccessibleName(self.tr("Use {title}").format(title=title))

    def _first_button(self) -> QWidget:
        return next(
            (button for button in (self._use, self._pause, self._resume) if not button.isHidden()), self._cancel
        )
