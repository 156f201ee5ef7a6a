"""The question as messages: the turns of a file, the pictures and sounds, and the prompt."""

import hashlib
import sys
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import (
    AudioPart,
    ImagePart,
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
from gemma_desktop.errors import Refused, UnusablePicture, UnusableSound

_PartT = TypeVar("_PartT", ImagePart, AudioPart)


class _TextItem(msgspec.Struct, tag="text"):
    text: str


class _ImageItem(msgspec.Struct, tag="image"):
    path: str


class _AudioItem(msgspec.Struct, tag="audio"):
    path: str


class _Turn(msgspec.Struct):
    """A turn of --chat. name: for role tool, whose result it is."""

    role: Role
    content: str | list[_TextItem | _ImageItem | _AudioItem] = ""
    tool_calls: list[ToolCall] = []
    name: str = ""


class MediaFiles:
    """The pictures and sounds of the command line; decoded for the model when the engine asks."""

    def __init__(self) -> None:
        self._paths: dict[str, Path] = {}

    def picture(self, path: Path) -> ImagePart:
        """Raises UnusablePicture."""
        from gemma_desktop.media.picture import check_picture

        data = _read(path, UnusablePicture)
        facts = check_picture(data, path.name)
        return self._kept(ImagePart(_sha256(data), path.name, facts.width_px, facts.height_px), path)

    def sound(self, path: Path) -> AudioPart:
        """Raises UnusableSound."""
        from gemma_desktop.media.sound import read_sound

        data = _read(path, UnusableSound)
        return self._kept(AudioPart(_sha256(data), path.name, read_sound(path).duration_s), path)

    def decode(self, part: MediaPart) -> Media:
        """A MediaSource."""
        path = self._paths[part.media_id]
        if isinstance(part, ImagePart):
            from gemma_desktop.media.picture import model_picture

            return model_picture(_read(path, UnusablePicture), part.name, part.detail_tokens)
        from gemma_desktop.media.sound import read_sound

        return read_sound(path)

    def _kept(self, part: _PartT, path: Path) -> _PartT:
        self._paths[part.media_id] = path
        return part


def conversation(arguments: AskArguments, files: MediaFiles) -> tuple[Message, ...]:
    """What is sent. Raises Refused for a file or prompt that cannot be used."""
    messages = [said(Role.SYSTEM, arguments.system)] if arguments.system else []
    if arguments.chat:
        messages += [_message(turn, arguments.chat.parent, files) for turn in _decoded(arguments.chat, list[_Turn])]
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
        return arguments.prompt or ""
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        raise Refused("Standard input is no UTF-8 text", "Give a text, or use --image and --audio.") from error


def tools(path: Path) -> tuple[ToolSpec, ...]:
    """The tools of a file: objects with name, description and parameters. Raises Refused."""
    return tuple(_decoded(path, list[ToolSpec]))


def _message(turn: _Turn, folder: Path, files: MediaFiles) -> Message:
    if isinstance(turn.content, str):
        parts: tuple[Part, ...] = (TextPart(turn.content),) if turn.content else ()
    else:
        parts = tuple(_part(item, folder, files) for item in turn.content)
    return Message(turn.role, parts, tool_calls=tuple(turn.tool_calls), tool_name=turn.name)


def _part(item: _TextItem | _ImageItem | _AudioItem, folder: Path, files: MediaFiles) -> Part:
    match item:
        case _TextItem():
            return TextPart(item.text)
        case _ImageItem():
            return files.picture(folder / item.path)
        case _AudioItem():
            return files.sound(folder / item.path)


def _decoded(path: Path, type_: Any) -> Any:  # noqa: ANN401 - msgspec's own signature
    try:
        return msgspec.json.decode(_read(path, Refused), type=type_)
    except msgspec.DecodeError as error:
        raise Refused(f"{path.name} is not the JSON that is wanted here", f"{error}.") from error


def _read(path: Path, class_: type[Refused]) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise class_(f"{path} cannot be read", f"{error.strerror}.") from error


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
