"""Loading a model: what it tells of itself, what is refused, and how it is stopped."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import gguf
import pytest

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import Message, Role, TextPart, said
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.model import load
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.protocol import Load, LoadOptions, ModelInfo
from gemma_desktop.errors import Refused, UnusableModel
from tests.helpers.engine_room import engine_room
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.gguf_projectors import write_gemma3_projector
from tests.helpers.media_samples import circle, image_part


def load_info(model: Path, projector: Path | None = None, options: LoadOptions = LoadOptions()) -> ModelInfo:  # noqa: B008
    loaded = load(Load(1, str(model), str(projector or ""), options), lambda _fraction: None, CancelFlag())
    loaded.close()
    return loaded.info


def test_a_model_tells_what_it_takes(
    demo_model: Path, demo_projector: Path, random_model: Callable[[str], Path]
) -> None:
    demo = load_info(demo_model, demo_projector)
    assert (demo.takes_images, demo.takes_audio, demo.can_think, demo.can_call_tools) == (True, True, True, True)
    assert (demo.architecture, demo.context_tokens, demo.trained_context_tokens) == ("gemma4", 8192, 8192)
    assert demo.size_bytes == demo_model.stat().st_size + demo_projector.stat().st_size
    assert demo.threads == 1
    assert demo.layers_type == "F16"
    assert demo.load_s > 0
    alone = load_info(demo_model)
    assert (alone.takes_images, alone.takes_audio) == (False, False)
    gemma3 = load_info(random_model("gemma3"), random_model("gemma3-projector"))
    assert (gemma3.takes_images, gemma3.takes_audio, gemma3.can_think, gemma3.can_call_tools) == (
        True, False, False, False
    )  # fmt: skip


def test_options_are_heeded(random_model: Callable[[str], Path]) -> None:
    info = load_info(random_model("gemma4"), options=LoadOptions(context_tokens=1024, threads=2, gpu_layers=0))
    assert (info.context_tokens, info.threads, info.gpu_layers) == (1024, 2, 0)


def test_a_context_is_no_longer_than_the_model_was_trained_on(random_model: Callable[[str], Path]) -> None:
    assert load_info(random_model("gemma4"), options=LoadOptions(context_tokens=100_000)).context_tokens == 8192


def test_options_that_would_abort_llama_are_brought_within_bounds(random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma4"), context_tokens=1) as room:
        assert room.model.info.context_tokens == 512
        text = "hello " * (300 // room.model.count_tokens("hello "))
        assert room.reply([said(Role.USER, text)], GenerationSettings(max_tokens=2)).text
    assert load_info(random_model("gemma4"), options=LoadOptions(threads=100_000)).threads == 512


def test_a_context_larger_than_the_memory_is_refused_with_the_numbers(random_model: Callable[[str], Path]) -> None:
    with pytest.raises(Refused) as refused:
        load_info(random_model("gemma4"), options=LoadOptions(context_tokens=2_000_000_000))
    assert "2,000,000,000" in refused.value.title
    assert "Choose 8,192 or less" in refused.value.hint


def test_a_demo_model_says_that_it_is_one(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    path = tmp_path / "demo.gguf"
    copy_with(random_model("gemma4"), path, {"gemma_desktop.demo": True})
    assert load_info(path).is_demo
    assert not load_info(random_model("gemma4")).is_demo


def test_a_model_file_may_bound_its_pictures(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    path = tmp_path / "bounded.gguf"
    copy_with(
        random_model("gemma4"), path, {"gemma_desktop.image_min_tokens": 20, "gemma_desktop.image_max_tokens": 50}
    )
    for image, least, most in ((circle(width=2000, height=1500), 40, 50), (circle(width=20, height=20), 20, 30)):
        part = image_part(f"{image.width_px}", image)
        with engine_room(path, random_model("gemma4-projector")) as room:
            message = Message(Role.USER, (part, TextPart("?")))
            reply = room.reply([message], GenerationSettings(max_tokens=1), media={part.media_id: image})
            assert least <= reply.finished.usage.image_tokens <= most


def test_a_projector_of_another_model_is_refused_with_both_names(
    tmp_path: Path, random_model: Callable[[str], Path]
) -> None:
    with pytest.raises(UnusableModel, match=r"gemma3-projector\.gguf does not belong to gemma4\.gguf"):
        load_info(random_model("gemma4"), random_model("gemma3-projector"))
    with pytest.raises(UnusableModel, match=r"gemma\.gguf does not belong to gemma4\.gguf"):
        load_info(random_model("gemma4"), random_model("gemma"))
    with pytest.raises(UnusableModel, match=r"gone\.gguf was not found"):
        load_info(random_model("gemma4"), tmp_path / "gone.gguf")


def test_a_projector_of_another_width_is_refused_with_both_names(
    tmp_path: Path, random_model: Callable[[str], Path]
) -> None:
    narrow = tmp_path / "narrow.gguf"
    write_gemma3_projector(narrow, text_width=64)
    with pytest.raises(UnusableModel, match=r"narrow\.gguf does not belong to gemma3\.gguf"):
        load_info(random_model("gemma3"), narrow)


@pytest.mark.parametrize("family", ["llama", "qwen3", "gemma-embedding", "gemma4-assistant"])
def test_another_family_is_refused_by_name(tmp_path: Path, family: str) -> None:
    path = tmp_path / "other.gguf"
    writer = gguf.GGUFWriter(path, family)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    with pytest.raises(UnusableModel) as refused:
        load_info(path)
    assert refused.value.title == "other.gguf is not a Gemma model"
    assert family in refused.value.hint


def test_a_projector_in_the_models_place_is_refused(random_model: Callable[[str], Path]) -> None:
    with pytest.raises(UnusableModel, match="is a projector"):
        load_info(random_model("gemma3-projector"))


def test_a_truncated_file_is_refused_by_name(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    path = tmp_path / "half.gguf"
    whole = random_model("gemma4").read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnusableModel, match=r"half\.gguf is incomplete"):
        load_info(path)


def test_progress_rises_to_the_end(demo_model: Path, demo_projector: Path) -> None:
    fractions: list[float] = []
    request = Load(1, str(demo_model), str(demo_projector))
    load(request, fractions.append, CancelFlag()).close()
    assert len(fractions) > 3
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] < 0.5
    assert fractions[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("stop_at", [0.0, 0.3, 0.8, 1.0])
def test_loading_can_be_stopped_at_any_point(demo_model: Path, demo_projector: Path, stop_at: float) -> None:
    """In the model's file, in the projector's, and after both."""
    cancel = CancelFlag()

    def report(fraction: float) -> None:
        if fraction >= stop_at - 1e-6:
            cancel.set()

    with pytest.raises(Cancelled):
        load(Load(1, str(demo_model), str(demo_projector)), report, cancel)


def test_names_with_any_characters(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    path = tmp_path / "größe 模型 \U0001f600.gguf"
    shutil.copy(random_model("gemma4"), path)
    projector = tmp_path / "projektör.gguf"
    shutil.copy(random_model("gemma4-projector"), projector)
    assert load_info(path, projector).takes_images


def test_a_file_without_a_template_uses_the_built_in_format(tmp_path: Path) -> None:
    path = tmp_path / "bare.gguf"
    write_gemma4(path, template=" ")
    assert load_info(path).can_think


def copy_with(source: Path, target: Path, added: Mapping[str, bool | int]) -> None:
    """The same model with more metadata."""
    reader = gguf.GGUFReader(source)
    writer = gguf.GGUFWriter(target, "gemma4")
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name == "general.architecture":
            continue
        kind = field.types[0]
        sub_type = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(field.name, field.contents(), kind, sub_type=sub_type)
    for key, value in added.items():
        if isinstance(value, bool):
            writer.add_bool(key, value)
        else:
            writer.add_uint32(key, value)
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
