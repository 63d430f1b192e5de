"""Reasons for which the operating system refuses something, as texts that can be translated."""

from __future__ import annotations

import errno

from coach.base.messages import Text

_DISK_FULL = Text("the disk is full")
_IN_USE = Text("in use by another program")
_NO_PERMISSION = Text("there is no permission")
_NOT_FOUND = Text("there is no such file or folder")
_TOO_MANY_FILES = Text("too many files are open")
_WRITE_PROTECTED = Text("it is write-protected")

_REASONS = {
    errno.EACCES: _NO_PERMISSION,
    errno.EBUSY: _IN_USE,
    errno.EEXIST: Text("there is already a file of this name"),
    errno.EFBIG: Text("the file would be too large"),
    errno.EIO: Text("the disk reports an error"),
    errno.EISDIR: Text("it is a folder"),
    errno.ELOOP: Text("its links lead in a circle"),
    errno.EMFILE: _TOO_MANY_FILES,
    errno.ENAMETOOLONG: Text("its name is too long"),
    errno.ENFILE: _TOO_MANY_FILES,
    errno.ENODEV: _NOT_FOUND,
    errno.ENOENT: _NOT_FOUND,
    errno.ENOSPC: _DISK_FULL,
    errno.ENOTDIR: Text("part of its path is not a folder"),
    errno.EPERM: _NO_PERMISSION,
    errno.EROFS: _WRITE_PROTECTED,
    errno.ETXTBSY: _IN_USE,
    getattr(errno, "EDQUOT", errno.ENOSPC): _DISK_FULL,  # Windows has no EDQUOT
}


def reason_of(error: Exception) -> Text:
    """Return why the operating system refused something; a reason not known here is quoted as it came."""
    if isinstance(error, OSError):
        if error.errno in _REASONS:
            return _REASONS[error.errno]
        return quoted(error.strerror or error)
    return quoted(error)


def quoted(error: object) -> Text:
    """Return the words of another program or library, which are English, as a quotation."""
    return Text("the reported reason is “{words}”", words=str(error))
