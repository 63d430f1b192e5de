"""Starting the program at login, without its window: how each system does it."""

from __future__ import annotations

import os
import plistlib
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category
from xml.parsers.expat import ExpatError

from coach.base import paths
from coach.base.files import cannot_be_written, write_beside
from coach.base.problems import Problem
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.base.login_entry import LoginEntry

BACKGROUND = "--background"
"""The option of the command line that opens no window."""

NAME = "interval-coach"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
SANDBOX = Path("/.flatpak-info")
"""The file by which a Flatpak is known: its own folder of settings is not the one that a login reads."""

ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
"""How a line of a desktop entry writes control characters; it can write no others."""


class DesktopEntry:
    """A file in the autostart folder of a Linux desktop (XDG autostart specification)."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self.file = folder / "autostart" / f"{NAME}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """Whether there is an entry; one that the desktop's own settings switched off is none."""
        lines = self._lines()
        return bool(lines) and not {"Hidden=true", "X-GNOME-Autostart-enabled=false"} & lines

    def starts_this(self) -> bool:
        """Whether the entry has our command."""
        return self._exec in self._lines()

    @property
    def _exec(self) -> str:
        return f"Exec={' '.join(map(_quoted, self._command))}"

    def _lines(self) -> set[str]:
        try:
            return set(self.file.read_text(encoding="utf-8", errors="replace").split("\n"))
        except OSError:
            return set()

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - as in the interface
        """Write the entry, or remove it."""
        if not on:
            _remove(self.file)
            return
        refuse_unwritable(self._command)
        text = "\n".join(
            (
                "[Desktop Entry]",
                "Type=Application",
                "Name=Interval Coach",
                self._exec,
                f"Icon={NAME}",
                "Terminal=false",
                "NoDisplay=true",
                "",
            )
        )
        _write(self.file, text.encode())


class LaunchAgent:
    """A property list in the folder of launch agents (macOS)."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self.file = folder / "Library" / "LaunchAgents" / f"{NAME}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether there is an entry."""
        return self.file.exists()

    def starts_this(self) -> bool:
        """Whether the entry has our command."""
        with suppress(OSError, ValueError, ExpatError, AttributeError):  # it may be damaged
            entry = plistlib.loads(self.file.read_bytes())
            return bool(entry.get("ProgramArguments") == list(self._command))
        return False

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - as in the interface
        """Write the entry, or remove it."""
        if not on:
            _remove(self.file)
            return
        refuse_unwritable(self._command)
        entry = {"Label": NAME, "ProgramArguments": list(self._command), "RunAtLoad": True}
        _write(self.file, plistlib.dumps(entry))


class RunKey:
    """A value in the person's Run key (Windows)."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def is_on(self) -> bool:
        """Whether there is an entry."""
        return self._value() is not None

    def starts_this(self) -> bool:
        """Whether the entry has our command."""
        return self._value() == self._line

    @property
    def _line(self) -> str:
        import subprocess  # noqa: PLC0415 - of Windows only

        return subprocess.list2cmdline(self._command)

    @staticmethod
    def _value() -> str | None:
        if sys.platform != "win32":
            return None
        import winreg  # noqa: PLC0415 - of Windows only

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except OSError:
            return None

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - as in the interface
        """Write the entry, or remove it."""
        if sys.platform != "win32":
            return
        import winreg  # noqa: PLC0415 - of Windows only

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                if on:
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self._line)
                elif self.is_on():
                    winreg.DeleteValue(key, NAME)
        except OSError as error:
            raise cannot_be_written(Path(RUN_KEY), reason_of(error)) from error


def autostart(data: Path) -> LoginEntry | None:
    """Return the entry for a program on the data folder `data`; None where the system has no such entries."""
    command = [*_program(), *_folder(data), BACKGROUND]
    if sys.platform == "win32":
        return RunKey(command)
    if sys.platform == "darwin":
        return LaunchAgent(command, Path.home())
    if SANDBOX.exists():
        return None
    config = Path(os.environ.get("XDG_CONFIG_HOME") or "")
    return DesktopEntry(command, config if config.is_absolute() else Path.home() / ".config")


def _program() -> list[str]:
    """Return the command that runs this copy of the program."""
    if image := os.environ.get("APPIMAGE"):  # the program itself is in a folder that goes with the process
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "coach"]


def _folder(data: Path) -> list[str]:
    """Return the argument for a data folder that is not the usual one."""
    usual = paths.data_dir(environ={})
    return [] if data == usual else ["--data-dir", str(data)]


def _quoted(argument: str) -> str:
    """Return an argument as the Exec line of a desktop entry writes it."""
    for sign in ("\\", '"', "`", "$"):
        argument = argument.replace(sign, "\\" + sign)
    argument = argument.replace("\\", "\\\\").replace("%", "%%")  # the line itself has escapes, too
    for sign, escape in ESCAPES.items():
        argument = argument.replace(sign, escape)
    return f'"{argument}"'


def refuse_unwritable(command: Sequence[str]) -> None:
    """Raise `Problem` for a command with a path that no entry can hold: not UTF-8, or a control character."""
    for argument in command:
        if any(category(sign) in {"Cc", "Cs"} and sign not in ESCAPES for sign in argument):
            raise Problem(
                "{path} cannot be started at login: its name has a character that no entry can hold.",
                path=repr(argument)[1:-1],
            )


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_be_written(file, reason_of(error)) from error
    with write_beside(file, "wb") as stream:
        stream.write(content)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_be_written(file, reason_of(error)) from error
