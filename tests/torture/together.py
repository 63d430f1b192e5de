"""Two at once: a second start during a session, and commands beside the window."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from tests.helpers import sample_diary
from tests.helpers.desktop import ROOT
from tests.torture.sessions import ALL, Screen

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

OTHERS = 30
"""So many sessions are imported while one is under way."""

KINDS = ("a second start", "five starts", "import", "export", "backup", "restore", "all of them")


def run_together(budget: Budget) -> None:
    """Start the program again, or run commands, while a session is under way; nothing of it is lost."""
    with Screen() as screen:
        others = screen.folder / "others"
        others.mkdir()
        sample_diary.make(others / "diary.db", OTHERS, date(2025, 6, 30))
        for name, arguments in {
            "export": ("export", "json", str(screen.folder / "others.json")),
            "backup": ("backup", str(screen.folder / "others.db")),
        }.items():
            code, error = _ended(_command(others, *arguments))
            assert code == 0, f"{name}: {error}"
        for number, random in budget.rounds("together"):
            kind = KINDS[(number + budget.seed) % len(KINDS)]
            person = screen.person(number)
            try:
                faults = _one(person, screen.folder, kind, random)
            except AssertionError as error:
                faults = [str(error)]
            for fault in faults:
                budget.fault(number, f"{kind}: {fault}", lost=1)
            if person.process is not None and person.process.poll() is None:
                person.is_killed()
            shutil.rmtree(person.data, ignore_errors=True)


def _one(person: Player, folder: Path, kind: str, random: Random) -> list[str]:
    person.starts()
    person.sees_done(random.randint(1, 3))
    data = person.data
    starts = {"a second start": 1, "five starts": 5, "all of them": 2}.get(kind, 0)
    seconds = [_window(person) for _ in range(starts)]
    out = folder / "out"
    commands = {
        "import": ("import", str(folder / "others.json")),
        "export": ("export", "json", str(out)),
        "backup": ("backup", str(out.with_suffix(".db"))),
        "restore": ("restore", str(folder / "others.db")),
    }
    running = {
        name: _command(data, *arguments)
        for name, arguments in commands.items()
        if kind == name or (kind == "all of them" and name != "restore")
    }
    faults = [_wrong("a second start", *_ended(process)) for process in seconds]
    faults += [_wrong(name, *_ended(process)) for name, process in running.items()]
    person.sees_done(ALL)
    person.presses("Finish")
    person.finds("Start")
    if not person.misses("Continue session"):
        faults.append("the session is offered as cut off")
    faults.append(person.closes())
    _ended(_command(data, "export", "json", str(out)))
    faults.append(_missing(json.loads(out.read_text(encoding="utf-8")), kind))
    return [fault for fault in faults if fault]


def _wrong(name: str, code: int, error: str) -> str:
    """Return what is wrong with how a process ended; `restore` must refuse while the window is open."""
    if name == "restore" and code == 1 and error.count("\n") == 1:
        return ""
    return f"{name} ended with {code}: {error}" if code or error or name == "restore" else ""


def _missing(diary: dict[str, Any], kind: str) -> str:
    """Return what is missing in the diary, or is there too often."""
    sessions = diary["sessions"]
    here = [len(session["reps"]) for session in sessions if session["routine"]["name"] == "Torture"]
    if here != [ALL]:
        return f"repetitions in the diary: {here}, done {ALL}"
    expected = 1 + (OTHERS if kind in {"import", "all of them"} else 0)
    return f"{len(sessions)} sessions, expected {expected}" if len(sessions) != expected else ""


def _window(person: Player) -> subprocess.Popen[str]:
    """Start the program once more on the same data folder."""
    return person.desktop.coach("--data-dir", str(person.data), "--routine", str(person.routine))


def _command(data: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "coach", "--data-dir", str(data), *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def _ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Return the exit code and what was written on standard error, once a process has ended."""
    _, error = process.communicate(timeout=60)
    return process.returncode, error or ""
