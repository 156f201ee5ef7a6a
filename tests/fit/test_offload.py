"""How many layers go to the graphics card, decided over made-up cards."""

import pytest

from gemma_desktop.fit.offload import (
    Device,
    DeviceKind,
    OffloadNeed,
    cards,
    fewer_layers,
    layers_that_fit,
    offload_need,
)
from gemma_desktop.gguf.header import read_header
from gemma_desktop.paths import resources

GIB = 2**30
NEED = OffloadNeed(layer_bytes=(GIB,) * 10, output_bytes=2 * GIB, compute_bytes=GIB // 2)
"""Ten layers of 1 GiB, 12 GiB in all."""


def card(free_gib: float, kind: DeviceKind = DeviceKind.GPU, total_gib: float = 0.0) -> Device:
    total = int((total_gib or free_gib) * GIB)
    return Device("CUDA0", "A card", kind, int(free_gib * GIB), total)


@pytest.mark.parametrize(
    ("devices", "layers"),
    [
        ([], 0),
        ([card(24)], 11),  # everything
        ([card(12)], 9),  # 12 - 1.2 - 0.5 = 10.3: the output and eight layers
        ([card(12, total_gib=24)], 8),  # a tenth of the whole card stays free
        ([card(3.2)], 1),  # 3.2 - 0.51 - 0.5 = 2.19: the output
        ([card(2.5)], 0),
        ([card(0)], 0),
        ([card(8), card(8)], 11),  # 2 * (8 - 0.8 - 0.5)
        ([card(8), card(0.1)], 5),  # a full card takes nothing from the other
        ([card(24, DeviceKind.INTEGRATED)], 11),
        ([card(3.2), card(24, DeviceKind.INTEGRATED)], 1),  # the integrated one is not used beside another
        ([card(24, DeviceKind.OTHER)], 0),
    ],
)
def test_all_layers_if_they_fit_else_as_many_as_do(devices: list[Device], layers: int) -> None:
    assert layers_that_fit(NEED, devices) == layers


def test_the_output_goes_first_and_then_the_last_layers() -> None:
    need = OffloadNeed((1, 10, 100), output_bytes=1000, compute_bytes=0)
    assert [need.bytes_for(layers) for layers in range(6)] == [0, 1000, 1100, 1110, 1111, 1111]


@pytest.mark.parametrize("most", [1, 2, 3, 4, 36, 63])
def test_after_at_most_three_failures_none_is_left(most: int) -> None:
    tried, layers = [], most
    while layers:
        tried.append(layers)
        layers = fewer_layers(layers, most)
    assert len(tried) <= 3
    assert tried == sorted(tried, reverse=True)


def test_fewer_layers_are_two_thirds_and_one_third() -> None:
    assert [fewer_layers(36, 36), fewer_layers(24, 36), fewer_layers(12, 36)] == [24, 12, 0]
    assert fewer_layers(20, 36) == 12


def test_an_integrated_card_counts_only_where_there_is_no_other() -> None:
    both = [card(1, DeviceKind.INTEGRATED), card(2)]
    assert cards(both) == [both[1]]
    assert cards(both[:1]) == both[:1]


def test_what_a_model_takes_on_a_card_is_read_from_its_header() -> None:
    header = read_header(resources() / "models" / "demo.gguf")
    need = offload_need([header], 1024, 512)
    on_card = [tensor for tensor in header.tensors if not tensor.name.startswith(("per_layer", "rope_freqs"))]
    keys_and_values = need.bytes_for(need.most_layers) - sum(tensor.size_bytes for tensor in on_card)
    assert need.most_layers == header.count("gemma4.block_count") + 1
    assert 0 < keys_and_values < need.bytes_for(need.most_layers)
