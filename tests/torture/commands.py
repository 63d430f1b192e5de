"""Commands of the program, each in a separate process that begins with everything loaded.

A new interpreter takes longer than most commands do. So one process (`python -m tests.torture.commands`)
loads the program and reads a list of arguments from each line; it divides itself for each, and prints how
the part that ran the command ended.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import traceback
from typing import IO, TYPE_CHECKING, NamedTuple, Self

from tests.helpers.desktop import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType


class Ended(NamedTuple):
    """How a command ended: its exit code (negative: the signal that killed it) and its standard error."""

    code: int
    error: str

    @property
    def fault(self) -> str:
        """What is wrong with how it ended: a signal, a traceback, more than lines of ours, no word at all."""
        if self.code < 0:
            return f"signal {-self.code}"
        lines = self.error.splitlines()
        bad = [line for line in lines if not line.startswith("coach: ") or "unexpected" in line.lower()]
        if bad or self.code not in (0, 1):
            return f"exit {self.code}: {bad[-1] if bad else self.error}"
        return "refused without a word" if self.code == 1 and not lines else ""


class Commands:
    """The process that runs commands."""

    def __enter__(self) -> Self:
        """Start it."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.commands"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self._process.communicate()

    def run(self, *arguments: str) -> Ended:
        """Run a command, and return how it ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        return Ended(*json.loads(self._process.stdout.readline()))


def _divide(arguments: Sequence[str]) -> Ended:
    """Run a command in a copy of this process."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
        pid = os.fork()
        if not pid:
            os._exit(_run(arguments, errors))
        _, status = os.waitpid(pid, 0)
        errors.seek(0)
        return Ended(os.waitstatus_to_exitcode(status), errors.read())


def _run(arguments: Sequence[str], errors: IO[str]) -> int:
    from coach.cli.main import main  # noqa: PLC0415 - the parent does not run commands itself

    code: int | str | None = 70
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(errors):
            code = main(arguments)
    except SystemExit as end:
        code = end.code
    except BaseException:  # noqa: BLE001 - this process ends here, whatever happened
        traceback.print_exc(file=errors)
    errors.flush()
    return code if isinstance(code, int) else 70


def serve() -> int:
    """Run a command for each line on standard input."""
    import coach.cli.diary  # noqa: PLC0415 - loaded once, for every command
    import coach.store.backup  # noqa: PLC0415, F401 - as above

    for line in sys.stdin:
        sys.stdout.write(json.dumps(_divide(json.loads(line))) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(serve())
