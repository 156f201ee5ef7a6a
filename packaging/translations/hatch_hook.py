"""Compiles the translations when the package is installed and when a wheel is built."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    PLUGIN_NAME = "translations"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        from translations.linguist import compile_all

        compile_all()
