"""What of a conversation fits into the context."""

from collections.abc import Callable, Sequence

import msgspec

from gemma_desktop.chat.message import Message, Role

_STEPS = 4  # the oldest turns go in steps of a quarter of the room


class Fit(msgspec.Struct, frozen=True):
    messages: tuple[Message, ...]
    n_dropped: int


class Exchanges:
    """A conversation as its system text and its exchanges: a user's message with all that came after it."""

    def __init__(self, messages: Sequence[Message]) -> None:
        n_system = next((index for index, message in enumerate(messages) if message.role is not Role.SYSTEM), 0)
        self.system = tuple(messages[:n_system])
        self.exchanges: list[tuple[Message, ...]] = []
        begin = n_system
        for index in range(n_system + 1, len(messages) + 1):
            if index == len(messages) or messages[index].role is Role.USER:
                self.exchanges.append(tuple(messages[begin:index]))
                begin = index

    def without(self, n_exchanges: int) -> Fit:
        """Without the oldest ones."""
        kept = tuple(message for exchange in self.exchanges[n_exchanges:] for message in exchange)
        return Fit(self.system + kept, sum(map(len, self.exchanges[:n_exchanges])))

    def n_to_drop(self, estimate: Callable[[Message], int], room_tokens: int) -> int:
        """How many of the oldest exchanges to drop, by an estimate of each message's tokens.

        They go in steps of a quarter of the room, counted from the conversation's beginning: the same turns stay
        dropped while the conversation grows by a quarter, and each message after that finds its past in the KV cache.
        """
        sizes = [sum(map(estimate, exchange)) for exchange in self.exchanges]
        excess = sum(map(estimate, self.system)) + sum(sizes) - room_tokens
        if excess <= 0:
            return 0
        step = max(1, room_tokens // _STEPS)
        goal = -(-excess // step) * step
        n_dropped = dropped = 0
        while dropped < goal and n_dropped < len(sizes) - 1:
            dropped += sizes[n_dropped]
            n_dropped += 1
        return n_dropped
