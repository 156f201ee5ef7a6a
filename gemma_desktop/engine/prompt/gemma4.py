"""The chat format of Gemma 4, for files without a usable template; Google's template of July 2026 is its model.

<bos><|turn>system
<|think|>
SYSTEM<|tool>declaration:...<tool|><turn|>
<|turn>user
HELLO<turn|>
<|turn>model
"""

from collections.abc import Iterable, Mapping, Sequence

from gemma_desktop.chat.message import JsonObject, Role, ToolSpec
from gemma_desktop.engine.prompt.parts import Foreign, PromptPart, Scaffold, Slot
from gemma_desktop.engine.prompt.turns import Turn, text_of

_QUOTE = '<|"|>'
_STANDARD_KEYS = frozenset({"description", "type", "properties", "required", "nullable"})


def gemma4(turns: Sequence[Turn], tools: Sequence[ToolSpec], *, thinking: bool) -> list[PromptPart]:
    """Ends where the model begins or goes on to speak. BOS is not in it: tokenising adds one."""
    writer = _Writer()
    rest = list(turns)
    system = text_of(rest.pop(0)) if rest and rest[0].role is Role.SYSTEM else ""
    if thinking or tools or system:
        writer.scaffold("<|turn>system\n" + ("<|think|>\n" if thinking else ""))
        writer.foreign(system.strip())
        for tool in tools:
            writer.declaration(tool)
        writer.scaffold("<turn|>\n")
    last_user = max((index for index, turn in enumerate(rest) if turn.role is Role.USER), default=-1)
    is_open = False
    for index, turn in enumerate(rest):
        if not is_open:
            writer.scaffold(f"<|turn>{'model' if turn.role is Role.ASSISTANT else turn.role.value}\n")
        writer.turn(turn, keeps_thinking=index > last_user)
        is_open = bool(turn.results) and not turn.content
        if not is_open:
            writer.scaffold("<turn|>\n")
    if not is_open:
        writer.scaffold("<|turn>model\n" + ("" if thinking else "<|channel>thought\n<channel|>"))
    return writer.parts


class _Writer:
    def __init__(self) -> None:
        self.parts: list[PromptPart] = []

    def scaffold(self, text: str) -> None:
        self.parts.append(Scaffold(text))

    def foreign(self, text: str) -> None:
        self.parts.append(Foreign(text))

    def turn(self, turn: Turn, *, keeps_thinking: bool) -> None:
        if turn.thinking and turn.calls and keeps_thinking:
            self.scaffold("<|channel>thought\n")
            self.foreign(turn.thinking)
            self.scaffold("\n<channel|>")
        for call in turn.calls:
            self.scaffold("<|tool_call>call:")
            self.foreign(call.name)
            self.fields(call.arguments)
            self.scaffold("<tool_call|>")
        for result in turn.results:
            self.scaffold("<|tool_response>response:")
            self.foreign(result.name)
            self.fields({"value": result.text})
            self.scaffold("<tool_response|>")
        for piece in turn.content:
            if isinstance(piece, str):
                self.foreign(piece.strip())
            else:
                self.parts.append(Slot(piece))

    def fields(self, fields: JsonObject) -> None:
        """{name:value,...}, sorted by name."""
        self.scaffold("{")
        for index, (name, value) in enumerate(_sorted_items(fields)):
            self.scaffold("," if index else "")
            self.foreign(name)
            self.scaffold(":")
            self.value(value)
        self.scaffold("}")

    def value(self, value: object) -> None:
        match value:
            case str():
                self.quoted(value)
            case bool():
                self.scaffold("true" if value else "false")
            case Mapping():
                self.fields(dict(value))
            case Sequence():
                self.scaffold("[")
                for index, item in enumerate(value):
                    self.scaffold("," if index else "")
                    self.value(item)
                self.scaffold("]")
            case _:
                self.scaffold(str(value))

    def quoted(self, text: str) -> None:
        self.scaffold(_QUOTE)
        self.foreign(text)
        self.scaffold(_QUOTE)

    def declaration(self, tool: ToolSpec) -> None:
        self.scaffold("<|tool>declaration:")
        self.foreign(tool.name)
        self.scaffold("{description:")
        self.quoted(tool.description)
        if tool.parameters:
            self.scaffold(",parameters:{")
            if properties := tool.parameters.get("properties"):
                self.scaffold("properties:{")
                self.properties(properties)
                self.scaffold("},")
            self.required(tool.parameters.get("required"))
            self.scaffold("type:")
            self.quoted(str(tool.parameters.get("type", "object")).upper())
            self.scaffold("}")
        self.scaffold("}<tool|>")

    def properties(self, properties: object) -> None:
        if not isinstance(properties, Mapping):
            return
        comma = ""
        for name, schema in _sorted_items(properties):
            if name in _STANDARD_KEYS or not isinstance(schema, Mapping):
                continue
            self.scaffold(comma)
            comma = ","
            self.foreign(name)
            self.scaffold(":{")
            self.schema(schema)
            self.scaffold("}")

    def schema(self, schema: Mapping[str, object]) -> None:
        kind = str(schema.get("type", "")).upper()
        if description := schema.get("description"):
            self.scaffold("description:")
            self.quoted(str(description))
            self.scaffold(",")
        if kind == "STRING" and schema.get("enum"):
            self.scaffold("enum:")
            self.value(schema["enum"])
            self.scaffold(",")
        if kind == "ARRAY" and isinstance(items := schema.get("items"), Mapping) and items:
            self.scaffold("items:{")
            self.schema(items)
            self.scaffold("},")
        if schema.get("nullable"):
            self.scaffold("nullable:true,")
        if kind == "OBJECT":
            self.scaffold("properties:{")
            self.properties(schema.get("properties", {}))
            self.scaffold("},")
            self.required(schema.get("required"))
        self.scaffold("type:")
        self.quoted(kind)

    def required(self, names: object) -> None:
        if isinstance(names, Sequence) and not isinstance(names, str) and names:
            self.scaffold("required:")
            self.value(list(names))
            self.scaffold(",")


def _sorted_items(mapping: Mapping[str, object]) -> Iterable[tuple[str, object]]:
    """As jinja2's dictsort: by name, whatever its case."""
    return sorted(mapping.items(), key=lambda item: str(item[0]).lower())
