"""A small library, preloaded into the program, that makes a disk fail and a wall clock wrong."""

from __future__ import annotations

import errno
import mmap
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

SOURCE = Path(__file__).with_name("shim.c")

WRITE, SYNC, TRUNCATE, OPEN_WRITE, OPEN, READ, NAMES = (1 << bit for bit in range(7))
"""Calls that can fail, as in `shim.c`: those of open files, then those that open and rename."""

EVERYTHING_WRITTEN = WRITE | SYNC | TRUNCATE | OPEN_WRITE | NAMES

DISK_FAULTS: dict[str, tuple[int, int]] = {
    "the disk is full": (errno.ENOSPC, WRITE | TRUNCATE | NAMES),
    "the quota is used up": (errno.EDQUOT, WRITE | TRUNCATE),
    "writing fails": (errno.EIO, EVERYTHING_WRITTEN),
    "the disk is read-only": (errno.EROFS, EVERYTHING_WRITTEN),
    "syncing fails": (errno.EIO, SYNC),
    "reading fails": (errno.EIO, READ),
    "opening is not allowed": (errno.EACCES, OPEN | NAMES),
}
"""Faults of a disk: the error, and the calls that fail with it."""

_LAYOUT = struct.Struct("=iiqq")
"""`struct control` of `shim.c`: the error, the calls, the wall clock in nanoseconds, the failed calls."""


class Shim:
    """The compiled library in `folder`, for a program whose data folder is `data`.

    Skips where there is no C compiler, or on another system than Linux.
    """

    def __init__(self, folder: Path, data: Path) -> None:
        compiler = shutil.which("cc")
        if compiler is None or sys.platform != "linux":
            pytest.skip("disk faults and false clocks need Linux and cc (package gcc)")
        self._library = folder / "shim.so"
        if not self._library.exists():
            subprocess.run(
                [compiler, "-shared", "-fPIC", "-O1", "-o", str(self._library), str(SOURCE), "-ldl"],
                check=True,
            )
        self._control = folder / f"control-{data.name}"
        self._control.write_bytes(bytes(_LAYOUT.size))
        self._stream = self._control.open("r+b")
        self._memory = mmap.mmap(self._stream.fileno(), _LAYOUT.size)
        self.env = {
            "LD_PRELOAD": str(self._library),
            "TORTURE_CONTROL": str(self._control),
            "TORTURE_FOLDER": str(data.resolve()),
        }

    def __enter__(self) -> Self:
        """Return the shim itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the shared memory."""
        self._memory.close()
        self._stream.close()

    def fail(self, error: int, calls: int) -> None:
        """Let calls on files in the data folder fail from now on."""
        struct.pack_into("=ii", self._memory, 0, error, calls)

    def mend(self) -> None:
        """Let all calls succeed again."""
        self.fail(0, 0)

    @property
    def hits(self) -> int:
        """How many calls have failed."""
        hits: int = _LAYOUT.unpack(self._memory[:])[3]
        return hits

    def set_clock(self, ahead_s: float) -> None:
        """Set the wall clock of the program so far ahead of the true one."""
        struct.pack_into("=q", self._memory, 8, int(ahead_s * 1_000_000_000))
