"""How the commands load a model, and what they say when its engine fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from gemma_desktop.cli.loading_arguments import EngineArguments
from gemma_desktop.engine.protocol import LoadOptions
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.settings import EngineSettings


def load_options(given: EngineArguments, settings: EngineSettings) -> LoadOptions:
    """What the command line says, else the user's settings."""
    said = {name: value for name, value in msgspec.structs.asdict(given).items() if value is not None}
    return LoadOptions(**{**msgspec.structs.asdict(settings), **said})


@contextmanager
def trouble_with_log(path: Path) -> Iterator[None]:
    """Here no next message starts the engine again; what its process said last may help."""
    try:
        yield
    except EngineTrouble as error:
        raise EngineTrouble(error.title, f"Try again; {path} says more.", error.detail) from error
