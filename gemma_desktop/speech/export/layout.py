"""A text on pages of one or two lines: cut after sentences and clauses where that is possible, lines of like length."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from gemma_desktop.speech.export.breaks import Ending, Piece, joined, pieces

MOST_COLUMNS: Final = 42
# What a page costs, how much more an almost empty one, and what a cut costs. By trial: two short sentences share a
# page, three longer ones get one each, and a sentence that needs two is cut near its middle.
_PAGE: Final = 60.0
_EMPTINESS: Final = 60.0
_CUT: Final = {Ending.SENTENCE: 0.0, Ending.CLAUSE: 40.0, Ending.WORD: 120.0, Ending.INSIDE_WORD: 300.0}
_TOP_HEAVY: Final = 5.0
_AWAY: Final = 2000.0


class Text:
    """The pieces of a text, and how wide any stretch of them is."""

    def __init__(self, text: str) -> None:
        self.pieces: Sequence[Piece] = pieces(text, MOST_COLUMNS)
        self._before = [0]
        for piece in self.pieces:
            self._before.append(self._before[-1] + piece.columns + piece.gap)
        self._line_end = self._line_ends()

    def __len__(self) -> int:
        return len(self.pieces)

    @property
    def columns(self) -> int:
        return self.width(0, len(self))

    def width(self, first: int, end: int) -> int:
        """Columns of the pieces from first to before end, in one line."""
        return self._before[end] - self._before[first] - self.pieces[end - 1].gap if end > first else 0

    def share(self, end: int) -> float:
        """Of all its columns, how many are before this piece; in [0, 1]."""
        return self._before[end] / self._before[-1]

    def page_end(self, first: int, n_lines: int) -> int:
        """Before which piece a page of so many lines ends at the latest."""
        for _ in range(n_lines):
            first = self._line_end[first]
        return first

    def lines(self, first: int, end: int) -> tuple[str, ...]:
        """One line where they fit into it, else two: of like length, better after a clause, rather a longer second."""
        if self.width(first, end) <= MOST_COLUMNS:
            return (joined(self.pieces[first:end]),)
        where = min(range(first + 1, end), key=lambda cut: self._ugliness(first, cut, end))
        return joined(self.pieces[first:where]), joined(self.pieces[where:end])

    def cost_of_cut(self, end: int) -> float:
        return 0.0 if end == len(self) else _CUT[self.pieces[end - 1].ending]

    def _ugliness(self, first: int, cut: int, end: int) -> float:
        above, below = self.width(first, cut), self.width(cut, end)
        if max(above, below) > MOST_COLUMNS:
            return math.inf
        return self.cost_of_cut(cut) / 5 + abs(above - below) + (_TOP_HEAVY if above > below else 0.0)

    def _line_ends(self) -> list[int]:
        """For every piece: before which one a line ends at the latest that begins with it."""
        ends, end = [], 0
        for first in range(len(self)):
            end = max(end, first + 1)
            while end < len(self) and self.width(first, end + 1) <= MOST_COLUMNS:
                end += 1
            ends.append(end)
        return [*ends, len(self)]


@dataclass(frozen=True)
class Page:
    """What is shown at once. share: of the whole text's letters; all pages together have 1."""

    lines: tuple[str, ...]
    share: float


def pages(text: str, most_columns: float) -> list[Page]:
    """A text on pages of up to two lines. most_columns: how much of it may be on one, where that can be chosen."""
    whole = Text(text)
    ends = _best_ends(whole, 2, most_columns)
    return [Page(whole.lines(first, end), whole.share(end) - whole.share(first)) for first, end in pairwise([0, *ends])]


def pages_of_two(text: str, translation: str, most_columns: float) -> list[Page]:
    """Two languages on the same pages, one line each. most_columns: of the text.

    Where both have as many sentences these are taken to be each other's translations; else letters are counted.
    """
    first, second = Text(text), Text(translation)
    sentences, translations = _sentences(first), _sentences(second)
    if len(sentences) != len(translations):
        sentences, translations = [text], [translation]
    widths = [Text(sentence).columns + 1 for sentence in sentences]
    found: list[Page] = []
    for sentence, other, width in zip(sentences, translations, widths, strict=True):
        share = width / sum(widths)
        found += [Page(page.lines, page.share * share) for page in _side_by_side(sentence, other, most_columns * share)]
    return found


def _side_by_side(text: str, translation: str, most_columns: float) -> list[Page]:
    """The longer one is cut where it is best, the other one as near to that as its words allow."""
    one, other = Text(text), Text(translation)
    longer = one if one.columns >= other.columns else other
    best = _best_ends(longer, 1, most_columns * longer.columns / one.columns)
    n_pages = max(len(best), _fewest(one), _fewest(other))
    shares = [longer.share(end) for end in best]
    if n_pages > len(best):  # for awkward words that need more lines than their letters would
        shares = [(page + 1) / n_pages for page in range(n_pages)]
    ends = [_ends_near(each, shares) for each in (one, other)]
    lead = one if len(ends[0]) == n_pages else other
    found, before = [], [0, 0]
    for page in range(n_pages):
        lines: tuple[str, ...] = ()
        share = 0.0
        for which, each in enumerate((one, other)):
            if page < len(ends[which]):
                end = ends[which][page]
                lines += each.lines(before[which], end)
                share = each.share(end) - each.share(before[which]) if each is lead else share
                before[which] = end
        found.append(Page(lines, share))
    return found


def _sentences(text: Text) -> list[str]:
    ends = [at + 1 for at, piece in enumerate(text.pieces) if piece.ending is Ending.SENTENCE or at + 1 == len(text)]
    return [joined(text.pieces[first:end]) for first, end in pairwise([0, *ends])]


def _fewest(text: Text) -> int:
    """How many lines a text needs."""
    n_lines, at = 0, 0
    while at < len(text):
        at = text.page_end(at, 1)
        n_lines += 1
    return n_lines


def _best_ends(text: Text, n_lines: int, most_columns: float) -> list[int]:
    """Where pages end, at the least cost of all; by dynamic programming from the front."""
    room = min(most_columns, n_lines * MOST_COLUMNS)

    def cost(first: int, end: int) -> float:
        emptiness = max(0.0, 1 - text.width(first, end) / room)
        return _PAGE + _EMPTINESS * emptiness * emptiness + text.cost_of_cut(end)

    costs = [0.0] + [math.inf] * len(text)
    came_from = [0] * (len(text) + 1)
    for first in range(len(text)):
        for end in range(first + 1, text.page_end(first, n_lines) + 1):
            if end > first + 1 and text.width(first, end) > room:
                break
            candidate = costs[first] + cost(first, end)
            if candidate < costs[end]:
                costs[end], came_from[end] = candidate, first
    return _way_back(came_from, len(text))


def _way_back(came_from: list[int], end: int) -> list[int]:
    ends = []
    while end:
        ends.append(end)
        end = came_from[end]
    return ends[::-1]


def _ends_near(text: Text, shares: Sequence[float]) -> list[int]:
    """Where pages of one line end, near these shares of the text and at good places; fewer if it has no more pieces."""
    n_pages = min(len(shares), len(text))

    def cost(page: int, end: int) -> float:
        away = 0.0 if end == len(text) else text.share(end) - shares[page]
        return _AWAY * away * away + text.cost_of_cut(end)

    costs: dict[int, float] = {0: 0.0}
    ways: list[dict[int, int]] = []
    for page in range(n_pages):
        reached: dict[int, float] = {}
        came_from: dict[int, int] = {}
        for first, so_far in costs.items():
            for end in range(first + 1, text.page_end(first, 1) + 1):
                candidate = so_far + cost(page, end)
                if candidate < reached.get(end, math.inf):
                    reached[end], came_from[end] = candidate, first
        costs = reached
        ways.append(came_from)
    ends = [len(text)]
    for came_from in reversed(ways):
        ends.append(came_from[ends[-1]])
    return ends[-2::-1]
