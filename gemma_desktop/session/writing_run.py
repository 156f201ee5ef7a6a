"""One job of the engine over a recording, and how fast recordings are written down."""

from dataclasses import dataclass

from gemma_desktop.session.recording_keeper import Manuscript


@dataclass
class WritingRun:
    """What the engine is asked to do now.

    is_wanted: its end means that the recording is written down. is_stale: what it still says is about words that are
    not there any more. began_at: None while it waits for its turn. first: when its first passage was finished, and
    what was heard by then.
    """

    job_id: int
    manuscript: Manuscript
    from_s: float
    began_at: float | None = None
    first: tuple[float, float] | None = None
    is_wanted: bool = True
    is_stale: bool = False

    @property
    def recording_id(self) -> str:
        return self.manuscript.recording_id


class Pace:
    """Seconds of sound that are written down in a second, as measured last."""

    def __init__(self) -> None:
        self._rate = 0.0

    def take(self, run: WritingRun, heard_s: float, now: float) -> None:
        """Measured between passages of one run: its beginning may have loaded a model, and waited for a chat."""
        if run.first is None:
            run.first = (now, heard_s)
            since, from_s = run.began_at, run.from_s
            if since is None or self._rate > 0:
                return
        else:
            since, from_s = run.first
        if heard_s > from_s and now > since:
            self._rate = (heard_s - from_s) / (now - since)

    def needed_s(self, sound_s: float) -> float | None:
        """None while nothing was measured."""
        return max(0.0, sound_s) / self._rate if self._rate > 0 else None
