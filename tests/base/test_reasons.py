"""Reasons of the operating system are texts; unknown ones are quoted."""

from __future__ import annotations

import errno

import pytest

from coach.base.reasons import quoted, reason_of


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "there is no permission"),
        (errno.EPERM, "there is no permission"),
        (errno.EROFS, "it is write-protected"),
        (errno.ENOENT, "there is no such file or folder"),
        (errno.EISDIR, "it is a folder"),
        (errno.ENOTDIR, "part of its path is not a folder"),
        (errno.EBUSY, "in use by another program"),
        (errno.EMFILE, "too many files are open"),
    ],
)
def test_a_known_error_of_the_system_is_a_text(code: int, reason: str) -> None:
    assert str(reason_of(OSError(code, "Any"))) == reason


def test_an_unknown_error_is_quoted_as_it_came() -> None:
    assert str(reason_of(OSError(99_999, "Odd thing"))) == "the reported reason is “Odd thing”"
    assert reason_of(OSError("no code")) == quoted("no code")
    assert reason_of(ValueError("embedded null byte")) == quoted("embedded null byte")
