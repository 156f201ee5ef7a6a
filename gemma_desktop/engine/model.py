"""Loading: a model, its projector, and the context they answer in."""

import functools
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import msgspec
from llama_cpp import llama_cpp as llama

from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.context import DRAFT_BATCH_TOKENS, CachedContext, Cancelled
from gemma_desktop.engine.devices import devices
from gemma_desktop.engine.drafting import DraftCosts
from gemma_desktop.engine.kept_chats import KeptChats, fingerprint_of, memory_for_chats
from gemma_desktop.engine.media_cache import MediaCache
from gemma_desktop.engine.native import CancelFlag, Handle
from gemma_desktop.engine.pages import PreparedPages, let_go
from gemma_desktop.engine.processors import n_physical_cores
from gemma_desktop.engine.projector import Projector, ProjectorOptions
from gemma_desktop.engine.prompt.builder import PromptBuilder, compiled
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit, to_units
from gemma_desktop.engine.protocol import Load, ModelInfo
from gemma_desktop.engine.rounding import Rounding
from gemma_desktop.engine.vocabulary import Vocabulary
from gemma_desktop.errors import EngineTrouble, UnusableModel
from gemma_desktop.fit.context_length import DEFAULT_TOKENS, context_tokens
from gemma_desktop.fit.free_memory import free_bytes, usable_bytes
from gemma_desktop.fit.need import ContextNeed, MemoryNeed, memory_need
from gemma_desktop.fit.offload import Device, LayersOnCard, layers_on_card
from gemma_desktop.fit.presets import MOST_PICTURE_TOKENS, Plan, plan_of
from gemma_desktop.gguf.header import read_header
from gemma_desktop.gguf.parts import all_parts
from gemma_desktop.gguf.tensor_types import layers_type
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.texts import say

ARCHITECTURES = frozenset({"gemma", "gemma2", "gemma3", "gemma3n", "gemma4"})

# Which projectors belong to which architecture. mtmd compares only the width of the embeddings, which Gemma 3 4B and
# Gemma 4 E4B have in common.
_PROJECTORS = {
    "gemma3": frozenset({"gemma3"}),
    "gemma3n": frozenset({"gemma3nv"}),
    "gemma4": frozenset({"gemma4v", "gemma4uv", "gemma4a", "gemma4ua"}),
}

_MOST_THREADS = 512  # GGML_MAX_N_THREADS; with more it aborts
_BATCH_TOKENS = 2048  # a picture that is split over batches is answered wrongly
_TINY_BYTES = 50 * 1024 * 1024  # of such a model llama.cpp's threads wait for each other longer than they compute


class LoadedModel:
    """A model that can answer. Belongs to one thread; close it before the next is loaded."""

    def __init__(
        self,
        stack: ExitStack,
        info: ModelInfo,
        builder: PromptBuilder,
        context: CachedContext,
        projector: Projector | None,
        media: MediaCache | None,
        chats: KeptChats,
        context_need: ContextNeed,
    ) -> None:
        """stack: frees everything, in order. context_need: what one more sequence would take."""
        self._stack = stack
        self.info = info
        self.builder = builder
        vocabulary = self.vocabulary = builder.vocabulary
        self.context = context
        self.projector = projector
        self.media = media
        self.rounding = Rounding()
        self.draft_costs = DraftCosts()
        self.chats = chats
        self.context_need = context_need
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

    def trim_media(self, in_use: Sequence[Unit]) -> None:
        """Keep pictures and sounds within their budget; those of this prompt stay in any case."""
        if self.media is not None:
            self.media.trim({unit.media_id for unit in in_use if isinstance(unit, MediaUnit)})

    def close(self) -> None:
        self._stack.close()


class _Decided(msgspec.Struct, frozen=True):
    """What is settled before llama.cpp is asked for anything."""

    files: tuple[Path, ...]
    plan: Plan
    need: MemoryNeed
    devices: tuple[Device, ...]
    card: LayersOnCard
    n_ctx: int
    n_micro_batch: int
    layers_type: str


def load(
    request: Load,
    report: Callable[[float], None],
    cancel: CancelFlag,
    on_offload: Callable[[LayersOnCard], None] = lambda _card: None,
) -> LoadedModel:
    """report: told the fraction done. on_offload: told what is about to go to a graphics card, if anything is.

    Raises UnusableModel, Refused, EngineTrouble or Cancelled.
    """
    return _Loader(request, report, cancel, on_offload).load()


class _Loader:
    def __init__(
        self,
        request: Load,
        report: Callable[[float], None],
        cancel: CancelFlag,
        on_offload: Callable[[LayersOnCard], None],
    ) -> None:
        self._model_path = Path(request.model_path)
        self._projector_path = Path(request.projector_path) if request.projector_path else None
        self._options = request.options
        self._request = request
        self._report = report
        self._cancel = cancel
        self._on_offload = on_offload
        self._fraction = 0.0

    def load(self) -> LoadedModel:
        began_at = time.monotonic()
        header = _usable_header(self._model_path)
        projector_header = self._projector_header(header)
        decided = self._decide(header, projector_header)
        n_bytes = self._model_path.stat().st_size
        n_projector_bytes = self._projector_path.stat().st_size if self._projector_path else 0
        share = n_bytes / (n_bytes + n_projector_bytes)
        # While llama.cpp reads and computes, Python is free; what is done beside it ends before the model is freed.
        with ExitStack() as stack, ThreadPoolExecutor(1, "beside loading") as beside:
            fingerprint = beside.submit(fingerprint_of, self._request)
            source = header.text("tokenizer.chat_template")
            template = beside.submit(compiled, source)
            model = self._model(decided, lambda fraction: self._progress(fraction * share))
            stack.callback(llama.llama_model_free, model)
            prompts = beside.submit(lambda: PromptBuilder(Vocabulary(model), source, template.result()))
            is_tiny = llama.llama_model_size(model) < _TINY_BYTES
            threads = self._threads(decided.plan, is_tiny=is_tiny)
            projector = media = None
            if projector_header is not None and self._projector_path is not None:
                projector = self._projector(model, header, self._projector_path, threads, decided.card.layers, share)
                stack.callback(projector.close)
                media = MediaCache(projector)
                stack.callback(media.close)
            context = self._context(model, decided, threads)
            stack.callback(context.close)
            builder = prompts.result()  # before anything is measured
            if self._options.threads == 0 and not is_tiny and decided.card.layers == 0:
                threads = context.choose_threads((threads, n_physical_cores()))
            chats = KeptChats(context, media, fingerprint.result(), memory_for_chats(free_bytes()))
            stack.callback(chats.close)
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
                gpu_layers=decided.card.layers,
                load_s=time.monotonic() - began_at,
                memory_bytes=decided.need.bytes_for(context.n_ctx),
                devices=decided.devices,
                layers_type=decided.layers_type,
            )
            if self._cancel:
                raise Cancelled
            need = decided.need.context
            return LoadedModel(stack.pop_all(), info, builder, context, projector, media, chats, need)

    def _decide(self, header: GgufHeader, projector: GgufHeader | None) -> _Decided:
        """Raises Refused or EngineTrouble if the memory does not do."""
        plan = plan_of(self._options.preset)
        parts = all_parts(header)
        sees = projector is not None and projector.flag("clip.has_vision_encoder")
        n_micro_batch = plan.picture_batch_tokens if sees else plan.text_batch_tokens
        need = memory_need(parts, projector, plan, sees=sees, n_outputs=DRAFT_BATCH_TOKENS)
        trained = header.count(f"{header.architecture}.context_length") or DEFAULT_TOKENS
        wanted = self._options.context_tokens
        found = devices() if llama.llama_supports_gpu_offload() else ()
        n_tokens = min(wanted or DEFAULT_TOKENS, trained)
        card = layers_on_card(self._options.gpu_layers, parts, found, n_tokens, n_micro_batch)
        free = free_bytes()
        usable = None if free is None else usable_bytes(free) + card.bytes_elsewhere
        n_ctx = context_tokens(wanted, trained, need, usable, self._model_path.name)
        files = tuple(part.path for part in parts)
        stored = layers_type(tensor for part in parts for tensor in part.tensors)
        return _Decided(files, plan, need, found, card, n_ctx, n_micro_batch, stored)

    def _threads(self, plan: Plan, *, is_tiny: bool) -> int:
        """As many as the user said; else those to begin with, before they are measured."""
        if self._options.threads:
            return min(self._options.threads, _MOST_THREADS)
        return 1 if is_tiny else max(1, n_physical_cores() - plan.spares_a_core)

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
            say("{projector} does not belong to {name}", projector=projector, name=self._model_path.name),
            say("Choose the projector that came with the model, or open the model alone."),
        )

    def _model(self, decided: _Decided, progress: Callable[[float], bool]) -> Handle:
        card, plan = decided.card, decided.plan
        pages = PreparedPages()

        def on_progress(fraction: float, _data: object) -> bool:
            pages.prepare()  # llama.cpp has all the memory when it begins to read
            return progress(fraction)

        params = llama.llama_model_default_params()
        params.n_gpu_layers = card.layers
        is_mapped = plan.maps_file and (card.layers == 0 or not plan.rearranges_weights)
        params.load_mode = llama.LLAMA_LOAD_MODE_MMAP if is_mapped else llama.LLAMA_LOAD_MODE_NONE
        # A card that shares the computer's memory may not be able to read what is mapped (llama.cpp's issue 28160).
        is_lazy = plan.lazy_embeddings and not card.shares_memory
        params.lazy_mode = llama.LLAMA_LAZY_MODE_ON if is_lazy else llama.LLAMA_LAZY_MODE_OFF
        params.use_extra_bufts = plan.rearranges_weights
        progress_callback = llama.llama_progress_callback(on_progress)
        params.progress_callback = progress_callback
        if card.layers:
            self._on_offload(card)
        model: Handle | None = llama.llama_model_load_from_file(os.fsencode(self._model_path), params)
        pages.close()
        if self._cancel:
            if model:
                llama.llama_model_free(model)
            raise Cancelled
        if model:
            if is_mapped and plan.rearranges_weights:
                let_go(decided.files)
            return model
        if card.layers:
            raise EngineTrouble(
                say(
                    "{name} did not load with {layers} layers on the graphics card",
                    name=self._model_path.name,
                    layers=card.layers,
                ),
                say("Choose fewer in the settings, or all that fit."),
            )
        raise UnusableModel(
            say("{name} could not be loaded", name=self._model_path.name),
            say("The file may be damaged or incomplete: download it again, or choose another one."),
        )

    def _projector(
        self, model: Handle, header: GgufHeader, path: Path, threads: int, n_gpu_layers: int, share: float
    ) -> Projector:
        options = ProjectorOptions(
            threads,
            use_gpu=n_gpu_layers != 0,
            image_min_tokens=header.count("gemma_desktop.image_min_tokens"),
            image_max_tokens=header.count("gemma_desktop.image_max_tokens")
            or (MOST_PICTURE_TOKENS if header.architecture == "gemma4" else 0),
        )
        try:
            return Projector(
                path, model, options, lambda fraction: self._progress(share + fraction * (1 - share)), self._cancel
            )
        except EngineTrouble as error:
            if self._cancel:
                raise Cancelled from error
            raise self._wrong_projector() from error

    def _context(self, model: Handle, decided: _Decided, threads: int) -> CachedContext:
        params = llama.llama_context_default_params()
        params.n_ctx = decided.n_ctx
        params.n_batch = _BATCH_TOKENS
        params.n_ubatch = decided.n_micro_batch
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


def _usable_header(path: Path) -> GgufHeader:
    header = read_header(path)
    if header.architecture in ARCHITECTURES:
        return header
    if header.architecture == "clip":
        raise UnusableModel(
            say("{name} is a projector, not a model", name=path.name), say("Choose the model that it belongs to.")
        )
    raise UnusableModel(
        say("{name} is not a Gemma model", name=path.name),
        say("It is of the family {family}: choose a Gemma.", family=header.architecture or "?"),
    )
