"""What the environment says about the Hub; the variables mean what they mean to its own tools."""

import os
from pathlib import Path
from typing import Final

DEFAULT_ENDPOINT: Final = "https://huggingface.co"


def hub_endpoint() -> str:
    """The Hub, or the mirror that HF_ENDPOINT names."""
    return (os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT).rstrip("/")


def offline_by_environment() -> bool:
    """HF_HUB_OFFLINE: as good as the switch in the settings."""
    return os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE")


def token_of_environment() -> str:
    """HF_TOKEN: given for this run; "" is none."""
    return os.environ.get("HF_TOKEN", "").strip()


def users_token() -> str:
    """What `hf auth login` has kept, for other programs: only to be used if the user says so; "" is none."""
    home = os.environ.get("HF_HOME")
    default = (Path(home).expanduser() if home else Path.home() / ".cache" / "huggingface") / "token"
    try:
        return Path(os.environ.get("HF_TOKEN_PATH") or default).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
