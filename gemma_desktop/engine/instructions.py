"""Whether this processor has the instructions that the bundled llama.cpp is compiled with.

Without them the engine process would die of SIGILL, of which nobody can make sense. From source llama.cpp is compiled
for the processor of that machine, and nothing is to be asked.
"""

import ctypes
import platform
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Final

from gemma_desktop.errors import OldProcessor
from gemma_desktop.texts import say

BASELINE: Final = frozenset({"avx2", "bmi2", "f16c", "fma"})
"""What GGML_NATIVE=OFF compiles for on x86-64 (packaging/bundle/build.py), by Linux' names."""
_MACOS_NAMES: Final = {"avx2": "hw.optional.avx2_0"}
_WINDOWS_AVX2: Final = 40  # PF_AVX2_INSTRUCTIONS_AVAILABLE


def check_processor() -> None:
    """To be called in the engine process, before llama.cpp is loaded. Raises OldProcessor."""
    if getattr(sys, "frozen", False) and platform.machine().lower() in ("x86_64", "amd64"):
        check_instructions(processor_features())


def check_instructions(features: Collection[str]) -> None:
    """Raises OldProcessor if something of the baseline is not there. features: as processor_features() gives them."""
    if missing := sorted(BASELINE.difference(features)):
        raise OldProcessor(
            say("This processor is too old for Gemma Desktop"),
            say("It needs AVX2, which most processors have since 2015; built from source it runs on older ones too."),
            f"missing: {', '.join(missing)}",
        )


def processor_features() -> Collection[str]:
    """What of the baseline the system says that programs may use; all of it where it says nothing."""
    if sys.platform == "win32":
        # It tells of AVX2 alone, and no processor has that without the others.
        has_avx2 = ctypes.WinDLL("kernel32").IsProcessorFeaturePresent(_WINDOWS_AVX2)
        return BASELINE if has_avx2 else BASELINE - {"avx2"}
    match sys.platform:
        case "linux":
            return _told_by_linux()
        case "darwin":
            return _told_by_macos()
        case _:
            return BASELINE


def _told_by_linux() -> Collection[str]:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return BASELINE
    flags = next((line.partition(":")[2] for line in lines if line.startswith("flags")), "")
    return BASELINE.intersection(flags.split()) if flags else BASELINE


def _told_by_macos() -> Collection[str]:
    libc, found = ctypes.CDLL(None), set()
    for feature in BASELINE:
        value, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
        name = _MACOS_NAMES.get(feature, f"hw.optional.{feature}").encode()
        if libc.sysctlbyname(name, ctypes.byref(value), ctypes.byref(size), None, 0) == 0 and value.value:
            found.add(feature)
    return found
