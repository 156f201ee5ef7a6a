"""What holds for every test."""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)  # a busy machine is no failure
settings.load_profile("unhurried")

MOST_YOUNG_COLLECTIONS = 20


@pytest.fixture(autouse=True)
def garbage_on_this_thread_only() -> Iterator[None]:
    """As in the application (session/garbage.py): a worker's thread that collects a dead widget ends the process."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > MOST_YOUNG_COLLECTIONS else 1)
