"""Errors as notices for the window."""

import logging
import traceback
from collections.abc import Iterable

import msgspec

from gemma_desktop.chat.message import AudioPart, ImagePart, MediaPart
from gemma_desktop.errors import GemmaDesktopError, Refused, Trouble
from gemma_desktop.session.values import ModelEntry, Notice, NoticeAction, NoticeLevel
from gemma_desktop.texts import say

log = logging.getLogger(__name__)


def as_ours(error: Exception) -> GemmaDesktopError:
    """For a worker's slot, one of the three edges of errors.py: an error to report; a bug is logged as one."""
    if isinstance(error, GemmaDesktopError):
        return error
    log.error("a bug", exc_info=error)
    detail = "".join(traceback.format_exception(error))
    return Trouble(
        say("Something went wrong in the application"), say("Nothing is lost; the log has the details."), detail
    )


def notice_of(error: GemmaDesktopError, action: NoticeAction = NoticeAction.NONE) -> Notice:
    """What failed, what the user can do, and the detail behind "Show details"."""
    level = NoticeLevel.WARNING if isinstance(error, Refused) else NoticeLevel.ERROR
    return Notice(level, error.title, error.hint, error.detail, action)


def sentence_of(told: GemmaDesktopError | Notice) -> str:
    """What failed and what the user can do, for where no notice bar is."""
    return f"{told.title}. {told.hint}" if told.hint else told.title


def with_hint(notice: Notice, hint: str) -> Notice:
    """The notice with one sentence more."""
    return msgspec.structs.replace(notice, hint=" ".join(part for part in (notice.hint, hint) if part))


def objection(model: ModelEntry | None, parts: Iterable[MediaPart]) -> Notice | None:
    """Why this model cannot take these, if it cannot; said before anything is sent."""
    if model is None:
        return None
    kinds = {type(part) for part in parts}
    no_pictures = ImagePart in kinds and not model.takes_images
    no_recordings = AudioPart in kinds and not model.takes_audio
    if no_pictures and no_recordings:
        title = say("{name} takes no pictures and no recordings", name=model.name)
    elif no_pictures:
        title = say("{name} takes no pictures", name=model.name)
    elif no_recordings:
        title = say("{name} takes no recordings", name=model.name)
    else:
        return None
    return Notice(
        NoticeLevel.WARNING,
        title,
        say("Choose a model that does, or remove them. Nothing was lost."),
        action=NoticeAction.CHOOSE_MODEL,
    )
