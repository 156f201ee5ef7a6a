"""Dialogs in which something is chosen take nothing away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.ui.file_choice import FileChoice, choosing_dialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def test_delete_does_nothing_to_the_file_that_is_chosen(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"mine")
    dialog = choosing_dialog(parent, "Choose", "a_dialog", QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(tmp_path))
    dialog.open()
    files = dialog.findChild(QListView, "listView")
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1, timeout=5000)
    files.setCurrentIndex(files.model().index(0, 0, files.rootIndex()))
    assert dialog.selectedFiles() == [str(file)]
    QTimer.singleShot(0, say_yes)
    qtbot.keyClick(files, Qt.Key.Key_Delete)
    assert file.exists()
    dialog.reject()


def say_yes() -> None:
    """To a question, if there is one."""
    question = QApplication.activeModalWidget()
    if isinstance(question, QMessageBox):
        question.button(QMessageBox.StandardButton.Yes).click()


@pytest.mark.parametrize("choose", ["choose_attachments", "choose_pictures", "choose_sounds", "choose_model"])
def test_the_window_chooses_in_such_dialogs(choose: str, parent: QWidget) -> None:
    getattr(FileChoice(parent), choose)()
    dialog = parent.findChild(QFileDialog, "file_dialog")
    assert dialog.testOption(QFileDialog.Option.ReadOnly)
    dialog.reject()
