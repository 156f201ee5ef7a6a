"""What people, models and tools say to each other: frozen values, the same in the store, the window and the engine."""

from enum import StrEnum
from typing import Any, TypeAlias

import msgspec

JsonObject: TypeAlias = dict[str, Any]
"""A decoded JSON object (msgspec resolves no recursive alias)."""


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class TextPart(msgspec.Struct, frozen=True, tag="text"):
    """Text as its author sees it.

    prompt: what the model is told instead, where that differs ("Write this down" sends Google's transcription prompt).
    """

    text: str
    prompt: str = ""

    @property
    def for_model(self) -> str:
        return self.prompt or self.text


class ImagePart(msgspec.Struct, frozen=True, tag="image"):
    """A picture, kept as the file that the user gave.

    sha256: of that file's bytes; its name in the attachment folder.
    width_px, height_px: after EXIF rotation.
    detail_tokens: how many tokens the model spends on it at most (Gemma 4: 70, 140, 280, 560, 1120); 0 is the default.
    """

    sha256: str
    name: str
    width_px: int
    height_px: int
    detail_tokens: int = 0

    @property
    def media_id(self) -> str:
        """Identity for the engine: the same pixels at the same detail."""
        return f"{self.sha256}@{self.detail_tokens}"


class AudioPart(msgspec.Struct, frozen=True, tag="audio"):
    """A sound, kept as 16 kHz mono WAV.

    sha256: of that file's bytes; its name in the attachment folder.
    """

    sha256: str
    name: str
    duration_s: float

    @property
    def media_id(self) -> str:
        return self.sha256


MediaPart: TypeAlias = ImagePart | AudioPart
Part: TypeAlias = TextPart | ImagePart | AudioPart


class ToolSpec(msgspec.Struct, frozen=True):
    """A tool the model may call. parameters: a JSON schema of type object."""

    name: str
    description: str
    parameters: JsonObject


class ToolCall(msgspec.Struct, frozen=True):
    """A call that the model made."""

    name: str
    arguments: JsonObject


class Message(msgspec.Struct, frozen=True):
    """One turn. Parts stand in the order in which the model is to see them.

    thinking: the model's thoughts before this answer; earlier ones are not sent again (Gemma 4's rule).
    tool_name: for role TOOL, whose result this is.
    """

    role: Role
    parts: tuple[Part, ...] = ()
    thinking: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    tool_name: str = ""

    @property
    def text(self) -> str:
        """All text parts as shown, joined by blank lines."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, TextPart) and part.text)

    @property
    def media(self) -> tuple[MediaPart, ...]:
        return tuple(part for part in self.parts if not isinstance(part, TextPart))


def said(role: Role, text: str) -> Message:
    """A message of plain text."""
    return Message(role, (TextPart(text),))
