"""Many sessions in one process: memory, threads, open files and objects of Qt stay level.

`python -m tests.torture.long_run FOLDER` performs one session for each line on standard input, under a fake
clock, and prints the figures after it.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.helpers.desktop import ROOT

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal
    from tests.torture.rounds import Budget

WARM_UP = 20
"""Sessions until everything is built and every cache is filled."""

MOST_KIB = 20.0
"""So much may memory grow in a session, in KiB: the diary's own cache and its rows in lists."""


class Figures(NamedTuple):
    """The figures of a process: memory in KiB, threads, open files, objects of Qt, objects of Python."""

    rss_kib: int
    threads: int
    files: int
    qobjects: int
    objects: int


def run_long(budget: Budget) -> None:
    """Perform sessions in one process until the time is over; the figures must stay level."""
    with (
        tempfile.TemporaryDirectory(prefix="coach-torture-") as folder,
        subprocess.Popen(
            [sys.executable, "-m", "tests.torture.long_run", folder],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": folder},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        first: Figures | None = None
        last: Figures | None = None
        for number in budget.numbers():
            try:
                process.stdin.write("go\n")
                process.stdin.flush()
                line = process.stdout.readline()
                last = Figures(*json.loads(line))
            except (OSError, ValueError):
                _, error = process.communicate()
                budget.fault(number, f"it ended with {process.returncode}: {error[-400:]}", exits=1)
                return
            if number == WARM_UP:
                first = last
        process.communicate()
        if first is None or last is None:
            return
        sessions = budget.outcome.rounds - WARM_UP
        budget.outcome.figure = ", ".join(
            f"{name} {getattr(first, key)} → {getattr(last, key)}"
            for name, key in (
                ("KiB", "rss_kib"),
                ("threads", "threads"),
                ("files", "files"),
                ("QObjects", "qobjects"),
            )
        )
        for name in ("threads", "files", "qobjects"):
            before, after = getattr(first, name), getattr(last, name)
            if after > before + 2:
                budget.fault(budget.outcome.rounds, f"{name} grew from {before} to {after}")
        if last.rss_kib - first.rss_kib > 2000 + MOST_KIB * sessions:
            budget.fault(budget.outcome.rounds, f"memory grew from {first.rss_kib} to {last.rss_kib} KiB")


def figures() -> Figures:
    """Return the figures of this process; everything that nobody needs any more is dropped before."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject  # noqa: PLC0415 - the parent needs no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above
    from shiboken6 import getCppPointer, isValid  # noqa: PLC0415 - as above

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    rss = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    threads = next(line for line in status.splitlines() if line.startswith("Threads"))
    app = QCoreApplication.instance()
    assert app is not None
    things = [thing for thing in gc.get_objects() if isinstance(thing, QObject)]
    for top in (app, *QApplication.topLevelWidgets()):
        things += top.findChildren(QObject)
    objects = {getCppPointer(thing) for thing in things if isValid(thing)}
    return Figures(
        int(rss.split()[1]),
        int(threads.split()[1]),
        len(list(Path("/proc/self/fd").iterdir())),
        len(objects),
        len(gc.get_objects()),
    )


def perform(rehearsal: Rehearsal) -> None:
    """Perform one whole session, from Today to Today."""
    rehearsal.press("Start")
    rehearsal.go(20_500)
    rehearsal.press("Finish")


def main(folder: Path) -> int:
    """Perform a session for each line on standard input."""
    import pytest  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    from coach.store.settings import Settings  # noqa: PLC0415 - as above
    from tests.helpers.programs import rehearsing  # noqa: PLC0415 - as above

    app = QApplication(["coach"])
    with pytest.MonkeyPatch.context() as monkeypatch:
        settings = Settings(safety_read=True)
        with rehearsing(app, folder / "data", monkeypatch, settings=settings) as rehearsal:
            for _ in sys.stdin:
                perform(rehearsal)
                sys.stdout.write(json.dumps(figures()) + "\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
