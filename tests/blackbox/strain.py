"""How busy the machine is, so that a timing measured while others hold it is not blamed on the program."""

from __future__ import annotations

import time
from pathlib import Path

PRESSURE = Path("/proc/pressure/cpu")
HARD = 0.3
"""From this share on a timing tells more about the machine than about the program."""


class Strain:
    """Measures from its making on."""

    def __init__(self) -> None:
        self._began_s = time.monotonic()
        self._began_us = _stalled_us()

    @property
    def share(self) -> float:
        """The share of the time since, 0 to 1, in which something that could run had to wait for a core."""
        return (_stalled_us() - self._began_us) / 1e6 / (time.monotonic() - self._began_s)

    @property
    def hard(self) -> bool:
        """Whether too much of it was lost for exact timing."""
        return self.share >= HARD


def _stalled_us() -> int:
    """Return the kernel's sum of such time in microseconds; 0 where it keeps none: nothing is excused."""
    if not PRESSURE.exists():
        return 0
    some = PRESSURE.read_text(encoding="ascii").splitlines()[0]
    return int(some.rpartition("total=")[2])
