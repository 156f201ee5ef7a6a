"""`gemma-desktop ask`: one question, one answer, on the same engine as the window."""

import sys
from collections.abc import Iterator
from contextlib import closing

import msgspec

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.chat.message import AudioPart, ImagePart, Message, ToolCall
from gemma_desktop.cli.arguments import AskArguments
from gemma_desktop.cli.models import chosen_model
from gemma_desktop.cli.turns import MediaFiles, conversation, prompt_text, tools
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import ReplyEvent
from gemma_desktop.engine.protocol import Delta, DeltaKind, Finished, LoadOptions, ToolCalled
from gemma_desktop.errors import Refused, UnusablePicture, UnusableSound
from gemma_desktop.library.installed import InstalledModel
from gemma_desktop.paths import user_paths
from gemma_desktop.settings_file import SettingsFile


class Answer(msgspec.Struct):
    """What --json prints."""

    text: str = ""
    thinking: str = ""
    tool_calls: list[ToolCall] = []
    stop_reason: StopReason = StopReason.CANCELLED
    model: str = ""
    usage: Usage = Usage()
    timings: Timings = Timings()
    dropped_turns: int = 0


def ask(arguments: AskArguments) -> int:
    """Answer, and print it. Returns the exit status; raises GemmaDesktopError."""
    paths = user_paths()
    files = MediaFiles()
    messages = () if arguments.raw else conversation(arguments, files)
    raw_prompt = prompt_text(arguments) if arguments.raw else ""
    if arguments.raw and not raw_prompt:
        raise Refused("The prompt is empty", "Write what you want to ask.")
    specs = tools(arguments.tools) if arguments.tools else ()
    model = chosen_model(arguments.model, arguments.projector, SettingsFile(paths.settings).load())
    _check_takes(messages, model)
    answer = Answer(model=model.name)
    options = LoadOptions(arguments.engine.context_tokens, arguments.engine.threads, arguments.engine.gpu_layers)
    with closing(LocalEngine(paths.logs / "engine-ask.log")) as engine:
        for _event in engine.load(model.path, model.projector, options):
            pass
        events = engine.generate(messages, arguments.settings, media=files.decode, tools=specs, raw_prompt=raw_prompt)
        _print_reply(events, answer, as_json=arguments.json)
    return 0


def _check_takes(messages: tuple[Message, ...], model: InstalledModel) -> None:
    """Say before loading what the header already tells. Raises UnusablePicture or UnusableSound."""
    for part in (part for message in messages for part in message.media):
        if isinstance(part, ImagePart) and not model.takes_images:
            raise UnusablePicture(
                f"{model.name} cannot see pictures", f"Leave {part.name} out, or use another --model."
            )
        if isinstance(part, AudioPart) and not model.takes_audio:
            raise UnusableSound(f"{model.name} cannot hear", f"Leave {part.name} out, or use another --model.")


def _print_reply(events: Iterator[ReplyEvent], answer: Answer, *, as_json: bool) -> None:
    """Stream the answer's text to stdout, or print all of it as one JSON object."""
    for event in events:
        match event:
            case Delta(kind=DeltaKind.TEXT):
                answer.text += event.text
                if not as_json:
                    print(event.text, end="", flush=True)
            case Delta(kind=DeltaKind.THINKING):
                answer.thinking += event.text
            case ToolCalled():
                answer.tool_calls.append(event.call)
                if not as_json:
                    print(msgspec.json.encode(event.call).decode(), flush=True)
            case Finished():
                answer.stop_reason, answer.usage, answer.timings = event.stop_reason, event.usage, event.timings
                answer.dropped_turns = event.dropped_turns
            case _:
                pass  # progress is for windows
    if as_json:
        print(msgspec.json.encode(answer).decode())
    elif answer.text and not answer.text.endswith("\n"):
        print()
    sys.stdout.flush()
