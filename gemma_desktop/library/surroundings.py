"""The user's home, environment and system, as what looks for other applications' folders needs them."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Surroundings:
    """system: as sys.platform says it."""

    home: Path
    environment: Mapping[str, str]
    system: str

    def folder(self, variable: str, default: Path) -> Path:
        """The folder that a variable names, or the usual one."""
        named = self.environment.get(variable, "").strip()
        return Path(named).expanduser() if named else default

    @property
    def data(self) -> Path:
        """Where applications keep what they have downloaded."""
        match self.system:
            case "win32":
                return self.folder("LOCALAPPDATA", self.home / "AppData" / "Local")
            case "darwin":
                return self.home / "Library" / "Application Support"
            case _:
                return self.folder("XDG_DATA_HOME", self.home / ".local" / "share")

    @property
    def roaming(self) -> Path:
        """Where Electron and Tauri applications keep their data."""
        match self.system:
            case "win32":
                return self.folder("APPDATA", self.home / "AppData" / "Roaming")
            case "darwin":
                return self.home / "Library" / "Application Support"
            case _:
                return self.folder("XDG_CONFIG_HOME", self.home / ".config")


def this_users() -> Surroundings:
    return Surroundings(Path.home(), os.environ, sys.platform)
