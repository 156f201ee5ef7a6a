"""What captions wrote of a recording that is still being made: notes beside its file, which outlive a kill."""

import contextlib
import logging
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.store_worker import StoreWorker

log = logging.getLogger(__name__)

ENDING: Final = ".captions"


class CaptionNotes:
    """A line for every phrase, beside the WAV. Lives on the GUI thread; the store's thread writes."""

    def __init__(self, worker: StoreWorker) -> None:
        self._worker = worker

    def add(self, wav: Path, written: Written) -> None:
        """What was written since the last time, and how far that came."""
        self._worker.add_notes(notes_of(wav), msgspec.json.encode(written) + b"\n")

    def drop(self, wav: Path) -> None:
        """The words are where the sound is now, or are not wanted."""
        self._worker.drop_notes(notes_of(wav))


def notes_of(wav: Path) -> Path:
    return wav.with_suffix(ENDING)


def read_notes(wav: Path) -> Written | None:
    """All that was noted; None if nothing was. What a kill left half is not there."""
    found: list[Written] = []
    try:
        data = notes_of(wav).read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        log.warning("captions cannot be read", exc_info=True)
        return None
    with contextlib.suppress(msgspec.DecodeError):
        whole = (line for line in data.splitlines(keepends=True) if line.endswith(b"\n"))
        found.extend(msgspec.json.decode(line, type=Written) for line in whole)
    if not found:
        return None
    return msgspec.structs.replace(found[-1], passages=tuple(one for each in found for one in each.passages))


def sweep_notes(folder: Path) -> None:
    """Remove those whose recording is not there any more."""
    for notes in folder.glob(f"*{ENDING}"):
        if not notes.with_suffix(".wav").exists():
            with contextlib.suppress(OSError):
                notes.unlink()
