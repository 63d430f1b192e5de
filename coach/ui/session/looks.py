"""A person's preferences for how the session looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.draw.tokens import Theme


@dataclass(frozen=True, slots=True)
class Looks:
    """Theme, viewing distance in metres, and whether to avoid motion: no flash, a still figure."""

    theme: Theme
    distance_m: float
    reduce_motion: bool
