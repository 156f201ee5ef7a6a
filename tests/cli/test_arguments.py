"""What the command line means, where that needs no process."""

from pathlib import Path

import pytest

from gemma_desktop.cli.arguments import AskArguments, WindowArguments, parse
from gemma_desktop.cli.transcribe_arguments import TranscribeArguments
from gemma_desktop.fit.presets import Preset


def test_without_a_command_the_window_opens() -> None:
    assert parse([]) == WindowArguments()


def test_files_open_the_window_with_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.png", "b.wav", "ask"):
        (tmp_path / name).touch()
    assert parse(["a.png", str(tmp_path / "b.wav")]) == WindowArguments((tmp_path / "a.png", tmp_path / "b.wav"))
    assert isinstance(parse(["ask"]), AskArguments)


@pytest.mark.parametrize(
    ("argv", "named"),
    [
        (["gone.png"], "gone.png: no such command, and no such file"),
        ([__file__, "gone.png"], "gone.png: no such command, and no such file"),
        (["models", "--nonsense"], "--nonsense"),
        (["ask", "--top-k"], "--top-k"),
        (["ask", "--top-p", "1.1", "hi"], "--top-p"),
        (["ask", "--temperature", "hot", "hi"], "--temperature"),
        (["ask", "--temperature", "nan", "hi"], "--temperature"),
        (["ask", "--seed", "4294967295", "hi"], "--seed"),
        (["ask", "--context", "0", "hi"], "--context"),
        (["ask", "--preset", "quick", "hi"], "--preset"),
        (["ask", "--thinking", "maybe", "hi"], "--thinking"),
        (["ask", "--out", "answers.jsonl", "hi"], "--out goes with --batch"),
        (["ask", "--parallel", "2", "hi"], "--parallel goes with --batch"),
        (["ask", "--batch", "prompts.jsonl"], "--batch needs --out"),
        (["ask", "--batch", "prompts.jsonl", "--out", "a.jsonl", "hi"], "PROMPT does not go with --batch"),
        (["ask", "--batch", "prompts.jsonl", "--out", "a.jsonl", "--image", "a.png"], "--image and --audio"),
        (["transcribe"], "FILE"),
        (["transcribe", "a.wav", "--language", "Spansh"], "Spansh"),
        (["transcribe", "a.wav", "--format", "txt,pdf"], "txt,pdf"),
        (["transcribe", "a.wav", "--format", "txt,srt"], "needs --out"),
        (["transcribe", "a.wav", "--format", "docx"], "needs --out"),
        (["transcribe", "a.wav", "b.wav", "--format", "srt"], "needs --out"),
        (["transcribe", "a.wav", "--json", "--format", "srt"], "--out"),
    ],
)
def test_wrong_usage_is_one_line_that_names_it_and_exit_status_2(
    argv: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(argv)
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("gemma-desktop: ")
    assert named in err


def test_languages_are_taken_in_any_case_and_formats_once() -> None:
    found = parse(
        ["transcribe", "a.wav", "--language", "spanish", "--format", "SRT, txt,srt", "--format", "md", "--out", "."]
    )
    assert isinstance(found, TranscribeArguments)
    assert (found.language, found.translate_to, found.formats) == ("Spanish", "", ("srt", "txt", "md"))


@pytest.mark.parametrize(
    "argv", [["--help"], ["ask", "--help"], ["models", "--help"], ["transcribe", "--help"], ["--version"]]
)
def test_help_and_version_are_answered(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(argv)
    assert ended.value.code == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("written", ["least-memory", "least_memory"])
def test_a_preset_is_named_with_a_hyphen_or_as_in_the_settings(written: str) -> None:
    asked = parse(["ask", "--preset", written, "hi"])
    assert isinstance(asked, AskArguments)
    assert asked.engine.preset is Preset.LEAST_MEMORY


def test_pictures_and_sounds_keep_the_order_of_the_command_line() -> None:
    asked = parse(["ask", "--audio", "a.wav", "--image", "b.png", "--audio", "c.wav", "hi"])
    assert isinstance(asked, AskArguments)
    assert [(each.path.name, each.is_image) for each in asked.media] == [
        ("a.wav", False),
        ("b.png", True),
        ("c.wav", False),
    ]
