"""Recordings written down without a window: what is printed and written, and what an interrupted run leaves."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from gemma_desktop.cli.arguments import parse
from gemma_desktop.cli.transcribe import Pen, transcribe, write_files_down
from gemma_desktop.cli.transcribe_arguments import FORMATS, TranscribeArguments
from gemma_desktop.cli.transcript_journal import Journal, journal_key
from gemma_desktop.cli.transcript_output import Output, PrintedJson, PrintedText, WrittenFiles, options_of
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.errors import EngineTrouble, Refused, UnusableModel
from gemma_desktop.library.installed import demo_model
from gemma_desktop.paths import resources
from gemma_desktop.recording.values import Passage, SpeechWish
from gemma_desktop.settings import KnownModel, Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.speech.export import Format
from gemma_desktop.speech.prompts import transcription_prompt
from tests.fakes import FakeEngine, Step
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.speakers import share_of_words_right, talk
from tests.media.sounds import write_wav
from tests.store.limits import limited_file_size
from tests.store.samples import paths_in

COMMAND = [sys.executable, "-m", "gemma_desktop", "transcribe"]
REFUSAL = "I cannot transcribe this audio."
PLAIN = options_of(times=False, translated=False)


def test_formats_are_those_of_the_exporter() -> None:
    assert list(FORMATS) == [each.value for each in Format]


# --- on an engine that answers by script ------------------------------------------------------------------------


class Desk:
    """Files of three phrases each, an engine, and what it is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.journals = folder / "journals"
        self.engine = FakeEngine()

    def sound(self, name: str = "talk.wav", seed: int = 7) -> Path:
        return write_wav(self.folder / name, talk("English", 3, pause_s=2.5, seed=seed).samples, 16_000)

    def run(
        self, files: Sequence[Path], *replies: Sequence[Step], output: Output | None = None, language: str = "English"
    ) -> int:
        self.engine.replies.extend(replies)
        wish = SpeechWish(language)
        pen = Pen(self.engine, demo_model(resources()), LoadOptions(), wish, self.journals)
        return write_files_down(files, pen, output or PrintedText(PLAIN, titled=len(files) > 1))

    @property
    def n_asked(self) -> int:
        return len(self.engine.asked)

    def journal(self) -> list[str]:
        return [path.name for path in self.journals.iterdir()]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_text_is_printed_a_paragraph_a_passage(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run([desk.sound()], ["one", " two"], ["three"], ["four"]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("one two\n\nthree\n\nfour\n", "")
    assert desk.journal() == [], "finished work leaves nothing"


def test_several_files_are_told_apart_and_one_that_fails_stops_none(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("no sound")
    files = [desk.sound("a.wav"), tmp_path / "notes.txt", tmp_path / "gone.wav", desk.sound("b.wav", seed=8)]
    assert desk.run(files, ["one"], ["two"], ["three"], ["four"], ["five"], ["six"]) == 2
    out, err = capsys.readouterr()
    assert out == "a.wav\n\none\n\ntwo\n\nthree\n\nb.wav\n\nfour\n\nfive\n\nsix\n"
    assert [line.split(":")[1] for line in err.splitlines()] == [
        " notes.txt cannot be played",
        " gone.wav cannot be opened",
    ]


def test_an_unclear_passage_is_marked_and_told_by_the_exit_status(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = write_wav(desk.folder / "talk.wav", talk("English", 1, pause_s=0.2).samples, 16_000)
    assert desk.run([sound], [REFUSAL], [REFUSAL], [REFUSAL]) == 3
    out, err = capsys.readouterr()
    assert out.startswith("[unclear]")
    assert "are unclear; they are marked" in err


def test_a_recording_without_speech_says_so(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    quiet = write_wav(desk.folder / "quiet.wav", talk("English", 0, pause_s=0.0).samples, 16_000)
    assert desk.run([quiet]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("", "gemma-desktop: quiet.wav: no speech was found in it\n")
    assert desk.n_asked == 0


def test_an_engine_that_fails_now_and_then_is_started_again_where_it_was(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    gone: Sequence[Step] = ["tw", EngineTrouble("The engine stopped", "Try again.")]
    assert desk.run([desk.sound()], ["one"], gone, ["two"], gone, ["three"]) == 0
    assert capsys.readouterr().out == "one\n\ntwo\n\nthree\n"


def test_an_engine_that_fails_twice_at_a_passage_leaves_what_is_written_to_the_next_run(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    sound, gone = desk.sound(), ["tw", EngineTrouble("The engine stopped", "Try again.")]
    assert desk.run([sound], ["one"], gone, gone) == 1
    assert "The engine stopped" in capsys.readouterr().err
    assert desk.n_asked == 3
    assert desk.run([sound], ["two"], ["three"]) == 0
    assert capsys.readouterr().out == "one\n\ntwo\n\nthree\n"
    assert desk.n_asked == 5, "the first passage is not heard again"


def test_what_was_whole_is_only_brought_where_it_is_wanted(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    sound, model = desk.sound(), demo_model(resources())
    with Journal(desk.journals, journal_key(sound, f"{model.id} {model.size_bytes}", SpeechWish("English"))) as journal:
        journal.add(2.0, Passage("a", 0.0, 2.0, "all of it"))
        journal.end(9.0)
    assert desk.run([sound]) == 0
    assert capsys.readouterr().out == "all of it\n"
    assert desk.n_asked == 0


def test_another_wish_or_a_changed_file_begins_from_the_beginning(desk: Desk) -> None:
    sound, gone = desk.sound(), [EngineTrouble("gone")]
    assert desk.run([sound], ["one"], gone, gone) == 1
    assert desk.run([sound], ["uno"], ["dos"], ["tres"], language="Spanish") == 0
    desk.sound(seed=8)
    assert desk.run([sound], ["one"], ["two"], ["three"]) == 0
    assert desk.n_asked == 3 + 3 + 3
    assert len(desk.journal()) == 1, "of the first run: nobody went on with it"


def test_a_found_language_is_kept_for_the_next_run(desk: Desk) -> None:
    sound, gone = desk.sound(), [EngineTrouble("gone")]
    assert desk.run([sound], ["Spanish"], ["uno"], ["Spanish"], gone, gone, language="") == 1
    assert desk.run([sound], ["dos"], ["tres"], language="") == 0
    assert desk.engine.asked[-1].messages[0].text == transcription_prompt("Spanish")


def test_files_are_written_in_every_wanted_format_and_none_of_the_users_is_overwritten(desk: Desk) -> None:
    out = desk.folder / "new" / "texts"
    sounds = [desk.sound("a.wav"), desk.sound("a.mp3", seed=8)]

    def write() -> tuple[int, WrittenFiles]:
        files = WrittenFiles(out, [Format.TXT, Format.SRT], PLAIN, sounds)
        return desk.run(sounds[:1], ["one"], ["two"], ["three"], output=files), files

    assert write()[0] == 0
    assert {path.name for path in out.iterdir()} == {"a.wav.txt", "a.wav.srt"}
    assert (out / "a.wav.txt").read_text() == "a\n\none\n\ntwo\n\nthree\n"
    assert write()[1].written == (out / "a.wav.txt", out / "a.wav.srt"), "the same again is the same file"
    (out / "a.wav.txt").write_text("corrected by hand")
    assert write()[1].written == (out / "a.wav 2.txt", out / "a.wav.srt")
    assert (out / "a.wav.txt").read_text() == "corrected by hand"


def test_a_folder_that_cannot_be_written_loses_no_work(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    (desk.folder / "out").write_text("a file, no folder")
    sound = desk.sound()
    files = WrittenFiles(desk.folder / "out", [Format.TXT], PLAIN, [sound])
    assert desk.run([sound], ["one"], ["two"], ["three"], output=files) == 1
    assert desk.run([sound]) == 0
    assert capsys.readouterr().out == "one\n\ntwo\n\nthree\n"
    assert desk.n_asked == 3


def test_a_model_that_cannot_be_loaded_ends_it_all(desk: Desk) -> None:
    desk.engine.refusals["demo.gguf"] = UnusableModel("demo.gguf is damaged")
    with pytest.raises(UnusableModel):
        desk.run([desk.sound("a.wav"), desk.sound("b.wav")])


def test_json_is_one_object_a_file(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    sound = desk.sound()
    desk.run([sound, desk.folder / "gone.wav"], ["one"], ["two"], ["three"], output=PrintedJson("Demo"))
    done, failed = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert done.keys() == {
        "file", "model", "language", "translate_to", "duration_s", "resumed_s", "passages", "unclear", "written"
    }  # fmt: skip
    assert (done["language"], done["unclear"]) == ("English", 0)
    assert [passage["text"] for passage in done["passages"]] == ["one", "two", "three"]
    assert done["passages"][0].keys() == {"start_s", "end_s", "state", "text", "translation"}
    assert failed["error"]["title"] == "gone.wav cannot be opened"


def test_a_full_disk_is_said_and_keeps_what_was_written(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = desk.sound()
    desk.run([sound], ["one"], [EngineTrouble("gone")], [EngineTrouble("gone")])
    (journal,) = desk.journals.iterdir()
    with limited_file_size(journal.stat().st_size + 10):
        assert desk.run([sound], ["two"]) == 1
    assert "The disk is full" in capsys.readouterr().err
    assert desk.run([sound], ["two"], ["three"]) == 0


# --- as a person types it ---------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "GEMMA_DESKTOP_HOME": str(tmp_path / "home")}


def test_spanish_becomes_subtitles_in_english(home: dict[str, str], tmp_path: Path) -> None:
    spoken = talk("Spanish", 4, pause_s=2.5)
    sound = write_wav(tmp_path / "charla.wav", spoken.samples, 16_000)
    glossary = tmp_path / "names.txt"
    glossary.write_text("Żywiec\n")
    done = subprocess.run(
        [*COMMAND, str(sound), "--language", "spanish", "--translate-to", "English", "--json", "--out", str(tmp_path),
         "--format", "srt,txt", "--glossary", str(glossary)],
        env=home, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["written"] == [str(tmp_path / "charla.srt"), str(tmp_path / "charla.txt")]
    assert share_of_words_right(spoken.text, " ".join(p["text"] for p in told["passages"])) >= 0.75
    assert (tmp_path / "charla.srt").read_text().startswith("1\n00:00:0")


def test_a_run_that_was_killed_and_one_that_was_interrupted_are_gone_on_with(
    home: dict[str, str], tmp_path: Path
) -> None:
    spoken = talk("English", 15, pause_s=2.5)
    sound = write_wav(tmp_path / "talk.wav", spoken.samples, 16_000)
    command = [*COMMAND, str(sound), "--language", "English"]
    printed = []
    # What was printed before is printed again; many phrases are left, so that the signal comes before the last.
    for number, n_passages, status in ((signal.SIGKILL, 1, -9), (signal.SIGINT, 3, 130)):
        with subprocess.Popen(
            [*command, "--no-times"], env=home, stdout=subprocess.PIPE, text=True, start_new_session=True
        ) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline().strip() for _ in range(2 * n_passages - 1)]
            os.killpg(process.pid, number)
            rest = [line.strip() for line in process.stdout.read().splitlines()]
            assert process.wait(30) == status
        printed.append([line for line in (*lines, *rest) if line])
    done = subprocess.run([*command, "--json"], env=home, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    passages = [passage["text"] for passage in told["passages"]]
    assert passages[: len(printed[0])] == printed[0] == printed[1][: len(printed[0])]
    assert passages[: len(printed[1])] == printed[1]
    n_kept = sum(passage["end_s"] <= told["resumed_s"] for passage in told["passages"])
    assert n_kept >= len(printed[1]) >= 3, "what was printed is not heard again"
    assert share_of_words_right(spoken.text, " ".join(passages)) >= 0.75


@pytest.mark.parametrize("able", [False, True])
def test_a_model_without_ears_is_refused_with_what_can_hear(tmp_path: Path, able: bool) -> None:
    deaf = tmp_path / "deaf.gguf"
    write_gemma4(deaf)
    paths = paths_in(tmp_path)
    known = str(resources() / "models" / "demo.gguf")
    SettingsFile(paths.settings).save(Settings(known_models=(KnownModel(known),) if able else ()))
    with pytest.raises(UnusableModel) as refused:
        transcribe(arguments("talk.wav", "--model", str(deaf)), paths)
    assert "cannot hear" in refused.value.title
    assert (known if able else "models pull gemma-4-e4b") in refused.value.hint


def test_a_glossary_that_is_no_text_is_refused(tmp_path: Path) -> None:
    glossary = tmp_path / "names.txt"
    glossary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match=r"names\.txt cannot be read"):
        transcribe(arguments("talk.wav", "--glossary", str(glossary)), paths_in(tmp_path))


def arguments(*argv: str) -> TranscribeArguments:
    found = parse(["transcribe", *argv])
    assert isinstance(found, TranscribeArguments)
    return found
