"""What a GGUF header says about a Gemma model or its projector, and refusals of everything else."""

from dataclasses import dataclass
from typing import Final

from gemma_desktop.errors import NewerModel, UnusableModel
from gemma_desktop.gguf.tensor_types import prevailing_type
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.texts import say

_PICTURE_PROJECTORS: Final = {"gemma3": "gemma3", "gemma3nv": "gemma3n", "gemma4v": "gemma4", "gemma4uv": "gemma4"}
_SPEECH_PROJECTORS: Final = {"gemma4a": "gemma4", "gemma4ua": "gemma4"}
"""Projector type to the architecture it belongs to. gemma3na is not among them: llama.cpp cannot run it."""
_ARCHITECTURES: Final = ("gemma", "gemma2", "gemma3", "gemma3n", "gemma4")
_GENERATIONS: Final = {
    "gemma": "Gemma 1", "gemma2": "Gemma 2", "gemma3": "Gemma 3", "gemma3n": "Gemma 3n", "gemma4": "Gemma 4",
}  # fmt: skip
_FAMILIES: Final = {
    "llama": "Llama", "qwen": "Qwen", "mistral": "Mistral", "phi": "Phi", "deepseek": "DeepSeek", "gpt-oss": "gpt-oss",
    "falcon": "Falcon", "granite": "Granite", "command": "Command R", "cohere": "Command R", "glm": "GLM",
    "chatglm": "GLM", "lfm": "LFM", "olmo": "OLMo", "nemotron": "Nemotron", "bert": "BERT", "nomic": "Nomic",
    "mamba": "Mamba", "rwkv": "RWKV", "smollm": "SmolLM", "minicpm": "MiniCPM", "internlm": "InternLM",
    "exaone": "EXAONE", "hunyuan": "Hunyuan", "kimi": "Kimi", "minimax": "MiniMax", "t5": "T5", "gpt": "GPT",
}  # fmt: skip
"""Architectures by how their name begins."""


@dataclass(frozen=True)
class GemmaFacts:
    """A Gemma model. quantisation: how most of its weights are stored. context_tokens: what it was trained for."""

    name: str
    architecture: str
    generation: str
    quantisation: str
    embedding_length: int
    context_tokens: int
    can_think: bool
    is_demo: bool


@dataclass(frozen=True)
class ProjectorFacts:
    """What gives a model its eyes and ears. embedding_length: of the model it was made for."""

    name: str
    architecture: str
    quantisation: str
    embedding_length: int
    takes_images: bool
    takes_audio: bool


def gemma_facts(header: GgufHeader) -> GemmaFacts:
    """The facts of a model file. Raises UnusableModel for anything that is no Gemma to chat with."""
    architecture = header.text("general.architecture")
    _refuse_other_kinds(header, architecture)
    embedding_length = header.count(f"{architecture}.embedding_length")
    context_tokens = header.count(f"{architecture}.context_length")
    if not embedding_length or not context_tokens or not header.count(f"{architecture}.block_count"):
        raise UnusableModel(
            say("{name} is damaged", name=header.path.name),
            say("Download or copy it again."),
            "its sizes are not given",
        )
    return GemmaFacts(
        name=_model_name(header),
        architecture=architecture,
        generation=_GENERATIONS[architecture],
        quantisation=prevailing_type(header.tensors),
        embedding_length=embedding_length,
        context_tokens=context_tokens,
        can_think="enable_thinking" in header.text("tokenizer.chat_template"),
        is_demo=header.flag("gemma_desktop.demo"),
    )


def projector_facts(header: GgufHeader) -> ProjectorFacts:
    """The facts of a projector file. Raises UnusableModel for anything else, and for other families' projectors."""
    if not _is_projector(header):
        raise UnusableModel(
            say("{name} is no projector", name=header.path.name),
            say("A model's pictures and speech need its mmproj file; leave it out for text alone."),
        )
    general = header.text("clip.projector_type")
    picture = (header.text("clip.vision.projector_type") or general) if header.flag("clip.has_vision_encoder") else ""
    speech = (header.text("clip.audio.projector_type") or general) if header.flag("clip.has_audio_encoder") else ""
    architecture = _PICTURE_PROJECTORS.get(picture) or _SPEECH_PROJECTORS.get(speech)
    if architecture is None:
        kind = _printable(picture or speech) or "unknown"
        raise UnusableModel(
            say("{name} belongs to no Gemma", name=header.path.name),
            say("Choose the mmproj file of the model."),
            f"projector type {kind}",
        )
    return ProjectorFacts(
        name=_printable(header.text("general.name")) or header.path.stem,
        architecture=architecture,
        quantisation=prevailing_type(header.tensors),
        embedding_length=header.count("clip.vision.projection_dim") or header.count("clip.audio.projection_dim"),
        takes_images=picture in _PICTURE_PROJECTORS,
        takes_audio=speech in _SPEECH_PROJECTORS,
    )


def belong_together(model: GemmaFacts, projector: ProjectorFacts) -> bool:
    """Whether that projector's output is that model's input."""
    return (model.architecture, model.embedding_length) == (projector.architecture, projector.embedding_length)


def is_newer_projector(header: GgufHeader) -> bool:
    """Whether it gives eyes or ears to a Gemma in a way that came after this engine."""
    names = ("clip.projector_type", "clip.vision.projector_type", "clip.audio.projector_type")
    kinds = {header.text(name) for name in names if header.text(name)}
    known = {*_PICTURE_PROJECTORS, *_SPEECH_PROJECTORS, "gemma3na"}
    return _is_projector(header) and any(kind.startswith("gemma") for kind in kinds) and not kinds & known


def _refuse_other_kinds(header: GgufHeader, architecture: str) -> None:
    file = header.path.name
    if _is_projector(header):
        raise UnusableModel(
            say("{file} is only a model's eyes and ears", file=file),
            say("Open the model itself; this file is found when it lies in the same folder."),
        )
    if header.text("general.type") == "adapter":
        raise UnusableModel(say("{file} is an adapter, not a model", file=file), say("Open the model itself."))
    if architecture == "gemma-embedding":
        raise UnusableModel(
            say("{file} is an embedding model", file=file), say("It cannot chat; choose another Gemma.")
        )
    if architecture == "gemma4-assistant":
        raise UnusableModel(
            say("{file} is a drafter for Gemma 4", file=file), say("It only helps a larger model; choose that one.")
        )
    if architecture.startswith("gemma") and architecture not in _ARCHITECTURES:
        raise NewerModel(
            say("{file} is a newer kind of Gemma", file=file),
            say("Look for an update of this application."),
            _printable(architecture),
        )
    if architecture not in _ARCHITECTURES:
        family = _family(architecture)
        raise UnusableModel(
            say("{file} is not a Gemma model", file=file),
            say("It is of the {family} family; choose a Gemma as GGUF.", family=family)
            if family
            else say("Choose a Gemma as GGUF."),
            f"architecture {_printable(architecture)!r}",
        )
    if not header.tensors:
        raise UnusableModel(
            say("{file} has no weights", file=file), say("It holds only a vocabulary; choose the model itself.")
        )


def _is_projector(header: GgufHeader) -> bool:
    return header.text("general.architecture") == "clip" or header.text("general.type") == "mmproj"


def _family(architecture: str) -> str:
    for beginning, family in _FAMILIES.items():
        if architecture.startswith(beginning):
            return family
    return _printable(architecture)


def _model_name(header: GgufHeader) -> str:
    """The name in the file, where a person wrote one; converters put a commit's hash or a folder's name there."""
    name = _printable(header.text("general.name"))
    looks_made_up = len(name) >= 32 and all(character in "0123456789abcdef" for character in name.lower())
    return header.path.stem if not name or looks_made_up else name


def _printable(text: str) -> str:
    """One line of at most 80 characters: the text comes from a file that anyone may have made."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[:400]).split())[:80]
