"""What a model on this computer lacks or has wrong, and what can be done about it.

Everything is read from the headers of its files; a look costs two of them and the vocabulary (100 ms for a real Gemma).
"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.errors import NewerModel, UnusableModel
from gemma_desktop.gguf.header import read_header
from gemma_desktop.gguf.token_list import find_tokens
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.library.catalogue import CatalogueEntry, Role
from gemma_desktop.library.gemma import (
    GemmaFacts,
    ProjectorFacts,
    belong_together,
    gemma_facts,
    is_newer_projector,
    projector_facts,
)
from gemma_desktop.library.repository import quantisation_of
from gemma_desktop.texts import say

_FULL_PRECISIONS: Final = ("BF16", "F16", "F32")
_COARSE: Final = ("Q2", "Q3", "Q4", "IQ1", "IQ2", "IQ3", "IQ4", "MXFP4", "TQ1", "TQ2")
_STOP_SIGNS: Final = {"gemma4": "<turn|>"}
_OLDER_STOP_SIGN: Final = "<end_of_turn>"
_TURNS: Final = {"gemma4": "<|turn>"}
_OLDER_TURN: Final = "<start_of_turn>"
_TOOL_RESULTS: Final = "tool_call_id"
"""In Gemma 4's templates since the summer of 2026 (llama.cpp's models/templates): before, results that stand in a
message of their own were left out, and turns after a tool call began twice."""


class FindingKind(StrEnum):
    """What is the matter."""

    DAMAGED = "damaged"
    ENGINE_TOO_OLD = "engine_too_old"
    OTHER_PROGRAMS_FORM = "other_programs_form"
    PROJECTOR_MISSING = "projector_missing"
    PROJECTOR_OF_ANOTHER = "projector_of_another"
    PROJECTOR_COARSE = "projector_coarse"
    WEIGHTS_COARSE = "weights_coarse"
    NO_TEMPLATE = "no_template"
    TEMPLATE_OUTDATED = "template_outdated"
    STOP_NOT_MARKED = "stop_not_marked"


class Severity(StrEnum):
    """Whether something does not work, or could be better."""

    WRONG = "wrong"
    BETTER = "better"


class Remedy(msgspec.Struct, frozen=True):
    """What is to be fetched.

    repository: owner/name. weights: the model's file there, or its quantisation; "" is the recommended one.
    role: the part of it that is wanted; TEXT brings its projector along.
    """

    repository: str
    role: Role
    weights: str = ""


class Finding(msgspec.Struct, frozen=True):
    """sentence: for people. mend: the words on a button that mends it; "" where there is no remedy."""

    kind: FindingKind
    sentence: str
    severity: Severity = Severity.WRONG
    mend: str = ""
    remedy: Remedy | None = None


class Source(msgspec.Struct, frozen=True):
    """Where a model is from, as far as it is known. repository: "" is not known. entry: of the catalogue."""

    repository: str = ""
    entry: CatalogueEntry | None = None

    def remedy(self, role: Role, weights: str = "") -> Remedy | None:
        repository = self.repository or (self.entry.repository if self.entry else "")
        return Remedy(repository, role, weights) if repository else None


def examine(model: Path, projector: Path | None, source: Source) -> tuple[Finding, ...]:
    """The worst first. projector: the one that is used with it. A file that is gone has no findings."""
    try:
        header = read_header(model)
        facts = gemma_facts(header)
    except UnusableModel as error:
        return _of_unusable(model, error, source)
    findings = [
        *_of_form(header),
        *_of_projector(model, header, facts, projector, source),
        *_of_template(header, facts, source),
        *_of_stop_sign(header, facts),
    ]
    return tuple(sorted(findings, key=lambda finding: finding.severity is Severity.BETTER))


def _of_unusable(model: Path, error: UnusableModel, source: Source) -> tuple[Finding, ...]:
    if not model.exists():
        return ()
    sentence = f"{error.title}. {error.hint}"
    if isinstance(error, NewerModel):
        return (Finding(FindingKind.ENGINE_TOO_OLD, sentence),)
    remedy = source.remedy(Role.TEXT, model.name)
    return (Finding(FindingKind.DAMAGED, sentence, mend=say("Get it again") if remedy else "", remedy=remedy),)


def _of_form(header: GgufHeader) -> Iterator[Finding]:
    if any(tensor.name.startswith(("v.", "a.", "mm.")) for tensor in header.tensors):
        yield Finding(
            FindingKind.OTHER_PROGRAMS_FORM,
            say("Its eyes are in the same file, as only Ollama reads it; get the same model from the Hub."),
        )


def _of_projector(
    model: Path, header: GgufHeader, facts: GemmaFacts, projector: Path | None, source: Source
) -> Iterator[Finding]:
    if projector is None:
        yield from _of_missing_projector(model, header, facts, source)
        return
    try:
        found = projector_facts(read_header(projector))
    except UnusableModel:
        return  # describe() has told it already
    if found.takes_audio and found.quantisation not in _FULL_PRECISIONS:
        remedy = source.remedy(Role.PROJECTOR, model.name)
        yield Finding(
            FindingKind.PROJECTOR_COARSE,
            say(
                "Its ears are stored as {form}; speech is understood better with a BF16 projector.",
                form=found.quantisation,
            ),
            Severity.BETTER,
            say("Get the BF16 projector") if remedy else "",
            remedy,
        )
    if found.takes_audio and _is_coarse(model, facts):
        remedy = _finer_weights(source)
        yield Finding(
            FindingKind.WEIGHTS_COARSE,
            say(
                "Stored as {form} it may repeat itself on recordings over 17 seconds; finer ones do not.",
                form=facts.quantisation,
            ),
            Severity.BETTER,
            say("Get the finer one") if remedy else "",
            remedy,
        )


def _of_missing_projector(model: Path, header: GgufHeader, facts: GemmaFacts, source: Source) -> Iterator[Finding]:
    beside = list(_projectors_beside(model))
    newer = [path for path, found in beside if found is None]
    others = [(path, found) for path, found in beside if found is not None and not belong_together(facts, found)]
    remedy = source.remedy(Role.PROJECTOR, model.name)
    mend = say("Get its projector") if remedy else ""
    if newer:
        sentence = say(
            "{file} is of a newer kind than this engine knows; look for an update of this application.",
            file=newer[0].name,
        )
        yield Finding(FindingKind.ENGINE_TOO_OLD, sentence, Severity.BETTER)
    elif others:
        sentence = say("{file} beside it belongs to another model, so it cannot see.", file=others[0][0].name)
        yield Finding(FindingKind.PROJECTOR_OF_ANOTHER, _with_advice(sentence, remedy), Severity.WRONG, mend, remedy)
    elif not facts.is_demo and _has_eyes(header, facts, source.entry):
        sentence = say("Its projector is missing: it reads text, but sees no pictures.")
        yield Finding(FindingKind.PROJECTOR_MISSING, _with_advice(sentence, remedy), Severity.BETTER, mend, remedy)


def _with_advice(sentence: str, remedy: Remedy | None) -> str:
    """Where no button mends it."""
    if remedy is not None:
        return sentence
    return say("{sentence} Get the mmproj file from where the model is from, and put it beside it.", sentence=sentence)


def _projectors_beside(model: Path) -> Iterator[tuple[Path, ProjectorFacts | None]]:
    """With None for those of a newer kind; unusable ones are left out."""
    for path in sorted(model.parent.glob("*.gguf")):
        if "mmproj" not in path.name.lower():
            continue
        try:
            header = read_header(path)
            yield path, None if is_newer_projector(header) else projector_facts(header)
        except UnusableModel:
            continue


def _has_eyes(header: GgufHeader, facts: GemmaFacts, entry: CatalogueEntry | None) -> bool:
    """Whether this model was made to see: the catalogue knows, else its kind and size tell (Gemma 3 from 4B on)."""
    if entry is not None:
        return "image" in entry.takes
    if facts.architecture in ("gemma3n", "gemma4"):
        return True
    return facts.architecture == "gemma3" and header.count("gemma3.block_count") >= 34


def _is_coarse(model: Path, facts: GemmaFacts) -> bool:
    """Four bits or fewer that the model was not trained for (QAT)."""
    return facts.quantisation.startswith(_COARSE) and not quantisation_of(model.name).startswith("QAT")


def _finer_weights(source: Source) -> Remedy | None:
    return source.remedy(Role.TEXT, "Q8_0")


def _of_template(header: GgufHeader, facts: GemmaFacts, source: Source) -> Iterator[Finding]:
    template = header.text("tokenizer.chat_template")
    remedy = source.remedy(Role.TEXT, header.path.name)
    mend = say("Get the newest file") if remedy else ""
    if not template:
        yield Finding(
            FindingKind.NO_TEMPLATE,
            say("It has no chat template: it may be a base model, which continues texts instead of answering."),
            Severity.WRONG,
            mend,
            remedy,
        )
    elif _TURNS.get(facts.architecture, _OLDER_TURN) not in template:
        yield Finding(
            FindingKind.TEMPLATE_OUTDATED,
            say("Its chat template is not that of {kind}; answers may be odd.", kind=facts.generation),
            Severity.WRONG,
            mend,
            remedy,
        )
    elif facts.architecture == "gemma4" and not facts.is_demo and _TOOL_RESULTS not in template:
        yield Finding(
            FindingKind.TEMPLATE_OUTDATED,
            say("Its chat template is an older one; Google has mended tools and thinking since."),
            Severity.BETTER,
            mend,
            remedy,
        )


def _of_stop_sign(header: GgufHeader, facts: GemmaFacts) -> Iterator[Finding]:
    sign = _STOP_SIGNS.get(facts.architecture, _OLDER_STOP_SIGN)
    try:
        token = find_tokens(header, [sign]).get(sign)
    except OSError:
        return
    if token is None:
        sentence = say("Its vocabulary has no {sign}: answers may not come to an end.", sign=sign)
        yield Finding(FindingKind.STOP_NOT_MARKED, sentence)
        return
    ends = {header.count(f"tokenizer.ggml.{name}_token_id", -1) for name in ("eos", "eot", "eom")}
    if not token.is_control and token.index not in ends:
        yield Finding(
            FindingKind.STOP_NOT_MARKED,
            say(
                "Its stop sign {sign} is not marked as one; here answers end all the same, elsewhere they may not.",
                sign=sign,
            ),
            Severity.BETTER,
        )
