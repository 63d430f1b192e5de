"""The entry that starts the program at login, and the start without a window that it asks for."""

from __future__ import annotations

import os
import plistlib
import re
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach.base import paths
from coach.base.problems import Problem
from coach.desktop.autostart import BACKGROUND, DesktopEntry, LaunchAgent, autostart

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = [
    *('/opt/a folder/$HOME `x` 100%/co"ach', "--data-dir", "/home/b\\c/new\nline\tand\\n/\u2028", BACKGROUND),
]


@pytest.mark.skipif(sys.platform != "linux", reason="the entry of a Linux desktop")
def test_an_entry_is_written_and_removed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APPIMAGE", raising=False)
    found = autostart(home / "data")
    assert isinstance(found, DesktopEntry)
    assert not found.is_on()  # off by default
    found.set_on(True)
    assert found.is_on()
    assert found.file == home / "config" / "autostart" / "interval-coach.desktop"
    lines = found.file.read_text(encoding="utf-8").splitlines()
    (command,) = (line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    assert shlex.split(command) == [
        sys.executable,
        "-m",
        "coach",
        "--data-dir",
        str(home / "data"),
        BACKGROUND,
    ]
    found.set_on(False)
    found.set_on(False)
    assert not found.is_on()
    assert list(found.file.parent.iterdir()) == []


def test_the_usual_data_folder_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delenv("APPIMAGE", raising=False)
    found = autostart(paths.data_dir(environ={}))
    assert isinstance(found, LaunchAgent)
    found.set_on(True)
    entry = plistlib.loads(found.file.read_bytes())
    assert entry["ProgramArguments"] == [sys.executable, "-m", "coach", BACKGROUND]
    found.set_on(False)
    assert not found.is_on()


def test_an_entry_is_known_by_its_data_folder(tmp_path: Path) -> None:
    for kind in (DesktopEntry, LaunchAgent):
        one, other = kind(["coach", "--data-dir", "/one"], tmp_path), kind(["coach"], tmp_path)
        assert not one.starts_this()
        one.set_on(True)
        assert (one.is_on(), other.is_on()) == (True, True)
        assert (one.starts_this(), other.starts_this()) == (True, False)
        for damage in ("damaged", "<?xml version='1.0'?><plist>"):
            one.file.write_text(damage, encoding="utf-8")
            assert not one.starts_this()


@pytest.mark.skipif(os.name != "posix", reason="needs sh")
def test_special_characters_reach_the_program_unchanged(tmp_path: Path) -> None:
    entry = DesktopEntry(COMMAND, tmp_path)
    entry.set_on(True)
    text = entry.file.read_text(encoding="utf-8")
    (line,) = (line.removeprefix("Exec=") for line in text.split("\n") if line.startswith("Exec="))
    signs = {"\\": "\\", "s": " ", "n": "\n", "t": "\t", "r": "\r"}
    string = re.sub(r"\\(.)", lambda found: signs[found[1]], line)  # as the specification reads a string,
    string = string.replace("%%", "%")  # and a code
    shell = subprocess.run(
        ["sh", "-c", f"printf '%s\\0' {string}"], capture_output=True, text=True, check=True
    )
    assert shell.stdout.split("\0")[:-1] == COMMAND
    assert entry.starts_this()


@pytest.mark.parametrize("name", ["bell\x07", "next\x85line", "not utf-8 \udcff"])
@pytest.mark.parametrize("kind", [DesktopEntry, LaunchAgent])
def test_a_name_that_no_entry_can_hold_is_refused(
    tmp_path: Path, kind: type[DesktopEntry | LaunchAgent], name: str
) -> None:
    entry = kind(["coach", "--data-dir", f"/home/{name}"], tmp_path)
    with pytest.raises(Problem, match="a character that no entry can hold") as caught:
        entry.set_on(True)
    assert str(caught.value).isprintable()
    assert not entry.is_on()


def test_an_entry_switched_off_by_the_desktop_is_off(tmp_path: Path) -> None:
    entry = DesktopEntry(COMMAND, tmp_path)
    entry.set_on(True)
    with entry.file.open("a", encoding="utf-8") as stream:
        stream.write("Hidden=true\n")
    assert not entry.is_on()
    entry.set_on(True)
    assert entry.is_on()


def test_an_entry_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file", encoding="utf-8")
    with pytest.raises(Problem, match="autostart"):
        DesktopEntry(COMMAND, tmp_path).set_on(True)
