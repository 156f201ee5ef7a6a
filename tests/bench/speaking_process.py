"""Speaks into a named pipe at the pace of speech, for ever: `python -m tests.bench.speaking_process WAV PIPE`.

Says when it began, by the clock that all processes share. A process of its own: what it costs is not the application's.
"""

import itertools
import sys
import time
import wave
from pathlib import Path

BLOCK_S = 0.02


def main(spoken: Path, pipe: Path) -> None:
    with wave.open(str(spoken)) as wav:
        samples, rate_hz = wav.readframes(wav.getnframes()), wav.getframerate()
    block = round(BLOCK_S * rate_hz) * 2
    with pipe.open("r+b", buffering=0) as microphone:
        began = time.monotonic()
        print(began, flush=True)
        for at in itertools.count():
            start = at * block % len(samples)
            microphone.write(samples[start : start + block])
            time.sleep(max(0.0, began + at * BLOCK_S - time.monotonic()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
