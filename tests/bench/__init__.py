"""Measurements, never assertions: what is slow on one machine is not wrong.

Each `bench_*` module here has `main() -> Iterable[Figure]`; `python -m tests.bench [NAME...]` runs them all, each in
a process of its own so that one does not warm the next, and prints a table.
"""
