"""Which model answers, and `gemma-desktop models`."""

from pathlib import Path

import msgspec

from gemma_desktop.cli.arguments import ModelsArguments
from gemma_desktop.errors import UnusableModel
from gemma_desktop.library.installed import DEMO_ID, InstalledModel, demo_model, describe
from gemma_desktop.paths import resources, user_paths
from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile


def chosen_model(id_or_file: str, projector: Path | None, settings: Settings) -> InstalledModel:
    """The model of --model, or the one used last. Raises UnusableModel."""
    wanted = id_or_file or settings.model
    if wanted == DEMO_ID:
        return demo_model(resources())
    known = {model.path: model.projector_path for model in settings.known_models}
    beside = known.get(wanted, "")
    return describe(Path(wanted), projector or (Path(beside) if beside else None))


class ListedModel(msgspec.Struct, omit_defaults=True):
    """A line of the list. trouble: why it cannot be used; then the rest is not known."""

    id: str
    name: str = ""
    description: str = ""
    takes: tuple[str, ...] = ()
    context_tokens: int = 0
    size_bytes: int = 0
    last_used: bool = False
    trouble: str = ""


def list_models(arguments: ModelsArguments) -> int:
    """Print the demo model and every model file that was opened before. Returns the exit status."""
    settings = SettingsFile(user_paths().settings).load()
    listed = [_listed(id_, settings) for id_ in (DEMO_ID, *(model.path for model in settings.known_models))]
    if arguments.json:
        print(msgspec.json.encode(listed).decode())
        return 0
    for model in listed:
        print(f"{'*' if model.last_used else ' '} {model.id}")
        if model.trouble:
            print(f"    {model.trouble}")
        else:
            print(
                f"    {model.name}: {model.description}; takes {', '.join(model.takes)}; "
                f"context {model.context_tokens:,}; {model.size_bytes / 1e6:,.0f} MB"
            )
    return 0


def _listed(id_: str, settings: Settings) -> ListedModel:
    try:
        model = chosen_model(id_, None, settings)
    except UnusableModel as error:
        return ListedModel(id_, trouble=str(error))
    takes = ("text", *(["image"] if model.takes_images else []), *(["audio"] if model.takes_audio else []))
    return ListedModel(
        id_, model.name, model.description, takes, model.context_tokens, model.size_bytes, id_ == settings.model
    )
