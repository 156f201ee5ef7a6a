"""Compares the shipped chat template with the one in llama.cpp's sources, on random conversations.

    python -m demo_model.check_template LLAMA_CPP/models/templates/google-gemma-4-31B-it.jinja [--number 1000]

The texts of the two templates are independent; their output must be the same to the byte.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import Any

from demo_model import tasks
from demo_model.template import TEMPLATE_FILE, compiled
from demo_model.words import WORDS

Conversation = dict[str, Any]
Json = str | int | float | bool | list[Any] | dict[str, Any]


def text(r: random.Random) -> str:
    marks = ["", "", "", " ", "\n", "\n\n", "  é", " 日本", ' "quoted"', " {x}", " <b>", "\t"]
    return "".join(r.choice(WORDS) + r.choice([" ", " ", *marks]) for _ in range(r.randint(0, 8)))


def value(r: random.Random, depth: int = 0) -> Json:
    kinds = ["text", "int", "float", "bool"] + (["list", "map"] if depth < 2 else [])
    match r.choice(kinds):
        case "text":
            return text(r)
        case "int":
            return r.randint(-50, 5000)
        case "float":
            return round(r.uniform(-5, 5), 2)
        case "bool":
            return r.random() < 0.5
        case "list":
            return [value(r, depth + 1) for _ in range(r.randint(0, 3))]
        case _:
            return {r.choice(WORDS): value(r, depth + 1) for _ in range(r.randint(0, 3))}


def schema(r: random.Random, depth: int = 0) -> dict[str, Any]:
    kind = r.choice(["string", "string", "integer", "number", "boolean"] + (["array", "object"] if depth < 2 else []))
    out: dict[str, Any] = {"type": kind}
    if r.random() < 0.7:
        out["description"] = text(r)
    if r.random() < 0.15:
        out["nullable"] = r.random() < 0.8
    if kind == "string" and r.random() < 0.3:
        out["enum"] = [text(r) for _ in range(r.randint(1, 3))]
    if kind == "array" and r.random() < 0.8:
        out["items"] = schema(r, depth + 1) | ({"default": None} if r.random() < 0.2 else {})
    if kind == "object":
        out["properties"] = {r.choice(WORDS) + str(i): schema(r, depth + 1) for i in range(r.randint(0, 3))}
        if r.random() < 0.6:
            out["required"] = list(out["properties"])[:2]
    return out


def tool(r: random.Random, name: str) -> dict[str, Any]:
    function: dict[str, Any] = {"name": name, "description": text(r)}
    if r.random() < 0.9:
        properties = {r.choice(WORDS): schema(r) for _ in range(r.randint(0, 4))}
        function["parameters"] = {"type": "object", "properties": properties}
        if r.random() < 0.6:
            function["parameters"]["required"] = list(properties)[:2]
    if r.random() < 0.1:
        function["response"] = {"type": "object", "description": text(r)}
    return {"type": "function", "function": function}


def content(r: random.Random) -> Json:
    if r.random() < 0.6:
        return text(r)
    kinds = ["text", "text", "image", "audio"]
    return [
        {"type": "text", "text": text(r)} if kind == "text" else {"type": kind}
        for kind in r.choices(kinds, k=r.randint(1, 4))
    ]


def model_turn(r: random.Random) -> list[dict[str, Any]]:
    """The model's answer, perhaps after calls of tools."""
    out: list[dict[str, Any]] = []
    for _ in range(r.choices([0, 1, 2], [60, 30, 10])[0]):
        calls = []
        for i in range(r.choice([1, 1, 2])):
            arguments: Any = {r.choice(WORDS): value(r) for _ in range(r.randint(0, 3))}
            if r.random() < 0.1:
                arguments = 'city:<|"|>Rome<|"|>'
            calls.append(
                {"id": f"c{i}", "type": "function", "function": {"name": r.choice(WORDS), "arguments": arguments}}
            )
        call: dict[str, Any] = {"role": "assistant", "content": r.choice(["", "", text(r)]), "tool_calls": calls}
        if r.random() < 0.4:
            call[r.choice(["reasoning", "reasoning_content"])] = text(r)
        out.append(call)
        for i in range(r.choice([len(calls), len(calls), 0])):
            result: dict[str, Any] = {"role": "tool", "tool_call_id": f"c{i}", "content": text(r)}
            if r.random() < 0.2:
                result["content"] = [{"type": "text", "text": text(r)} for _ in range(r.randint(1, 2))]
            if r.random() < 0.3:
                result["name"] = "named"
                # without a name the reference fails
                result["tool_call_id"] = r.choice([result["tool_call_id"], "unknown"])
            out.append(result)
    thought = f"<|channel>thought\n{text(r)}\n<channel|>" if r.random() < 0.3 else ""
    answer = {"role": "assistant", "content": thought + text(r)}
    if r.random() < 0.2:
        answer["reasoning"] = text(r)
    return [*out, answer]


def conversation(r: random.Random) -> Conversation:
    messages: list[dict[str, Any]] = []
    if r.random() < 0.4:
        messages.append({"role": r.choice(["system", "developer"]), "content": text(r)})
    for _ in range(r.randint(0, 4)):
        messages += [{"role": "user", "content": content(r)}, *model_turn(r)]
    messages.append({"role": "user", "content": content(r)})
    if r.random() < 0.3:
        messages += model_turn(r)[: r.randint(1, 3)]
    out: Conversation = {"messages": messages, "add_generation_prompt": r.random() < 0.85, "bos_token": "<bos>"}
    if r.random() < 0.4:
        out["tools"] = [tool(r, f"tool_{i}") for i in range(r.randint(1, 3))]
    if r.random() < 0.7:
        out["enable_thinking"] = r.random() < 0.5
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reference", type=Path)
    parser.add_argument("--number", type=int, default=1000)
    options = parser.parse_args()
    r = random.Random(7)
    different = 0
    for i in range(options.number):
        case = conversation(r)
        if i % 3 == 0:
            sample = tasks.text_sample(r)
            case = {"messages": sample.messages, "tools": sample.tools, "enable_thinking": sample.thinking}
            case |= {"bos_token": "<bos>", "add_generation_prompt": True}
        ours, theirs = compiled(TEMPLATE_FILE).render(**case), compiled(options.reference).render(**case)
        if ours != theirs:
            different += 1
            print(f"--- ours\n{ours!r}\n--- theirs\n{theirs!r}")
            if different > 3:
                break
    print(f"{different} of {options.number} differ")
    sys.exit(different > 0)


if __name__ == "__main__":
    main()
