"""Whether this processor has the instructions that the bundled llama.cpp is compiled with.

Without them the engine process would die of SIGILL, of which nobody can make sense. From source llama.cpp is compiled
for the processor of that machine, and nothing is to be asked.
"""

import platform
import sys
from collections.abc import Mapping
from typing import Final

from gemma_desktop.errors import OldProcessor

BASELINE: Final = "X86_V3"
"""AVX2, FMA, F16C, BMI2: what GGML_NATIVE=OFF compiles for on x86-64 (packaging/bundle/build.py), by numpy's name."""


def check_processor() -> None:
    """To be called in the engine process, before llama.cpp is loaded. Raises OldProcessor."""
    if getattr(sys, "frozen", False) and platform.machine().lower() in ("x86_64", "amd64"):
        check_instructions(processor_features())


def check_instructions(features: Mapping[str, bool]) -> None:
    """Raises OldProcessor if the baseline is not there. features: as processor_features() gives them."""
    if not features.get(BASELINE, False):
        raise OldProcessor(
            "This processor is too old for Gemma Desktop",
            "It needs AVX2, which most processors have since 2015; built from source it runs on older ones too.",
            f"found: {', '.join(name for name, is_there in features.items() if is_there)}",
        )


def processor_features() -> Mapping[str, bool]:
    """What numpy has found by CPUID, the same on every system; what the system does not support counts as missing.

    numpy (2.4 and later) has no public function for it: show_runtime() prints this very mapping. For tests its
    variable NPY_DISABLE_CPU_FEATURES=X86_V3 makes a processor old.
    """
    from numpy._core import _multiarray_umath  # type: ignore[attr-defined]

    features: Mapping[str, bool] = _multiarray_umath.__cpu_features__
    return features
