"""What is said about recordings and how far they are written down."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from gemma_desktop.recording.values import JobState, Recording
from gemma_desktop.texts import translated
from gemma_desktop.ui.words import number_text, percent_text, time_text, translate


def day_text(at: float, now: float) -> str:
    """When it was recorded: the time of day for today, else the date as this system writes it."""
    # Days of this computer's wall.
    then, today = datetime.fromtimestamp(at), datetime.fromtimestamp(now)  # noqa: DTZ006
    locale, moment = QLocale(), QDateTime.fromSecsSinceEpoch(int(at))
    if then.date() == today.date():
        return translate("Recordings", "Today {time}").format(
            time=locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
        )
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


def facts_text(recording: Recording, now: float) -> str:
    """When, how long, in which language."""
    language = recording.language or recording.wish.language
    facts = [day_text(recording.created_at, now), time_text(recording.duration_s), translated(language)]
    return " \u00b7 ".join(fact for fact in facts if fact)


def _share_text(recording: Recording) -> str:
    """How much is written down, never 100% before it is done."""
    share = recording.heard_s / recording.duration_s if recording.duration_s > 0 else 0.0
    return percent_text(min(0.99, share))


def state_text(recording: Recording, place: int, remaining_s: float | None, *, is_short: bool = False) -> str:
    """Where the writing down stands, in one line; empty where nobody asked for it, or all is done.

    place: in the queue; 0 is being written down. is_short: for the list, where there is little room.
    """
    percent = _share_text(recording)
    match recording.job:
        case JobState.NONE if was_stopped(recording):
            return translate("Recordings", "Written down as far as {time}").format(time=time_text(recording.heard_s))
        case JobState.NONE | JobState.DONE:
            return ""
        case JobState.WAITING if place == 0 and remaining_s is not None and not is_short:
            return translate("Recordings", "{percent}, {left}").format(
                percent=percent, left=remaining_text(remaining_s)
            )
        case JobState.WAITING if place == 0:
            return percent if is_short else translate("Recordings", "Writing down, {percent}").format(percent=percent)
        case JobState.WAITING if place == 1:
            return translate("Recordings", "Comes next")
        case JobState.WAITING if place > 1:
            return translate("Recordings", "Waits, {n} before it").format(n=number_text(place))
        case JobState.WAITING:
            return translate("Recordings", "Waits for its turn")
        case JobState.PAUSED:
            return translate("Recordings", "Paused at {percent}").format(percent=percent)
        case JobState.FAILED:
            return (
                translate("Recordings", "Stopped at {percent}").format(percent=percent)
                if is_short
                else recording.trouble
            )


def was_stopped(recording: Recording) -> bool:
    """Whether it is written down in part, and nobody wants the rest for now."""
    return recording.job is JobState.NONE and 0 < recording.heard_s < recording.duration_s


def remaining_text(seconds: float) -> str:
    """About how long it still takes; no more precise than it can be known."""
    if seconds < 60:
        return translate("Recordings", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Recordings", "{n} min left").format(n=number_text(minutes))
    return translate("Recordings", "{h} h {m} min left").format(
        h=number_text(minutes // 60), m=number_text(minutes % 60)
    )
