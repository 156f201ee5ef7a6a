"""The jobs of recordings and captions, on the engine's thread. What media and engine raise passes through."""

from collections.abc import Iterator
from contextlib import closing

from gemma_desktop.session.engine_jobs import CaptionJob, TranscribeJob, Wrote
from gemma_desktop.session.speech_asking import SpeechAsking

# numpy and FFmpeg are imported when the first sound is to be heard, not when the window opens.


def transcribe(job: TranscribeJob, asking: SpeechAsking) -> Iterator[Wrote]:
    """Write a recording down from start_s on; its sound is read as it is needed."""
    from gemma_desktop.media.sound import blocks
    from gemma_desktop.speech.segments import pieces
    from gemma_desktop.speech.transcription import cutting_for, write_down

    with closing(blocks(job.sound, job.start_s)) as sound:
        heard = pieces(asking.until_stopped(sound), cutting_for(asking.layers_type), job.start_s)
        for event in write_down(heard, asking, job.wish, job.language, asking.stopped):
            yield Wrote(job.recording_id, event)


def caption(job: CaptionJob, asking: SpeechAsking) -> Iterator[Wrote]:
    """Write down one phrase."""
    import numpy as np

    from gemma_desktop.speech.segments import Piece, Segment
    from gemma_desktop.speech.transcription import write_down

    segment = Segment(job.start_s, job.start_s + job.audio.duration_s)
    piece = Piece(segment, np.frombuffer(job.audio.samples, "<f4"))
    for event in write_down([piece], asking, job.wish, job.language, asking.stopped):
        yield Wrote("", event)
