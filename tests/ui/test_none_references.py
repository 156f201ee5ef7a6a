"""PySide6 6.12.0 gives away a reference to None with every void call on Python 3.11, and aborts after some 5,000.

Tells when the bound in pyproject.toml can go. From Python 3.12 on None is immortal, and nothing can be counted.
"""

import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 1000
"""Few enough that a leaking build fails here instead of aborting."""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_keep_every_reference_to_none(qapp: QApplication) -> None:
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.setEnabled(True)
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
