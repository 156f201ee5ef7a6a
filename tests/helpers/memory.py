"""How much memory something takes at its peak, measured in a process of its own."""

import subprocess
import sys

_MEASURE = """
import sys

def peak_kib():
    # VmHWM and not ru_maxrss: that one begins with what the parent of the process had.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

{setup}
before = peak_kib()
{statement}
print(peak_kib() - before)
"""


def peak_growth_bytes(setup: str, statement: str, *arguments: str) -> int:
    """What `statement` adds to the peak resident memory after `setup`; both are code that finds sys.argv."""
    code = _MEASURE.format(setup=setup, statement=statement)
    child = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=False, capture_output=True, text=True, timeout=300
    )
    assert child.returncode == 0, child.stderr
    return int(child.stdout) * 1024
