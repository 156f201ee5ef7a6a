"""What every message has in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gemma_desktop.chat.message import ImagePart
from gemma_desktop.chat.tree import Node
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.ui.answer.answer_view import AnswerPlace
from gemma_desktop.ui.answer.section import Workshop
from gemma_desktop.ui.answer.text_view import TextView
from gemma_desktop.ui.theme import Theme


@dataclass(frozen=True)
class MessageContext:
    """What messages are built with. quiet: the workshop for thoughts."""

    session: ChatSession
    theme: Theme
    reading: Workshop
    quiet: Workshop


class MessagePlace(NamedTuple):
    """A place in a message that survives another width. offset_px: from the message's top, where answer is None."""

    offset_px: int
    answer: AnswerPlace | None = None


class MessageView(QWidget):
    """One message at the width it is given; the transcript places it.

    Signals:
        height_changed: something was unfolded, edited or loaded: lay out again.
        link_requested(str): the reader wants to open this address.
        picture_requested(ImagePart): ... to see this picture enlarged.
        play_requested(Path): ... to hear this recording.
        version_requested(int): ... the version before (-1) or after (+1).
    """

    height_changed = Signal()
    link_requested = Signal(str)
    picture_requested = Signal(ImagePart)
    play_requested = Signal(Path)
    version_requested = Signal(int)

    def __init__(self, context: MessageContext, node: Node) -> None:
        super().__init__()
        self.context = context
        self._node = node

    @property
    def node(self) -> Node:
        return self._node

    @property
    def is_pinned(self) -> bool:
        """Must stay although it is out of sight: it holds what would be lost."""
        return False

    def set_node(self, node: Node) -> None:
        """Show the node's new value. `height_for` follows."""
        self._node = node

    def height_for(self, width: int) -> int:
        """Lay out for this width; returns the height."""
        raise NotImplementedError

    def realize(self, top: int, bottom: int) -> bool:
        """Build what lies between these heights; returns whether `height_for` must be asked again."""
        return False

    def text_views(self, *, whole: bool = False) -> Sequence[TextView]:
        """What can be selected in one go, from top to bottom. whole: also what was not built yet."""
        raise NotImplementedError

    def place_at(self, y: int) -> MessagePlace:
        return MessagePlace(y)

    def y_of(self, place: MessagePlace) -> int:
        return min(place.offset_px, max(0, self.height() - 1))

    def restyle(self) -> None:
        """The theme changed. `height_for` follows."""
        raise NotImplementedError

    def close_view(self) -> None:
        """It is about to be deleted: take back what runs for it."""
