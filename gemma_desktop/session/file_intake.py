"""Files that come in from outside: dropped, pasted, chosen, or named on the command line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gemma_desktop.library.installed import is_model_file, sort_out
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.values import Notice, NoticeLevel
from gemma_desktop.texts import say


class FileIntake(QObject):
    """Brings every file to where it belongs: a model is opened, anything else is attached. Lives on the GUI thread.

    Signals:
        noticed(Notice): something was left out.
    """

    noticed = Signal(object)

    def __init__(self, chat: ChatSession, models: ModelShelf) -> None:
        super().__init__()
        self._chat = chat
        self._models = models

    def take(self, paths: Sequence[Path]) -> None:
        """Told apart by name alone; whether a file is what its name says is found out where it is read."""
        models, projectors = sort_out([path for path in paths if is_model_file(path)])
        if models:
            self._models.open_file(models[0], projectors[0] if len(projectors) == 1 else None)
        elif projectors:
            self._models.open_file(projectors[0])  # is refused there, with a word of what it is
        if len(models) > 1:
            self.noticed.emit(_only(models[0]))
        # Afterwards: what they are attached for is the model that came with them.
        self._chat.attach_files([path for path in paths if not is_model_file(path)])


def _only(opened: Path) -> Notice:
    return Notice(
        NoticeLevel.INFO,
        say("Only {name} is opened", name=opened.name),
        say("One model answers at a time; open the others one after another."),
    )
