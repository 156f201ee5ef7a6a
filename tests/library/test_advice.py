"""Which model is suggested, to whom, and why."""

import json
from pathlib import Path

import msgspec
import pytest

from gemma_desktop.fit.need import memory_need
from gemma_desktop.fit.presets import Preset, plan_of
from gemma_desktop.fit.shapes import SHAPES, header_of, read_share
from gemma_desktop.gguf.header import read_header
from gemma_desktop.library.advice import Advice, Prefer, Purpose, Suggestion, Wish, advise
from gemma_desktop.library.catalogue import CatalogueEntry, CatalogueFile, Role, load_catalogue
from gemma_desktop.library.installed import describe
from gemma_desktop.library.machine import Card, Machine, instruction_sets, this_machine
from gemma_desktop.library.measured_speeds import MeasuredSpeeds
from gemma_desktop.library.memory_bar import Basis, PartKind, estimate, estimate_of
from gemma_desktop.paths import resources
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.gguf_projectors import write_gemma4_projector

GB = 10**9
ENTRIES = load_catalogue(resources(), Path("no such file")).entries


def machine(memory_gb: float, bandwidth_gb_per_s: float = 40, **changes: object) -> Machine:
    made = Machine(
        "a processor",
        8,
        ("AVX2",),
        int(memory_gb * GB),
        int(memory_gb * 0.7 * GB),
        200 * GB,
        (),
        bandwidth_gb_per_s * GB,
    )
    return msgspec.structs.replace(made, **changes)


def wish(*purposes: Purpose, **changes: object) -> Wish:
    return msgspec.structs.replace(Wish(frozenset(purposes or (Purpose.CHAT,))), **changes)


def of(advice: Advice, model: str) -> Suggestion:
    return next(suggestion for suggestion in advice.suggestions if suggestion.entry.model == model)


@pytest.mark.parametrize(
    ("memory_gb", "bandwidth", "best"),
    [(8, 25, "Gemma 4 E2B"), (16, 40, "Gemma 4 E4B"), (32, 60, "Gemma 4 26B-A4B"), (4, 10, "Gemma 3 1B")],
)
def test_a_newcomer_is_shown_what_this_computer_can_do(memory_gb: float, bandwidth: float, best: str) -> None:
    first = advise(wish(), machine(memory_gb, bandwidth), ENTRIES).suggestions[0]
    assert first.entry.model == best
    assert first.is_suitable


@pytest.mark.parametrize("memory_gb", [8, 16, 32, 64])
def test_speech_is_left_to_models_that_hear(memory_gb: float) -> None:
    advice = advise(wish(Purpose.SPEECH), machine(memory_gb), ENTRIES)
    assert all("audio" in s.entry.takes for s in advice.suggestions if s.is_suitable)
    assert "Its speech is not in llama.cpp." in of(advice, "Gemma 3n E4B").lacks


def test_e4b_is_what_google_recommends_for_speech() -> None:
    assert advise(wish(Purpose.SPEECH), machine(64, 80), ENTRIES).suggestions[0].entry.model == "Gemma 4 E4B"


def test_for_speech_four_bits_need_to_be_trained_for() -> None:
    coarse = CatalogueEntry("a", "Mine", "Gemma 4", "Mine.", ("text", "audio"), "me/a", "Q4_K_M")
    fine = msgspec.structs.replace(coarse, id="b", quantisation="Q8_0")
    for order in ((coarse, fine), (fine, coarse)):
        (only,) = advise(wish(Purpose.SPEECH), machine(32), order).suggestions
        assert only.entry.quantisation == "Q8_0"


def test_pictures_need_eyes_and_tools_need_gemma_4() -> None:
    advice = advise(wish(Purpose.PICTURES, Purpose.TOOLS), machine(64), ENTRIES)
    assert of(advice, "Gemma 3 1B").lacks[0] == "It sees no pictures."
    assert of(advice, "Gemma 3 12B").lacks == ("It was not made to call tools.",)
    assert "sees pictures and" not in of(advice, "Gemma 4 E4B").reason  # a list of more than two
    assert "calls tools" in of(advice, "Gemma 4 E4B").reason


def test_long_documents_need_a_long_context_and_its_memory() -> None:
    short = advise(wish(), machine(32), ENTRIES)
    long = advise(wish(Purpose.DOCUMENTS), machine(32), ENTRIES)
    assert of(long, "Gemma 2 9B").lacks == ("It remembers 8,192 tokens: too little for long documents.",)
    assert of(long, "Gemma 4 31B").memory.needed_bytes > of(short, "Gemma 4 31B").memory.needed_bytes + GB


def test_what_is_made_for_something_else_is_not_suggested_for_chat() -> None:
    advice = advise(wish(), machine(64), ENTRIES)
    assert not of(advice, "EmbeddingGemma 300M").is_suitable
    assert of(advice, "ShieldGemma 2B").reason.startswith("It is made for something else. Says whether")


def test_another_language_goes_before_models_made_from_english() -> None:
    rank = {
        language: [s.entry.model for s in advise(wish(languages=(language,)), machine(8, 10), ENTRIES).suggestions]
        for language in ("English", "Hindi")
    }
    assert rank["English"].index("Gemma 2 2B") < rank["English"].index("Gemma 4 31B")
    assert rank["Hindi"].index("Gemma 3n E2B") < rank["Hindi"].index("Gemma 2 2B")


def test_speed_and_quality_are_different_wishes() -> None:
    quick = advise(wish(prefer=Prefer.SPEED), machine(16), ENTRIES).suggestions[0]
    good = advise(wish(prefer=Prefer.QUALITY), machine(16), ENTRIES).suggestions[0]
    assert quick.tokens_per_s is not None
    assert good.tokens_per_s is not None
    assert quick.tokens_per_s > good.tokens_per_s


def test_a_model_that_is_too_large_says_what_it_lacks() -> None:
    suggestion = of(advise(wish(), machine(16), ENTRIES), "Gemma 4 31B")
    assert not suggestion.is_suitable
    assert suggestion.reason.endswith("GB of memory and this computer has 16 GB.")


def test_a_model_that_fits_when_others_are_closed_says_so() -> None:
    suggestion = of(advise(wish(), machine(8, free_bytes=3 * GB), ENTRIES), "Gemma 4 E4B")
    assert (suggestion.memory.fits, suggestion.memory.could_fit) == (False, True)
    assert "once other programs are closed" in suggestion.reason


def test_a_card_of_its_own_makes_room_and_leaves_the_speed_open() -> None:
    card = Card("a card", 24 * GB, 24 * GB, shares_memory=False)
    suggestion = of(advise(wish(), machine(16, cards=(card,)), ENTRIES), "Gemma 4 31B")
    assert suggestion.is_suitable
    assert suggestion.tokens_per_s is None


def test_a_full_disk_is_told_for_what_is_not_here_yet() -> None:
    entry = next(entry for entry in ENTRIES if entry.model == "Gemma 4 E4B")
    full = machine(16, disk_free_bytes=round(6.2 * GB))  # 6.1 are to come, and some is left free
    assert of(advise(wish(), full, ENTRIES), "Gemma 4 E4B").reason.endswith("and 6.2 GB are free on the disk.")
    here = of(advise(wish(), full, ENTRIES, {entry.id: "/m.gguf"}), "Gemma 4 E4B")
    assert (here.is_suitable, here.installed_id) == (True, "/m.gguf")


def test_a_full_disk_is_told_of_models_whose_size_the_catalogue_does_not_know() -> None:
    entries = [entry for entry in ENTRIES if entry.model == "Gemma 4 12B" and entry.size_bytes is None]
    full = of(advise(wish(), machine(32, disk_free_bytes=0), entries), "Gemma 4 12B")
    assert full.reason.startswith("Its download takes ")
    assert full.reason.endswith("and 0 B are free on the disk.")
    assert full.download_bytes is None
    assert of(advise(wish(), machine(32, disk_free_bytes=20 * GB), entries), "Gemma 4 12B").is_suitable


def test_of_what_nothing_is_known_no_download_is_told() -> None:
    unknown = CatalogueEntry("x", "Gemma X", "Gemma 4", "It chats.", ("text",), "a/b")
    suggestion = of(advise(wish(), machine(16, disk_free_bytes=0), [unknown]), "Gemma X")
    assert not any("download" in lack for lack in suggestion.lacks)


def test_what_is_installed_stands_for_its_model_with_what_was_measured() -> None:
    other = next(e for e in ENTRIES if e.model == "Gemma 4 E4B" and e.quantisation == "Q4_K_M")
    suggestion = of(advise(wish(), machine(16), ENTRIES, {other.id: "/m.gguf"}, {"/m.gguf": 20.0}), "Gemma 4 E4B")
    assert suggestion.entry.id == other.id
    assert suggestion.measured_tokens_per_s == 20.0
    assert "writes about 15 words a second" in suggestion.reason


def test_every_reason_is_one_sentence() -> None:
    for purpose in Purpose:
        for suggestion in advise(wish(purpose), machine(16), ENTRIES).suggestions:
            assert suggestion.reason.endswith(".")
            assert suggestion.reason[0] == suggestion.reason[0].upper()


def test_a_mixture_of_experts_and_per_layer_embeddings_read_less() -> None:
    headers = {name: header_of(shape, "Q4_0") for name, shape in SHAPES.items()}
    share = {name: read_share(header, header.tensors) for name, header in headers.items()}
    assert share["Gemma 4 26B-A4B"] == pytest.approx(3.8 / 25, rel=0.15)  # as the model's name says
    assert share["Gemma 4 E2B"] == pytest.approx(2.3 / 5.1, rel=0.15)
    assert share["Gemma 4 31B"] == 1.0


@pytest.mark.parametrize("model", ["Gemma 4 E4B", "Gemma 4 26B-A4B", "Gemma 4 31B"])
def test_the_shapes_make_files_of_the_size_that_was_seen(model: str) -> None:
    seen = next(e for e in ENTRIES if e.model == model and e.quantisation == "QAT Q4_0").size_bytes
    computed = sum(tensor.size_bytes for tensor in header_of(SHAPES[model], "QAT Q4_0").tensors)
    assert computed == pytest.approx(seen, rel=0.02)


def test_the_bar_is_what_need_says_of_the_same_shape() -> None:
    entry = CatalogueEntry("a", "Gemma 3 1B", "Gemma 3", "Mine.", ("text",), "me/a", "Q4_0")
    needs = estimate(entry, Preset.BALANCED, 8192)
    exact = memory_need([header_of(SHAPES["Gemma 3 1B"], "Q4_0")], None, plan_of(Preset.BALANCED))
    assert needs.basis is Basis.SHAPE
    assert needs.needed_bytes == exact.bytes_for(8192)


def test_what_is_here_is_read_from_its_own_header(tmp_path: Path) -> None:
    write_gemma4(tmp_path / "m.gguf")
    write_gemma4_projector(tmp_path / "mmproj.gguf")
    needs = estimate_of(describe(tmp_path / "m.gguf"), Preset.BALANCED, 4096)
    headers = [read_header(tmp_path / "m.gguf")]
    exact = memory_need(headers, read_header(tmp_path / "mmproj.gguf"), plan_of(Preset.BALANCED), sees=True)
    assert (needs.basis, needs.needed_bytes) == (Basis.HEADER, exact.bytes_for(4096))
    assert [part.kind for part in needs.parts] == list(PartKind)
    assert all(part.n_bytes > 0 for part in needs.parts)
    entry = CatalogueEntry("mine", "Mine", "Gemma 4", "Mine.", ("text",), "me/a")
    (suggestion,) = advise(wish(), machine(16), [entry], {"mine": "/m.gguf"}, needs={"mine": needs}).suggestions
    assert (suggestion.basis, suggestion.memory.parts) == (Basis.HEADER, needs.parts)


def test_without_a_shape_the_files_size_is_said_to_be_all_that_is_known() -> None:
    file = CatalogueFile("m.gguf", Role.TEXT, size_bytes=GB)
    needs = estimate(CatalogueEntry("a", "Mine", "Gemma 4", "Mine.", ("text",), files=(file,)), Preset.BALANCED, 8192)
    assert (needs.basis, needs.needed_bytes) == (Basis.FILE_SIZE, GB)
    assert [part.kind for part in needs.parts] == [PartKind.WEIGHTS]


def test_nothing_is_invented_about_an_unknown_model() -> None:
    unknown = CatalogueEntry("a", "Mine", "Gemma 4", "For me.", ("text",), "me/a")
    (suggestion,) = advise(wish(), machine(16), [unknown]).suggestions
    assert (suggestion.basis, suggestion.tokens_per_s, suggestion.download_bytes) == (Basis.UNKNOWN, None, None)
    assert suggestion.reason == "For me."


def bandwidth(kept: Path, cores: int = 1) -> float:
    return this_machine(cores, kept.parent, None, kept).bandwidth_bytes_per_s or 0.0


def test_the_bandwidth_is_measured_three_times_and_the_best_is_kept(tmp_path: Path) -> None:
    kept = tmp_path / "machine.json"
    found = [bandwidth(kept) for _ in range(5)]
    assert found == sorted(found)
    assert found[2] == found[4] == json.loads(kept.read_text())["bandwidth_bytes_per_s"]
    assert found[0] > 1e8


def test_another_machine_is_measured_anew(tmp_path: Path) -> None:
    kept = tmp_path / "machine.json"
    bandwidth(kept)
    known = json.loads(kept.read_text())
    kept.write_text(json.dumps({**known, "bandwidth_bytes_per_s": 7.0, "times": 3}))
    assert bandwidth(kept) == 7.0
    kept.write_text(json.dumps({**known, "machine": "another", "bandwidth_bytes_per_s": 7.0, "times": 3}))
    assert bandwidth(kept) > 1e8


def test_a_damaged_measurement_is_made_again(tmp_path: Path) -> None:
    kept = tmp_path / "machine.json"
    kept.write_text("{")
    assert bandwidth(kept) > 1e8


def test_instructions_are_those_that_the_system_names() -> None:
    assert set(instruction_sets()) <= {
        "AVX2", "AVX-512", "AVX-VNNI", "AVX-512 VNNI", "AMX", "NEON", "dot product", "int8 matrices", "SVE",
    }  # fmt: skip


def test_measured_speeds_last_and_follow_newer_answers(tmp_path: Path) -> None:
    speeds = MeasuredSpeeds(tmp_path / "speeds.json")
    for tokens_per_s in (10.0, 20.0):
        speeds.note("/m.gguf", tokens_per_s)
    known = MeasuredSpeeds(tmp_path / "speeds.json").load()["/m.gguf"]
    assert known.tokens_per_s == pytest.approx(13.0)
    assert known.n_answers == 2


def test_a_damaged_file_of_speeds_is_no_speeds(tmp_path: Path) -> None:
    (tmp_path / "speeds.json").write_bytes(b"\xff")
    assert MeasuredSpeeds(tmp_path / "speeds.json").load() == {}
