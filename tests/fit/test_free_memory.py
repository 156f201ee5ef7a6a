"""How much memory this machine has left."""

from gemma_desktop.fit.free_memory import free_bytes, usable_bytes


def test_this_machine_has_memory() -> None:
    free = free_bytes()
    assert free is not None
    assert 0 < usable_bytes(free) < free < 2**50
