"""Opens a program's window on a virtual screen and checks that something is drawn."""

from __future__ import annotations

import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from build.common import ROOT
from verify.steps import expect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

NEEDS = {"imagemagick": "import", "xvfb": "Xvfb"}
"""The Debian packages that this needs, with the programs in them."""

PICTURES = ROOT / "test-output" / "packages"
PATIENCE_S = 120
"""Longest time until a window is drawn: the machine may be busy, and nothing is cached yet."""

LEAST_COLOURS = 100
"""A screen that shows Today has far more colours; an empty one has one."""


@contextmanager
def screen() -> Iterator[str]:
    """Start a separate virtual screen and yield its display name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None  # noqa: S101 - requested just above
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def open_window(command: Callable[[str], Sequence[str | Path]], name: str) -> str:
    """Open a program's window, wait until it is drawn, save a screenshot `name`, and end the program.

    `command` returns the command line for a display. Raises `BuildError` if the program ends early or
    draws nothing.
    """
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"{name}.png"
    with screen() as display:
        program = subprocess.Popen(command(display), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            colours, until = 0, time.monotonic() + PATIENCE_S
            while colours < LEAST_COLOURS and time.monotonic() < until:
                expect(program.poll(), None, "the exit code of the program, which should still run,")
                time.sleep(0.5)
                colours = take_screenshot(display, picture)
        finally:
            program.kill()
            program.wait()
    expect(colours >= LEAST_COLOURS, wanted=True, what=f"that {colours} colours are a drawn window")
    return f"{colours} colours, in {picture.relative_to(ROOT)}"


def take_screenshot(display: str, picture: Path) -> int:
    """Save a screenshot of a display; return its number of colours."""
    subprocess.run(["import", "-display", display, "-window", "root", picture], check=False)
    done = subprocess.run(["identify", "-format", "%k", picture], check=False, capture_output=True, text=True)
    return int(done.stdout or 0)
