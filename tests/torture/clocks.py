"""The wall clock is set during a session and during a pause: lengths and days stay right."""

from __future__ import annotations

import shutil
import sqlite3
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tests.torture.sessions import ALL, Screen
from tests.torture.shim import Shim

if TYPE_CHECKING:
    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0

STEPS: dict[str, float] = {
    "an hour back": -HOUR,
    "an hour forward": HOUR,
    "a day back": -DAY,
    "a day forward": DAY,
    "a minute back": -MINUTE,
    "ten years forward": 3650 * DAY,
}
"""How far the wall clock is set, in seconds."""

NEAR_S = 15.0
"""So far a length may be from that of the monotonic clock: a wrong one is a minute off, or more."""

ZONES = ("Europe/Vienna", "Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns")


def set_clocks(budget: Budget) -> None:
    """Set the clock in a session, in a pause, across midnight; change the zone of a session that goes on."""
    kinds = [(kind, step) for step in STEPS for kind in ("session", "pause")]
    kinds += [("midnight", "an hour forward"), ("zone", "a minute back")]
    with Screen() as screen:
        for number, random in budget.rounds("clocks"):
            kind, step = kinds[(number + budget.seed) % len(kinds)]
            person = screen.person(number)
            with Shim(screen.folder, person.data) as shim:
                zone = random.choice(ZONES)
                person.env = {**shim.env, "TZ": zone}
                ahead = _until_midnight(zone) if kind == "midnight" else 0.0
                shim.set_clock(ahead)
                try:
                    faults = _one(person, shim, kind, ahead, STEPS[step])
                except (AssertionError, sqlite3.Error) as error:
                    faults = [str(error)]
                for fault in faults:
                    budget.fault(number, f"{kind}, {step}, {zone}: {fault}", lost=1)
            if person.process is not None and person.process.poll() is None:
                person.is_killed()
            shutil.rmtree(person.data, ignore_errors=True)


def _until_midnight(zone: str) -> float:
    """Return the seconds until six seconds before midnight, when a session is to begin."""
    now = datetime.now(ZoneInfo(zone))
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return (midnight - now).total_seconds() - 6


def _one(person: Player, shim: Shim, kind: str, ahead: float, step: float) -> list[str]:
    """Perform a session with the clock set in its middle; return what is wrong with its lengths."""
    person.starts()
    begun = time.monotonic()
    wall_begun = time.time() + ahead
    person.sees_done(2)
    paused_s = 0.0
    if kind == "pause":
        person.types("space")
        person.finds("Resume")
        paused = time.monotonic()
        shim.set_clock(ahead + step)
        person.lets_pass(2)
        person.types("space")
        paused_s = time.monotonic() - paused
    elif kind == "zone":
        person.is_killed()
        person.env["TZ"] = next(zone for zone in ZONES if zone != person.env["TZ"])
        person.opens("--routine", str(person.routine))
        person.continues()
    elif kind == "session":
        shim.set_clock(ahead + step)
    person.sees_done(ALL)
    took = time.monotonic() - begun
    person.presses("Finish")
    person.finds("Start")
    faults = [error] if (error := person.closes()) else []
    found = person.stored()
    if found is None or found.ended_ms is None:
        return [*faults, f"the session has no end: {found}"]
    if found.reps != ALL or found.reason != "finished":
        faults.append(f"{found.reps} of {ALL} repetitions, {found.reason}")
    length = (found.ended_ms - found.started_ms) / 1000
    if abs(length - took) > NEAR_S:
        faults.append(f"it lasted {took:.0f} s, the diary says {length:.0f} s")
    if abs(found.started_ms / 1000 - wall_begun) > NEAR_S:
        faults.append(f"it began {found.started_ms / 1000 - wall_begun:.0f} s from the clock")
    pauses = sum(found.pauses_ms) / 1000
    if kind != "zone" and abs(pauses - paused_s) > NEAR_S:
        faults.append(f"it was paused for {paused_s:.0f} s, the diary says {pauses:.0f} s")
    return faults
