"""What the environment says about the Hub; the variables mean what they mean to its own tools."""

import os
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
