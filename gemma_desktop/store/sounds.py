"""The sounds of recordings: files beside the database, named by their recording."""

import re
from collections.abc import Container
from pathlib import Path

from gemma_desktop.durable import os_errors

SOUND_ENDING = ".wav"
PEAKS_ENDING = ".peaks"
UNFINISHED_ENDING = ".part"
_NAME = re.compile(r"[0-9a-f]{32}\.wav")


class SoundFolder:
    """Holds no state: any thread may use it. A sound goes only with the recording that the user deleted."""

    def __init__(self, folder: Path) -> None:
        """folder: made where the first sound is written."""
        self.folder = folder

    def path(self, sound: str) -> Path:
        """Raises ValueError for what is no name of a sound (a damaged database never leads out of the folder)."""
        if not _NAME.fullmatch(sound):
            raise ValueError(f"not the name of a sound: {sound!r}")
        return self.folder / sound

    def name_for(self, recording_id: str) -> str:
        return f"{recording_id}{SOUND_ENDING}"

    def peaks(self, sound: str) -> Path:
        """Where its waveform is kept."""
        return self.path(sound).with_suffix(PEAKS_ENDING)

    def found(self) -> set[str]:
        """The names of all sounds there are. Raises StorageTrouble."""
        with os_errors(self.folder):
            if not self.folder.is_dir():
                return set()
            return {path.name for path in self.folder.iterdir() if _NAME.fullmatch(path.name)}

    def remove(self, sound: str) -> None:
        """The sound and what was made of it. Raises StorageTrouble."""
        path = self.path(sound)
        with os_errors(path):
            for file in (path.with_suffix(PEAKS_ENDING), path):
                file.unlink(missing_ok=True)

    def sweep(self, referenced: Container[str], before: float) -> int:
        """Remove what is no sound and belongs to none, such as a killed run's conversions, from before this time.

        Returns how many files. Raises StorageTrouble. A sound that no recording names is left for the next start,
        which lists it again: whatever lost its recording, it may be all that is left of an hour's talk.
        """
        swept = 0
        with os_errors(self.folder):
            for path in self.folder.iterdir() if self.folder.is_dir() else ():
                belongs = path.suffix == PEAKS_ENDING and f"{path.stem}{SOUND_ENDING}" in referenced
                if path.suffix != SOUND_ENDING and not belongs and path.is_file() and path.stat().st_mtime < before:
                    path.unlink()
                    swept += 1
        return swept
