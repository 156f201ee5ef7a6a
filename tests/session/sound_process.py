"""A recorder and a player in a process of their own: commands come in as lines, signals go out as lines of JSON.

PortAudio reads the sound system's configuration once in a process: every test with another one needs another process.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from gemma_desktop.session.player import Player
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.values import Notice, RecorderState


def tell(**news: object) -> None:
    print(json.dumps(news), flush=True)  # noqa: T201 - what the test reads


def tell_notice(notice: Notice) -> None:
    tell(failed=notice.title, hint=notice.hint)


def main(folder: Path, longest_s: float, largest_file_bytes: int) -> None:
    if largest_file_bytes:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file_bytes, largest_file_bytes))
    application = QCoreApplication([])
    devices = SoundDevices()
    recorder, player = Recorder(folder, devices, longest_s=longest_s), Player(devices)

    def tell_state(state: RecorderState) -> None:
        trouble = recorder.trouble.title if recorder.trouble else ""
        tell(state=state.value, inputs=[device.name for device in recorder.inputs()], trouble=trouble)

    recorder.state_changed.connect(tell_state)
    n_tapped = 0

    def count(samples: bytes) -> None:
        nonlocal n_tapped
        n_tapped += len(samples) // 2

    recorder.tap(count)
    recorder.time_changed.connect(lambda seconds: tell(time=seconds))
    recorder.level_changed.connect(lambda level: tell(level=level))
    recorder.recorded.connect(lambda path: tell(tapped=n_tapped / 16_000, recorded=str(path)))
    recorder.failed.connect(tell_notice)
    player.playing_changed.connect(lambda path: tell(playing=str(path or "")))
    player.position_changed.connect(lambda seconds: tell(position=seconds))
    player.failed.connect(tell_notice)

    def close() -> None:
        recorder.close()
        player.close()
        application.quit()

    def play(*arguments: str) -> None:
        if arguments:
            player.play(Path(arguments[0]), *map(float, arguments[1:]))
        else:
            recorder.play()

    commands: dict[str, Callable[..., None]] = {
        "refresh": recorder.refresh,
        "start": recorder.start,
        "pause": recorder.pause,
        "resume": recorder.resume,
        "stop": recorder.stop,
        "discard": recorder.discard,
        "play": play,
        "play_or_stop": lambda path: player.play_or_stop(Path(path)),
        "pause_playing": player.pause,
        "resume_playing": player.resume,
        "seek": lambda seconds: player.seek(float(seconds)),
        "speed": lambda speed: player.set_speed(float(speed)),
        "take": lambda: tell(taken=str(recorder.take() or "")),
        "close": close,
    }

    def on_command() -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            word, *arguments = line.split(" ")
            commands[word](*arguments)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_command)
    tell(ready=True)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
