"""What the bundle doctor finds in files that have it."""

from pathlib import Path

import gguf
import numpy as np
import pytest

from gemma_desktop.gguf.header import read_header
from gemma_desktop.gguf.token_list import find_tokens
from gemma_desktop.library.catalogue import CatalogueEntry, Role
from gemma_desktop.library.doctor import Finding, FindingKind, Severity, Source, examine
from gemma_desktop.paths import resources
from tests.helpers.gguf_models import write_gemma2, write_gemma3, write_gemma4
from tests.helpers.gguf_projectors import write_gemma4_projector
from tests.library.gguf_files import MODEL_VALUES, weights, write_gguf, write_model, write_projector

TEMPLATE = "{{ '<|turn>' }}{{ message['tool_call_id'] }}"
HUB = Source("google/gemma-4-small-gguf")


def found(model: Path, projector: Path | None = None, source: Source = HUB) -> dict[FindingKind, Finding]:
    return {finding.kind: finding for finding in examine(model, projector, source)}


def whole(folder: Path, name: str = "gemma-4.gguf") -> Path:
    write_gemma4(folder / name, template=TEMPLATE)
    return folder / name


def test_a_whole_bundle_has_no_findings(tmp_path: Path) -> None:
    model = whole(tmp_path)
    write_gemma4_projector(tmp_path / "mmproj.gguf")
    assert found(model, tmp_path / "mmproj.gguf") == {}


def test_an_older_model_without_a_projector_is_whole(tmp_path: Path) -> None:
    write_gemma2(tmp_path / "gemma-2.gguf")
    assert found(tmp_path / "gemma-2.gguf") == {}


def test_the_demo_model_needs_nothing() -> None:
    models = resources() / "models"
    assert found(models / "demo.gguf", models / "demo-mmproj.gguf") == {}


def test_a_missing_projector_is_what_the_repository_has(tmp_path: Path) -> None:
    finding = found(whole(tmp_path))[FindingKind.PROJECTOR_MISSING]
    assert (finding.severity, finding.mend) == (Severity.BETTER, "Get its projector")
    assert finding.remedy is not None
    assert (finding.remedy.repository, finding.remedy.role) == (HUB.repository, Role.PROJECTOR)


def test_without_a_known_place_the_user_is_told_what_to_do(tmp_path: Path) -> None:
    finding = found(whole(tmp_path), source=Source())[FindingKind.PROJECTOR_MISSING]
    assert finding.mend == ""
    assert "put it beside it" in finding.sentence


def test_a_model_that_the_catalogue_knows_as_text_only_lacks_no_projector(tmp_path: Path) -> None:
    entry = CatalogueEntry("x", "X", "Gemma 3", "For me.", ("text",), repository="me/x")
    write_gemma3(tmp_path / "gemma-3.gguf")
    assert found(tmp_path / "gemma-3.gguf", source=Source("me/x", entry)) == {}


def test_a_projector_of_another_model_is_named(tmp_path: Path) -> None:
    model = whole(tmp_path)
    write_projector(tmp_path / "mmproj-other.gguf", clip__vision__projection_dim=32)
    finding = found(model)[FindingKind.PROJECTOR_OF_ANOTHER]
    assert finding.sentence.startswith("mmproj-other.gguf beside it belongs to another model")
    assert finding.severity is Severity.WRONG


def test_ears_that_are_quantised_and_weights_of_four_bits_are_told_for_speech(tmp_path: Path) -> None:
    model = write_gguf(
        tmp_path / "gemma-4-Q4_K_M.gguf", "gemma4", MODEL_VALUES, tensors={"token_embd.weight": four_bits()}
    )
    projector = write_projector(tmp_path / "mmproj.gguf", dtype=np.int8)
    kinds = found(model, projector)
    assert kinds[FindingKind.PROJECTOR_COARSE].mend == "Get the BF16 projector"
    assert "I8" in kinds[FindingKind.PROJECTOR_COARSE].sentence
    remedy = kinds[FindingKind.WEIGHTS_COARSE].remedy
    assert remedy is not None
    assert (remedy.role, remedy.weights) == (Role.TEXT, "Q8_0")


def test_four_bits_that_the_model_was_trained_for_are_fine(tmp_path: Path) -> None:
    model = write_gguf(
        tmp_path / "gemma-4-qat-q4_0.gguf", "gemma4", MODEL_VALUES, tensors={"token_embd.weight": four_bits()}
    )
    projector = write_projector(tmp_path / "mmproj.gguf")
    assert not {FindingKind.WEIGHTS_COARSE, FindingKind.PROJECTOR_COARSE} & set(found(model, projector))


def four_bits() -> np.ndarray:
    """Weights in Q4_0."""
    return gguf.quants.quantize(weights(dtype=np.float32), gguf.GGMLQuantizationType.Q4_0)


@pytest.mark.parametrize(
    ("template", "kind", "severity"),
    [
        ("{{ '<start_of_turn>' }}", FindingKind.TEMPLATE_OUTDATED, Severity.WRONG),
        ("{{ '<|turn>' }}", FindingKind.TEMPLATE_OUTDATED, Severity.BETTER),
    ],
)
def test_a_template_of_another_kind_or_an_older_one_is_told(
    tmp_path: Path, template: str, kind: FindingKind, severity: Severity
) -> None:
    write_gemma4(tmp_path / "m.gguf", template=template)
    finding = found(tmp_path / "m.gguf")[kind]
    assert (finding.severity, finding.mend) == (severity, "Get the newest file")


def test_a_file_without_a_template_is_told(tmp_path: Path) -> None:
    write_gemma2(tmp_path / "m.gguf", template="")
    assert "may be a base model" in found(tmp_path / "m.gguf")[FindingKind.NO_TEMPLATE].sentence


def with_tokens(path: Path, texts: list[str], types: list[int], eos: int = 0) -> Path:
    values = {
        **MODEL_VALUES,
        "tokenizer.chat_template": TEMPLATE,
        "tokenizer.ggml.tokens": texts,
        "tokenizer.ggml.token_type": types,
        "tokenizer.ggml.eos_token_id": eos,
    }
    return write_gguf(path, "gemma4", values)


def test_a_stop_sign_that_is_plain_text_is_told(tmp_path: Path) -> None:
    model = with_tokens(tmp_path / "m.gguf", ["<eos>", "a <turn|>", "<turn|>"], [3, 1, 1])
    finding = found(model)[FindingKind.STOP_NOT_MARKED]
    assert finding.severity is Severity.BETTER
    assert "here answers end all the same" in finding.sentence


@pytest.mark.parametrize(("types", "eos"), [([3, 1, 3], 0), ([3, 1, 1], 2)])
def test_a_stop_sign_that_is_marked_either_way_is_fine(tmp_path: Path, types: list[int], eos: int) -> None:
    model = with_tokens(tmp_path / "m.gguf", ["<eos>", "a <turn|>", "<turn|>"], types, eos)
    assert FindingKind.STOP_NOT_MARKED not in found(model)


def test_a_vocabulary_without_the_stop_sign_is_told(tmp_path: Path) -> None:
    model = with_tokens(tmp_path / "m.gguf", ["<eos>", "a <turn|>"], [3, 1])
    assert found(model)[FindingKind.STOP_NOT_MARKED].severity is Severity.WRONG


def test_a_newer_architecture_asks_for_an_update(tmp_path: Path) -> None:
    model = write_gguf(tmp_path / "gemma-5.gguf", "gemma5", {"gemma5.embedding_length": 64})
    assert set(found(model)) == {FindingKind.ENGINE_TOO_OLD}


@pytest.mark.parametrize(("place", "newer"), [("version", 4), ("type", 60)])
def test_a_newer_way_to_store_it_asks_for_an_update_and_not_for_another_copy(
    tmp_path: Path, place: str, newer: int
) -> None:
    model = write_model(tmp_path / "m.gguf")
    data = bytearray(model.read_bytes())
    name = b"token_embd.weight"
    at = 4 if place == "version" else data.index(name) + len(name) + 4 + 2 * 8
    data[at : at + 4] = newer.to_bytes(4, "little")
    model.write_bytes(data)
    finding = found(model)[FindingKind.ENGINE_TOO_OLD]
    assert "update" in finding.sentence
    assert finding.remedy is None


def test_a_newer_projector_asks_for_an_update(tmp_path: Path) -> None:
    model = whole(tmp_path)
    write_projector(tmp_path / "mmproj.gguf", clip__vision__projector_type="gemma5v", clip__has_audio_encoder=False,
                    clip__audio__projector_type="")  # fmt: skip
    assert "mmproj.gguf is of a newer kind" in found(model)[FindingKind.ENGINE_TOO_OLD].sentence


def test_a_damaged_file_can_be_fetched_again(tmp_path: Path) -> None:
    model = whole(tmp_path)
    with model.open("r+b") as file:
        file.truncate(1000)
    finding = found(model)[FindingKind.DAMAGED]
    assert finding.mend == "Get it again"
    assert finding.remedy is not None
    assert finding.remedy.weights == "gemma-4.gguf"


def test_eyes_in_the_same_file_are_ollamas_form(tmp_path: Path) -> None:
    model = write_gguf(
        tmp_path / "m.gguf", "gemma4", MODEL_VALUES, tensors={"token_embd.weight": weights(), "v.blk.0.x": weights()}
    )
    assert FindingKind.OTHER_PROGRAMS_FORM in found(model)


def test_a_file_that_is_gone_has_no_findings(tmp_path: Path) -> None:
    assert found(tmp_path / "gone.gguf") == {}


def test_tokens_are_found_as_the_gguf_package_reads_them(tmp_path: Path) -> None:
    path = resources() / "models" / "demo.gguf"
    tokens = gguf.GGUFReader(path).fields["tokenizer.ggml.tokens"].contents()
    texts = [tokens[0], tokens[1], tokens[107], tokens[-1]]
    assert {text: token.index for text, token in find_tokens(read_header(path), texts).items()} == {
        text: tokens.index(text) for text in texts
    }


def test_a_damaged_model_is_described_by_what_is_wrong(tmp_path: Path) -> None:
    model = write_model(tmp_path / "m.gguf")
    model.write_bytes(b"GGUF")
    assert found(model)[FindingKind.DAMAGED].sentence.startswith("m.gguf is incomplete")
