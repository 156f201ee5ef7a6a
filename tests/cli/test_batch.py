"""Many prompts from a file: what is asked, what is written, and what an interrupted run leaves for the next."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gemma_desktop.cli.arguments import AskArguments, parse
from gemma_desktop.cli.batch import ask_batch
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.errors import EngineTrouble, Refused, StorageTrouble
from gemma_desktop.library.installed import demo_model
from gemma_desktop.paths import resources
from tests.fakes import FakeEngine
from tests.helpers.gguf_models import write_gemma4
from tests.store.limits import limited_file_size

COMMAND = [sys.executable, "-m", "gemma_desktop"]


class Files:
    """A file of prompts and the file of its answers."""

    def __init__(self, folder: Path) -> None:
        self.prompts = folder / "prompts.jsonl"
        self.answers = folder / "answers.jsonl"

    def write(self, *lines: object) -> None:
        """Texts as they are, all else as JSON."""
        texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        self.prompts.write_text("\n".join(texts) + "\n")

    def run(self, engine: FakeEngine, *more: str) -> int:
        arguments = parse(["ask", "--batch", str(self.prompts), "--out", str(self.answers), *more])
        assert isinstance(arguments, AskArguments)
        assert arguments.batch is not None
        return ask_batch(arguments, arguments.batch, engine, demo_model(resources()), LoadOptions())

    def read(self) -> dict[int, dict[str, Any]]:
        """The answers by index."""
        lines = [json.loads(line) for line in self.answers.read_text().splitlines()]
        found = {line["index"]: line for line in lines}
        assert len(found) == len(lines)
        return found


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def asked(engine: FakeEngine) -> list[str]:
    return [each.messages[-1].text for each in engine.asked]


def test_each_line_has_its_answer_with_its_index_and_id(files: Files) -> None:
    files.write({"prompt": "one", "id": "a"}, {"messages": [{"role": "user", "content": "two"}]})
    assert files.run(FakeEngine(answers={"one": ["1"], "two": ["2"]})) == 0
    found = files.read()
    assert [(found[index]["text"], found[index].get("id")) for index in (0, 1)] == [("1", "a"), ("2", None)]
    assert found[0]["stop_reason"] == "end"
    assert found[0]["usage"]["prompt_tokens"] == 10
    assert found[0]["model"] == "Demo model"


def test_a_line_has_settings_of_its_own_and_else_those_of_the_command(files: Files) -> None:
    engine = FakeEngine()
    files.write({"prompt": "one", "seed": 3}, {"prompt": "two", "temperature": 0, "thinking": True})
    files.run(engine, "--max-tokens", "7", "--seed", "5")
    one, two = (each.settings for each in engine.asked)
    assert (one.seed, one.max_tokens, one.temperature) == (3, 7, 1.0)
    assert (two.seed, two.max_tokens, two.temperature, two.thinking) == (5, 7, 0.0, True)


def test_the_system_text_is_before_the_lines_that_have_none(files: Files) -> None:
    engine = FakeEngine()
    own = [{"role": "system", "content": "own"}, {"role": "user", "content": "two"}]
    files.write({"prompt": "one"}, {"messages": own})
    files.run(engine, "--system", "common")
    assert [each.messages[0].text for each in engine.asked] == ["common", "own"]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("{half", "JSON"),
        ("[1]", "JSON"),
        ({"promt": "hi"}, "promt"),
        ({"prompt": "hi", "seed": "three"}, "seed"),
        ({"id": "x"}, "nothing"),
        ({"messages": [{"role": "user", "content": [{"type": "image", "path": "gone.png"}]}]}, "gone.png"),
    ],
)
def test_a_line_that_cannot_be_asked_has_its_error_and_the_others_their_answers(
    files: Files, line: object, word: str
) -> None:
    files.write({"prompt": "one"}, line, {"prompt": "three"})
    assert files.run(FakeEngine()) == 1
    found = files.read()
    assert word in json.dumps(found[1]["error"])
    assert "text" not in found[1]
    assert found[0]["text"]
    assert found[2]["text"]


def test_what_was_answered_is_not_asked_again(files: Files) -> None:
    files.write({"prompt": "one"}, "", {"prompt": "two"})
    files.run(FakeEngine())
    files.prompts.write_text(files.prompts.read_text() + '{"prompt": "three"}\n')
    engine = FakeEngine()
    assert files.run(engine) == 0
    assert asked(engine) == ["three"]
    assert sorted(files.read()) == [0, 2, 3]


def test_a_line_that_failed_is_tried_again_and_what_was_right_stays(files: Files) -> None:
    files.write({"prompt": "one"}, {"prompt": "deadly"}, {"prompt": "three"})
    assert files.run(FakeEngine(answers={"deadly": ["so far", EngineTrouble("It stopped")]})) == 1
    one, three = (files.read()[index] for index in (0, 2))
    engine = FakeEngine(answers={"deadly": ["alive"]})
    assert files.run(engine) == 0
    assert asked(engine) == ["deadly"]
    assert files.read() == {0: one, 1: files.read()[1], 2: three}
    assert files.read()[1]["text"] == "alive"


def test_a_line_that_was_mended_is_asked_as_it_is_now(files: Files) -> None:
    files.write({"prompt": "one"}, "{half")
    assert files.run(FakeEngine()) == 1
    files.write({"prompt": "one"}, {"prompt": "whole"})
    engine = FakeEngine()
    assert files.run(engine) == 0
    assert asked(engine) == ["whole"]


def test_a_line_that_fails_again_has_one_error(files: Files) -> None:
    files.write("{half", {"prompt": "two"})
    files.run(FakeEngine())
    assert files.run(FakeEngine()) == 1
    assert "JSON" in files.read()[0]["error"]["title"]


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
def test_answers_stay_when_there_is_no_room_to_take_the_errors_out(files: Files) -> None:
    files.write(*({"prompt": str(number)} for number in range(9)), "{half")
    files.run(FakeEngine())
    before = files.answers.read_bytes()
    with limited_file_size(100), pytest.raises(StorageTrouble, match="full"):
        files.run(FakeEngine())
    assert files.answers.read_bytes() == before
    assert set(files.answers.parent.iterdir()) == {files.answers, files.prompts}


def test_a_run_with_nothing_left_to_do_loads_no_model(files: Files) -> None:
    files.write({"prompt": "one"})
    files.run(FakeEngine())
    engine = FakeEngine()
    assert files.run(engine) == 0
    assert engine.loads == []


@pytest.mark.parametrize("n_bytes_left", [1, 9, 40])
def test_an_answer_that_was_written_half_is_cut_off_and_asked_again(files: Files, n_bytes_left: int) -> None:
    files.write({"prompt": "one"}, {"prompt": "two"})
    files.run(FakeEngine())
    first, second = files.answers.read_bytes().splitlines(keepends=True)
    files.answers.write_bytes(first + second[:n_bytes_left])
    engine = FakeEngine()
    assert files.run(engine) == 0
    assert asked(engine) == ["two"]
    assert sorted(files.read()) == [0, 1]


@pytest.mark.parametrize("content", ["my notes", "my notes\n", '{"index":0}\nmy notes', '{"text": "x"}\n'])
def test_a_file_of_something_else_is_refused_and_left_alone(files: Files, content: str) -> None:
    files.write({"prompt": "one"})
    files.answers.write_text(content)
    with pytest.raises(Refused, match="no file of answers"):
        files.run(FakeEngine())
    assert files.answers.read_text() == content


def test_answers_to_other_prompts_are_not_mixed_in(files: Files) -> None:
    files.write({"prompt": "one"})
    files.run(FakeEngine())
    files.write({"prompt": "another"})
    with pytest.raises(Refused, match="other prompts"):
        files.run(FakeEngine())


def test_the_prompts_cannot_be_the_answers(files: Files) -> None:
    files.write({"prompt": "one"})
    files.answers = files.prompts
    with pytest.raises(Refused, match="is the file of the prompts"):
        files.run(FakeEngine())


def test_a_line_that_ends_the_engine_twice_has_an_error_and_the_others_their_answers(files: Files) -> None:
    files.write({"prompt": "one"}, {"prompt": "deadly"}, {"prompt": "three"})
    engine = FakeEngine(answers={"deadly": ["so far", EngineTrouble("The engine stopped unexpectedly")]})
    assert files.run(engine) == 1
    found = files.read()
    assert found[1]["error"]["title"] == "The engine stopped unexpectedly"
    assert found[0]["text"]
    assert found[2]["text"]
    assert asked(engine) == ["one", "deadly", "deadly", "three"]


def test_an_engine_that_cannot_begin_ends_the_run(files: Files) -> None:
    files.write({"prompt": "one"})
    with pytest.raises(EngineTrouble):
        files.run(FakeEngine(answers={"one": [EngineTrouble("There is no memory for a batch")]}))
    assert files.read() == {}


# --- the command itself ---------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "GEMMA_DESKTOP_HOME": str(tmp_path / "home")}


def command(files: Files, *more: str) -> list[str]:
    return [*COMMAND, "ask", "--batch", str(files.prompts), "--out", str(files.answers), "--temperature", "0", *more]


def test_the_command_answers_and_says_nothing(home: dict[str, str], files: Files) -> None:
    capitals = {"Japan": "Tokyo", "France": "Paris", "Peru": "Lima"}
    files.write(*({"prompt": f"What is the capital of {country}?", "id": country} for country in capitals))
    asks = command(files, "--parallel", "2")
    done = subprocess.run(asks, check=False, env=home, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    answers = {line["id"]: line["text"] for line in files.read().values()}
    assert all(capital in answers[country] for country, capital in capitals.items())


@pytest.mark.skipif(sys.platform != "linux", reason="sends Ctrl-C to a process group")
def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(home: dict[str, str], files: Files, tmp_path: Path) -> None:
    model = tmp_path / "endless.gguf"
    write_gemma4(model, suppressed=range(24))
    files.write({"prompt": "hello", "max_tokens": 3}, {"prompt": "hello"})
    try:
        terminal, its_end = os.openpty()
    except OSError:
        pytest.skip("there are no pseudo-terminals here (a bare chroot)")
    with subprocess.Popen(
        command(files, "--model", str(model)), env=home, stderr=its_end, start_new_session=True
    ) as process:
        seen = b""
        while b"1 answered" not in seen:
            seen += os.read(terminal, 100)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(30) == 130
    os.close(terminal)
    os.close(its_end)
    assert list(files.read()) == [0]
    again = command(files, "--model", str(model), "--max-tokens", "5")
    assert subprocess.run(again, check=False, env=home, timeout=60).returncode == 0
    assert files.read()[0]["usage"]["completion_tokens"] == 3
    assert files.read()[1]["usage"]["completion_tokens"] == 5


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
def test_a_full_disk_is_one_line_and_leaves_whole_answers(home: dict[str, str], files: Files) -> None:
    files.write(*({"prompt": "Hello", "id": number} for number in range(9)))
    with limited_file_size(1_000):
        done = subprocess.run(command(files), check=False, env=home, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith("gemma-desktop: The disk is full")
    assert done.stderr.count("\n") == 1
    assert 0 < len(files.read()) < 9
