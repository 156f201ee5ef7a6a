"""The command as a person types it: a real process, the real engine, the demo model."""

import json
import os
import signal
import subprocess
import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gemma_desktop.library.measured_speeds import MeasuredSpeed, MeasuredSpeeds
from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile
from tests.helpers.aborting_gguf import write_aborting_model
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.processes import Watch
from tests.library.gguf_files import write_model
from tests.store.limits import limited_file_size

COMMAND = [sys.executable, "-m", "gemma_desktop"]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "GEMMA_DESKTOP_HOME": str(tmp_path / "home")}


def run(home: dict[str, str], *arguments: str | bytes, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*COMMAND, *arguments], check=False, env=home, input=stdin, capture_output=True, text=True, timeout=60
    )


def children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(child) for child in found.split()]


@pytest.fixture(scope="session")
def endless_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """It never ends an answer: the tokens that would are suppressed."""
    path = tmp_path_factory.mktemp("endless") / "endless.gguf"
    write_gemma4(path, suppressed=range(24))
    return path


@contextmanager
def answering(home: dict[str, str], model: Path) -> "Iterator[subprocess.Popen[str]]":
    """The command in a process group of its own, in the middle of an answer."""
    command = [*COMMAND, "ask", "--model", str(model), "hello"]
    with subprocess.Popen(
        command, env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(1)
        yield process


def write_tone(path: Path, *, seconds: float) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes((8_000 * np.sin(np.arange(int(16_000 * seconds)) / 10)).astype("<i2").tobytes())


def sees_error(done: "subprocess.CompletedProcess[str]", status: int, *words: str) -> None:
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert done.stderr.strip().isprintable()
    for word in words:
        assert word in done.stderr


def test_an_answer_streams_to_stdout_and_nothing_else(home: dict[str, str]) -> None:
    done = run(home, "ask", "--temperature", "0", "What is the capital of Japan?")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Tokyo" in done.stdout
    assert done.stdout.endswith("\n")


def test_json_has_the_keys_that_scripts_rely_on(home: dict[str, str]) -> None:
    done = run(home, "ask", "--json", "--temperature", "0", "--max-tokens", "3", "What is the capital of Japan?")
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
    answer = json.loads(done.stdout)
    assert set(answer) == {"text", "thinking", "stop_reason", "model", "usage", "timings"}
    assert answer["stop_reason"] == "length"
    assert answer["model"] == "Demo model"
    assert answer["usage"]["completion_tokens"] == 3
    assert set(answer["usage"]) == {
        "prompt_tokens", "cached_tokens", "completion_tokens", "image_tokens", "audio_tokens",
        "drafted_tokens", "accepted_tokens",
    }  # fmt: skip
    assert set(answer["timings"]) == {"load_s", "ttft_s", "prompt_tokens_per_s", "decode_tokens_per_s"}


def test_thoughts_stay_out_of_the_text(home: dict[str, str]) -> None:
    question = ["--temperature", "0", "--thinking", "on", "What is 2 + 3?"]
    answer = json.loads(run(home, "ask", "--json", *question).stdout)
    assert answer["thinking"]
    assert run(home, "ask", *question).stdout.strip() == answer["text"].strip()
    assert "<|" not in answer["text"] + answer["thinking"]


def test_the_question_comes_from_standard_input_with_a_dash(home: dict[str, str]) -> None:
    assert "Tokyo" in run(home, "ask", "--temperature", "0", "-", stdin="What is the capital of Japan?").stdout


def test_earlier_turns_come_from_a_file(home: dict[str, str], tmp_path: Path) -> None:
    chat = tmp_path / "chat.json"
    chat.write_text(
        json.dumps(
            [
                {"role": "user", "content": "My name is Ana."},
                {"role": "assistant", "content": [{"type": "text", "text": "Nice to meet you, Ana!"}]},
                {"role": "user", "content": "What is my name?"},
            ]
        )
    )
    done = run(home, "ask", "--temperature", "0", "--chat", str(chat))
    assert "Ana" in done.stdout


def test_a_picture_in_a_chat_file_lies_beside_it(home: dict[str, str], tmp_path: Path) -> None:
    Image.new("RGB", (256, 256), "white").save(tmp_path / "white.png")
    content = [{"type": "image", "path": "white.png"}, {"type": "text", "text": "What is in this picture?"}]
    (tmp_path / "chat.json").write_text(json.dumps([{"role": "user", "content": content}]))
    answer = json.loads(run(home, "ask", "--json", "--chat", str(tmp_path / "chat.json")).stdout)
    assert answer["usage"]["image_tokens"] >= 70


def test_the_same_seed_gives_the_same_answer(home: dict[str, str]) -> None:
    arguments = ("ask", "--temperature", "5", "--top-p", "1", "--max-tokens", "20", "hello")
    assert run(home, *arguments, "--seed", "7").stdout == run(home, *arguments, "--seed", "7").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["ask", ""], ["empty"]),
        (["ask"], ["empty"]),
        (["ask", "--model", "missing.gguf", "hi"], ["missing.gguf", "not found"]),
        (["ask", "--model", "red\x1b[31m.gguf", "hi"], ["red?[31m.gguf", "not found"]),
        (["ask", "--model", __file__, "hi"], [Path(__file__).name, "GGUF"]),
        (["ask", "--mmproj", "mmproj.gguf", "hi"], ["mmproj.gguf", "--model"]),
        (["ask", "--image", "missing.png", "hi"], ["missing.png"]),
        (["ask", "--image", __file__, "hi"], [Path(__file__).name, "no picture"]),
        (["ask", "--audio", __file__, "hi"], [Path(__file__).name]),
        (["ask", "--chat", __file__, "hi"], [Path(__file__).name, "JSON"]),
        (["ask", "--tools", __file__, "hi"], [Path(__file__).name, "JSON"]),
        (["ask", "--raw", "--system", "be kind", "hi"], ["--raw"]),
        (["ask", "--raw", ""], ["empty"]),
        (["ask", b"caf\xe9"], ["UTF-8"]),
        (["ask", "--model", b"caf\xe9.gguf", "hi"], ["odd name"]),
        (["ask", "--context", "2000000000", "hi"], ["context", "2,000,000,000"]),
        (["sing"], ["sing"]),
    ],
)
def test_wrong_input_is_one_line_that_names_it(
    home: dict[str, str], arguments: list[str | bytes], words: list[str]
) -> None:
    sees_error(run(home, *arguments), 2, *words)


def test_on_a_full_disk_an_error_is_still_one_line(home: dict[str, str], tmp_path: Path) -> None:
    with limited_file_size(0):
        found = run(home, "ask", "--model", str(tmp_path / "gone.gguf"), "hello")
    assert found.returncode == 2
    assert found.stderr.startswith("gemma-desktop: gone.gguf was not found")
    assert found.stderr.count("\n") == 1


def test_standard_input_that_is_no_text_is_refused(home: dict[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "ask", "-"], check=False, env=home, input=b"caf\xe9", capture_output=True, timeout=60
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Standard input is no UTF-8 text" in done.stderr


def test_a_model_without_eyes_refuses_a_picture_before_it_is_loaded(home: dict[str, str], tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), "white").save(tmp_path / "white.png")
    model = write_model(tmp_path / "blind.gguf")  # has no weights that could be loaded
    done = run(home, "ask", "--model", str(model), "--image", str(tmp_path / "white.png"), "hi")
    sees_error(done, 2, "Small Gemma cannot see pictures", "white.png")


def test_a_model_without_ears_refuses_a_sound_before_it_is_loaded(home: dict[str, str], tmp_path: Path) -> None:
    write_model(tmp_path / "gemma.gguf")  # its header is sound; loading it would fail
    write_tone(tmp_path / "tone.wav", seconds=1)
    done = run(home, "ask", "--model", str(tmp_path / "gemma.gguf"), "--audio", str(tmp_path / "tone.wav"), "What?")
    sees_error(done, 2, "Small Gemma cannot hear", "tone.wav")


def test_a_model_that_cannot_be_loaded_is_named(home: dict[str, str], tmp_path: Path) -> None:
    done = run(home, "ask", "--model", str(write_model(tmp_path / "hollow.gguf")), "hi")
    assert done.returncode in (1, 2)
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "hollow.gguf" in done.stderr


def test_a_model_that_ends_the_engine_is_one_line_and_exit_status_1(home: dict[str, str], tmp_path: Path) -> None:
    write_aborting_model(tmp_path / "aborting.gguf")
    sees_error(run(home, "ask", "--model", str(tmp_path / "aborting.gguf"), "hi"), 1, "aborting.gguf")


def test_the_model_used_last_answers(home: dict[str, str], tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.gguf")
    SettingsFile(Path(home["GEMMA_DESKTOP_HOME"]) / "config" / "settings.json").save(Settings(model=gone))
    sees_error(run(home, "ask", "hi"), 2, "gone.gguf", "not found")
    assert run(home, "ask", "--model", "demo", "hi").returncode == 0


def test_turns_that_did_not_fit_are_told(home: dict[str, str], tmp_path: Path) -> None:
    turns = [{"role": role, "content": "apple house " * 60} for role in ("user", "assistant") * 6]
    (tmp_path / "chat.json").write_text(json.dumps(turns))
    done = run(home, "ask", "--context", "512", "--max-tokens", "5", "--chat", str(tmp_path / "chat.json"), "hello")
    assert done.returncode == 0
    assert "turns did not fit" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_tool_is_called_and_its_result_is_used(home: dict[str, str], tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    tools = [{"name": "get_weather", "description": "Get the weather in a city.", "parameters": schema}]
    (tmp_path / "tools.json").write_text(json.dumps(tools))
    ask = ("ask", "--json", "--temperature", "0", "--tools", str(tmp_path / "tools.json"))
    question = "What is the weather in Tokyo?"
    called = json.loads(run(home, *ask, question).stdout)
    assert called["stop_reason"] == "tool_call"
    assert called["tool_calls"] == [{"name": "get_weather", "arguments": {"city": "Tokyo"}}]
    turns = [
        {"role": "user", "content": question},
        {"role": "assistant", "content": None, "tool_calls": called["tool_calls"]},
        {"role": "tool", "name": "get_weather", "content": "sunny, 21 degrees"},
    ]
    (tmp_path / "chat.json").write_text(json.dumps(turns))
    answer = json.loads(run(home, *ask, "--chat", str(tmp_path / "chat.json")).stdout)
    assert answer["stop_reason"] == "end"
    assert answer["text"]


def test_a_raw_prompt_skips_the_chat_format(home: dict[str, str]) -> None:
    chat = json.loads(run(home, "ask", "--json", "--max-tokens", "1", "hello").stdout)
    raw = json.loads(run(home, "ask", "--json", "--max-tokens", "1", "--raw", "hello").stdout)
    assert raw["usage"]["prompt_tokens"] < chat["usage"]["prompt_tokens"]


def test_pictures_and_sounds_are_sent_in_their_order(home: dict[str, str], tmp_path: Path) -> None:
    Image.new("RGB", (256, 256), "white").save(tmp_path / "white.png")
    write_tone(tmp_path / "tone.wav", seconds=1.0)
    done = run(
        home, "ask", "--json", "--image", str(tmp_path / "white.png"), "--audio", str(tmp_path / "tone.wav"), "hello"
    )
    usage = json.loads(done.stdout)["usage"]
    assert usage["image_tokens"] >= 70
    assert usage["audio_tokens"] >= 20


def test_a_message_that_cannot_fit_is_refused_with_the_numbers(home: dict[str, str]) -> None:
    done = run(home, "ask", "--context", "512", "-", stdin="apple house " * 2000)
    sees_error(done, 2, "too long", " tokens and 480 fit")


def test_a_reader_that_goes_away_ends_the_command_quietly(home: dict[str, str]) -> None:
    process = subprocess.Popen(
        [*COMMAND, "ask", "hello"], env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(30) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_ctrl_c_ends_with_130_and_takes_the_engine_along(home: dict[str, str], endless_model: Path) -> None:
    with answering(home, endless_model) as process:
        watches = [Watch(engine) for engine in children(process.pid)]
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (130, "")
        assert all(watch.ends_within(5.0) for watch in watches)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_an_engine_that_ends_within_the_answer_is_one_line_and_exit_status_1(
    home: dict[str, str], endless_model: Path
) -> None:
    with answering(home, endless_model) as process:
        for engine in children(process.pid):
            os.kill(engine, signal.SIGKILL)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert out.endswith("\n")
    assert err.count("\n") == 1
    assert "The engine stopped unexpectedly" in err
    assert "engine-ask.log says more" in err


@pytest.mark.skipif(sys.platform != "linux", reason="a file that is always full")
@pytest.mark.parametrize("arguments", [["ask", "hello"], ["ask", "--json", "hello"], ["models"]])
def test_output_that_cannot_be_written_is_told(home: dict[str, str], arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *arguments], check=False, env=home, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == "gemma-desktop: The output could not be written: No space left on device.\n"


def test_the_demo_model_is_listed_with_what_it_takes(home: dict[str, str]) -> None:
    listed = json.loads(run(home, "models", "--json").stdout)
    assert [(model["id"], model["takes"]) for model in listed] == [("demo", ["text", "image", "audio"])]


@pytest.mark.soak
def test_an_answer_teaches_how_fast_a_model_is_here(home: dict[str, str], endless_model: Path) -> None:
    """A short one and one of the demo model teach nothing."""
    speeds = MeasuredSpeeds(Path(home["GEMMA_DESKTOP_HOME"]) / "data" / "speeds.json")
    run(home, "ask", "--model", str(endless_model), "--max-tokens", "5", "hello")
    assert speeds.load() == {}
    asked = run(home, "ask", "--model", str(endless_model), "--max-tokens", "30", "--json", "hello")
    told = json.loads(asked.stdout)["timings"]["decode_tokens_per_s"]
    assert speeds.load() == {str(endless_model): MeasuredSpeed(told)}
