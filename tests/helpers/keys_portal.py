"""A portal for global shortcuts on a bus of a test's own, which answers as the test says."""

from typing import Any

from tests.helpers.private_bus import Call, PrivateBus, Program

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS, REQUEST = "org.freedesktop.portal.GlobalShortcuts", "org.freedesktop.portal.Request"
SESSION = f"{PATH}/session/1_1/gemma"
GRANTED, CANCELLED = 0, 1


class Portal:
    """answers: by the call, the response and the results of its request; a call that is not there is refused."""

    def __init__(self, bus: PrivateBus) -> None:
        self.answers: dict[str, tuple[int, dict[str, Any]]] = {
            "CreateSession": (GRANTED, {"session_handle": ("s", SESSION)}),
            "BindShortcuts": (GRANTED, {"shortcuts": ("a(sa{sv})", [bound("Ctrl+Alt+Space")])}),
        }
        self.program = Program(bus, NAME, self._answer)

    def _answer(self, call: Call) -> tuple[str, tuple[Any, ...]]:
        _path, member, body = call
        if member in ("Register", "Close"):
            return "", ()
        response = self.answers[member]
        request = f"{PATH}/request/1_1/{body[-1]['handle_token'][1]}"
        self.program.emit(request, REQUEST, "Response", "ua{sv}", response)  # may come before the answer, too
        return "o", (request,)

    def press(self, session: str = SESSION, shortcut: str = "quick-question") -> None:
        body = (session, shortcut, 1, {"activation_token": ("s", "token of the keys")})
        self.program.emit(PATH, SHORTCUTS, "Activated", "osta{sv}", body)


def bound(trigger: str) -> tuple[str, dict[str, tuple[str, str]]]:
    return "quick-question", {"description": ("s", "Ask"), "trigger_description": ("s", trigger)}
