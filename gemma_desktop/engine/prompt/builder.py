"""From a conversation to the parts of its prompt."""

import sys
from collections.abc import Sequence

from gemma_desktop.chat.message import Message, Role, ToolSpec
from gemma_desktop.engine.prompt.gemma4 import gemma4
from gemma_desktop.engine.prompt.gemma_turns import gemma_turns
from gemma_desktop.engine.prompt.parts import Foreign, PromptPart, Scaffold
from gemma_desktop.engine.prompt.template import ChatTemplate
from gemma_desktop.engine.prompt.turns import Turn, content_of, text_of, turns_of, with_folded_system
from gemma_desktop.engine.prompt.veil import TemplateProblem, TemplateTooSlow, Veil
from gemma_desktop.engine.vocabulary import Vocabulary

_SCHEMA_WORDS = frozenset({"type", "description", "properties", "required", "nullable", "enum", "items", "format"})
_SCHEMA_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})


def compiled(template_source: str) -> ChatTemplate | None:
    """A model file's template. None if there is none or it cannot be used, which it says on stderr."""
    try:
        return ChatTemplate(template_source.strip()) if template_source.strip() else None
    except TemplateProblem as problem:
        _log(problem)
        return None


class PromptBuilder:
    """Builds prompts for one model: by the template in its file, or by the built-in format of its family."""

    def __init__(self, vocabulary: Vocabulary, template_source: str, template: ChatTemplate | None) -> None:
        """template: what `compiled` made of its source."""
        self.vocabulary = vocabulary
        self._template = template
        self.is_gemma4 = vocabulary.has_all(("<|turn>", "<turn|>"))
        self.can_call_tools = self.is_gemma4 and vocabulary.has_all(("<|tool>", "<|tool_call>", "<tool_call|>"))
        self.can_think = (
            self.is_gemma4
            and vocabulary.has_all(("<|think|>", "<|channel>", "<channel|>"))
            and (not template_source.strip() or "enable_thinking" in template_source)
        )

    def parts(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, thinking: bool, continue_last: bool
    ) -> list[PromptPart]:
        """continue_last: the last message, the assistant's, stands open at the end."""
        open_message = messages[-1] if continue_last and messages and messages[-1].role is Role.ASSISTANT else None
        turns = turns_of(messages if open_message is None else messages[:-1], with_tools=self.is_gemma4)
        if open_message is None:
            return self._closed(turns, tools, thinking=thinking)
        thinking = thinking or self.resumes_thought(open_message)
        return self._closed(turns, tools, thinking=thinking) + self._opened(open_message, thinking=thinking)

    def resumes_thought(self, open_message: Message) -> bool:
        """Whether a message that goes on was stopped within its thoughts."""
        return self.can_think and bool(open_message.thinking) and not open_message.text.strip()

    def _closed(self, turns: list[Turn], tools: Sequence[ToolSpec], *, thinking: bool) -> list[PromptPart]:
        if self._template is not None:
            try:
                return self._templated(self._template, turns, tools, thinking=thinking)
            except TemplateTooSlow as problem:
                self._template = None  # it would be as slow the next time
                _log(problem)
            except TemplateProblem as problem:
                folded = self._folded(self._template, turns, tools, thinking=thinking)
                if folded is not None:
                    return folded
                _log(problem)
        if self.is_gemma4:
            return gemma4(turns, tools, thinking=thinking)
        return gemma_turns(turns)

    def _folded(
        self, template: ChatTemplate, turns: Sequence[Turn], tools: Sequence[ToolSpec], *, thinking: bool
    ) -> list[PromptPart] | None:
        """For templates that refuse a system turn, as those of Gemma 1 and 2 do."""
        if not turns or turns[0].role is not Role.SYSTEM:
            return None
        try:
            return self._templated(template, with_folded_system(turns), tools, thinking=thinking)
        except TemplateProblem:
            return None

    def _templated(
        self, template: ChatTemplate, turns: Sequence[Turn], tools: Sequence[ToolSpec], *, thinking: bool
    ) -> list[PromptPart]:
        veil = Veil()
        rendered = template.render(
            {
                "messages": [_veiled_turn(turn, veil) for turn in turns],
                "tools": [_veiled_tool(tool, veil) for tool in tools] or None,
                "add_generation_prompt": True,
                "enable_thinking": thinking,
                "bos_token": self.vocabulary.bos_text,
                "eos_token": self.vocabulary.eos_text,
            }
        )
        return veil.reveal(rendered)

    def _opened(self, message: Message, *, thinking: bool) -> list[PromptPart]:
        """The model's own words, exactly as they were, where the template left it to speak."""
        words: list[PromptPart] = [Foreign(piece) for piece in content_of(message) if isinstance(piece, str)]
        if not message.thinking or not thinking:
            return words
        thought: list[PromptPart] = [Scaffold("<|channel>thought\n"), Foreign(message.thinking)]
        return [*thought, Scaffold("\n<channel|>"), *words] if words else thought


def _veiled_turn(turn: Turn, veil: Veil) -> dict[str, object]:
    content: object
    if all(isinstance(piece, str) for piece in turn.content):
        content = veil.text(text_of(turn), required=True)
    else:
        # llama.cpp puts its media markers into text parts; so do we, and get its white space around media.
        content = [
            {"type": "text", "text": veil.text(piece, required=True) if isinstance(piece, str) else veil.slot(piece)}
            for piece in turn.content
        ]
    veiled: dict[str, object] = {"role": turn.role.value, "content": content}
    if turn.thinking:
        veiled["reasoning_content"] = veil.text(turn.thinking)
    if turn.calls:
        veiled["tool_calls"] = [
            {"type": "function", "function": {"name": veil.text(call.name), "arguments": veil.value(call.arguments)}}
            for call in turn.calls
        ]
    if turn.results:
        veiled["tool_responses"] = [
            {"name": veil.text(result.name), "response": veil.text(result.text)} for result in turn.results
        ]
    return veiled


def _veiled_tool(tool: ToolSpec, veil: Veil) -> dict[str, object]:
    return {
        "type": "function",
        "function": {
            "name": veil.text(tool.name),
            "description": veil.text(tool.description),
            "parameters": _veiled_schema(tool.parameters, veil),
        },
    }


def _veiled_schema(schema: object, veil: Veil) -> object:
    """A JSON schema whose own words stay as they are (templates look for them) and all else is hidden."""
    if not isinstance(schema, dict):
        return veil.value(schema)
    veiled: dict[str, object] = {}
    for word in sorted(schema, key=str.lower):
        value = schema[word]
        match word:
            case "properties" if isinstance(value, dict):
                veiled[word] = {
                    name if name in _SCHEMA_WORDS else veil.text(name): _veiled_schema(value[name], veil)
                    for name in sorted(value, key=str.lower)
                }
            case "items":
                veiled[word] = _veiled_schema(value, veil)
            case "type" if _is_schema_type(value):
                veiled[word] = value
            case _:
                veiled[word if word in _SCHEMA_WORDS else veil.text(word)] = veil.value(value)
    return veiled


def _is_schema_type(value: object) -> bool:
    kinds = value if isinstance(value, list) else [value]
    return all(isinstance(kind, str) and kind in _SCHEMA_TYPES for kind in kinds)


def _log(problem: TemplateProblem) -> None:
    sys.stderr.write(f"The model file's chat template is not used: {problem}\n")
