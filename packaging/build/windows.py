"""Windows: the NSIS setup program, its texts, and the signatures."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from build.common import (
    DIST,
    FROZEN,
    MEGABYTE,
    PACKAGING,
    BuildError,
    check_size,
    run,
    say,
    size,
    version,
)
from build.package_texts import (
    DATA_STAYS,
    NEEDS_64_BIT,
    OLD_COPY_STAYS,
    PACKAGE,
    ROUTINE_FILE,
    RUNNING,
    SETUP,
    translation,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SETUP_BUDGET, INSTALLED_BUDGET = 35 * MEGABYTE, 120 * MEGABYTE
LANGUAGES = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "zh_CN": "SimpChinese",
    "ar": "Arabic",
}
"""The languages of the program as NSIS names them; a setup takes that of Windows, else the first one."""

TEXTS = {
    "Running": (SETUP, RUNNING, ""),
    "Needs64Bit": (SETUP, NEEDS_64_BIT, ""),
    "OldCopyStays": (SETUP, OLD_COPY_STAYS, "$OldFolder"),
    "DataStays": (SETUP, DATA_STAYS, "$LOCALAPPDATA\\interval-coach"),
    "RoutineFile": (PACKAGE, ROUTINE_FILE, ""),
}
"""Texts of the setup by their names in the script: context, English text, and what fills its field."""

SCRIPT_PART = PACKAGING / "windows" / "texts.nsh"
"""The languages and texts, as a part of the script."""

SIGN = "COACH_SIGN_COMMAND"
"""Environment variable with a command that signs a file, whose name is added at the end."""

OLDEST = (3, 13)
"""The oldest Python that a release is built with: Windows gets no more fixes for older ones."""


def setup_texts() -> str:
    """Return the languages and the texts of the setup, as a part of its script."""
    lines = ["; Written by: python3 packaging/dev.py translate"]
    lines += [f'!insertmacro MUI_LANGUAGE "{name}"' for name in LANGUAGES.values()]
    for name, (context, text, value) in TEXTS.items():
        for language, there in LANGUAGES.items():
            words = translation(context, text, language).replace("$", "$$").replace('"', '$\\"')
            words = words.replace("{folder}", value)
            lines.append(f'LangString {name} ${{LANG_{there.upper()}}} "{words}"')
    return "\n".join(lines) + "\n"


def write_texts() -> None:
    """Write the languages and texts of the setup again."""
    SCRIPT_PART.write_text(setup_texts(), encoding="utf-8-sig", newline="\n")  # NSIS knows UTF-8 by its mark


def signer() -> list[str]:
    """Return the command that signs, without the file; empty, and said so, where there is none."""
    words = shlex.shlex(os.environ.get(SIGN, ""), posix=True, punctuation_chars=False)
    words.whitespace_split, words.commenters, words.escape = True, "", ""  # paths of Windows have backslashes
    command = list(words)
    if not command:
        say(f"No {SIGN}: nothing is signed. Windows will warn the people who download it (SmartScreen).")
    return command


def sign(command: Sequence[str], *programs: Path) -> None:
    """Sign programs in place, if there is a command for it."""
    for program in programs if command else ():
        run(f"Signing {program.name}", [*command, program])


def check_python() -> None:
    """Raise `BuildError` for a release with a Python that is too old; elsewhere it is only said."""
    if sys.version_info[:2] >= OLDEST:
        return
    oldest = ".".join(map(str, OLDEST))
    line = f"Python {sys.version.split()[0]}: a release for Windows needs {oldest} or newer, for its fixes."
    if os.environ.get("GITHUB_REF", "").startswith("refs/tags/"):
        raise BuildError(line)
    say(line)


def build_setup() -> Path:
    """Make the setup program with makensis, whose warnings count as errors; sign it and what it installs."""
    check_python()
    makensis = shutil.which("makensis") or shutil.which(
        "makensis", path=os.path.expandvars(r"%ProgramFiles(x86)%\NSIS")
    )
    if not makensis:
        raise BuildError("makensis is missing: install NSIS 3.")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"interval-coach_{version()}_setup.exe"
    command = signer()
    sign(command, *sorted(FROZEN.glob("*.exe")))
    words = {"PAYLOAD": FROZEN, "OUT": target, "VERSION": version()}
    defines = [f"-D{word}={value}" for word, value in words.items()]
    defines += [f"-DSIGN={subprocess.list2cmdline(command)}"] if command else []
    run("Packing the setup", [makensis, "-V2", "-WX", *defines, PACKAGING / "windows" / "coach.nsi"])
    sign(command, target)
    check_size("setup", target.stat().st_size, SETUP_BUDGET)
    check_size("installed", size(FROZEN), INSTALLED_BUDGET)
    return target
