"""`gemma-desktop ask`: one question, one answer, on the same engine as the window."""

from collections.abc import Sequence
from contextlib import closing, suppress

from gemma_desktop.chat.message import AudioPart, ImagePart, Message
from gemma_desktop.cli.arguments import AskArguments
from gemma_desktop.cli.batch import ask_batch
from gemma_desktop.cli.loading import load_options, trouble_with_log
from gemma_desktop.cli.models import chosen_model
from gemma_desktop.cli.printing import complain
from gemma_desktop.cli.reply import print_json, print_text
from gemma_desktop.cli.turns import MediaFiles, conversation, prompt_text, tools
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import Finished, LoadOptions
from gemma_desktop.errors import Refused, StorageTrouble, UnusablePicture, UnusableSound
from gemma_desktop.library.installed import InstalledModel
from gemma_desktop.library.measured_speeds import MeasuredSpeeds, told_speed
from gemma_desktop.library.models_folder import models_folder
from gemma_desktop.paths import Paths
from gemma_desktop.settings_file import SettingsFile


def ask(arguments: AskArguments, paths: Paths) -> int:
    """Answer, and print it. Returns the exit status; raises GemmaDesktopError."""
    settings = SettingsFile(paths.settings).load()
    model = chosen_model(arguments.model, arguments.projector, settings, models_folder(paths, settings))
    if arguments.settings.thinking and not model.can_think:
        complain(f"{model.name} cannot think before it answers; --thinking on does nothing")
    options = load_options(arguments.engine, settings.engine)
    engine_log = paths.logs / "engine-ask.log"
    with closing(LocalEngine(engine_log)) as engine, trouble_with_log(engine_log):
        if arguments.batch:
            return ask_batch(arguments, arguments.batch, engine, model, options)
        finished = _ask_one(arguments, engine, model, options)
    if finished.dropped_turns:
        complain(f"the oldest {finished.dropped_turns} turns did not fit into the context and were left out")
    _learn(finished, model, MeasuredSpeeds(paths.speeds))
    return 0


def _learn(finished: Finished, model: InstalledModel, speeds: MeasuredSpeeds) -> None:
    """How fast this model is here, for `models advise` and the page about models."""
    speed = told_speed(finished.usage, finished.timings)
    if speed is not None and not model.is_demo:
        with suppress(StorageTrouble):  # an answer that was given is no failure for want of disk
            speeds.note(model.id, speed)


def _ask_one(arguments: AskArguments, engine: LocalEngine, model: InstalledModel, options: LoadOptions) -> Finished:
    files = MediaFiles()
    raw_prompt = _raw_prompt(arguments) if arguments.raw else ""
    messages = () if arguments.raw else conversation(arguments, files)
    _check_takes(messages, model)
    specs = tools(arguments.tools) if arguments.tools else ()
    for _ in engine.load(model.path, model.projector, options):
        pass
    with closing(
        engine.generate(messages, arguments.settings, media=files.decoded, tools=specs, raw_prompt=raw_prompt)
    ) as events:
        return print_json(events, model.name) if arguments.json else print_text(events)


def _raw_prompt(arguments: AskArguments) -> str:
    if arguments.media or arguments.chat or arguments.system or arguments.tools:
        raise Refused("--raw takes a prompt and nothing else", "Leave the other inputs out, or --raw.")
    prompt = prompt_text(arguments)
    if not prompt:
        raise Refused("The prompt is empty", "Write what you want to ask.")
    return prompt


def _check_takes(messages: Sequence[Message], model: InstalledModel) -> None:
    """Say before loading what the header already tells. Raises UnusablePicture or UnusableSound."""
    for part in (part for message in messages for part in message.media):
        if isinstance(part, ImagePart) and not model.takes_images:
            raise UnusablePicture(
                f"{model.name} cannot see pictures", f"Leave {part.name} out, or use another --model."
            )
        if isinstance(part, AudioPart) and not model.takes_audio:
            raise UnusableSound(f"{model.name} cannot hear", f"Leave {part.name} out, or use another --model.")
