"""What the model is told of a conversation."""

from collections.abc import Sequence

from gemma_desktop.chat.message import AudioPart, ImagePart, Message, Part, Role, TextPart, said
from gemma_desktop.chat.tree import Node

LONGEST_CLIP_S = 30.0
"""Gemma's speech encoder hears at most this much at once (model card); longer recordings go in pieces."""


def messages_for(path: Sequence[Node], system_text: str, *, images: bool, audio: bool) -> tuple[Message, ...]:
    """The prompt for an answer to the last node of the path (or for its continuation).

    images, audio: what the model takes. In turns before the newest message of the user, a picture or sound that it
    does not take, and a recording longer than 30 s, stand as a line of text: the newest message is never changed, and
    whoever sends it has checked it. Turns without anything in them are left out, and neighbouring messages of the
    same role become one, because Gemma's chat templates want the roles to alternate.
    """
    messages = [said(Role.SYSTEM, system_text)] if system_text.strip() else []
    newest = max((index for index, node in enumerate(path) if node.message.role is Role.USER), default=-1)
    for index, node in enumerate(path):
        message = node.message if index == newest else _remembered(node.message, images=images, audio=audio)
        if not message.parts and not message.thinking and not message.tool_calls:
            continue
        if messages and messages[-1].role is message.role:
            message = Message(
                message.role,
                messages.pop().parts + message.parts,
                message.thinking,
                message.tool_calls,
                message.tool_name,
            )
        messages.append(message)
    return tuple(messages)


def _remembered(message: Message, *, images: bool, audio: bool) -> Message:
    parts: list[Part] = []
    replaced = False
    for part in message.parts:
        match part:
            case ImagePart() if not images:
                parts.append(TextPart(f"(A picture, {part.name}, was here. You cannot see it.)"))
            case AudioPart() if not audio or part.duration_s > LONGEST_CLIP_S:
                parts.append(TextPart(f"(A recording of {part.duration_s:.0f} seconds, {part.name}, was here.)"))
                replaced = True
            case TextPart() if replaced:
                # "Write this down" in the user's words: the long instruction is about sound that is not here.
                parts.append(TextPart(part.text))
            case _:
                parts.append(part)
    return Message(message.role, tuple(parts), message.thinking, message.tool_calls, message.tool_name)
