"""What a preset means, and which quantisation it suggests."""

import json

import pytest

from gemma_desktop.fit.presets import MOST_PICTURE_TOKENS, Preset, plan_of, suggested_quantisation
from gemma_desktop.paths import resources

OFFERED = ("Q4_K_M", "Q8_0", "QAT Q4_0", "Q5_K_M", "BF16")


@pytest.mark.parametrize("preset", Preset)
def test_a_picture_that_is_seen_as_a_whole_fits_into_every_micro_batch(preset: Preset) -> None:
    assert plan_of(preset).picture_batch_tokens >= MOST_PICTURE_TOKENS


def test_only_the_least_memory_leaves_the_weights_in_the_file() -> None:
    assert [plan_of(preset).rearranges_weights for preset in Preset] == [False, True, True]
    assert [plan_of(preset).lazy_embeddings for preset in Preset] == [True, True, False]


@pytest.mark.parametrize("preset", Preset)
def test_weights_that_the_model_was_trained_for_come_first(preset: Preset) -> None:
    assert suggested_quantisation(preset, OFFERED) == "QAT Q4_0"


@pytest.mark.parametrize(
    ("preset", "suggested"),
    [(Preset.LEAST_MEMORY, "Q4_K_M"), (Preset.BALANCED, "Q5_K_M"), (Preset.FASTEST, "Q4_K_M")],
)
def test_without_those_the_balanced_preset_asks_for_finer_ones(preset: Preset, suggested: str) -> None:
    assert suggested_quantisation(preset, ("BF16", "Q8_0", "Q5_K_M", "Q4_K_M")) == suggested


def test_for_speech_four_bits_are_the_last_choice_unless_memory_is_all_that_matters() -> None:
    offered = ("Q4_K_M", "Q8_0")
    assert suggested_quantisation(Preset.FASTEST, offered, speech=True) == "Q8_0"
    assert suggested_quantisation(Preset.LEAST_MEMORY, offered, speech=True) == "Q4_K_M"


def test_unknown_quantisations_are_not_suggested() -> None:
    assert suggested_quantisation(Preset.BALANCED, ("TQ1_0", "")) is None


@pytest.mark.parametrize("preset", Preset)
def test_something_is_suggested_of_all_that_the_catalogue_names(preset: Preset) -> None:
    rows = json.loads((resources() / "catalogue.json").read_text())["models"]
    named = {row["quantisation"] for row in rows if row["quantisation"]}
    assert {name for name in named if suggested_quantisation(preset, (name,)) is None} == set()
