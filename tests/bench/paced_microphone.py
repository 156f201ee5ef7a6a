"""A microphone that gives a sound as fast as it would be spoken."""

import threading
import time

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.session.sound_device import InputStream, OnBlock, SoundBlock, SoundDevices
from gemma_desktop.session.values import InputDevice

BLOCK = SPEECH_RATE_HZ // 50


class PacedMicrophone(SoundDevices):
    """Gives the sound once, then silence. began_at: when its first sample was spoken, by time.monotonic."""

    def __init__(self, samples: NDArray[np.float32]) -> None:
        super().__init__()
        self._data = np.rint(samples * 32767).astype("<i2")
        self._ended = threading.Event()
        self.began_at = 0.0

    def inputs(self, *, surely: bool = True) -> list[InputDevice]:
        return [InputDevice("paced", "Paced", is_default=True)]

    def open_input(self, device_id: str, on_block: OnBlock) -> InputStream:
        self._ended.clear()
        threading.Thread(target=self._speak, args=(on_block,), name="speaker", daemon=True).start()
        return InputStream(SPEECH_RATE_HZ, 1, self._ended.set)

    def _speak(self, on_block: OnBlock) -> None:
        self.began_at = time.monotonic()
        at = 0
        while not self._ended.is_set():
            block = np.zeros(BLOCK, "<i2")
            part = self._data[at : at + BLOCK]
            block[: len(part)] = part
            at += BLOCK
            time.sleep(max(0.0, self.began_at + at / SPEECH_RATE_HZ - time.monotonic()))
            on_block(SoundBlock(block.tobytes()))
