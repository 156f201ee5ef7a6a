"""Microphones and loudspeakers through PortAudio; the only place that imports sounddevice.

sounddevice is imported at first use: that initialises PortAudio, which asks every driver for its devices (50 ms here,
seconds with some), and on Linux PortAudio may not be installed at all.
"""

import atexit
import importlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, TypedDict, cast

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.errors import MicrophoneTrouble
from gemma_desktop.session.values import InputDevice
from gemma_desktop.system_libraries import how_to_install_portaudio
from gemma_desktop.texts import say

DRIVER_PATIENCE_S = 3.0
_ALSA_SETTINGS = "ALSA_CONFIG_PATH"

# ALSA's building blocks. They are listed as devices, and none of them is a microphone that a person would choose.
_PLUMBING = frozenset(
    {"dmix", "dsnoop", "front", "iec958", "jack", "lavrate", "null", "oss", "samplerate", "spdif", "speex", "speexrate"}
    | {"sysdefault", "upmix", "vdownmix"}
)


class _HostApi(TypedDict):
    name: str
    devices: list[int]
    default_input_device: int


class _Device(TypedDict):
    name: str
    max_input_channels: int
    default_samplerate: float


class _Times(Protocol):
    inputBufferAdcTime: float


class _Status(Protocol):
    input_overflow: bool


class _Stream(Protocol):
    latency: float

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def abort(self) -> None: ...
    def close(self) -> None: ...
    def write(self, data: bytes) -> bool: ...


_Callback: TypeAlias = Callable[[memoryview, int, _Times, _Status], None]


class _SoundDevice(Protocol):
    """What we use of sounddevice 0.5."""

    PortAudioError: type[Exception]

    def query_hostapis(self) -> Sequence[_HostApi]: ...
    def query_devices(self, device: int) -> _Device: ...
    def check_input_settings(self, device: int, channels: int, dtype: str, extra: None, samplerate: int) -> None: ...
    def RawInputStream(
        self, *, device: int, samplerate: int, channels: int, dtype: str, callback: _Callback
    ) -> _Stream: ...
    def RawOutputStream(self, *, samplerate: int, channels: int, dtype: str) -> _Stream: ...
    def _initialize(self) -> None: ...
    def _terminate(self) -> None: ...
    def _exit_handler(self) -> None: ...


@dataclass(frozen=True)
class SoundBlock:
    """samples: int16, interleaved. lost_some: sound was lost before it. lost_s: how much, as far as that is known."""

    samples: bytes
    lost_some: bool = False
    lost_s: float = 0.0


OnBlock: TypeAlias = Callable[[SoundBlock], None]
"""Called on PortAudio's thread."""


@dataclass(frozen=True)
class InputStream:
    """Sound that is arriving. close() may block for as long as the driver likes."""

    rate_hz: int
    channels: int
    close: Callable[[], None]


@dataclass(frozen=True)
class OutputStream:
    """Sound that is being played. write() takes int16 and blocks until there is room; close() drops what is left.

    latency_s: how long what was written takes to be heard.
    """

    latency_s: float
    write: Callable[[bytes], None]
    drain: Callable[[], None]
    close: Callable[[], None]


class LossClock:
    """Finds out how much sound an overflow has cost, from the times that the driver gives to its blocks.

    Not every driver's times are right: more than the time that has passed cannot be missing.
    """

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._began_s = 0.0
        self._had_s = 0.0
        self._next_adc_s: float | None = None

    def lost_s(self, n_frames: int, adc_s: float, now_s: float, *, lost_some: bool) -> float:
        """Seconds lost before a block of n_frames.

        adc_s: when the block begins, by PortAudio's clock. now_s: by any steady clock.
        """
        length_s = n_frames / self._rate_hz
        if self._next_adc_s is None:
            self._next_adc_s = adc_s
            self._began_s = now_s - length_s
        missing_s = min(adc_s - self._next_adc_s, now_s - self._began_s - self._had_s - length_s)
        lost_s = max(0.0, missing_s) if lost_some else 0.0
        self._next_adc_s = adc_s + length_s
        self._had_s += lost_s + length_s
        return lost_s


class SoundDevices:
    """What PortAudio knows of this computer's sound.

    Every method may block for as long as a driver likes: never call one on the GUI thread. PortAudio allows one call
    at a time; a call that has to wait longer than three seconds for another raises MicrophoneTrouble, so a driver
    that hangs holds up one thread and not all of them.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._library: _SoundDevice | None = None
        self._open_streams = 0
        self._signs: tuple[str, ...] | None = None

    @property
    def is_open(self) -> bool:
        """Something is recorded or played, so that inputs() can find nothing new."""
        return self._open_streams > 0

    def inputs(self, *, surely: bool = True) -> list[InputDevice]:
        """Look again, and list the microphones. Raises MicrophoneTrouble without PortAudio.

        surely: not only where the system's own list is seen to have changed.
        """
        with self._portaudio() as sd:
            signs = _signs()
            if self._open_streams == 0 and (surely or signs is None or signs != self._signs):
                # PortAudio sees what is plugged in when it is initialised, and never again.
                sd._terminate()
                sd._initialize()
                self._signs = signs
            return [device for _, device in _inputs(sd)]

    def open_input(self, device_id: str, on_block: OnBlock) -> InputStream:
        """Start to capture; device_id: empty is the system's default.

        At 16 kHz mono where the device can, else at its own rate and with up to two channels.
        Raises MicrophoneTrouble.
        """
        with self._portaudio() as sd:
            index = _index_of(sd, device_id)
            rate_hz, channels = _input_format(sd, index)

            clock = LossClock(rate_hz)

            def on_samples(samples: memoryview, n_frames: int, times: _Times, status: _Status) -> None:
                lost_some = bool(status.input_overflow)
                lost_s = clock.lost_s(n_frames, times.inputBufferAdcTime, time.monotonic(), lost_some=lost_some)
                on_block(SoundBlock(bytes(samples), lost_some, lost_s))

            stream = sd.RawInputStream(
                device=index, samplerate=rate_hz, channels=channels, dtype="int16", callback=on_samples
            )
            stream.start()
            self._open_streams += 1
        return InputStream(rate_hz, channels, lambda: self._close(stream))

    def open_output(self, rate_hz: int, channels: int) -> OutputStream:
        """Start to play on the system's default output, which converts rates by itself. Raises MicrophoneTrouble."""
        with self._portaudio(say("Playing failed"), say("Connect loudspeakers or headphones, then try again.")) as sd:
            stream = sd.RawOutputStream(samplerate=rate_hz, channels=channels, dtype="int16")
            stream.start()
            self._open_streams += 1

        @contextmanager
        def playing() -> Iterator[None]:
            try:
                yield
            except sd.PortAudioError as error:
                raise MicrophoneTrouble(say("Playing stopped"), say("Was the output unplugged?"), str(error)) from error

        def write(samples: bytes) -> None:
            with playing():
                stream.write(samples)

        def drain() -> None:
            with playing():
                stream.stop()

        return OutputStream(stream.latency, write, drain, lambda: self._close(stream))

    def _close(self, stream: _Stream) -> None:
        with self._portaudio():
            self._open_streams -= 1
            # Without abort() first, close() hangs on some systems (sounddevice's own exit handler says so).
            stream.abort()
            stream.close()

    @contextmanager
    def _portaudio(self, failed: str = "", hint: str = "") -> Iterator[_SoundDevice]:
        """failed, hint: what is said of an error, where it is not about a microphone."""
        if not self._lock.acquire(timeout=DRIVER_PATIENCE_S):
            raise MicrophoneTrouble(
                say("The sound driver does not answer"), say("Unplug the microphone, or start the application again.")
            )
        try:
            if self._library is None:
                self._library = _import_library()
            try:
                yield self._library
            except self._library.PortAudioError as error:
                failed = failed or say("The microphone cannot be used")
                hint = hint or say("It may be unplugged, used by another program, or not allowed for this one.")
                raise MicrophoneTrouble(failed, hint, str(error)) from error
        finally:
            self._lock.release()


def _signs() -> tuple[str, ...] | None:
    """What ALSA makes its list of devices from; None where a change cannot be seen without PortAudio.

    Initialising PortAudio opens every device for a moment, and ALSA's plug-ins with it: not to be done for nothing.
    """
    if sys.platform != "linux":
        return None
    cards, *settings = (Path("/proc/asound/cards"), Path.home() / ".asoundrc", Path(os.environ.get(_ALSA_SETTINGS, "")))
    return (_text_of(cards), *(_text_of(path) for path in settings))


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""


def _import_library() -> _SoundDevice:
    try:
        library = cast("_SoundDevice", importlib.import_module("sounddevice"))
    except (OSError, ImportError) as error:
        hint = how_to_install_portaudio() if sys.platform == "linux" else say("Install Gemma Desktop again.")
        raise MicrophoneTrouble(
            say("Recording needs PortAudio"), say("{hint} Until then, sound files still work.", hint=hint), str(error)
        ) from error
    except Exception as error:  # sounddevice's own, which cannot be imported either: importing it starts PortAudio
        raise MicrophoneTrouble(
            say("The sound system does not start"),
            say("Its settings may be broken. Sound files still work."),
            str(error),
        ) from error
    # At exit sounddevice waits for streams to stop; with a driver that hangs the process would never end.
    # Recorder.close and Player.close stop streams in time; the operating system frees the rest.
    atexit.unregister(library._exit_handler)
    return library


def _inputs(sd: _SoundDevice) -> list[tuple[int, InputDevice]]:
    """PortAudio's index and our value of each microphone, the default first."""
    apis = list(sd.query_hostapis())
    if any(api["name"] == "Windows WASAPI" for api in apis):
        # Windows offers every device once for each of its sound systems; WASAPI has the full names.
        apis = [api for api in apis if api["name"] == "Windows WASAPI"]
    default = next((api["default_input_device"] for api in apis if api["default_input_device"] >= 0), -1)
    found: list[tuple[int, InputDevice]] = []
    for api in apis:
        for index in api["devices"]:
            device = sd.query_devices(index)
            name = device["name"]
            if device["max_input_channels"] > 0 and (index == default or name.split(":")[0] not in _PLUMBING):
                device_id = _unique(f"{api['name']}: {name}", [other.id for _, other in found])
                found.append((index, InputDevice(device_id, name, index == default)))
    return sorted(found, key=lambda entry: not entry[1].is_default)


def _unique(device_id: str, taken: list[str]) -> str:
    """Two microphones of the same make have the same name."""
    number = 1
    candidate = device_id
    while candidate in taken:
        number += 1
        candidate = f"{device_id} ({number})"
    return candidate


def _index_of(sd: _SoundDevice, device_id: str) -> int:
    devices = _inputs(sd)
    if not devices:
        raise no_microphone()
    for index, device in devices:
        if device.id == device_id or not device_id:
            return index
    raise MicrophoneTrouble(say("The chosen microphone is not there"), say("Plug it in again, or choose another one."))


def no_microphone() -> MicrophoneTrouble:
    return MicrophoneTrouble(
        say("No microphone was found"), say("Plug one in, then look again. Until then, sound files still work.")
    )


def _input_format(sd: _SoundDevice, index: int) -> tuple[int, int]:
    """Rate and channels to record with: what speech needs if the device can, else what is nearest to it."""
    device = sd.query_devices(index)
    native_hz = round(device["default_samplerate"])
    stereo = min(2, device["max_input_channels"])
    candidates = [(SPEECH_RATE_HZ, 1), (native_hz, 1), (SPEECH_RATE_HZ, stereo), (native_hz, stereo)]
    for rate_hz, channels in candidates[:-1]:
        try:
            sd.check_input_settings(index, channels, "int16", None, rate_hz)
        except sd.PortAudioError:
            continue
        return rate_hz, channels
    return candidates[-1]
