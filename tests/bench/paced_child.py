"""An engine process that says a long answer at a steady pace, so that only the window is measured."""

import os
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Delta,
    DeltaKind,
    Finished,
    Generate,
    Load,
    Loaded,
    ModelInfo,
    Ready,
    Shutdown,
    decode_request,
    encode,
)
from tests.bench.chats import answer

TOKENS_PER_S = 300
LETTERS_PER_TOKEN = 4
LONGEST_S = 60


def main(connection: Connection) -> None:
    connection.send_bytes(encode(Ready(0, PROTOCOL_VERSION, os.getpid(), "paced")))
    while True:
        match decode_request(connection.recv_bytes()):
            case Load() as request:
                connection.send_bytes(encode(Loaded(request.request_id, _info(Path(request.model_path).stem))))
            case Generate() as request:
                _answer(connection, request.request_id)
            case Shutdown():
                return
            case _:
                pass


def _answer(connection: Connection, request_id: int) -> None:
    text = answer(random.Random(2), LONGEST_S * TOKENS_PER_S * LETTERS_PER_TOKEN)
    began = time.perf_counter()
    tokens = 0
    for start in range(0, len(text), LETTERS_PER_TOKEN):
        tokens += 1
        rest_s = began + tokens / TOKENS_PER_S - time.perf_counter()
        if connection.poll(max(0.0, rest_s)) and isinstance(decode_request(connection.recv_bytes()), Cancel):
            break
        connection.send_bytes(encode(Delta(request_id, DeltaKind.TEXT, text[start : start + LETTERS_PER_TOKEN])))
    usage = Usage(prompt_tokens=10, completion_tokens=tokens)
    connection.send_bytes(encode(Finished(request_id, StopReason.CANCELLED, usage, Timings())))


def _info(name: str) -> ModelInfo:
    return ModelInfo(
        name=name,
        architecture="gemma4",
        context_tokens=8192,
        trained_context_tokens=8192,
        takes_images=False,
        takes_audio=False,
        can_think=False,
        can_call_tools=False,
        is_demo=True,
        size_bytes=1,
        threads=1,
        gpu_layers=0,
        load_s=0.0,
    )
