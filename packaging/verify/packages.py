"""Verifies the packages in dist: `python3 packaging/dev.py test-packages [NAME...]` prints one line a step.

| name             | check                                                                      |
|------------------|----------------------------------------------------------------------------|
| deb-here         | the .deb, unpacked into a folder                                           |
| tar-here         | the .tar.xz, unpacked into a folder                                        |
| bookworm, trixie | the .deb, installed on a clean, minimal Debian 12 or 13; as root           |
| rpm              | the .rpm, installed by rpm on a clean Debian 13; as root                   |
| tar, appimage    | on a clean Debian 13 that lacks small libraries of X11; as root            |
| apt              | a signed repository, used by apt on a clean Debian 12; as root             |
| flatpak          | built and used in a sandbox, on a stand-in for its runtime; as root        |
| flatpak-here     | the bundle in dist, on its real runtime; only if it is named               |
| twice            | two builds of this commit in two clones give the same bytes                |

debootstrap makes the systems once in `build/roots`; the checks use copies. Screenshots of the windows are
saved in `test-output/packages`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from build.common import BuildError, say
from build.system_packages import provide
from verify import apt, flatpak, system, window
from verify.apt import verify_apt
from verify.deb import InstalledDeb
from verify.flatpak import verify_flatpak, verify_flatpak_here
from verify.portable import verify_appimage, verify_tar
from verify.reproducible import build_twice
from verify.rpm import InstalledRpm
from verify.steps import Steps, newest
from verify.system import SUITES, System
from verify.unpacked import verify_unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _on_debian(steps: Steps) -> None:
    InstalledDeb(System(steps.subject, steps.subject), newest("deb")).run(steps)


CHECKS: dict[str, Callable[[Steps], None]] = {
    "deb-here": lambda steps: verify_unpacked(newest("deb"), steps),
    "tar-here": lambda steps: verify_unpacked(newest("tar.xz"), steps),
    **dict.fromkeys(SUITES, _on_debian),
    "rpm": lambda steps: InstalledRpm(System("trixie", "rpm"), newest("rpm"), newest("deb")).run(steps),
    "tar": verify_tar,
    "appimage": verify_appimage,
    "apt": verify_apt,
    "flatpak": verify_flatpak,
    "flatpak-here": verify_flatpak_here,
    "twice": build_twice,
}

BY_NAME = {"flatpak-here"}
"""Checks that only run if they are named: they need a runtime that has to be downloaded."""


def chosen(names: Sequence[str]) -> Sequence[str]:
    """Return the named checks, or all but those of BY_NAME."""
    return names or [name for name in CHECKS if name not in BY_NAME]


def main(names: Sequence[str]) -> int:
    """Run the `chosen` checks; return 1 if a step failed, 2 for an unknown name."""
    wrong = [name for name in names if name not in CHECKS]
    if wrong:
        say(f"{', '.join(wrong)}: unknown. Choose from: {', '.join(CHECKS)}.")
        return 2
    names = chosen(names)
    sandboxed = {"flatpak", "flatpak-here"}.intersection(names)
    provide(window.NEEDS | system.NEEDS | apt.NEEDS | (flatpak.NEEDS if sandboxed else {}))
    passed = failed = 0
    for name in names:
        steps = Steps(name)
        try:
            CHECKS[name](steps)
        except BuildError as error:
            steps.failed += 1
            say(str(error))
        passed, failed = passed + steps.passed, failed + steps.failed
    say(f"{passed} passed, {failed} failed")
    return 1 if failed else 0
