"""Errors across the pipe: what the child raises becomes a Failed, and the client raises the same again."""

from typing import Final

from gemma_desktop.engine.protocol import Failed, FailureKind
from gemma_desktop.errors import (
    EngineTrouble,
    GemmaDesktopError,
    OldProcessor,
    Refused,
    TooLong,
    UnusableModel,
    UnusablePicture,
    UnusableSound,
)

_KINDS: Final[tuple[tuple[type[GemmaDesktopError], FailureKind], ...]] = (
    (UnusableModel, FailureKind.UNUSABLE_MODEL),
    (UnusablePicture, FailureKind.UNUSABLE_PICTURE),
    (UnusableSound, FailureKind.UNUSABLE_SOUND),
    (TooLong, FailureKind.TOO_LONG),
    (Refused, FailureKind.REFUSED),
    (OldProcessor, FailureKind.OLD_PROCESSOR),
    (GemmaDesktopError, FailureKind.TROUBLE),
)
_ERRORS: Final[dict[FailureKind, type[GemmaDesktopError]]] = {
    **{kind: class_ for class_, kind in _KINDS},
    FailureKind.TROUBLE: EngineTrouble,
    FailureKind.BUG: EngineTrouble,
}


def to_failed(request_id: int, error: GemmaDesktopError) -> Failed:
    """The most special kind that the error is of."""
    kind = next(kind for class_, kind in _KINDS if isinstance(error, class_))
    return Failed(request_id, kind, error.title, error.hint, error.detail)


def to_error(failed: Failed) -> GemmaDesktopError:
    return _ERRORS[failed.kind](failed.title, failed.hint, failed.detail)
