"""A screen that nobody sees, and the application's window on it, used by real key and mouse events (XTEST)."""

import os
import re
import subprocess
import time
from pathlib import Path
from typing import Final

SHOWN_WITHIN_S: Final = 60.0
_CLOSED_WITHIN_S: Final = 20.0
_TITLE: Final = "Gemma Desktop"


class Screen:
    """Xvfb on a number that is free."""

    def __enter__(self) -> "Screen":
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()


class Window:
    """The application, started; it is used when its window is shown."""

    def __init__(self, command: Path, screen: Screen, environment: dict[str, str]) -> None:
        self._command = command
        self._environment = {**environment, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        self._environment.pop("WAYLAND_DISPLAY", None)

    def __enter__(self) -> "Window":
        began = time.monotonic()
        self.process = subprocess.Popen([self._command], env=self._environment)
        while not (found := self._xdotool("search", "--onlyvisible", "--name", _TITLE, check=False)):
            if self.process.poll() is not None or time.monotonic() > began + SHOWN_WITHIN_S:
                raise RuntimeError("no window was shown")
            time.sleep(0.01)
        self.shown_s = time.monotonic() - began
        self._id = found.split()[0]
        self._xdotool("windowfocus", "--sync", self._id)
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def type_line(self, text: str) -> None:
        """With Return at its end."""
        self._xdotool("type", "--delay", "15", text)
        self.key("Return")

    def key(self, name: str) -> None:
        self._xdotool("key", name)

    def click(self, right_share: float, above_bottom_px: int) -> None:
        """At a place of the window."""
        geometry = self._xdotool("getwindowgeometry", "--shell", self._id)
        width, height = (int(found) for found in re.findall(r"(?:WIDTH|HEIGHT)=(\d+)", geometry))
        place = [str(int(width * right_share)), str(height - above_bottom_px)]
        self._xdotool("mousemove", "--window", self._id, *place)
        self._xdotool("click", "1")

    def picture(self, file: Path) -> None:
        """Of the whole screen."""
        subprocess.run(["import", "-window", "root", str(file)], check=True, env=self._environment)

    def close(self) -> bool:
        """By its key. Whether it ended without trouble."""
        self.key("ctrl+q")
        try:
            return self.process.wait(_CLOSED_WITHIN_S) == 0
        except subprocess.TimeoutExpired:
            return False

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], check=check, capture_output=True, text=True, env=self._environment
        )
        return done.stdout
