"""The language that captions are translated into."""

import msgspec
from PySide6.QtWidgets import QSizePolicy

from gemma_desktop.session.preferences import Preferences
from gemma_desktop.settings import Settings
from gemma_desktop.speech.languages import LANGUAGES
from gemma_desktop.texts import translated
from gemma_desktop.ui.fields import Choice


class TranslationChoice(Choice):
    """One of Gemma's languages, or none; remembered."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.setObjectName("caption_translation_choice")
        self.setAccessibleName(self.tr("Translate into"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addItem(self.tr("No translation"), "")
        for language in LANGUAGES:
            self.addItem(translated(language), language)
        self.activated.connect(self._on_activated)
        preferences.changed.connect(self._on_preferences_changed)
        self._on_preferences_changed(preferences.settings)

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.setCurrentIndex(max(0, self.findData(settings.captions.translate_to)))

    def _on_activated(self, at: int) -> None:
        settings = self._preferences.settings
        captions = msgspec.structs.replace(settings.captions, translate_to=str(self.itemData(at)))
        self._preferences.update(msgspec.structs.replace(settings, captions=captions))
