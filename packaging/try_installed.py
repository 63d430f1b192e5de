"""What a program must do once it is installed in a system, whatever kind of package it came in."""

from __future__ import annotations

import json
import shutil
from functools import partial
from typing import TYPE_CHECKING, Any

from build_common import ROOT, BuildError
from try_common import expect, judged, screen, window
from try_system import DATA, HOME, PERSON

if TYPE_CHECKING:
    from collections.abc import Callable

    from try_common import Steps
    from try_system import System

OLD_DIARY = ROOT / "tests/store/diaries/v1.db"


class Installed:
    """The steps that every kind of package shares; each leaves the system as the next one expects it."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.before: set[str] = set()
        self.sessions: list[Any] = []

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps by what they prove."""
        raise NotImplementedError

    def take(self, steps: Steps) -> None:
        """Take every step, in a clean system; without one, none."""
        steps("a clean system", self.system.make)
        if not steps.failed:
            for name, act in self.steps().items():
                steps(name, act)
        self.system.remove()

    def keep_diary(self) -> str:
        """Put a diary of the first version where the person's is, and read it."""
        self.system.call("mkdir", "-p", DATA, user=PERSON)
        shutil.copy(OLD_DIARY, self.system.root / DATA.lstrip("/") / "diary.db")
        self.system.call("chown", "-R", f"{PERSON}:{PERSON}", HOME)
        self.sessions = self.exported()
        expect(len(self.sessions) > 0, wanted=True, what="that the diary holds sessions")
        return f"{len(self.sessions)} sessions"

    def exported(self) -> list[Any]:
        """Return the sessions in the person's diary, as the program exports them."""
        target = f"{HOME}/sessions.json"
        self.system.call("coach", "export", "json", target, user=PERSON)
        data = json.loads((self.system.root / target.lstrip("/")).read_text(encoding="utf-8"))
        return list(data["sessions"])

    def libraries(self) -> str:
        """Ask the system's own linker whether every library is found."""
        inside = (
            "find /usr/lib/interval-coach -type f -exec ldd {} + 2>/dev/null || true"  # not all are libraries
        )
        told = self.system.call("sh", "-c", inside).splitlines()
        missing = sorted({line.strip() for line in told if "not found" in line})
        expect(missing, [], "the list of those not found")
        found = sum(" => /" in line for line in told)
        expect(found > 0, wanted=True, what="that ldd told anything")
        return f"ldd finds all {found} that are linked"

    def self_check(self) -> str:
        """Compare the values that the self-check prints, not only its exit code."""
        with screen() as display:
            return judged(self.system.call("coach", "self-check", user=PERSON, display=display), DATA)

    def window(self) -> str:
        """Open the window for somebody who never did before, and take a picture."""
        shutil.rmtree(self.system.root / DATA.lstrip("/"), ignore_errors=True)
        start = partial(self.system.command, ["coach"], user=PERSON)
        told = window(lambda display: start(display=display), self.system.root.name)
        expect(self.diary_there(), wanted=True, what=f"that {DATA} was made")
        return told

    def diary_there(self) -> bool:
        """Whether the person's diary is where it belongs."""
        return (self.system.root / DATA.lstrip("/") / "diary.db").is_file()

    def left(self) -> str:
        """Find nothing of the program after it was taken away, but the person's diary."""
        here = self.system.listing() - self.before
        expect(sorted(name for name in here if "coach" in name.lower()), [], "what the package left")
        if not self.diary_there():
            raise BuildError(f"{DATA} is gone")
        return f"the diary is there; the packages that it brought left {len(here)} files of their own"
