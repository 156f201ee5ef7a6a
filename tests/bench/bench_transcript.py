"""How long the window sleeps while an answer streams, and how long a long chat takes to open."""

import random
import time
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from gemma_desktop.session.garbage import GuiGarbageCollector
from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.chat_panel import ChatPanel
from gemma_desktop.ui.theme import Theme
from tests.bench.figure import Figure
from tests.helpers.scripted_chat import ScriptedChat

FRAME_MS = 33
TOKENS_PER_S = 300
STREAM_S = 12
LETTERS_PER_TOKEN = 4

_WORDS = (
    "a answer because before city clear context costs every first **important** from *house* in `keep_it()` language light "
    "long model morning number of on one paper picture question reads room second sentence she simple small sound stays "
    "street that the then they through time under very walks what when which window with without word works year"
).split()


def prose(random_numbers: random.Random, words: int) -> str:
    return " ".join(random_numbers.choice(_WORDS) for _ in range(words)).capitalize() + "."


def answer(random_numbers: random.Random, letters: int) -> str:
    """Markdown of every kind, as models write it."""
    parts: list[str] = []
    length = 0
    while length < letters:
        match random_numbers.randrange(6):
            case 0:
                part = "## " + prose(random_numbers, 4)
            case 1:
                part = "\n".join(f"{n}. {prose(random_numbers, 14)}" for n in range(1, 9))
            case 2:
                lines = (f"    total += {n}  # {prose(random_numbers, 6)}" for n in range(18))
                part = "```python\ndef add(total: int) -> int:\n" + "\n".join(lines) + "\n    return total\n```"
            case 3:
                rows = (f"| {n} | {prose(random_numbers, 3)} | {prose(random_numbers, 5)} |" for n in range(8))
                part = "| number | name | what it is |\n|---:|---|---|\n" + "\n".join(rows)
            case _:
                part = prose(random_numbers, 70)
        parts.append(part)
        length += len(part)
    return "\n\n".join(parts)[:letters]


def chat_of(messages: int) -> ScriptedChat:
    random_numbers = random.Random(1)
    kinds = [prose(random_numbers, 12), answer(random_numbers, 1_500)]
    kinds += [prose(random_numbers, 40), answer(random_numbers, 400)]
    chat = ScriptedChat()
    chat.fill([kinds[index % len(kinds)] for index in range(messages)])
    return chat


class Heartbeat(QObject):
    """Notes how long the event loop did not come round."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        self.gaps_ms.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()

    def worst_of_each_frame_ms(self) -> list[float]:
        """The longest gap of every 33 ms: the many short gaps between the updates do not flatter."""
        worst: list[float] = []
        passed = FRAME_MS + 1.0
        for gap in self.gaps_ms:
            if passed >= FRAME_MS:
                worst.append(0.0)
                passed = 0.0
            worst[-1] = max(worst[-1], gap)
            passed += gap
        return sorted(worst)


class Feeder(QObject):
    """Adds to an answer as the engine does: every 33 ms what came meanwhile."""

    def __init__(self, chat: ScriptedChat, node_id: str, text: str) -> None:
        super().__init__()
        self._chat = chat
        self._node_id = node_id
        self._text = text
        self._given = 0
        self._clock = QElapsedTimer()
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(FRAME_MS)
        self.timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        self._clock.start()
        self.timer.start()

    def _on_timer_timeout(self) -> None:
        due = min(len(self._text), self._clock.elapsed() * TOKENS_PER_S * LETTERS_PER_TOKEN // 1000)
        self._chat.grow(self._node_id, self._text[self._given : due])
        self._given = due


def spin(duration_s: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(duration_s * 1000), loop.quit)
    loop.exec()


def panel_of(chat: ScriptedChat, theme: Theme) -> ChatPanel:
    panel = ChatPanel(chat, theme, QLabel(), QLabel())  # type: ignore[arg-type]
    panel.resize(1100, 900)
    panel.show()
    return panel


def streaming(theme: Theme) -> Iterable[Figure]:
    chat = chat_of(1_000)
    panel = panel_of(chat, theme)
    chat.say("And now a long answer")
    node_id = chat.begin_reply()
    spin(1)
    feeder = Feeder(chat, node_id, answer(random.Random(2), STREAM_S * TOKENS_PER_S * LETTERS_PER_TOKEN))
    heartbeat = Heartbeat()
    feeder.start()
    heartbeat.start()
    spin(STREAM_S)
    heartbeat.stop()
    feeder.timer.stop()
    worst = heartbeat.worst_of_each_frame_ms()
    name = "GUI-thread stall, 300 tokens/s into a chat of 1,000 messages"
    yield Figure(f"{name}: median", worst[len(worst) // 2], "ms")
    yield Figure(f"{name}: 99th percentile", worst[int(len(worst) * 0.99)], "ms", 16)
    yield Figure(f"{name}: longest", worst[-1], "ms", 50)
    panel.close()


def opening(theme: Theme) -> Figure:
    """To the moment when it is painted."""
    long_chat = chat_of(10_000)
    chat = chat_of(4)
    panel = panel_of(chat, theme)
    spin(0.5)
    started = time.perf_counter()
    chat.open_other("long", long_chat.tree)
    panel.grab()
    took_ms = (time.perf_counter() - started) * 1000
    panel.close()
    return Figure("Opening a chat of 10,000 messages", took_ms, "ms", 150)


def main() -> Iterable[Figure]:
    application = QApplication([])
    theme = Theme(ThemeChoice.LIGHT)
    theme.style(application)
    garbage = GuiGarbageCollector()
    yield opening(theme)
    yield from streaming(theme)
    garbage.stop()
