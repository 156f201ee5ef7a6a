"""The checks of `gemma-desktop self-test` that need no window. Each returns what it found, and raises what is wrong."""

import json
from pathlib import Path
from typing import Final

from gemma_desktop.chat.generation import GREEDY
from gemma_desktop.chat.message import Message, Part, Role, TextPart, said
from gemma_desktop.cli.self_check_pictures import pictures
from gemma_desktop.cli.turns import MediaFiles
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, LoadOptions
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.installed import demo_model
from gemma_desktop.paths import Paths
from gemma_desktop.speech.prompts import transcription_prompt

SAMPLE_PICTURE: Final = "red-star.png"
SAMPLE_SOUND: Final = "uno-dos-tres.wav"
_FEWEST_ICONS: Final = 40


class CheckFailed(GemmaDesktopError):
    """Something works in another way than it should."""


def check_files(files: Path) -> str:
    """What the application brings along, and that it can be read. files: paths.resources()."""
    needed = [
        "catalogue.json",
        "icons/application.svg",
        "models/demo.gguf",
        "models/demo-mmproj.gguf",
        f"samples/{SAMPLE_PICTURE}",
        f"samples/{SAMPLE_SOUND}",
        "speech_detector/silero_vad_16k.npz",
    ]
    missing = [name for name in needed if not (files / name).is_file() or not (files / name).stat().st_size]
    icons = list((files / "icons").glob("*.svg"))
    if missing or len(icons) < _FEWEST_ICONS:
        raise CheckFailed("Files are missing", f"{', '.join(missing)}; {len(icons)} icons in {files}")
    json.loads((files / "catalogue.json").read_bytes())
    translations = [path for path in (files / "translations").glob("*.qm") if path.with_suffix(".json").is_file()]
    return f"{len(icons)} icons, {len(translations)} translations, catalogue, samples, demo model in {files}"


def check_speech(files: Path) -> str:
    """That sound is decoded (FFmpeg) and the detector finds speech in it (numpy and its weights)."""
    import numpy as np

    from gemma_desktop.chat.media import SPEECH_RATE_HZ
    from gemma_desktop.media.sound import blocks
    from gemma_desktop.speech.activity import FRAMES_PER_S, SpeechDetector

    detector, n_samples, speech_frames = SpeechDetector(), 0, 0
    for block in blocks(files / "samples" / SAMPLE_SOUND):
        n_samples += len(block)
        speech_frames += int(np.count_nonzero(detector.feed(block)))
    speech_frames += int(np.count_nonzero(detector.flush()))
    speech_s, whole_s = speech_frames / FRAMES_PER_S, n_samples / SPEECH_RATE_HZ
    if not speech_s:
        raise CheckFailed("No speech was found", f"in {whole_s:.1f} s of {SAMPLE_SOUND}")
    return f"speech in {speech_s:.1f} of {whole_s:.1f} s"


def check_pictures() -> str:
    """That every format is decoded, to the right colour; each has a library of its own."""
    from gemma_desktop.media.picture import thumbnail

    read = []
    for name, data in pictures().items():
        red, green, blue = thumbnail(data, name, 32).pixels[:3]
        if not (red > 150 and green < 80 and blue < 80):
            raise CheckFailed(f"{name} is decoded wrongly", f"to {red}, {green}, {blue}")
        read.append(name.removeprefix("red."))
    return f"{', '.join(read)} are read"


class Asked:
    """The demo model in an engine process, asked one thing of each kind; its answers are known."""

    def __init__(self, engine: LocalEngine, files: Path) -> None:
        self._engine = engine
        self._files = files
        self._media = MediaFiles()

    def load(self) -> str:
        model = demo_model(self._files)
        for _ in self._engine.load(model.path, model.projector, LoadOptions(context_tokens=2048)):
            pass
        info = self._engine.model
        assert info is not None  # it was loaded
        return f"{info.name} ({info.architecture}) in an engine process, {info.threads} threads"

    def about_text(self) -> str:
        return self._answer(TextPart("What is the capital of France?"), wanted="Paris")

    def about_picture(self) -> str:
        picture = self._media.picture(self._files / "samples" / SAMPLE_PICTURE)
        return self._answer(picture, TextPart("What is in this picture?"), wanted="star")

    def about_sound(self) -> str:
        sound = self._media.sound(self._files / "samples" / SAMPLE_SOUND)
        return self._answer(sound, TextPart(transcription_prompt("Spanish")), wanted="tres")

    def _answer(self, *parts: Part, wanted: str) -> str:
        """Raises CheckFailed where the answer lacks the wanted word."""
        text = ""
        for event in self._engine.generate([Message(Role.USER, parts)], GREEDY, media=self._media.decoded):
            match event:
                case Delta(kind=DeltaKind.TEXT):
                    text += event.text
                case Finished():
                    break
                case _:
                    pass
        if wanted.lower() not in text.lower():
            raise CheckFailed("The model answers wrongly", f'"{text.strip()}", without "{wanted}"')
        return f'"{text.strip()}"'


def check_languages(files: Path) -> str:
    """That the window can speak each of its languages: our texts, what is said below Qt, and Qt's own."""
    from gemma_desktop.languages import ENGLISH, LANGUAGES
    from gemma_desktop.ui.language import translators

    try:
        for language in sorted(set(LANGUAGES) - {ENGLISH}):
            translators(language, files / "translations")
    except FileNotFoundError as error:
        raise CheckFailed("A translation is missing", str(error)) from error
    return ", ".join(sorted(LANGUAGES))


def check_store(home: Paths) -> str:
    """That chats are kept and found again by search, which needs SQLite with FTS5."""
    from gemma_desktop.chat.tree import Node
    from gemma_desktop.store.opening import open_on_disk

    for found in ("written", "read"):
        store, trouble = open_on_disk(home)
        try:
            if trouble is not None:
                raise trouble
            if found == "written":
                store.create("self-test", "Self-test", 0.0)
                store.put_nodes("self-test", [Node("1", None, said(Role.USER, "harmless words"), 0.0)], "1")
            elif [each.id for each in store.search("harmless")] != ["self-test"]:
                raise CheckFailed("A chat that was kept is not found", str(home.database))
        finally:
            store.close()
    return "a chat was kept and found again"


def check_export() -> str:
    """That transcripts can be written; a document needs templates that are data of a library."""
    from gemma_desktop.recording.values import Passage
    from gemma_desktop.speech.export import Exported, ExportOptions, Format, export

    what = Exported("Self-test", "English", "", (Passage("1", 0.0, 1.0, "Hello."),), 1.0)
    sizes = {one.value: len(export(one, what, ExportOptions())) for one in Format}
    return ", ".join(f"{name} {size}" for name, size in sizes.items()) + " bytes"


def check_hub(files: Path, home: Paths) -> str:
    """That the Hub's library, encryption and certificates are there. Nothing is sent: it is asked while offline."""
    import ssl

    from gemma_desktop.errors import OfflineMode
    from gemma_desktop.library.installation import Installation
    from gemma_desktop.settings import LibrarySettings, Settings

    settings = Settings(library=LibrarySettings(offline=True))
    library = Installation(home, files, lambda: settings)
    catalogue = library.catalogue()
    library.tokens()  # imports the keyring
    try:
        library.hub().search("gemma")
    except OfflineMode:
        return f"{len(catalogue.entries)} models in the catalogue; offline nothing is asked; {ssl.OPENSSL_VERSION}"
    raise CheckFailed("The offline switch was not obeyed")
