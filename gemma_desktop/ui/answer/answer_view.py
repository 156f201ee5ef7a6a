"""An answer: takes its markdown as it grows and shows it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from gemma_desktop.ui.answer.chunks import Chunk, Chunker
from gemma_desktop.ui.answer.leaves import LeafParser, Paragraph
from gemma_desktop.ui.answer.section import LONG_SECTION_CHARS, Section, Workshop
from gemma_desktop.ui.answer.text_view import TextGroup, TextView

_PARAGRAPH = Paragraph(())
"""Stands for a leaf that is not known yet."""


class AnswerPlace(NamedTuple):
    """A line of an answer, whatever its width. position: of a letter in the view; offset_px: below that line's top."""

    section: int
    view: int
    position: int
    offset_px: int


class AnswerView(QWidget):
    """Shows markdown at the width it is given; builds only what `realize` says is in sight.

    While it streams, finished blocks are never touched again and the height only grows.

    Signals:
        link_requested(str): the reader wants to open this address.
    """

    link_requested = Signal(str)

    def __init__(self, workshop: Workshop, group: TextGroup) -> None:
        super().__init__()
        self._workshop = workshop
        self._group = group
        self._width = 0
        self._least_height = 0
        self._sight = (0, 0)
        self._text = ""
        self._final = False
        self._chunker = Chunker()
        self._parser = LeafParser()
        self._sections: list[Section] = []
        self._start()

    @property
    def is_empty(self) -> bool:
        return not self._text.strip()

    def set_text(self, text: str, *, final: bool) -> None:
        """Show this text. What goes on from the text before is only added to."""
        text = text.replace("\r\n", "\n")
        if (text, final) == (self._text, self._final):
            return
        if self._final or not text.startswith(self._text):
            self._start()
        new, self._text = text[len(self._text) :], text
        self._final = final
        done = self._chunker.take(new)
        if final:
            done += self._chunker.finish()
        definitions = sum(self._parser.define(chunk) for chunk in done)
        if definitions:
            for section in self._sections:
                section.parse_again()
        for chunk in done:
            self._add(chunk)
        self._sections[-1].set_open(None if final else self._chunker.open)

    def height_for(self, width: int) -> int:
        """Lay out for this width; what is out of sight is estimated."""
        if width != self._width:
            self._width = width
            self._least_height = 0
            for section in self._sections:
                if section.is_built and not self._is_in_sight(section) and not self._is_selected(section):
                    section.fold()
        height = self._settle()
        if not self._final:
            self._least_height = max(height, self._least_height)
        return max(height, self._least_height)

    def realize(self, top: int, bottom: int) -> bool:
        """Build what lies between these heights; returns whether anything moved."""
        self._sight = (top, bottom)
        before = [section.height for section in self._sections]
        self._settle()
        return before != [section.height for section in self._sections]

    def restyle(self) -> None:
        """The style was refreshed."""
        self._least_height = 0
        for section in self._sections:
            if section.is_built and not self._is_in_sight(section):
                section.fold()
            section.restyle()

    def text_views(self, *, whole: bool) -> Iterator[TextView]:
        if whole:
            self.realize(0, 1 << 24)
        for section in self._sections:
            yield from section.text_views()

    def close_views(self) -> None:
        """It is about to be deleted: take back what runs for its blocks."""
        for section in self._sections:
            section.fold()

    # --- places ------------------------------------------------------------------------------------------------

    def place_at(self, y: int) -> AnswerPlace:
        """What stands at this height."""
        index = 0
        for number, section in enumerate(self._sections):
            if section.top > y:
                break
            index = number
        section = self._sections[index]
        for number, view in enumerate(section.views):
            if view.y() + view.height() > y:
                text_view = section.text_views()[number]
                origin = text_view.mapTo(self, QPoint(0, 0)).y()
                position = text_view.position_at(QPoint(0, y - origin))
                return AnswerPlace(index, number, position, y - origin - text_view.line_top(position))
        return AnswerPlace(index, -1, 0, y - section.top)

    def y_of(self, place: AnswerPlace) -> int:
        """Where it stands now."""
        section = self._sections[min(place.section, len(self._sections) - 1)]
        if not 0 <= place.view < len(section.views):
            return section.top + min(place.offset_px, section.height)
        text_view = section.text_views()[place.view]
        return text_view.mapTo(self, QPoint(0, 0)).y() + text_view.line_top(place.position) + place.offset_px

    # --- sections ----------------------------------------------------------------------------------------------

    def _start(self) -> None:
        """Begin with nothing."""
        for section in self._sections:
            section.fold()
        self._text = ""
        self._final = False
        self._chunker = Chunker()
        self._parser = LeafParser()
        self._sections = [self._new_section()]

    def _new_section(self) -> Section:
        return Section(self._workshop, self._parser, self._group, self)

    def _add(self, chunk: Chunk) -> None:
        last = self._sections[-1]
        if last.length and last.length + len(chunk.text) > LONG_SECTION_CHARS:
            last.set_open(None)
            last = self._new_section()
            self._sections.append(last)
        last.add(chunk)

    def _settle(self) -> int:
        """Build what is in sight until nothing more comes into it; returns the height."""
        height = self._stack()
        while self._build_in_sight():
            height = self._stack()
        return height

    def _build_in_sight(self) -> bool:
        built = False
        for section in self._sections:
            if not section.is_built and self._is_in_sight(section):
                for view in section.build():
                    for text_view in [view] if isinstance(view, TextView) else [view.text_view]:
                        text_view.link_requested.connect(self.link_requested)
                    view.show()
                built = True
        return built

    def _stack(self) -> int:
        y = 0
        above: Section | None = None
        for section in self._sections:
            if above is not None and y:
                y += self._workshop.style.gap_px(above.last_leaf or _PARAGRAPH, section.first_leaf or _PARAGRAPH)
            section.lay_out(self._width, y)
            y += section.height
            above = section
        return y

    def _is_in_sight(self, section: Section) -> bool:
        top, bottom = self._sight
        return section.top <= bottom and section.top + max(section.height, 1) >= top

    def _is_selected(self, section: Section) -> bool:
        return self._workshop.selection.group is self._group and bool(section.views)
