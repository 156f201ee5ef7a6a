"""What holds for every test."""

import gc
import os
import sys
from collections.abc import Generator, Iterator

import pytest
from hypothesis import settings

from tests.helpers.translations import compile_all

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as __main__ does
settings.register_profile("unhurried", deadline=None)  # a busy machine is no failure
settings.load_profile("unhurried")

MOST_YOUNG_COLLECTIONS = 60


def pytest_sessionstart(session: pytest.Session) -> None:
    """The translations, as installing compiles them; tests run in checkouts that nobody has installed."""
    if not hasattr(session.config, "workerinput"):
        compile_all(only_newer=True)


@pytest.fixture(autouse=True)
def garbage_on_this_thread_only() -> Iterator[None]:
    """As in the application (session/garbage.py): a worker's thread that collects a dead widget ends the process."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > MOST_YOUNG_COLLECTIONS else 1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Names of files that are no text may be in what a test logged, and cannot go from a worker to the terminal."""
    report = yield
    report.sections = [
        (title, text.encode("utf-8", "backslashreplace").decode("utf-8")) for title, text in report.sections
    ]
    return report


if sys.platform != "win32":
    import resource

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call() -> Generator[None, object, object]:
        """A limit on files ends with the test that set it: pytest writes its report next, and that may be a file."""
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        try:
            return (yield)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
