"""The Debian packages that the program, its tests and its builders need, and their installation."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from functools import partial
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import TYPE_CHECKING

from build.common import ROOT, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Debian package: the sign that it is installed (a library, a file pattern or a program). The libraries are
# those that Qt's Gui and Multimedia modules and its platform plugins link but do not contain.
WINDOW_NEEDS = {
    "libdbus-1-3": "libdbus-1.so.3",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libgthread-2.0.so.0",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
    "libpulse0": "libpulse.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libx11-6": "libX11.so.6",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-shm0": "libxcb-shm.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "fonts-dejavu-core": "/usr/share/fonts/**/*.[ot]tf",
}
VENV_NEEDS = {
    f"python3.{sys.version_info[1]}-venv": f"{sysconfig.get_path('stdlib')}/ensurepip/__init__.py",
}
RUN_NEEDS = WINDOW_NEEDS | VENV_NEEDS
SUITE_NEEDS = RUN_NEEDS | {
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
    "bindfs": "bindfs",
    "dbus": "dbus-run-session",
    "dpkg-dev": "dpkg-scanpackages",
    "espeak-ng": "espeak-ng",
    "fonts-noto-cjk": "/usr/share/fonts/**/NotoSansCJK-Regular.ttc",
    "fonts-noto-core": "/usr/share/fonts/**/NotoSansArabic-Regular.ttf",
    "gcc": "cc",
    "gnupg": "gpg",
    "groff-base": "groff",
    "libc6-dev": "/usr/include/stdio.h",
    "librsvg2-bin": "rsvg-convert",
    "libspeechd2": "libspeechd.so.2",
    "nsis": "makensis",
    "openbox": "openbox",
    "pipewire": "pipewire",
    "pipewire-pulse": "pipewire-pulse",
    "playerctl": "playerctl",
    "poppler-utils": "pdftotext",
    "pulseaudio": "pulseaudio",
    "pulseaudio-utils": "pactl",
    "speech-dispatcher": "speech-dispatcher",
    "speech-dispatcher-espeak-ng": "/usr/lib/speech-dispatcher-modules/sd_espeak-ng",
    "wireplumber": "wireplumber",
    "x11-utils": "xprop",
    "x11-xkb-utils": "setxkbmap",
    "x11-xserver-utils": "xrandr",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
}
ORCA_NEEDS = SUITE_NEEDS | {
    "orca": "orca",
    "speech-dispatcher": "/usr/lib/speech-dispatcher-modules/sd_generic",
}


def captured(command: Sequence[str], stdin: str = "") -> tuple[int, str]:
    """Run a command in the root of the repository; return its exit code and all its output."""
    run_text = partial(subprocess.run, check=False, cwd=ROOT, encoding="utf-8", errors="replace")
    done = run_text(command, input=stdin, stdout=PIPE, stderr=STDOUT)
    return done.returncode, done.stdout


def present(sign: str) -> bool:
    """Whether a library (`.so.` in its name), a file (an absolute pattern) or a program can be found."""
    path = Path(sign)
    if path.is_absolute():
        return any(Path(path.anchor).glob(str(path.relative_to(path.anchor))))
    if ".so." not in sign:
        return shutil.which(sign) is not None
    try:
        ctypes.CDLL(sign)
    except OSError:
        return False
    return True


_asked: set[str] = set()
"""Packages that could not be installed, and were reported in this run."""

UNKNOWN = re.compile(r"^E: (?:Unable to locate package |Package ')([\w.+-]+)", re.MULTILINE)
"""A package that this version of the system does not have, as apt-get names it."""


def provide(needs: Mapping[str, str]) -> None:
    """Install the Debian packages whose sign is missing; without the permission, print the command for it.

    A failure does not stop anything: Qt or a test reports by itself what it misses. No package is removed
    (such as a desktop's sound server). Systems without apt-get are left alone: their desktops have these.
    """
    missing = [package for package, sign in needs.items() if package not in _asked and not present(sign)]
    if sys.platform == "win32" or not missing or not shutil.which("apt-get"):
        return
    root = os.geteuid() == 0
    if not root and (not shutil.which("sudo") or captured(["sudo", "-n", "true"])[0]):
        _asked.update(missing)
        say(f"Missing on this system; please install: sudo apt-get install {' '.join(missing)}")
        return
    say(f"Installing system packages: {' '.join(missing)} ...")
    apt = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C"]
    code, printed = install(missing, [*apt, "apt-get", "-y"])
    if code:
        _asked.update(missing)
        say(f"{printed}\nThese could not be installed; continuing without them: {' '.join(missing)}")


def install(packages: Sequence[str], apt: Sequence[str]) -> tuple[int, str]:
    """Install packages with a command of apt-get; return the exit code and the output of the last attempt.

    Packages that this version of the system lacks are left out and named, so that the others are installed.
    """
    wanted = list(packages)
    code, printed = captured([*apt, "--no-install-recommends", "--no-remove", "install", *wanted])
    if code:  # the package lists may be old or missing
        captured([*apt, "update"])
    while code and wanted:
        code, printed = captured([*apt, "--no-install-recommends", "--no-remove", "install", *wanted])
        unknown = set(UNKNOWN.findall(printed)) & set(wanted)
        if not unknown:
            break
        say(f"This system has no package {', '.join(sorted(unknown))}: continuing without.")
        wanted = [package for package in wanted if package not in unknown]
    return code, printed
