"""A recorder and a player in a process of their own: commands come in as lines, signals go out as lines of JSON.

PortAudio reads the sound system's configuration once in a process: every test with another one needs another process.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from gemma_desktop.session.player import Player
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.values import Notice


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
    recorder.state_changed.connect(
        lambda state: tell(state=state.value, inputs=[device.name for device in recorder.inputs()])
    )
    recorder.time_changed.connect(lambda seconds: tell(time=seconds))
    recorder.level_changed.connect(lambda level: tell(level=level))
    recorder.recorded.connect(lambda path: tell(recorded=str(path)))
    recorder.failed.connect(tell_notice)
    player.playing_changed.connect(lambda path: tell(playing=str(path or "")))
    player.failed.connect(tell_notice)

    def close() -> None:
        recorder.close()
        player.close()
        application.quit()

    commands = {
        "refresh": recorder.refresh,
        "start": recorder.start,
        "stop": recorder.stop,
        "discard": recorder.discard,
        "play": recorder.play,
        "take": lambda: tell(taken=str(recorder.take() or "")),
        "close": close,
    }

    def on_command() -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            word, _, argument = line.partition(" ")
            if argument:
                player.play(Path(argument))
            else:
                commands[word]()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_command)
    tell(trouble=recorder.trouble is not None)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
