"""How a transcript is to leave the application: as a file of some kind, or onto the clipboard."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gemma_desktop.session.exporter import ExportAnswer, Exporter, ExportWish
from gemma_desktop.speech.export import Content, Exported, ExportOptions, Format, safe_file_name
from gemma_desktop.ui.controls import Button, Kind, Label
from gemma_desktop.ui.fields import CheckBox, Choice
from gemma_desktop.ui.roomy_dialog import RoomyDialog
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

SHOWN_PASSAGES = 6
LOOK, COPY = "look", "copy"


class ExportDialog(RoomyDialog):
    """Shows how the first passages would look."""

    def __init__(self, exported: Exported, exporter: Exporter, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_steps=72, height_steps=64)
        self._exported = exported
        self._exporter = exporter
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export"))
        self._format = Choice()
        self._format.setObjectName("export_format")
        self._format.setAccessibleName(self.tr("Kind of file"))
        for format_, name in (
            (Format.TXT, self.tr("Text (.txt)")),
            (Format.DOCX, self.tr("Word processor (.docx)")),
            (Format.MARKDOWN, self.tr("Markdown (.md)")),
            (Format.SRT, self.tr("Subtitles (.srt)")),
            (Format.VTT, self.tr("Subtitles for the web (.vtt)")),
            (Format.JSON, self.tr("Data (.json)")),
        ):
            self._format.addItem(name, format_)
        self._content = Choice()
        self._content.setObjectName("export_content")
        self._content.setAccessibleName(self.tr("Which words"))
        for content, name in (
            (Content.ORIGINAL, self.tr("What is said")),
            (Content.TRANSLATION, self.tr("The translation")),
            (Content.BOTH, self.tr("Both")),
        ):
            self._content.addItem(name, content)
        self._times = CheckBox(self.tr("Times"))
        self._times.setObjectName("export_times")
        self._times.setAccessibleName(self.tr("Times"))
        self._times.setChecked(True)
        self._speakers = CheckBox(self.tr("Speakers"))
        self._speakers.setObjectName("export_speakers")
        self._speakers.setAccessibleName(self.tr("Speakers"))
        self._speakers.setChecked(True)
        self._look = QPlainTextEdit()
        self._look.setObjectName("export_look")
        self._look.setAccessibleName(self.tr("How it begins"))
        self._look.setReadOnly(True)
        self._look.setTabChangesFocus(True)
        self._copy = Button(theme, self.tr("Copy the text"), "export_copy_button", icon_name="copy")
        self._cancel = Button(theme, self.tr("Cancel"), "export_cancel_button", shortcut="Esc")
        self._save = Button(theme, self.tr("Save\u2026"), "export_save_button", kind=Kind.PRIMARY, icon_name="save")
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look_again)
        self._connect()
        self._on_chosen()

    def _lay_out(self) -> None:
        theme = self._theme
        grid = QGridLayout()
        space_out(grid, theme, spacing=1.25, across=2)
        grid.setColumnStretch(1, 1)
        rows = [(self.tr("Kind of file"), self._format)]
        is_translated = any(passage.translation for passage in self._exported.passages)
        self._content.setVisible(is_translated)
        if is_translated:
            rows.append((self.tr("Words"), self._content))
        for row, (words, control) in enumerate(rows):
            grid.addWidget(Label(words, tone="quiet_text"), row, 0)
            grid.addWidget(control, row, 1)
        self._speakers.setVisible(any(passage.speaker for passage in self._exported.passages))
        checks = QHBoxLayout()
        space_out(checks, theme, spacing=3)
        checks.addWidget(self._times)
        checks.addWidget(self._speakers)
        checks.addStretch(1)
        grid.addLayout(checks, len(rows), 1)
        buttons = QHBoxLayout()
        space_out(buttons, theme, spacing=1)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        space_out(column, theme, margins=3, spacing=2)
        column.addWidget(Label(self.tr("Export"), size=TextSize.TITLE))
        column.addLayout(grid)
        column.addWidget(self._look, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._format.activated.connect(self._on_chosen)
        self._content.activated.connect(self._on_chosen)
        self._times.toggled.connect(self._on_chosen)
        self._speakers.toggled.connect(self._on_chosen)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self._exporter.made.connect(self._on_exporter_made)

    @property
    def _wanted_format(self) -> Format:
        return Format(self._format.currentData())

    def _wish(self, purpose: str, path: Path | None = None) -> ExportWish:
        options = ExportOptions(
            content=Content(self._content.currentData()),
            times=self._times.isChecked(),
            speakers=self._speakers.isChecked(),
            unclear_mark=self.tr("[unclear]"),
        )
        format_ = self._wanted_format
        if path is None and format_ is Format.DOCX:
            format_ = Format.TXT  # what can be looked at and pasted
        return ExportWish(format_, self._exported, options, path, purpose)

    def _on_chosen(self, _chosen: object = None) -> None:
        self._times.setEnabled(self._wanted_format not in (Format.SRT, Format.VTT, Format.JSON))
        self._soon.start()

    def _look_again(self) -> None:
        wish = self._wish(LOOK)
        head = Exported(
            title=self._exported.title,
            language=self._exported.language,
            translate_to=self._exported.translate_to,
            passages=self._exported.passages[:SHOWN_PASSAGES],
            duration_s=self._exported.duration_s,
        )
        self._exporter.make(ExportWish(wish.format, head, wish.options, None, LOOK))

    def _on_exporter_made(self, answer: ExportAnswer) -> None:
        if answer.wish.purpose == LOOK:
            self._look.setPlainText(answer.text)
        elif answer.wish.purpose == COPY:
            QGuiApplication.clipboard().setText(answer.text)
            self._copy.set_text(self.tr("Copied"))

    def _on_copy_clicked(self) -> None:
        self._exporter.make(self._wish(COPY))

    def _on_save_clicked(self) -> None:
        format_ = self._wanted_format
        dialog = QFileDialog(self, self.tr("Save the transcript"))
        dialog.setObjectName("save_transcript_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(format_.value)
        dialog.setNameFilters([f"{self._format.currentText().partition(' (')[0]} (*.{format_.value})"])
        dialog.selectFile(safe_file_name(self._exported.title, format_.value))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        self._exporter.make(self._wish("", Path(file)))
        self.accept()
