"""`coach self-check`: checks that this installed copy works, and prints what it found as JSON."""

from __future__ import annotations

import itertools
import json
import platform
import shutil
import sqlite3
import sys
import tempfile
from array import array
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from coach import __version__
from coach.base import paths
from coach.base.changes import changes
from coach.base.licences import licences
from coach.base.problems import Problem
from coach.cli.context import DONE, REFUSED
from coach.core.facts import Ended, RepFinished
from coach.core.figures import volume
from coach.core.performance import Performance
from coach.core.plan import Plan
from coach.core.score import SpanKind, unroll
from coach.core.session import StopReason
from coach.export.fit_sets import write_fit
from coach.export.json_all import from_json, write_json
from coach.export.plan_ics import plan_ics
from coach.sound.mixer import Mixer, PlannedTone
from coach.sound.tones import FULL_SCALE, TONES, samples
from coach.store import migrations
from coach.store.diary import Diary
from coach.store.routines import Library

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from coach.cli.context import Commands, Context

RATE = 48_000
"""Sample rate of the tones that are checked."""

LEAST_LICENCE = 150
"""The text of a licence has at least so many letters."""

Values = dict[str, object]


def add_to(commands: Commands) -> None:
    """Add `self-check`."""
    check = commands.add_parser("self-check", help="check that this copy of the program works")
    check.set_defaults(run=run_self_check)


def run_self_check(context: Context, _options: argparse.Namespace) -> int:
    """Print what every check found, as JSON."""
    from coach.cli.drawing import drawn_checks  # noqa: PLC0415 - brings in Qt

    results = self_check(drawn_checks(), context.data)
    print(json.dumps(results, ensure_ascii=False, indent=1))
    return DONE if results["ok"] else REFUSED


def self_check(checks: dict[str, Callable[[Path], Values]], data: Path | None = None) -> Values:
    """Run every check in its own temporary folder; return what each one found.

    `checks` run after those of this module; `data` is the data folder, which stays untouched. A check
    fails by raising. The result has `ok`, `version` and one entry for each check, with its own `ok`.
    """
    results: Values = {
        "ok": True,
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "data_dir": str(data or paths.data_dir()),
    }
    for name, check in {**CHECKS, **checks}.items():
        folder: Path | None = None
        try:
            folder = Path(tempfile.mkdtemp())
            results[name] = {"ok": True, **check(folder)}
        except Exception as error:  # noqa: BLE001 - finding any error is the purpose
            text = error.line if isinstance(error, Problem) else f"{type(error).__name__}: {error}"
            results[name] = {"ok": False, "error": text}
            results["ok"] = False
        finally:  # on Windows a file that a failed check left open stays; that must not hide its error
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)
    return results


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise ValueError(f"{what} is {found!r}, and should be {wanted!r}")


def _resources(folder: Path) -> Values:
    entries, faults = Library(folder, paths.resources() / "presets").read()
    _expect([str(fault) for fault in faults], [], "the list of faults in the presets")
    lengths = {entry.name: unroll(entry.routine).length_ms for entry in entries}
    _expect(lengths.get("Article"), 420_000, "the length of Article in milliseconds")
    icons = len(list((paths.resources() / "icons").glob("*.svg")))
    _expect(icons > 0, wanted=True, what="that there are icons")
    has_changes = bool(changes())  # a wheel has none
    return {
        "folder": str(paths.resources()),
        "presets_ms": lengths,
        "icons": icons,
        "changes": has_changes,
    }


def _licences(_folder: Path) -> Values:
    """Check that the text of every licence is here; a frozen program has its own copies of them."""
    found = licences()
    without = [licence.name for licence in found if len(licence.text()) < LEAST_LICENCE]
    _expect(without, [], "the list of parts without the text of their licence")
    return {"parts": len(found)}


def _diary(folder: Path) -> Values:
    """Perform a routine against a simulated clock, and read it back from the reopened diary."""
    routine = Library(folder, paths.resources() / "presets").get("Article")
    score = unroll(replace(routine, sets=1, reps=3))
    now = datetime.now(UTC)
    with Diary.open(folder / "diary.db") as diary:
        session_id = diary.begin(score, now, "UTC")
        performance = Performance(score)
        performance.start(0)
        facts = performance.advance(score.length_ms)
        for fact in facts:
            if isinstance(fact, RepFinished):
                diary.add_rep(session_id, fact.done, now)
            if isinstance(fact, Ended):
                diary.end(session_id, now, fact.reason)
    with Diary.open(folder / "diary.db") as diary:
        session, record = diary.session(session_id), diary.record(session_id)
    _expect(volume(session), len(score.repetitions), "the number of repetitions read back")
    _expect(session.stop_reason, StopReason.FINISHED, "why the session ended")
    files = {"json": folder / "diary.json", "fit": folder / "diary.fit"}
    write_json([record], files["json"])
    write_fit([record], files["fit"])
    back = from_json(files["json"].read_bytes())
    _expect([entry.session for entry in back], [session], "the session read back from JSON")
    _expect(files["fit"].read_bytes()[8:12], b".FIT", "the signature of the FIT file")
    sizes = {f"{kind}_bytes": file.stat().st_size for kind, file in files.items()}
    return {"repetitions": volume(session), "sqlite": sqlite3.sqlite_version, **sizes}


def _calendar(_folder: Path) -> Values:
    """Write a plan across a change of summer time, in a time zone that this copy has to know."""
    calendar = plan_ics(
        Plan((0, 2, 4)), "18:30", "Europe/Berlin", date(2026, 10, 19), timedelta(minutes=7), "Curl"
    )
    _expect(b"BYDAY=MO,WE,FR" in calendar, wanted=True, what="that the calendar has the days")
    _expect(b"Europe/Berlin" in calendar, wanted=True, what="that the calendar has the zone")
    return {"bytes": len(calendar)}


def _migrations(folder: Path) -> Values:
    """Migrate an empty diary of every older version."""
    for old in range(migrations.VERSION):
        with closing(sqlite3.connect(folder / f"v{old}.db", isolation_level=None)) as connection:
            migrations.migrate(connection, lambda _version: None, migrations.STEPS[:old])
            _expect(migrations.version_of(connection), old, "the version of an old diary")
            migrations.migrate(connection, lambda _version: None)
            _expect(migrations.version_of(connection), migrations.VERSION, "the version of a migrated diary")
            found = connection.execute("PRAGMA integrity_check").fetchone()[0]
            _expect(found, "ok", f"the integrity of a diary that was of version {old}")
    return {"from": list(range(migrations.VERSION)), "to": migrations.VERSION}


def _tones(_folder: Path) -> Values:
    lengths, peak = {}, 0
    for kind, tone in TONES.items():
        sound = samples(kind, RATE)
        _expect(len(sound), tone.length_ms * RATE // 1000, f"the length of {kind} in samples")
        loudest = max(abs(sample) for sample in sound)
        _expect(0 < loudest < FULL_SCALE, wanted=True, what=f"that {kind} sounds and does not clip")
        peak = max(peak, loudest)
        lengths[kind.value] = tone.length_ms
    return {"lengths_ms": lengths, "peak": peak / FULL_SCALE}


def _stream(_folder: Path) -> Values:
    """Mix one tone into a stream; find its first sample and its pitch in the result."""
    onset, mixer = 12_345, Mixer(RATE)
    mixer.plan([PlannedTone(SpanKind.HOLD, onset)])
    mixed = array("h", mixer.read(RATE))
    tone = TONES[SpanKind.HOLD].notes[0]
    end = onset + tone.ms * RATE // 1000
    _expect(any(mixed[:onset]) or any(mixed[end:]), wanted=False, what="that there is sound beside the tone")
    heard = mixed[onset:end]
    first = next(index for index, sample in enumerate(heard) if sample)
    _expect(first < RATE // 1000, wanted=True, what="that the tone is heard within a millisecond")
    crossings = sum(1 for a, b in itertools.pairwise(heard) if a < 0 <= b or b < 0 <= a)
    hz = crossings * 1000 / (2 * tone.ms)
    _expect(abs(hz - tone.hz) < tone.hz / 100, wanted=True, what=f"that {hz:.1f} Hz is {tone.hz} Hz")
    return {"onset_sample": onset, "hz": round(hz, 1), "samples": len(heard)}


CHECKS: dict[str, Callable[[Path], Values]] = {
    "resources": _resources,
    "licences": _licences,
    "diary": _diary,
    "calendar": _calendar,
    "migrations": _migrations,
    "tones": _tones,
    "stream": _stream,
}
