"""One measured value."""

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """reach: what we aim at, in the same unit, smaller is better; None where nothing was promised."""

    name: str
    value: float
    unit: str
    reach: float | None = None
