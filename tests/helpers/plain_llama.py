"""llama.cpp by other ways than ours: what the engine's answers are compared with."""

import ctypes
from collections.abc import Sequence
from pathlib import Path

import llama_cpp
import numpy as np
from llama_cpp import mtmd_cpp as mtmd
from llama_cpp.llama_chat_format import Jinja2ChatFormatter
from numpy.typing import NDArray

from gemma_desktop.chat.media import Media, PcmAudio


class PlainLlama:
    """The library's own high-level class; pictures and sounds by mtmd's own evaluation of a whole prompt at once."""

    def __init__(
        self,
        model: Path,
        projector: Path | None = None,
        *,
        n_ctx: int = 2048,
        image_tokens: tuple[int, int] | None = None,
    ) -> None:
        """image_tokens: the least and the most of a picture, where that is not mtmd's own choice."""
        self.llama = llama_cpp.Llama(
            str(model),
            n_ctx=n_ctx,
            n_batch=2048 if projector else 512,
            n_ubatch=2048 if projector else 512,
            n_threads=1,
            n_threads_batch=1,
            flash_attn=True,
            verbose=False,
        )
        self._mtmd = None
        if projector is not None:
            params = mtmd.mtmd_context_params_default()
            params.use_gpu = False
            params.n_threads = 1
            params.print_timings = False
            if image_tokens is not None:
                params.image_min_tokens, params.image_max_tokens = image_tokens
            self._mtmd = mtmd.mtmd_init_from_file(str(projector).encode(), self.llama.model, params)
            assert self._mtmd

    def close(self) -> None:
        if self._mtmd is not None:
            mtmd.mtmd_free(self._mtmd)
        self.llama.close()

    def rendered(self, messages: Sequence[object], **options: object) -> str:
        """The model file's template as the library renders it, with media markers as texts."""
        formatter = Jinja2ChatFormatter(
            self.llama.metadata["tokenizer.chat_template"], eos_token="<eos>", bos_token="<bos>"
        )
        prompt: str = formatter(messages=list(messages), **options).prompt
        return prompt

    def tokens(self, prompt: str) -> list[int]:
        tokens: list[int] = self.llama.tokenize(prompt.encode(), add_bos=False, special=True)
        return tokens

    def logits(self, tokens: Sequence[int]) -> NDArray[np.float32]:
        """After these tokens, in an empty context."""
        self.llama.reset()
        self.llama._ctx.kv_cache_clear()
        self.llama.eval(list(tokens))
        return self._last_logits()

    def greedy(self, prompt: str, n_tokens: int, *, never: Sequence[int] = ()) -> str:
        """never: tokens that are not chosen."""
        self.logits(self.tokens(prompt))
        return self._go_on(n_tokens, never)

    def greedy_with_media(self, prompt: str, media: Sequence[Media], n_tokens: int) -> tuple[str, int]:
        """prompt: with one marker for each medium. Returns the answer and the prompt's length in tokens."""
        bitmaps = [_bitmap(medium) for medium in media]
        data = prompt.encode()
        text = mtmd.mtmd_input_text(data, len(data), False, True)
        chunks = mtmd.mtmd_input_chunks_init()
        array = (mtmd.mtmd_bitmap_p_ctypes * len(bitmaps))(*bitmaps)
        assert mtmd.mtmd_tokenize(self._mtmd, chunks, ctypes.byref(text), array, len(bitmaps)) == 0
        self.llama.reset()
        self.llama._ctx.kv_cache_clear()
        n_past = llama_cpp.llama_pos(0)
        status = mtmd.mtmd_helper_eval_chunks(
            self._mtmd, self.llama._ctx.ctx, chunks, 0, 0, 2048, True, ctypes.byref(n_past)
        )
        assert status == 0
        mtmd.mtmd_input_chunks_free(chunks)
        for bitmap in bitmaps:
            mtmd.mtmd_bitmap_free(bitmap)
        self.llama.n_tokens = n_past.value
        return self._go_on(n_tokens), n_past.value

    def _last_logits(self) -> NDArray[np.float32]:
        logits = llama_cpp.llama_get_logits_ith(self.llama._ctx.ctx, -1)
        return np.ctypeslib.as_array(logits, (self.llama.n_vocab(),)).copy()

    def _go_on(self, n_tokens: int, never: Sequence[int] = ()) -> str:
        vocab = llama_cpp.llama_model_get_vocab(self.llama.model)
        piece = ctypes.create_string_buffer(256)
        answer = b""
        for _ in range(n_tokens):
            logits = self._last_logits()
            logits[list(never)] = -np.inf
            token = int(logits.argmax())
            if llama_cpp.llama_vocab_is_eog(vocab, token):
                break
            n_bytes = llama_cpp.llama_token_to_piece(vocab, token, piece, 256, 0, True)
            answer += piece.raw[:n_bytes]
            one = (llama_cpp.llama_token * 1)(token)
            assert llama_cpp.llama_decode(self.llama._ctx.ctx, llama_cpp.llama_batch_get_one(one, 1)) == 0
        return answer.decode(errors="replace")


def _bitmap(medium: Media) -> object:
    if isinstance(medium, PcmAudio):
        samples = np.frombuffer(medium.samples, np.float32).copy()
        return mtmd.mtmd_bitmap_init_from_audio(len(samples), samples.ctypes.data_as(ctypes.POINTER(ctypes.c_float)))
    pixels = np.frombuffer(medium.pixels, np.uint8).copy()
    return mtmd.mtmd_bitmap_init(
        medium.width_px, medium.height_px, pixels.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
    )
