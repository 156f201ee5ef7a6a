"""One installation's catalogue, models folder and way to the Hub, made from its paths and settings."""

import contextlib
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gemma_desktop.errors import UnusableModel
from gemma_desktop.library.catalogue import Catalogue, load_catalogue
from gemma_desktop.library.environment import hub_endpoint, offline_by_environment, token_of_environment, users_token
from gemma_desktop.library.hub_cache import users_hub_cache
from gemma_desktop.library.models_folder import ModelsFolder, models_folder
from gemma_desktop.paths import Paths
from gemma_desktop.settings import Settings

if TYPE_CHECKING:  # the network costs half a second, which a window that is being opened does not have
    from gemma_desktop.fit.offload import Device
    from gemma_desktop.library.advice import Advice, Wish
    from gemma_desktop.library.connections import Connections, Ledger
    from gemma_desktop.library.download import Downloader
    from gemma_desktop.library.hub import Hub
    from gemma_desktop.library.measured_speeds import MeasuredSpeeds
    from gemma_desktop.library.token_store import TokenStore
    from gemma_desktop.library.transfer import Patience


class Installation:
    """Makes what is asked for; holds no state but what the user's keyring answered. May be used on any thread.

    settings: asked anew each time, so that the offline switch holds at once.
    """

    def __init__(self, paths: Paths, resources: Path, settings: Callable[[], Settings]) -> None:
        self._paths = paths
        self._resources = resources
        self._settings = settings
        self._making = threading.Lock()
        self._tokens: TokenStore | None = None

    @property
    def folder(self) -> ModelsFolder:
        return self.folder_by(self._settings())

    def folder_by(self, settings: Settings) -> ModelsFolder:
        """As these settings name it, which may be older than those that hold now."""
        return models_folder(self._paths, settings)

    @property
    def is_offline(self) -> bool:
        """By the switch in the settings, or by the environment."""
        return self._settings().library.offline or offline_by_environment()

    def catalogue(self) -> Catalogue:
        """Raises Refused."""
        return load_catalogue(self._resources, self._paths.catalogue)

    def speeds(self) -> "MeasuredSpeeds":
        from gemma_desktop.library.measured_speeds import MeasuredSpeeds

        return MeasuredSpeeds(self._paths.speeds)

    def advice(self, wish: "Wish", settings: Settings, devices: "Sequence[Device] | None", cores: int) -> "Advice":
        """Which models suit a wish on this machine. devices: as in this_machine(). Raises Refused (the catalogue)."""
        from gemma_desktop.library.advice import advise
        from gemma_desktop.library.installed import describe
        from gemma_desktop.library.inventory import entries_on_disk
        from gemma_desktop.library.machine import this_machine
        from gemma_desktop.library.memory_bar import estimate_of

        folder, catalogue = self.folder_by(settings), self.catalogue()
        machine = this_machine(cores, folder.path, devices, self._paths.machine)
        paths = [*folder.models(), *(Path(known.path) for known in settings.known_models)]
        measured = {path: speed.tokens_per_s for path, speed in self.speeds().load().items()}
        here = entries_on_disk(paths, catalogue)
        needs = {}
        for id_, path in here.items():
            with contextlib.suppress(UnusableModel):
                needs[id_] = estimate_of(describe(Path(path)), settings.engine.preset, wish.tokens)
        return advise(wish, machine, catalogue.entries, here, measured, needs)

    def ledger(self) -> "Ledger":
        from gemma_desktop.library.connections import Ledger

        return Ledger(self._paths.connections)

    def tokens(self) -> "TokenStore":
        from gemma_desktop.library.token_store import TokenStore

        with self._making:
            self._tokens = self._tokens or TokenStore(self._paths.hub_token)
            return self._tokens

    def hub(self) -> "Hub":
        from gemma_desktop.library.hub import Hub

        return Hub(self._connections(), hub_endpoint(), self._token)

    def downloader(self, *, cache: bool = True, patience: "Patience | None" = None) -> "Downloader":
        """cache: take what the user's own Hub cache has."""
        from gemma_desktop.library.download import Downloader
        from gemma_desktop.library.transfer import Transfer

        transfer = Transfer(self._connections(), hub_endpoint(), self._token, patience)
        return Downloader(self.folder.path, transfer, users_hub_cache() if cache else None)

    def _connections(self) -> "Connections":
        from gemma_desktop.library.connections import Connections

        return Connections(self.ledger(), lambda: self.is_offline)

    def _token(self) -> str:
        """The environment's, which was given for this run, then the one that was entered here."""
        users = users_token() if self._settings().library.users_token else ""
        return token_of_environment() or self.tokens().token() or users
