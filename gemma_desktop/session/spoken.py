"""One dictation, from the press of a key until its words are written."""

from collections.abc import Callable

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.session.capture import Capture, OnSamples
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.texts import say


def unclear() -> Notice:
    return Notice(
        NoticeLevel.WARNING,
        say("Some of what you dictated was unclear"),
        say("Read it through. The sound is kept under Recordings."),
    )


def unwritten(error: GemmaDesktopError, waits_for_restart: bool) -> Notice:
    action = NoticeAction.RESTART_ENGINE if waits_for_restart else NoticeAction.NONE
    title = say("What you dictated could not be written down")
    hint = say("{what}. The sound is kept under Recordings.", what=error.title)
    return Notice(NoticeLevel.ERROR, title, hint, error.detail, action)


class Spoken:
    """What is said into one conversation from the press of a key to its release.

    into: the conversation; empty once it is gone. jobs: phrases that are not written down yet. is_cut: all phrases are
    known. has_words: something came of it, or it was told why nothing did. trouble: why its sound is to be kept.
    """

    def __init__(
        self, session: int, into: str, listener: OnSamples, capture_with: Callable[[OnSamples], Capture]
    ) -> None:
        self.session = session
        self.into = into
        self.capture = capture_with(self._hear)
        self.jobs: set[int] = set()
        self.is_cut = False
        self.is_cancelled = False
        self.has_words = False
        self.told_elsewhere = False
        self.trouble: Notice | None = None
        self._listener = listener

    def _hear(self, samples: bytes) -> None:
        """On the microphone's thread."""
        if not self.is_cancelled:
            self._listener(samples)
