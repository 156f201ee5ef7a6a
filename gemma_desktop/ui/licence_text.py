"""A licence to read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class LicenceField(QPlainTextEdit):
    """Its whole text, to read and to copy."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("licence_text")
        self.setAccessibleName(self.tr("Licence"))
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # they are all English


class LicenceText(RoomyDialog):
    """One licence in a dialog of its own."""

    def __init__(self, name: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=80, height_steps=80)
        self.setObjectName("licence_dialog")
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        field = LicenceField()
        field.setPlainText(text)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=3, spacing=2)
        column.addWidget(Label(name, size=TextSize.TITLE, wrap=True))
        column.addWidget(field, 1)
