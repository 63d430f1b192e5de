"""The scenarios in the order in which they run: the share of the time and the rounds of the short form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tests.torture.clocks import set_clocks
from tests.torture.damage import damage_diaries, damage_starts
from tests.torture.disk import break_disk, break_files
from tests.torture.fuzzing import fuzz
from tests.torture.kills import kill_commands, kill_window
from tests.torture.long_run import run_long
from tests.torture.poison import import_poison
from tests.torture.readers import READERS
from tests.torture.sound_server import kill_sound_server
from tests.torture.together import run_together

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.torture.rounds import Budget


class Scenario(NamedTuple):
    """A scenario: it runs rounds until its budget is used up.

    `weight` is its share of the time; in the suite it takes the `short` rounds from round `first` on.
    """

    run: Callable[[Budget], None]
    weight: float
    short: int
    first: int = 0


SCENARIOS: dict[str, Scenario] = {
    "kills of the window": Scenario(kill_window, 3, short=1),
    "kills of commands": Scenario(kill_commands, 1, short=6),
    "disk faults": Scenario(break_disk, 3, short=1),
    "faults of file and folder": Scenario(break_files, 3, short=1),
    "damaged diaries": Scenario(damage_diaries, 1, short=12),
    "damaged starts": Scenario(damage_starts, 1, short=3),
    "clocks": Scenario(set_clocks, 2, short=1),
    "two at once": Scenario(run_together, 2, short=1),
    "poisoned imports": Scenario(import_poison, 1, short=1),
    "long run": Scenario(run_long, 1, short=23),
    "sound server": Scenario(kill_sound_server, 2, short=1),
    **{f"fuzzing {kind.name}": Scenario(partial(fuzz, kind), 0.5, short=600) for kind in READERS},
}
