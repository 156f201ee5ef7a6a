"""Lists to choose a microphone or a language from; what is chosen is remembered."""

from typing import Literal

import msgspec
from PySide6.QtWidgets import QComboBox, QSizePolicy

from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.values import RecorderState
from gemma_desktop.settings import Settings
from gemma_desktop.speech.languages import LANGUAGES
from gemma_desktop.texts import translated
from gemma_desktop.ui.fields import Choice


class MicrophoneChoice(Choice):
    """The microphones; the first entry follows the system."""

    def __init__(self, recorder: Recorder, preferences: Preferences) -> None:
        super().__init__()
        self._recorder = recorder
        self._preferences = preferences
        self.setObjectName("microphone_choice")
        self.setAccessibleName(self.tr("Microphone"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._on_activated)
        recorder.state_changed.connect(self._on_recorder_state_changed)
        self._fill()

    def _on_recorder_state_changed(self, state: RecorderState) -> None:
        self.setEnabled(state is not RecorderState.RECORDING)
        self._fill()

    def _fill(self) -> None:
        wanted = [("", self.tr("The system's microphone"))]
        wanted += [(one.id, one.name) for one in self._recorder.inputs()]
        chosen = self._recorder.device_id
        if chosen and chosen not in dict(wanted):
            # It is still what will be recorded with, once it is plugged in again.
            wanted.append((chosen, self.tr("{name} (not found)").format(name=chosen.partition(": ")[2] or chosen)))
        if wanted != [(self.itemData(at), self.itemText(at)) for at in range(self.count())]:
            self.clear()
            for device_id, name in wanted:
                self.addItem(name, device_id)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def _on_activated(self, at: int) -> None:
        device_id = str(self.itemData(at))
        self._recorder.choose(device_id)
        settings = self._preferences.settings
        speech = msgspec.structs.replace(settings.speech, microphone=device_id)
        self._preferences.update(msgspec.structs.replace(settings, speech=speech))


class LanguageChoice(Choice):
    """One of the two languages in the speech settings."""

    def __init__(
        self, field: Literal["language", "translate_to"], label: str, object_name: str, preferences: Preferences
    ) -> None:
        super().__init__()
        self._field = field
        self._preferences = preferences
        self.setObjectName(object_name)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for language in LANGUAGES:
            self.addItem(translated(language), language)
        self.activated.connect(self._on_activated)
        preferences.changed.connect(self._on_preferences_changed)
        self._on_preferences_changed(preferences.settings)

    def _on_preferences_changed(self, settings: Settings) -> None:
        language = str(getattr(settings.speech, self._field))
        if self.findData(language) < 0:
            self.addItem(language, language)
        self.setCurrentIndex(self.findData(language))

    def _on_activated(self, at: int) -> None:
        settings = self._preferences.settings
        speech = msgspec.structs.replace(settings.speech, **{self._field: str(self.itemData(at))})
        self._preferences.update(msgspec.structs.replace(settings, speech=speech))
