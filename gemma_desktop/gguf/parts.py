"""Models that were split into several files: "...-00001-of-00003.gguf" and so on."""

import re
from pathlib import Path
from typing import Final

from gemma_desktop.errors import UnusableModel
from gemma_desktop.gguf.header import read_header
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.texts import say

_PART: Final = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf")


def first_part(path: Path) -> Path:
    """By its name; the path itself where it is no part of several."""
    name = _PART.fullmatch(path.name)
    return path if name is None else path.with_name(f"{name['stem']}-00001-of-{name['count']}.gguf")


def all_parts(header: GgufHeader) -> list[GgufHeader]:
    """All parts of a model, the first first, each validated; the header alone where it was not split.

    llama.cpp finds them in the same way: by name, beginning with the first. Raises UnusableModel.
    """
    count = header.count("split.count")
    if count <= 1:
        return [header]
    name = _PART.fullmatch(header.path.name)
    if name is None or int(name["count"]) != count:
        raise UnusableModel(
            say("{name} was renamed", name=header.path.name),
            say(
                "It is one of {count} files that belong together; give it back the name that it was downloaded with.",
                count=count,
            ),
        )
    if header.count("split.no") != 0:
        first = first_part(header.path).name
        raise UnusableModel(
            say("{name} is a part of a model", name=header.path.name), say("Open the first part, {first}.", first=first)
        )
    others = (
        header.path.with_name(f"{name['stem']}-{number:05d}-of-{count:05d}.gguf") for number in range(2, count + 1)
    )
    return [header, *(read_header(path) for path in others)]
