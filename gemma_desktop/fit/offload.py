"""How many layers of a model the graphics card computes."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

import msgspec

from gemma_desktop.fit.need import context_need, kv_bytes_of_layers
from gemma_desktop.gguf.values import GgufHeader

ALL_LAYERS: Final = -1

_LEAST_MARGIN_BYTES: Final = 512 * 1024 * 1024
_MARGIN_SHARE: Final = 0.1
"""Of a card's memory, left to the screen and to what the estimate does not know: the driver's own buffers."""


class DeviceKind(StrEnum):
    """As ggml tells them apart. INTEGRATED: its memory is the computer's own."""

    GPU = "gpu"
    INTEGRATED = "integrated"
    OTHER = "other"


class Device(msgspec.Struct, frozen=True):
    """Something beside the processor that llama.cpp can compute on."""

    name: str
    description: str
    kind: DeviceKind
    free_bytes: int
    total_bytes: int


class OffloadNeed(msgspec.Struct, frozen=True):
    """What a model takes on graphics cards. layer_bytes: weights and KV cache of each. compute_bytes: on each card."""

    layer_bytes: tuple[int, ...]
    output_bytes: int
    compute_bytes: int

    def bytes_for(self, layers: int) -> int:
        """llama.cpp moves the output first, then the layers from the last one on."""
        if layers <= 0:
            return 0
        repeating = min(layers - 1, len(self.layer_bytes))
        return self.output_bytes + sum(self.layer_bytes[len(self.layer_bytes) - repeating :])

    @property
    def most_layers(self) -> int:
        return len(self.layer_bytes) + 1


def offload_need(headers: Sequence[GgufHeader], n_tokens: int, n_micro_batch: int) -> OffloadNeed:
    """headers: as in memory_need."""
    header = headers[0]
    layer_bytes = kv_bytes_of_layers(header, n_tokens, n_micro_batch)
    output_bytes = embedding_bytes = 0
    for tensor in (tensor for part in headers for tensor in part.tensors):
        block, _, rest = tensor.name.removeprefix("blk.").partition(".")
        if rest and tensor.name.startswith("blk.") and block.isdigit() and int(block) < len(layer_bytes):
            layer_bytes[int(block)] += tensor.size_bytes
        elif tensor.name.startswith("output"):
            output_bytes += tensor.size_bytes
        elif tensor.name == "token_embd.weight":
            embedding_bytes = tensor.size_bytes
    has_output = any(tensor.name == "output.weight" for part in headers for tensor in part.tensors)
    context = context_need(header, n_micro_batch)
    masks = n_micro_batch * n_tokens * 2
    return OffloadNeed(
        tuple(layer_bytes), output_bytes + (0 if has_output else embedding_bytes), context.compute_bytes + masks
    )


def cards(devices: Sequence[Device]) -> list[Device]:
    """Those that llama.cpp would use: an integrated one only where there is no other."""
    return [device for device in devices if device.kind is DeviceKind.GPU] or [
        device for device in devices if device.kind is DeviceKind.INTEGRATED
    ]


def layers_that_fit(need: OffloadNeed, devices: Sequence[Device]) -> int:
    """All if they fit, else as many as do; 0 without a card. Several cards share the layers by their free memory."""
    room = sum(_room(device, need) for device in cards(devices))
    return next((layers for layers in range(need.most_layers, 0, -1) if need.bytes_for(layers) <= room), 0)


class LayersOnCard(msgspec.Struct, frozen=True):
    """What goes to graphics cards. bytes_elsewhere: of the model, that the computer's own memory is spared."""

    layers: int
    most_layers: int
    bytes_elsewhere: int
    shares_memory: bool


def layers_on_card(
    wanted: int, headers: Sequence[GgufHeader], devices: Sequence[Device], n_tokens: int, n_micro_batch: int
) -> LayersOnCard:
    """wanted: so many, if there is a card at all; ALL_LAYERS is as many as fit."""
    used = cards(devices)
    need = offload_need(headers, n_tokens, n_micro_batch)
    layers = layers_that_fit(need, devices) if wanted == ALL_LAYERS else min(wanted, need.most_layers)
    shares_memory = any(card.kind is DeviceKind.INTEGRATED for card in used)
    if not used or layers == 0:
        return LayersOnCard(0, need.most_layers, 0, shares_memory=False)
    return LayersOnCard(layers, need.most_layers, 0 if shares_memory else need.bytes_for(layers), shares_memory)


def fewer_layers(tried: int, most_layers: int) -> int:
    """What to try after that many failed: in thirds of all, so that none is reached after three attempts."""
    third = max(1, -(-most_layers // 3))
    return max(0, (tried - 1) // third * third)


def _room(device: Device, need: OffloadNeed) -> int:
    margin = max(_LEAST_MARGIN_BYTES, int(device.total_bytes * _MARGIN_SHARE))
    return max(0, device.free_bytes - margin - need.compute_bytes)
