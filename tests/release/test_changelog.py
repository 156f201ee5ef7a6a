"""What users are told of each version, and where it shows."""

import datetime
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from release.appstream import metainfo
from release.changelog import Release, release, releases

from gemma_desktop import __version__

TEXT = """# What is new

## 0.3.0 (coming)

- Soon

## 0.2.0 (2026-12-24)

Before the list.

- **Captions** float, and
  stay <there>
- `ask` is quicker

## 0.1.0 (2026-11-30)

The first.
"""


@pytest.fixture
def changelog(tmp_path: Path) -> Path:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(TEXT, "utf-8")
    return path


def test_versions_are_read_with_their_dates_and_what_is_new(changelog: Path) -> None:
    found = releases(changelog)
    assert [(each.version, each.date) for each in found] == [
        ("0.3.0", None),
        ("0.2.0", datetime.date(2026, 12, 24)),
        ("0.1.0", datetime.date(2026, 11, 30)),
    ]
    assert found[1].items == ["Captions float, and stay <there>", "ask is quicker"]
    assert found[1].text.startswith("Before the list.\n\n- **Captions** float, and\n  stay")
    assert release("0.1.0", changelog).text == "The first.\n"


@pytest.mark.parametrize("heading", ["## 0.2.0", "## 0.2.0 (24 December)", "## 0.2.0 (2026-13-24)"])
def test_a_heading_that_is_no_version_with_a_date_is_refused(changelog: Path, heading: str) -> None:
    changelog.write_text(TEXT.replace("## 0.2.0 (2026-12-24)", heading), "utf-8")
    with pytest.raises(ValueError, match=r"heading|month"):
        releases(changelog)


def test_a_version_that_users_are_told_nothing_of_is_refused(changelog: Path) -> None:
    with pytest.raises(ValueError, match=r"0\.4\.0"):
        release("0.4.0", changelog)


def test_ours_begins_with_the_version_that_this_is() -> None:
    newest = releases()[0]
    assert newest.version == __version__
    assert newest.items


def test_software_catalogues_show_what_the_changelog_says(changelog: Path) -> None:
    component = ET.fromstring(metainfo(releases(changelog)))
    shown = component.findall("releases/release")
    assert [(each.get("version"), each.get("date")) for each in shown] == [
        ("0.2.0", "2026-12-24"),
        ("0.1.0", "2026-11-30"),
    ]
    assert [item.text for item in shown[0].iter("li")] == ["Captions float, and stay <there>", "ask is quicker"]
    assert not list(shown[1].iter("li"))


def test_appstreams_data_have_no_version_of_their_own() -> None:
    assert "<release " not in metainfo([Release("0.1.0", None, "")])
