"""Logging: a rotating file in the data folder's `logs`, and standard error with `--debug`.

Modules log through the standard library, `logging.getLogger(__name__)`. Only the person's own account
can read the files. Nothing is created or loaded before the first record, but for the file of
`record_crashes`.
"""

from __future__ import annotations

import logging
import os
import time
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from coach import __version__
from coach.base.files import OTHERS, opened_for_owner
from coach.base.messages import Text
from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

FOLDER, FILE = "logs", "coach.log"
"""The log folder inside the data folder, and the newest file in it; older ones end in .1, .2 and so on."""

CRASHES = "crash.log"
"""The file in the log folder where Python writes what each thread did when the program crashed."""

LAST_CRASH = "crash.log.1"
"""What the last crash before this run wrote."""

MOST_CRASH_BYTES, MOST_TAIL_BYTES = 20_000, 10_000
"""How much of that file, and of the log, a report of a problem has."""

MOST_BYTES, OLDER_FILES = 500_000, 3
"""Size of a file before the next one is begun, and how many older files remain."""

REPEAT_S = 60.0
"""A record that repeats within so many seconds is counted, not written again."""

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TIME_FORMAT = "%Y-%m-%dT%H:%M:%SZ"

_ours = logging.getLogger("coach")
_ours.addHandler(logging.NullHandler())  # without it, Python would print records that come before `start`
_file: Path | None = None
_crashes: BinaryIO | None = None


def start(folder: Path, *, debug: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
    """Log to files in `folder`, from INFO up; with `debug` from DEBUG up, and to standard error too.

    `clock` counts seconds.
    """
    global _file  # noqa: PLW0603 - like the loggers of the standard library, there is one for the process
    stop()
    _file = folder / FILE
    _ours.setLevel(logging.DEBUG if debug else logging.INFO)
    _ours.addHandler(OnceHandler(partial(_open_file, _file), clock))
    if debug:
        _ours.addHandler(OnceHandler(logging.StreamHandler, clock))


def stop() -> None:
    """Write what is still to be written, and close the file."""
    global _file  # noqa: PLW0603 - as above
    for handler in list(_ours.handlers):
        if isinstance(handler, OnceHandler):
            _ours.removeHandler(handler)
            handler.close()
    _ours.setLevel(logging.NOTSET)
    _file = None


def record_crashes(folder: Path) -> str:
    """Write the stacks of all threads to a file in `folder` if the interpreter crashes; best effort.

    Returns what the last run wrote there, which is moved to another file; empty where it did not crash.
    """
    global _crashes  # noqa: PLW0603 - as in `start`
    import faulthandler  # noqa: PLC0415 - needed by the window only

    file = folder / CRASHES
    crash = ""
    with suppress(OSError):
        _make_folder(folder)
        if file.is_file() and not file.is_symlink() and file.stat().st_size:
            crash = tail_of(file, MOST_CRASH_BYTES)
            file.replace(folder / LAST_CRASH)
        _crashes = open(file, "ab", opener=opened_for_owner)  # noqa: SIM115 - `faulthandler` uses it
        faulthandler.enable(_crashes)
    return crash


@contextmanager
def closed() -> Iterator[None]:
    """Close all files of the log folder while the block runs; a new log begins after it."""
    global _crashes  # noqa: PLW0603 - as in `start`
    file, debug = _file, _ours.level == logging.DEBUG
    stop()
    if _crashes is not None:
        import faulthandler  # noqa: PLC0415 - as above

        faulthandler.disable()
        _crashes.close()
        _crashes = None
    try:
        yield
    finally:
        if file is not None:
            start(file.parent, debug=debug)


def tail() -> str:
    """Return the last lines of the log; empty where there is none."""
    return tail_of(_file, MOST_TAIL_BYTES) if _file is not None else ""


def tail_of(file: Path, most: int) -> str:
    """Return the last whole lines of a file, at most so many bytes; empty where it cannot be read."""
    with suppress(OSError):
        with file.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - most))
            text = stream.read().decode("utf-8", errors="replace")
        return text if size <= most else text.partition("\n")[2]
    return ""


def unexpected(error: BaseException) -> Problem:
    """Return what to report of an error that nobody expected and that has been logged."""
    remedy = Text("Details are in {file}.", file=_file) if _file and os.path.lexists(_file) else None
    return Problem(
        "Something went wrong ({type}: {error}).", remedy, type=type(error).__name__, error=str(error)
    )


def origin(trace: TracebackType | None) -> tuple[str, int] | None:
    """Return the file and line that raised an error."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else None


class _Repeats:
    """The first record of its kind, when it came, and how often it came again."""

    __slots__ = ("count", "first", "since")

    def __init__(self, first: logging.LogRecord, since: float) -> None:
        self.first, self.since, self.count = first, since, 0


class OnceHandler(logging.Handler):
    """Writes a record once through the handler that `make` returns, and counts its repetitions.

    An error in `paintEvent` comes thirty times a second: it is written once, and then one line a minute
    says how often it was repeated. The inner handler is made when the first record comes.
    """

    def __init__(self, make: Callable[[], logging.Handler], clock: Callable[[], float]) -> None:
        super().__init__()
        self._make = make
        self._clock = clock
        self._inner: logging.Handler | None = None
        self._seen: dict[tuple[object, ...], _Repeats] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Write `record`, or count it if it repeats one of the last minute."""
        now = self._clock()
        for summary in self._summaries(now - REPEAT_S, now):
            self._write(summary)
        key = _key(record)
        if key in self._seen:
            self._seen[key].count += 1
        else:
            self._seen[key] = _Repeats(record, now)
            self._write(record)

    def close(self) -> None:
        """Write how often the last records were repeated, and close the inner handler."""
        now = self._clock()
        for summary in self._summaries(now, now):
            self._write(summary)
        if self._inner is not None:
            with suppress(OSError):  # the disk is full
                self._inner.close()
        super().close()

    def _summaries(self, until: float, now: float) -> Iterator[logging.LogRecord]:
        """Yield a line for each record first seen by `until` and repeated since; forget the others."""
        for key, seen in list(self._seen.items()):
            if seen.since > until:
                continue
            if seen.count:
                yield _summary(seen, now)
                seen.since, seen.count = now, 0
            else:
                del self._seen[key]

    def _write(self, record: logging.LogRecord) -> None:
        if self._inner is None:
            try:
                self._inner = self._make()
            except OSError:  # there is nowhere to write: the log must not be what fails
                self._inner = logging.NullHandler()
            formatter = logging.Formatter(FORMAT, TIME_FORMAT)
            formatter.converter = time.gmtime
            self._inner.setFormatter(formatter)
            self._inner.handle(_versions())
        self._inner.handle(record)


def _key(record: logging.LogRecord) -> tuple[object, ...]:
    """Return what is the same for every repetition of a record: for an error, the place that raised it."""
    kind, _, trace = record.exc_info or (None, None, None)
    return record.name, record.levelno, record.msg, str(record.args), kind, origin(trace)


def _summary(seen: _Repeats, now: float) -> logging.LogRecord:
    first, seconds = seen.first, round(now - seen.since)
    text = f"Repeated {seen.count} times in {seconds} s: {first.getMessage()}"
    if first.exc_info and first.exc_info[0]:
        text += f" ({first.exc_info[0].__name__})"
    return logging.makeLogRecord(
        {"name": first.name, "levelno": first.levelno, "levelname": first.levelname, "msg": text}
    )


def _versions() -> logging.LogRecord:
    """Return the first record of a run: what a report of a fault has to name."""
    import platform  # noqa: PLC0415 - needed only if something is logged

    text = f"Interval Coach {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return logging.makeLogRecord({"name": "coach", "levelno": logging.INFO, "levelname": "INFO", "msg": text})


def _open_file(file: Path) -> logging.Handler:
    """Return the handler that writes `file`. Raises OSError if the folder cannot be made."""
    from coach.base.log_file import PrivateFile  # noqa: PLC0415 - brings in sockets

    _make_folder(file.parent)
    return PrivateFile(file, MOST_BYTES, OLDER_FILES)


def _make_folder(folder: Path) -> None:
    """Create the log folder. Raises OSError if that is impossible, and for a link, which is not followed."""
    if folder.is_symlink():
        raise NotADirectoryError(folder)
    folder.mkdir(mode=0o777 & ~OTHERS, parents=True, exist_ok=True)
