"""Imports that poison: every value at its bounds or beyond, then every export and every page."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from coach.core.record import Correction, Record, TimedRep
from coach.export.json_all import record_data
from coach.export.request import FORMATS
from tests.helpers.desktop import ROOT
from tests.helpers.diaries import EVENING, OLD, PAIR, rep_done
from tests.torture.mutations import NUMBERS, TIMES, WORDS
from tests.torture.sessions import Screen

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

SESSIONS = 40
"""So many sessions are in a file; those that no diary may hold are left out."""

EXTREMES: tuple[object, ...] = (
    0,
    1,
    10,
    50,
    99,
    1000,
    10**10,
    2**31,
    2**53,
    -1,
    0.1,
    0.25,
    1000.0,
    1e308,
    None,
    True,
    "",
    [],
    {},
)
"""Values at the bounds of something, or beyond."""


def import_poison(budget: Budget) -> None:
    """Import poisoned sessions; exports, Today and Progress still work afterwards."""
    with Screen() as screen:
        for number, random in budget.rounds("poison"):
            person = screen.person(number)
            file = screen.folder / "poison.json"
            file.write_text(
                json.dumps({"schema_version": 1, "sessions": _sessions(random)}), encoding="utf-8"
            )
            try:
                faults = _one(person, file)
            except AssertionError as error:
                faults = [str(error)]
            for fault in faults:
                budget.fault(number, fault, exits="signal" in fault)
            if person.process is not None and person.process.poll() is None:
                person.is_killed()
            shutil.rmtree(person.data, ignore_errors=True)


def _sessions(random: Random) -> list[object]:
    """Return the plain data of sessions, each with one to three values replaced."""
    reps = tuple(TimedRep(rep_done(PAIR, index), EVENING) for index in range(3))
    changes = (Correction("effort", None, "6", EVENING), Correction("notes", "", "x", EVENING))
    data = record_data(Record(OLD, reps, changes))
    sessions: list[object] = []
    for number in range(SESSIONS):
        session = copy.deepcopy(data)
        session["id"] = f"{number:08}-38c4-4d5c-9d6b-0a7f0f3a1c11"
        for _ in range(random.choice((1, 1, 1, 2, 3))):
            _poison(session, random)
        sessions.append(session)
    return sessions


def _poison(value: Any, random: Random) -> None:  # noqa: ANN401 - plain data of any kind
    """Replace one value somewhere inside."""
    while True:
        key = random.choice(list(value) if isinstance(value, dict) else range(len(value)))
        inside = value[key]
        if isinstance(inside, dict | list) and inside and random.random() < 0.9:
            value = inside
            continue
        words = random.choice((TIMES, WORDS, NUMBERS))
        value[key] = random.choice((random.choice(EXTREMES), random.choice(words)))
        return


def _one(person: Player, file: Path) -> list[str]:
    """Import the file, export in every format, and open every page; return what is wrong."""
    faults = [_wrong(_run(person.data, "import", "--good-rows", str(file)), "import")]
    for form in FORMATS:
        out = file.with_name(f"poison-out.{form}")
        faults.append(_wrong(_run(person.data, "export", form, str(out)), f"export {form}"))
    person.opens()
    for place in ("Progress", "Routines", "Settings", "Today"):
        person.presses(place)
    person.finds("Start")
    faults.append(person.closes())
    return [fault for fault in faults if fault]


def _run(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coach", "--data-dir", str(data), *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _wrong(process: subprocess.CompletedProcess[str], what: str) -> str:
    """Return what is wrong with how a command ended, or nothing."""
    if process.returncode < 0:
        return f"{what}: signal {-process.returncode}"
    bad = [
        line for line in process.stderr.splitlines() if not line.startswith("coach: ") or "nexpected" in line
    ]
    if bad or process.returncode not in (0, 1):
        return f"{what}: exit {process.returncode}: {bad[-1] if bad else process.stderr}"
    return ""
