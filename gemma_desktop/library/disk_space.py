"""Whether there is room for more on a disk."""

import shutil
from pathlib import Path

from gemma_desktop.durable import make_private_folder, os_errors
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.library.download_request import RESERVE_BYTES


def check_space(folder: Path, needed_bytes: int, reserve_bytes: int = RESERVE_BYTES) -> None:
    """Raises StorageTrouble if so much more in this folder, which is made, would leave less than the reserve."""
    make_private_folder(folder)
    with os_errors(folder):
        free_bytes = shutil.disk_usage(folder).free
    short_bytes = needed_bytes + reserve_bytes - free_bytes
    if needed_bytes > 0 and short_bytes > 0:
        raise StorageTrouble(
            f"There is too little space in {folder}",
            f"Free {short_bytes / 1e9:.2f} GB there, or choose another folder.",
            f"{needed_bytes} bytes are needed, {free_bytes} are free",
        )
