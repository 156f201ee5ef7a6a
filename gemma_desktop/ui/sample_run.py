"""Tries a sample: attaches it, and sends as soon as it is read."""

from PySide6.QtCore import QObject, Signal

from gemma_desktop.chat.message import AudioPart
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.ui.samples import Sample, SampleKind


class SampleRun(QObject):
    """Runs one sample at a time in the open conversation.

    Signals:
        text_wanted(str): this is to stand in the composer.
    """

    text_wanted = Signal(str)

    def __init__(self, session: ChatSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Sample | None = None
        session.attachments_changed.connect(self._go_on)
        session.can_send_changed.connect(self._go_on)
        session.opened.connect(self._on_opened)

    def begin(self, sample: Sample) -> None:
        self._waiting = sample
        if sample.text:
            self.text_wanted.emit(sample.text)
        if sample.path is not None:
            self._session.attach_files([sample.path])
        self._go_on()

    def _go_on(self, _can_send: bool = False) -> None:
        sample = self._waiting
        if sample is None or not self._session.can_send:
            return
        parts = [one.part for one in self._session.attachments()]
        if sample.kind is SampleKind.RECORDING and any(isinstance(part, AudioPart) for part in parts):
            self._waiting = None
            self._session.write_down()
        elif sample.kind is not SampleKind.RECORDING and (sample.path is None or parts):
            self._waiting = None
            self._session.send()

    def _on_opened(self) -> None:
        self._waiting = None
