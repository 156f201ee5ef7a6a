"""Chats that were left: what was computed for them stays, in memory and on disk, and serves when they go on.

Beside the live sequence of the KV cache stand whole copies of those that it had before: of other chats, and of other
versions of the same one. A prompt takes whichever has most of it. The newest state of each chat is also written to a
file (state_folder.py), so that a chat goes on at once after a restart.
"""

import ctypes
import hashlib
import importlib.metadata
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

import msgspec
from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.context import CachedContext
from gemma_desktop.engine.media_cache import MediaCache
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit
from gemma_desktop.engine.protocol import KeptChat, Load
from gemma_desktop.engine.sequences import Checkpoint, KeptSequence, Reach, reach
from gemma_desktop.engine.state_folder import Doubt, StateFile
from gemma_desktop.engine.state_writer import StateWriter, WrittenState, folder_of

_WORTH_TOKENS: Final = 64
"""Fewer are decoded again in less time than a sequence takes to copy and in less memory."""
_MOST_BYTES: Final = 1024 * 1024 * 1024
_SHARE_OF_FREE: Final = 8
_CHECKPOINTS_ON_DISK: Final = 3
_LEAST_QUIET_S: Final = 2.0
_BYTES_A_QUIET_SECOND: Final = 16 * 1024 * 1024
"""No disk has to take more than that for states in the mean, however large they are: a 12B's have 450 MB."""
_HEADER_BYTES: Final = 16 * 1024 * 1024  # more than the header of any Gemma, whose vocabulary takes most of it


class _Facts(msgspec.Struct, frozen=True):
    """What a file says of its state. media: the units of each medium, which a fresh process cannot know."""

    fingerprint: bytes
    units: tuple[Unit, ...]
    oldest: int
    checkpoints: tuple[tuple[int, int], ...]
    media: dict[str, tuple[Unit, ...]]


class _Left(msgspec.Struct, frozen=True):
    chat_id: str
    sequence: KeptSequence


class KeptChats:
    """Of one loaded model. Belongs to its thread."""

    def __init__(
        self,
        context: CachedContext,
        media: MediaCache | None,
        fingerprint: bytes,
        memory_bytes: int,
    ) -> None:
        """fingerprint: of model and settings; states of another are not read. memory_bytes: for all copies."""
        self.n_ctx = context.n_ctx
        self._context = context
        self._media = media
        self._fingerprint = fingerprint
        self._writer = StateWriter()
        self._memory_bytes = memory_bytes
        self._left: list[_Left] = []
        self._live: KeptChat | None = None
        self._newest: KeptChat | None = None  # it knows where files are
        self._is_written = True
        self._asking: KeptChat | None = None
        self._on_disk: StateFile | None = None
        self._facts: _Facts | None = None

    def begin(self, chat: KeptChat | None) -> None:
        """A prompt of this chat is about to be built: learn what the disk has of it."""
        self._asking = chat
        self._newest = chat or self._newest
        self._close_file()
        if chat is None or not chat.budget_bytes or self._has(chat.chat_id):
            return
        self._on_disk = folder_of(chat).open(chat.chat_id)
        if self._on_disk is None:
            return
        try:
            facts = msgspec.msgpack.decode(self._on_disk.facts, type=_Facts)
        except msgspec.DecodeError:  # ours, but of a version that wrote other facts
            facts = None
        if facts is None or facts.fingerprint != self._fingerprint:
            self._close_file()
            return
        self._facts = facts
        if self._media is not None:
            for media_id, units in facts.media.items():
                self._media.learn(media_id, units)

    def reuse(self, prompt: Sequence[Unit]) -> int:
        """Make the KV cache hold as much of the prompt as anything here has; returns how many of its units."""
        live = self._context.reach(prompt)
        left = max(self._left, key=lambda one: self._reach(one.sequence, prompt).n_tokens, default=None)
        n_left = self._reach(left.sequence, prompt).n_tokens if left is not None else 0
        if self._reach_on_disk(prompt).n_tokens >= max(live.n_tokens, n_left) + _WORTH_TOKENS:
            self._leave()
            self._take_from_disk()
        elif left is not None and n_left >= live.n_tokens + _WORTH_TOKENS:
            self._leave()
            self._left.remove(left)
            self._context.take_back(left.sequence)
        elif self._context.n_tokens >= live.n_tokens + _WORTH_TOKENS:
            self._leave()
        self._live, self._is_written = self._asking, False
        return self._context.reuse(prompt)

    def write(self) -> None:
        """Let the newest state of the live chat be written to disk, if that is wanted."""
        if self._is_written or self._live is None or self._context.n_tokens < _WORTH_TOKENS:
            return
        self._is_written = True
        sequence = self._context.keep() if self._live.budget_bytes else None
        if sequence is not None:
            self._write(self._live, sequence)

    def forget(self, chat_ids: Collection[str]) -> None:
        """Nothing is left of these chats, in memory or on disk."""
        self._left = [one for one in self._left if one.chat_id not in chat_ids]
        self._writer.drop(chat_ids)
        if self._newest is not None:
            folder_of(self._newest).forget(chat_ids)
        if self._live is not None and self._live.chat_id in chat_ids:
            self._context.clear()
            self._live = None

    def close(self) -> None:
        """Before the model goes."""
        self._close_file()
        self.write()
        self._writer.close()
        self._left.clear()

    def _has(self, chat_id: str) -> bool:
        is_live = self._live is not None and self._live.chat_id == chat_id
        return is_live or any(one.chat_id == chat_id for one in self._left)

    def _reach(self, sequence: KeptSequence, prompt: Sequence[Unit]) -> Reach:
        return sequence.reach(prompt, self._context.window)

    def _reach_on_disk(self, prompt: Sequence[Unit]) -> Reach:
        facts = self._facts
        if facts is None:
            return Reach()
        checkpoints = [Checkpoint(*place, (ctypes.c_uint8 * 0)()) for place in facts.checkpoints]
        return reach(facts.units, facts.oldest, checkpoints, self._context.window, prompt)

    def _leave(self) -> None:
        """Keep a copy of the live sequence, which is about to lose more than a few tokens."""
        if self._live is None or self._context.n_tokens < _WORTH_TOKENS:
            return
        sequence = self._context.keep()
        if sequence is None:
            return
        if self._asking is None or self._asking.chat_id != self._live.chat_id:
            if not self._is_written and self._live.budget_bytes:
                self._write(self._live, sequence)
            self._is_written = True
        self._left = [one for one in self._left if not self._contains(sequence, one.sequence)]
        self._left.append(_Left(self._live.chat_id, sequence))
        while self._left and _n_bytes(self._left) > self._memory_bytes:
            self._left.pop(0)

    def _contains(self, sequence: KeptSequence, other: KeptSequence) -> bool:
        """Whether every prompt that could use the other can use this one as well."""
        return self._reach(sequence, [*other.units, -1]).n_units == len(other.units)

    def _write(self, chat: KeptChat, sequence: KeptSequence) -> None:
        checkpoints = sequence.checkpoints[-_CHECKPOINTS_ON_DISK:]
        media_ids = {unit.media_id for unit in sequence.units if isinstance(unit, MediaUnit)}
        facts = _Facts(
            self._fingerprint,
            sequence.units,
            sequence.oldest,
            tuple((one.n_units, one.n_tokens) for one in checkpoints),
            {media_id: self._media.units(media_id) for media_id in media_ids} if self._media is not None else {},
        )
        blobs = (sequence.state, *(one.state for one in checkpoints))
        self._writer.write(WrittenState(chat, msgspec.msgpack.encode(facts), blobs))

    def _take_from_disk(self) -> None:
        """Whatever is wrong with the file: it goes, and the prompt is decoded."""
        assert self._on_disk is not None
        assert self._facts is not None
        assert self._asking is not None
        try:
            state, *windows = self._on_disk.blobs()
            checkpoints = (Checkpoint(*place, at) for place, at in zip(self._facts.checkpoints, windows, strict=True))
            sequence = KeptSequence(self._facts.units, self._facts.oldest, tuple(checkpoints), state)
            is_usable = self._context.take_back(sequence)
        except (Doubt, OSError):
            is_usable = False
        self._close_file()
        if not is_usable:
            folder_of(self._asking).forget([self._asking.chat_id])

    def _close_file(self) -> None:
        if self._on_disk is not None:
            self._on_disk.close()
        self._on_disk = self._facts = None


def quiet_s(n_state_bytes: int) -> float:
    """How long nobody should have asked for anything before the live chat's state is worth its writing.

    A chat that is left, and the last one when the model goes, are written at once.
    """
    return max(_LEAST_QUIET_S, n_state_bytes / _BYTES_A_QUIET_SECOND)


def memory_for_chats(free_bytes: int | None) -> int:
    """How much of the memory that is free copies of sequences may take."""
    return _MOST_BYTES // 4 if free_bytes is None else min(_MOST_BYTES, free_bytes // _SHARE_OF_FREE)


def fingerprint_of(request: Load) -> bytes:
    """What a state depends on: the model and projector file, how they are loaded, and what computes."""
    bindings = importlib.metadata.version("llama-cpp-python")
    digest = hashlib.sha256(msgspec.msgpack.encode((bindings, llama.llama_version(), request.options)))
    for name in (request.model_path, request.projector_path):
        if name:
            path = Path(name)
            stat = path.stat()
            digest.update(msgspec.msgpack.encode((stat.st_size, stat.st_mtime_ns)))
            with path.open("rb") as file:
                digest.update(file.read(_HEADER_BYTES))
    return digest.digest()


def _n_bytes(left: Sequence[_Left]) -> int:
    checkpoints = {id(one): len(one.state) for kept in left for one in kept.sequence.checkpoints}
    return sum(len(kept.sequence.state) for kept in left) + sum(checkpoints.values())
