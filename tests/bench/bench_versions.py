"""Regenerating and editing the last turn after an answer of 600 tokens, against a prefill from scratch."""

from collections.abc import Iterator

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.protocol import KeptChat
from tests.bench.figure import Figure
from tests.bench.ours import chat_of, ours, words, words_for
from tests.bench.synthetic import E2B, model_file
from tests.bench.theirs import n_threads

CHAT_TOKENS = 1_500
ANSWER = GenerationSettings(seed=1, max_tokens=600, thinking=True)
FIRST = GenerationSettings(temperature=0.0, max_tokens=1, thinking=True)
KEPT = KeptChat("bench")


def main() -> Iterator[Figure]:
    with ours(model_file(E2B), threads=n_threads()) as engine:
        chat: list[Message] = chat_of(5, words_for(engine, CHAT_TOKENS // 9))
        scratch_s = engine.ask(chat, FIRST, kept=KEPT).wall_s
        engine.ask(chat, ANSWER, kept=KEPT)
        regenerated_s = engine.ask(chat, FIRST, kept=KEPT).wall_s
        engine.ask(chat, ANSWER, kept=KEPT)
        edited = [*chat[:-1], said(Role.USER, words(7, 10))]
        edited_s = engine.ask(edited, FIRST, kept=KEPT).wall_s
    yield Figure(f"prefill of {CHAT_TOKENS:,} tokens from scratch, first token", scratch_s, "s")
    yield Figure("regenerate after 600 tokens: of that", regenerated_s / scratch_s, "x", 0.1)
    yield Figure("edit of the last turn after 600 tokens: of that", edited_s / scratch_s, "x", 0.1)
