"""Pictures and sounds for models."""

import numpy as np

from gemma_desktop.chat.media import SPEECH_RATE_HZ, PcmAudio, RgbImage
from gemma_desktop.chat.message import AudioPart, ImagePart


def circle(color: tuple[int, int, int] = (220, 30, 30), width: int = 256, height: int = 256) -> RgbImage:
    """A filled circle on white."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    rows, columns = np.mgrid[:height, :width]
    radius = 0.35 * min(width, height)
    pixels[(rows - height / 2) ** 2 + (columns - width / 2) ** 2 < radius**2] = color
    return RgbImage(width, height, pixels.tobytes())


def noise_picture(seed: int, width: int = 200, height: int = 150) -> RgbImage:
    pixels = np.random.default_rng(seed).integers(0, 256, (height // 10, width // 10, 3), np.uint8)
    return RgbImage(width, height, pixels.repeat(10, 0).repeat(10, 1).tobytes())


def noise_sound(seed: int, duration_s: float = 1.0) -> PcmAudio:
    n_samples = int(duration_s * SPEECH_RATE_HZ)
    samples = np.random.default_rng(seed).standard_normal(n_samples) * np.sin(np.arange(n_samples) / 700) * 0.2
    return PcmAudio(samples.astype("<f4").tobytes())


def image_part(name: str, image: RgbImage) -> ImagePart:
    return ImagePart(name, f"{name}.png", image.width_px, image.height_px)


def audio_part(name: str, audio: PcmAudio) -> AudioPart:
    return AudioPart(name, f"{name}.wav", audio.duration_s)
