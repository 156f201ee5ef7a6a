"""What the settings remember of models that were opened before."""

from pathlib import Path

import msgspec

from gemma_desktop.session.preferences import Preferences
from gemma_desktop.settings import KnownModel


class KnownModels:
    """Models by their paths, kept in the settings; each change is saved at once. Lives on the GUI thread."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def all(self) -> tuple[KnownModel, ...]:
        """In no certain order."""
        return self._preferences.settings.known_models

    def find(self, path: str) -> KnownModel | None:
        return next((known for known in self.all() if known.path == path), None)

    def change(self, path: str, **changes: object) -> None:
        """Of what is remembered of a model; one that was not opened yet is remembered from now on."""
        before = self.find(path)
        if before is None:
            self._keep((*self.all(), msgspec.structs.replace(KnownModel(path), **changes)))
        else:
            after = msgspec.structs.replace(before, **changes)
            self._keep(tuple(after if known is before else known for known in self.all()))

    def forget(self, path: str) -> None:
        self._keep(tuple(known for known in self.all() if known.path != path))

    def relocate(self, source: Path, target: Path) -> None:
        """The models folder is another one now: what was known of its models is known of them there."""

        def there(path: str) -> str:
            inside = path and Path(path).is_relative_to(source)
            return str(target / Path(path).relative_to(source)) if inside else path

        settings = self._preferences.settings
        known = tuple(
            msgspec.structs.replace(model, path=there(model.path), projector_path=there(model.projector_path))
            for model in settings.known_models
        )
        library = msgspec.structs.replace(settings.library, folder=str(target), moved_from=str(source))
        self._preferences.update(
            msgspec.structs.replace(settings, known_models=known, library=library, model=there(settings.model))
        )

    def _keep(self, known: tuple[KnownModel, ...]) -> None:
        self._preferences.update(msgspec.structs.replace(self._preferences.settings, known_models=known))
