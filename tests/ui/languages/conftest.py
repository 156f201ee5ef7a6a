"""Compiled translations."""

from pathlib import Path

import pytest

from gemma_desktop.paths import resources
from tests.helpers.translations import all_texts, write_marked


@pytest.fixture(scope="session")
def compiled() -> Path:
    """The folder of the languages that the application has."""
    return resources() / "translations"


@pytest.fixture(scope="session")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a language in which every text is marked."""
    folder = tmp_path_factory.mktemp("marked")
    write_marked(all_texts(folder), folder)
    return folder
