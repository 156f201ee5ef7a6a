"""What was recorded while captions were written: kept among the recordings with their words, or discarded."""

import logging
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.session.caption_notes import CaptionNotes
from gemma_desktop.session.caption_writer import CaptionWriter
from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.recordings import Recordings

log = logging.getLogger(__name__)


class CaptionSound(QObject):
    """The recording of the newest captions. Lives on the GUI thread.

    Signals:
        changed: is_there, is_kept or is_on_its_way are others.
        kept(str): it is among the recordings under this id.
    """

    changed = Signal()
    kept = Signal(str)

    def __init__(self, recordings: Recordings, writer: CaptionWriter, notes: CaptionNotes) -> None:
        super().__init__()
        self._recordings = recordings
        self._writer = writer
        self._notes = notes
        self._noted: Path | None = None  # the recording beside which the words are noted
        self._path: Path | None = None
        self._kept_id = ""
        self._goes_on = False
        writer.phrase_done.connect(self._on_writer_phrase_done)
        recordings.imported.connect(self._on_recording_imported)
        recordings.imports_changed.connect(self.changed)

    @property
    def is_there(self) -> bool:
        """It is neither kept nor discarded."""
        return self._path is not None

    @property
    def is_kept(self) -> bool:
        return bool(self._kept_id)

    @property
    def is_on_its_way(self) -> bool:
        """Its file is being moved to the others."""
        return any(one.id == self._kept_id for one in self._recordings.imports())

    def begin(self, path: Path | None) -> None:
        """Another one is being made in this file; None if it is somebody else's."""
        self._kept_id = ""
        self._noted = path

    def take(self, path: Path | None) -> None:
        """It has been recorded; the file is this object's now."""
        self._path = path
        self.changed.emit()

    def keep(self) -> None:
        """With what is written of it; the rest is written among the recordings."""
        if self._path is None:
            return
        writer = self._writer
        heard_s = writer.heard_s if writer.has_unwritten else inf
        written = Written(writer.written, writer.wish, writer.language, heard_s)
        self._kept_id = self._recordings.keep(self._path, written)
        self._path = self._noted = None
        if writer.has_unwritten:
            self._goes_on = True
            writer.give_up()
        self.kept.emit(self._kept_id)
        self.changed.emit()

    def discard(self) -> None:
        path, self._path, self._noted = self._path, None, None
        if path is None:
            return
        self._notes.drop(path)
        try:
            path.unlink(missing_ok=True)
        except OSError:
            log.warning("a recording could not be deleted", exc_info=True)
        self.changed.emit()

    @Slot(object)
    def _on_writer_phrase_done(self, written: Written) -> None:
        if self._noted is not None:
            self._notes.add(self._noted, written)

    @Slot(str)
    def _on_recording_imported(self, recording_id: str) -> None:
        if self._goes_on and recording_id == self._kept_id:
            self._goes_on = False
            self._recordings.resume(recording_id)
