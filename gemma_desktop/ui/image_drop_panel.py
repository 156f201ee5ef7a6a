"""Pictures for the draft: drop, paste or choose them, see them, and say how closely the model is to look."""

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeLevel
from gemma_desktop.ui.attachment_row import AttachmentRow
from gemma_desktop.ui.controls import Button, Ground, IconLabel, Label, Panel, restyle
from gemma_desktop.ui.flow_layout import FlowLayout
from gemma_desktop.ui.message_edit import can_take, files_in, picture_in
from gemma_desktop.ui.side_panel import SidePanel
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

DETAILS_TOKENS = (70, 140, 280, 560, 1120)
"""Token budgets of Gemma 4's picture encoder (model card)."""


class DropArea(Panel):
    """Says where to drop, and takes what is pasted.

    Signals:
        pasted(QMimeData)
        choose_requested: files are to be chosen.
    """

    pasted = Signal(object)
    choose_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.DROP, "drop_area")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Drop or paste pictures here"))
        sign = IconLabel(theme, "image-plus", icon_px=28)
        words = Label(self.tr("Drop pictures here"), tone="quiet_text", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = Button(theme, self.tr("Choose\u2026"), "choose_pictures_button")
        paste = Button(theme, self.tr("Paste"), "paste_picture_button", shortcut="Ctrl+V")
        choose.clicked.connect(self.choose_requested)
        paste.clicked.connect(self._on_paste_clicked)
        buttons = FlowLayout(centred=True)
        space_out(buttons, theme, spacing=1)
        buttons.addWidget(choose)
        buttons.addWidget(paste)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=2, spacing=1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addLayout(buttons)

    def set_marked(self, marked: bool) -> None:
        """Show that something is dragged over the window."""
        self.setProperty("focused", marked)
        restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._on_paste_clicked()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_paste_clicked(self) -> None:
        # Qt gives none where what was copied has gone with its application.
        self.pasted.emit(QGuiApplication.clipboard().mimeData() or QMimeData())


class DetailSlider(QWidget):
    """How many tokens a picture may take, with a word of what that means."""

    def __init__(self, session: ChatSession, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._heading = Label(self.tr("Detail"))
        self._number = Label(size=TextSize.NOTE, tone="quiet_text")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("detail_slider")
        self._slider.setAccessibleName(self.tr("Detail"))
        self._slider.setRange(0, len(DETAILS_TOKENS) - 1)
        self._slider.setPageStep(1)
        self._slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self._slider.setTickInterval(1)
        self._word = Label(size=TextSize.NOTE, tone="quiet_text", wrap=True)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        space_out(column, theme, spacing=0.5)
        column.addLayout(top)
        column.addWidget(self._slider)
        column.addWidget(self._word)
        self._slider.valueChanged.connect(self._on_value_changed)
        session.attachments_changed.connect(self._on_detail_changed)
        session.opened.connect(self._on_detail_changed)
        self._on_detail_changed()

    def _on_value_changed(self, step: int) -> None:
        if DETAILS_TOKENS[step] != self._session.detail:
            self._session.set_detail(DETAILS_TOKENS[step])
        self._show(step)

    def _on_detail_changed(self) -> None:
        nearest = min(range(len(DETAILS_TOKENS)), key=lambda at: abs(DETAILS_TOKENS[at] - self._session.detail))
        self._slider.setValue(nearest)
        self._show(nearest)

    def _show(self, step: int) -> None:
        words = (
            self.tr("A glance: colours and shapes. Quickest."),
            self.tr("A quick look: simple scenes."),
            self.tr("A good look: most pictures."),
            self.tr("A close look: documents and signs. Takes longer."),
            self.tr("With a magnifying glass: reads small print. Takes longest."),
        )
        self._word.setText(words[step])
        self._number.setText(self.tr("{count} tokens").format(count=DETAILS_TOKENS[step]))
        self._slider.setAccessibleDescription(words[step])


class ImageDropPanel(SidePanel):
    """The picture panel; things can be dropped anywhere on it.

    Signals:
        dragged_over(QMimeData), drag_left, dropped(QMimeData): for the window, which takes what is dropped anywhere.
        files_pasted(list of Path)
        choose_requested: picture files are to be chosen.
        enlarge_requested(ImagePart): a thumbnail was clicked.
        model_requested: a model that can see is wanted.
    """

    dragged_over = Signal(QMimeData)
    drag_left = Signal()
    dropped = Signal(QMimeData)
    files_pasted = Signal(object)
    choose_requested = Signal()
    enlarge_requested = Signal(object)
    model_requested = Signal()

    def __init__(self, session: ChatSession, models: ModelShelf, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("ImageDropPanel", "Pictures"), "image_drop_panel", theme)
        self._session = session
        self._models = models
        self.area = DropArea(theme)
        self._pictures = AttachmentRow(session, theme, side_steps=9, only_pictures=True)
        self._detail = DetailSlider(session, theme)
        self._blind = Label(self.tr("This model cannot see pictures."), tone="warning", wrap=True)
        self._other = Button(theme, self.tr("Choose another model"), "choose_seeing_model_button", gives_way=True)
        for part in (self._blind, self._other, self.area, self._pictures, self._detail):
            self.column.addWidget(part)
        self.setAcceptDrops(True)
        self.area.pasted.connect(self._on_pasted)
        self.area.choose_requested.connect(self.choose_requested)
        self._pictures.enlarge_requested.connect(self.enlarge_requested)
        self._other.clicked.connect(self.model_requested)
        models.current_changed.connect(self._on_model_changed)
        self._on_model_changed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()
            self.dragged_over.emit(event.mimeData())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drag_left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _on_pasted(self, mime: QMimeData) -> None:
        if files := files_in(mime):
            self.files_pasted.emit(files)
        elif picture := picture_in(mime):
            self._session.attach_image(picture, self.tr("Pasted picture.png"))
        else:
            title, hint = self.tr("There is no picture to paste"), self.tr("Copy one first, or take a screenshot.")
            self._session.noticed.emit(Notice(NoticeLevel.INFO, title, hint, lasts_s=BRIEFLY_S))

    def _on_model_changed(self) -> None:
        current = self._models.current
        sees = current is None or current.takes_images
        self._blind.setVisible(not sees)
        self._other.setVisible(not sees)
        self.area.setEnabled(sees)
        self._detail.setEnabled(sees)
