"""`gemma-desktop models` against a Hub on this machine; in a process of its own where that is what matters."""

import json
import logging
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import msgspec
import pytest
from huggingface_hub import close_session

import gemma_desktop.cli
from gemma_desktop.settings import LibrarySettings, Settings
from gemma_desktop.settings_file import SettingsFile
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.hub_server import TOKEN, HubServer, hub_server
from tests.library.download_room import MODEL, PROJECTOR, REPOSITORY, write_weights
from tests.library.gguf_files import write_model, write_projector

HURRIED_BYTES_PER_S = 4 * 1024 * 1024
COMMAND = [sys.executable, "-m", "gemma_desktop"]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("hub")
    return {MODEL: write_weights(folder / MODEL), PROJECTOR: write_projector(folder / PROJECTOR)}


@pytest.fixture
def hub(sources: dict[str, Path]) -> Iterator[HubServer]:
    with hub_server() as server:
        server.add(REPOSITORY, sources)
        yield server


@pytest.fixture
def home(tmp_path: Path, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("HF_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GEMMA_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return tmp_path / "home"


@dataclass(frozen=True)
class Done:
    status: int
    stdout: str
    stderr: str


Command: TypeAlias = Callable[..., Done]


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """The command, in this process."""
    root = logging.getLogger()
    before = list(root.handlers)

    def run_models(*arguments: str) -> Done:
        capsys.readouterr()
        status = gemma_desktop.cli.run(["models", *arguments])
        return Done(status, *capsys.readouterr())

    yield run_models
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    close_session()


def models(home: Path) -> Path:
    return home / "data" / "models"


def sees_error(done: Done, status: int, *words: str) -> None:
    assert done.status == status, done.stderr
    assert (done.stdout, done.stderr.count("\n")) == ("", 1), done.stderr
    for word in words:
        assert word in done.stderr


def test_a_pulled_model_is_listed_proven_and_removed(run: Command, home: Path, sources: dict[str, Path]) -> None:
    pulled = run("pull", REPOSITORY)
    assert pulled.status == 0, pulled.stderr
    assert pulled.stdout.splitlines() == [str(models(home) / REPOSITORY / name) for name in (MODEL, PROJECTOR)]
    assert "100%" in pulled.stderr
    _, listed = json.loads(run("list", "--json").stdout)
    assert (listed["id"], listed["takes"]) == (str(models(home) / REPOSITORY / MODEL), ["text", "image", "audio"])
    proven = json.loads(run("verify", "--json").stdout)
    assert [(proof["right"], bool(proof["expected"])) for proof in proven] == [(True, True), (True, True)]
    assert run("remove", MODEL, "--permanently").status == 0
    assert list(models(home).iterdir()) == []


def test_pull_prints_one_json_object(run: Command, home: Path) -> None:
    done = run("pull", REPOSITORY, "--no-projector", "--json")
    pulled = json.loads(done.stdout)
    assert (pulled["repository"], pulled["paths"]) == (REPOSITORY, [str(models(home) / REPOSITORY / MODEL)])


def test_pull_takes_a_model_of_the_users_own_catalogue(run: Command, home: Path) -> None:
    catalogue = home / "config" / "catalogue.json"
    catalogue.parent.mkdir(parents=True)
    entry = {
        "id": "my-gemma", "model": "My Gemma", "family": "Gemma 4", "purpose": "Mine.", "takes": ["text"],
        "repository": REPOSITORY, "files": [{"file": MODEL, "role": "text"}],
    }  # fmt: skip
    catalogue.write_text(json.dumps({"version": 1, "models": [entry]}))
    assert run("pull", "my gemma").status == 0
    shown = json.loads(run("show", "my-gemma", "--json").stdout)
    assert (shown["catalogue"]["purpose"], shown["variants"][0]["files"]) == ("Mine.", [MODEL, PROJECTOR])


@contextmanager
def pulling() -> Iterator["subprocess.Popen[str]"]:
    """The command in a process, in the middle of a download."""
    command = [*COMMAND, "models", "pull", REPOSITORY, "--no-projector"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert any(re.search(r"[1-5]\d%", line) for line in process.stderr)
        yield process


def test_a_killed_pull_goes_on_where_it_was(run: Command, home: Path, hub: HubServer, sources: dict[str, Path]) -> None:
    hub.bytes_per_s = HURRIED_BYTES_PER_S
    part = models(home) / REPOSITORY / f"{MODEL}.part"
    with pulling() as process:
        process.kill()
    fetched = part.stat().st_size
    hub.bytes_per_s = 0
    assert run("pull", REPOSITORY).status == 0
    assert hub.ranges()[-1] == f"bytes={fetched}-"
    assert (models(home) / REPOSITORY / MODEL).read_bytes() == sources[MODEL].read_bytes()


def test_ctrl_c_pauses_a_pull(home: Path, hub: HubServer) -> None:
    hub.bytes_per_s = HURRIED_BYTES_PER_S
    with pulling() as process:
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        rest = process.stderr.read()
    assert process.returncode == 130
    assert rest.splitlines()[-1] == "Paused: run the same command again to continue."


def test_a_downloaded_model_answers_by_its_name(run: Command, home: Path, hub: HubServer, tmp_path: Path) -> None:
    write_gemma4(tmp_path / "answering.gguf")
    hub.add("google/gemma-answers", {"answering.gguf": tmp_path / "answering.gguf"})
    assert run("pull", "google/gemma-answers").status == 0
    command = [*COMMAND, "ask", "--model", "answering", "--max-tokens", "3", "--json", "hello"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["usage"]["completion_tokens"] > 0


def test_search_prints_what_the_hub_has(run: Command) -> None:
    (found,) = json.loads(run("search", "small", "--json").stdout)
    assert (found["id"], found["licence"]) == (REPOSITORY, "apache-2.0")
    assert REPOSITORY in run("search").stdout


def test_a_name_from_the_hub_commands_no_terminal(run: Command, hub: HubServer) -> None:
    hub.add("evil/gemma-\x1b[2J", {})
    assert "\x1b" not in run("search", "evil").stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["pull", "nothing-of-the-kind"], 2, ["not in the catalogue"]),
        (["pull", "nobody/nothing"], 2, ["nobody/nothing is not on the Hub"]),
        (["pull", "../../etc"], 2, ["is no repository"]),
        (["pull", REPOSITORY + ":Q2_K"], 2, ["has no Q2_K", "It has"]),
        (["show", "gemma 1 2b"], 2, ["No repository of Gemma 1 2B is known"]),
        (["verify", "nothing"], 2, ["not in the models folder"]),
        (["remove", "nothing"], 2, ["not in the models folder"]),
        (["import", "nothing.gguf"], 2, ["nothing.gguf was not found"]),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Command, arguments: list[str], status: int, words: list[str]) -> None:
    sees_error(run(*arguments), status, *words)


def test_a_gated_model_tells_its_two_steps(run: Command, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.repositories[REPOSITORY].gated = "manual"
    done = run("pull", REPOSITORY)
    assert done.status == 2
    assert "Accept its licence on the Hub, then enter a token" in done.stderr.splitlines()[-1]
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    assert run("pull", REPOSITORY).status == 0


def test_the_users_other_token_is_used_only_if_they_say_so(run: Command, home: Path, hub: HubServer) -> None:
    hub.repositories[REPOSITORY].gated = "manual"
    token = home.with_name("hf") / "token"
    token.parent.mkdir()
    token.write_text(TOKEN)
    assert run("pull", REPOSITORY).status == 2
    save_library(home, LibrarySettings(users_token=True))
    assert run("pull", REPOSITORY).status == 0


def save_library(home: Path, library: LibrarySettings) -> None:
    settings = msgspec.structs.replace(Settings(), library=library)
    SettingsFile(home / "config" / "settings.json").save(settings)


def test_nothing_but_what_was_asked_for_goes_out(home: Path, hub: HubServer, tmp_path: Path) -> None:
    """The Hub's library looks in a new process once a day whether an AI agent has started it, and asks and tells."""
    environment = {**os.environ, "HF_HOME": str(tmp_path / "never used"), "AI_AGENT": "somebody"}
    command = [sys.executable, "-m", "gemma_desktop", "models", "search", "small"]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    (seen,) = hub.seen
    assert seen.path.startswith("/api/models?")
    assert "agent/" not in seen.headers["user-agent"]
    assert not (tmp_path / "never used").exists()


@pytest.mark.parametrize("arguments", [["search"], ["pull", REPOSITORY], ["show", REPOSITORY]])
def test_the_offline_switch_refuses_every_connection(
    run: Command, home: Path, hub: HubServer, arguments: list[str]
) -> None:
    save_library(home, LibrarySettings(offline=True))
    sees_error(run(*arguments), 2, "Offline mode is on")
    assert hub.seen == []


def test_the_environment_can_refuse_every_connection(
    run: Command, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    sees_error(run("search"), 2, "Offline mode is on")
    assert hub.seen == []


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["models", "verify"], 0), (["ask", "--max-tokens", "1", "hello"], 0), (["models", "search"], 2)],
)
def test_offline_what_is_installed_works_and_no_socket_opens(
    run: Command, home: Path, tmp_path: Path, arguments: list[str], status: int
) -> None:
    assert run("import", str(write_model(tmp_path / "mine.gguf"))).status == 0
    save_library(home, LibrarySettings(offline=True))
    command = [sys.executable, "-m", "tests.helpers.without_sockets", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == status, done.stderr


def test_imported_models_are_linked_with_their_projector(run: Command, home: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    write_model(own / "mine.gguf")
    write_projector(own / "mmproj-mine.gguf")
    assert run("import", str(own)).status == 0
    _, listed = json.loads(run("list", "--json").stdout)
    assert listed["takes"] == ["text", "image", "audio"]
    assert Path(listed["id"]).is_symlink()
    assert run("remove", "mine").status == 0
    assert (own / "mine.gguf").exists()
    assert list(models(home).iterdir()) == []


def test_verify_finds_a_byte_that_changed(run: Command, home: Path) -> None:
    run("pull", REPOSITORY)
    model = models(home) / REPOSITORY / MODEL
    times = model.stat()
    with model.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"\x00" if model.read_bytes()[-1:] != b"\x00" else b"\x01")
    os.utime(model, ns=(times.st_atime_ns, times.st_mtime_ns))
    done = run("verify", MODEL)
    assert done.status == 1
    assert done.stdout.startswith("WRONG")


def test_advice_is_given_without_the_network(run: Command, home: Path, hub: HubServer) -> None:
    advised = run("advise", "--for", "speech,pictures", "--language", "German", "--json")
    assert advised.status == 0, advised.stderr
    told = json.loads(advised.stdout)
    best = told["suggestions"][0]
    assert told["machine"]["cores"] >= 1
    assert told["machine"]["cards"] == []  # llama.cpp was asked, and this build of it knows of none
    assert (best["suitable"], sum(best["parts"].values())) == (True, best["memory_bytes"])
    assert all(other["lacks"] for other in told["suggestions"] if not other["suitable"])
    assert hub.seen == []


@pytest.mark.soak
def test_advice_is_told_in_words(run: Command) -> None:
    told = run("advise", "--for", "chat", "--language", "German").stdout
    assert " cores" in told
    assert "models pull " in told


def test_advice_for_what_no_model_does_is_refused(run: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("advise", "--for", "singing")
    assert "'singing': choose of chat, pictures, speech, documents, tools" in capsys.readouterr().err
