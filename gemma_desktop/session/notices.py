"""Errors as notices for the window."""

import msgspec

from gemma_desktop.errors import GemmaDesktopError, Refused
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel


def notice_of(error: GemmaDesktopError, action: NoticeAction = NoticeAction.NONE) -> Notice:
    """What failed, what the user can do, and the detail behind "Show details"."""
    level = NoticeLevel.WARNING if isinstance(error, Refused) else NoticeLevel.ERROR
    return Notice(level, error.title, error.hint, error.detail, action)


def with_hint(notice: Notice, hint: str) -> Notice:
    """The notice with one sentence more."""
    return msgspec.structs.replace(notice, hint=" ".join(part for part in (notice.hint, hint) if part))
