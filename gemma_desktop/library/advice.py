"""Which Gemma suits a wish and a machine: a ranking, with a reason for each in one sentence.

What a model can do is the catalogue's; what it takes, memory_bar's; how good its answers are, a figure for each model
below: our own judgement, by family and size. Everything is said, also of models that do not suit.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

import msgspec

from gemma_desktop.fit.presets import Preset, suggested_quantisation
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.library.download_request import RESERVE_BYTES
from gemma_desktop.library.machine import Machine
from gemma_desktop.library.memory_bar import BarPart, Basis, Estimate, download_size, estimate
from gemma_desktop.settings import WishSettings
from gemma_desktop.texts import bytes_text, listed, number_text, say, translated

_DECODE_SHARE: Final = 0.8
"""Of the measured bandwidth that llama.cpp's decoding reaches: 0.80 and 0.85 on the shapes of E2B and 1B (Zen 5)."""
_USABLE: Final = 0.9
_LONG_TOKENS: Final = 32_768
_WORDS_A_TOKEN: Final = 0.75
_UNSURE: Final = 60.0

_QUALITY: Final = {
    "Gemma 4 31B": 100, "Gemma 4 26B-A4B": 92, "Gemma 4 12B": 82, "Gemma 3 27B": 74, "Gemma 4 E4B": 68,
    "Gemma 3 12B": 64, "Gemma 2 27B": 60, "Gemma 4 E2B": 54, "Gemma 3 4B": 46, "Gemma 3n E4B": 45, "Gemma 2 9B": 42,
    "Gemma 3n E2B": 38, "Gemma 2 2B": 26, "Gemma 1 7B": 20, "Gemma 3 1B": 18, "Gemma 1 2B": 10, "Gemma 3 270M": 6,
}  # fmt: skip
_CHAT_FAMILIES: Final = ("Gemma 4", "Gemma 3", "Gemma 3n", "Gemma 2", "Gemma 1")
_ENGLISH_FAMILIES: Final = ("Gemma 2", "Gemma 1", "ShieldGemma", "CodeGemma")
_ENGLISH_MODELS: Final = ("Gemma 3 1B", "Gemma 3 270M")
"""Made mostly from English texts, by their model cards; Gemma 3 from 4B on, 3n and 4 know over 140 languages."""


_BEST_HEARING: Final = {"Gemma 4 E4B": 20.0}
"""Google's advice for speech: it has an encoder for it, as E2B has, and writes better."""


class Purpose(StrEnum):
    """What a model is wanted for."""

    CHAT = "chat"
    PICTURES = "pictures"
    SPEECH = "speech"
    DOCUMENTS = "documents"
    TOOLS = "tools"


class Prefer(StrEnum):
    """What matters more."""

    SPEED = "speed"
    BALANCE = "balance"
    QUALITY = "quality"


class Wish(msgspec.Struct, frozen=True):
    """languages: by their English names; none is English. context_tokens: that a chat should hold."""

    purposes: frozenset[Purpose] = frozenset({Purpose.CHAT})
    languages: tuple[str, ...] = ()
    prefer: Prefer = Prefer.BALANCE
    context_tokens: int = 8192

    @property
    def tokens(self) -> int:
        return max(self.context_tokens, _LONG_TOKENS) if Purpose.DOCUMENTS in self.purposes else self.context_tokens


def wish_of(kept: WishSettings) -> Wish:
    """As it was kept; words of other versions are passed over."""
    purposes = frozenset(purpose for purpose in Purpose if purpose.value in kept.purposes)
    prefer = next((prefer for prefer in Prefer if prefer.value == kept.prefer), Prefer.BALANCE)
    return Wish(purposes, kept.languages, prefer)


def kept_of(wish: Wish) -> WishSettings:
    """As it is kept for the next time."""
    purposes = tuple(purpose.value for purpose in Purpose if purpose in wish.purposes)
    return WishSettings(purposes, wish.languages, wish.prefer.value)


class MemoryBar(msgspec.Struct, frozen=True):
    """What a model takes, against this machine. None: not known. fits: now; could_fit: with other programs closed."""

    parts: tuple[BarPart, ...]
    needed_bytes: int
    free_bytes: int | None
    total_bytes: int | None
    fits: bool
    could_fit: bool


class Suggestion(msgspec.Struct, frozen=True):
    """A model of the catalogue, in the quantisation that suits.

    reason: one sentence; for one that does not suit, what it lacks. lacks: all of that. download_bytes: as the
    catalogue has it. tokens_per_s: expected; None where it cannot be told. measured_tokens_per_s: from this computer's
    own answers. installed_id: its path; "" if it is not here.
    """

    entry: CatalogueEntry
    reason: str
    lacks: tuple[str, ...]
    memory: MemoryBar
    basis: Basis
    download_bytes: int | None
    tokens_per_s: float | None
    measured_tokens_per_s: float | None = None
    installed_id: str = ""

    @property
    def is_suitable(self) -> bool:
        return not self.lacks


class Advice(msgspec.Struct, frozen=True):
    """suggestions: the best first, those that do not suit last; one for each model."""

    wish: Wish
    machine: Machine
    suggestions: tuple[Suggestion, ...]


def advise(
    wish: Wish,
    machine: Machine,
    entries: Sequence[CatalogueEntry],
    installed: Mapping[str, str] | None = None,
    measured: Mapping[str, float] | None = None,
    needs: Mapping[str, Estimate] | None = None,
) -> Advice:
    """installed: paths by the entries' ids. measured: tokens per second by path. needs: of what is installed, by id."""
    here, speeds, exact = installed or {}, measured or {}, needs or {}
    models: dict[str, list[CatalogueEntry]] = {}
    for entry in entries:
        models.setdefault(entry.model, []).append(entry)
    chosen = [_variant(theirs, wish, here) for theirs in models.values()]
    judged = [
        _judge(entry, wish, machine, exact.get(entry.id) or estimate(entry, Preset.BALANCED, wish.tokens), here, speeds)
        for entry in chosen
    ]
    ranked = sorted(judged, key=lambda suggestion: _rank(suggestion, wish), reverse=True)
    return Advice(wish, machine, tuple(ranked))


def _variant(entries: Sequence[CatalogueEntry], wish: Wish, installed: Mapping[str, str]) -> CatalogueEntry:
    """Of one model: what is here already, else the quantisation that suits."""
    here = next((entry for entry in entries if entry.id in installed), None)
    if here is not None:
        return here
    speech = Purpose.SPEECH in wish.purposes
    offered = [entry.quantisation for entry in entries]
    wanted = suggested_quantisation(_preset(wish), offered, speech=speech)
    return next((entry for entry in entries if entry.quantisation == wanted), entries[0])


def _preset(wish: Wish) -> Preset:
    return Preset.FASTEST if wish.prefer is Prefer.SPEED else Preset.BALANCED


def _judge(
    entry: CatalogueEntry,
    wish: Wish,
    machine: Machine,
    needs: Estimate,
    installed: Mapping[str, str],
    speeds: Mapping[str, float],
) -> Suggestion:
    memory = _bar(needs, machine)
    path = installed.get(entry.id, "")
    download = download_size(entry)
    lacks = (*_cannot(entry, wish), *_no_room(memory, machine), *(() if path else _no_way(entry, download, machine)))
    tokens_per_s = _expected_speed(needs, machine)
    measured = speeds.get(path) if path else None
    return Suggestion(
        entry=entry,
        reason=lacks[0]
        if lacks
        else _reason(entry, wish, memory, measured or tokens_per_s, is_measured=bool(measured)),
        lacks=lacks,
        memory=memory,
        basis=needs.basis,
        download_bytes=download if entry.size_bytes is not None else None,
        tokens_per_s=tokens_per_s,
        measured_tokens_per_s=measured,
        installed_id=path,
    )


def _bar(needs: Estimate, machine: Machine) -> MemoryBar:
    """A card of its own takes what fits on it; the rest stays in the computer's memory."""
    on_cards = sum(card.free_bytes for card in machine.cards or () if not card.shares_memory)
    needed = needs.needed_bytes
    fits = machine.free_bytes is None or needed <= machine.free_bytes * _USABLE + on_cards * _USABLE
    could = machine.memory_bytes is None or needed <= machine.memory_bytes * _USABLE + on_cards * _USABLE
    return MemoryBar(needs.parts, needed, machine.free_bytes, machine.memory_bytes, fits, could or fits)


def _cannot(entry: CatalogueEntry, wish: Wish) -> Iterable[str]:
    """What was asked for and it cannot do."""
    if entry.family not in _CHAT_FAMILIES:
        yield say("It is made for something else. {purpose}", purpose=translated(entry.purpose))
    if Purpose.PICTURES in wish.purposes and "image" not in entry.takes:
        yield say("It sees no pictures.")
    if Purpose.SPEECH in wish.purposes and "audio" not in entry.takes:
        yield say("It does not hear.") if entry.family != "Gemma 3n" else say("Its speech is not in llama.cpp.")
    if Purpose.TOOLS in wish.purposes and entry.family != "Gemma 4":
        yield say("It was not made to call tools.")
    if Purpose.DOCUMENTS in wish.purposes and (entry.context_tokens or 0) < _LONG_TOKENS:
        known = number_text(entry.context_tokens or 0)
        yield say("It remembers {n} tokens: too little for long documents.", n=known)


def _no_room(memory: MemoryBar, machine: Machine) -> Iterable[str]:
    if not memory.could_fit and machine.memory_bytes is not None:
        yield say(
            "It takes {need} of memory and this computer has {all}.",
            need=bytes_text(memory.needed_bytes),
            all=bytes_text(machine.memory_bytes),
        )


def _no_way(entry: CatalogueEntry, download: int | None, machine: Machine) -> Iterable[str]:
    """Why it cannot be fetched."""
    free = machine.disk_free_bytes
    if not entry.repository:
        yield say("No place is known to get it from as GGUF; search the Hub for it.")
    elif download is not None and free is not None and download + RESERVE_BYTES > free:
        yield say(
            "Its download takes {need} and {free} are free on the disk.",
            need=bytes_text(download),
            free=bytes_text(free),
        )


def _expected_speed(needs: Estimate, machine: Machine) -> float | None:
    """Every token reads its share of the weights once. None with a card of its own, whose bandwidth is not known."""
    if not needs.read_bytes or not machine.bandwidth_bytes_per_s:
        return None
    if any(not card.shares_memory for card in machine.cards or ()):
        return None
    return machine.bandwidth_bytes_per_s * _DECODE_SHARE / needs.read_bytes


def _reason(
    entry: CatalogueEntry, wish: Wish, memory: MemoryBar, tokens_per_s: float | None, *, is_measured: bool
) -> str:
    can: list[str] = []
    if Purpose.PICTURES in wish.purposes:
        can.append(say("sees pictures"))
    if Purpose.SPEECH in wish.purposes:
        can.append(say("understands speech"))
    if Purpose.DOCUMENTS in wish.purposes:
        can.append(say("holds long documents"))
    if Purpose.TOOLS in wish.purposes:
        can.append(say("calls tools"))
    if _is_english(entry) and _wants_other_languages(wish):
        can.append(say("knows mostly English"))
    if tokens_per_s is not None:
        speed = _words(tokens_per_s)
        can.append(
            say("writes about {speed} here", speed=speed)
            if is_measured
            else say("should write about {speed} here", speed=speed)
        )
    if not memory.fits:
        can.append(say("fits once other programs are closed"))
    elif memory.free_bytes is not None and memory.needed_bytes:
        need, free = bytes_text(memory.needed_bytes), bytes_text(memory.free_bytes)
        can.append(say("takes {need} of the {free} of memory that are free", need=need, free=free))
    return say("It {can}.", can=_joined(can)) if can else translated(entry.purpose)


def _rank(suggestion: Suggestion, wish: Wish) -> tuple[bool, float]:
    """Better answers come first, unless they come too slowly to be read along."""
    score = float(_QUALITY.get(suggestion.entry.model, _UNSURE if suggestion.entry.family == "Gemma 4" else 0.0))
    speed = suggestion.measured_tokens_per_s or suggestion.tokens_per_s
    comfortable, weight = {Prefer.SPEED: (24.0, 40.0), Prefer.BALANCE: (9.0, 30.0), Prefer.QUALITY: (2.0, 30.0)}[
        wish.prefer
    ]
    if speed is not None:
        score -= weight * max(0.0, math.log2(comfortable / speed))
    if not suggestion.memory.fits:
        score -= 10.0
    if _is_english(suggestion.entry) and _wants_other_languages(wish):
        score -= 40.0
    if Purpose.SPEECH in wish.purposes:
        score += _BEST_HEARING.get(suggestion.entry.model, 0.0) - (0.0 if _is_fine(suggestion.entry) else 15.0)
    return suggestion.is_suitable, score


def _is_fine(entry: CatalogueEntry) -> bool:
    """Not the four bits that repeated themselves on longer recordings: trained for them (QAT), or more."""
    return entry.quantisation.startswith(("QAT", "Q5", "Q6", "Q8", "BF16", "F16"))


def _is_english(entry: CatalogueEntry) -> bool:
    return entry.family in _ENGLISH_FAMILIES or entry.model in _ENGLISH_MODELS


def _wants_other_languages(wish: Wish) -> bool:
    return any(language != "English" for language in wish.languages)


def _words(tokens_per_s: float) -> str:
    words = tokens_per_s * _WORDS_A_TOKEN
    if words >= 1.5:
        return say("{n} words a second", n=number_text(words))
    if words >= 0.75:
        return say("a word a second")
    return say("a word every {n} seconds", n=number_text(1 / max(words, 0.01)))


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else say("{some} and {last}", some=listed(parts[:-1]), last=parts[-1])
