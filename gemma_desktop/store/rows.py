"""Values as columns, and back."""

import re
from typing import Any, TypeAlias

import msgspec

from gemma_desktop.chat.message import Message, Role, TextPart
from gemma_desktop.chat.tree import Node, NodeState, ReplyFacts
from gemma_desktop.settings import ConversationSettings
from gemma_desktop.store.values import Draft
from gemma_desktop.texts import marked, translated

NODE_COLUMNS = "id, parent_id, state, created_at, trouble, role, text, message, facts"
NodeRow: TypeAlias = tuple[str, str | None, str, float, str, str, str, bytes, bytes | None]

DAMAGED_MESSAGE = marked("Part of this message was damaged on the disk.")

_HALF_CHARACTERS = re.compile("[\ud800-\udfff]")
_states = {state.value: state for state in NodeState}
_message_decoder = msgspec.json.Decoder(Message)
_facts_decoder = msgspec.json.Decoder(ReplyFacts)
_draft_decoder = msgspec.json.Decoder(Draft)
_settings_decoder = msgspec.json.Decoder(ConversationSettings)


def row_of(node: Node) -> NodeRow:
    message = node.message
    return (
        node.id,
        node.parent_id,
        node.state.value,
        node.created_at,
        whole_characters(node.trouble),
        message.role.value,
        whole_characters(message.text),
        encoded(message),
        None if node.facts is None else encoded(node.facts),
    )


def node_of(row: NodeRow) -> Node:
    """The node; one whose message cannot be decoded any more keeps its words and says so."""
    node_id, parent_id, state, created_at, trouble, role, text, message, facts = row
    try:
        return Node(
            node_id,
            parent_id,
            _message_decoder.decode(message),
            created_at,
            _states[state],
            None if facts is None else _facts_decoder.decode(facts),
            trouble,
        )
    except (msgspec.DecodeError, KeyError):
        told = Message(Role(role), (TextPart(text),))
        return Node(node_id, parent_id, told, created_at, NodeState.FAILED, trouble=translated(DAMAGED_MESSAGE))


def draft_of(column: bytes | None) -> Draft:
    """A draft that cannot be decoded is an empty one: no reason not to open its conversation."""
    try:
        return _draft_decoder.decode(column) if column else Draft()
    except msgspec.DecodeError:
        return Draft()


def settings_of(column: bytes | None) -> ConversationSettings:
    """Settings that cannot be decoded are the general ones: no reason not to open their conversation."""
    try:
        return _settings_decoder.decode(column) if column else ConversationSettings()
    except msgspec.DecodeError:
        return ConversationSettings()


def encoded(value: msgspec.Struct) -> bytes:
    """JSON. Half characters (file names that are not UTF-8 bring them) become U+FFFD."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_with_whole_characters(msgspec.to_builtins(value)))


def whole_characters(text: str) -> str:
    """The text as UTF-8 can hold it: surrogates without their other half become U+FFFD."""
    return text if text.isascii() else _HALF_CHARACTERS.sub("\ufffd", text)


def _with_whole_characters(value: Any) -> Any:  # noqa: ANN401 - any JSON
    match value:
        case str():
            return whole_characters(value)
        case list() | tuple():
            return [_with_whole_characters(item) for item in value]
        case dict():
            return {_with_whole_characters(key): _with_whole_characters(item) for key, item in value.items()}
        case _:
            return value
