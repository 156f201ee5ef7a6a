"""Asks the demo model as the application does: its engine process, its pictures, its templates."""

from __future__ import annotations

import hashlib
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from demo_model.heldout import Answer, Media
from demo_model.heldout import Message as PlainMessage
from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media as ModelMedia
from gemma_desktop.chat.media import PcmAudio
from gemma_desktop.chat.message import (
    AudioPart,
    ImagePart,
    MediaPart,
    Message,
    Part,
    Role,
    TextPart,
    ToolCall,
    ToolSpec,
)
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import Engine
from gemma_desktop.engine.protocol import Delta, DeltaKind, LoadOptions, ToolCalled
from gemma_desktop.media.picture import model_picture


@contextmanager
def loaded(text: Path, projector: Path) -> Iterator[Engine]:
    """The application's engine with these files, in its own process; ended at the end."""
    with tempfile.TemporaryDirectory() as folder:
        engine = LocalEngine(Path(folder) / "engine.log")
        try:
            for _ in engine.load(text, projector, LoadOptions(context_tokens=8192, threads=1, gpu_layers=0)):
                pass
            yield engine
        finally:
            engine.close()


class Application:
    """heldout.Ask through an engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._media: dict[str, ModelMedia] = {}

    def ask(
        self, messages: list[PlainMessage], media: list[Media], tools: list[dict[str, Any]], thinking: bool
    ) -> Answer:
        self._media.clear()
        left = iter(media)
        turns = [self._turn(message, left) for message in messages]
        text, thought, calls = "", "", []
        for event in self._engine.generate(
            turns,
            GenerationSettings(temperature=0.0, thinking=thinking, max_tokens=800),
            media=lambda part: self._media[part.media_id],
            tools=[ToolSpec(**tool["function"]) for tool in tools],
        ):
            match event:
                case Delta(kind=DeltaKind.TEXT):
                    text += event.text
                case Delta():
                    thought += event.text
                case ToolCalled():
                    calls.append((event.call.name, event.call.arguments))
        return Answer(text.strip(), thought.strip(), tuple(calls))

    def _turn(self, message: PlainMessage, media: Iterator[Media]) -> Message:
        content = (
            message["content"]
            if isinstance(message["content"], list)
            else [{"type": "text", "text": message["content"]}]
        )
        parts: list[Part] = []
        for part in content:
            if part["type"] != "text":
                parts.append(self._medium(next(media)))
            elif part["text"]:
                parts.append(TextPart(part["text"]))
        calls = [call["function"] for call in message.get("tool_calls", [])]
        return Message(
            Role(message["role"]),
            tuple(parts),
            tool_calls=tuple(ToolCall(call["name"], call["arguments"]) for call in calls),
            tool_name=message.get("name", ""),
        )

    def _medium(self, medium: Media) -> MediaPart:
        if isinstance(medium, Image.Image):
            file = io.BytesIO()
            medium.save(file, "PNG")
            data = file.getvalue()
            part: MediaPart = ImagePart(hashlib.sha256(data).hexdigest(), "picture.png", medium.width, medium.height)
            self._media[part.media_id] = model_picture(data, "picture.png", 0)
        else:
            samples = np.ascontiguousarray(medium, "<f4").tobytes()
            part = AudioPart(hashlib.sha256(samples).hexdigest(), "sound.wav", len(medium) / 16_000)
            self._media[part.media_id] = PcmAudio(samples)
        return part
