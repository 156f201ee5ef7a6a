"""Where the messages of a long chat begin, although most of them were never laid out."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from gemma_desktop.chat.message import ImagePart, Role, TextPart
from gemma_desktop.chat.tree import Node
from gemma_desktop.ui.theme import TextSize, Theme

Sketch = tuple[int, int, int]
"""Of a message: letters, lines that its author broke, pixels of everything else. Enough for an estimate."""


class Heights:
    """Heights one beneath the other, with the same gap after each."""

    def __init__(self, gap_px: int) -> None:
        self.gap_px = gap_px
        self._heights: list[int] = []
        self._tops: list[int] = [0]  # of every message and of what would follow the last; valid to _valid
        self._valid = 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    @property
    def total(self) -> int:
        return max(0, self.top(len(self._heights)) - self.gap_px)

    def replace_all(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._tops = [0] * (len(heights) + 1)
        self._valid = 0

    def set(self, index: int, height: int) -> None:
        if self._heights[index] != height:
            self._heights[index] = height
            self._valid = min(self._valid, index)

    def append(self, height: int) -> None:
        self._heights.append(height)
        self._tops.append(0)

    def top(self, index: int) -> int:
        """Where this message begins."""
        y = self._tops[self._valid]
        for number in range(self._valid, index):
            y += self._heights[number] + self.gap_px
            self._tops[number + 1] = y
        self._valid = max(self._valid, index)
        return self._tops[index]

    def index_at(self, y: int) -> int:
        """The message at this height, its gap included; the first or last one beyond the ends."""
        self.top(len(self._heights))
        return min(len(self._heights) - 1, max(0, bisect_right(self._tops, y, 0, len(self._heights)) - 1))


def sketched(nodes: Iterable[Node], theme: Theme) -> list[Sketch]:
    """What an estimate needs of each message; some microseconds for each, for a chat may have ten thousand."""
    picture_px, sound_px = theme.space(24), theme.space(6)
    user_px, other_px = theme.space(7), theme.space(6.5)
    sketches: list[Sketch] = []
    for node in nodes:
        message = node.message
        letters = breaks = 0
        around = user_px if message.role is Role.USER else other_px
        for part in message.parts:
            if isinstance(part, TextPart):
                letters += len(part.text)
                breaks += part.text.count("\n") + 1
            else:
                around += picture_px if isinstance(part, ImagePart) else sound_px
        sketches.append((letters, breaks, around))
    return sketches


def estimated(sketches: Sequence[Sketch], width: int, theme: Theme) -> list[int]:
    """Heights at this width, nearly."""
    line_px = theme.text_px(TextSize.READING) * 1.5
    letters_in_line = max(8.0, width / (line_px * 0.31))
    return [
        round((letters / letters_in_line + breaks * 0.62 + 0.4) * line_px) + other
        for letters, breaks, other in sketches
    ]
