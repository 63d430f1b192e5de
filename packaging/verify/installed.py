"""The checks of an installed program that every kind of package shares."""

from __future__ import annotations

import json
import shutil
from functools import partial
from typing import TYPE_CHECKING, Any

from build.common import ROOT, BuildError
from verify.self_check import check_output
from verify.steps import expect
from verify.system import DATA, HOME, PERSON
from verify.window import open_window, screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from verify.steps import Steps
    from verify.system import System

OLD_DIARY = ROOT / "tests/store/diaries/v1.db"


class Installed:
    """The shared steps; each leaves the system in the state that the next one expects."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.before: set[str] = set()
        self.sessions: list[Any] = []

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps, each under the rule that it checks."""
        raise NotImplementedError

    def run(self, steps: Steps) -> None:
        """Run every step on a clean system; if there is none, run none."""
        steps("a clean system", self.system.make)
        if not steps.failed:
            for name, act in self.steps().items():
                steps(name, act)
        self.system.remove()

    def read_diary(self) -> str:
        """Copy a diary of the first version to the user's data folder, and read it."""
        self.system.call("mkdir", "-p", DATA, user=PERSON)
        shutil.copy(OLD_DIARY, self.system.root / DATA.lstrip("/") / "diary.db")
        self.system.call("chown", "-R", f"{PERSON}:{PERSON}", HOME)
        self.sessions = self.exported()
        expect(len(self.sessions) > 0, wanted=True, what="that the diary holds sessions")
        return f"{len(self.sessions)} sessions"

    def exported(self) -> list[Any]:
        """Return the sessions in the user's diary as the program exports them."""
        target = f"{HOME}/sessions.json"
        self.system.call("coach", "export", "json", target, user=PERSON)
        data = json.loads((self.system.root / target.lstrip("/")).read_text(encoding="utf-8"))
        return list(data["sessions"])

    def libraries(self) -> str:
        """Check with ldd that every library is found."""
        # ldd fails for the files that are no libraries.
        inside = "find /usr/lib/interval-coach -type f -exec ldd {} + 2>/dev/null || true"
        lines = self.system.call("sh", "-c", inside).splitlines()
        missing = sorted({line.strip() for line in lines if "not found" in line})
        expect(missing, [], "the list of missing libraries")
        found = sum(" => /" in line for line in lines)
        expect(found > 0, wanted=True, what="that ldd printed anything")
        return f"ldd finds all {found} linked libraries"

    def self_check(self) -> str:
        """Run the self-check and compare its values."""
        with screen() as display:
            return check_output(self.system.call("coach", "self-check", user=PERSON, display=display), DATA)

    def window(self) -> str:
        """Open the window for a new user, without a data folder."""
        shutil.rmtree(self.system.root / DATA.lstrip("/"), ignore_errors=True)
        start = partial(self.system.command, ["coach"], user=PERSON)
        summary = open_window(lambda display: start(display=display), self.system.root.name)
        expect(self.diary_there(), wanted=True, what=f"that {DATA} was created")
        return summary

    def diary_there(self) -> bool:
        """Whether the user's diary is in its data folder."""
        return (self.system.root / DATA.lstrip("/") / "diary.db").is_file()

    def check_leftovers(self) -> str:
        """Check that the removed program left nothing but the user's diary."""
        here = self.system.listing() - self.before
        expect(
            sorted(name for name in here if "coach" in name.lower()),
            [],
            "the list of files that the package left",
        )
        if not self.diary_there():
            raise BuildError(f"{DATA} is gone")
        return f"the diary is there; the dependencies left {len(here)} files"
