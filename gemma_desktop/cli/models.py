"""Which model answers, and `gemma-desktop models`."""

from pathlib import Path

import msgspec

from gemma_desktop.cli.arguments import ModelsArguments
from gemma_desktop.errors import UnusableModel
from gemma_desktop.library.installed import DEMO_ID, InstalledModel, demo_model, describe
from gemma_desktop.paths import Paths, resources
from gemma_desktop.settings import KnownModel, Settings
from gemma_desktop.settings_file import SettingsFile


def chosen_model(id_or_file: str, projector: Path | None, settings: Settings) -> InstalledModel:
    """The model of --model, or the one used last. Raises UnusableModel.

    id_or_file: "demo", a file, or the name of a file that was opened before.
    """
    wanted = id_or_file or settings.model
    if wanted == DEMO_ID:
        if projector is not None:
            raise UnusableModel(f"{projector.name} is not the demo model's projector", "Name its model with --model.")
        return demo_model(resources())
    path = Path(wanted)
    known = next((model for model in settings.known_models if _is_meant(model, path)), None)
    if known is None:
        return describe(path, projector)
    return describe(Path(known.path), projector or _remembered_projector(known))


def _remembered_projector(known: KnownModel) -> Path | None:
    """None finds the one beside the model."""
    projector = Path(known.projector_path)
    return projector if known.projector_path and projector.exists() else None


def _is_meant(known: KnownModel, wanted: Path) -> bool:
    """Whether that is the known model: by its path, or by its bare name where no such file lies here."""
    path = Path(known.path)
    return path == wanted.absolute() or (str(wanted) in (path.name, path.stem) and not wanted.exists())


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


def list_models(arguments: ModelsArguments, paths: Paths) -> int:
    """Print the demo model and every model file that was opened before. Returns the exit status."""
    settings = SettingsFile(paths.settings).load()
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
