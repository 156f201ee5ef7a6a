"""llama-cpp-python without its high-level API, of which nothing is used here."""

import importlib.util
import sys


def import_bindings_alone() -> None:
    """Let `llama_cpp`'s modules be imported without its own __init__; to be called before the first of them.

    That one imports the high-level API, and with it numpy: 60 ms of each start of the engine process and 30 MB, with
    which it would rest. Where the package has been imported already this does nothing.
    """
    if "llama_cpp" not in sys.modules:
        spec = importlib.util.find_spec("llama_cpp")
        assert spec is not None  # it is a dependency
        sys.modules["llama_cpp"] = importlib.util.module_from_spec(spec)
