"""What the commands about models are made of: one installation's catalogue, folder and way to the Hub."""

from gemma_desktop.library.catalogue import Catalogue, load_catalogue
from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.download import Downloader
from gemma_desktop.library.environment import hub_endpoint, offline_by_environment, token_of_environment, users_token
from gemma_desktop.library.hub import Hub
from gemma_desktop.library.hub_cache import users_hub_cache
from gemma_desktop.library.models_folder import ModelsFolder, models_folder
from gemma_desktop.library.token_store import TokenStore
from gemma_desktop.library.transfer import Transfer
from gemma_desktop.paths import Paths, resources
from gemma_desktop.settings import Settings


class Library:
    """Made for one command; everything in it is made when it is asked for."""

    def __init__(self, paths: Paths, settings: Settings) -> None:
        self._paths = paths
        self._settings = settings
        self._tokens = TokenStore(paths.hub_token)
        self._connections = Connections(
            Ledger(paths.connections), lambda: settings.library.offline or offline_by_environment()
        )

    @property
    def folder(self) -> ModelsFolder:
        return models_folder(self._paths, self._settings)

    def catalogue(self) -> Catalogue:
        """Raises Refused."""
        return load_catalogue(resources(), self._paths.catalogue)

    def hub(self) -> Hub:
        return Hub(self._connections, hub_endpoint(), self._token)

    def downloader(self, *, cache: bool) -> Downloader:
        """cache: take what the user's own Hub cache has."""
        transfer = Transfer(self._connections, hub_endpoint(), self._token)
        return Downloader(self.folder.path, transfer, users_hub_cache() if cache else None)

    def _token(self) -> str:
        """The environment's, which was given for this run, then the one that was entered here."""
        return (
            token_of_environment()
            or self._tokens.token()
            or (users_token() if self._settings.library.users_token else "")
        )
