"""The sample sound in every form that people have, also as the sound of films: what a bundle must still play.

    PYTHON packaging/bundle/sounds.py FOLDER       PYTHON: of the environment that the bundle was made of

Its FFmpeg has the encoders that the bundle's has lost (bundle/stand_ins.py).
"""

import sys
from pathlib import Path
from typing import Final

import av
import numpy as np
from av.audio.resampler import AudioResampler

SOUND: Final = Path(__file__).resolve().parents[2] / "resources" / "samples" / "uno-dos-tres.wav"
# Name, encoder of sound, rate, encoder of a film.
FORMS: Final = (
    ("mp3.mp3", "libmp3lame", 44_100, ""),
    ("aac.m4a", "aac", 44_100, ""),
    ("flac.flac", "flac", 44_100, ""),
    ("vorbis.ogg", "vorbis", 44_100, ""),
    ("opus.ogg", "libopus", 48_000, ""),
    ("amr.amr", "libopencore_amrnb", 8_000, ""),
    ("h264.mp4", "aac", 44_100, "libx264"),
    ("h265.mp4", "aac", 44_100, "libx265"),
    ("vp8.webm", "libopus", 48_000, "libvpx"),
    ("vp9.webm", "libopus", 48_000, "libvpx-vp9"),
    ("av1.mkv", "libopus", 48_000, "libsvtav1"),
)
_SIDE_PX: Final = 128


def main() -> int:
    folder = Path(sys.argv[1])
    for name, sound, rate_hz, film in FORMS:
        _write(folder / name, sound, rate_hz, film)
    return 0


def _write(path: Path, sound: str, rate_hz: int, film: str) -> None:
    with av.open(str(SOUND)) as source, av.open(str(path), "w") as target:
        layout = "mono" if rate_hz == 8_000 else "stereo"
        track = target.add_stream(sound, rate=rate_hz, layout=layout, options={"strict": "experimental"})  # Vorbis is
        if film:
            picture = target.add_stream(film, rate=10, width=_SIDE_PX, height=_SIDE_PX, pix_fmt="yuv420p")
            for number in range(10):
                frame = av.VideoFrame.from_ndarray(np.full((_SIDE_PX, _SIDE_PX, 3), number * 20, np.uint8), "rgb24")
                target.mux(picture.encode(frame))
            target.mux(picture.encode(None))
        resampler = AudioResampler(track.codec_context.format, track.layout, rate_hz, track.codec_context.frame_size)
        for frame in (*source.decode(audio=0), None):
            for piece in resampler.resample(frame):
                target.mux(track.encode(piece))
        target.mux(track.encode(None))


if __name__ == "__main__":
    sys.exit(main())
