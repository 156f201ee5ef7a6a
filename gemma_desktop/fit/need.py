"""How much memory a model takes, read from its header before it is loaded.

Written after llama.cpp's own code and checked against what it allocates (tests/fit/test_need.py): weights as
llama-model-loader.cpp places them, the KV cache as llama-kv-cache-iswa.cpp lays it out, compute buffers as
llama-graph.cpp's widest moments, fitted to sixteen shapes from 270M to 31B.
"""

import platform
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from gemma_desktop.fit.presets import Plan
from gemma_desktop.fit.projector_need import projector_bytes
from gemma_desktop.gguf.values import GgufHeader, SkippedList, TensorInfo

_KV_BYTES: Final = 2  # F16
_MASK_BYTES: Final = 2
_CELL_PAD: Final = 256
_STEP_TOKENS: Final = 1024
_MAX_TOKENS: Final = 2**31 - _STEP_TOKENS  # positions are 32-bit integers

# Of llama.cpp's two tables of tokens and its table of merges, measured on Gemma 4's 262,144 and 514,906.
_TOKEN_BYTES: Final = 160
_MERGE_BYTES: Final = 112
# Tables of the graph, threads, the chat template: 0.2 to 8 MB, measured on models of every architecture.
_REST_BYTES: Final = 4_000_000

# ggml-cpu/repack.cpp: what is rearranged, beside the file's own arrangement that lookups of single rows need.
_REPACKED_ON_X86: Final = frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"})
_REPACKED_ON_ARM: Final = _REPACKED_ON_X86 | {"Q5_K", "Q6_K", "Q8_0"}


class Weights(msgspec.Struct, frozen=True):
    """Where a model's weights lie.

    held_bytes: in memory, or mapped and needed by every word of a model that is to stay there. mapped_bytes: in the
    file, and needed by every word. lazy_bytes: in the file, and read as words are met.
    """

    held_bytes: int
    mapped_bytes: int
    lazy_bytes: int


class ContextNeed(msgspec.Struct, frozen=True):
    """What a context of some length takes: bytes for each token, and bytes whatever its length.

    full_bytes_a_token: layers that see everything, and the mask of what each token of a micro-batch sees.
    sliding_bytes_a_token, sliding_tokens: layers that see a window.
    """

    full_bytes_a_token: int
    sliding_bytes_a_token: int
    sliding_tokens: int
    compute_bytes: int

    def bytes_for(self, n_tokens: int) -> int:
        sliding = self.sliding_bytes_a_token * min(n_tokens, self.sliding_tokens)
        return self.compute_bytes + self.full_bytes_a_token * n_tokens + sliding

    def most_tokens(self, n_bytes: int) -> int:
        """The longest context that fits, in steps of 1,024; 0 if none does."""
        low, high = 0, _MAX_TOKENS // _STEP_TOKENS
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.bytes_for(middle * _STEP_TOKENS) <= n_bytes else (low, middle - 1)
        return low * _STEP_TOKENS


class MemoryNeed(msgspec.Struct, frozen=True):
    """All that a model takes. vocabulary_bytes: llama.cpp's tables of it. logits_bytes: of the tokens of a draft."""

    weights: Weights
    vocabulary_bytes: int
    projector_bytes: int
    context: ContextNeed
    logits_bytes: int = 0

    @property
    def fixed_bytes(self) -> int:
        """Whatever the length of the context."""
        return self.weights.held_bytes + self.vocabulary_bytes + self.projector_bytes + self.logits_bytes + _REST_BYTES

    def held_bytes(self, n_tokens: int) -> int:
        """What a context of that length makes the process hold: memory that nobody can take back."""
        return self.fixed_bytes + self.context.bytes_for(n_tokens)

    def bytes_for(self, n_tokens: int) -> int:
        """With the pages of the file that every word needs.

        Those are the system's cache, which counts as free memory: it may take them back, and reads them again. Pages of
        the lazy embeddings come and go as well; they are not counted here, because few of them are in use at a time.
        """
        return self.held_bytes(n_tokens) + self.weights.mapped_bytes


def memory_need(
    headers: Sequence[GgufHeader],
    projector: GgufHeader | None,
    plan: Plan,
    *,
    sees: bool = False,
    n_outputs: int = 0,
) -> MemoryNeed:
    """headers: of the model's file, or of all of its parts, the first first.

    sees: the projector takes pictures. n_outputs: how many tokens' logits are wanted at once.
    """
    header = headers[0]
    tensors = [tensor for part in headers for tensor in part.tensors]
    return MemoryNeed(
        weights=_weights(header.architecture, tensors, plan),
        vocabulary_bytes=_vocabulary_bytes(header),
        projector_bytes=projector_bytes(projector) if projector else 0,
        context=context_need(header, plan.picture_batch_tokens if sees else plan.text_batch_tokens),
        logits_bytes=4 * n_outputs * _length(header.metadata.get("tokenizer.ggml.tokens")),
    )


def context_need(header: GgufHeader, n_micro_batch: int) -> ContextNeed:
    """As llama.cpp's KV cache is laid out (llama-kv-cache-iswa.cpp and load_arch_hparams of each architecture)."""
    shape = _Shape(header)
    window = shape.count("attention.sliding_window", 4096) if any(shape.is_sliding) else 0
    sliding_tokens = _padded(window + n_micro_batch) if window else 0
    return ContextNeed(
        full_bytes_a_token=sum(shape.kv_bytes(layer) for layer in shape.full_layers) + n_micro_batch * _MASK_BYTES,
        sliding_bytes_a_token=sum(shape.kv_bytes(layer) for layer in shape.sliding_layers),
        sliding_tokens=sliding_tokens,
        compute_bytes=n_micro_batch * (shape.widest_floats * 4 + shape.widest + sliding_tokens * _MASK_BYTES),
    )


def kv_bytes_of_layers(header: GgufHeader, n_tokens: int, n_micro_batch: int) -> list[int]:
    """Of each layer's own part of the KV cache; 0 for layers that share another's."""
    shape = _Shape(header)
    window = _padded(shape.count("attention.sliding_window", 4096) + n_micro_batch)
    return [
        shape.kv_bytes(layer) * (min(n_tokens, window) if shape.is_sliding[layer] else n_tokens)
        for layer in range(shape.n_layers)
    ]


class _Shape:
    """The measures of a model, as its architecture's code in llama.cpp reads them."""

    def __init__(self, header: GgufHeader) -> None:
        self._header = header
        arch = self._arch = header.architecture
        self.n_layers = self.count("block_count")
        self._heads = self._each("attention.head_count", 1)
        self._kv_heads = self._each("attention.head_count_kv", max(self._heads, default=1))
        self._n_embd = self.count("embedding_length")
        self._full_size = self.count("attention.key_length", self._n_embd // max([1, *self._heads]))
        self._sliding_size = self.count("attention.key_length_swa", self._full_size)
        self.is_sliding = sliding_layers(header, self.n_layers)
        self._n_own_cache = self.n_layers - self.count("attention.shared_kv_layers")
        if arch == "gemma3n":
            self._n_own_cache = min(self.n_layers, 20)  # wired in gemma3n.cpp
        self.full_layers = [layer for layer in range(self.n_layers) if not self.is_sliding[layer]]
        self.sliding_layers = [layer for layer in range(self.n_layers) if self.is_sliding[layer]]
        self.widest = max(self._each("feed_forward_length", 4 * self._n_embd), default=0)

    def count(self, key: str, default: int = 0) -> int:
        return self._header.count(f"{self._arch}.{key}", default)

    def _each(self, key: str, default: int) -> list[int]:
        return self._header.per_layer(f"{self._arch}.{key}", self.n_layers, default)

    def kv_bytes(self, layer: int) -> int:
        """Of one token in one layer: a key and a value."""
        if layer >= self._n_own_cache:
            return 0
        return 2 * self._kv_heads[layer] * self._head_size(layer) * _KV_BYTES

    def _head_size(self, layer: int) -> int:
        return self._sliding_size if self.is_sliding[layer] else self._full_size

    @property
    def widest_floats(self) -> int:
        """F32 values that a token needs in the widest moment of a layer.

        That is the feed-forward part: gate, up and their product, beside three copies of the layer's input and the
        queries, whose room is not yet used again; or what goes into each chosen expert and comes out; or, before the
        first layer, the four stages of the embeddings that all layers add.
        """
        queries = max((self._heads[layer] * self._head_size(layer) for layer in range(self.n_layers)), default=0)
        experts = 2 * self.count("expert_used_count") * self._n_embd
        floats = max(3 * self.widest + 3 * self._n_embd, experts) + queries
        if self._arch == "gemma3n":  # its four streams stay alive as well
            per_layer = 256 * self.n_layers
            return max(floats + per_layer + 6 * self._n_embd, 4 * per_layer)
        if per_layer := self.n_layers * self.count("embedding_length_per_layer_input"):
            return max(floats + per_layer + self._n_embd, 4 * per_layer)
        return floats


def sliding_layers(header: GgufHeader, n_layers: int) -> list[bool]:
    """Which layers see a window, as each architecture's code in llama.cpp decides."""
    arch = header.architecture
    pattern = header.metadata.get(f"{arch}.attention.sliding_window_pattern")
    if isinstance(pattern, tuple):
        return [bool(item) for item in pattern[:n_layers]] + [False] * (n_layers - len(pattern))
    period = {"gemma2": 2, "gemma3": 6, "gemma3n": 5}.get(arch, 1)
    if arch == "gemma3" and f"{arch}.attention.sliding_window" not in header.metadata:
        period = 1
    if isinstance(pattern, int) and not isinstance(pattern, bool):
        period = max(1, pattern)
    return [layer % period < period - 1 for layer in range(n_layers)]


def _weights(architecture: str, tensors: Sequence[TensorInfo], plan: Plan) -> Weights:
    sizes = {tensor.name: tensor.size_bytes for tensor in tensors}
    lazy = sizes["per_layer_token_embd.weight"] if _has_lazy(architecture, sizes) and plan.lazy_embeddings else 0
    everything = _tensor_bytes(tensors) - lazy
    if not plan.rearranges_weights:
        return Weights(0, everything, lazy)
    # Words are looked up in the embeddings, and multiplied with them at the end where a file has no other output.
    # Both uses share them unless the second one is rearranged; then the first needs some pages of the file, or a copy.
    embeddings = next((tensor for tensor in tensors if tensor.name == "token_embd.weight"), None)
    is_twice = embeddings is not None and "output.weight" not in sizes and embeddings.type_name in _repacked()
    if embeddings is None or not is_twice:
        return Weights(everything, 0, lazy)
    if plan.maps_file:
        return Weights(everything, 0, lazy + embeddings.size_bytes)
    return Weights(everything + embeddings.size_bytes, 0, lazy)


def _has_lazy(architecture: str, sizes: dict[str, int]) -> bool:
    return architecture == "gemma4" and "per_layer_token_embd.weight" in sizes


def _repacked() -> frozenset[str]:
    return _REPACKED_ON_ARM if platform.machine().lower() in ("arm64", "aarch64") else _REPACKED_ON_X86


def _tensor_bytes(tensors: Iterable[TensorInfo]) -> int:
    return sum(tensor.size_bytes for tensor in tensors)


def _vocabulary_bytes(header: GgufHeader) -> int:
    tokens = header.metadata.get("tokenizer.ggml.tokens")
    merges = header.metadata.get("tokenizer.ggml.merges")
    return _TOKEN_BYTES * _length(tokens) + _MERGE_BYTES * _length(merges)


def _length(entry: object) -> int:
    return entry.length if isinstance(entry, SkippedList) else 0


def _padded(n_tokens: int) -> int:
    return -(-n_tokens // _CELL_PAD) * _CELL_PAD
