"""Whether there is room for more on a disk."""

import math
import shutil
from pathlib import Path

from gemma_desktop.durable import make_private_folder, os_errors
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.library.download_request import RESERVE_BYTES
from gemma_desktop.texts import number_text, say


def check_space(folder: Path, needed_bytes: int, reserve_bytes: int = RESERVE_BYTES) -> None:
    """Raises StorageTrouble if so much more in this folder, which is made, would leave less than the reserve."""
    make_private_folder(folder)
    with os_errors(folder):
        free_bytes = shutil.disk_usage(folder).free
    short_bytes = needed_bytes + reserve_bytes - free_bytes
    if needed_bytes > 0 and short_bytes > 0:
        raise StorageTrouble(
            say("There is too little space in {folder}", folder=folder),
            say("Free {size} there, or choose another folder.", size=to_free(short_bytes)),
            f"{needed_bytes} bytes are needed, {free_bytes} are free",
        )


def to_free(short_bytes: int) -> str:
    """How much room to make, rounded up: 6 MB, 2.1 GB."""
    if short_bytes < 10**9:
        return say("{n} MB", n=number_text(math.ceil(short_bytes / 10**6)))
    return say("{n} GB", n=number_text(math.ceil(short_bytes / 10**8) / 10, 1))
