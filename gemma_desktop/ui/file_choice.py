"""The dialogs in which files are chosen."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.heic *.heif"
SOUNDS = "*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wma *.mp4 *.mov *.mkv *.webm *.avi"


class FileChoice(QObject):
    """Opens the system's dialog without holding up the window.

    Signals:
        attachments_chosen(list of Path), model_chosen(Path)
    """

    attachments_chosen = Signal(object)
    model_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_attachments(self) -> None:
        everything = self.tr("Pictures, sounds and videos ({kinds})").format(kinds=f"{PICTURES} {SOUNDS}")
        self._open(self.tr("Attach files"), everything)

    def choose_pictures(self) -> None:
        self._open(self.tr("Choose pictures"), self.tr("Pictures ({kinds})").format(kinds=PICTURES))

    def choose_sounds(self) -> None:
        self._open(self.tr("Choose sounds or videos"), self.tr("Sounds and videos ({kinds})").format(kinds=SOUNDS))

    def choose_model(self) -> None:
        mode = QFileDialog.FileMode.ExistingFile
        dialog = self._dialog(self.tr("Open a model"), self.tr("Models (*.gguf)"), mode)
        dialog.fileSelected.connect(self._on_model_selected)
        dialog.open()

    def _open(self, title: str, kinds: str) -> None:
        dialog = self._dialog(title, kinds, QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _dialog(self, title: str, kinds: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = choosing_dialog(self._window, title, "file_dialog", mode)
        dialog.setNameFilters([kinds, self.tr("All files (*)")])
        return dialog

    def _on_files_selected(self, files: list[str]) -> None:
        self.attachments_chosen.emit([Path(file) for file in files])

    def _on_model_selected(self, file: str) -> None:
        self.model_chosen.emit(Path(file))


def choosing_dialog(parent: QWidget, title: str, name: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """For what is there already. Qt's own dialog, where the desktop has none, would let people delete it, too.

    name: the object's. It is gone when it is closed.
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ReadOnly)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
