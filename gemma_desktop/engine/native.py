"""llama.cpp's libraries as the engine process uses them: started once, quiet, and stoppable from another thread.

Only modules that run inside the engine process import this one: it loads the libraries.
"""

import ctypes
import os
import sys
import threading
from typing import Any, TypeAlias

from llama_cpp import llama_cpp as llama
from llama_cpp import mtmd_cpp as mtmd

Handle: TypeAlias = int
"""An opaque pointer of llama.cpp."""


class CancelFlag:
    r"""Says "stop" to Python and to C alike; set on the reader thread, looked at on the working thread.

    llama.cpp asks an abort callback, `bool f(void * data)`, after every node of a graph. A Python function there takes
    the GIL thousands of times a second. The C library's own strlen does the same without Python: over these bytes it
    returns 0 for "" (go on) and 1 for "\1" (stop), and a caller of a bool function reads its lowest byte.
    """

    def __init__(self) -> None:
        self._bytes = ctypes.create_string_buffer(2)
        self._event = threading.Event()
        libc = ctypes.CDLL("msvcrt") if sys.platform == "win32" else ctypes.CDLL(None)
        self.abort_callback: Any = ctypes.cast(libc.strlen, llama.ggml_abort_callback)
        self.abort_data = ctypes.cast(self._bytes, ctypes.c_void_p)

    def __bool__(self) -> bool:
        return self._event.is_set()

    def set(self) -> None:
        self._bytes[0] = b"\1"
        self._event.set()

    def wait(self, timeout_s: float) -> bool:
        """Until it is set, or for so long; returns whether it is."""
        return self._event.wait(timeout_s)

    def clear(self) -> None:
        self._bytes[0] = b"\0"
        self._event.clear()


class Libraries:
    """llama.cpp and mtmd, initialised. Lives as long as the process: C keeps a pointer to its log callback.

    cancel: while it is set nothing is logged, because a computation that is stopped calls itself failed.
    """

    def __init__(self, cancel: CancelFlag) -> None:
        self._cancel = cancel
        # On abort() ggml starts a debugger on itself if one is installed; the message before it is all we want.
        os.environ.setdefault("GGML_NO_BACKTRACE", "1")
        self._continues = False
        self._log_callback = llama.llama_log_callback(self._on_log)
        self.log_here()
        llama.llama_backend_init()

    def log_here(self) -> None:
        """Take the libraries' messages."""
        llama.llama_log_set(self._log_callback, None)
        mtmd.mtmd_helper_log_set(self._log_callback, None)  # sets mtmd's own, too

    @property
    def version(self) -> str:
        return f"llama.cpp {llama.llama_version().decode(errors='replace')}"

    def _on_log(self, level: int, text: bytes, _user_data: object) -> None:
        """Warnings and errors reach stderr, which the application redirects to its log file."""
        if level != 5:  # GGML_LOG_LEVEL_CONT goes on with the line before
            self._continues = level >= 3  # GGML_LOG_LEVEL_WARN, GGML_LOG_LEVEL_ERROR
        if self._continues and not self._cancel:
            sys.stderr.write(text.decode(errors="replace"))
            sys.stderr.flush()
