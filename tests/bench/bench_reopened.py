"""The first token in a chat of 2,000 tokens after a restart, loading apart, against its prefill from scratch."""

import secrets
import tempfile
from collections.abc import Iterator

from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.protocol import KeptChat
from tests.bench.figure import Figure
from tests.bench.ours import FIRST_TOKEN, chat_of, ours, words, words_for
from tests.bench.synthetic import E2B, model_file
from tests.bench.theirs import n_threads

CHAT_TOKENS = 2_000


def main() -> Iterator[Figure]:
    model = model_file(E2B)
    with tempfile.TemporaryDirectory() as folder:
        kept = KeptChat("bench", folder, secrets.token_bytes(32), 2 * 1024**3)
        with ours(model, threads=n_threads()) as engine:
            chat: list[Message] = chat_of(5, words_for(engine, CHAT_TOKENS // 9))
            scratch = engine.ask(chat, FIRST_TOKEN, kept=kept)
        chat += [said(Role.ASSISTANT, scratch.text), said(Role.USER, words(7, 10))]
        with ours(model, threads=n_threads()) as engine:
            reopened = engine.ask(chat, FIRST_TOKEN, kept=kept)
    yield Figure(f"prefill of {CHAT_TOKENS:,} tokens from scratch, first token", scratch.wall_s, "s")
    yield Figure("reopened after a restart, first token", reopened.wall_s, "s")
    yield Figure("reopened after a restart: of from scratch", reopened.wall_s / scratch.wall_s, "x", 0.1)
    share = reopened.usage.cached_tokens / reopened.usage.prompt_tokens
    yield Figure("reopened after a restart: share of its prompt that was kept", share, "")
