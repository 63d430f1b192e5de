"""The lock of a data folder: one process at a time holds it, and writes into it how it can be reached.

It is a lock of the operating system on a file in the folder. So it ends with its process however that
ends, a copy of the folder is not locked, and every path to the folder leads to the same lock.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from coach.base.files import opened_for_owner
from coach.base.paths import LOCK
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from coach.base.messages import Text

MOST_BYTES = 4096
"""How much of the file is read."""

if sys.platform == "win32":
    import msvcrt

    _HELD = (errno.EACCES, errno.EDEADLK)

    def _lock(number: int) -> None:
        # A byte behind the text: others cannot read what is locked.
        os.lseek(number, 1 << 20, os.SEEK_SET)
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    _HELD = (errno.EWOULDBLOCK, errno.EACCES)

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Holder(NamedTuple):
    """Who holds the lock: its computer, its process there, and the local server where it listens.

    Each is a line of the file.
    """

    host: str = ""
    pid: int = 0
    server: str = ""

    @property
    def is_here(self) -> bool:
        """Whether it runs on this computer, as far as is known."""
        return self.host in {"", host_name()}


class FolderLock:
    """The lock of the data folder `folder`, which must exist."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / LOCK
        self.unsupported: Text | None = None
        """Why the folder cannot be locked, found by `acquire`; None where it can."""
        self._number: int | None = None

    def acquire(self) -> bool:
        """Return False where another process holds the lock, else True; nothing is written yet.

        Where the folder cannot be locked (it is read-only, or its file system knows no locks), `unsupported`
        says why, and the result is True: a lock must not be what keeps the program from starting.
        """
        self.release()
        self.unsupported = None
        try:
            self._number = opened_for_owner(str(self.file), os.O_RDWR | os.O_CREAT)
        except OSError as error:
            self.unsupported = reason_of(error)
            return True
        try:
            _lock(self._number)
        except OSError as error:
            if error.errno in _HELD:
                self.release()
                return False
            self.unsupported = reason_of(error)
        return True

    def publish(self, server: str = "") -> None:
        """Write into the file who holds it, and where it listens once it does; best effort."""
        if self._number is None:
            return
        text = "\n".join(map(str, Holder(host_name(), os.getpid(), server)))
        with suppress(OSError):
            os.ftruncate(self._number, 0)
            os.lseek(self._number, 0, os.SEEK_SET)
            os.write(self._number, f"{text}\n".encode())

    def holder(self) -> Holder:
        """Return who wrote into the file last; empty where it cannot be read, or is being written."""
        with suppress(OSError, ValueError):
            with self.file.open("rb") as stream:
                host, pid, server = stream.read(MOST_BYTES).decode().splitlines()
            return Holder(host, int(pid), server)
        return Holder()

    @property
    def is_held(self) -> bool:
        """Whether this process holds the lock, as far as the folder can be locked."""
        return self._number is not None

    def release(self) -> None:
        """Release the lock, if it is held."""
        if self._number is not None:
            os.close(self._number)
            self._number = None


def host_name() -> str:
    """Return the name of this computer, without the heavy module `socket`."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename
