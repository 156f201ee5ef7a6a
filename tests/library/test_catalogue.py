"""The catalogue that ships, and the user's own."""

import json
from pathlib import Path

import pytest

from gemma_desktop.errors import Refused
from gemma_desktop.library.catalogue import Catalogue, CatalogueEntry, CatalogueFile, Role, load_catalogue
from gemma_desktop.library.catalogue_request import request_of
from gemma_desktop.library.repository import Repository, RepositoryFile
from gemma_desktop.paths import resources


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(resources(), Path("no such file"))


def write(path: Path, *models: dict[str, object], version: int = 1) -> Path:
    path.write_text(json.dumps({"version": version, "models": list(models)}))
    return path


ENTRY: dict[str, object] = {
    "id": "mine", "model": "My Gemma", "family": "Gemma 4", "purpose": "For me.", "takes": ["text"],
}  # fmt: skip


def test_every_family_is_in_it(catalogue: Catalogue) -> None:
    assert {entry.family for entry in catalogue.entries} >= {
        "Gemma 4", "Gemma 3", "Gemma 3n", "Gemma 2", "Gemma 1", "ShieldGemma", "EmbeddingGemma", "FunctionGemma",
        "TranslateGemma", "MedGemma", "CodeGemma",
    }  # fmt: skip


def test_the_weights_are_found_in_whatever_order_the_files_stand(tmp_path: Path) -> None:
    files = [
        {"file": "mmproj.gguf", "role": "projector", "about_gb": 1},
        {"file": "m.gguf", "role": "text", "about_gb": 2.5},
    ]
    for listed in (files, files[::-1]):
        users = write(tmp_path / "mine.json", {**ENTRY, "files": listed})
        (entry,) = (entry for entry in load_catalogue(resources(), users).entries if entry.id == "mine")
        assert (entry.weights, entry.size_bytes) == ("m.gguf", 2_500_000_000)


def test_ids_are_unique(catalogue: Catalogue) -> None:
    ids = [entry.id for entry in catalogue.entries]
    assert len(set(ids)) == len(ids)


def test_each_says_what_it_is_for_in_one_sentence(catalogue: Catalogue) -> None:
    for entry in catalogue.entries:
        assert entry.purpose.endswith(".")
        assert ". " not in entry.purpose
        assert len(entry.purpose) < 100


def test_what_sees_or_hears_has_its_projector_where_it_was_seen(catalogue: Catalogue) -> None:
    for entry in catalogue.entries:
        if entry.files and set(entry.takes) - {"text"} and "projector" not in entry.note:
            assert any(file.role is Role.PROJECTOR for file in entry.files), entry.id


def test_gemma_3n_promises_no_speech(catalogue: Catalogue) -> None:
    entry = catalogue.find("Gemma 3n E2B")
    assert entry is not None
    assert "audio" not in entry.takes
    assert "speech" in entry.limits


def test_a_model_is_found_by_its_name_and_by_its_id(catalogue: Catalogue) -> None:
    by_name = catalogue.find("gemma-4-e2b")
    assert by_name is not None
    assert (by_name.model, by_name.repository) == ("Gemma 4 E2B", "google/gemma-4-E2B-it-qat-q4_0-gguf")
    assert catalogue.find("Gemma 4 E2B") == by_name == catalogue.find(by_name.id)
    assert catalogue.find("Gemma 5") is None


def test_the_users_own_comes_first_and_replaces_ours(tmp_path: Path, catalogue: Catalogue) -> None:
    ours = catalogue.entries[0]
    users = write(tmp_path / "catalogue.json", ENTRY, {**ENTRY, "id": ours.id})
    merged = load_catalogue(resources(), users)
    assert merged.entries[0].id == "mine"
    replaced = merged.find(ours.id)
    assert replaced is not None
    assert replaced.model == "My Gemma"
    assert len(merged.entries) == len(catalogue.entries) + 1


@pytest.mark.parametrize(
    "entry",
    [
        {**ENTRY, "repository": "../evil"},
        {**ENTRY, "files": [{"file": "../../evil.gguf", "role": "text"}]},
        {**ENTRY, "files": [{"file": "a.gguf", "role": "text", "sha256": "abc"}]},
        {**ENTRY, "files": [{"file": "a.gguf", "role": "virus"}]},
        {**ENTRY, "takes": ["smells"]},
        {**ENTRY, "purpose": " "},
        {**ENTRY, "colour": "blue"},
        {"id": "mine"},
    ],
    ids=str,
)
def test_an_entry_that_cannot_be_used_is_told(tmp_path: Path, entry: dict[str, object]) -> None:
    with pytest.raises(Refused, match="no catalogue"):
        load_catalogue(resources(), write(tmp_path / "catalogue.json", entry))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 2, "models": []}', "\xff"])
def test_a_file_that_is_no_catalogue_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "catalogue.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(Refused, match="no catalogue"):
        load_catalogue(resources(), path)


@pytest.mark.parametrize(
    ("on_the_hub", "title"),
    [("gemma-4-E2B_q4_0-it.gguf", "Gemma 4 E2B QAT Q4_0"), ("renamed-Q4_0.gguf", "Gemma 4 E2B Q4_0")],
)
def test_a_download_is_called_as_the_catalogue_calls_it_while_it_is_the_same_file(on_the_hub: str, title: str) -> None:
    files = (CatalogueFile("gemma-4-E2B_q4_0-it.gguf", Role.TEXT),)
    entry = CatalogueEntry("e2b", "Gemma 4 E2B", "Gemma 4", "Chat.", ("text",), "g/e2b", "QAT Q4_0", files=files)
    repository = Repository("g/e2b", "c" * 40, (RepositoryFile(on_the_hub, 1000, "a" * 64),))
    assert request_of(entry, repository).title == title
