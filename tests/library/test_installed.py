"""From a path to a described model."""

import struct
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.errors import UnusableModel
from gemma_desktop.library.installed import DEMO_ID, demo_model, describe, sort_out
from gemma_desktop.paths import resources
from tests.library.gguf_files import MODEL_VALUES, write_gguf, write_model, write_projector


def refusal(path: Path, projector: Path | None = None) -> UnusableModel:
    with pytest.raises(UnusableModel) as caught:
        describe(path, projector)
    return caught.value


def test_the_demo_model_takes_everything_and_says_what_it_is() -> None:
    demo = demo_model(resources())
    assert (demo.id, demo.name, demo.is_demo) == (DEMO_ID, "Demo model", True)
    assert demo.takes_images
    assert demo.takes_audio
    assert demo.can_think
    assert demo.projector is not None
    assert demo.size_bytes == demo.path.stat().st_size + demo.projector.stat().st_size


def test_a_model_alone_takes_text(tmp_path: Path) -> None:
    model = describe(write_model(tmp_path / "small.gguf"))
    assert (model.id, model.name, model.description) == (str(tmp_path / "small.gguf"), "Small Gemma", "Gemma 4, F16")
    assert (model.context_tokens, model.can_think, model.is_demo) == (8192, True, False)
    assert (model.projector, model.takes_images, model.takes_audio) == (None, False, False)


def test_the_projector_beside_a_model_is_found(tmp_path: Path) -> None:
    model = write_model(tmp_path / "small.gguf")
    projector = write_projector(tmp_path / "mmproj-small.gguf")
    found = describe(model)
    assert (found.projector, found.takes_images, found.takes_audio) == (projector, True, True)
    assert found.size_bytes == model.stat().st_size + projector.stat().st_size


def test_a_projector_without_ears_takes_pictures_only(tmp_path: Path) -> None:
    write_projector(tmp_path / "mmproj.gguf", clip__has_audio_encoder=False)
    found = describe(write_model(tmp_path / "small.gguf"))
    assert (found.takes_images, found.takes_audio) == (True, False)


def test_the_speech_part_of_gemma_3n_is_not_promised(tmp_path: Path) -> None:
    write_projector(
        tmp_path / "mmproj.gguf", clip__vision__projector_type="gemma3nv", clip__audio__projector_type="gemma3na"
    )
    values = {key.replace("gemma4", "gemma3n"): value for key, value in MODEL_VALUES.items()}
    found = describe(write_gguf(tmp_path / "small.gguf", "gemma3n", values))
    assert (found.takes_images, found.takes_audio) == (True, False)


def test_projectors_of_other_models_in_the_folder_are_passed_over(tmp_path: Path) -> None:
    write_projector(tmp_path / "mmproj-a.gguf", clip__vision__projection_dim=128)
    write_projector(tmp_path / "mmproj-b.gguf", clip__vision__projector_type="gemma3", clip__has_audio_encoder=False)
    (tmp_path / "mmproj-c.gguf").write_bytes(b"broken")
    assert describe(write_model(tmp_path / "small.gguf")).projector is None


def test_the_projector_that_shares_the_name_is_preferred(tmp_path: Path) -> None:
    for name in ("mmproj-gemma-large.gguf", "gemma-small-mmproj.gguf", "mmproj-other.gguf"):
        write_projector(tmp_path / name)
    assert describe(write_model(tmp_path / "gemma-small-q4_0.gguf")).projector == tmp_path / "gemma-small-mmproj.gguf"


def test_names_are_alike_as_far_as_they_agree_from_the_start(tmp_path: Path) -> None:
    model = write_model(tmp_path / "gemma-4-12b-it-long-name.gguf")
    write_projector(tmp_path / "mmproj-gemma-3-12b-it-long-name.gguf")
    write_projector(tmp_path / "mmproj-gemma-4.gguf")
    projector = describe(model).projector
    assert projector is not None
    assert projector.name == "mmproj-gemma-4.gguf"


def test_among_equal_names_the_half_precision_projector_is_preferred(tmp_path: Path) -> None:
    write_projector(tmp_path / "mmproj-1.gguf", dtype=np.float32)
    half = write_projector(tmp_path / "mmproj-2.gguf")
    assert describe(write_model(tmp_path / "small.gguf")).projector == half


def test_a_chosen_projector_goes_before_the_one_beside_the_model(tmp_path: Path) -> None:
    write_projector(tmp_path / "mmproj-small.gguf")
    (tmp_path / "elsewhere").mkdir()
    chosen = write_projector(tmp_path / "elsewhere" / "eyes.gguf")
    assert describe(write_model(tmp_path / "small.gguf"), chosen).projector == chosen


def test_a_projector_of_another_model_is_refused_naming_both(tmp_path: Path) -> None:
    other = write_projector(tmp_path / "eyes.gguf", clip__vision__projection_dim=128)
    error = refusal(write_model(tmp_path / "small.gguf"), other)
    assert "eyes.gguf" in error.title
    assert "small.gguf" in error.title


def test_a_model_given_as_projector_is_refused(tmp_path: Path) -> None:
    model = write_model(tmp_path / "small.gguf")
    assert "small.gguf is no projector" in str(refusal(model, model))


@pytest.mark.parametrize(
    ("architecture", "family"), [("llama", "Llama"), ("llama4", "Llama"), ("qwen3moe", "Qwen"), ("phi3", "Phi")]
)
def test_other_families_are_refused_by_name(tmp_path: Path, architecture: str, family: str) -> None:
    path = write_gguf(tmp_path / "other.gguf", architecture, {})
    assert str(refusal(path)) == (
        f"other.gguf is not a Gemma model: It is of the {family} family; choose a Gemma as GGUF."
    )


def test_a_projector_opened_as_a_model_is_refused_with_what_to_open(tmp_path: Path) -> None:
    assert "Open the model itself" in str(refusal(write_projector(tmp_path / "mmproj-small.gguf")))


def test_projectors_of_other_families_are_refused(tmp_path: Path) -> None:
    other = write_projector(
        tmp_path / "eyes.gguf", clip__vision__projector_type="qwen2vl_merger", clip__has_audio_encoder=False
    )
    assert "belongs to no Gemma" in str(refusal(write_model(tmp_path / "small.gguf"), other))


@pytest.mark.parametrize(
    ("architecture", "values", "words"),
    [
        ("gemma-embedding", {}, "embedding model"),
        ("gemma4-assistant", {}, "drafter"),
        ("gemma9", {}, "newer kind of Gemma"),
        ("gemma4", {"general.type": "adapter"}, "adapter"),
        ("gemma4", {}, "damaged"),
    ],
)
def test_what_cannot_chat_is_refused(tmp_path: Path, architecture: str, values: dict[str, object], words: str) -> None:
    assert words in str(refusal(write_gguf(tmp_path / "odd.gguf", architecture, values)))


def test_a_vocabulary_alone_is_refused(tmp_path: Path) -> None:
    assert "no weights" in str(refusal(write_gguf(tmp_path / "vocab.gguf", "gemma4", MODEL_VALUES, tensors={})))


def test_a_name_from_the_file_becomes_one_short_printable_line(tmp_path: Path) -> None:
    model = describe(write_model(tmp_path / "m.gguf", general__name="Gem\x1b[31mma\n" + "x" * 500))
    assert model.name.startswith("Gem [31mma xxx")
    assert len(model.name) == 80


@pytest.mark.parametrize("name", ["", "47b6801b24d15ff9bcd8c96dfaea0be9ed3a0301"])
def test_a_name_that_nobody_wrote_gives_way_to_the_file_name(tmp_path: Path, name: str) -> None:
    assert describe(write_model(tmp_path / "gemma-small.gguf", general__name=name)).name == "gemma-small"


def _split(folder: Path, number: int, count: int) -> Path:
    path = write_model(folder / f"big-{number:05d}-of-{count:05d}.gguf", split__no=number - 1, split__count=count)
    for key in (b"split.no", b"split.count"):  # the writer gives uint32, the format wants uint16: both are counts
        assert struct.pack("<Q", len(key)) + key in path.read_bytes()
    return path


def test_a_model_in_parts_counts_as_one(tmp_path: Path) -> None:
    parts = [_split(tmp_path, number, 3) for number in (1, 2, 3)]
    assert describe(parts[0]).size_bytes == sum(part.stat().st_size for part in parts)


def test_a_later_part_names_the_first(tmp_path: Path) -> None:
    second = _split(tmp_path, 2, 3)
    assert "big-00001-of-00003.gguf" in refusal(second).hint


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    first = _split(tmp_path, 1, 2)
    assert "big-00002-of-00002.gguf was not found" in str(refusal(first))


def test_a_renamed_part_is_refused(tmp_path: Path) -> None:
    renamed = _split(tmp_path, 1, 2).rename(tmp_path / "renamed.gguf")
    assert "renamed" in refusal(renamed).title


def test_models_that_come_together_are_told_from_projectors_and_parts() -> None:
    parts = [Path(f"/m/large-{number:05d}-of-00003.gguf") for number in (3, 1, 2)]
    lone = Path("/n/other-00002-of-00002.gguf")
    eyes = Path("/m/MMPROJ-large.gguf")
    assert sort_out([eyes, *parts, lone]) == ([parts[1], lone], [eyes])
