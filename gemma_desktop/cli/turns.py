"""The question as messages: the turns of a file, the pictures and sounds, and the prompt."""

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from gemma_desktop.chat.media import Media, PcmAudio
from gemma_desktop.chat.message import (
    AudioPart,
    ImagePart,
    JsonObject,
    MediaPart,
    Message,
    Part,
    Role,
    TextPart,
    ToolCall,
    ToolSpec,
    said,
)
from gemma_desktop.cli.arguments import AskArguments
from gemma_desktop.errors import Refused, UnusablePicture


class _TextItem(msgspec.Struct, tag="text"):
    text: str


class _ImageItem(msgspec.Struct, tag="image"):
    path: str


class _AudioItem(msgspec.Struct, tag="audio"):
    path: str


class _Function(msgspec.Struct):
    """A tool or a call of one, where other programs wrap it: {type: function, function: {...}}."""

    name: str
    description: str = ""
    parameters: JsonObject = msgspec.field(default_factory=lambda: {"type": "object", "properties": {}})
    arguments: JsonObject | str = {}

    def spec(self) -> ToolSpec:
        return ToolSpec(self.name, self.description, self.parameters)

    def call(self) -> ToolCall:
        """Some programs write the arguments as JSON within a string. Raises ValueError if it is none."""
        arguments = json.loads(self.arguments) if isinstance(self.arguments, str) else self.arguments
        if not isinstance(arguments, dict):
            raise ValueError("the arguments of a tool call are no object")
        return ToolCall(self.name, arguments)


class _Wrapped(msgspec.Struct):
    function: _Function


class Turn(msgspec.Struct):
    """A turn of --chat or --batch. name: for role tool, whose result it is."""

    role: Role
    content: str | list[_TextItem | _ImageItem | _AudioItem] | None = None
    tool_calls: list[JsonObject] = []
    name: str = ""


class MediaFiles:
    """The pictures and sounds of the command line, decoded as they are named."""

    def __init__(self) -> None:
        self._media: dict[str, Media] = {}

    @property
    def n_bytes(self) -> int:
        """Of all pixels and samples."""
        return sum(len(_data(medium)) for medium in self._media.values())

    def picture(self, path: Path) -> ImagePart:
        """Raises UnusablePicture."""
        from gemma_desktop.media.picture import model_picture

        data = _read(path, UnusablePicture)
        image = model_picture(data, path.name, 0)
        part = ImagePart(hashlib.sha256(data).hexdigest(), path.name, image.width_px, image.height_px)
        self._media[part.media_id] = image
        return part

    def sound(self, path: Path) -> AudioPart:
        """Raises UnusableSound."""
        from gemma_desktop.media.sound import read_sound

        audio = read_sound(path)
        part = AudioPart(hashlib.sha256(audio.samples).hexdigest(), path.name, audio.duration_s)
        self._media[part.media_id] = audio
        return part

    def decoded(self, part: MediaPart) -> Media:
        """A MediaSource."""
        return self._media[part.media_id]


def conversation(arguments: AskArguments, files: MediaFiles) -> tuple[Message, ...]:
    """What is sent. Raises Refused for a file or prompt that cannot be used."""
    messages = _turns(arguments.chat, files) if arguments.chat else []
    if arguments.system:
        if messages and messages[0].role is Role.SYSTEM:
            raise Refused("The chat has a system text already", "Leave it out there, or leave out --system.")
        messages.insert(0, said(Role.SYSTEM, _utf8(arguments.system)))
    parts: list[Part] = [
        files.picture(each.path) if each.is_image else files.sound(each.path) for each in arguments.media
    ]
    prompt = prompt_text(arguments)
    if prompt.strip():
        parts.append(TextPart(prompt))
    if parts:
        messages.append(Message(Role.USER, tuple(parts)))
    if not messages or messages[-1].role not in (Role.USER, Role.TOOL):
        raise Refused("The prompt is empty", "Write what you want to ask.")
    return tuple(messages)


def prompt_text(arguments: AskArguments) -> str:
    """PROMPT, or standard input where it is "-". Raises Refused if that is no text."""
    if arguments.prompt != "-":
        return _utf8(arguments.prompt or "")
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("Standard input is no UTF-8 text", "Give a text, or use --image and --audio.") from error


def tools(path: Path) -> tuple[ToolSpec, ...]:
    """The tools of a file: objects with name, description and parameters, wrapped or not. Raises Refused."""
    items = _decoded(path, list[JsonObject])
    return tuple(_checked(path, lambda: [_function(item).spec() for item in items]))


def _turns(path: Path, files: MediaFiles) -> list[Message]:
    return [message_of(turn, path, files) for turn in _decoded(path, list[Turn])]


def message_of(turn: Turn, chat: Path, files: MediaFiles) -> Message:
    """chat: the file that it stands in; pictures and sounds lie beside it. Raises Refused."""
    match turn.content:
        case None | "":
            parts: tuple[Part, ...] = ()
        case str(text):
            parts = (TextPart(text),)
        case items:
            parts = tuple(_part(item, chat.parent, files) for item in items)
    calls = _checked(chat, lambda: [_function(item).call() for item in turn.tool_calls])
    return Message(turn.role, parts, tool_calls=tuple(calls), tool_name=turn.name)


def _part(item: _TextItem | _ImageItem | _AudioItem, folder: Path, files: MediaFiles) -> Part:
    match item:
        case _TextItem():
            return TextPart(item.text)
        case _ImageItem():
            return files.picture(_found(item.path, folder))
        case _AudioItem():
            return files.sound(_found(item.path, folder))


def _data(medium: Media) -> bytes:
    return medium.samples if isinstance(medium, PcmAudio) else medium.pixels


def _found(name: str, folder: Path) -> Path:
    """A file that a chat file names: beside the chat file, else from where the command was given."""
    beside = folder / name
    return beside if beside.exists() else Path(name)


def _function(item: JsonObject) -> _Function:
    if "function" in item:
        return msgspec.convert(item, _Wrapped).function
    return msgspec.convert(item, _Function)


def _decoded(path: Path, type_: Any) -> Any:  # noqa: ANN401 - msgspec's own signature
    return _checked(path, lambda: msgspec.json.decode(_read(path, Refused), type=type_))


def _checked(path: Path, decode: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever decode gives
    try:
        return decode()
    except (msgspec.DecodeError, ValueError) as error:
        raise Refused(f"{path.name} is not the JSON that is wanted here", f"{error}.") from error


def _utf8(text: str) -> str:
    """Text of the command line. Raises Refused if it was no UTF-8: Python keeps such bytes as half characters."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Refused("The prompt is no UTF-8 text", "Write it in UTF-8.") from error
    return text


def _read(path: Path, class_: type[Refused]) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise class_(f"{path} cannot be read", f"{error.strerror}.") from error
