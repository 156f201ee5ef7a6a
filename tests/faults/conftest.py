"""What holds for every fault."""

from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Free the disk before pytest reports: where its report goes into a file, a limited process could not write it."""
    try:
        return (yield)
    finally:
        disk = getattr(item, "funcargs", {}).get("disk")
        if disk is not None:
            disk.free()
