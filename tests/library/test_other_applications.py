"""Models of other applications, in folders laid out as theirs are."""

import json
from pathlib import Path

import pytest

from gemma_desktop.library.other_applications import application_of, candidates
from gemma_desktop.library.surroundings import Surroundings

DIGEST = "ab" * 32


def put(path: Path, text: str = "GGUF") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def found(home: Path, system: str = "linux", **environment: str) -> list[tuple[str, str, Path]]:
    around = Surroundings(home, environment, system)
    return [(model.application, model.name, model.path.relative_to(home)) for model in candidates(around)]


@pytest.mark.parametrize(
    ("application", "system", "path"),
    [
        ("Hub cache", "linux", ".cache/huggingface/hub/models--a--b/snapshots/c0ffee/m.gguf"),
        ("LM Studio", "linux", ".lmstudio/models/google/gemma/m.gguf"),
        ("LM Studio", "win32", ".cache/lm-studio/models/google/gemma/m.gguf"),
        ("Jan", "linux", ".config/Jan/data/llamacpp/models/gemma/m.gguf"),
        ("Jan", "darwin", "Library/Application Support/Jan/data/llamacpp/models/gemma/m.gguf"),
        ("Jan", "win32", "AppData/Roaming/Jan/data/models/gemma/m.gguf"),
        ("GPT4All", "linux", ".local/share/nomic.ai/GPT4All/m.gguf"),
        ("GPT4All", "darwin", "Library/Application Support/nomic.ai/GPT4All/m.gguf"),
        ("GPT4All", "win32", "AppData/Local/nomic.ai/GPT4All/m.gguf"),
    ],
)
def test_each_is_found_in_its_usual_folder(tmp_path: Path, application: str, system: str, path: str) -> None:
    file = put(tmp_path / path)
    assert found(tmp_path, system) == [(application, "", Path(path))]
    assert application_of(file, Surroundings(tmp_path, {}, system)) == application


def test_projectors_parts_and_drafters_are_no_models_of_their_own(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio/models/a/b"
    for name in ("m.gguf", "mmproj-m.gguf", "s-00001-of-00002.gguf", "s-00002-of-00002.gguf", "mtp-m.gguf", "x.part"):
        put(folder / name)
    assert [path.name for _, _, path in found(tmp_path)] == ["m.gguf", "s-00001-of-00002.gguf"]


def test_a_file_that_two_names_lead_to_is_listed_once(tmp_path: Path) -> None:
    blob = put(tmp_path / ".cache/huggingface/hub/models--a--b/blobs/abc")
    for commit in ("c1", "c2"):
        link = tmp_path / f".cache/huggingface/hub/models--a--b/snapshots/{commit}/m.gguf"
        link.parent.mkdir(parents=True)
        link.symlink_to(blob)
    assert len(found(tmp_path)) == 1


@pytest.mark.parametrize("variable", ["HF_HUB_CACHE", "OLLAMA_MODELS"])
def test_the_environment_names_other_folders(tmp_path: Path, variable: str) -> None:
    folder = tmp_path / "elsewhere"
    put(folder / "models--a--b/snapshots/c/m.gguf")
    ollama(folder)
    assert len(found(tmp_path, **{variable: str(folder)})) == 1


def test_hf_home_moves_the_hub_cache(tmp_path: Path) -> None:
    put(tmp_path / "hf/hub/models--a--b/snapshots/c/m.gguf")
    assert len(found(tmp_path, HF_HOME=str(tmp_path / "hf"))) == 1


def test_lm_studio_may_have_moved_its_home_or_only_its_models(tmp_path: Path) -> None:
    put(tmp_path / ".lmstudio-home-pointer", f"{tmp_path / 'studio'}\n")
    put(tmp_path / "studio/settings.json", json.dumps({"downloadsFolder": str(tmp_path / "big disk")}))
    put(tmp_path / "studio/models/a/b/one.gguf")
    put(tmp_path / "big disk/a/b/two.gguf")
    assert {path.name for _, _, path in found(tmp_path)} == {"one.gguf", "two.gguf"}


def ollama(store: Path, *layers: dict[str, object], blob: str = DIGEST, tag: str = "4b") -> Path:
    put(store / "blobs" / f"sha256-{blob}")
    model = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{DIGEST}"}
    manifest = {"schemaVersion": 2, "layers": list(layers or (model,))}
    return put(store / "manifests/registry.ollama.ai/library/gemma3" / tag, json.dumps(manifest))


def test_a_manifest_names_the_blob(tmp_path: Path) -> None:
    ollama(tmp_path / ".ollama/models")
    assert found(tmp_path) == [("Ollama", "gemma3:4b", Path(".ollama/models/blobs") / f"sha256-{DIGEST}")]


@pytest.mark.parametrize("digest", ["sha256:../../secret", f"sha256:{'AB' * 32}", "sha256:abc", "md5:abc", ""])
def test_a_manifest_that_names_something_else_is_passed_over(tmp_path: Path, digest: str) -> None:
    store = tmp_path / ".ollama/models"
    ollama(store, {"mediaType": "application/vnd.ollama.image.model", "digest": digest})
    name = digest.replace(":", "-", 1)
    if name:
        put(store / "blobs" / name)
    assert found(tmp_path) == []


def test_a_manifest_of_a_blob_that_is_gone_is_passed_over(tmp_path: Path) -> None:
    ollama(tmp_path / ".ollama/models", blob="cd" * 32)
    assert found(tmp_path) == []


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"layers": 3}', '{"layers": [{"mediaType": 1}]}'])
def test_a_damaged_manifest_is_passed_over(tmp_path: Path, text: str) -> None:
    manifest = ollama(tmp_path / ".ollama/models")
    manifest.write_text(text)
    assert found(tmp_path) == []


def test_a_home_without_any_of_them_has_nothing(tmp_path: Path) -> None:
    assert found(tmp_path) == []


def test_a_folder_that_may_not_be_read_hides_no_other_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ollama(tmp_path / ".ollama/models")
    put(tmp_path / ".local/share/nomic.ai/GPT4All/m.gguf")
    is_file = Path.is_file

    def refuse(self: Path) -> bool:
        if "blobs" in self.parts:
            raise PermissionError(13, "Permission denied")
        return is_file(self)

    monkeypatch.setattr(Path, "is_file", refuse)
    assert [application for application, _, _ in found(tmp_path)] == ["GPT4All"]
