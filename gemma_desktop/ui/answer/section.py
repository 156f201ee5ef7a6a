"""Some chunks of an answer and the widgets that show them, built when they come into sight."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.answer.chunks import Chunk
from gemma_desktop.ui.answer.code_view import CodeView
from gemma_desktop.ui.answer.highlight import Lexers
from gemma_desktop.ui.answer.idle import IdleWork
from gemma_desktop.ui.answer.leaves import Code, Leaf, LeafParser, Table
from gemma_desktop.ui.answer.prose import ProseLeaf, ProseView
from gemma_desktop.ui.answer.selection import TextSelection
from gemma_desktop.ui.answer.style import Style
from gemma_desktop.ui.answer.table_view import TableView
from gemma_desktop.ui.answer.text_view import TextGroup, TextView, place
from gemma_desktop.ui.answer.unfinished import completed, completed_code

BlockView: TypeAlias = ProseView | CodeView | TableView

LONG_SECTION_CHARS = 3_000
"""Building a section of this length takes about 5 ms."""


@dataclass(frozen=True)
class Workshop:
    """What sections are built with; the same for all of a transcript but for the style."""

    style: Style
    selection: TextSelection
    lexers: Lexers
    idle: IdleWork


class Section:
    """Holds chunks; as widgets only between `build` and `fold`. Its widgets are children of `parent`."""

    def __init__(self, workshop: Workshop, parser: LeafParser, group: TextGroup, parent: QWidget) -> None:
        self._workshop = workshop
        self._parser = parser
        self._group = group
        self._parent = parent
        self._chunks: list[Chunk] = []
        self._leaves: list[Leaf] = []  # of the first chunks that were parsed
        self._parsed = 0
        self._open: Chunk | None = None
        self._groups: list[list[Leaf]] = []
        self._length = 0
        self._estimate: tuple[int, int] | None = None
        self._laid_out_width = -1
        self.views: list[BlockView] = []
        self.is_built = False  # the widgets show all that there is
        self.top = 0
        self.height = 0

    @property
    def length(self) -> int:
        """Characters of the complete chunks."""
        return self._length

    @property
    def first_leaf(self) -> Leaf | None:
        """None where it is not known before it is built."""
        return self._groups[0][0] if self._groups else None

    @property
    def last_leaf(self) -> Leaf | None:
        return self._groups[-1][-1] if self._groups else None

    def add(self, chunk: Chunk) -> None:
        """One more that is complete; `set_open` follows."""
        self._chunks.append(chunk)
        self._length += len(chunk.text)
        self._changed()

    def set_open(self, chunk: Chunk | None) -> None:
        """What still grows behind the complete ones; None where nothing does."""
        self._open = chunk
        self._changed()

    def parse_again(self) -> None:
        """A link was defined that its complete chunks may speak of."""
        if any("[" in chunk.text for chunk in self._chunks):
            self._leaves, self._parsed = [], 0
            self._changed()

    def text_views(self) -> list[TextView]:
        return [view if isinstance(view, ProseView) else view.text_view for view in self.views]

    # --- building ----------------------------------------------------------------------------------------------

    def build(self) -> list[BlockView]:
        """Make or renew the widgets; returns the ones that are new. They must be laid out afterwards."""
        if self.is_built:
            return []
        while self._parsed < len(self._chunks):
            self._leaves += self._parser.leaves(self._chunks[self._parsed])
            self._parsed += 1
        self._groups = list(_grouped([*self._leaves, *self._open_leaves()]))
        new: list[BlockView] = []
        for index, leaves in enumerate(self._groups):
            if index < len(self.views) and not isinstance(self.views[index], _view_type(leaves[0])):
                self._remove_from(index)
            if index == len(self.views):
                view = self._new_view(leaves[0])
                view.setParent(self._parent)
                self.views.append(view)
                new.append(view)
            self._fill(self.views[index], leaves, is_last=index == len(self._groups) - 1)
        self._remove_from(len(self._groups))
        self.is_built = True
        self._laid_out_width = -1
        if self._open is None:
            for view in self.views:
                view.finish()
        return new

    def fold(self) -> None:
        """Delete the widgets; the height stays."""
        self._remove_from(0)
        self._groups = []
        self.is_built = False
        self._laid_out_width = -1

    def restyle(self) -> None:
        """The style was refreshed."""
        for view in self.views:
            view.restyle()
        self._laid_out_width = -1

    def lay_out(self, width: int, top: int) -> None:
        """Place the widgets, or estimate their height. Cheap where nothing changed."""
        if (width, top) == (self._laid_out_width, self.top):
            return
        if self.views:
            y = top
            above: Leaf | None = None
            for view, leaves in zip(self.views, self._groups, strict=True):
                y += self._workshop.style.gap_px(above, leaves[0])
                inset = 0 if isinstance(view, ProseView) else len(leaves[0].place) * self._workshop.style.unit_px
                height = view.lay_out(width - inset)
                right_to_left = self._parent.isRightToLeft()
                place(view, 0 if right_to_left else inset, y, width - inset, height)
                y += height
                above = leaves[-1]
            self.height = y - top
        elif width != self._laid_out_width:
            self.height = self._estimated_height(width) if not self.is_built else 0
        self.top, self._laid_out_width = top, width

    def _changed(self) -> None:
        self.is_built = False
        self._estimate = None
        if not self.views:
            self._laid_out_width = -1

    def _open_leaves(self) -> Sequence[Leaf]:
        chunk = self._open
        if chunk is None:
            return ()
        if chunk.fence:
            return self._parser.leaves(Chunk(completed_code(chunk.text, chunk.fence), None, chunk.fence, chunk.info))
        text = completed(chunk.text)
        return self._parser.leaves(Chunk(text, chunk.ordinal)) if text.strip() else ()

    def _new_view(self, leaf: Leaf) -> BlockView:
        shop = self._workshop
        match leaf:
            case Code():
                return CodeView(shop.style, shop.selection, self._group, shop.lexers, shop.idle)
            case Table():
                return TableView(shop.style, shop.selection, self._group)
            case _:
                return ProseView(shop.style, shop.selection, self._group)

    def _fill(self, view: BlockView, leaves: Sequence[Leaf], *, is_last: bool) -> None:
        leaf = leaves[0]
        if isinstance(view, CodeView) and isinstance(leaf, Code):
            view.set_code(leaf, final=self._open is None or not is_last)
        elif isinstance(view, TableView) and isinstance(leaf, Table):
            view.set_table(leaf)
        elif isinstance(view, ProseView):
            view.set_leaves(cast("Sequence[ProseLeaf]", leaves))

    def _remove_from(self, index: int) -> None:
        for view in self.views[index:]:
            if isinstance(view, ProseView):
                self._workshop.selection.forget(view)
            else:
                self._workshop.selection.forget(view.text_view)
                view.close_view()
            view.hide()
            view.deleteLater()
        del self.views[index:]

    def _estimated_height(self, width: int) -> int:
        if self._estimate is None:
            chunks = [*self._chunks, *([self._open] if self._open is not None else [])]
            code = [chunk.text for chunk in chunks if chunk.fence]
            prose = [chunk.text for chunk in chunks if not chunk.fence]
            self._estimate = (
                sum(text.count("\n") + 4 for text in code),
                sum(len(text) + 40 * (text.count("\n") + 1) for text in prose),
            )
        style = self._workshop.style
        code_lines, letters = self._estimate
        letters_in_line = max(8.0, width / (style.line_px * 0.31))
        return round(code_lines * style.code_line_px + letters / letters_in_line * style.line_px)


def _grouped(leaves: Sequence[Leaf]) -> Iterator[list[Leaf]]:
    """Neighbours that stand in one document together."""
    group: list[Leaf] = []
    for leaf in leaves:
        if group and (_view_type(leaf) is not ProseView or _view_type(group[0]) is not ProseView):
            yield group
            group = []
        group.append(leaf)
    if group:
        yield group


def _view_type(leaf: Leaf) -> type[BlockView]:
    match leaf:
        case Code():
            return CodeView
        case Table():
            return TableView
        case _:
            return ProseView
