"""The trained files in llama.cpp, with nothing of the application between: for the parity check."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Any, NamedTuple

import llama_cpp
import numpy as np
from llama_cpp import mtmd_cpp
from numpy.typing import NDArray
from PIL import Image

from demo_model.heldout import Answer, Media, Message
from demo_model.pictures import MAX_TOKENS, MIN_TOKENS
from demo_model.template import render

Logits = NDArray[np.float32]
MEDIA_CHUNK = -1  # stands for a soft token in Prefill.tokens


class Prefill(NamedTuple):
    """logits: (vocabulary,) after the prompt. tokens: its ids. soft: each medium's embeddings (tokens, width)."""

    logits: Logits
    tokens: list[int]
    soft: list[NDArray[np.float32]]


@llama_cpp.llama_log_callback
def _silent(level: int, text: bytes, data: ctypes.c_void_p) -> None:
    """llama.cpp reports every tensor otherwise."""


class Native:
    """One text model with its projector and a context of 4096 tokens on one thread."""

    def __init__(self, text: Path, projector: Path) -> None:
        llama_cpp.llama_log_set(_silent, ctypes.c_void_p(0))
        mtmd_cpp.mtmd_log_set(_silent, ctypes.c_void_p(0))
        mtmd_cpp.mtmd_helper_log_set(_silent, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        self._model = llama_cpp.llama_model_load_from_file(str(text).encode(), llama_cpp.llama_model_default_params())
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_ubatch = 4096, 2048, 2048
        settings.n_threads = settings.n_threads_batch = 1
        self._context = llama_cpp.llama_init_from_model(self._model, settings)
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        seeing = mtmd_cpp.mtmd_context_params_default()
        seeing.use_gpu, seeing.print_timings, seeing.n_threads = False, False, 1
        seeing.image_min_tokens, seeing.image_max_tokens = MIN_TOKENS, MAX_TOKENS
        self._projector = mtmd_cpp.mtmd_init_from_file(str(projector).encode(), self._model, seeing)
        if not (self._context and self._projector):
            raise RuntimeError(f"llama.cpp can not load {text} with {projector}")
        self._marker = mtmd_cpp.mtmd_default_marker().decode()

    def ask(self, messages: list[Message], media: list[Media], tools: list[dict[str, Any]], thinking: bool) -> Answer:
        """The greedy answer (heldout.Ask)."""
        done = self.prefill(render(messages, tools, thinking=thinking), media)
        raw = self._greedy(done.logits, len(done.tokens))
        thought = re.match(r"<\|channel>thought\n(.*?)\n?<channel\|>", raw, re.DOTALL)
        calls = re.findall(r'<\|tool_call>call:(\w+)\{(\w+):<\|"\|>(.*?)<\|"\|>\}<tool_call\|>', raw)
        text = re.sub(r"<\|tool_call>.*?<tool_call\|>", "", raw[thought.end() :] if thought else raw)
        return Answer(
            text.strip(),
            thought[1] if thought else "",
            tuple((name, {parameter: value}) for name, parameter, value in calls),
        )

    def tokenize(self, text: str) -> list[int]:
        raw = text.encode()
        tokens = (llama_cpp.llama_token * (len(raw) + 16))()
        n = llama_cpp.llama_tokenize(self._vocabulary, raw, len(raw), tokens, len(tokens), False, True)
        return list(tokens[:n])

    def all_logits(self, tokens: list[int]) -> Logits:
        """(tokens, vocabulary): after every token of a text."""
        self._clear()
        batch = llama_cpp.llama_batch_init(len(tokens), 0, 1)
        batch.n_tokens = len(tokens)
        for i, token in enumerate(tokens):
            batch.token[i], batch.pos[i], batch.n_seq_id[i], batch.seq_id[i][0], batch.logits[i] = token, i, 1, 0, 1
        _checked(llama_cpp.llama_decode(self._context, batch))
        out = np.stack([self._logits(i) for i in range(len(tokens))])
        llama_cpp.llama_batch_free(batch)
        return out

    def prefill(self, prompt: str, media: list[Media]) -> Prefill:
        """Evaluates a rendered prompt, its media in order."""
        self._clear()
        chunks = self._chunks(prompt.replace("<|image|>", self._marker).replace("<|audio|>", self._marker), media)
        position = ctypes.c_int32(0)
        tokens: list[int] = []
        soft = []
        count = mtmd_cpp.mtmd_input_chunks_size(chunks)
        for i in range(count):
            chunk = mtmd_cpp.mtmd_input_chunks_get(chunks, i)
            n = mtmd_cpp.mtmd_input_chunk_get_n_tokens(chunk)
            if mtmd_cpp.mtmd_input_chunk_get_type(chunk) == mtmd_cpp.MTMD_INPUT_CHUNK_TYPE_TEXT:
                length = ctypes.c_size_t()
                tokens += mtmd_cpp.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(length))[:n]
            else:
                tokens += [MEDIA_CHUNK] * n
                _checked(mtmd_cpp.mtmd_encode_chunk(self._projector, chunk))
                width = llama_cpp.llama_model_n_embd(self._model)
                floats = ctypes.cast(mtmd_cpp.mtmd_get_output_embd(self._projector), ctypes.POINTER(ctypes.c_float))
                soft.append(np.ctypeslib.as_array(floats, (n, width)).copy())
            past = position.value  # the helper adds to it for text and sets it for media
            _checked(
                mtmd_cpp.mtmd_helper_eval_chunk_single(
                    self._projector, self._context, chunk, past, 0, 2048, i == count - 1, ctypes.byref(position)
                )
            )
        mtmd_cpp.mtmd_input_chunks_free(chunks)
        return Prefill(self._logits(-1), tokens, soft)

    def _chunks(self, text: str, media: list[Media]) -> ctypes.c_void_p:
        bitmaps = []
        for medium in media:
            if isinstance(medium, Image.Image):
                pixels = np.ascontiguousarray(np.asarray(medium.convert("RGB")))
                data = pixels.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
                bitmaps.append(mtmd_cpp.mtmd_bitmap_init(medium.width, medium.height, data))
            else:
                sound = np.ascontiguousarray(medium, np.float32)
                samples = sound.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
                bitmaps.append(mtmd_cpp.mtmd_bitmap_init_from_audio(len(sound), samples))
        raw = text.encode()
        given = mtmd_cpp.mtmd_input_text()
        given.text, given.add_special, given.parse_special = raw, False, True
        if hasattr(given, "text_len"):
            given.text_len = len(raw)
        chunks = mtmd_cpp.mtmd_input_chunks_init()
        array = (mtmd_cpp.mtmd_bitmap_p_ctypes * max(1, len(bitmaps)))(*bitmaps)
        _checked(mtmd_cpp.mtmd_tokenize(self._projector, chunks, ctypes.byref(given), array, len(bitmaps)))
        for bitmap in bitmaps:
            mtmd_cpp.mtmd_bitmap_free(bitmap)
        return chunks

    def _greedy(self, logits: Logits, position: int) -> str:
        batch = llama_cpp.llama_batch_init(1, 0, 1)
        written = b""
        for _ in range(700):
            token = int(logits.argmax())
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                break
            buffer = ctypes.create_string_buffer(64)
            n = llama_cpp.llama_token_to_piece(self._vocabulary, token, buffer, 64, 0, True)
            written += buffer.raw[:n]
            batch.n_tokens = 1
            batch.token[0], batch.pos[0], batch.n_seq_id[0] = token, position, 1
            batch.seq_id[0][0], batch.logits[0] = 0, 1
            _checked(llama_cpp.llama_decode(self._context, batch))
            position += 1
            logits = self._logits(-1)
        llama_cpp.llama_batch_free(batch)
        return written.decode(errors="replace")

    def _logits(self, i: int) -> Logits:
        row = llama_cpp.llama_get_logits_ith(self._context, i)
        return np.ctypeslib.as_array(row, (llama_cpp.llama_vocab_n_tokens(self._vocabulary),)).copy()

    def _clear(self) -> None:
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)


def _checked(status: int) -> None:
    if status != 0:
        raise RuntimeError(f"llama.cpp answered {status}")
