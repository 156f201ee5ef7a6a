"""All general settings; every change applies at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from gemma_desktop.settings import Settings
from gemma_desktop.ui import setting_pages
from gemma_desktop.ui.about_page import AboutPage
from gemma_desktop.ui.controls import Ground, Label, Panel
from gemma_desktop.ui.desktop.desk import DesktopDesk
from gemma_desktop.ui.desktop.settings_notes import DesktopNotes
from gemma_desktop.ui.desktop.tray import has_tray
from gemma_desktop.ui.form import Form, Setting
from gemma_desktop.ui.graphics_cards import GraphicsCards
from gemma_desktop.ui.network_page import NetworkPage
from gemma_desktop.ui.parts import Parts
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.scroll_page import ScrollPage
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.speech_choices import MicrophoneChoice
from gemma_desktop.ui.theme import TextSize, Theme


class SettingsDialog(RoomyDialog):
    """Pages at the left, rows at the right."""

    def __init__(self, parts: Parts, desk: DesktopDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=92, height_steps=72)
        self._preferences = preferences = parts.preferences
        self._theme = theme
        self._forms: list[Form] = []
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self._names = QListWidget()
        self._names.setObjectName("settings_pages")
        self._names.setAccessibleName(self.tr("Pages"))
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        side = Panel(Ground.SURFACE)
        inside = QVBoxLayout(side)
        space_out(inside, theme, margins=1.25)
        inside.addWidget(self._names)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(side)
        line.addWidget(self._pages, 1)
        self._fill(parts, desk)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self._names.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._names.setCurrentRow(0)
        preferences.changed.connect(self._on_preferences_changed)

    def _fill(self, parts: Parts, desk: DesktopDesk) -> None:
        theme = self._theme
        self._add(self.tr("General"), self._form(setting_pages.general()))
        model = self._form(setting_pages.model())
        model.column.addWidget(GraphicsCards(parts.models))
        self._add(self.tr("Model"), model)
        answers = [setting_pages.system_text(theme, ("system_text",)), *setting_pages.sampling(("generation",))]
        self._add(self.tr("Answers"), self._form(answers))
        self._add(self.tr("Pictures"), self._form(setting_pages.pictures()))
        speech = self._form(setting_pages.speech())
        microphone = QVBoxLayout()
        space_out(microphone, theme, spacing=0.5)
        microphone.addWidget(Label(self.tr("Microphone")))
        microphone.addWidget(MicrophoneChoice(parts.recorder, self._preferences))
        speech.column.addLayout(microphone)
        self._add(self.tr("Speech"), speech)
        network = self._form(setting_pages.network())
        network.column.addWidget(NetworkPage(parts.library, parts.installed, parts.network, parts.preferences, theme))
        self._add(self.tr("Models and network"), network)
        desktop = self._form(setting_pages.desktop())
        desktop.set_enabled(("desktop", "tray"), has_tray())
        desktop.column.addWidget(DesktopNotes(desk, self._preferences, theme))
        self._add(self.tr("Desktop"), desktop)
        self._add(self.tr("About"), AboutPage(parts.paths, theme))

    def _form(self, settings: list[Setting]) -> Form:
        form = Form(settings, self._preferences.settings, Settings(), self._theme)
        form.edited.connect(self._preferences.update)
        self._forms.append(form)
        return form

    def _add(self, name: str, content: QWidget) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        space_out(column, self._theme, margins=3, spacing=2.5)
        column.addWidget(Label(name, size=TextSize.TITLE, wrap=True))
        column.addWidget(content)
        column.addStretch(1)
        self._pages.addWidget(ScrollPage(page, keeps_width=True))
        self._names.addItem(name)

    def _on_theme_changed(self) -> None:
        self._names.setFixedWidth(self._names.sizeHintForColumn(0) + self._theme.space(3))

    def _on_preferences_changed(self, settings: Settings) -> None:
        for form in self._forms:
            form.show_value(settings)
