"""What is said when the application could not even show its window: a bug, or a computer it does not know."""

import logging
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.crash_report import CrashReports

log = logging.getLogger(__name__)


def tell_failed_start(logs: Path, error: Exception) -> None:
    """On stderr, in the report, and in a box where there is a screen: who starts it by a click sees no stderr."""
    words = "".join(traceback.format_exception(error))
    log.error("the application could not start", exc_info=error)
    print(words, file=sys.stderr)  # noqa: T201 - there is no window to say it in
    try:
        CrashReports(logs).write(words)
    except StorageTrouble as trouble:
        log.warning("no report is kept: %s", trouble)
    if QApplication.platformName() == "offscreen":  # where nobody could close it
        return
    last = CrashReports(logs).last()
    box = QMessageBox()
    box.setObjectName("failed_start")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(QCoreApplication.translate("FailedStart", "Gemma Desktop could not start"))
    box.setInformativeText(
        QCoreApplication.translate(
            "FailedStart", "Your chats are as they were. The details can be copied; nothing of them was sent."
        )
    )
    box.setDetailedText(last.text if last is not None else words)
    box.exec()
