"""Others who run the same file: llama.cpp's own programs, and llama-cpp-python's own streaming."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from gemma_desktop.chat.message import Message

START_TIMEOUT_S = 120.0


def on_path(program: str) -> str | None:
    return shutil.which(program)


def bench_rates(model: Path, threads: int, *, n_prompt: int = 0, n_answer: int = 0, n_before: int = 0) -> float:
    """llama-bench: tokens per second of a prefill, or of an answer. n_before: tokens that are there already."""
    command = ["llama-bench", "-m", model, "-p", n_prompt, "-n", n_answer, "-d", n_before, "-t", threads]
    command += ["-r", 1, "-o", "json"]
    done = subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)
    (found,) = json.loads(done.stdout)
    return float(found["avg_ts"])


def streaming_rates(model: Path, threads: int, prompt: str, n_answer: int) -> tuple[float, float, float]:
    """llama_cpp.Llama in a process of its own: seconds to load, prompt and answer tokens per second."""
    command = [sys.executable, "-m", "tests.bench.plain_streaming", str(model), str(threads), str(n_answer)]
    done = subprocess.run(command, check=True, capture_output=True, input=prompt, text=True)
    load_s, prompt_rate, answer_rate = json.loads(done.stdout.splitlines()[-1])
    return load_s, prompt_rate, answer_rate


class Server:
    """A llama-server that is ready. load_s: from its start to that."""

    def __init__(self, process: "subprocess.Popen[bytes]", port: int, load_s: float) -> None:
        self._process = process
        self._port = port
        self.load_s = load_s

    @property
    def pid(self) -> int:
        return self._process.pid

    def first_token_s(self, messages: Sequence[Message], pictures: Mapping[str, str] | None = None) -> float:
        """pictures: as data URLs, by media id."""
        began = time.perf_counter()
        self.chat(messages, 1, pictures)
        return time.perf_counter() - began

    def chat(self, messages: Sequence[Message], n_tokens: int, pictures: Mapping[str, str] | None = None) -> str:
        body = {
            "messages": [_turn(message, pictures or {}) for message in messages],
            "max_tokens": n_tokens,
            "temperature": 0,
            "cache_prompt": True,
            "chat_template_kwargs": {"enable_thinking": False},
        }
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}/v1/chat/completions",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=600) as answer:
            return str(json.load(answer)["choices"][0]["message"].get("content") or "")


@contextmanager
def server(
    model: Path, projector: Path | None = None, *, context_tokens: int = 8192, threads: int = 0
) -> Iterator[Server]:
    """As it is by default, but for the context and the threads."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["llama-server", "-m", str(model), "-c", str(context_tokens), "--host", "127.0.0.1", "--port", str(port)]
    command += ["-t", str(threads)] if threads else []
    command += ["--mmproj", str(projector)] if projector else []
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_until_ready(process, port)
            yield Server(process, port, time.perf_counter() - began)
        finally:
            process.kill()


def _wait_until_ready(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.02)
    raise TimeoutError("llama-server did not start")


def _turn(message: Message, pictures: Mapping[str, str]) -> dict[str, Any]:
    if not message.media:
        return {"role": message.role.value, "content": message.text}
    images = [{"type": "image_url", "image_url": {"url": pictures[part.media_id]}} for part in message.media]
    return {"role": message.role.value, "content": [*images, {"type": "text", "text": message.text}]}


def resident_bytes(pid: int) -> int:
    """All of a process that is in memory, mapped files included."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))


def n_threads() -> int:
    """The same for all that are compared: as many as there are cores here."""
    return os.cpu_count() or 1
