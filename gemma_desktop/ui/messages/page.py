"""The messages of the open path: nodes, heights, and widgets for the few that are near."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gemma_desktop.chat.tree import Node
from gemma_desktop.ui.answer.text_view import place
from gemma_desktop.ui.messages.factory import new_view
from gemma_desktop.ui.messages.heights import Heights, Sketch, estimated, sketched
from gemma_desktop.ui.messages.message_view import MessageContext, MessagePlace, MessageView

GAP_STEPS = 1


@dataclass(frozen=True)
class Anchor:
    """A place of the page that stays where it is in the window. at_y: in the window. place None: the message's end."""

    node_id: str
    place: MessagePlace | None
    at_y: int = 0


class Page(QObject):
    """Heights count from the top of the first message.

    Signals:
        view_added(MessageView): a widget was made; connect to it.
    """

    view_added = Signal(MessageView)

    def __init__(self, context: MessageContext, ground: QWidget) -> None:
        """ground: the parent of the widgets."""
        super().__init__(ground)
        self._context = context
        self._ground = ground
        self._nodes: list[Node] = []
        self._index: dict[str, int] = {}
        self._sketches: list[Sketch] = []
        self._heights = Heights(context.theme.space(GAP_STEPS))
        self._views: dict[str, MessageView] = {}
        self._dirty: set[str] = set()
        self._width = 0

    def __len__(self) -> int:
        return len(self._nodes)

    @property
    def height(self) -> int:
        return self._heights.total

    @property
    def last(self) -> Node | None:
        return self._nodes[-1] if self._nodes else None

    def view(self, node_id: str) -> MessageView | None:
        """The widget of a message that is near."""
        return self._views.get(node_id)

    def views(self) -> list[MessageView]:
        """The widgets there are, from top to bottom."""
        return [self._views[node_id] for node_id in sorted(self._views, key=self._index.__getitem__)]

    # --- what is said ------------------------------------------------------------------------------------------

    def set_path(self, nodes: Sequence[Node]) -> int:
        """Show this path; what it has in common with the one before stays. Returns how many messages that are."""
        same = 0
        while same < min(len(nodes), len(self._nodes)) and nodes[same].id == self._nodes[same].id:
            same += 1
        for node in self._nodes[same:]:
            self._index.pop(node.id)
            self._drop(node.id)
        for index in range(same):
            if nodes[index] != self._nodes[index]:
                self.replace(nodes[index])
        new = nodes[same:]
        theme = self._context.theme
        sketches = sketched(new, theme)
        heights = [self._heights[index] for index in range(same)]
        self._nodes[same:] = new
        self._sketches[same:] = sketches
        self._index.update((node.id, index) for index, node in enumerate(new, same))
        self._heights.replace_all([*heights, *estimated(sketches, self._width, theme)])
        return same

    def append(self, node: Node) -> None:
        self._index[node.id] = len(self._nodes)
        self._nodes.append(node)
        self._sketches += sketched([node], self._context.theme)
        self._heights.append(estimated(self._sketches[-1:], self._width, self._context.theme)[0])

    def replace(self, node: Node) -> None:
        """A newer value of a message; without effect if it is not on the path."""
        index = self._index.get(node.id)
        if index is None:
            return
        self._nodes[index] = node
        view = self._views.get(node.id)
        if view is not None:
            view.set_node(node)
            self._dirty.add(node.id)
        else:
            self._sketches[index : index + 1] = sketched([node], self._context.theme)
            self._heights.set(index, estimated(self._sketches[index : index + 1], self._width, self._context.theme)[0])

    # --- laying out --------------------------------------------------------------------------------------------

    def set_width(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self.estimate()

    def estimate(self) -> None:
        """Width or theme changed: lay out anew what is near, estimate the rest."""
        self._heights = Heights(self._context.theme.space(GAP_STEPS))
        self._heights.replace_all(estimated(self._sketches, self._width, self._context.theme))
        for node_id, view in self._views.items():
            self._heights.set(self._index[node_id], view.height())
            self._dirty.add(node_id)

    def invalidate(self, view: MessageView) -> None:
        """Its height may have changed."""
        self._dirty.add(view.node.id)

    def settle(self, top: int, bottom: int, most_new: int | None = None) -> bool:
        """Make what lies between these heights exact; returns whether something moved or was made.

        most_new: how many widgets may be made.
        """
        if not self._nodes:
            return False
        moved = False
        first, last = self._heights.index_at(top), self._heights.index_at(bottom)
        near = {self._nodes[index].id for index in range(first, last + 1)}
        for node_id in sorted(near | self._dirty, key=self._index.__getitem__):
            view = self._views.get(node_id)
            if view is None:
                if most_new is not None and most_new <= 0:
                    continue
                view = self._make(node_id)
                moved = True
                if most_new is not None:
                    most_new -= 1
            moved = self._lay_out(view, top, bottom) or moved
        self._dirty.clear()
        return moved

    def arrange(self, left: int, top: int) -> None:
        """Put the widgets where they belong, the page's own top at `top` of the ground."""
        for node_id, view in self._views.items():
            index = self._index[node_id]
            place(view, left, top + self._heights.top(index), self._width, self._heights[index])

    def forget_far(self, top: int, bottom: int) -> None:
        """Delete widgets beyond these heights, but for those that hold something."""
        focused = QApplication.focusWidget()
        selecting = self._context.reading.selection.group
        for node_id, view in list(self._views.items()):
            index = self._index[node_id]
            y = self._heights.top(index)
            is_near = y <= bottom and y + self._heights[index] >= top
            has_focus = focused is not None and view.isAncestorOf(focused)
            if not (is_near or view.is_pinned or selecting is view or has_focus):
                self._drop(node_id)

    # --- places ------------------------------------------------------------------------------------------------

    def anchor_at(self, y: int) -> Anchor | None:
        """What stands at this height; None on an empty page."""
        if not self._nodes:
            return None
        index = self._heights.index_at(y)
        node_id = self._nodes[index].id
        inside = y - self._heights.top(index)
        view = self._views.get(node_id)
        return Anchor(node_id, view.place_at(inside) if view is not None else MessagePlace(inside))

    def y_of(self, anchor: Anchor) -> int | None:
        """Where it stands now; None if the message is gone."""
        index = self._index.get(anchor.node_id)
        if index is None:
            return None
        top, height = self._heights.top(index), self._heights[index]
        if anchor.place is None:
            return top + height
        view = self._views.get(anchor.node_id)
        if view is None:
            return top + min(anchor.place.offset_px, height + self._heights.gap_px)
        return top + view.y_of(anchor.place)

    def index_of(self, node_id: str) -> int:
        """-1 if it is not on the path."""
        return self._index.get(node_id, -1)

    def node_at(self, index: int) -> Node:
        return self._nodes[index]

    def span_of(self, node_id: str) -> tuple[int, int]:
        """Top and bottom of a message. Raises KeyError if it is not on the path."""
        index = self._index[node_id]
        return self._heights.top(index), self._heights.top(index) + self._heights[index]

    # --- widgets -----------------------------------------------------------------------------------------------

    def _make(self, node_id: str) -> MessageView:
        view = new_view(self._context, self._nodes[self._index[node_id]])
        view.setParent(self._ground)
        self._views[node_id] = view
        self._dirty.add(node_id)
        self.view_added.emit(view)
        view.show()
        return view

    def _drop(self, node_id: str) -> None:
        view = self._views.pop(node_id, None)
        self._dirty.discard(node_id)
        if view is not None:
            if self._context.reading.selection.group is view:
                self._context.reading.selection.clear()
            view.close_view()
            view.hide()
            view.deleteLater()

    def _lay_out(self, view: MessageView, top: int, bottom: int) -> bool:
        """Make one message exact within sight; returns whether its height changed."""
        node_id = view.node.id
        index = self._index[node_id]
        height = self._heights[index]
        y = self._heights.top(index)
        if node_id in self._dirty:
            height = view.height_for(self._width)
        if view.realize(top - y, bottom - y):
            height = view.height_for(self._width)
        changed = height != self._heights[index]
        self._heights.set(index, height)
        if view.height() != height or view.width() != self._width:
            view.resize(self._width, height)
        return changed
