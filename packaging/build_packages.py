"""Builds the frozen program and the packages named: deb, rpm, tar, windows, macos; unnamed, this system's.

`python3 packaging/dev.py build` runs it. It makes an environment of its own in `build/venv`, so that what
happens to be installed elsewhere never gets into a package.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from typing import TYPE_CHECKING

import build_frozen
import build_linux
import build_mac
import build_windows
import dev
from build_common import DIST, MEGABYTE, VENV, BuildError, say
from build_deb import build_deb
from build_rpm import build_rpm
from dev_needs import WINDOW_NEEDS, provide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

BUILDERS: dict[str, dict[str, Callable[[], Path]]] = {
    "linux": {"deb": build_deb, "rpm": build_rpm, "tar": build_linux.build_tar},
    "win32": {"windows": build_windows.build_setup},
    "darwin": {"macos": build_mac.build_dmg},
}
"""What each system can build: a frozen program runs on the system that froze it."""

NEEDS = WINDOW_NEEDS | {
    "binutils": "objdump",
    "dpkg-dev": "dpkg-shlibdeps",
    "libbrotli1": "libbrotlidec.so.1",
    "libspeechd2": "libspeechd.so.2",
    "libxcb-util1": "libxcb-util.so.1",
}
"""What freezing needs on Debian: every library that goes into the list of dependencies must be there."""


def build(kinds: Sequence[str]) -> list[Path]:
    """Freeze the program, let it check itself, and make the packages; return them."""
    here = BUILDERS.get(sys.platform, {})
    wrong = [kind for kind in kinds if kind not in here]
    if wrong:
        raise BuildError(
            f"{', '.join(wrong)} cannot be built on {sys.platform}: allowed is {', '.join(here)}."
        )
    provide(NEEDS)
    dev.prepare(dev.BUILD_LOCK, VENV)
    build_frozen.check(build_frozen.program_in(build_frozen.freeze()))
    if sys.platform == "linux":
        build_linux.stage()
    return [here[kind]() for kind in kinds or here]


def write_sums() -> None:
    """Write the checksums of all packages in `dist`, as `sha256sum -c` reads them."""
    packages = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")


def main(kinds: Sequence[str]) -> int:
    """Build, and tell what was made and how long it took."""
    begun = time.monotonic()
    try:
        made = build(kinds)
        write_sums()
    except BuildError as error:
        say(str(error))
        return 1
    for path in made:
        say(f"{path.relative_to(DIST.parent)}  {path.stat().st_size / MEGABYTE:.1f} MB")
    say(f"Done in {time.monotonic() - begun:.0f} s, with {sum(os.times()[:4]):.0f} s of the processor.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
