"""A screen reader that asks for the session's labels without end: `python -m … SESSION_BUS_ADDRESS`."""

from __future__ import annotations

import sys
import threading

from tests.helpers.atspi import GoneError, ScreenReader

PERIOD_S = 0.01
LABELS = ("phase", "countdown", "leg", "count")


def main(address: str) -> None:
    """Read the four labels every `PERIOD_S` until the program ends."""
    with ScreenReader(address) as reader:
        program = reader.program()
        labels = [reader.identified(program, label) for label in LABELS]
        pace = threading.Event()
        while not pace.wait(PERIOD_S):
            try:
                for label in labels:
                    _ = label.name
            except (GoneError, OSError):
                return


if __name__ == "__main__":
    main(sys.argv[1])
