"""What llama.cpp can compute on beside the processor: asked of ggml, which llama-cpp-python's bindings leave out."""

import ctypes
from typing import Final

from llama_cpp import _ggml

from gemma_desktop.fit.offload import Device, DeviceKind

# enum ggml_backend_dev_type
_KINDS: Final = {1: DeviceKind.GPU, 2: DeviceKind.INTEGRATED}
_CPU: Final = 0


class _Ggml:
    """The functions of ggml-backend.h that list devices. They stand in two libraries, which Windows tells apart."""

    def __init__(self) -> None:
        registry = _ggml.libggml
        base = _ggml.ctypes_ext.load_shared_library("ggml-base", _ggml.libggml_base_path)
        self.count = registry.ggml_backend_dev_count
        self.count.restype = ctypes.c_size_t
        self.get = registry.ggml_backend_dev_get
        self.get.restype, self.get.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
        self.name = base.ggml_backend_dev_name
        self.name.restype, self.name.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
        self.description = base.ggml_backend_dev_description
        self.description.restype, self.description.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
        self.type = base.ggml_backend_dev_type
        self.type.restype, self.type.argtypes = ctypes.c_int, [ctypes.c_void_p]
        self.memory = base.ggml_backend_dev_memory
        size = ctypes.POINTER(ctypes.c_size_t)
        self.memory.restype, self.memory.argtypes = None, [ctypes.c_void_p, size, size]


def devices() -> tuple[Device, ...]:
    """All but processors, with their free memory as it is now. The libraries must be initialised."""
    ggml = _Ggml()
    found: list[Device] = []
    for index in range(ggml.count()):
        device = ggml.get(index)
        kind = ggml.type(device)
        if kind == _CPU:
            continue
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        ggml.memory(device, ctypes.byref(free), ctypes.byref(total))
        found.append(
            Device(
                _text(ggml.name(device)),
                _text(ggml.description(device)),
                _KINDS.get(kind, DeviceKind.OTHER),
                free.value,
                total.value,
            )
        )
    return tuple(found)


def _text(given: bytes | None) -> str:
    return (given or b"").decode(errors="replace")
