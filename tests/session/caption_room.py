"""Live captions in a room with a microphone that gives a whole talk at once."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.recording.values import Recording
from gemma_desktop.session.caption_notes import CaptionNotes
from gemma_desktop.session.caption_sound import CaptionSound
from gemma_desktop.session.caption_values import CaptionState
from gemma_desktop.session.caption_writer import MOST_WAITING_S, CaptionWriter
from gemma_desktop.session.captions import Captions
from gemma_desktop.session.phrases import PhraseWorker
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.sound_device import SoundBlock
from gemma_desktop.session.threads import WorkerThread
from tests.fakes import ScriptedMicrophone
from tests.helpers.scripted_application import ScriptedApplication
from tests.session.sound_room import pcm

BLOCK = 1600


def blocks_of(spoken: NDArray[np.float32]) -> list[SoundBlock]:
    data = pcm(spoken)
    return [SoundBlock(data[at : at + 2 * BLOCK]) for at in range(0, len(data), 2 * BLOCK)]


class CaptionRoom:
    """Captions over the sessions of an application, with a microphone and a clock of their own.

    now: what the clock says. Phrases are three words, with 1.2 s of silence between them.
    """

    def __init__(
        self,
        application: ScriptedApplication,
        folder: Path,
        spoken: NDArray[np.float32],
        most_waiting_s: float = MOST_WAITING_S,
    ) -> None:
        self.application = application
        self.engine = application.engine
        self.now = 100.0
        parts = application.parts
        self.microphone = ScriptedMicrophone(blocks_of(spoken), [])
        self.recorder = Recorder(folder, self.microphone)
        self.phrases = PhraseWorker(self.clock)
        self._thread = WorkerThread("phrases")
        self._thread.start(self.phrases, self.phrases.close)
        self.writer = CaptionWriter(parts._engine, most_waiting_s)
        self.captions = Captions(
            self.recorder,
            CaptionSound(parts.recordings, self.writer, CaptionNotes(parts.store_worker)),
            parts.preferences,
            parts.models,
            self.writer,
            self.phrases,
            self.clock,
        )

    def say(self, spoken: NDArray[np.float32]) -> None:
        """Another talk than it was made with; before the microphone is opened."""
        self.microphone._openings[0] = blocks_of(spoken)

    def clock(self) -> float:
        return self.now

    def until(self, is_so: Callable[[], bool]) -> None:
        self.application.until(is_so)

    def until_state(self, state: CaptionState) -> None:
        self.until(lambda: self.captions.state is state)

    def until_written(self, *texts: str) -> None:
        self.until(lambda: [passage.text for passage in self.writer.written] == list(texts))

    def until_listed(self) -> Recording:
        recordings = self.application.parts.recordings
        self.until(lambda: len(recordings.ids()) == 1)
        found = recordings.recording(recordings.ids()[0])
        assert found is not None
        return found

    def close(self) -> None:
        self.recorder.close()
        assert self._thread.stop(5.0)
