"""Being anybody: for tests of files that may not be written, which do not stop root."""

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator
from typing import ClassVar

import pytest

_VERSION_3 = 0x20080522
_OVERRIDES = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: to write and read where the file's mode says no


class _Header(ctypes.Structure):
    _fields_: ClassVar = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Half(ctypes.Structure):
    _fields_: ClassVar = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


@contextlib.contextmanager
def as_anybody() -> Iterator[None]:
    """For the calling thread and those it starts inside, the modes of files mean what they say (capabilities(7))."""
    if os.name == "nt" or os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root may write everything here")
    libc = ctypes.CDLL(None, use_errno=True)
    header, halves = _Header(_VERSION_3, 0), (_Half * 2)()
    assert libc.capget(ctypes.byref(header), halves) == 0
    effective = halves[0].effective
    halves[0].effective = effective & ~_OVERRIDES
    assert libc.capset(ctypes.byref(header), halves) == 0
    try:
        yield
    finally:
        halves[0].effective = effective
        assert libc.capset(ctypes.byref(header), halves) == 0
