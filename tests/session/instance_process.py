"""A process that claims a data folder: says whether it got it, then every wish that it hears, until its input ends."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from gemma_desktop import __version__
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.instance import SingleInstance


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


class Speaker(QObject):
    @Slot(list)
    def on_raise_requested(self, paths: list[Path]) -> None:
        say("raise", *[os.fsencode(path).hex() for path in paths])


def main() -> None:
    app = QCoreApplication([])
    version = os.environ.get("TEST_VERSION", __version__)
    instance = SingleInstance(Path(sys.argv[1]), patience_s=float(sys.argv[2]), version=version)
    speaker = Speaker()
    instance.raise_requested.connect(speaker.on_raise_requested)
    try:
        quick = sys.argv[3:] == ["quick"]
        names = () if quick else sys.argv[3:]
        claimed = instance.claim([Path(os.fsdecode(bytes.fromhex(name))) for name in names], quick=quick)
    except StorageTrouble as trouble:
        say(f"trouble {trouble.title}")
        return
    say("claimed" if claimed else " ".join(["asked", instance.other_version]).strip())
    if not claimed:
        return
    end_of_input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end_of_input.activated.connect(app.quit)
    app.exec()
    instance.release()


if __name__ == "__main__":
    main()
