"""The long task that runs on the models' files, with a way to stop it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gemma_desktop.session.chore_worker import Task, TaskKind
from gemma_desktop.session.installed_models import InstalledModels
from gemma_desktop.ui.controls import Button, ElidedLabel, Ground, Panel
from gemma_desktop.ui.models.download_progress import STEPS
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import Theme
from gemma_desktop.ui.words import bytes_text


class TaskLine(Panel):
    """Takes no room while nothing runs."""

    def __init__(self, installed: InstalledModels, theme: Theme, parent: QWidget) -> None:
        super().__init__(Ground.CARD, "task_line", parent)
        self._installed = installed
        self._words = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, STEPS)
        self._stop = Button(theme, self.tr("Stop"), "stop_task_button")
        told = QVBoxLayout()
        space_out(told, theme, spacing=0.5)
        told.addWidget(self._words)
        told.addWidget(self._bar)
        line = QHBoxLayout(self)
        space_out(line, theme, margins=(2, 1, 1, 1), spacing=1)
        line.addLayout(told, 1)
        line.addWidget(self._stop)
        self._stop.clicked.connect(installed.stop)
        installed.changed.connect(self._on_changed)
        installed.progressed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self, _task: object = None) -> None:
        task = self._installed.task()
        self.setVisible(task is not None)
        if task is None:
            return
        done, total = bytes_text(task.done_bytes), bytes_text(task.total_bytes)
        amount = self.tr("{done} of {total}").format(done=done, total=total)
        self._words.set_text(f"{self._title(task)}: {amount}" if task.total_bytes else self._title(task))
        self._bar.setValue(round(task.done_bytes / task.total_bytes * STEPS) if task.total_bytes else 0)
        self._bar.setAccessibleName(self._title(task))

    def _title(self, task: Task) -> str:
        match task.kind:
            case TaskKind.VERIFY:
                text = self.tr("Checking {title}")
            case TaskKind.IMPORT:
                text = self.tr("Adding {title}")
            case TaskKind.COPY:
                text = self.tr("Copying {title}")
            case TaskKind.MOVE:
                text = self.tr("Moving {title}")
        return text.format(title=task.title)
