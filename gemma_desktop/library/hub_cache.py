"""Files that the user's own Hub cache has already, of other programs: read, never written.

Its layout is public (https://huggingface.co/docs/huggingface_hub/guides/manage-cache): a large file lies in
`models--OWNER--NAME/blobs/` under its sha256.
"""

import os
from pathlib import Path

from gemma_desktop.library.download_request import FileRequest


class HubCache:
    """The cache at `folder`; it need not exist."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, file: FileRequest) -> Path | None:
        """The file itself, if it is there in full length; what is in it must still be proven."""
        blob = self._folder / f"models--{file.repository.replace('/', '--')}" / "blobs" / file.sha256
        try:
            return blob if blob.is_file() and blob.stat().st_size == file.size_bytes else None
        except OSError:
            return None


def users_hub_cache() -> HubCache:
    """Where HF_HUB_CACHE and HF_HOME say, or in the usual place."""
    explicit = os.environ.get("HF_HUB_CACHE")
    if explicit:
        return HubCache(Path(explicit).expanduser())
    home = os.environ.get("HF_HOME")
    return HubCache((Path(home).expanduser() if home else Path.home() / ".cache" / "huggingface") / "hub")
