"""Tries the packages in dist: `python3 packaging/dev.py test-packages [NAME...]`; a line a step.

| name             | what is tried                                                              |
|------------------|----------------------------------------------------------------------------|
| deb-here         | the .deb, unpacked into a folder                                           |
| tar-here         | the .tar.xz, the same                                                      |
| bookworm, trixie | the .deb on a clean, minimal Debian 12 and 13; as root                     |
| rpm              | the .rpm, installed by rpm in a clean Debian 13; as root                   |
| twice            | two builds of this commit, in two clones, are the same byte by byte        |

Systems are made once by debootstrap in `build/roots`, and tried in copies. Pictures of the windows stay in
`test-output/packages`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from build_common import BuildError, say
from dev_needs import provide
from try_common import NEEDS, Steps, newest
from try_deb import DebTrial
from try_rpm import RpmTrial
from try_system import NEEDS as SYSTEM_NEEDS
from try_system import SUITES, System
from try_twice import try_twice
from try_unpacked import try_unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _on_debian(steps: Steps) -> None:
    DebTrial(System(steps.subject, steps.subject), newest("deb")).take(steps)


TRIALS: dict[str, Callable[[Steps], None]] = {
    "deb-here": lambda steps: try_unpacked(newest("deb"), steps),
    "tar-here": lambda steps: try_unpacked(newest("tar.xz"), steps),
    **dict.fromkeys(SUITES, _on_debian),
    "rpm": lambda steps: RpmTrial(System("trixie", "rpm"), newest("rpm"), newest("deb")).take(steps),
    "twice": try_twice,
}


def main(names: Sequence[str]) -> int:
    """Take the trials named, or all; return 1 where a step failed."""
    wrong = [name for name in names if name not in TRIALS]
    if wrong:
        say(f"{', '.join(wrong)}: no such trial. There are: {', '.join(TRIALS)}.")
        return 2
    provide(NEEDS | SYSTEM_NEEDS)
    passed = failed = 0
    for name in names or TRIALS:
        steps = Steps(name)
        try:
            TRIALS[name](steps)
        except BuildError as error:
            steps.failed += 1
            say(str(error))
        passed, failed = passed + steps.passed, failed + steps.failed
    say(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
