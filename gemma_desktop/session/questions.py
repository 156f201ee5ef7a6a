"""What is said and what is asked for: the user's messages, and the jobs that answer them."""

import time
import uuid
from collections.abc import Callable, Iterable

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import AudioPart, MediaPart, Message, Part, Role, TextPart
from gemma_desktop.chat.tree import Node, NodeState
from gemma_desktop.session.chat_states import ChatStates
from gemma_desktop.session.conversation import Conversation, title_from
from gemma_desktop.session.engine_jobs import ReplyJob, WriteDownJob
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.prompting import messages_for
from gemma_desktop.session.write_down import write_down_wish
from gemma_desktop.settings import ConversationSettings


class Questions:
    """Makes messages, nodes and jobs by the settings that hold for a conversation."""

    def __init__(
        self,
        preferences: Preferences,
        models: ModelShelf,
        engine: EngineQueue,
        states: ChatStates,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._preferences = preferences
        self._models = models
        self._engine = engine
        self._states = states
        self._clock = clock

    def node(self, parent_id: str | None, message: Message, state: NodeState = NodeState.COMPLETE) -> Node:
        """A new node."""
        return Node(uuid.uuid4().hex, parent_id, message, self._clock(), state)

    def answer_node(self, parent_id: str | None) -> Node:
        """Where an answer will grow."""
        return self.node(parent_id, Message(Role.ASSISTANT), NodeState.STREAMING)

    def generation(self, settings: ConversationSettings) -> GenerationSettings:
        """The sampling that holds with these settings of a conversation."""
        general = self._preferences.settings.generation
        generation = general if settings.generation is None else settings.generation
        if settings.thinking is None:
            return generation
        return msgspec.structs.replace(generation, thinking=settings.thinking)

    def job(self, conversation: Conversation, node_id: str) -> ReplyJob | WriteDownJob:
        """What lets this answer grow: from nothing, or on from where it ended."""
        node = conversation.tree[node_id]
        path = conversation.tree.path(node_id)
        question = path[-2].message if len(path) > 1 else Message(Role.USER)
        if wish := write_down_wish(question):
            recordings = tuple(part for part in question.media if isinstance(part, AudioPart))
            return WriteDownJob(self._engine.next_id(), recordings, wish.language, wish.translate_to)
        goes_on = bool(node.message.parts or node.message.thinking)
        settings = conversation.settings
        system_text = self._preferences.settings.system_text if settings.system_text is None else settings.system_text
        if settings.about is not None:
            system_text = "\n\n".join(text for text in (system_text.strip(), settings.about.text) if text)
        model = self._models.current
        messages = messages_for(
            path if goes_on else path[:-1],
            system_text,
            images=model is not None and model.takes_images,
            audio=model is not None and model.takes_audio,
        )
        return ReplyJob(
            self._engine.next_id(),
            messages,
            self.generation(settings),
            continue_last=goes_on,
            kept=self._states.of(conversation.id),
        )


def user_message(media: Iterable[MediaPart], text: str) -> Message:
    """Pictures and recordings before the text: the order in which Gemma was trained to see them."""
    parts: list[Part] = list(media)
    if text.strip():
        parts.append(TextPart(text.strip()))
    return Message(Role.USER, tuple(parts))


def edited(message: Message, text: str) -> Message:
    """The user's message in other words. With the same words it is the same wish: "Write this down" stays one."""
    return message if text.strip() == message.text else user_message(message.media, text)


def title_of(message: Message) -> str:
    """A title for the conversation that begins with this message."""
    is_write_down = write_down_wish(message) is not None
    if not is_write_down and (title := title_from(message.text)):
        return title
    return title_from(message.media[0].name) if message.media else title_from(message.text)
