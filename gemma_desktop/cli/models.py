"""Which model answers, and `gemma-desktop models`."""

from pathlib import Path
from typing import assert_never

import msgspec

from gemma_desktop.cli.models_arguments import (
    AdviseModel,
    ImportModels,
    ListModels,
    ModelsArguments,
    PullModel,
    RemoveModel,
    SearchModels,
    ShowModel,
    VerifyModels,
)
from gemma_desktop.cli.printing import print_json
from gemma_desktop.errors import UnusableModel
from gemma_desktop.library.installed import DEMO_ID, InstalledModel, demo_model, describe
from gemma_desktop.library.models_folder import ModelsFolder, models_folder
from gemma_desktop.paths import Paths, resources
from gemma_desktop.settings import KnownModel, Settings
from gemma_desktop.settings_file import SettingsFile


def run_models(arguments: ModelsArguments, paths: Paths) -> int:
    """Run one of the commands about models; returns the exit status, raises GemmaDesktopError."""
    settings = SettingsFile(paths.settings).load()
    if isinstance(arguments, ListModels):
        return list_models(arguments, paths, settings)
    from gemma_desktop.cli import models_advice, models_files, models_hub  # the Hub's library takes a second
    from gemma_desktop.library.installation import Installation

    library = Installation(paths, resources(), lambda: settings)
    match arguments:
        case SearchModels():
            return models_hub.search(arguments, library)
        case ShowModel():
            return models_hub.show(arguments, library)
        case PullModel():
            return models_hub.pull(arguments, library)
        case ImportModels():
            return models_files.bring_in(arguments, library)
        case VerifyModels():
            return models_files.verify(arguments, library)
        case RemoveModel():
            return models_files.remove(arguments, library)
        case AdviseModel():
            return models_advice.advise(arguments, library, settings, paths)
        case _:
            assert_never(arguments)


def chosen_model(id_or_file: str, projector: Path | None, settings: Settings, folder: ModelsFolder) -> InstalledModel:
    """The model of --model, or the one used last. Raises UnusableModel.

    id_or_file: "demo", a file, or the name of a file that was opened before or lies in the models folder.
    """
    wanted = id_or_file or settings.model
    if wanted == DEMO_ID:
        if projector is not None:
            raise UnusableModel(f"{projector.name} is not the demo model's projector", "Name its model with --model.")
        return demo_model(resources())
    path = Path(wanted)
    known = next((model for model in settings.known_models if _is_meant(model, path)), None)
    if known is None:
        installed = None if path.exists() else folder.find(wanted)
        return describe(installed or path, projector)
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


def listed_models(settings: Settings, folder: ModelsFolder) -> list[ListedModel]:
    """The demo model, every model in the models folder, and those that were opened elsewhere."""
    ids = dict.fromkeys(
        (DEMO_ID, *(str(path) for path in folder.models()), *(model.path for model in settings.known_models))
    )
    return [_listed(id_, settings, folder) for id_ in ids]


def list_models(arguments: ListModels, paths: Paths, settings: Settings) -> int:
    """Print them."""
    listed = listed_models(settings, models_folder(paths, settings))
    if arguments.json:
        print_json(listed)
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


def _listed(id_: str, settings: Settings, folder: ModelsFolder) -> ListedModel:
    try:
        model = chosen_model(id_, None, settings, folder)
    except UnusableModel as error:
        return ListedModel(id_, trouble=str(error))
    takes = ("text", *(["image"] if model.takes_images else []), *(["audio"] if model.takes_audio else []))
    given = next((known.name for known in settings.known_models if known.path == id_), "")
    return ListedModel(
        id_,
        given or model.name,
        model.description,
        takes,
        model.context_tokens,
        model.size_bytes,
        id_ == settings.model,
    )
