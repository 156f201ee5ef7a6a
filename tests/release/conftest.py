"""What makes and checks the packages of a release; it is no part of the installed application."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
