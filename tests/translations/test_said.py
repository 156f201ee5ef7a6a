"""What is said below Qt: all of it by say(), where it can be translated, and when the language is known."""

import ast
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

import pytest

import gemma_desktop
from gemma_desktop import errors

(PACKAGE,) = (Path(folder) for folder in gemma_desktop.__path__)
IN_ENGLISH = ("cli/", "system_libraries.py", "ui/screen.py")
"""What is told on the terminal, where there is no window."""
SAYS = {"say", "translated", "listed", "number_text", "bytes_text"}
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
TOLD = {**dict.fromkeys(ERRORS | {"DamagedDatabase", "NewerDatabase"}, (0, 1)), "ProcessLost": (0,), "Notice": (1, 2)}


@pytest.fixture(scope="module")
def sources() -> list[tuple[str, ast.Module]]:
    paths = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
    return [
        (name, ast.parse(path.read_text("utf-8"))) for name, path in paths.items() if not name.startswith(IN_ENGLISH)
    ]


def calls(nodes: Iterable[ast.AST], names: Container[str]) -> Iterator[ast.Call]:
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def unsaid(value: ast.expr) -> bool:
    """Whether words stand in it that are not handed to say()."""
    match value:
        case ast.Call():
            return False
        case ast.Constant(value=text):
            return isinstance(text, str) and any(map(str.isalpha, text))
        case ast.JoinedStr(values=parts):
            return any(unsaid(part) for part in parts)
        case ast.IfExp(body=yes, orelse=no):
            return unsaid(yes) or unsaid(no)
        case ast.BoolOp(values=parts):
            return any(unsaid(part) for part in parts)
        case ast.BinOp(left=left, right=right):
            return unsaid(left) or unsaid(right)
        case _:
            return False


def test_errors_and_notices_are_said(sources: list[tuple[str, ast.Module]]) -> None:
    found = []
    for name, tree in sources:
        for call in calls(ast.walk(tree), TOLD):
            assert isinstance(call.func, ast.Name)
            told = [call.args[at] for at in TOLD[call.func.id] if at < len(call.args)]
            told += [keyword.value for keyword in call.keywords if keyword.arg in ("title", "hint")]
            found += [f"{name}:{call.lineno}" for value in told if unsaid(value)]
    assert found == []


def test_nothing_is_said_when_a_module_is_imported(sources: list[tuple[str, ast.Module]]) -> None:
    """The language is not known then."""
    found = [f"{name}:{call.lineno}" for name, tree in sources for call in calls(outside_functions(tree), SAYS)]
    assert found == []


def outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    """What is evaluated at import: not the bodies of functions, but their defaults and decorators."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            inside: list[ast.AST] = [node.args, *node.decorator_list]
        case ast.Lambda():
            inside = [node.args]
        case _:
            yield node
            inside = list(ast.iter_child_nodes(node))
    for one in inside:
        yield from outside_functions(one)
