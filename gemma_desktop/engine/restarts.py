"""How often a crashed engine is started again without asking."""

from collections import deque


class RestartBudget:
    """Remembers crashes. Too many within the window, and the user decides."""

    def __init__(self, restarts: int, window_s: float) -> None:
        self._restarts = restarts
        self._window_s = window_s
        self._crashes: deque[float] = deque()
        self._is_spent = False

    @property
    def is_spent(self) -> bool:
        """Stays so until reset(): what crashed three times will do it again."""
        return self._is_spent

    def count_crash(self, now_s: float) -> None:
        """now_s: of a clock that only goes forward."""
        self._crashes.append(now_s)
        while self._crashes[0] <= now_s - self._window_s:
            self._crashes.popleft()
        self._is_spent = self._is_spent or len(self._crashes) > self._restarts

    def reset(self) -> None:
        self._crashes.clear()
        self._is_spent = False
