"""An application that will be killed: its engine process was stopped before the first line of our code ran in it."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from gemma_desktop.engine.process import EngineProcess
from tests.engine import scripted_child

# Python imports this at its very start. (The process beside it, multiprocessing's resource tracker, goes on.)
_STOPS = """
import os, signal, sys
if any("spawn_main" in word for word in sys.orig_argv):
    os.kill(os.getpid(), signal.SIGSTOP)
"""


def leave_engine_behind(log_path: Path) -> int:
    """Run this application and kill it; returns the number of its engine process, which is stopped."""
    command = [sys.executable, "-m", "tests.engine.stopped_parent", str(log_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    return pid


def main(log_path: str) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "sitecustomize.py").write_text(_STOPS)
        os.environ["PYTHONPATH"] = os.pathsep.join([folder, os.environ.get("PYTHONPATH", "")])
        engine = EngineProcess(scripted_child.main, Path(log_path))
        os.waitpid(engine.pid, os.WUNTRACED)  # until it has stopped
    sys.stdout.write(f"{engine.pid}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
