"""The files that are being taken in."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gemma_desktop.session.recording_values import Import
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.ui.controls import ElidedLabel, IconButton
from gemma_desktop.ui.recordings.job_row import STEPS
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme
from gemma_desktop.ui.words import percent_text


class ImportRow(QWidget):
    """One of them: its name, how far it is, and a way to stop it."""

    def __init__(self, recordings: Recordings, theme: Theme, import_: Import) -> None:
        super().__init__()
        self._recordings = recordings
        self._id = import_.id
        self.setObjectName("import_row")
        self._words = ElidedLabel(size=TextSize.NOTE, tone="quiet_text")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, STEPS)
        self._bar.setAccessibleName(import_.name)
        cancel = IconButton(
            theme, "x", self.tr("Do not take in {name}").format(name=import_.name), "cancel_import_button", icon_px=14
        )
        cancel.clicked.connect(self._on_cancel_clicked)
        column = QVBoxLayout()
        space_out(column, theme, spacing=0.5)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(1, 0, 0, 0), spacing=0.5)
        line.addLayout(column, 1)
        line.addWidget(cancel)
        self.show_import(import_)

    def show_import(self, import_: Import) -> None:
        percent = percent_text(import_.fraction)
        self._words.set_text(f"{import_.name}, {percent}" if import_.fraction else import_.name)
        self._bar.setValue(round(import_.fraction * STEPS))

    def _on_cancel_clicked(self) -> None:
        self._recordings.cancel_import(self._id)


class ImportRows(QWidget):
    """Takes no room while nothing is taken in."""

    def __init__(self, recordings: Recordings, theme: Theme) -> None:
        super().__init__()
        self._recordings = recordings
        self._theme = theme
        self._rows: dict[str, ImportRow] = {}
        self._column = QVBoxLayout(self)
        space_out(self._column, theme, margins=0, spacing=0.5)
        recordings.imports_changed.connect(self._on_imports_changed)
        self._on_imports_changed()

    def _on_imports_changed(self) -> None:
        under_way = self._recordings.imports()
        for gone in self._rows.keys() - {import_.id for import_ in under_way}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for import_ in under_way:
            if import_.id in self._rows:
                self._rows[import_.id].show_import(import_)
            else:
                row = ImportRow(self._recordings, self._theme, import_)
                self._rows[import_.id] = row
                self._column.addWidget(row)
        self.setVisible(bool(under_way))
