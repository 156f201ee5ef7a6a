"""What waits to be written, in the order in which it was asked for; kept for as long as writing fails."""

import threading
from collections.abc import Callable
from typing import get_args

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.recording.values import Passage
from gemma_desktop.store.requests import (
    ConversationRequest,
    PutAttachment,
    RecordingRequest,
    Request,
    foreseen,
    foreseen_passages,
    joined,
    subject_of,
)
from gemma_desktop.store.values import StoredConversation


class Outbox:
    """Requests from one thread (`add`, `with_waiting`, `wait`) to another (`serve`).

    Requests about one conversation keep their order. A newer value of what waits already takes its place, so that a
    full disk or a slow one costs memory for one copy of each message, not for every second of an answer.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: list[Request] = []
        self._in_hand: Request | None = None
        self._asked = 0
        self._tried = 0

    def add(self, request: Request) -> None:
        with self._changed:
            self._asked += 1
            subject = subject_of(request)
            for place in reversed(range(len(self._waiting))):
                earlier = self._waiting[place]
                if subject_of(earlier) == subject:
                    both = joined(earlier, request) if earlier is not self._in_hand else None
                    if both is not None:
                        self._waiting[place] = both
                        return
                    break
            self._waiting.append(request)

    def serve(self, perform: Callable[[Request], None], done: Callable[[Request], None]) -> StorageTrouble | None:
        """Try everything that waits, oldest first; return the first trouble.

        What fails with StorageTrouble goes on waiting, and with it what follows about the same subject. What fails
        otherwise (a bug) is dropped, and its exception raised. done: called after each request that was performed.
        """
        held_up: set[str] = set()
        first_trouble: StorageTrouble | None = None
        while True:
            with self._changed:
                asked = self._asked
                request = next((request for request in self._waiting if subject_of(request) not in held_up), None)
                self._in_hand = request
                if request is None:
                    self._tried = asked
                    self._changed.notify_all()
                    return first_trouble
            try:
                perform(request)
            except StorageTrouble as trouble:
                held_up.add(subject_of(request))
                first_trouble = first_trouble or trouble
                self._let_go()
            except BaseException:
                self._let_go(request)
                raise
            else:
                self._let_go(request)
                done(request)

    def with_waiting(self, conversation_id: str, load: Callable[[], StoredConversation]) -> StoredConversation:
        """What load() reads, as if everything asked for until now had been written.

        load: may raise KeyError while the conversation itself still waits to be written.
        """
        with self._changed:  # first, so that nothing is missed that is written meanwhile
            waiting = [
                request
                for request in self._waiting
                if isinstance(request, get_args(ConversationRequest)) and request.conversation_id == conversation_id
            ]
        stored: StoredConversation | None = None
        try:
            stored = load()
        except KeyError:
            if not waiting:
                raise
        for request in waiting:
            stored = foreseen(stored, request)
        assert stored is not None
        return stored

    def with_waiting_passages(self, recording_id: str, load: Callable[[], tuple[Passage, ...]]) -> tuple[Passage, ...]:
        """What load() reads of a recording's passages, as if everything asked for until now had been written.

        load: may raise KeyError while the recording itself still waits to be written.
        """
        with self._changed:  # first, as above
            waiting = [
                request
                for request in self._waiting
                if isinstance(request, get_args(RecordingRequest)) and request.recording_id == recording_id
            ]
        try:
            passages = load()
        except KeyError:
            if not waiting:
                raise
            passages = ()
        for request in waiting:
            passages = foreseen_passages(passages, request)
        return passages

    def wait(self, timeout_s: float) -> bool:
        """Wait until everything asked for until now was tried. Returns whether all of it is written."""
        with self._changed:
            asked = self._asked
            self._changed.wait_for(lambda: self._tried >= asked, timeout_s)
            return self._tried >= asked and not self._waiting

    def holds_words(self) -> bool:
        """Whether something that a person said or attached waits to be written."""
        with self._changed:
            return any(
                isinstance(request, (*get_args(ConversationRequest), *get_args(RecordingRequest), PutAttachment))
                for request in self._waiting
            )

    def _let_go(self, request: Request | None = None) -> None:
        with self._changed:
            if request is not None:
                self._waiting.remove(request)
            self._in_hand = None
