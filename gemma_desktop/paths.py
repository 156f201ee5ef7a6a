"""Where the application keeps its files, and where it finds its own."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.texts import say

APP_NAME = "gemma-desktop"


@dataclass(frozen=True)
class Paths:
    """Folders of one installation. Nothing is created here; whoever writes first creates what it needs.

    GEMMA_DESKTOP_HOME moves all of them (tests and portable use).
    """

    data: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def database(self) -> Path:
        return self.data / "conversations.sqlite3"

    @property
    def attachments(self) -> Path:
        return self.data / "attachments"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def state_key(self) -> Path:
        """Proves that a kept state is this installation's own; not beside the states, so that no copy brings both."""
        return self.data / "state-key"

    @property
    def chat_states(self) -> Path:
        """What the engine has computed of recent chats."""
        return self.cache / "chat-states"

    @property
    def recordings(self) -> Path:
        """Sound that is being captured; swept into attachments when it is kept."""
        return self.data / "recordings"

    @property
    def sounds(self) -> Path:
        """The sound of each recording of the page about recordings, as 16-bit WAV, 16 kHz mono."""
        return self.data / "sounds"

    @property
    def models(self) -> Path:
        """Where models go that are downloaded or imported, unless the settings name another folder."""
        return self.data / "models"

    @property
    def downloads(self) -> Path:
        """What is still to be downloaded."""
        return self.data / "downloads.json"

    @property
    def connections(self) -> Path:
        """The ledger of every connection."""
        return self.data / "connections.jsonl"

    @property
    def hub_token(self) -> Path:
        """Used where the system has no keyring."""
        return self.config / "hub-token"

    @property
    def catalogue(self) -> Path:
        """The user's own catalogue, merged into ours."""
        return self.config / "catalogue.json"

    @property
    def machine(self) -> Path:
        """What was measured of this computer."""
        return self.cache / "machine.json"

    @property
    def speeds(self) -> Path:
        """How fast models answered."""
        return self.data / "speeds.json"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def lock(self) -> Path:
        """Held by the one process that writes here."""
        return self.data / "lock"


def user_paths() -> Paths:
    """This user's folders. Raises StorageTrouble for a user who has no home folder."""
    home = os.environ.get("GEMMA_DESKTOP_HOME")
    try:
        if home:
            base = Path(home).expanduser().absolute()
            return Paths(base / "data", base / "config", base / "cache", base / "logs")
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return Paths(
            Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_cache_dir), Path(dirs.user_log_dir)
        )
    except RuntimeError as error:  # neither HOME nor the list of users names one
        hint = say("Set HOME, or GEMMA_DESKTOP_HOME, to a folder of your own.")
        raise StorageTrouble(say("There is no home folder"), hint, str(error)) from error


def resources() -> Path:
    """The folder of icons, samples and the demo model: in the bundle, the installed package, or the checkout."""
    bundled = getattr(sys, "_MEIPASS", None)
    candidates = [
        *([Path(bundled) / "resources"] if bundled else []),
        Path(__file__).parent / "resources",
        Path(__file__).parent.parent / "resources",
    ]
    for candidate in candidates:
        if (candidate / "models").is_dir():
            return candidate
    raise FileNotFoundError(f"resources not found in any of {[str(c) for c in candidates]}")
