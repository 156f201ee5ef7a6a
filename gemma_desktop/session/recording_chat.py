"""A chat about a recording: what the model is told of it, and what it is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from gemma_desktop.chat.message import Message, Role, TextPart
from gemma_desktop.recording.values import Passage, Recording
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.conversation import title_from
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.recording_values import Question
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from gemma_desktop.settings import AboutRecording
from gemma_desktop.texts import say

USUAL_CONTEXT_TOKENS: Final = 8192
_BYTES_PER_TOKEN: Final = 3
"""Of UTF-8, and so on the safe side: Gemma's vocabulary takes some 4.3 bytes of English and 4 of Chinese at once."""
_TOKENS_PER_LINE: Final = 6
_MOST_KEPT_FREE_TOKENS: Final = 8192


@dataclass(frozen=True)
class Told:
    """What the model is told of a recording. until_s: what came later did not fit; None if all of it did."""

    about: AboutRecording
    until_s: float | None = None


class RecordingChat(QObject):
    """Opens chats about recordings. Lives on the GUI thread.

    The transcript stands before all that is said in the chat, where it is never dropped for want of room, and is
    computed once for all questions (the engine keeps what it has read).

    Signals:
        asked: the chat is open now.
        noticed(Notice): nothing is written down yet, or not all of it fits.
    """

    asked = Signal()
    noticed = Signal(object)

    def __init__(self, chat: ChatSession, models: ModelShelf) -> None:
        super().__init__()
        self._chat = chat
        self._models = models

    def ask(self, recording: Recording, passages: Sequence[Passage], question: Question) -> None:
        if not passages:
            self.noticed.emit(_nothing_written())
            return
        told = told_of(recording, passages, self._room_tokens(), 1 if self._is_demo else _BYTES_PER_TOKEN)
        self._chat.new_chat_about(told.about, title_from(recording.title), message_of(question, recording))
        if told.until_s is not None:
            self.noticed.emit(
                Notice(
                    NoticeLevel.INFO,
                    say("The chat knows the recording up to {time}", time=clock_time(told.until_s)),
                    say("All of it does not fit. A larger context in the settings holds more."),
                    action=NoticeAction.OPEN_SETTINGS,
                )
            )
        self.asked.emit()

    @property
    def _is_demo(self) -> bool:
        return self._models.info is not None and self._models.info.is_demo

    def _room_tokens(self) -> int:
        """What is left of the context beside questions and answers."""
        info = self._models.info
        context = info.context_tokens if info is not None else USUAL_CONTEXT_TOKENS
        return context - min(_MOST_KEPT_FREE_TOKENS, max(context // 4, min(1024, context // 2)))


def told_of(
    recording: Recording, passages: Sequence[Passage], room_tokens: int, bytes_per_token: int = _BYTES_PER_TOKEN
) -> Told:
    """The transcript with times and speakers, as much of it from the beginning as fits, by a safe estimate."""
    in_language = f", in {recording.language}" if recording.language else ""
    head = (
        f"The user asks about a recording, “{recording.title}”, {clock_time(recording.duration_s)} long{in_language}. "
        "This is its transcript; each passage begins with its time."
    )
    rest = "(Here the transcript was cut, because the rest does not fit. Say so where it matters.)"
    left = room_tokens - sum(n_tokens(line, bytes_per_token) for line in (head, rest))
    lines: list[str] = []
    until_s: float | None = None
    for passage in passages:
        line = _line(passage)
        left -= n_tokens(line, bytes_per_token)
        if left < 0:
            until_s = passage.start_s
            lines.append(rest)
            break
        lines.append(line)
    text = "\n\n".join((head, "\n".join(lines)))
    return Told(AboutRecording(recording.id, recording.title, text), until_s)


def n_tokens(line: str, bytes_per_token: int = _BYTES_PER_TOKEN) -> int:
    """At most so many, as far as one can tell without the model's vocabulary, in which every digit is a token."""
    n_digits = sum(map(str.isdigit, line))
    return -(-(len(line.encode(errors="replace")) - n_digits) // bytes_per_token) + n_digits + _TOKENS_PER_LINE


def message_of(question: Question, recording: Recording) -> Message | None:
    """What the user says by it: a short sentence for the reader, what exactly is wanted for the model."""
    language = recording.wish.translate_to or recording.language
    answer_in = f" Answer in {language}." if language else ""
    match question:
        case Question.SUMMARY:
            text = say("Summarise this recording")
            prompt = "Summarise the recording: first in two or three sentences, then its main points as a list."
        case Question.MINUTES:
            text = say("Write the minutes of this recording")
            prompt = (
                "Write the minutes of the recording: who took part as far as it is known, then each topic with its "
                "time, what was said about it and what was decided."
            )
        case Question.TASKS:
            text = say("List the tasks in this recording")
            prompt = (
                "List the tasks that were agreed in the recording: what is to be done, by whom and until when, as far "
                "as it was said, each with its time. Say so if there are none."
            )
        case Question.OWN:
            return None
    return Message(Role.USER, (TextPart(text, f"{prompt} Keep to what was said.{answer_in}"),))


def clock_time(seconds: float) -> str:
    """As 1:05 or 1:02:05."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def _line(passage: Passage) -> str:
    speaker = f"{passage.speaker}: " if passage.speaker else ""
    return f"[{clock_time(passage.start_s)}] {speaker}{passage.text}"


def _nothing_written() -> Notice:
    return Notice(
        NoticeLevel.INFO,
        say("Nothing is written down yet"),
        say("Write the recording down first, then ask about it."),
        lasts_s=12.0,
    )
