"""Measurements, never assertions: what is slow on one machine is not wrong.

Each `bench_*` module here has `main() -> Iterable[Figure]`; `python -m tests.bench` runs them all, each in a process of
its own so that one does not warm the next, and `--only NAME` some of them. Those of the engine run models of real
shape with random weights (synthetic.py) beside llama.cpp's own programs, where `llama-bench` and `llama-server` are on
the PATH.
"""
