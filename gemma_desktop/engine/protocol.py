"""What crosses the pipe between the application and the engine process.

Messages are msgspec structs in MessagePack, sent with ``Connection.send_bytes``, decoded to their type and
validated; nothing is unpickled, because a child that loaded a hostile file is not trusted. Every request has an id
and every event carries its request's id; late events of an older request are dropped by the client.

    application                                   engine process
    Load                    ->                    Offloading?  LoadProgress*  Loaded | Failed
    Generate                ->                    MediaWanted?  PromptProgress*  (Delta | ToolCalled)*
                                                  Finished | Failed
    GenerateBatch           ->                    (MediaWanted | BatchReply)*  Finished | Failed
    PutMedia                ->                    (answers MediaWanted)
    Cancel                  ->                    (the running request ends as Finished with CANCELLED)
    Forget                  ->                    (nothing is left of those chats)
    Shutdown                ->                    (ends)

The child sends Ready once, with request_id 0, when its loop runs.
"""

from enum import StrEnum
from typing import TypeAlias

import msgspec

from gemma_desktop.chat.generation import GenerationSettings, StopReason, Timings, Usage
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import Message, ToolCall, ToolSpec
from gemma_desktop.fit.offload import Device
from gemma_desktop.fit.presets import Preset

PROTOCOL_VERSION = 1
MAX_EVENT_BYTES = 16 * 1024 * 1024
"""An event larger than this is garbage: the longest answer of a 256K context stays far below."""


class LoadOptions(msgspec.Struct, frozen=True):
    """How a model is loaded.

    context_tokens: 0 chooses by the model and the memory. threads: 0 chooses by measurement.
    gpu_layers: -1 is all that fit, 0 none. preset: what matters most, memory or speed.
    """

    context_tokens: int = 0
    threads: int = 0
    gpu_layers: int = -1
    preset: Preset = Preset.BALANCED


# --- requests -------------------------------------------------------------------------------------------------


class Load(msgspec.Struct, frozen=True, tag="load"):
    """Load a model, and its projector if it has one. Whatever was loaded before is freed first."""

    request_id: int
    model_path: str
    projector_path: str = ""
    options: LoadOptions = LoadOptions()


class KeptChat(msgspec.Struct, frozen=True):
    """Whose prompt it is, and where what was computed for it may be kept (engine/state_folder.py).

    key: this installation's own; files that were not written with it are never read.
    budget_bytes: of all chats on disk; 0 keeps them in memory only.
    """

    chat_id: str
    folder: str = ""
    key: bytes = b""
    budget_bytes: int = 0


class Generate(msgspec.Struct, frozen=True, tag="generate"):
    """Answer the last message of a conversation.

    continue_last: the last message is the assistant's and goes on where it stopped.
    raw_prompt: if not empty, this text is the prompt (special tokens parsed) and `messages` is not looked at.
    kept: None keeps nothing once the next request comes.
    """

    request_id: int
    messages: tuple[Message, ...]
    settings: GenerationSettings = GenerationSettings()
    tools: tuple[ToolSpec, ...] = ()
    continue_last: bool = False
    raw_prompt: str = ""
    kept: KeptChat | None = None


class Question(msgspec.Struct, frozen=True):
    """One of the prompts of a batch, with what Generate says of them."""

    messages: tuple[Message, ...] = ()
    settings: GenerationSettings = GenerationSettings()
    tools: tuple[ToolSpec, ...] = ()
    raw_prompt: str = ""


class GenerateBatch(msgspec.Struct, frozen=True, tag="generate_batch"):
    """Answer all of these, some at once, in a context of their own: that of the chat keeps what it holds.

    n_parallel: at most so many at once, fewer where the memory does not suffice; 0 chooses.
    """

    request_id: int
    questions: tuple[Question, ...]
    n_parallel: int = 0


class PutMedia(msgspec.Struct, frozen=True, tag="put_media"):
    """A picture or sound that the child asked for."""

    request_id: int
    media_id: str
    media: Media


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Stop that request. Obeyed between tokens and, in a prefill, between graph nodes."""

    request_id: int


class Forget(msgspec.Struct, frozen=True, tag="forget"):
    """Keep nothing of these chats any longer: the user has deleted them."""

    chat_ids: tuple[str, ...]


class Shutdown(msgspec.Struct, frozen=True, tag="shutdown"):
    """Free everything and end."""


Request: TypeAlias = Load | Generate | GenerateBatch | PutMedia | Cancel | Forget | Shutdown


# --- events ---------------------------------------------------------------------------------------------------


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The child's loop runs. engine: name and version of what computes, for logs and the bench card."""

    request_id: int
    protocol_version: int
    pid: int
    engine: str


class Offloading(msgspec.Struct, frozen=True, tag="offloading"):
    """So many layers are about to go to the graphics card: what fails now may be its fault.

    The output counts as one of them, for llama.cpp moves it first.
    """

    request_id: int
    layers: int
    most_layers: int


class LoadProgress(msgspec.Struct, frozen=True, tag="load_progress"):
    """fraction in [0, 1]."""

    request_id: int
    fraction: float


class ModelInfo(msgspec.Struct, frozen=True):
    """The model as the engine loaded it.

    context_tokens: of the context made; trained_context_tokens: of the model. memory_bytes: that it was expected to
    take. devices: graphics cards, with their memory before it was loaded. layers_type: how most of its layers are
    stored (gguf/tensor_types.py).
    """

    name: str
    architecture: str
    context_tokens: int
    trained_context_tokens: int
    takes_images: bool
    takes_audio: bool
    can_think: bool
    can_call_tools: bool
    is_demo: bool
    size_bytes: int
    threads: int
    gpu_layers: int
    load_s: float
    memory_bytes: int = 0
    devices: tuple[Device, ...] = ()
    layers_type: str = ""


class Loaded(msgspec.Struct, frozen=True, tag="loaded"):
    """The model is ready."""

    request_id: int
    model: ModelInfo


class MediaWanted(msgspec.Struct, frozen=True, tag="media_wanted"):
    """The child has not, or no longer, these pictures and sounds; PutMedia for each must follow."""

    request_id: int
    media_ids: tuple[str, ...]


class PromptProgress(msgspec.Struct, frozen=True, tag="prompt_progress"):
    """Tokens of the prompt decoded so far, cached ones included."""

    request_id: int
    done_tokens: int
    total_tokens: int


class DeltaKind(StrEnum):
    """What a piece of text belongs to."""

    TEXT = "text"
    THINKING = "thinking"


class Delta(msgspec.Struct, frozen=True, tag="delta"):
    """Text that is added to the reply: whole characters, never a control token."""

    request_id: int
    kind: DeltaKind
    text: str


class ToolCalled(msgspec.Struct, frozen=True, tag="tool_called"):
    """The model calls a tool; Finished with TOOL_CALL follows."""

    request_id: int
    call: ToolCall


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The reply has ended. dropped_turns: messages that did not fit into the context."""

    request_id: int
    stop_reason: StopReason
    usage: Usage
    timings: Timings
    dropped_turns: int = 0


class FailureKind(StrEnum):
    """Which class of errors.py the client raises for it."""

    UNUSABLE_MODEL = "unusable_model"
    UNUSABLE_PICTURE = "unusable_picture"
    UNUSABLE_SOUND = "unusable_sound"
    TOO_LONG = "too_long"
    REFUSED = "refused"
    OLD_PROCESSOR = "old_processor"
    TROUBLE = "trouble"
    BUG = "bug"


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The request ended without a result. The child is usable for the next one."""

    request_id: int
    kind: FailureKind
    title: str
    hint: str = ""
    detail: str = ""


class BatchReply(msgspec.Struct, frozen=True, tag="batch_reply"):
    """An event of one question of a batch; Finished or Failed is its last, and says nothing of the others.

    index: the question's place in the batch. event: its request_id is the batch's.
    """

    request_id: int
    index: int
    event: PromptProgress | Delta | ToolCalled | Finished | Failed


Event: TypeAlias = (
    Ready
    | Offloading
    | LoadProgress
    | Loaded
    | MediaWanted
    | PromptProgress
    | Delta
    | ToolCalled
    | Finished
    | Failed
    | BatchReply
)

_encoder = msgspec.msgpack.Encoder()
_request_decoder: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_event_decoder: msgspec.msgpack.Decoder[Event] = msgspec.msgpack.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    return _encoder.encode(message)


def decode_request(data: bytes) -> Request:
    """Raises msgspec.DecodeError (ValidationError included) for anything else."""
    return _request_decoder.decode(data)


def decode_event(data: bytes) -> Event:
    """Raises msgspec.DecodeError (ValidationError included) for anything else."""
    return _event_decoder.decode(data)
