"""What software catalogues show: linux/gemma-desktop.metainfo.xml with the versions of CHANGELOG.md in it."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from typing import Final

from release.changelog import Release
from release.facts import PACKAGING

SOURCE: Final = PACKAGING / "linux" / "gemma-desktop.metainfo.xml"
_PLACE: Final = "  <releases/>\n"


def metainfo(releases: Sequence[Release]) -> str:
    """The whole file, without versions that are not out. Raises ValueError where its source has no place for them."""
    source = SOURCE.read_text("utf-8")
    if source.count(_PLACE) != 1:
        raise ValueError(f"{SOURCE.name} has no line {_PLACE.strip()}")
    element = ET.Element("releases")
    for each in releases:
        if each.date is not None:
            element.append(_element(each))
    ET.indent(element, level=1)
    return source.replace(_PLACE, f"  {ET.tostring(element, encoding='unicode')}\n")


def _element(release: Release) -> ET.Element:
    assert release.date is not None
    element = ET.Element("release", version=release.version, date=release.date.isoformat())
    if release.items:
        items = ET.SubElement(ET.SubElement(element, "description"), "ul")
        for item in release.items:
            ET.SubElement(items, "li").text = item
    return element
