"""What is said about downloads and sizes on the page about models."""

from gemma_desktop.library.download_request import Progress
from gemma_desktop.session.download_worker import Download, DownloadState
from gemma_desktop.session.notices import sentence_of
from gemma_desktop.texts import listed
from gemma_desktop.ui.words import bytes_text, number_text, translate


def state_text(download: Download, *, is_offline: bool) -> str:
    """How it stands, in one line; a failure with what to do about it."""
    progress = download.progress
    match download.state:
        case DownloadState.WAITING if is_offline:
            return translate("Models", "Waits until the network may be used")
        case DownloadState.WAITING:
            return translate("Models", "Waits for its turn")
        case DownloadState.PAUSED:
            return translate("Models", "Paused at {amount}").format(amount=amount_text(progress))
        case DownloadState.DONE:
            return translate("Models", "Downloaded and checked")
        case DownloadState.FAILED:
            return sentence_of(download.trouble) if download.trouble else translate("Models", "It did not work")
        case DownloadState.RUNNING:
            return _running_text(progress)


def _running_text(progress: Progress) -> str:
    if progress.checking:
        return translate("Models", "Checking what came")
    if progress.trouble is not None:
        return translate("Models", "{trouble}. It goes on by itself.").format(trouble=progress.trouble.title)
    parts = [amount_text(progress)]
    if progress.bytes_per_s:
        parts.append(translate("Models", "{speed}/s").format(speed=bytes_text(round(progress.bytes_per_s))))
    if progress.remaining_s is not None:
        parts.append(remaining_text(progress.remaining_s))
    return listed(parts)


def amount_text(progress: Progress) -> str:
    """1.2 GB of 3.3 GB."""
    return translate("Models", "{done} of {total}").format(
        done=bytes_text(progress.done_bytes), total=bytes_text(progress.total_bytes)
    )


def remaining_text(seconds: float) -> str:
    """About how long it still takes; no more precise than it can be known."""
    if seconds < 60:
        return translate("Models", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Models", "{n} min left").format(n=number_text(minutes))
    return translate("Models", "{h} h {m} min left").format(h=number_text(minutes // 60), m=number_text(minutes % 60))


def fraction_of(progress: Progress) -> float:
    """In [0, 1]."""
    return min(1.0, progress.done_bytes / progress.total_bytes) if progress.total_bytes else 0.0
