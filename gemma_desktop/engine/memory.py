"""How much memory a context takes, and how much there is: asked before llama.cpp allocates it and is killed."""

import ctypes
import os
import sys
from pathlib import Path

import msgspec

from gemma_desktop.gguf.header import GgufHeader

_KV_BYTES = 2  # F16
_MASK_BYTES = 2
_CELL_PAD = 256
_USABLE = 0.9  # of what is free; the rest is for what llama.cpp allocates besides
_STEP_TOKENS = 1024
_MAX_TOKENS = 2**31 - _STEP_TOKENS  # positions are 32-bit integers


class ContextMemory(msgspec.Struct, frozen=True):
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


def context_memory(header: GgufHeader, n_micro_batch: int) -> ContextMemory:
    """As llama.cpp's KV cache is laid out (llama-kv-cache-iswa.cpp and load_arch_hparams of each architecture)."""
    arch = header.architecture
    n_layers = header.count(f"{arch}.block_count")
    heads = header.per_layer(f"{arch}.attention.head_count", n_layers, 1)
    kv_heads = header.per_layer(f"{arch}.attention.head_count_kv", n_layers, max(heads, default=1))
    n_embd = header.count(f"{arch}.embedding_length")
    head_size = n_embd // max(1, max(heads, default=1))
    full_size = header.count(f"{arch}.attention.key_length", head_size)
    sliding_size = header.count(f"{arch}.attention.key_length_swa", full_size)
    is_sliding = _sliding_layers(header, n_layers)
    n_own_cache = n_layers - header.count(f"{arch}.attention.shared_kv_layers")
    if arch == "gemma3n":
        n_own_cache = min(n_layers, 20)  # wired in gemma3n.cpp
    full = sum(2 * kv_heads[i] * full_size for i in range(n_own_cache) if not is_sliding[i])
    sliding = sum(2 * kv_heads[i] * sliding_size for i in range(n_own_cache) if is_sliding[i])
    window = header.count(f"{arch}.attention.sliding_window", 4096)
    widest = max(header.per_layer(f"{arch}.feed_forward_length", n_layers, 4 * n_embd), default=0)
    per_layer = n_layers * header.count(f"{arch}.embedding_length_per_layer_input", 256 if arch == "gemma3n" else 0)
    return ContextMemory(
        full_bytes_a_token=full * _KV_BYTES + n_micro_batch * _MASK_BYTES,
        sliding_bytes_a_token=sliding * _KV_BYTES,
        sliding_tokens=-(-(window + n_micro_batch) // _CELL_PAD) * _CELL_PAD,
        # The widest moment of a layer is its feed-forward part: gate, up and their product, beside a few copies of the
        # layer's input and the embeddings of all layers, in F32. Measured with llama.cpp's own count: 0.8 to 1.3 of it.
        compute_bytes=n_micro_batch * (3 * widest + 8 * n_embd + 2 * per_layer) * 4,
    )


def usable_bytes(free: int) -> int:
    """What a context may take of the memory that is free."""
    return int(free * _USABLE)


def free_bytes() -> int | None:
    """Memory that can be used without swapping, within the limits of a container; None if that is not known."""
    if sys.platform == "win32":
        return _free_on_windows()
    known = [amount for amount in (_free_in_container(), _free_on_linux(), _memory_size()) if amount is not None]
    return min(known, default=None)


def _sliding_layers(header: GgufHeader, n_layers: int) -> list[bool]:
    key = f"{header.architecture}.attention.sliding_window_pattern"
    pattern = header.metadata.get(key)
    if isinstance(pattern, tuple):
        return [bool(item) for item in pattern] + [False] * (n_layers - len(pattern))
    period = {"gemma2": 2, "gemma3": 6, "gemma3n": 5}.get(header.architecture, 1)
    if header.architecture == "gemma3" and f"{header.architecture}.attention.sliding_window" not in header.metadata:
        period = 1
    if isinstance(pattern, int) and not isinstance(pattern, bool):
        period = max(1, pattern)
    return [layer % period < period - 1 for layer in range(n_layers)]


def _free_on_linux() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def _free_in_container() -> int | None:
    """Of this process's control group (version 2), if that has a limit."""
    root = Path("/sys/fs/cgroup")
    try:
        limit = (root / "memory.max").read_text().strip()
        used = int((root / "memory.current").read_text())
        cached = sum(
            int(line.split()[1])
            for line in (root / "memory.stat").read_text().splitlines()
            if line.split()[0] in ("active_file", "inactive_file")
        )
    except (OSError, ValueError, IndexError):
        return None
    return None if limit == "max" else max(0, int(limit) - used + cached)


def _memory_size() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def _free_on_windows() -> int | None:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  there only on Windows
    return int(status.available) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
