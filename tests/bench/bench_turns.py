"""Time to the first token of the 2nd to the 10th turn of a chat of 1,500 tokens, against llama-server.

It begins with a long text; what follows are short questions, whose new tokens need 0.2 s. Each turn is answered by the
model itself with a few dozen tokens, so that both keep what they computed. Between an answer and the next question
both have the time that a quick person takes to read the one and type the other.
"""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence

from gemma_desktop.chat.generation import GREEDY, GenerationSettings
from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.protocol import KeptChat
from tests.bench.figure import Figure, skipped
from tests.bench.ours import ours, words, words_for
from tests.bench.synthetic import E2B, model_file
from tests.bench.theirs import n_threads, on_path, server

N_TURNS = 10
CHAT_TOKENS = 1_500
QUESTION_TOKENS = 10
ANSWER_TOKENS = 32
READING_S = 3.0
KEPT = KeptChat("bench")
LONG = GenerationSettings(temperature=GREEDY.temperature, max_tokens=ANSWER_TOKENS)


def main() -> Iterator[Figure]:
    model = model_file(E2B)
    with ours(model, threads=n_threads()) as engine:
        later_tokens = (N_TURNS - 1) * (QUESTION_TOKENS + ANSWER_TOKENS)
        n_words = words_for(engine, CHAT_TOKENS - ANSWER_TOKENS - later_tokens), words_for(engine, QUESTION_TOKENS)
        mine_s = later_turns_s(
            n_words,
            lambda chat: engine.ask(chat, kept=KEPT).wall_s,
            lambda chat: engine.ask(chat, LONG, kept=KEPT).text,
        )
    name = f"first token, turns 2 to {N_TURNS} of {CHAT_TOKENS:,} tokens, asked {READING_S:.0f} s after the answer"
    yield Figure(name, mine_s, "s")
    if not on_path("llama-server"):
        yield skipped(name, "llama-server")
        return
    with server(model, threads=n_threads()) as other:
        theirs_s = later_turns_s(n_words, other.first_token_s, lambda chat: other.chat(chat, ANSWER_TOKENS))
    yield Figure(f"{name}: llama-server", theirs_s, "s")
    yield Figure(f"{name}: of llama-server", mine_s / theirs_s, "x", 0.4)


def later_turns_s(
    n_words: tuple[int, int],
    first_token_s: Callable[[Sequence[Message]], float],
    answer: Callable[[Sequence[Message]], str],
) -> float:
    """The median. n_words: of the first message, and of each later one.

    The rest of an answer is asked for after its first token, and costs no prompt again.
    """
    chat: list[Message] = []
    times_s: list[float] = []
    for turn in range(N_TURNS):
        chat.append(said(Role.USER, words(turn, n_words[turn > 0])))
        times_s.append(first_token_s(chat))
        chat.append(said(Role.ASSISTANT, answer(chat)))
        time.sleep(READING_S)
    return statistics.median(times_s[1:])
