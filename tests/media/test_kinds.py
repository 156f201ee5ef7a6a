"""Pictures and sounds are told apart by content."""

import io
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from gemma_desktop.media.kinds import HEAD_BYTES, MediaKind, kind_of
from tests.media.sounds import tone, write_encoded, write_video, write_wav

pillow_heif.register_heif_opener()


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF"])
def test_pictures_are_known_by_their_first_bytes(file_format: str) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (32, 32)).save(buffer, file_format)
    assert kind_of(buffer.getvalue()[:HEAD_BYTES], "wrong.mp3") is MediaKind.PICTURE


@pytest.mark.parametrize(
    ("name", "codec", "sample_format"),
    [("a.mp3", "libmp3lame", "fltp"), ("a.flac", "flac", "s16"), ("a.ogg", "libopus", "flt"), ("a.m4a", "aac", "fltp")],
)
def test_sounds_are_known_by_their_first_bytes(tmp_path: Path, name: str, codec: str, sample_format: str) -> None:
    path = write_encoded(tmp_path / name, tone(0.5, 48_000), 48_000, codec, "mono", sample_format)
    assert kind_of(path.read_bytes()[:HEAD_BYTES], "wrong.png") is MediaKind.SOUND


def test_wav_and_video_are_sounds(tmp_path: Path) -> None:
    for path in (write_wav(tmp_path / "a.wav", tone(0.5, 8000), 8000), write_video(tmp_path / "a.mp4", None)):
        assert kind_of(path.read_bytes()[:HEAD_BYTES], "wrong.png") is MediaKind.SOUND


@pytest.mark.parametrize(
    ("name", "kind"), [("cat.PNG", MediaKind.PICTURE), ("voice.mp3", MediaKind.SOUND), ("notes", MediaKind.SOUND)]
)
def test_the_name_decides_where_the_bytes_say_nothing(name: str, kind: MediaKind) -> None:
    assert kind_of(b"", name) is kind
