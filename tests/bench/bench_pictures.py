"""The second question about a picture, and the third about two, against llama-server: time to the first token.

Each is answered by the model itself, and asked after the time that a quick person takes to read the answer before it
(bench_turns.py).
"""

import base64
import io
import time
from collections.abc import Callable, Iterator, Sequence

from PIL import Image

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import RgbImage
from gemma_desktop.chat.message import ImagePart, Message, Role, TextPart, said
from gemma_desktop.engine.protocol import KeptChat
from tests.bench.bench_turns import ANSWER_TOKENS, LONG, READING_S
from tests.bench.figure import Figure, skipped
from tests.bench.ours import FIRST_TOKEN, Ours, Reply, ours, words
from tests.bench.synthetic import E2B, model_file, projector_file
from tests.bench.theirs import n_threads, on_path, server
from tests.helpers.media_samples import image_part, noise_picture

PICTURES = {name: noise_picture(seed, 960, 720) for seed, name in enumerate(("one", "two"))}
PARTS = {name: image_part(name, picture) for name, picture in PICTURES.items()}
BY_ID = {PARTS[name].media_id: picture for name, picture in PICTURES.items()}
KEPT = KeptChat("bench")


def main() -> Iterator[Figure]:
    model, projector = model_file(E2B), projector_file()
    with ours(model, projector, threads=n_threads()) as engine:
        mine_s = asked_s(
            lambda chat: reply(engine, chat, FIRST_TOKEN).wall_s, lambda chat: reply(engine, chat, LONG).text
        )
    yield Figure("picture, first question, first token", mine_s[0], "s")
    yield Figure("picture, second question, first token", mine_s[1], "s")
    yield Figure("two pictures, third question, first token", mine_s[2], "s")
    if not on_path("llama-server"):
        yield skipped("questions about pictures", "llama-server")
        return
    urls = {media_id: data_url(picture) for media_id, picture in BY_ID.items()}
    with server(model, projector, threads=n_threads()) as other:
        theirs_s = asked_s(
            lambda chat: other.first_token_s(chat, urls), lambda chat: other.chat(chat, ANSWER_TOKENS, urls)
        )
    yield Figure("picture, second question: of llama-server", mine_s[1] / theirs_s[1], "x", 0.5)
    yield Figure("two pictures, third question: of llama-server", mine_s[2] / theirs_s[2], "x", 0.5)


def reply(engine: Ours, chat: Sequence[Message], settings: GenerationSettings) -> Reply:
    return engine.ask(chat, settings, media=lambda part: BY_ID[part.media_id], kept=KEPT)


def asked_s(
    first_token_s: Callable[[Sequence[Message]], float], answer: Callable[[Sequence[Message]], str]
) -> tuple[float, float, float]:
    """The first and the second question about one picture, and the third in a chat that has two."""
    chat: list[Message] = []
    times_s: list[float] = []
    for question in (
        seeing(PARTS["one"], words(1, 4)),
        said(Role.USER, words(3, 4)),
        seeing(PARTS["two"], words(5, 4)),
        said(Role.USER, words(7, 4)),
    ):
        chat.append(question)
        times_s.append(first_token_s(chat))
        chat.append(said(Role.ASSISTANT, answer(chat)))
        time.sleep(READING_S)
    return times_s[0], times_s[1], times_s[3]


def seeing(part: ImagePart, text: str) -> Message:
    return Message(Role.USER, (part, TextPart(text)))


def data_url(picture: RgbImage) -> str:
    file = io.BytesIO()
    Image.frombytes("RGB", (picture.width_px, picture.height_px), picture.pixels).save(file, "PNG")
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
