"""Renders conversations with the shipped chat template."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, Final

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

TEMPLATE_FILE: Final = Path(__file__).with_name("chat_template.jinja")


@functools.cache
def compiled(path: Path = TEMPLATE_FILE) -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    return environment.from_string(path.read_text(encoding="utf-8"))


def render(
    messages: list[dict[str, Any]],
    tools: list[dict[str, Any]] | None = None,
    *,
    thinking: bool = False,
    template: Path = TEMPLATE_FILE,
) -> str:
    """The prompt up to where the model's answer begins; media appear as <|image|> and <|audio|>."""
    return compiled(template).render(
        messages=messages,
        tools=tools or None,
        add_generation_prompt=True,
        enable_thinking=thinking,
        bos_token="<bos>",
    )
