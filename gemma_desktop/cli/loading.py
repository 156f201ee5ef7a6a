"""How the commands load a model."""

import msgspec

from gemma_desktop.cli.arguments import EngineArguments
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.settings import EngineSettings


def load_options(given: EngineArguments, settings: EngineSettings) -> LoadOptions:
    """What the command line says, else the user's settings."""
    said = {name: value for name, value in msgspec.structs.asdict(given).items() if value is not None}
    return LoadOptions(**{**msgspec.structs.asdict(settings), **said})
