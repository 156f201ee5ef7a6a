"""The chat template in the model file, run in jinja2's sandbox with a time limit.

Templates from files have been a way in before (CVE-2024-34359, CVE-2026-5760), so none is ever run outside the engine
process.
"""

import ctypes
import datetime
import json
import threading
from collections.abc import Callable, Mapping
from typing import TypeVar

import jinja2
import jinja2.ext
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from gemma_desktop.engine.prompt.veil import TemplateProblem, TemplateTooSlow

_TIME_LIMIT_S = 2.0  # Google's longest template takes some 10 ms for 1,000 messages
_MAX_CHARACTERS = 64 * 1024 * 1024
_MAX_PRODUCT = 1_000_000  # characters of a text times a number, or bits of a number

Result = TypeVar("Result")


class ChatTemplate:
    """A compiled template. Raises TemplateProblem if it cannot be compiled."""

    def __init__(self, source: str) -> None:
        environment = _Sandbox(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[jinja2.ext.loopcontrols, _GenerationTags],
        )
        environment.filters["tojson"] = _tojson
        environment.globals["raise_exception"] = _raise_exception
        environment.globals["strftime_now"] = _strftime_now
        self._template = _limited(lambda: environment.from_string(source))

    def render(self, values: Mapping[str, object]) -> str:
        """Raises TemplateProblem for anything that goes wrong, and after two seconds."""
        return _limited(lambda: self._render(values))

    def _render(self, values: Mapping[str, object]) -> str:
        pieces: list[str] = []
        n_characters = 0
        for piece in self._template.generate(**values):
            pieces.append(piece)
            n_characters += len(piece)
            if n_characters > _MAX_CHARACTERS:
                raise TemplateProblem("the template writes without end")
        return "".join(pieces)


class _Sandbox(ImmutableSandboxedEnvironment):
    """Refuses products that are astronomical: Python computes one without looking up, and no time limit stops it."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        if _size_of_product(operator, left, right) > _MAX_PRODUCT:
            raise SecurityError("a product without bounds")
        return super().call_binop(context, operator, left, right)


class _GenerationTags(jinja2.ext.Extension):
    """Leaves out `{% generation %}` and `{% endgeneration %}`, which mark answers for training only."""

    tags = {"generation"}  # noqa: RUF012  jinja2 declares it so

    def parse(self, parser: "jinja2.parser.Parser") -> list[jinja2.nodes.Node]:
        parser.stream.skip(1)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _TookTooLong(Exception):
    """Raised into the thread that renders."""


def _limited(work: Callable[[], Result]) -> Result:
    """Run on a thread of its own, which is stopped from outside when its time is up (a template is Python code)."""
    results: list[Result] = []
    problems: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except (Exception, _TookTooLong) as error:  # noqa: BLE001  a template may raise whatever its code raises
            problems.append(error)

    thread = threading.Thread(target=run, name="template", daemon=True)
    thread.start()
    thread.join(_TIME_LIMIT_S)
    if thread.is_alive():
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(_TookTooLong))
        raise TemplateTooSlow(f"the template did not end within {_TIME_LIMIT_S:g} s")
    if problems:
        raise TemplateProblem(f"{type(problems[0]).__name__}: {problems[0]}") from problems[0]
    return results[0]


def _size_of_product(operator: str, left: object, right: object) -> int:
    match left, right:
        case int(), int():
            return left.bit_length() * (abs(right) if operator == "**" else 1) + right.bit_length()
        case ((str() | list() | tuple()) as repeated, int(times)) | (
            int(times),
            (str() | list() | tuple()) as repeated,
        ):
            return len(repeated) * times
    return 0


def _raise_exception(message: str) -> None:
    raise jinja2.TemplateError(message)


def _strftime_now(layout: str) -> str:
    return datetime.datetime.now().astimezone().strftime(layout)


def _tojson(value: object, ensure_ascii: bool = False, indent: int | None = None, **_options: object) -> str:
    """As transformers has it: no HTML escapes."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent)
