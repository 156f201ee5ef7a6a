"""An application that will be killed: starts an engine, prints its process id once it writes, and goes on."""

import importlib
import sys
from pathlib import Path

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import Delta
from tests.engine.engine_subject import Question, events_of, load


def main(child_name: str, model: str, prompt: str, log_path: str) -> None:
    module, function = child_name.split(":")
    engine = LocalEngine(Path(log_path), child_main=getattr(importlib.import_module(module), function))
    load(engine, Path(model))
    is_told = False
    for event in events_of(engine, Question(prompt)):
        if isinstance(event, Delta) and not is_told:
            sys.stdout.write(f"{engine.pid}\n")
            sys.stdout.flush()
            is_told = True


if __name__ == "__main__":
    main(*sys.argv[1:])
