"""The system's wastebasket."""

from pathlib import Path

from PySide6.QtCore import QFile

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say


def move_to_wastebasket(path: Path) -> Path:
    """Returns where the file is now, so that it can be brought back. May be called on any thread.

    Raises StorageTrouble where the system has no wastebasket, or none on this file's disk.
    """
    file = QFile(str(path))
    if not file.moveToTrash():
        raise StorageTrouble(
            say("{name} could not be moved to the wastebasket", name=path.name),
            say("It was not deleted; there may be no wastebasket on its disk."),
            file.errorString(),
        )
    return Path(file.fileName())
