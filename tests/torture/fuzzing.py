"""Fuzzing of each reader: mutations of real files; nothing may surprise.

A surprise is an exception other than `Problem`, a session or a routine out of bounds, a result that cannot
be exported and read again, more work than the size of the input explains, or `MOST_CPU_S` of computing. The
input is written into `test-output/torture`.
"""

from __future__ import annotations

import gc
import signal
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture.mutations import Mutator
from tests.torture.readers import WrongResultError
from tests.torture.rounds import FOUND

if TYPE_CHECKING:
    from types import FrameType

    from tests.torture.readers import Reader
    from tests.torture.rounds import Budget

MOST_CPU_S = 20.0
"""So much computing time of one input is a surprise; the suite never measures time."""

THOROUGH_EVERY = {"arguments": 150, "routine": 200, "settings": 300}
"""Of so many inputs of a reader, one is also imported, saved or run as a command."""

THOROUGH = 1000
"""The same of the other readers."""

COUNTED_EVERY, LONG_EVERY = 997, 4001
"""Of so many inputs, the calls of one are counted; one has a piece that is repeated very often."""

BASE_CALLS, CALLS_A_BYTE = 60_000, 60
"""An input may cost so many calls of functions, and so many more for each of its bytes."""


class TooLongError(BaseException):
    """An input took `MOST_CPU_S`. Not an `Exception`: no reader may handle it."""


class Fuzzing:
    """Fuzzing of one reader, in a folder."""

    def __init__(self, kind: type[Reader], folder: Path, budget: Budget) -> None:
        self._reader = kind(folder)
        self._budget = budget
        self._seen: set[object] = set()
        self._places: set[str] = set()

    def run(self) -> None:
        """Read inputs until the budget is used up."""
        reader, budget = self._reader, self._budget
        name = f"fuzzing {reader.name}"
        every = THOROUGH_EVERY.get(reader.name, THOROUGH)
        seeds = reader.seeds()
        mutator = Mutator(seeds, budget.random(name))
        try:
            for number in budget.numbers(every=1000):
                if number % LONG_EVERY == LONG_EVERY - 1:
                    data = mutator.long().encode(errors="surrogatepass")
                elif number < len(seeds):
                    data = seeds[number].encode(errors="surrogatepass")
                else:
                    data = mutator.data()
                shape = self._one(number, data, thorough=number % every == 0 or number < len(seeds))
                if shape is not None and shape not in self._seen and len(self._seen) < 20_000:
                    self._seen.add(shape)
                    mutator.add(data.decode(errors="replace"))
        finally:
            reader.close()
        budget.outcome.figure = f"{len(self._seen)} kinds of results"

    def _one(self, number: int, data: bytes, *, thorough: bool) -> object:
        """Return the shape of what came of an input; note a surprise."""
        try:
            _alarm(MOST_CPU_S)
            if number % COUNTED_EVERY == COUNTED_EVERY - 1:
                return self._counted(data)
            return self._reader.read(data, thorough=thorough)
        except (Exception, TooLongError) as error:  # noqa: BLE001 - every exception is a surprise
            _alarm(0)
            self._surprise(number, data, error)
            return None
        finally:
            _alarm(0)

    def _counted(self, data: bytes) -> object:
        calls = 0

        def count(_frame: FrameType, _event: str, _argument: object) -> None:
            nonlocal calls
            calls += 1

        sys.setprofile(count)
        try:
            shape = self._reader.read(data, thorough=False)
        finally:
            sys.setprofile(None)
        if calls > BASE_CALLS + CALLS_A_BYTE * len(data):
            raise WrongResultError(f"{calls:,} calls for {len(data):,} bytes")
        return shape

    def _surprise(self, number: int, data: bytes, error: BaseException) -> None:
        """Write the first input that surprises in one place, and what happened."""
        frames = traceback.extract_tb(error.__traceback__)
        ours = [
            f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames if "coach/" in frame.filename
        ]
        place = f"{type(error).__name__} {ours[-1] if ours else ''} {str(error)[:40]}"
        if place in self._places:
            return
        self._places.add(place)
        FOUND.mkdir(parents=True, exist_ok=True)
        file = FOUND / f"{self._reader.name}-{self._budget.seed}-{number}{self._reader.ending}"
        file.write_bytes(data)
        trace = "".join(traceback.format_exception(error))
        file.with_suffix(f"{file.suffix}.txt").write_text(trace, encoding="utf-8", errors="replace")
        at = " ← ".join(reversed(ours[-3:]))
        self._budget.fault(number, f"{type(error).__name__}: {str(error)[:200]} ({at}); input {file}")


def _alarm(seconds: float) -> None:
    """Raise `TooLongError` after so much computing time; not on Windows, which cannot."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError(f"more than {MOST_CPU_S:g} s")


def fuzz(kind: type[Reader], budget: Budget) -> None:
    """Fuzz one reader."""
    gc.freeze()
    if sys.platform != "win32":
        signal.signal(signal.SIGVTALRM, _too_long)
    with tempfile.TemporaryDirectory(prefix="coach-fuzz-", dir=_memory()) as folder:
        Fuzzing(kind, Path(folder), budget).run()


def _memory() -> str | None:
    """Return a folder in memory, if there is one: inputs need not reach a disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
