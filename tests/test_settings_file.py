import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.settings import EngineSettings, KnownModel, Settings, ThemeChoice, WindowSettings
from gemma_desktop.settings_file import SettingsFile
from tests.store.limits import limited_file_size

FULL = Settings(
    theme=ThemeChoice.DARK,
    system_text='Say "hello"\n日本語',
    generation=GenerationSettings(temperature=0.3, seed=7),
    engine=EngineSettings(threads=2),
    window=WindowSettings(conversation_id="c1", welcomed=True),
    known_models=(KnownModel("/models/a.gguf", opened_at=1.5), KnownModel("/models/\udcff.gguf")),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), "utf-8")


def test_without_a_file_everything_has_its_default(path: Path) -> None:
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.trouble is None


def test_what_was_saved_is_loaded(path: Path) -> None:
    SettingsFile(path).save(FULL)
    assert SettingsFile(path).load() == FULL
    assert [child.name for child in path.parent.iterdir()] == ["settings.json"]


def test_keys_of_another_version_survive_a_save(path: Path) -> None:
    write(
        path,
        {
            "from_the_future": [1],
            "window": {"opacity": 0.5, "welcomed": False},
            "known_models": [{"path": "/gone.gguf"}, {"path": "/a.gguf", "stars": 5}],
        },
    )
    file = SettingsFile(path)
    assert file.load() == Settings(known_models=(KnownModel("/gone.gguf"), KnownModel("/a.gguf")))
    file.save(Settings(window=WindowSettings(welcomed=True), known_models=(KnownModel("/a.gguf", opened_at=2.0),)))
    saved = json.loads(path.read_text("utf-8"))
    assert saved["from_the_future"] == [1]
    assert saved["window"]["opacity"] == 0.5
    assert saved["window"]["welcomed"] is True
    assert [(model["path"], model.get("stars")) for model in saved["known_models"]] == [("/a.gguf", 5)]


def test_a_key_of_the_wrong_type_gets_its_default_and_the_rest_is_kept(path: Path) -> None:
    write(
        path,
        {
            "theme": "purple",
            "font_scale": "big",
            "system_text": "Be brief.",
            "generation": {"temperature": [], "top_k": 5},
            "engine": 3,
            "known_models": [{"path": 1}, {"opened_at": 1.0}, {"path": "/a.gguf", "opened_at": "yesterday"}],
        },
    )
    file = SettingsFile(path)
    assert file.load() == Settings(
        system_text="Be brief.", generation=GenerationSettings(top_k=5), known_models=(KnownModel("/a.gguf"),)
    )
    assert file.trouble is None


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000, b'{"a": 1' + b"0" * 5000])
def test_a_damaged_file_is_set_aside_and_the_user_is_told(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    file = SettingsFile(path, clock=lambda: 0.0)
    assert file.load() == Settings()
    aside = path.with_name("settings.damaged-1970-01-01T00-00-00Z.json")
    assert file.trouble is not None
    assert str(aside) in file.trouble.hint
    assert aside.read_bytes() == data
    file.save(FULL)
    assert file.trouble is not None, "what was not shown yet is not forgotten"
    assert SettingsFile(path).load() == FULL


def test_two_damaged_files_of_one_second_are_both_kept(path: Path) -> None:
    file = SettingsFile(path, clock=lambda: 0.0)
    for data in (b"first", b"second"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        file.load()
    assert sorted(child.read_bytes() for child in path.parent.iterdir()) == [b"first", b"second"]


def test_a_file_that_cannot_be_read_is_told_and_not_overwritten(path: Path) -> None:
    path.mkdir(parents=True)
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.trouble is not None
    file.save(FULL)
    assert SettingsFile(path).load() == FULL


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    assert file.load() == Settings()
    with pytest.raises(StorageTrouble, match=r"file cannot be saved"):
        file.save(FULL)


def test_a_full_disk_leaves_the_old_file(path: Path) -> None:
    SettingsFile(path).save(FULL)
    before = path.read_bytes()
    for limit_bytes in range(0, len(before), 97):
        with limited_file_size(limit_bytes), pytest.raises(StorageTrouble, match="disk is full"):
            SettingsFile(path).save(Settings(system_text="x" * len(before)))
        assert [(child.name, child.read_bytes()) for child in path.parent.iterdir()] == [("settings.json", before)]


def test_what_a_killed_save_left_behind_is_cleared_away(path: Path) -> None:
    file = SettingsFile(path)
    file.save(FULL)
    path.with_name(f".{path.name}.x1.part").write_bytes(b"half")
    path.with_name("other.part").write_bytes(b"of somebody else")
    file.save(FULL)
    assert sorted(child.name for child in path.parent.iterdir()) == ["other.part", path.name]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_kill_during_save_leaves_a_whole_file(path: Path) -> None:
    program = """
import sys
from pathlib import Path
from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile
number = 0
while True:
    SettingsFile(Path(sys.argv[1])).save(Settings(system_text=f"{number} " + "x" * 100_000))
    print(number, flush=True)
    number += 1
"""
    for kill_after in (1, 2, 3):
        with subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if int(line) == kill_after:
                    process.send_signal(signal.SIGKILL)
                    break
            saved = max([kill_after, *map(int, process.stdout.read().split())])
        file = SettingsFile(path)
        words = file.load().system_text.split()
        assert file.trouble is None
        assert int(words[0]) in (saved, saved + 1)
        assert words[1] == "x" * 100_000


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(
    raw=st.dictionaries(
        st.sampled_from(["theme", "font_scale", "generation", "engine", "known_models", "model", "other"]), json_values
    )
)
@hypothesis_settings(deadline=None, max_examples=60)
def test_any_object_loads_and_saving_it_again_changes_nothing(
    raw: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    write(path, raw)
    file = SettingsFile(path)
    loaded = file.load()
    assert file.trouble is None
    file.save(loaded)
    assert file.load() == loaded
    assert json.loads(path.read_text("utf-8")).get("other") == raw.get("other")
