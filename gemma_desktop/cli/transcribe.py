"""`gemma-desktop transcribe`: recordings of any length to text, on the same engine and pipeline as the window."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, assert_never

import numpy as np
from numpy.typing import NDArray

from gemma_desktop.chat.media import SPEECH_RATE_HZ
from gemma_desktop.cli.interruption import remembered_ctrl_c
from gemma_desktop.cli.loading import load_options, trouble_with_log
from gemma_desktop.cli.models import ListedModel, chosen_model, listed_models
from gemma_desktop.cli.printing import complain
from gemma_desktop.cli.transcribe_arguments import TranscribeArguments
from gemma_desktop.cli.transcribe_progress import TranscribeProgress
from gemma_desktop.cli.transcript_journal import Journal, journal_key, sweep_journals
from gemma_desktop.cli.transcript_output import (
    Output,
    PrintedFile,
    PrintedJson,
    PrintedText,
    WrittenFiles,
    n_unclear,
    options_of,
)
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import Engine
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.errors import EngineTrouble, GemmaDesktopError, Refused, UnusableModel, UnusableSound
from gemma_desktop.library.installed import DEMO_ID, InstalledModel
from gemma_desktop.library.models_folder import models_folder
from gemma_desktop.media.sound import blocks
from gemma_desktop.paths import Paths
from gemma_desktop.recording.values import SpeechWish
from gemma_desktop.session.speech_asking import SpeechAsking
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.speech.events import LanguageFound, PassageGrew, PassageWritten, Passed
from gemma_desktop.speech.export import Exported, Format
from gemma_desktop.speech.prompts import terms
from gemma_desktop.speech.segments import pieces
from gemma_desktop.speech.transcription import cutting_for, write_down

log = logging.getLogger(__name__)

EXIT_TROUBLE: Final = 1
EXIT_REFUSED: Final = 2
EXIT_UNCLEAR: Final = 3
_FROM_WORST: Final = (EXIT_TROUBLE, EXIT_REFUSED, EXIT_UNCLEAR, 0)


def transcribe(arguments: TranscribeArguments, paths: Paths) -> int:
    """Write the files down. Returns the exit status; raises GemmaDesktopError for what concerns all of them."""
    settings = SettingsFile(paths.settings).load()
    folder = models_folder(paths, settings)
    model = chosen_model(arguments.model, arguments.projector, settings, folder)
    if not model.takes_audio:
        raise _without_ears(model, listed_models(settings, folder))
    wish = SpeechWish(arguments.language, arguments.translate_to, _glossary(arguments.glossary))
    cached = paths.cache / "transcripts"
    sweep_journals(cached)
    engine_log = paths.logs / "engine-transcribe.log"
    with closing(LocalEngine(engine_log)) as engine, trouble_with_log(engine_log):
        pen = Pen(engine, model, load_options(arguments.engine, settings.engine), wish, arguments.out or cached)
        return write_files_down(arguments.files, pen, _output(arguments, model))


def write_files_down(files: Sequence[Path], pen: "Pen", output: Output) -> int:
    """One after another; one that fails does not stop the others. Returns the exit status."""
    statuses = [_write_file_down(path, pen, output) for path in files]
    return next(status for status in _FROM_WORST if status in statuses)


def _write_file_down(path: Path, pen: "Pen", output: Output) -> int:
    try:
        check_sound(path)
    except Refused as error:
        return _failed(path, error, output)
    pen.load()  # what it raises concerns all files
    try:
        output.begin(path)
        exported = pen.write_down(path, output)
    except GemmaDesktopError as error:
        return _failed(path, error, output)
    if not exported.passages:
        complain(f"{path.name}: no speech was found in it")
    if unclear := n_unclear(exported.passages):
        complain(f"{path.name}: {unclear} of {len(exported.passages)} passages are unclear; they are marked")
    return EXIT_UNCLEAR if unclear else 0


def _failed(path: Path, error: GemmaDesktopError, output: Output) -> int:
    log.warning("%s: %s\n%s", path, error, error.detail)
    complain(str(error))
    output.fail(path, error)
    return EXIT_REFUSED if isinstance(error, Refused) else EXIT_TROUBLE


def check_sound(path: Path) -> None:
    """Raises UnusableSound before a model is loaded for it."""
    with closing(blocks(path)) as sound:
        if next(sound, None) is None:
            raise UnusableSound(f"{path.name} is empty", "Choose another sound.")


class Pen:
    """Writes sound files down with one model; what is finished of each stands in its journal."""

    def __init__(
        self, engine: Engine, model: InstalledModel, options: LoadOptions, wish: SpeechWish, journals: Path
    ) -> None:
        """journals: the folder for them."""
        self._engine = engine
        self._model = model
        self._options = options
        self._wish = wish
        self._journals = journals
        self._progress = TranscribeProgress()

    def load(self) -> None:
        """Load the model, if that was not done. Raises UnusableModel or EngineTrouble."""
        if self._engine.model is None:
            self._progress.say(f"{self._model.name} is loading")
            for _ in self._engine.load(self._model.path, self._model.projector, self._options):
                pass
            self._progress.clear()

    def write_down(self, path: Path, output: Output) -> Exported:
        """All of a file, from where an earlier run came to. Raises UnusableSound, EngineTrouble or StorageTrouble."""
        key = journal_key(path, f"{self._model.id} {self._model.size_bytes}", self._wish)
        with Journal(self._journals, key) as journal, self._progress.of(path, journal.heard_s):
            output.add(journal.passages, 0.0)
            self._progress.show(journal.heard_s)
            if not journal.is_whole:
                self._go_on(path, journal, output)
            language = self._wish.language or journal.language
            exported = Exported(path.stem, language, self._wish.translate_to, tuple(journal.passages), journal.heard_s)
            self._progress.clear()
            output.end(exported, journal.resumed_s)
        journal.remove()
        return exported

    def _go_on(self, path: Path, journal: Journal, output: Output) -> None:
        """To the end of the file, on an engine that may fail at each passage once."""
        while True:
            before_s = journal.heard_s
            try:
                self._to_the_end(path, journal, output)
                return
            except EngineTrouble:
                if journal.heard_s == before_s:
                    raise
                self._engine.restart()

    def _to_the_end(self, path: Path, journal: Journal, output: Output) -> None:
        asking = SpeechAsking(self._engine, stopped=_never, tell=_ignore)
        with remembered_ctrl_c() as check, closing(_Counted(path, journal.heard_s, check)) as sound:
            heard = pieces(sound, cutting_for(asking.layers_type), journal.heard_s)
            for event in write_down(heard, asking, self._wish, journal.language):
                match event:
                    case LanguageFound():
                        journal.add_language(event.language)
                    case PassageWritten():
                        journal.add(event.heard_s, event.passage)
                        self._progress.clear()
                        output.add([event.passage], sound.duration_s)
                    case Passed():
                        journal.add(event.heard_s)
                    case PassageGrew():
                        pass
                    case _:
                        assert_never(event)
                self._progress.show(journal.heard_s)
            journal.end(sound.duration_s)


class _Counted:
    """The sound of a file from a place on. duration_s: how far it has been read."""

    def __init__(self, path: Path, start_s: float, check: Callable[[], None]) -> None:
        """check: called for each block; what it raises passes through."""
        self.duration_s = start_s
        self._blocks = blocks(path, start_s)
        self._check = check

    def __iter__(self) -> Iterator[NDArray[np.float32]]:
        for block in self._blocks:
            self._check()
            self.duration_s += len(block) / SPEECH_RATE_HZ
            yield block

    def close(self) -> None:
        self._blocks.close()


def _output(arguments: TranscribeArguments, model: InstalledModel) -> Output:
    options = options_of(times=arguments.times, translated=bool(arguments.translate_to))
    formats = [Format(each) for each in arguments.formats]
    files = WrittenFiles(arguments.out, formats, options, arguments.files) if arguments.out else None
    if arguments.json:
        return PrintedJson(model.name, files)
    if files is not None:
        return files
    if formats == [Format.TXT]:
        return PrintedText(options, titled=len(arguments.files) > 1)
    return PrintedFile(formats[0], options)


def _glossary(path: Path | None) -> tuple[str, ...]:
    """Raises Refused."""
    if path is None:
        return ()
    try:
        given = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "It is no text in UTF-8."
        raise Refused(f"{path} cannot be read", f"{reason}") from error
    kept = terms(given)
    if n_left := len({line.strip() for line in given if line.strip()}) - len(kept):
        complain(f"{path.name} is long: its last {n_left} names and terms are left out")
    return kept


def _without_ears(model: InstalledModel, installed: Sequence[ListedModel]) -> UnusableModel:
    """Says which of the models can hear, or how to get one."""
    able = [each.id for each in installed if "audio" in each.takes and each.id != DEMO_ID]
    hint = (
        f"Use --model with one that can: {', '.join(able)}."
        if able
        else "Get one that can with `gemma-desktop models pull gemma-4-e4b`, or try --model demo."
    )
    return UnusableModel(f"{model.name} cannot hear", hint)


def _never() -> bool:
    return False


def _ignore(_event: object) -> None:
    """Restarts and stalls are for windows."""
