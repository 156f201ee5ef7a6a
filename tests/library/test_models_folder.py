"""The folder of models: what is taken in, what goes with a model that is removed, and what must not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_desktop.errors import StorageTrouble, UnusableModel
from gemma_desktop.library.installed import describe
from gemma_desktop.library.models_folder import ModelsFolder, bring_back, usable_models
from tests.library.gguf_files import write_model, write_projector


@pytest.fixture
def folder(tmp_path: Path) -> ModelsFolder:
    (tmp_path / "models" / "gemma").mkdir(parents=True)
    return ModelsFolder(tmp_path / "models")


@pytest.fixture
def to_trash(tmp_path: Path) -> Callable[[Path], Path]:
    """A wastebasket."""
    (tmp_path / "trash" / "files").mkdir(parents=True)
    return lambda path: path.rename(tmp_path / "trash" / "files" / path.name)


def names(folder: ModelsFolder) -> list[str]:
    return sorted(path.name for path in folder.path.rglob("*.gguf"))


def split_model(home: Path) -> Path:
    """The first of two parts; what stands in them does not matter here."""
    parts = [home / f"large-0000{number}-of-00002.gguf" for number in (1, 2)]
    for part in parts:
        part.write_bytes(b"a part")
    return parts[0]


def test_a_model_goes_without_the_projector_that_another_one_needs(
    folder: ModelsFolder, to_trash: Callable[[Path], Path]
) -> None:
    home = folder.path / "gemma"
    model, other = write_model(home / "a.gguf"), write_model(home / "b.gguf")
    write_projector(home / "mmproj.gguf")
    assert [gone.path for gone in folder.remove(model, to_trash)] == [model]
    assert names(folder) == ["b.gguf", "mmproj.gguf"]
    folder.remove(other, to_trash)
    assert names(folder) == []


def test_all_parts_of_a_split_model_go_and_come_back(folder: ModelsFolder, to_trash: Callable[[Path], Path]) -> None:
    home = folder.path / "gemma"
    write_model(home / "other.gguf")
    gone = folder.remove(split_model(home), to_trash)
    assert names(folder) == ["other.gguf"]
    bring_back(gone)
    assert names(folder) == ["large-00001-of-00002.gguf", "large-00002-of-00002.gguf", "other.gguf"]


def test_a_model_elsewhere_is_not_removed(
    folder: ModelsFolder, tmp_path: Path, to_trash: Callable[[Path], Path]
) -> None:
    model = write_model(tmp_path / "mine.gguf")
    with pytest.raises(StorageTrouble, match="lies elsewhere"):
        folder.remove(model, to_trash)
    assert model.exists()


def test_of_a_link_only_the_link_is_removed(
    folder: ModelsFolder, tmp_path: Path, to_trash: Callable[[Path], Path]
) -> None:
    model = write_model(tmp_path / "mine.gguf")
    link = folder.path / "gemma" / "mine.gguf"
    link.symlink_to(model)
    gone = folder.remove(link, to_trash)
    assert (model.exists(), names(folder)) == (True, [])
    bring_back(gone)
    assert link.samefile(model)


def test_what_came_meanwhile_is_not_overwritten_by_what_comes_back(
    folder: ModelsFolder, to_trash: Callable[[Path], Path]
) -> None:
    model = write_model(folder.path / "gemma" / "a.gguf")
    gone = folder.remove(model, to_trash)
    model.parent.mkdir(exist_ok=True)
    model.write_bytes(b"another one")
    with pytest.raises(StorageTrouble, match=r"a\.gguf is there again"):
        bring_back(gone)
    assert model.read_bytes() == b"another one"


@pytest.mark.parametrize("copy", [True, False])
def test_another_model_of_the_same_name_is_not_overwritten(folder: ModelsFolder, tmp_path: Path, copy: bool) -> None:
    (tmp_path / "other").mkdir()
    first = folder.bring_in(describe(write_model(tmp_path / "a.gguf")), copy=copy)
    before = first.read_bytes()
    other = describe(write_model(tmp_path / "other" / "a.gguf", general__name="Another"))
    with pytest.raises(StorageTrouble, match=r"a\.gguf is imported already"):
        folder.bring_in(other, copy=copy)
    assert first.read_bytes() == before


def test_what_is_taken_in_already_is_taken_in_again_without_harm(folder: ModelsFolder, tmp_path: Path) -> None:
    model = describe(write_model(tmp_path / "a.gguf"))
    assert folder.bring_in(model, copy=False) == folder.bring_in(model, copy=False)
    assert names(folder) == ["a.gguf"]


def test_of_a_users_folder_the_usable_models_are_taken(tmp_path: Path) -> None:
    write_model(tmp_path / "good.gguf")
    (tmp_path / "broken.gguf").write_bytes(b"no model")
    assert [model.path.name for model in usable_models([tmp_path])] == ["good.gguf"]


def test_a_file_that_is_no_model_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "broken.gguf").write_bytes(b"no model")
    with pytest.raises(UnusableModel, match=r"broken\.gguf"):
        usable_models([tmp_path / "broken.gguf"])
