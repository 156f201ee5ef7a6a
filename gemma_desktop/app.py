"""The whole wiring on one page: what is constructed, what is connected to what, and in which order it ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gemma_desktop.paths import Paths
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.preferences import Preferences

if TYPE_CHECKING:
    from gemma_desktop.session.player import Player
    from gemma_desktop.session.recorder import Recorder


@dataclass
class Application:
    """Everything behind the window. The window takes it in its constructor and uses these parts."""

    paths: Paths
    preferences: Preferences
    chat: ChatSession
    conversations: ConversationListModel
    models: ModelShelf
    recorder: "Recorder"
    player: "Player"

    def start(self) -> None:
        """Open the last conversation and load the chosen model, in the background; after the window is shown."""
        raise NotImplementedError

    def close(self) -> None:
        """Save what is unsaved, end the reply, the threads and the engine process; within 3 s."""
        raise NotImplementedError


def build(paths: Paths) -> Application:
    """Construct the sessions and their threads. Raises StorageTrouble if the data folder cannot be written."""
    raise NotImplementedError


def run_window(files: Sequence[Path] = ()) -> int:
    """Open the window, or raise the one that is already open. files: attached to the draft. Returns the exit status."""
    raise NotImplementedError
