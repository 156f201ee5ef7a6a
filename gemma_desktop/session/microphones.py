"""Which microphones there are."""

import logging
import threading

from PySide6.QtCore import QObject, QTimer, Signal

from gemma_desktop.errors import GemmaDesktopError, Trouble
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.sound_device import SoundDevices, no_microphone
from gemma_desktop.session.values import InputDevice, Notice
from gemma_desktop.texts import say

log = logging.getLogger(__name__)

POLL_MS = 40
LOOK_AGAIN_MS = 2500
"""A look takes 50 ms of another thread, and with some drivers seconds."""


class Microphones(QObject):
    """The list of microphones; while somebody watches, it follows what is plugged in and out.

    Lives on the GUI thread; PortAudio is asked on threads without Qt, and a timer looks at what they have come to.
    Sound that is being recorded or played keeps the list as it is: PortAudio looks only when nothing is open.

    Signals:
        looked: a look that was asked for has ended.
        changed: inputs() or `trouble` is another one than before; not told where `looked` is.
    """

    looked = Signal()
    changed = Signal()

    def __init__(self, devices: SoundDevices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = devices
        self._inputs: list[InputDevice] = []
        self._trouble: Notice | None = None
        self._look: _Look | None = None
        self._is_asked_for = False
        self._watchers: set[QObject] = set()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll_timeout)
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._on_again_timeout)

    @property
    def trouble(self) -> Notice | None:
        """Why there are none: what to install or to plug in."""
        return self._trouble

    def inputs(self) -> list[InputDevice]:
        """As of the last look, the system's default first."""
        return list(self._inputs)

    def look(self) -> None:
        """`looked` follows."""
        self._is_asked_for = True
        self._start()

    def watch(self, watcher: QObject) -> None:
        """Look again and again, until unwatch() of every watcher."""
        self._watchers.add(watcher)
        self._again.start()

    def unwatch(self, watcher: QObject) -> None:
        self._watchers.discard(watcher)
        if not self._watchers:
            self._again.stop()

    def close(self) -> None:
        self._poll.stop()
        self._again.stop()

    def _start(self) -> None:
        if self._look is None:
            self._look = _Look(self._devices, surely=self._is_asked_for)
            self._look.start()
            self._poll.start()

    def _on_again_timeout(self) -> None:
        if not self._devices.is_open:
            self._start()

    def _on_poll_timeout(self) -> None:
        look = self._look
        if look is None or not look.ended:
            return
        self._poll.stop()
        self._look = None
        before = self._inputs, self._trouble
        trouble = look.trouble or (None if look.inputs else no_microphone())
        self._inputs, self._trouble = look.inputs, None if trouble is None else notice_of(trouble)
        if self._is_asked_for and look.surely:
            self._is_asked_for = False
            self.looked.emit()
        elif self._is_asked_for:
            self._start()
        elif before != (self._inputs, self._trouble):
            self.changed.emit()


class _Look:
    """One look for microphones, on a thread without Qt."""

    def __init__(self, devices: SoundDevices, *, surely: bool) -> None:
        self.surely = surely
        self.inputs: list[InputDevice] = []
        self.trouble: GemmaDesktopError | None = None
        self.ended = False
        self._devices = devices
        self._thread = threading.Thread(target=self._run, name="microphones", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        try:
            self.inputs = self._devices.inputs(surely=self.surely)
        except GemmaDesktopError as error:
            self.trouble = error
        except Exception as error:  # a thread's edge: whatever is wrong, the window must hear of it
            log.exception("looking for microphones")
            self.trouble = Trouble(
                say("Looking for microphones went wrong"), say("The log has the details."), repr(error)
            )
        self.ended = True
