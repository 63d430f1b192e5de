"""What all trials of packages share: steps that are counted, a virtual screen, and what must be found."""

from __future__ import annotations

import json
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from build_common import DIST, ROOT, BuildError, say, version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

NEEDS = {"imagemagick": "import", "xvfb": "Xvfb"}
PICTURES = ROOT / "test-output" / "packages"
PATIENCE_S = 120
"""How long a window may take to be drawn: a machine may be busy, and nothing is cached yet."""

LEAST_COLOURS = 100
"""A screen with Today on it has far more colours; an empty one has one."""

LEAST_OF_A_PAGE = 16
PAGES = {"welcome", "today", "session", "after", "progress", "routines", "settings"}


class Steps:
    """Does one step after the other, tells how each went, and counts."""

    def __init__(self, subject: str) -> None:
        self.subject = subject
        self.passed = self.failed = 0

    def __call__(self, name: str, act: Callable[[], str]) -> None:
        """Do one step; the others go on whatever becomes of it."""
        begun = time.monotonic()
        try:
            remark, verdict = act(), "ok  "
            self.passed += 1
        except (BuildError, OSError, KeyError, TypeError, ValueError) as error:
            remark, verdict = f"{type(error).__name__}: {error}", "FAIL"
            self.failed += 1
        seconds = f"{time.monotonic() - begun:.0f} s"
        say(f"{verdict} {self.subject}: {name} ({seconds}){': ' if remark else ''}{remark}")


def expect(found: object, wanted: object, what: str) -> None:
    """Raise `BuildError` where a value is not the one that was to be."""
    if found != wanted:
        raise BuildError(f"{what} is {found!r}, and should be {wanted!r}")


def newest(ending: str) -> Path:
    """Return the package of a kind that was built last; raise `BuildError` where there is none."""
    found = sorted(DIST.glob(f"*.{ending}"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise BuildError(f"There is no .{ending} in dist: build it first, with packaging/dev.py build.")
    return found[-1]


def judged(printed: str, data: str) -> str:
    """Compare the values that an installed program's self-check printed; return a remark about them.

    `data` is the folder that it must keep its data in. Raises `BuildError` for a value that is wrong.
    """
    found: dict[str, Any] = json.loads(printed)
    parts = {name: part for name, part in found.items() if isinstance(part, dict)}
    expect({name: part for name, part in parts.items() if not part["ok"]}, {}, "what fails")
    expect((found["ok"], found["frozen"], found["version"]), (True, True, version()), "the verdict")
    expect(found["data_dir"], data, "the data folder")
    expect(found["resources"]["presets_ms"]["Article"], 420_000, "the length of Article")
    expect(found["diary"]["repetitions"], 6, "the repetitions read back")
    expect(found["migrations"]["from"], list(range(found["migrations"]["to"])), "the versions migrated")
    stream = found["stream"]
    expect(stream["samples"], 14_400, "the length of the tone in the stream")
    expect(abs(stream["hz"] - 784) < 784 / 100, wanted=True, what=f"that {stream['hz']} Hz is 784 Hz")
    expect(set(found["pages"]["colours"]), PAGES, "the pages drawn")
    least = min(found["pages"]["colours"].values())
    expect(least >= LEAST_OF_A_PAGE, wanted=True, what=f"that a page of {least} colours is drawn")
    translations = {file.stem.rpartition("_")[2] for file in (ROOT / "resources/translations").glob("*.qm")}
    expect(set(found["translations"]["bytes"]), translations, "the translations")
    report = found["charts"]["pdf"]
    expect((report["pages"], report["points"]), (1, [595, 842]), "the pages of the report and their size")
    speech = ", ".join(found["sound"]["speech_engines"]) or "none"
    return f"Python {found['python']}, {len(parts)} parts well, speech: {speech}, least colours {least}"


@contextmanager
def screen() -> Iterator[str]:
    """Give a virtual screen of its own, by its display name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None  # noqa: S101 - it was asked for just above
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def window(command: Callable[[str], Sequence[str | Path]], name: str) -> str:
    """Open a program's window, wait until it is drawn, keep a picture by this name, and end the program.

    `command` is asked with the display. Raises `BuildError` where the program ends, or draws nothing.
    """
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"{name}.png"
    with screen() as display:
        program = subprocess.Popen(command(display), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            colours, until = 0, time.monotonic() + PATIENCE_S
            while colours < LEAST_COLOURS and time.monotonic() < until:
                expect(program.poll(), None, "the exit code of the window, which should be open still")
                time.sleep(0.5)
                colours = photographed(display, picture)
        finally:
            program.kill()
            program.wait()
    expect(colours >= LEAST_COLOURS, wanted=True, what=f"that {colours} colours are a picture")
    return f"{colours} colours, in {picture.relative_to(ROOT)}"


def photographed(display: str, picture: Path) -> int:
    """Take a picture of a screen; return how many colours it has."""
    subprocess.run(["import", "-display", display, "-window", "root", picture], check=False)
    told = subprocess.run(["identify", "-format", "%k", picture], check=False, capture_output=True, text=True)
    return int(told.stdout or 0)
