"""Finds the texts that are said below Qt, which lupdate does not know: say("...") in the source, and data.

Data: the purposes and licences in the catalogue, and the names of languages. They are said by translated(variable).
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

CONTEXT: Final = "Said"


def said_texts(root: Path) -> list[str]:
    """Every text once, in the order in which the files and lines have them. root: of the checkout."""
    texts = [text for path in sorted((root / "gemma_desktop").rglob("*.py")) for text in _said_in(path)]
    catalogue = json.loads((root / "resources" / "catalogue.json").read_bytes())
    texts += [model[field] for model in catalogue["models"] for field in ("purpose", "licence") if model.get(field)]
    texts += _languages(root / "gemma_desktop" / "speech" / "languages.py")
    return list(dict.fromkeys(texts))


def stub(root: Path) -> str:
    """Source for lupdate, in which each of them is marked."""
    return "".join(f"QT_TRANSLATE_NOOP({_quoted(CONTEXT)}, {_quoted(text)})\n" for text in said_texts(root))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _said_in(path: Path) -> Iterator[str]:
    """Ends the program for a text that translators would not see as it is said."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="say" | "translated" | "marked"), args=[ast.Constant(value=str(text)), *_]):
                yield text
            case ast.Call(func=ast.Name(id="say"), args=[ast.JoinedStr(), *_]):
                raise SystemExit(f"{path}:{node.lineno}: an f-string cannot be translated; say('{{name}}', name=...)")


def _languages(path: Path) -> list[str]:
    """The keys of _SCRIPTS, read without importing the package."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.AnnAssign(target=ast.Name(id="_SCRIPTS"), value=ast.Call(args=[ast.Dict(keys=keys)])):
                return [key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    raise SystemExit(f"{path}: no languages found")
