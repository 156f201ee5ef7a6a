"""What a model should never write is shown, or left out, without harm: no hang, no crash, nothing fetched."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextFormat
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.answer.conftest import Shown

TEXTS = {
    "a fence without an end": "```py\n" + "x = 1\n" * 3_000,
    "a megabyte in one word": "x" * 1_000_000,
    "a megabyte in one line": "word " * 200_000,
    "a megabyte in one line of code": "```\n" + "x" * 1_000_000 + "\n```",
    "a megabyte in one item": "- " + "word " * 200_000,
    "a megabyte in one quote": "> " + "word " * 200_000,
    "quotes in quotes": ">" * 3_000 + " deep",
    "lists in lists": "".join("  " * depth + "- deep\n" for depth in range(300)),
    "brackets": "[" * 20_000,
    "brackets and parentheses": "[a](" * 5_000,
    "emphasis": "*a **b " * 5_000,
    "ticks": "".join("`" * length + " " for length in range(1, 400)),
    "four thousand cells": "| a " * 20 + "|\n" + "|---" * 20 + "|\n" + ("| cell " * 20 + "|\n") * 200,
    "a table of a thousand columns": "|a" * 1_000 + "|\n" + "|-" * 1_000 + "|\n" + "|b" * 1_000 + "|\n",
    "control characters": "".join(map(chr, range(32))) + "\x7f\x9b text \u202e reversed \ufffe \ufeff",
    "lone surrogates": "a \ud83d b \udc00 c",
    "combining marks": "e" + "\u0301" * 5_000,
    "right to left in code": "```\n\u202e\u05d0\u05d1 = 1\n```\n\u0645\u0631\u062d\u0628\u0627 `\u05d0`",
    "families and flags": "\U0001f468\u200d\U0001f469\u200d\U0001f467\U0001f1e7\U0001f1ec " * 500,
    "a definition for each word": "".join(f"[{n}]: http://a.b/{n}\n[{n}]\n\n" for n in range(500)),
}


@pytest.mark.parametrize("name", TEXTS)
def test_it_is_shown_as_a_reader_scrolls_to_it(show: Callable[..., Shown], name: str) -> None:
    text = TEXTS[name]
    shown = show()
    for share in (3, 2):
        shown.set_text(text[: len(text) // share], final=False, sight_px=900)
    height = shown.set_text(text, sight_px=900)
    assert height > 0
    assert not shown.grab().isNull()


def test_nothing_is_fetched_and_no_picture_is_made(show: Callable[..., Shown], qtbot: QtBot) -> None:
    server = QTcpServer()
    assert server.listen(QHostAddress.SpecialAddress.LocalHost)
    address = f"http://127.0.0.1:{server.serverPort()}/x.png"
    shown = show(
        f"![a]({address}) <img src='{address}'> <link rel=stylesheet href='{address}'> [b]({address})\n\n"
        f"![c](file:///etc/hosts)\n\n| ![d]({address}) |\n|---|\n| <iframe src='{address}'> |\n"
    )
    shown.grab()
    for _ in range(20):
        QApplication.processEvents()
    assert not server.hasPendingConnections()
    formats = [one for view in shown.text_views() for one in view.text_document.allFormats()]
    assert not any(one.objectType() == QTextFormat.ObjectTypes.ImageObject.value for one in formats)
    server.close()
