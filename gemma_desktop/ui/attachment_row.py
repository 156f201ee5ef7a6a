"""What is attached to the draft, as small cards."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from gemma_desktop.chat.message import AudioPart, ImagePart
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.values import Attachment
from gemma_desktop.ui.controls import ElidedLabel, Ground, IconButton, IconLabel, Kind, Label, Panel
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import time_text, tooltip_text


class AttachmentCard(Panel):
    """A picture, or the name of a sound, with a button to take it off.

    Signals:
        remove_requested(str): attachment id.
        enlarge_requested(ImagePart): the picture was clicked.
    """

    remove_requested = Signal(str)
    enlarge_requested = Signal(object)

    def __init__(self, attachment: Attachment, session: ChatSession, theme: Theme, side_steps: float) -> None:
        super().__init__(Ground.CARD, "attachment_card")
        self._attachment = attachment
        self._session = session
        self._theme = theme
        self._side_px = theme.space(side_steps)
        self.setToolTip(tooltip_text(attachment.name))
        self.setAccessibleName(attachment.name)
        label = self.tr("Remove {name}").format(name=attachment.name)
        is_picture = isinstance(attachment.part, ImagePart)
        kind = Kind.OVER if is_picture else Kind.QUIET
        self._remove = IconButton(theme, "x", label, "remove_attachment_button", kind=kind, icon_px=14)
        self._remove.clicked.connect(self._on_remove_clicked)
        grid = QGridLayout(self)
        space_out(grid, theme, spacing=0.75)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
        match attachment.part:
            case ImagePart():
                space_out(grid, theme, margins=0.25)
                self._picture = self._picture_button()
                grid.addWidget(self._picture, 0, 0)
                grid.addWidget(self._remove, 0, 0, corner)
                session.thumbnails.ready.connect(self._on_thumbnail_ready)
                self._show_thumbnail()
                return
            case AudioPart(duration_s=duration_s):
                grid.addWidget(IconLabel(theme, "audio-lines", role="accent", icon_px=20), 0, 0)
                grid.addLayout(self._words(time_text(duration_s)), 0, 1)
            case None:
                grid.addWidget(IconLabel(theme, "clock", icon_px=20), 0, 0)
                grid.addLayout(self._words(self.tr("Reading\u2026")), 0, 1)
        space_out(grid, theme, margins=(1, 0.5, 0.5, 0.5))
        grid.addWidget(self._remove, 0, 2)
        self.setFixedHeight(self._side_px + theme.space(0.5) + 2)

    @property
    def attachment(self) -> Attachment:
        return self._attachment

    def _picture_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("enlarge_button")
        button.setAccessibleName(self.tr("Enlarge {name}").format(name=self._attachment.name))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFixedSize(self._side_px, self._side_px)
        button.clicked.connect(self._on_picture_clicked)
        return button

    def _words(self, below: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        name = ElidedLabel(self._attachment.name)
        name.setMaximumWidth(self._theme.space(22))
        words.addWidget(name)
        words.addWidget(Label(below, size=TextSize.NOTE, tone="quiet_text"))
        words.addStretch(1)
        return words

    def _show_thumbnail(self) -> None:
        part = self._attachment.part
        assert isinstance(part, ImagePart)
        ratio = self.devicePixelRatioF()
        side = self._side_px - 4
        image = self._session.thumbnails.image(part, round(side * ratio))
        if not image.isNull():
            drawn = QPixmap.fromImage(image)
            drawn.setDevicePixelRatio(ratio)
            self._picture.setIcon(drawn)
            self._picture.setIconSize(QSize(side, side))

    def _on_thumbnail_ready(self, sha256: str) -> None:
        part = self._attachment.part
        if isinstance(part, ImagePart) and part.sha256 == sha256:
            self._show_thumbnail()

    def _on_picture_clicked(self) -> None:
        self.enlarge_requested.emit(self._attachment.part)

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self._attachment.id)


class AttachmentRow(QWidget):
    """The draft's attachments, or only its pictures; hidden while there are none.

    Signals:
        enlarge_requested(ImagePart): a picture was clicked.
    """

    enlarge_requested = Signal(object)

    def __init__(self, session: ChatSession, theme: Theme, *, side_steps: float, only_pictures: bool = False) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._side_steps = side_steps
        self._only_pictures = only_pictures
        self._flow = FlowLayout()
        space_out(self._flow, theme, spacing=0.75)
        self.setLayout(self._flow)
        session.attachments_changed.connect(self.fill)
        session.draft_replaced.connect(self.fill)
        theme.changed.connect(self.fill)
        self.fill()

    def shown(self) -> list[Attachment]:
        attachments = self._session.attachments()
        if self._only_pictures:
            return [one for one in attachments if isinstance(one.part, ImagePart)]
        return list(attachments)

    def fill(self) -> None:
        """Show what is attached now. Cards that stay are kept, so that nothing flickers and the focus holds."""
        wanted = self.shown()
        scale = self._theme.space(self._side_steps)
        kept: dict[Attachment, AttachmentCard] = {}
        while (item := self._flow.takeAt(0)) is not None:
            card = item.widget()
            assert isinstance(card, AttachmentCard)
            if card.attachment in wanted and card.attachment not in kept and card.property("scale") == scale:
                kept[card.attachment] = card
            else:
                card.hide()
                card.deleteLater()
        for attachment in wanted:
            card = kept.get(attachment) or self._made(attachment)
            card.setProperty("scale", scale)
            self._flow.addWidget(card)
            card.show()
        if not wanted:
            self.hide()
        elif self.parentWidget() is not None:  # else it would be a window of its own, and take the keyboard
            self.show()
        self.updateGeometry()

    def _made(self, attachment: Attachment) -> AttachmentCard:
        card = AttachmentCard(attachment, self._session, self._theme, self._side_steps)
        card.setParent(self)
        card.remove_requested.connect(self._session.remove_attachment)
        card.enlarge_requested.connect(self.enlarge_requested)
        return card
