"""Where other applications keep their models: looked at, never touched.

Each layout is public:

    Hub cache   https://huggingface.co/docs/huggingface_hub/guides/manage-cache: models--OWNER--NAME/snapshots/COMMIT/
    LM Studio   https://lmstudio.ai/docs: models/PUBLISHER/MODEL/*.gguf below its home (~/.lmstudio, formerly
                ~/.cache/lm-studio, or where ~/.lmstudio-home-pointer says); settings.json may name another folder
    Ollama      https://docs.ollama.com/faq: manifests/HOST/NAMESPACE/MODEL/TAG is JSON that names each layer by its
                sha256 and media type; blobs/sha256-... are the files
    Jan         https://jan.ai/docs/data-folder: llamacpp/models/ID/ (formerly models/) in its data folder
    GPT4All     https://docs.gpt4all.io: one folder of files; its Python package has another

A file is a candidate by its place and name alone; whoever uses one looks into it.
"""

import contextlib
from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.library.installed import is_drafter, sort_out
from gemma_desktop.library.surroundings import Surroundings
from gemma_desktop.texts import marked

HUB_CACHE: Final = marked("Hub cache")
_MODEL_LAYER: Final = "application/vnd.ollama.image.model"
_PROJECTOR_LAYER: Final = "application/vnd.ollama.image.projector"
_MOST_MANIFEST_BYTES: Final = 1_000_000
_MOST_FILES: Final = 10_000
"""In one application's folder: it may be a link to a whole disk."""


class Candidate(msgspec.Struct, frozen=True):
    """A model's file of another application. name: what that application calls it; "" where the file's own is meant."""

    application: str
    path: Path
    projector: Path | None = None
    name: str = ""


def candidates(around: Surroundings) -> Iterator[Candidate]:
    """All of them, the same file once; applications that are not there, or may not be read, have none."""
    seen: set[Path] = set()
    looks = (_hub_cache, _lm_studio, _ollama, _jan, _gpt4all)
    for candidate in chain.from_iterable(_allowed(look(around)) for look in looks):
        try:
            real = candidate.path.resolve(strict=True)
        except (OSError, RuntimeError):
            continue
        if real not in seen:
            seen.add(real)
            yield candidate


def _allowed(found: Iterator[Candidate]) -> Iterator[Candidate]:
    """Until something may not be read: Ollama's own user keeps its files to itself on some systems."""
    with contextlib.suppress(OSError):
        yield from found


def application_of(file: Path, around: Surroundings) -> str:
    """Whose file that is, by where it lies; "" if nobody's."""
    for application, folders in _FOLDERS.items():
        for folder in folders(around):
            if file.is_relative_to(folder):
                return application
    return ""


def _in_folders(application: str, around: Surroundings) -> Iterator[Candidate]:
    for folder in _FOLDERS[application](around):
        models, _projectors = sort_out(path for path in _ggufs(folder) if not is_drafter(path.name))
        yield from (Candidate(application, path) for path in models)


def _ggufs(folder: Path) -> list[Path]:
    try:
        return sorted(islice((path for path in folder.rglob("*.gguf") if path.is_file()), _MOST_FILES))
    except OSError:
        return []


def _hub_cache_folders(around: Surroundings) -> list[Path]:
    home = around.folder("HF_HOME", around.folder("XDG_CACHE_HOME", around.home / ".cache") / "huggingface")
    return [around.folder("HF_HUB_CACHE", home / "hub")]


def _hub_cache(around: Surroundings) -> Iterator[Candidate]:
    return _in_folders(HUB_CACHE, around)


def _lm_studio_folders(around: Surroundings) -> list[Path]:
    homes = [around.home / ".lmstudio", around.home / ".cache" / "lm-studio"]
    pointer = _text(around.home / ".lmstudio-home-pointer").strip()
    homes = [*([Path(pointer)] if pointer else []), *homes]
    named = [folder for home in homes if (folder := _named_in(home / "settings.json", "downloadsFolder"))]
    return [*named, *(home / "models" for home in homes)]


def _lm_studio(around: Surroundings) -> Iterator[Candidate]:
    return _in_folders("LM Studio", around)


def _ollama_folders(around: Surroundings) -> list[Path]:
    folders = [around.folder("OLLAMA_MODELS", around.home / ".ollama" / "models")]
    if around.system.startswith("linux"):  # as its installer sets it up, for a user of its own
        folders += [Path("/usr/share/ollama/.ollama/models"), Path("/var/lib/ollama/models")]
    return folders


def _ollama(around: Surroundings) -> Iterator[Candidate]:
    for folder in _ollama_folders(around):
        manifests = folder / "manifests"
        try:
            found = sorted(islice((path for path in manifests.rglob("*") if path.is_file()), _MOST_FILES))
        except OSError:
            continue
        for path in found:
            candidate = _of_manifest(path, manifests, folder / "blobs")
            if candidate is not None:
                yield candidate


class _Layer(msgspec.Struct):
    mediaType: str = ""  # noqa: N815 - as the file has it
    digest: str = ""


class _Manifest(msgspec.Struct):
    layers: list[_Layer]


def _of_manifest(path: Path, manifests: Path, blobs: Path) -> Candidate | None:
    """None for a manifest of anything but one GGUF, and where files are missing."""
    try:
        layers = msgspec.json.decode(_text(path), type=_Manifest).layers
    except msgspec.DecodeError:
        return None
    models = [blob for layer in layers if layer.mediaType == _MODEL_LAYER and (blob := _blob(blobs, layer.digest))]
    eyes = [blob for layer in layers if layer.mediaType == _PROJECTOR_LAYER and (blob := _blob(blobs, layer.digest))]
    if len(models) != 1:
        return None
    *_, model, tag = path.relative_to(manifests).parts
    return Candidate("Ollama", models[0], eyes[0] if eyes else None, f"{model}:{tag}")


def _blob(blobs: Path, digest: str) -> Path | None:
    kind, _, digits = digest.partition(":")
    if kind != "sha256" or len(digits) != 64 or not set(digits) <= set("0123456789abcdef"):
        return None
    blob = blobs / f"sha256-{digits}"
    return blob if blob.is_file() else None


def _jan_folders(around: Surroundings) -> list[Path]:
    base = around.roaming / "Jan" / "data"
    moved = _named_in(around.roaming / "Jan" / "settings.json", "data_folder")
    homes = [*([moved] if moved else []), base, around.home / "jan"]
    return [home / below for home in homes for below in ("llamacpp/models", "models")]


def _jan(around: Surroundings) -> Iterator[Candidate]:
    for candidate in _in_folders("Jan", around):
        # Jan calls every projector of a folder mmproj.gguf, and every model's file model.gguf.
        name = candidate.path.parent.name if candidate.path.stem == "model" else ""
        yield msgspec.structs.replace(candidate, name=name)


def _gpt4all_folders(around: Surroundings) -> list[Path]:
    return [around.data / "nomic.ai" / "GPT4All", around.home / ".cache" / "gpt4all"]


def _gpt4all(around: Surroundings) -> Iterator[Candidate]:
    return _in_folders("GPT4All", around)


_FOLDERS: Final[dict[str, Callable[[Surroundings], list[Path]]]] = {
    HUB_CACHE: _hub_cache_folders,
    "LM Studio": _lm_studio_folders,
    "Ollama": _ollama_folders,
    "Jan": _jan_folders,
    "GPT4All": _gpt4all_folders,
}


def _named_in(settings: Path, key: str) -> Path | None:
    """The folder that an application's own settings name under this key."""
    try:
        read = msgspec.json.decode(_text(settings), type=dict[str, object])
    except msgspec.DecodeError:
        return None
    named = read.get(key)
    return Path(named) if isinstance(named, str) and named else None


def _text(path: Path) -> str:
    """Of a small file; nothing where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_MANIFEST_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ""
