"""Loading: a model, its projector, and the context they answer in."""

import functools
import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from llama_cpp import llama_cpp as llama

from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.context import DRAFT_BATCH_TOKENS, CachedContext, Cancelled
from gemma_desktop.engine.media_cache import MediaCache
from gemma_desktop.engine.memory import ContextMemory, context_memory, free_bytes, usable_bytes
from gemma_desktop.engine.native import CancelFlag, Handle
from gemma_desktop.engine.processors import n_physical_cores
from gemma_desktop.engine.projector import Projector, ProjectorOptions
from gemma_desktop.engine.prompt.builder import PromptBuilder
from gemma_desktop.engine.prompt.parts import to_units
from gemma_desktop.engine.protocol import Load, ModelInfo
from gemma_desktop.engine.rounding import Rounding
from gemma_desktop.engine.vocabulary import Vocabulary
from gemma_desktop.errors import EngineTrouble, Refused, UnusableModel
from gemma_desktop.gguf.header import GgufHeader, read_header

ARCHITECTURES = frozenset({"gemma", "gemma2", "gemma3", "gemma3n", "gemma4"})

# Which projectors belong to which architecture. mtmd compares only the width of the embeddings, which Gemma 3 4B and
# Gemma 4 E4B have in common.
_PROJECTORS = {
    "gemma3": frozenset({"gemma3"}),
    "gemma3n": frozenset({"gemma3nv"}),
    "gemma4": frozenset({"gemma4v", "gemma4uv", "gemma4a", "gemma4ua"}),
}

_DEFAULT_CONTEXT_TOKENS = 8192
_LEAST_CONTEXT_TOKENS = 512  # llama.cpp's batches are no larger than the context, and ours have up to 512
_MOST_THREADS = 512  # GGML_MAX_N_THREADS; with more it aborts
# A picture that the model sees all at once must be in one micro-batch: with less, llama.cpp aborts or answers wrongly.
_PICTURE_BATCH_TOKENS = 2048
_TEXT_BATCH_TOKENS = 512
_MAX_IMAGE_TOKENS = 1120
_TINY_BYTES = 50 * 1024 * 1024  # of such a model llama.cpp's threads wait for each other longer than they compute


class LoadedModel:
    """A model that can answer. Belongs to one thread; close it before the next is loaded."""

    def __init__(
        self,
        stack: ExitStack,
        info: ModelInfo,
        vocabulary: Vocabulary,
        builder: PromptBuilder,
        context: CachedContext,
        projector: Projector | None,
        media: MediaCache | None,
    ) -> None:
        """stack: frees everything, in order."""
        self._stack = stack
        self.info = info
        self.vocabulary = vocabulary
        self.builder = builder
        self.context = context
        self.projector = projector
        self.media = media
        self.rounding = Rounding()
        # Every reply asks for every message of its chat; long chats have some 10,000.
        self.count_tokens: Callable[[str], int] = functools.lru_cache(32_768)(
            lambda text: len(vocabulary.tokenize(text))
        )

    @functools.cached_property
    def turn_tokens(self) -> int:
        """What the chat format adds to a message."""

        def n_tokens(messages: list[Message]) -> int:
            parts = self.builder.parts(messages, [], thinking=False, continue_last=False)
            return len(to_units(parts, self.vocabulary, lambda _part: []))

        question, answer = said(Role.USER, "a"), said(Role.ASSISTANT, "a")
        n_added = n_tokens([question, answer, question]) - n_tokens([question]) - 2 * self.count_tokens("a")
        return -(-n_added // 2)

    def close(self) -> None:
        self._stack.close()


def load(request: Load, report: Callable[[float], None], cancel: CancelFlag) -> LoadedModel:
    """report: told the fraction done. Raises UnusableModel, Refused, EngineTrouble or Cancelled."""
    return _Loader(request, report, cancel).load()


class _Loader:
    def __init__(self, request: Load, report: Callable[[float], None], cancel: CancelFlag) -> None:
        self._model_path = Path(request.model_path)
        self._projector_path = Path(request.projector_path) if request.projector_path else None
        self._options = request.options
        self._report = report
        self._cancel = cancel
        self._fraction = 0.0

    def load(self) -> LoadedModel:
        began_at = time.monotonic()
        header = _usable_header(self._model_path)
        projector_header = self._projector_header(header)
        n_bytes = self._model_path.stat().st_size
        n_projector_bytes = self._projector_path.stat().st_size if self._projector_path else 0
        share = n_bytes / (n_bytes + n_projector_bytes)
        with ExitStack() as stack:
            n_gpu_layers, model = self._model(lambda fraction: self._progress(fraction * share))
            stack.callback(llama.llama_model_free, model)
            vocabulary = Vocabulary(model)
            is_tiny = llama.llama_model_size(model) < _TINY_BYTES
            threads = min(self._options.threads, _MOST_THREADS) or (1 if is_tiny else max(1, n_physical_cores() - 1))
            projector = media = None
            if projector_header is not None and self._projector_path is not None:
                projector = self._projector(model, header, self._projector_path, threads, n_gpu_layers, share)
                stack.callback(projector.close)
                media = MediaCache(projector)
                stack.callback(media.close)
            context = self._context(model, header, projector, threads, n_gpu_layers)
            stack.callback(context.close)
            if self._options.threads == 0 and not is_tiny and n_gpu_layers == 0:
                threads = context.choose_threads((threads, n_physical_cores()))
            builder = PromptBuilder(vocabulary, _chat_template(model))
            info = ModelInfo(
                name=header.text("general.name") or self._model_path.stem,
                architecture=header.architecture,
                context_tokens=context.n_ctx,
                trained_context_tokens=llama.llama_model_n_ctx_train(model),
                takes_images=projector is not None and projector.takes_images,
                takes_audio=projector is not None and projector.takes_audio,
                can_think=builder.can_think,
                can_call_tools=builder.can_call_tools,
                is_demo=header.flag("gemma_desktop.demo"),
                size_bytes=n_bytes + n_projector_bytes,
                threads=threads,
                gpu_layers=n_gpu_layers,
                load_s=time.monotonic() - began_at,
            )
            if self._cancel:
                raise Cancelled
            return LoadedModel(stack.pop_all(), info, vocabulary, builder, context, projector, media)

    def _progress(self, fraction: float) -> bool:
        """Never backwards: a projector with two encoders counts each for itself."""
        self._fraction = max(self._fraction, fraction)
        self._report(self._fraction)
        return not self._cancel

    def _projector_header(self, header: GgufHeader) -> GgufHeader | None:
        if self._projector_path is None:
            return None
        found = read_header(self._projector_path)
        kinds = {
            found.text(key)
            for key in ("clip.projector_type", "clip.vision.projector_type", "clip.audio.projector_type")
            if found.text(key)
        }
        if found.architecture != "clip" or not kinds & _PROJECTORS.get(header.architecture, frozenset()):
            raise self._wrong_projector()
        return found

    def _wrong_projector(self) -> UnusableModel:
        projector = self._projector_path.name if self._projector_path else ""
        return UnusableModel(
            f"{projector} does not belong to {self._model_path.name}",
            "Choose the projector that came with the model, or open the model alone.",
        )

    def _model(self, progress: Callable[[float], bool]) -> tuple[int, Handle]:
        """With as many layers on the GPU as were asked for, or none if those do not fit."""
        wanted = self._options.gpu_layers if llama.llama_supports_gpu_offload() else 0
        attempts = [wanted] if wanted == 0 else [wanted, 0]
        on_progress = llama.llama_progress_callback(lambda fraction, _data: progress(fraction))
        for n_gpu_layers in attempts:
            params = llama.llama_model_default_params()
            params.n_gpu_layers = n_gpu_layers
            params.progress_callback = on_progress
            model: Handle | None = llama.llama_model_load_from_file(os.fsencode(self._model_path), params)
            if self._cancel:
                if model:
                    llama.llama_model_free(model)
                raise Cancelled
            if model:
                return n_gpu_layers, model
        raise UnusableModel(
            f"{self._model_path.name} could not be loaded",
            "The file may be damaged or incomplete: download it again, or choose another one.",
        )

    def _projector(
        self, model: Handle, header: GgufHeader, path: Path, threads: int, n_gpu_layers: int, share: float
    ) -> Projector:
        options = ProjectorOptions(
            threads,
            use_gpu=n_gpu_layers != 0,
            image_min_tokens=header.count("gemma_desktop.image_min_tokens"),
            image_max_tokens=header.count("gemma_desktop.image_max_tokens")
            or (_MAX_IMAGE_TOKENS if header.architecture == "gemma4" else 0),
        )
        try:
            return Projector(
                path, model, options, lambda fraction: self._progress(share + fraction * (1 - share)), self._cancel
            )
        except EngineTrouble as error:
            if self._cancel:
                raise Cancelled from error
            raise self._wrong_projector() from error

    def _context(
        self, model: Handle, header: GgufHeader, projector: Projector | None, threads: int, n_gpu_layers: int
    ) -> CachedContext:
        sees = projector is not None and projector.takes_images
        n_micro_batch = _PICTURE_BATCH_TOKENS if sees else _TEXT_BATCH_TOKENS
        params = llama.llama_context_default_params()
        params.n_ctx = self._context_tokens(model, context_memory(header, n_micro_batch), on_gpu=n_gpu_layers != 0)
        params.n_batch = _PICTURE_BATCH_TOKENS
        params.n_ubatch = n_micro_batch
        params.n_seq_max = 1
        # Of a draft; else room for the logits of a whole micro-batch is kept: 2 GiB at 262,144 tokens.
        params.n_outputs_max = DRAFT_BATCH_TOKENS
        params.n_threads = threads
        params.n_threads_batch = threads
        params.flash_attn_type = llama.LLAMA_FLASH_ATTN_TYPE_AUTO
        params.type_k = params.type_v = llama.GGML_TYPE_F16
        params.swa_full = False
        params.no_perf = True
        return CachedContext(model, params, self._cancel)

    def _context_tokens(self, model: Handle, memory: ContextMemory, *, on_gpu: bool) -> int:
        """As many as were asked for, and 8,192 if none were; at least 512, at most those that the model was trained on.

        Raises Refused if those that were asked for do not fit into the memory, EngineTrouble if hardly any do.
        """
        trained: int = llama.llama_model_n_ctx_train(model)
        wanted = max(self._options.context_tokens or min(trained, _DEFAULT_CONTEXT_TOKENS), _LEAST_CONTEXT_TOKENS)
        free = None if on_gpu else free_bytes()
        if free is None or memory.bytes_for(wanted) <= (usable := usable_bytes(free)):
            return min(wanted, trained)
        most = memory.most_tokens(usable)
        if self._options.context_tokens and most:
            raise Refused(
                f"A context of {wanted:,} tokens is larger than the memory",
                f"It takes {memory.bytes_for(wanted) / 1e9:.1f} GB and {usable / 1e9:.1f} GB are free. "
                f"Choose {min(most, trained):,} or less in the settings.",
            )
        if most == 0:
            raise EngineTrouble(
                f"There is not enough memory for {self._model_path.name}",
                f"{usable / 1e9:.1f} GB are free beside the model. Close other programs, or choose a smaller model.",
            )
        return most


def _usable_header(path: Path) -> GgufHeader:
    header = read_header(path)
    if header.architecture in ARCHITECTURES:
        return header
    if header.architecture == "clip":
        raise UnusableModel(f"{path.name} is a projector, not a model", "Choose the model that it belongs to.")
    raise UnusableModel(
        f"{path.name} is not a Gemma model", f"It is of the family {header.architecture or 'unknown'}: choose a Gemma."
    )


def _chat_template(model: Handle) -> str:
    source: bytes | None = llama.llama_model_chat_template(model, None)
    return source.decode(errors="replace") if source else ""
