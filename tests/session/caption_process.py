"""The sessions of the whole application with the demo model, in a process of their own: captions of what it hears.

Tells every line that is written as JSON, and after as many as wanted keeps the recording and tells where it is.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gemma_desktop import app
from gemma_desktop.session.caption_values import CaptionState
from tests.store.samples import paths_in


def tell(**news: object) -> None:
    print(json.dumps(news), flush=True)  # noqa: T201 - what the test reads


def main(folder: Path, n_lines: int) -> None:
    qt = QCoreApplication([])
    application = app.build(paths_in(folder))
    captions, recordings = application.captions, application.recordings
    told = 0

    def on_changed() -> None:
        nonlocal told
        tell(state=captions.state.value, trouble=captions.trouble.title if captions.trouble else "")
        if application.models.info is None or captions.has_unwritten:
            return
        for line in captions.lines[told:]:
            tell(text=line.text, start_s=line.start_s, end_s=line.end_s)
            told += 1
        if told >= n_lines and captions.is_listening:
            captions.stop()
        elif captions.state in (CaptionState.OFF, CaptionState.FAILED) and captions.can_keep:
            captions.keep()

    def on_model_changed() -> None:
        if application.models.info is not None and captions.state is CaptionState.OFF and told == 0:
            captions.start()

    def on_imported(recording_id: str) -> None:
        recording = recordings.recording(recording_id)
        assert recording is not None
        application.transcript.open(recording_id)
        texts = [passage.text for passage in application.transcript.passages()]
        tell(kept=recording.duration_s, job=recording.job.value, texts=texts)
        qt.quit()

    captions.changed.connect(on_changed)
    application.models.current_changed.connect(on_model_changed)
    recordings.imported.connect(on_imported)
    application.start()
    qt.exec()
    assert application.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
