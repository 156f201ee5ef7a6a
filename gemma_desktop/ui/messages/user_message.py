"""What the user said: a quiet bubble at the end of the column, its pictures and recordings above it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from gemma_desktop.chat.message import AudioPart, ImagePart
from gemma_desktop.chat.tree import Node
from gemma_desktop.ui.answer.text_view import TextView, place
from gemma_desktop.ui.controls import Button, Kind
from gemma_desktop.ui.messages.editor import MessageEditor
from gemma_desktop.ui.messages.footer import MessageFooter
from gemma_desktop.ui.messages.message_view import MessageContext, MessagePlace, MessageView
from gemma_desktop.ui.messages.picture_tile import PictureTile
from gemma_desktop.ui.messages.plain_text import PlainText, folded
from gemma_desktop.ui.messages.sound_chip import SoundChip

WIDEST_SHARE = 0.8


class UserMessage(MessageView):
    """Bubble, attachments, and a row that shows itself under the pointer or the focus."""

    def __init__(self, context: MessageContext, node: Node) -> None:
        super().__init__(context, node)
        self.setObjectName("user_message")
        self._bubble = QRectF()
        self._editor: MessageEditor | None = None
        self._text = PlainText(context.reading.style, context.reading.selection, self)
        self._text.setParent(self)
        self._more: Button | None = None
        self._is_folded = True
        self._tiles: list[PictureTile | SoundChip] = []
        self._footer = MessageFooter(context.theme, at_end=True)
        self._footer.setParent(self)
        self._footer.offer_copy(self.tr("Copy"), self._whole_text)
        self._footer.offer("pencil", self.tr("Edit"), "edit_button", self._on_edit_clicked)
        self._footer.step_requested.connect(self.version_requested)
        self._make_tiles()
        self.set_node(node)

    @property
    def footer(self) -> MessageFooter:
        return self._footer

    @property
    def is_pinned(self) -> bool:
        return self._editor is not None

    def set_node(self, node: Node) -> None:
        super().set_node(node)
        whole = node.message.text
        shown = folded(whole) if self._is_folded else whole
        self._text.set_text(shown)
        self._text.setVisible(bool(whole) and self._editor is None)
        if shown != whole and self._more is None:
            self._more = Button(self.context.theme, self.tr("Show all"), "show_all_button", kind=Kind.LINK, parent=self)
            self._more.clicked.connect(self._on_more_clicked)
        self._footer.offer_versions(*self.context.session.versions(node.id))

    def height_for(self, width: int) -> int:
        space = self.context.theme.space
        widest = round(width * WIDEST_SHARE)
        y = self._lay_out_tiles(width, widest)
        if self._editor is not None:
            height = self._editor.height_for(width)
            place(self._editor, 0, y, width, height)
            self._bubble = QRectF()
            return y + height + self._footer.row_height
        if self._node.message.text:
            y += self._lay_out_bubble(y, width, widest)
        height = self._footer.height_for(width)
        place(self._footer, 0, y + space(0.25), width, height)
        self.update()
        return y + space(0.25) + height

    def text_views(self, *, whole: bool = False) -> Sequence[TextView]:
        return [self._text]

    def place_at(self, y: int) -> MessagePlace:
        return MessagePlace(y)

    def restyle(self) -> None:
        self._text.restyle()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._footer.set_revealed(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._footer.set_revealed(self._has_focus())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bubble.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.context.theme.color("surface"))
        radius = self.context.theme.radius + 4
        painter.drawRoundedRect(self._bubble, radius, radius)
        painter.end()

    def _lay_out_tiles(self, width: int, widest: int) -> int:
        """Side by side from the end; returns the height with the gap below."""
        gap = self.context.theme.space(1)
        lines: list[list[tuple[PictureTile | SoundChip, int, int]]] = [[]]
        for tile in self._tiles:
            if isinstance(tile, PictureTile):
                wide, high = tile.size_for(widest).toTuple()
            else:
                wide, high = tile.width_for(widest), tile.sizeHint().height()
            taken = sum(one[1] + gap for one in lines[-1])
            if lines[-1] and taken + wide > widest:
                lines.append([])
            lines[-1].append((tile, wide, high))
        y = 0
        for line in lines:
            x = width
            tallest = max((high for *_, high in line), default=-gap)
            for tile, wide, high in reversed(line):
                place(tile, self._mirrored(x - wide, wide, width), y + tallest - high, wide, high)
                x -= wide + gap
            y += tallest + gap
        return y

    def _lay_out_bubble(self, y: int, width: int, widest: int) -> int:
        space = self.context.theme.space
        side, above = space(2), space(1.25)
        wide = min(self._text.natural_width(), widest - 2 * side)
        text_height = self._text.lay_out(wide)
        height = text_height + 2 * above
        if self._more is not None:
            wide = max(wide, self._more.sizeHint().width())
            height += self._more.sizeHint().height()
        left = self._mirrored(width - wide - 2 * side, wide + 2 * side, width)
        self._bubble = QRectF(left, y, wide + 2 * side, height)
        place(self._text, left + side, y + above, wide, text_height)
        if self._more is not None:
            size = self._more.sizeHint()
            place(self._more, left + side - space(0.5), y + above + text_height, size.width(), size.height())
        return height

    def _mirrored(self, x: int, wide: int, width: int) -> int:
        return width - x - wide if self.isRightToLeft() else x

    def _make_tiles(self) -> None:
        session, theme = self.context.session, self.context.theme
        media = self._node.message.media
        for part in media:
            match part:
                case ImagePart():
                    tile = PictureTile(part, session.thumbnails, theme, alone=len(media) == 1)
                    tile.enlarge_requested.connect(self.picture_requested)
                    self._tiles.append(tile)
                case AudioPart():
                    chip = SoundChip(part, session.media_path(part), theme)
                    chip.play_requested.connect(self.play_requested)
                    self._tiles.append(chip)
        for one in self._tiles:
            one.setParent(self)

    def _whole_text(self) -> str:
        return self._node.message.text

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _on_more_clicked(self) -> None:
        self._is_folded = False
        if self._more is not None:
            self._more.hide()
            self._more.deleteLater()
            self._more = None
        self.set_node(self._node)
        self.height_changed.emit()

    # --- saying it differently ---------------------------------------------------------------------------------

    def _on_edit_clicked(self) -> None:
        self._editor = MessageEditor(self._node.message.text, self.context.theme)
        self._editor.setParent(self)
        self._editor.sent.connect(self._on_editor_sent)
        self._editor.cancelled.connect(self._on_editor_cancelled)
        self._editor.height_changed.connect(self.height_changed)
        self._show_editor(True)
        self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_editor_sent(self, text: str) -> None:
        self._close_editor()
        self.context.session.edit_and_send(self._node.id, text)

    def _on_editor_cancelled(self) -> None:
        self._close_editor()

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._show_editor(False)

    def _show_editor(self, shown: bool) -> None:
        self._text.setVisible(not shown and bool(self._node.message.text))
        self._footer.setVisible(not shown)
        if self._more is not None:
            self._more.setVisible(not shown)
        if self._editor is not None:
            self._editor.show()
        self.update()
        self.height_changed.emit()
