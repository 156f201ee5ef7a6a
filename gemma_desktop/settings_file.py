"""The file of the user's settings: read with patience, written whole."""

import contextlib
import json
import time
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from gemma_desktop.durable import os_errors, set_aside, write_whole
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.settings import Settings
from gemma_desktop.texts import say

# The path of a model may hold bytes that are no UTF-8; msgspec's JSON refuses what Python makes of them.
_HALF_CHARACTERS = "surrogatepass"


class SettingsFile:
    """The settings as JSON. Holds no state but `trouble`; one thread at a time may use it.

    A key that does not fit is replaced by its default and the rest is kept; keys of other versions survive a save.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._trouble: StorageTrouble | None = None

    @property
    def trouble(self) -> StorageTrouble | None:
        """What the last load() must tell the user: the file was damaged or could not be read."""
        return self._trouble

    def load(self) -> Settings:
        """The settings; the defaults where there is no file, or none that can be read (see `trouble`)."""
        self._trouble = None
        settings = _fitting(Settings, self._read())
        return Settings() if settings is None else settings

    def save(self, settings: Settings) -> None:
        """Write all settings. Raises StorageTrouble; the file is the old one then."""
        told = self._trouble  # about what load() found, which the user may not have seen yet
        merged = _merged(self._read(), msgspec.to_builtins(settings))
        self._trouble = told
        text = json.dumps(merged, indent=2, ensure_ascii=False)
        with os_errors(self._path):
            for leftover in self._path.parent.glob(f".{self._path.name}.*.part"):  # of a run that was killed here
                leftover.unlink(missing_ok=True)
        write_whole(self._path, f"{text}\n".encode("utf-8", _HALF_CHARACTERS))

    def _read(self) -> dict[str, Any]:
        """The file's object. One that cannot be read is set aside, so that save() does not overwrite it."""
        try:
            with os_errors(self._path):
                data = self._path.read_bytes() if self._path.exists() else b"{}"
            value = json.loads(data.decode("utf-8", _HALF_CHARACTERS))
            if isinstance(value, dict):
                return value
            reason = f"a {type(value).__name__} instead of an object"
        except StorageTrouble as error:
            reason = error.detail
        except (ValueError, RecursionError) as error:
            reason = str(error)
        hint = say("All settings have their defaults now.")
        with contextlib.suppress(StorageTrouble):
            aside = set_aside(self._path, self._clock())
            hint = say("{hint} The old file was kept as {file}.", hint=hint, file=aside)
        self._trouble = StorageTrouble(say("The settings could not be read"), hint, f"{self._path}: {reason}")
        return {}


def chosen_language(path: Path) -> str:
    """`Settings.language`, looked up before anything can be said; nothing is set aside, and nothing raised."""
    try:
        value = json.loads(path.read_bytes().decode("utf-8", _HALF_CHARACTERS))
    except (OSError, ValueError, RecursionError):
        return ""
    language = value.get("language") if isinstance(value, dict) else None
    return language if isinstance(language, str) else ""


_S = typing.TypeVar("_S", bound=msgspec.Struct)


def _fitting(struct: type[_S], raw: dict[str, Any]) -> _S | None:
    """The struct with every value of `raw` that fits; None if one that has no default does not."""
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(struct):
        if field.name in raw:
            with contextlib.suppress(msgspec.ValidationError):
                values[field.name] = _fitting_value(field.type, raw[field.name])
        if field.name not in values and field.required:
            return None
    return struct(**values)


def _fitting_value(expected: Any, raw: Any) -> Any:  # noqa: ANN401 - any JSON
    """Raises msgspec.ValidationError where nothing of it fits."""
    if isinstance(expected, type) and issubclass(expected, msgspec.Struct) and isinstance(raw, dict):
        value = _fitting(expected, raw)
        if value is None:
            raise msgspec.ValidationError(f"{expected.__name__} lacks what it needs")
        return value
    if typing.get_origin(expected) is tuple and isinstance(raw, list):
        items: list[Any] = []
        for item in raw:
            with contextlib.suppress(msgspec.ValidationError):
                items.append(_fitting_value(typing.get_args(expected)[0], item))
        return tuple(items)
    return msgspec.convert(raw, expected)


def _merged(old: Any, new: Any) -> Any:  # noqa: ANN401 - any JSON
    """The new value, with the keys of old objects that it does not know."""
    match old, new:
        case dict(), dict():
            return {**old, **{key: _merged(old.get(key), value) for key, value in new.items()}}
        case list(), list() | tuple():
            return [_merged(_twin(old, item), item) for item in new]
        case _:
            return new


def _twin(olds: list[Any], new: Any) -> Any:  # noqa: ANN401 - any JSON
    """The old item of a list that was about the same thing: its first field (a model's path) has the same value."""
    if not isinstance(new, dict) or not new:
        return None
    name, value = next(iter(new.items()))
    return next((old for old in olds if isinstance(old, dict) and old.get(name) == value), None)
