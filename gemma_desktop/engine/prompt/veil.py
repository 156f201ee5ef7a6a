"""Sentinels in the place of foreign text while a template runs."""

import re
import secrets
from collections.abc import Mapping, Sequence

from gemma_desktop.chat.message import MediaPart
from gemma_desktop.engine.prompt.parts import Foreign, PromptPart, Scaffold, Slot


class TemplateProblem(Exception):
    """The model file's chat template cannot be used for this conversation."""


class TemplateTooSlow(TemplateProblem):
    """It did not end in time."""


class Veil:
    """Hides foreign strings and media behind sentinels, and finds them again in what a template made of them.

    A sentinel is two private-use characters around digits: no case, nothing to trim or to escape, and its random part
    cannot be in a template that was written before. White space around a string stays outside, so that the template's
    own trimming decides about it. Numbers grow with each sentinel: strings hidden in sorted order stay sorted.
    """

    def __init__(self) -> None:
        self._nonce = f"{secrets.randbelow(10**12):012d}"
        self._pattern = re.compile(f"\ue000{self._nonce}([0-9]{{6}})\ue001")
        self._hidden: list[Foreign | Slot] = []
        self._required: set[int] = set()

    def text(self, text: str, *, required: bool = False) -> str:
        """required: it must turn up exactly once."""
        core = text.strip()
        if not core:
            return text
        before = text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :]
        return before + self._hide(Foreign(core), required) + after

    def slot(self, part: MediaPart) -> str:
        return self._hide(Slot(part), required=True)

    def value(self, value: object) -> object:
        """A JSON value with all its strings hidden; keys in the order in which a template's dictsort puts them."""
        match value:
            case str():
                return self.text(value)
            case Mapping():
                return {self.text(str(key)): self.value(value[key]) for key in sorted(value, key=_dictsort_key)}
            case Sequence():
                return [self.value(item) for item in value]
            case _:
                return value

    def reveal(self, rendered: str) -> list[PromptPart]:
        """Raises TemplateProblem if a required sentinel is missing or doubled, or any is damaged."""
        parts: list[PromptPart] = []
        seen: list[int] = []
        pieces = self._pattern.split(rendered)
        for index, piece in enumerate(pieces):
            if index % 2:
                number = int(piece)
                if number >= len(self._hidden):
                    raise TemplateProblem("the template made up a sentinel")
                seen.append(number)
                parts.append(self._hidden[number])
            elif piece:
                if self._nonce in piece:
                    raise TemplateProblem("the template damaged a text")
                parts.append(Scaffold(piece))
        for number in self._required:
            if seen.count(number) != 1:
                raise TemplateProblem("the template left out or repeated a text")
        return parts

    def _hide(self, hidden: Foreign | Slot, required: bool) -> str:
        number = len(self._hidden)
        self._hidden.append(hidden)
        if required:
            self._required.add(number)
        return f"\ue000{self._nonce}{number:06d}\ue001"


def _dictsort_key(key: object) -> str:
    return str(key).lower()
