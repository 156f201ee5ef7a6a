"""Resident memory at a context of 128K after a prompt of some thousand tokens, against llama-server."""

import sys
from collections.abc import Iterator

from gemma_desktop.chat.message import Role, said
from tests.bench.figure import Figure, skipped
from tests.bench.ours import FIRST_TOKEN, ours, words
from tests.bench.synthetic import E2B, model_file
from tests.bench.theirs import n_threads, on_path, resident_bytes, server

CONTEXT_TOKENS = 131_072
PROMPT_WORDS = 700


def main() -> Iterator[Figure]:
    if sys.platform != "linux":
        return
    model, chat = model_file(E2B), [said(Role.USER, words(1, PROMPT_WORDS))]
    with ours(model, context_tokens=CONTEXT_TOKENS, threads=n_threads()) as engine:
        engine.ask(chat, FIRST_TOKEN)
        mine = resident_bytes(engine.pid)
    name = "resident memory at a context of 128K"
    yield Figure(name, mine / 1e9, "GB")
    if not on_path("llama-server"):
        yield skipped(name, "llama-server")
        return
    with server(model, context_tokens=CONTEXT_TOKENS, threads=n_threads()) as other:
        other.chat(chat, 1)
        theirs = resident_bytes(other.pid)
    yield Figure(f"{name}: llama-server", theirs / 1e9, "GB")
    yield Figure(f"{name}: of llama-server", mine / theirs, "x", 0.75)
