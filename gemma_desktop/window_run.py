"""`gemma-desktop` as a desktop starts it: one window for one folder of data, from its first line to its end."""

import errno
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gemma_desktop import __version__
from gemma_desktop.durable import make_private_folder
from gemma_desktop.engine.leftovers import EngineRecords
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.paths import Paths, resources, user_paths
from gemma_desktop.session.exception_hook import ExceptionHook
from gemma_desktop.session.instance import SingleInstance
from gemma_desktop.session.log_files import LogFiles
from gemma_desktop.session.threads import favour_the_gui_thread
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.settings_file import chosen_language
from gemma_desktop.texts import say

if TYPE_CHECKING:
    from gemma_desktop.ui.application import DesktopApplication

log = logging.getLogger(__name__)

_QUIET_S: Final = 20.0
"""How long is said what is no warning."""


def run_window(files: Sequence[Path] = (), *, quick: bool = False) -> int:
    """Open the window, or raise the one that is already open. Returns the exit status.

    files: a model to open; the rest is attached to the draft. quick: open the small window for one question instead.
    """
    from gemma_desktop.ui.application import DesktopApplication
    from gemma_desktop.ui.language import speak
    from gemma_desktop.ui.screen import begin_with_qt

    paths = user_paths()
    qt = begin_with_qt(DesktopApplication, sys.argv[:1])
    speak(qt, chosen_language(paths.settings), resources() / "translations")
    try:
        _make_writable(paths.data)
        instance = SingleInstance(paths.data)
        if not instance.claim(files, quick=quick):
            if other := instance.other_version:
                told = say("Gemma Desktop {other} is running and comes to the front.", other=other)
                _say(f"{told} {say('This is {version}.', version=__version__)}")
            return 0
    except StorageTrouble as trouble:
        return _give_up(trouble)
    if instance.is_locked:
        EngineRecords(paths.logs).sweep()
    logs = LogFiles(paths.logs)
    try:
        status, ended = _run(qt, paths, logs, files, instance, quick=quick)
    except Exception as error:  # noqa: BLE001 - the exception hook's part, while there is no window to show it in
        from gemma_desktop.ui.failed_start import tell_failed_start

        tell_failed_start(paths.logs, error)
        status, ended = 1, False
    logs.close()
    instance.release()
    if not ended:
        logging.shutdown()
        os._exit(status)
    return status


def _run(
    qt: "DesktopApplication",
    paths: Paths,
    logs: LogFiles,
    files: Sequence[Path],
    instance: SingleInstance,
    *,
    quick: bool,
) -> tuple[int, bool]:
    """Show the window until the application ends. Returns the exit status, and whether every thread has ended."""
    # Imported here: a second start, which only asks the first one, does not need them.
    from gemma_desktop.app import build
    from gemma_desktop.session.garbage import GuiGarbageCollector
    from gemma_desktop.session.program_file import ProgramFile, is_installed
    from gemma_desktop.ui.main_window import MainWindow

    hook = ExceptionHook()
    notices = _open_logs(logs, paths)
    hook.install()
    application = build(paths, notices=notices)
    hook.noticed.connect(application.chat.noticed)
    favour_the_gui_thread()
    window = MainWindow(application)
    instance.raise_requested.connect(window.come_to_front)
    instance.noticed.connect(application.chat.noticed)
    instance.quick_requested.connect(window.ask_quickly)
    qt.quit_expected.connect(window.expect_quit)
    qt.files_opened.connect(window.come_to_front)
    program = ProgramFile(Path(sys.executable)) if is_installed() else None
    if program is not None:
        program.noticed.connect(application.chat.noticed)
    # Its timer also lets Python see signals, which Qt's loop keeps from it.
    collector = GuiGarbageCollector()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: window.quit())
    window.start_desktop(quick=quick)
    application.start()
    if files:
        application.intake.take(files)
    status = qt.exec()
    collector.stop()
    ended = application.close()
    hook.uninstall()
    return status, ended


def _make_writable(data: Path) -> None:
    """Without a place for chats there is no use in a window; with a full disk there is (store/opening.py).

    Raises StorageTrouble.
    """
    try:
        make_private_folder(data)
    except StorageTrouble as trouble:
        if isinstance(trouble.__cause__, OSError) and trouble.__cause__.errno in (errno.ENOSPC, errno.EDQUOT):
            return
        raise
    if not os.access(data, os.W_OK | os.X_OK):
        raise StorageTrouble(say("{data} cannot be written", data=data), say("Check who may write to this folder."))


def _give_up(trouble: StorageTrouble) -> int:
    from PySide6.QtWidgets import QApplication, QMessageBox

    from gemma_desktop.ui.icons import application_icon

    _say(str(trouble))
    if QApplication.platformName() != "offscreen":  # where nobody could close it
        QApplication.setWindowIcon(application_icon())
        QMessageBox.critical(None, "", f"{trouble.title}.\n\n{trouble.hint}")
    return 1


def _say(sentence: str) -> None:
    print(f"gemma-desktop: {sentence}", file=sys.stderr)  # noqa: T201 - there is no window to say it in


def _open_logs(logs: LogFiles, paths: Paths) -> tuple[Notice, ...]:
    """What the user should know about it."""
    try:
        last_words = logs.open()
    except StorageTrouble as trouble:
        log.warning("no log is kept: %s", trouble)
        return ()
    if last_words is None:
        return ()
    title, hint = say("Gemma Desktop ended badly last time"), say("Your chats are as they were.")
    level, lasts_s = NoticeLevel.WARNING, 0.0
    if not last_words:  # a log-out may end it so, too: no cause for alarm
        title, level, lasts_s = say("Gemma Desktop was ended from outside last time"), NoticeLevel.INFO, _QUIET_S
    from gemma_desktop.session.crash_report import CrashReports

    try:
        CrashReports(paths.logs).write(last_words)
    except StorageTrouble as trouble:
        log.warning("no report is kept: %s", trouble)
        return (Notice(level, title, hint, last_words, lasts_s=lasts_s),)
    return (Notice(level, title, hint, action=NoticeAction.SHOW_REPORT, lasts_s=lasts_s),)
