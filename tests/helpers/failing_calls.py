"""The n-th call of the operating system fails: with every n, a piece of code is seen failing everywhere it can."""

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from unittest import mock

_CALLS = ("open", "fsync", "mkdir", "rename", "replace", "unlink", "write", "close", "utime")


@dataclass
class Failing:
    """name: of the call that failed, once one has."""

    left: int
    name: str = ""

    @property
    def has_failed(self) -> bool:
        return bool(self.name)


@contextlib.contextmanager
def failing_call(number: int, code: int) -> Iterator[Failing]:
    """Let the number-th of this process's calls into `os` (from 1) raise OSError with this errno, and no other."""
    failing = Failing(number)

    def counted(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            if name == "close":
                call(*arguments)  # closed it is, whatever it reports
            failing.left -= 1
            if failing.left == 0:
                failing.name = f"os.{name}"
                raise OSError(code, os.strerror(code))
            return None if name == "close" else call(*arguments, **options)

        return run

    with contextlib.ExitStack() as patches:
        for name in _CALLS:
            patches.enter_context(mock.patch.object(os, name, counted(name, getattr(os, name))))
        yield failing
