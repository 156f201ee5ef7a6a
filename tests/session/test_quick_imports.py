"""A start does not read the sources of what it imports."""

import subprocess
import sys

SCRIPT = """
import linecache
from gemma_desktop.session.quick_imports import import_quickly
import_quickly()
import gemma_desktop.app, gemma_desktop.ui.main_window
print([name for name in linecache.cache if "gemma_desktop" in name])
"""


def test_importing_the_window_leaves_no_sources_in_memory() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
