"""One measured value."""

from enum import StrEnum

import msgspec


class Aim(StrEnum):
    """On which side of `reach` a value is as it should be."""

    AT_MOST = "at most"
    AT_LEAST = "at least"


class Figure(msgspec.Struct, frozen=True):
    """value: None if it could not be measured here. reach: what we aim at, in the same unit, where we promised one."""

    name: str
    value: float | None
    unit: str
    reach: float | None = None
    aim: Aim = Aim.AT_MOST

    @property
    def is_reached(self) -> bool:
        if self.reach is None or self.value is None:
            return True
        return self.value <= self.reach if self.aim is Aim.AT_MOST else self.value >= self.reach


def skipped(what: str, missing: str) -> Figure:
    """What could not be compared, because a program is not on the PATH."""
    return Figure(f"{what}: skipped, no {missing} on the PATH", None, "")
