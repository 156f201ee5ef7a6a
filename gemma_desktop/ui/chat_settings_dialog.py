"""What one conversation does differently."""

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.ui import setting_pages
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.fields import CheckBox
from gemma_desktop.ui.form import Form
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme


class OwnText(msgspec.Struct, frozen=True):
    """The part of ConversationSettings that the first form edits."""

    system_text: str = ""


class ChatSettingsDialog(RoomyDialog):
    """System text and sampling of the open conversation; what is not set here follows the general settings."""

    def __init__(self, session: ChatSession, preferences: Preferences, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=72, height_steps=76)
        self._session = session
        self._preferences = preferences
        self.setObjectName("chat_settings_dialog")
        self.setWindowTitle(self.tr("Settings of this chat"))
        general = preferences.settings
        own = session.conversation_settings
        self._own_text = CheckBox(self.tr("Own system text"))
        self._own_text.setObjectName("own_system_text")
        self._own_sampling = CheckBox(self.tr("Own way of answering"))
        self._own_sampling.setObjectName("own_sampling")
        for box in (self._own_text, self._own_sampling):
            box.setAccessibleName(box.text())
        text = own.system_text if own.system_text is not None else general.system_text
        self._text = Form(
            [setting_pages.system_text(theme, ("system_text",))],
            OwnText(text),
            OwnText(general.system_text),
            theme,
        )
        self._sampling = Form(
            setting_pages.sampling(()), own.generation or general.generation, general.generation, theme
        )
        page = QWidget()
        column = QVBoxLayout(page)
        space_out(column, theme, margins=3, spacing=2)
        column.addWidget(Label(self.tr("Settings of this chat"), size=TextSize.TITLE))
        column.addWidget(
            Label(self.tr("What is not set here follows the general settings."), tone="quiet_text", wrap=True)
        )
        for part in (self._own_text, self._text, self._own_sampling, self._sampling):
            column.addWidget(part)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollPage(page))
        self._own_text.setChecked(own.system_text is not None)
        self._own_sampling.setChecked(own.generation is not None)
        self._text.setVisible(own.system_text is not None)
        self._sampling.setVisible(own.generation is not None)
        self._own_text.toggled.connect(self._on_own_text_toggled)
        self._own_sampling.toggled.connect(self._on_own_sampling_toggled)
        self._text.edited.connect(self._on_text_edited)
        self._sampling.edited.connect(self._on_sampling_edited)
        session.opened.connect(self.close)

    def _put(self, **changes: object) -> None:
        self._session.set_conversation_settings(msgspec.structs.replace(self._session.conversation_settings, **changes))

    def _on_own_text_toggled(self, own: bool) -> None:
        general = self._preferences.settings.system_text
        self._text.setVisible(own)
        self._text.show_value(OwnText(general))
        self._put(system_text=general if own else None)

    def _on_own_sampling_toggled(self, own: bool) -> None:
        general = self._preferences.settings.generation
        self._sampling.setVisible(own)
        self._sampling.show_value(general)
        self._put(generation=general if own else None)

    def _on_text_edited(self, value: OwnText) -> None:
        if self._own_text.isChecked():
            self._put(system_text=value.system_text)

    def _on_sampling_edited(self, value: GenerationSettings) -> None:
        if self._own_sampling.isChecked():
            self._put(generation=value)
