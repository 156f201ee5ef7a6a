"""Limits of the operating system, for the length of a block."""

import contextlib
from collections.abc import Iterator

import pytest


@contextlib.contextmanager
def limited_file_size(size_bytes: int) -> Iterator[None]:
    """Let no file of this process grow beyond this size: writing further fails as on a full disk (EFBIG)."""
    resource = pytest.importorskip("resource", reason="needs limits of the operating system")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
