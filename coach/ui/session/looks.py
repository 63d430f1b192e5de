"""A person's preferences for how the session looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.draw.tokens import Theme


@dataclass(frozen=True, slots=True)
class Looks:
    """Theme, viewing distance in metres, and preferences.

    With `reduce_motion` nothing flashes and the figure is still; `largest_letters` gives word and countdown
    more room at the cost of the rest. `muted`: nothing is heard, which the page says.
    """

    theme: Theme
    distance_m: float
    reduce_motion: bool
    largest_letters: bool = False
    muted: bool = False
