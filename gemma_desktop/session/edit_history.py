"""What was done to one transcript, to be undone and done again."""

from dataclasses import dataclass

from gemma_desktop.recording.edits import Edit
from gemma_desktop.recording.values import Recording

MOST_STEPS = 200


@dataclass(frozen=True)
class Step:
    """One thing that the user did. before: the recording as it was, where its job changed with the words."""

    edit: Edit
    before: Recording | None = None


class EditHistory:
    """Steps to undo, the newest last, and steps to do again. The oldest are forgotten."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def add(self, step: Step) -> None:
        """The user did something: what was undone before cannot be done again."""
        self._done.append(step)
        del self._done[:-MOST_STEPS]
        self._undone.clear()

    def take_done(self) -> Step | None:
        return self._done.pop() if self._done else None

    def take_undone(self) -> Step | None:
        return self._undone.pop() if self._undone else None

    def put_done(self, step: Step) -> None:
        self._done.append(step)

    def put_undone(self, step: Step) -> None:
        self._undone.append(step)
