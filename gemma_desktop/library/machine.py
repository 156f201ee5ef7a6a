"""What this computer has, as far as it matters to a model; nothing here loads llama.cpp."""

import contextlib
import ctypes
import mmap
import platform
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from gemma_desktop.durable import write_whole
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.fit.free_memory import free_bytes, total_bytes
from gemma_desktop.fit.offload import Device, DeviceKind, cards

_BUFFER_BYTES: Final = 64 * 1024 * 1024
"""Of each thread: far more than any processor's caches share out to it."""
_ROUNDS: Final = 5
_TIMES: Final = 3
_INSTRUCTIONS: Final = {
    "avx2": "AVX2", "avx512f": "AVX-512", "avx_vnni": "AVX-VNNI", "avx512_vnni": "AVX-512 VNNI", "amx_int8": "AMX",
    "asimd": "NEON", "asimddp": "dot product", "i8mm": "int8 matrices", "sve": "SVE",
}  # fmt: skip
"""Those that llama.cpp has kernels for, by the names that Linux gives them."""
_WINDOWS_FEATURES: Final = {40: "AVX2", 41: "AVX-512", 19: "NEON", 43: "dot product"}
"""Of IsProcessorFeaturePresent."""


class Card(msgspec.Struct, frozen=True):
    """A graphics card. free_bytes: before a model was loaded. shares_memory: with the processor."""

    name: str
    free_bytes: int
    total_bytes: int
    shares_memory: bool


class Machine(msgspec.Struct, frozen=True):
    """cores: physical ones. cards: None where nobody has asked llama.cpp yet. None elsewhere: the system does not tell.

    disk_free_bytes: where models go. bandwidth_bytes_per_s: what all cores together read from memory.
    """

    processor: str
    cores: int
    instructions: tuple[str, ...] = ()
    memory_bytes: int | None = None
    free_bytes: int | None = None
    disk_free_bytes: int | None = None
    cards: tuple[Card, ...] | None = None
    bandwidth_bytes_per_s: float | None = None


def this_machine(cores: int, models: Path, devices: Sequence[Device] | None, kept: Path) -> Machine:
    """Takes 0.3 s the first times, for the bandwidth; kept: the file that it is remembered in.

    devices: as the engine has seen them. A measurement is made again when processor, cores or memory are others.
    """
    memory = total_bytes()
    processor = processor_name()
    identity = f"{processor}, {cores} cores, {round((memory or 0) / 1e9)} GB"
    return Machine(
        processor=processor,
        cores=cores,
        instructions=instruction_sets(),
        memory_bytes=memory,
        free_bytes=free_bytes(),
        disk_free_bytes=_free_on_disk(models),
        cards=None if devices is None else tuple(_card(device) for device in cards(devices)),
        bandwidth_bytes_per_s=_bandwidth(identity, cores, kept),
    )


def processor_name() -> str:
    info = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE) if info.exists() else []
    if not names and sys.platform == "darwin":
        names = [_sysctl("machdep.cpu.brand_string")]
    return " ".join(names[0].split()) if names and names[0] else platform.processor() or platform.machine()


def instruction_sets() -> tuple[str, ...]:
    """Of those that make a model faster; nothing where the system does not tell."""
    if sys.platform == "win32":
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  there only on Windows
        return tuple(name for number, name in _WINDOWS_FEATURES.items() if kernel.IsProcessorFeaturePresent(number))
    if sys.platform == "darwin":
        intel = _sysctl("machdep.cpu.leaf7_features").lower()
        words = {word for word in intel.split() if word in _INSTRUCTIONS}
        words |= {"asimd", "asimddp"} if platform.machine() == "arm64" else set()
    else:
        info = Path("/proc/cpuinfo")
        text = info.read_text() if info.exists() else ""
        found = re.search(r"^(?:flags|Features)\s*:\s*(.+)$", text, re.MULTILINE)
        words = set(found[1].split()) if found else set()
    return tuple(name for flag, name in _INSTRUCTIONS.items() if flag in words)


def measured_bandwidth(threads: int) -> float:
    """Bytes per second that so many threads together read from memory: the best of five rounds, 0.2 s in all.

    Each looks with memchr for a byte that is not there, which takes as long as memory does, and without the GIL.
    """
    library = ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)
    search = library.memchr
    search.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t)
    search.restype = ctypes.c_void_p
    # Not an array of ctypes', which fills it with zeros while it holds the GIL: 60 ms in which no window moves.
    buffers = [mmap.mmap(-1, _BUFFER_BYTES) for _ in range(threads)]
    barrier = threading.Barrier(threads)
    times: list[list[tuple[float, float]]] = [[] for _ in range(_ROUNDS)]

    def read(buffer: mmap.mmap) -> None:
        address = ctypes.addressof(ctypes.c_char.from_buffer(buffer))
        ctypes.memset(address, 2, _BUFFER_BYTES)  # pages never written are all one page of zeros, in the cache
        for spans in times:
            barrier.wait()
            began = time.perf_counter()
            search(address, 1, _BUFFER_BYTES)
            spans.append((began, time.perf_counter()))

    workers = [threading.Thread(target=read, args=(buffer,), daemon=True) for buffer in buffers]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    spans = [(max(end for _, end in both) - min(began for began, _ in both)) for both in times]
    return threads * _BUFFER_BYTES / min(spans)


class _Kept(msgspec.Struct):
    """times: that it was measured; the best counts."""

    machine: str
    bandwidth_bytes_per_s: float
    times: int


def _bandwidth(identity: str, cores: int, kept: Path) -> float:
    """A machine that has other things to do measures too little, so that the first three questions measure it."""
    known = _Kept(identity, 0.0, 0)
    with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
        read = msgspec.json.decode(kept.read_bytes(), type=_Kept)
        known = read if read.machine == identity else known
    if known.times >= _TIMES:
        return known.bandwidth_bytes_per_s
    best = max(known.bandwidth_bytes_per_s, measured_bandwidth(cores))
    with contextlib.suppress(StorageTrouble):  # then it is measured again the next time
        write_whole(kept, msgspec.json.encode(_Kept(identity, best, known.times + 1)))
    return best


def _card(device: Device) -> Card:
    is_integrated = device.kind is DeviceKind.INTEGRATED
    return Card(device.description or device.name, device.free_bytes, device.total_bytes, is_integrated)


def _free_on_disk(folder: Path) -> int | None:
    """Of the disk that the folder is on, or will be."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return None


def _sysctl(name: str) -> str:
    asked = subprocess.run(["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, check=False)
    return asked.stdout.strip()
