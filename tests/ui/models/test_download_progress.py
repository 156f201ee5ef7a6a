"""How a download is told, in each of its states."""

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import AccessNeeded, NetworkTrouble
from gemma_desktop.library.download_request import Progress
from gemma_desktop.session.download_worker import Download, DownloadState
from gemma_desktop.ui.models.download_progress import DownloadProgress
from gemma_desktop.ui.models.words import remaining_text, state_text
from gemma_desktop.ui.theme import Theme

HALF = Progress(500_000_000, 1_000_000_000)
ACCESS = AccessNeeded("It needs your consent", "Accept its licence.")
BROKEN = NetworkTrouble("The Hub is down", "Try again later.")


def download(state: DownloadState, progress: Progress = HALF, **changes: object) -> Download:
    return msgspec.structs.replace(Download("a", "Small Gemma", state, progress), **changes)


@pytest.mark.parametrize(
    ("item", "is_offline", "words"),
    [
        (download(DownloadState.WAITING), False, "Waits for its turn"),
        (download(DownloadState.WAITING), True, "Waits until the network may be used"),
        (download(DownloadState.PAUSED), False, "Paused at 500 MB of 1.0 GB"),
        (download(DownloadState.DONE), False, "Downloaded and checked"),
        (download(DownloadState.FAILED, trouble=BROKEN), False, "The Hub is down. Try again later."),
        (download(DownloadState.RUNNING), False, "500 MB of 1.0 GB"),
        (
            download(DownloadState.RUNNING, msgspec.structs.replace(HALF, bytes_per_s=2e6, remaining_s=250.0)),
            False,
            "500 MB of 1.0 GB, 2.0 MB/s, 4 min left",
        ),
        (download(DownloadState.RUNNING, msgspec.structs.replace(HALF, checking=True)), False, "Checking what came"),
        (
            download(DownloadState.RUNNING, msgspec.structs.replace(HALF, trouble=BROKEN)),
            False,
            "The Hub is down. It goes on by itself.",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_state_is_told_in_words(item: Download, is_offline: bool, words: str) -> None:
    assert state_text(item, is_offline=is_offline) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(59, "less than a minute left"), (61, "1 min left"), (59 * 60, "59 min left"), (3700, "1 h 2 min left")],
)
def test_the_remaining_time_is_no_more_precise_than_it_can_be(seconds: float, words: str) -> None:
    assert remaining_text(seconds) == words


@pytest.mark.parametrize(
    ("item", "buttons"),
    [
        (download(DownloadState.RUNNING), ["Pause Small Gemma", "Cancel Small Gemma"]),
        (download(DownloadState.WAITING), ["Pause Small Gemma", "Cancel Small Gemma"]),
        (download(DownloadState.PAUSED), ["Continue Small Gemma", "Cancel Small Gemma"]),
        (download(DownloadState.FAILED, trouble=BROKEN), ["Try Small Gemma again", "Cancel Small Gemma"]),
        (download(DownloadState.FAILED, trouble=ACCESS), ["Try Small Gemma again", "Cancel Small Gemma", "Show how"]),
        (download(DownloadState.DONE), ["Use Small Gemma", "Take Small Gemma off this list; the model stays"]),
    ],
    ids=["running", "waiting", "paused", "failed", "no access", "done"],
)
def test_every_state_has_its_buttons(theme: Theme, qtbot: QtBot, item: Download, buttons: list[str]) -> None:
    shown = DownloadProgress(theme)
    qtbot.addWidget(shown)
    shown.show_download(download(DownloadState.RUNNING), is_offline=False)
    shown.show_download(item, is_offline=False)
    there = [button.accessibleName() for button in shown.findChildren(QAbstractButton) if not button.isHidden()]
    assert sorted(there) == sorted(buttons)


def test_the_bar_is_as_full_as_the_file(theme: Theme, qtbot: QtBot) -> None:
    shown = DownloadProgress(theme)
    qtbot.addWidget(shown)
    shown.show_download(download(DownloadState.RUNNING), is_offline=False)
    (bar,) = [widget for widget in shown.findChildren(QWidget) if widget.accessibleName() == "Small Gemma"]
    assert bar.property("value") * 2 == bar.property("maximum")
