"""ALSA with a microphone made of a file, or without any: PortAudio captures from it for real."""

import os
from pathlib import Path

import numpy as np

from gemma_desktop.chat.media import SPEECH_RATE_HZ

_FILE = """
pcm.!default {{
  type file
  slave.pcm {{ type null }}
  file "{played}"
  infile "{spoken}"
  format "raw"
}}
"""


def microphone_of(*, spoken: Path, played: Path) -> str:
    """ALSA's settings where the microphone hears what is in the one file, and the loudspeaker writes the other."""
    return _FILE.format(played=played, spoken=spoken)


class SoundSystem:
    """The sound system of this process; PortAudio sees a change when it looks for microphones again."""

    def __init__(self, folder: Path) -> None:
        self._configuration = folder / "alsa.conf"
        self._spoken = folder / "spoken.raw"
        self._played = folder / "played.raw"
        # A tone of 3 s; the plug-in begins again at its end, and gives it as fast as it is read.
        tone = np.sin(2 * np.pi * 220 * np.arange(3 * SPEECH_RATE_HZ) / SPEECH_RATE_HZ)
        self._spoken.write_bytes(np.rint(tone * 12000).astype("<i2").tobytes())
        os.environ["ALSA_CONFIG_PATH"] = str(self._configuration)
        os.environ["JACK_NO_START_SERVER"] = "1"
        self.plug_in()

    def plug_in(self) -> None:
        self._configure(microphone_of(spoken=self._spoken, played=self._played))

    def unplug(self) -> None:
        self._configure("pcm.missing { type hw card 7 }\n")

    def _configure(self, text: str) -> None:
        """At once: ALSA's library ends the process where it reads half a configuration."""
        whole = self._configuration.with_suffix(".new")
        whole.write_text(text)
        whole.replace(self._configuration)
