"""What commands print."""

import io
import sys

import msgspec
import pytest

from gemma_desktop.cli.printing import print_json


def test_json_has_every_letter_whatever_the_terminal_has(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252", errors="replace"))
    print_json({"text": "Привет, café"})
    assert msgspec.json.decode(written.getvalue()) == {"text": "Привет, café"}
