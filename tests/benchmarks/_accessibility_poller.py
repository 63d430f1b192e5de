"""A screen reader that asks for the session's labels without end: `python -m … SESSION_BUS_ADDRESS`."""

from __future__ import annotations

import sys
import time

from tests.helpers.atspi import GoneError, ScreenReader

PERIOD_S = 0.01
LABELS = ("phase", "countdown", "leg", "count")


def main(address: str) -> None:
    """Read the four labels every `PERIOD_S` until the program ends."""
    with ScreenReader(address) as reader:
        program = reader.program()
        labels = [reader.identified(program, label) for label in LABELS]
        due = time.monotonic()
        while True:
            try:
                for label in labels:
                    _ = label.name
            except (GoneError, OSError):
                return
            due = max(due + PERIOD_S, time.monotonic())
            time.sleep(due - time.monotonic())


if __name__ == "__main__":
    main(sys.argv[1])
