"""What the user hears of recordings that are written down."""

from collections.abc import Iterable

import msgspec

from gemma_desktop.recording.values import Recording
from gemma_desktop.session.engine_jobs import Ended
from gemma_desktop.session.notices import notice_of, sentence_of
from gemma_desktop.session.values import ModelEntry, Notice, NoticeAction, NoticeLevel
from gemma_desktop.texts import say


def no_speech(recording: Recording) -> Notice:
    title = say("No speech was heard in “{title}”", title=recording.title)
    return Notice(NoticeLevel.INFO, title, say("Play it to hear whether anything is on it."))


def not_to_its_end(recording: Recording, ended: Ended) -> Notice:
    """ended: with an error."""
    assert ended.error is not None
    notice = notice_of(ended.error, NoticeAction.RESTART_ENGINE if ended.waits_for_restart else NoticeAction.NONE)
    title = say("“{title}” was not written down to its end", title=recording.title)
    return msgspec.structs.replace(notice, title=title, hint=sentence_of(ended.error))


def no_ears(name: str, models: Iterable[ModelEntry]) -> Notice:
    """With a model that hears, where there is one besides the demo model."""
    title = say("{name} takes no recordings", name=name)
    hearing = next((one for one in models if one.takes_audio and not one.is_demo and not one.missing), None)
    if hearing is None:
        hint = say("Choose a model that hears, such as Gemma 4 E4B. What waits goes on then.")
        return Notice(NoticeLevel.WARNING, title, hint, action=NoticeAction.CHOOSE_MODEL)
    hint = say("{name} does. What waits goes on then.", name=hearing.name)
    return Notice(NoticeLevel.WARNING, title, hint, action=NoticeAction.USE_MODEL, target=hearing.id)
