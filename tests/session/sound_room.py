"""A room with a microphone and a loudspeaker made of files, through ALSA's own configuration, and a process in it."""

import contextlib
import fcntl
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.media.sounds import write_wav

needs_alsa = pytest.mark.skipif(sys.platform != "linux", reason="microphones made of files are ALSA's")

TIMEOUT_S = 20.0
_DEVICES = """
pcm.!default {{
  type file
  slave.pcm "null"
  file "{played}"
  infile "{spoken}"
  format "raw"
}}
"""


def pcm(samples: NDArray[np.float32]) -> bytes:
    """As a microphone gives it: int16."""
    return np.rint(samples * 32767).astype("<i2").tobytes()


class SoundProcess:
    """tests/session/sound_process.py, and what it told."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.news: list[dict[str, object]] = []
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def do(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def until(self, is_it: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        """The next news of that kind. Those before it are kept in `news`."""
        while True:
            try:
                line = self._lines.get(timeout=TIMEOUT_S)
            except queue.Empty:
                raise AssertionError(f"not told in {TIMEOUT_S} s: {self.news[-5:]}") from None
            assert line, f"the process ended: {self.news[-5:]}"
            self.news.append(json.loads(line))
            if is_it(self.news[-1]):
                return self.news[-1]

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(ValueError):  # it is closed after the process was killed
            for line in self._process.stdout:
                self._lines.put(line)
        self._lines.put("")

    def until_state(self, state: str) -> dict[str, object]:
        return self.until(lambda news: news.get("state") == state)

    def until_told(self, key: str) -> str:
        return str(self.until(lambda news: key in news)[key])

    def until_recorded(self, seconds: float) -> None:
        self.until(lambda news: float(str(news.get("time", -1))) >= seconds)

    def last(self, key: str) -> float:
        """The newest of these numbers that was told."""
        return next(float(str(news[key])) for news in reversed(self.news) if key in news)

    def close(self) -> int:
        """Let it end by itself; returns its exit status."""
        self.do("close")
        return self._process.wait(TIMEOUT_S)


@dataclass
class SoundRoom:
    """spoken: what the microphone hears, a file or a named pipe. played: what the loudspeaker was given."""

    folder: Path
    configuration: str = _DEVICES
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def spoken(self) -> Path:
        return self.folder / "spoken.raw"

    @property
    def played(self) -> Path:
        return self.folder / "played.raw"

    @property
    def recordings(self) -> Path:
        return self.folder / "recordings"

    def say(self, samples: NDArray[np.float32]) -> None:
        """The microphone hears this, as fast as it is read; the ALSA plug-in is not paced."""
        self.spoken.write_bytes(pcm(samples))

    @contextlib.contextmanager
    def microphone_that_hangs_after(self, samples: NDArray[np.float32]) -> Iterator[None]:
        """A microphone that gives these samples and then nothing, as if it were unplugged, with a driver that hangs."""
        os.mkfifo(self.spoken)
        pipe = os.open(self.spoken, os.O_RDWR)
        try:
            fcntl.fcntl(
                pipe, fcntl.F_SETPIPE_SZ, 1 << 20
            )  # all of it fits: the plug-in leaves gaps where it has to wait
            data = pcm(samples)
            assert os.write(pipe, data) == len(data)
            yield
        finally:
            os.close(pipe)

    @contextlib.contextmanager
    def microphone_at_the_pace_of_speech(self, samples: NDArray[np.float32]) -> Iterator[float]:
        """A microphone that gives these samples again and again, as fast as they would be spoken.

        Yields when it began, by time.monotonic.
        """
        talk = write_wav(self.folder / "talk.wav", samples, 16_000)
        os.mkfifo(self.spoken)
        command = [sys.executable, "-m", "tests.bench.speaking_process", str(talk), str(self.spoken)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as speaker:
            try:
                assert speaker.stdout is not None
                yield float(speaker.stdout.readline())
            finally:
                speaker.kill()
                self.spoken.unlink()

    @contextlib.contextmanager
    def process(self, *, longest_s: float = 60.0, largest_file_bytes: int = 0) -> Iterator[SoundProcess]:
        arguments = (str(self.recordings), str(longest_s), str(largest_file_bytes))
        with self.module("tests.session.sound_process", *arguments) as told:
            told.until_told("ready")
            yield told

    @contextlib.contextmanager
    def module(self, name: str, *arguments: str) -> Iterator[SoundProcess]:
        """Run a module with this room's microphone and loudspeaker."""
        (self.folder / ".asoundrc").write_text(self.configuration.format(played=self.played, spoken=self.spoken))
        environment = {**os.environ, "HOME": str(self.folder), **self.environment}
        if "ALSA_CONFIG_PATH" not in self.environment:
            environment.pop("ALSA_CONFIG_PATH", None)  # of the tests of widgets, which have another microphone
        with subprocess.Popen(
            [sys.executable, "-m", name, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # ALSA complains there about devices that a container lacks
            text=True,
            bufsize=1,
            env=environment,
        ) as process:
            try:
                yield SoundProcess(process)
            finally:
                process.kill()
