"""How fast a download is."""

from collections import deque
from collections.abc import Callable
from typing import Final

_WINDOW_S: Final = 10.0
_LEAST_S: Final = 0.5


class SpeedMeter:
    """The speed over the last ten seconds: steady enough to read, quick enough to believe."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._points: deque[tuple[float, int]] = deque()

    def at(self, done_bytes: int) -> float | None:
        """Note how far it is; returns bytes per second, None while that cannot be told."""
        now = self._clock()
        self._points.append((now, done_bytes))
        while now - self._points[0][0] > _WINDOW_S:
            self._points.popleft()
        passed_s = now - self._points[0][0]
        come = done_bytes - self._points[0][1]
        return come / passed_s if passed_s >= _LEAST_S and come >= 0 else None

    def restart(self) -> None:
        """Nothing came for a while; what was before says nothing about what comes."""
        self._points.clear()
