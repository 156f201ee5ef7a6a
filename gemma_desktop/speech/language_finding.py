"""Which language a recording is in, by asking the model over its first segments."""

import re
from collections import deque
from types import MappingProxyType
from typing import Final

from gemma_desktop.speech.languages import LANGUAGES

_VOTES: Final = 3
_MAJORITY: Final = 2
_MOST_ASKED: Final = 9
"""A model that cannot tell by then never will, and each question costs time."""
_LONGEST_ANSWER: Final = 80
_NAMES: Final = MappingProxyType(
    {
        **{language.lower(): language for language in LANGUAGES},
        "mandarin": "Chinese",
        "cantonese": "Chinese",
        "farsi": "Persian",
        "castilian": "Spanish",
    }
)


class LanguageFinder:
    """Counts what the model answers about the first segments: two of three that agree are sure.

    language: what is sure; empty until then.
    """

    def __init__(self, language: str = "") -> None:
        """language: given by the user, or found by an earlier run."""
        self.language = language
        self._votes: deque[str] = deque(maxlen=_VOTES)
        self._n_asked = 0

    @property
    def should_ask(self) -> bool:
        """Whether the next segment is to be asked about too."""
        return not self.language and self._n_asked < _MOST_ASKED

    @property
    def likeliest(self) -> str:
        """What is sure, or else the only answer that there was; empty if answers disagree."""
        return self.language or (self._votes[0] if len(self._votes) == 1 else "")

    def take(self, answer: str) -> None:
        """Count the answer to LANGUAGE_QUESTION about one more segment."""
        self._n_asked += 1
        if language := language_in(answer):
            self._votes.append(language)
            if self._votes.count(language) >= _MAJORITY:
                self.language = language


def language_in(answer: str) -> str:
    """The one language that a short answer names; empty where it names none, several or one that is not offered."""
    if len(answer) > _LONGEST_ANSWER:
        return ""
    named = {_NAMES[word] for word in re.findall(r"\w+", answer.lower()) if word in _NAMES}
    return named.pop() if len(named) == 1 else ""
