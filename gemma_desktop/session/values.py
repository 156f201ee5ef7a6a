"""What the session layer tells the window: frozen values."""

from enum import Enum, StrEnum
from typing import Final

import msgspec

from gemma_desktop.chat.message import MediaPart


class NoticeLevel(StrEnum):
    """How a notice looks."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class NoticeAction(StrEnum):
    """What the button on a notice does; `Notice.target` says to what."""

    NONE = ""
    UNDO_DELETE = "undo_delete"  # target: conversation id
    IMPORT_RECORDING = "import_recording"  # target: path of a sound or video
    UNDO_DELETE_RECORDING = "undo_delete_recording"  # target: recording id
    CHOOSE_MODEL = "choose_model"
    RESTART_ENGINE = "restart_engine"
    OPEN_SETTINGS = "open_settings"
    USE_MODEL = "use_model"  # target: ModelEntry id
    RELOAD_MODEL = "reload_model"  # target: ModelEntry id
    SHOW_REPORT = "show_report"
    DELETE_MODEL = "delete_model"  # target: ModelEntry id; for good


BRIEFLY_S: Final = 8.0
"""How long a notice lasts that is read once and asks for nothing."""


class Notice(msgspec.Struct, frozen=True):
    """A sentence for the notice bar. detail: for "Show details"; title and hint as in errors.py.

    lasts_s: 0 stays until dismissed.
    """

    level: NoticeLevel
    title: str
    hint: str = ""
    detail: str = ""
    action: NoticeAction = NoticeAction.NONE
    target: str = ""
    lasts_s: float = 0.0


class ActivityKind(Enum):
    """What the engine is doing for the open conversation."""

    IDLE = "idle"
    WAITING = "waiting"  # another conversation's reply, or a model being loaded, comes first
    RESTARTING = "restarting"
    READING = "reading"  # prefill: done of total tokens
    THINKING = "thinking"
    WRITING = "writing"
    HEARING = "hearing"  # speech pipeline: done of total seconds of sound


class Activity(msgspec.Struct, frozen=True):
    """node_id: the message that is growing. stalled_s: how long nothing was heard; 0 while all is well."""

    kind: ActivityKind = ActivityKind.IDLE
    node_id: str = ""
    done: int = 0
    total: int = 0
    stalled_s: float = 0.0


class Attachment(msgspec.Struct, frozen=True):
    """Something dropped into the composer. part is None while it is being read."""

    id: str
    name: str
    part: MediaPart | None = None


class ModelEntry(msgspec.Struct, frozen=True):
    """A line of the model picker.

    id: "demo" or the file's path. missing: the file is gone. size_bytes: weights and projector.
    context_tokens: what the model was trained for.
    """

    id: str
    name: str
    description: str
    size_bytes: int
    context_tokens: int
    takes_images: bool
    takes_audio: bool
    can_think: bool
    is_demo: bool = False
    missing: bool = False


class ModelStatusKind(Enum):
    """Where the chosen model stands."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


class ModelStatus(msgspec.Struct, frozen=True):
    """fraction: of loading, in [0, 1]. trouble: one sentence where kind is FAILED."""

    kind: ModelStatusKind = ModelStatusKind.NONE
    fraction: float = 0.0
    trouble: str = ""


class InputDevice(msgspec.Struct, frozen=True):
    """A microphone. id: stable across starts (host API and name)."""

    id: str
    name: str
    is_default: bool = False


class RecorderState(Enum):
    """What the recorder does."""

    UNAVAILABLE = "unavailable"  # `Recorder.trouble` says what to install or plug in
    IDLE = "idle"
    RECORDING = "recording"
    PAUSED = "paused"  # by the user, or `Recorder.trouble` says why; nothing is written, and it can go on
    HELD = "held"  # something was recorded and waits to be attached or discarded
    PLAYING = "playing"
