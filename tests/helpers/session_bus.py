"""A private session bus."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def running_bus() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start a session bus with nothing on it; return its address and its process.

    Skips the test where there is none to start.
    """
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon (package dbus)")
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip(), daemon
        daemon.terminate()


@pytest.fixture
def session_bus() -> Iterator[str]:
    """Start a session bus with nothing on it; return its address."""
    with running_bus() as (address, _):
        yield address
