"""Pictures and sounds to embeddings, through mtmd.

Only bitmaps made of pixels or samples ever reach mtmd: its file readers have no allocation limit and may start ffmpeg.
"""

import ctypes
from collections.abc import Callable
from pathlib import Path

import msgspec
from llama_cpp import llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd

from gemma_desktop.chat.media import SPEECH_RATE_HZ, Media, PcmAudio, RgbImage
from gemma_desktop.chat.message import MediaPart
from gemma_desktop.engine.native import CancelFlag, Handle
from gemma_desktop.engine.prompt.parts import MediaUnit
from gemma_desktop.errors import EngineTrouble, UnusablePicture, UnusableSound
from gemma_desktop.texts import number_text, say

# A picture with more patches along a side than the projector's position table has rows aborts the process (seen:
# 9000x40 pixels). With at most 1,120 tokens these bounds keep a side below 410 patches.
MAX_SIDE_PX = 8192
MAX_ASPECT = 16
MIN_SOUND_S = 0.1
MAX_SOUND_S = 600.0
_CLIP_SAMPLES = 30 * SPEECH_RATE_HZ  # where mtmd cuts sounds for gemma4a

_NODES_BETWEEN_LOOKS = 16


class MediaChunk:
    """A piece of a picture or sound that became embeddings, or will."""

    def __init__(self, unit: MediaUnit, handle: Handle) -> None:
        """handle: an mtmd_input_chunk, owned."""
        self.unit = unit
        self.handle = handle
        self.embeddings: ctypes.Array[ctypes.c_float] | None = None
        self.is_encodable = True

    def drop_pixels(self) -> None:
        """Keep what decoding needs: the shape."""
        placeholder = mtmd.mtmd_input_chunk_get_placeholder(self.handle)
        mtmd.mtmd_input_chunk_free(self.handle)
        self.handle = placeholder
        self.is_encodable = False

    def free(self) -> None:
        mtmd.mtmd_input_chunk_free(self.handle)


class ProjectorOptions(msgspec.Struct, frozen=True):
    """image_min_tokens, image_max_tokens: 0 is mtmd's own choice."""

    threads: int
    use_gpu: bool
    image_min_tokens: int = 0
    image_max_tokens: int = 0


class Projector:
    """An mtmd context beside its text model. Belongs to one thread; close it before the model."""

    def __init__(
        self,
        path: Path,
        model: Handle,
        options: ProjectorOptions,
        progress: Callable[[float], bool],
        cancel: CancelFlag,
    ) -> None:
        """progress: told the fraction read; loading ends when it returns False. Raises EngineTrouble."""
        self._cancel = cancel
        self._n_nodes = 0
        self._n_embd: int = llama.llama_model_n_embd_inp(model)
        params = mtmd.mtmd_context_params_default()
        params.use_gpu = options.use_gpu
        params.print_timings = False
        params.n_threads = options.threads
        if options.image_min_tokens:
            params.image_min_tokens = options.image_min_tokens
        if options.image_max_tokens:
            params.image_max_tokens = options.image_max_tokens
        # mtmd has no abort callback. On a CPU an encoder runs for seconds, and this is the only place to leave it; on a
        # GPU it is fast, and looking would break up its graph.
        self._on_eval_callback = llama.ggml_backend_sched_eval_callback(self._on_eval)
        if not options.use_gpu:
            params.cb_eval = self._on_eval_callback
        on_progress = mtmd.mtmd_progress_callback(lambda fraction, _data: progress(fraction))
        params.progress_callback = on_progress
        handle: Handle | None = mtmd.mtmd_init_from_file(str(path).encode(), model, params)
        if not handle:
            raise EngineTrouble(say("The projector could not be loaded"))
        self._handle = handle
        self.takes_images: bool = mtmd.mtmd_support_vision(handle)
        self.takes_audio: bool = mtmd.mtmd_support_audio(handle) and (
            mtmd.mtmd_get_audio_sample_rate(handle) == SPEECH_RATE_HZ
        )

    def close(self) -> None:
        mtmd.mtmd_free(self._handle)

    def chunks(self, part: MediaPart, media: Media) -> list[int | MediaChunk]:
        """What stands in the prompt for a medium: its begin and end tokens, and the chunks between them.

        Raises UnusablePicture or UnusableSound.
        """
        bitmap = _sound_bitmap(part, media) if isinstance(media, PcmAudio) else _picture_bitmap(part, media)
        found = mtmd.mtmd_input_chunks_init()
        try:
            given = mtmd.mtmd_input_part(None, bitmap)
            parts = (ctypes.POINTER(mtmd.mtmd_input_part) * 1)(ctypes.pointer(given))
            if mtmd.mtmd_tokenize_from_parts(self._handle, found, parts, 1, False) != 0:
                unusable = UnusableSound if isinstance(media, PcmAudio) else UnusablePicture
                raise unusable(
                    say("{name} cannot be used", name=part.name),
                    say("The model's encoder refused it: choose another file."),
                )
            return _taken(part.media_id, found)
        finally:
            mtmd.mtmd_input_chunks_free(found)
            mtmd.mtmd_bitmap_free(bitmap)

    def encode(self, chunk: MediaChunk) -> bool:
        """Give a chunk its embeddings. False if the user stopped it. Raises EngineTrouble."""
        status: int = mtmd.mtmd_encode_chunk(self._handle, chunk.handle)
        if self._cancel:
            return False
        if status != 0:
            raise EngineTrouble(
                say("The picture or sound could not be encoded"), "", f"mtmd_encode_chunk returned {status}"
            )
        n_floats = chunk.unit.n_tokens * self._n_embd
        embeddings = (ctypes.c_float * n_floats)()
        ctypes.memmove(embeddings, mtmd.mtmd_get_output_embd(self._handle), ctypes.sizeof(embeddings))
        chunk.embeddings = embeddings
        chunk.drop_pixels()
        return True

    def decode(self, context: Handle, chunk: MediaChunk, n_past: int, n_batch: int, sequence: int = 0) -> int:
        """Decode a chunk's embeddings at a position; returns llama_decode's status.

        Where the model sees all of a picture at once mtmd switches the causal mask off; `n_batch` must hold all of it.
        """
        assert chunk.embeddings is not None
        new_n_past = llama.llama_pos(n_past)
        status: int = mtmd.mtmd_helper_decode_image_chunk(
            self._handle,
            context,
            chunk.handle,
            chunk.embeddings,
            n_past,
            sequence,
            n_batch,
            ctypes.byref(new_n_past),
            mtmd.mtmd_helper_post_decode_callback(0),
            None,
        )
        return status

    def _on_eval(self, _tensor: object, is_question: bool, _data: object) -> bool:
        """Asked by ggml, for each node, whether to pause after it, and after a pause whether to go on."""
        if is_question:
            self._n_nodes += 1
            return self._n_nodes % _NODES_BETWEEN_LOOKS == 0
        return not self._cancel


def _taken(media_id: str, found: Handle) -> list[int | MediaChunk]:
    """Copies of what mtmd found: the originals end with their list."""
    taken: list[int | MediaChunk] = []
    n_media = 0
    for index in range(mtmd.mtmd_input_chunks_size(found)):
        chunk = mtmd.mtmd_input_chunks_get(found, index)
        kind = mtmd.mtmd_input_chunk_get_type(chunk)
        if kind == mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
            count = ctypes.c_size_t()
            tokens = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
            taken += tokens[: count.value]
        else:
            n_tokens: int = mtmd.mtmd_input_chunk_get_n_tokens(chunk)
            unit = MediaUnit(media_id, n_media, n_tokens, kind == mtmd.MTMD_INPUT_CHUNK_TYPE_IMAGE)
            taken.append(MediaChunk(unit, mtmd.mtmd_input_chunk_copy(chunk)))
            n_media += 1
    return taken


def _picture_bitmap(part: MediaPart, image: RgbImage) -> Handle:
    width, height = image.width_px, image.height_px
    if width < 1 or height < 1 or len(image.pixels) != width * height * 3:
        raise UnusablePicture(say("{name} is damaged", name=part.name), say("Choose another picture."))
    if max(width, height) > MAX_SIDE_PX:
        raise UnusablePicture(
            say("{name} is too large", name=part.name),
            say("Use a picture of at most {n} pixels a side.", n=number_text(MAX_SIDE_PX)),
        )
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise UnusablePicture(
            say("{name} is too narrow", name=part.name), say("Cut it into pieces that are less long and thin.")
        )
    pixels = (ctypes.c_uint8 * len(image.pixels)).from_buffer_copy(image.pixels)
    bitmap: Handle = mtmd.mtmd_bitmap_init(width, height, pixels)
    return bitmap


def _sound_bitmap(part: MediaPart, audio: PcmAudio) -> Handle:
    import numpy as np  # not before a sound comes: a process that rests goes without its 25 MB

    if len(audio.samples) % 4:
        raise UnusableSound(say("{name} is damaged", name=part.name), say("Choose another recording."))
    if not MIN_SOUND_S <= audio.duration_s <= MAX_SOUND_S:
        raise UnusableSound(
            say("{name} is too short", name=part.name)
            if audio.duration_s < MIN_SOUND_S
            else say("{name} is too long", name=part.name),
            say(
                "Use a recording of {least} to {most} seconds.",
                least=number_text(MIN_SOUND_S, 1),
                most=number_text(MAX_SOUND_S),
            ),
        )
    samples = np.frombuffer(audio.samples, "<f4")
    if not np.isfinite(samples).all():
        raise UnusableSound(say("{name} is damaged", name=part.name), say("Choose another recording."))
    # A last piece of a few samples has no frame at all, and llama.cpp aborts on it.
    remainder = len(samples) % _CLIP_SAMPLES
    if len(samples) > _CLIP_SAMPLES and remainder < MIN_SOUND_S * SPEECH_RATE_HZ:
        samples = samples[: len(samples) - remainder]
    floats = (ctypes.c_float * len(samples)).from_buffer_copy(samples.tobytes())
    bitmap: Handle = mtmd.mtmd_bitmap_init_from_audio(len(samples), floats)
    return bitmap
