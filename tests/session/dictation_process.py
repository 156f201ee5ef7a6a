"""The sessions of the whole application with the demo model, in a process of their own: dictates what it hears.

Tells as JSON what is written, and at the end what is left of the sound.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gemma_desktop import app
from gemma_desktop.session.dictation import DictationState
from tests.store.samples import paths_in


def tell(**news: object) -> None:
    print(json.dumps(news), flush=True)  # noqa: T201 - what the test reads


def main(folder: Path, duration_s: float) -> None:
    qt = QCoreApplication([])
    paths = paths_in(folder)
    application = app.build(paths)
    dictation = application.dictation

    def on_model_changed() -> None:
        if application.models.info is not None and dictation.state is DictationState.IDLE:
            dictation.begin()

    def on_level_changed(_level: float) -> None:
        if dictation.heard_s >= duration_s:
            dictation.finish()

    def on_state_changed(state: DictationState) -> None:
        tell(state=state.value)
        if state is DictationState.IDLE:
            tell(left=[path.name for path in paths.recordings.glob("*.wav")])
            qt.quit()

    application.models.current_changed.connect(on_model_changed)
    application.chat.noticed.connect(lambda notice: tell(notice=notice.title))
    dictation.level_changed.connect(on_level_changed)
    dictation.written.connect(lambda words: tell(written=words))
    dictation.state_changed.connect(on_state_changed)
    application.start()
    qt.exec()
    assert application.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
