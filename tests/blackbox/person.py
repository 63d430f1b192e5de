"""A person who uses the real program by keyboard and screen reader; nothing here looks inside it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.helpers.atspi import NAMED, PROGRAM, GoneError
from tests.helpers.desktop import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.atspi import Node, ScreenReader
    from tests.helpers.desktop import Desktop

WORDS = {
    "prepare": "GET READY",
    "lift": "LIFT",
    "flex": "FLEX",
    "hold": "HOLD",
    "extend": "EXTEND",
    "switch": "CHANGE LEGS",
    "rest": "REST",
}
"""Accessible name of the phase label in each kind of span (a contract)."""

QTS_OWN = (
    "PulseAudioService:",
    'QSpiApplication::keyEventError  "org.freedesktop.DBus.Error.NoReply"',
    "qt.accessibility.atspi: Could not find accessible on path",
)
"""How the lines begin that Qt prints where there is no sound server; where the registry of the accessibility
bus, another process, takes more than 100 ms to answer about a key, which counts all the same; and where a
screen reader asks about a widget that is gone.
"""

LABELS = ("phase", "countdown", "leg", "count")
"""How the accessible identifiers of the session's four labels end (a contract)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A label took the name `text`, at `at_s` of `time.monotonic()`."""

    text: str
    at_s: float


class Person:
    """A person at `desktop`, whose program keeps its data in the folder `data`."""

    program: Node

    def __init__(self, desktop: Desktop, reader: ScreenReader, data: Path) -> None:
        self.desktop = desktop
        self.reader = reader
        self.data = data
        self.env: dict[str, str] = {}
        self.process: subprocess.Popen[str] | None = None
        self.labels: dict[str, Node] = {}

    def opens(self, *args: str) -> None:
        """Open the window with `args`, and wait until it has the keyboard."""
        self.process = self.desktop.coach("--data-dir", str(self.data), *args, env=self.env)
        self.program = self.reader.program()
        self.reader.wait(
            lambda: any("active" in window.states for window in self.program.children) or None,
            "an active window",
        )

    def opens_first_time(self, *args: str) -> None:
        """Open it on a new data folder, and get past the safety page."""
        self.opens(*args)
        self.presses("Continue")
        self.finds("Start")

    def presses(self, *names: str) -> None:
        """Press buttons, one after the other, each once it is there."""
        for name in names:
            self.reader.press(self.program, name)

    def goes(self, place: str) -> None:
        """Go to one of the four places, and wait until its page is there."""
        self.presses(place)
        self.reader.wait(
            lambda: any(node.name == place and node.role == "label" for node in self.program.walk()) or None,
            f"the page {place!r}",
        )

    def types(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.desktop.key(*keys)

    def finds(self, name: str) -> Node:
        """Wait for the button `name`."""
        return self.reader.button(self.program, name)

    def reads_text(self, text: str) -> Node:
        """Wait until a label on screen reads `text`."""
        return self.reader.wait(
            lambda: next((node for node in self.program.walk() if node.name == text and node.usable), None),
            f"the text {text!r}",
        )

    def misses(self, name: str) -> bool:
        """Whether there is no button `name` now."""
        return self.reader.find(self.program, name) is None

    def begins(self) -> None:
        """Press Start, and find the four labels of the session."""
        self.presses("Start")
        self.follows()

    def follows(self) -> None:
        """Find the four labels of the session on screen."""
        self.labels = {label: self.reader.identified(self.program, label) for label in LABELS}

    def reads(self, label: str) -> str:
        """Read a label of the session."""
        return self.labels[label].name

    def awaits(self, label: str, text: str, since: int = 0) -> None:
        """Wait until a label of the session is, or since the event `since` was, named `text`."""
        node = self.labels[label]
        self.reader.wait(
            lambda: (
                node.name == text
                or any(event.value == text for event in self.reader.heard(NAMED, node, since))
                or None
            ),
            f"{label} {text!r}",
            on=(NAMED,),
        )

    def hears(self, label: str, since: int = 0) -> list[Heard]:
        """Return the names that a label took from event `since` on, each once for as long as it lasted."""
        heard: list[Heard] = []
        for event in self.reader.heard(NAMED, self.labels[label], since):
            if not heard or heard[-1].text != event.value:
                heard.append(Heard(event.value, event.at_s))
        return heard

    def shows(self, name: str) -> None:
        """Save a picture of the screen."""
        self.desktop.screenshot(name)

    def leaves(self) -> None:
        """Close the window, and check that the program exits with 0 and prints nothing."""
        self.types("alt+F4")
        self.ended(0)

    def ended(self, code: int) -> None:
        """Check that the program has ended with `code` and wrote nothing on standard error.

        Except for `QTS_OWN`, which depends on the machine.
        """
        assert self.process is not None
        _, error = self.process.communicate(timeout=20)
        said = [line for line in error.splitlines() if not line.startswith(QTS_OWN)]
        assert not said, error
        assert self.process.returncode == code
        self.reader.wait(
            lambda: all(node.name != PROGRAM for node in self.reader.programs()) or None, "the program to go"
        )


def active_window(desktop: Desktop) -> tuple[str, tuple[int, int, int, int]]:
    """Return the X identifier of the window that has the keyboard, and its left, top, width and height.

    Raises `GoneError` if it has gone by the time that it is measured: one window takes the other's place.
    """
    try:
        ident = desktop.run("xdotool", "getactivewindow").strip()
        printed = desktop.run("xdotool", "getwindowgeometry", "--shell", ident)
    except subprocess.CalledProcessError as error:
        raise GoneError("the window that had the keyboard") from error
    found = dict(line.split("=") for line in printed.splitlines())
    return ident, (int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"]))


def coach(data: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a command without a display, and return the finished process."""
    return subprocess.run(
        [sys.executable, "-m", "coach", "--data-dir", str(data), *args],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(data.parent), **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def output_of(data: Path, *args: str) -> str:
    """Run a command that must succeed and print no error; return its output."""
    result = coach(data, *args)
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


def score_of(data: Path, routine: str) -> dict[str, Any]:
    """Return a routine's score, from `coach score --format json`."""
    score: dict[str, Any] = json.loads(output_of(data, "score", routine, "--format", "json"))
    return score


def exported(data: Path, out: Path) -> dict[str, Any]:
    """Return the whole diary, from `coach export json`."""
    output_of(data, "export", "json", str(out))
    diary: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return diary
