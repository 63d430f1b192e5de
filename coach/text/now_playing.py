"""What media controls show of a session: headsets, lock screens, a phone beside the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.core.score import WAITING
from coach.text.preset_names import routine_title
from coach.text.session_texts import count_parts, count_text, leg_badge, phase_word

if TYPE_CHECKING:
    from coach.core.score import Score


class NowPlaying(NamedTuple):
    """A session as a media player describes it; the texts are in the reader's language."""

    is_playing: bool
    """Whether the position moves, or will after a count-in."""
    title: str
    """The phase."""
    artist: str
    """The leg and the repetition."""
    album: str
    """The routine."""
    length_ms: int


def now_playing(score: Score, position_ms: int, *, is_playing: bool, at_gate: bool = False) -> NowPlaying:
    """Return what to show of `score` at `position_ms`: the same words as the session page.

    With `at_gate`, a set waits for the person at the end of a wait.
    """
    span = score.wait_before(position_ms) if at_gate else score.at(position_ms)
    badge = leg_badge(span.leg, waits=span.kind in WAITING)
    artist = f"{badge} · {count_text(count_parts(score, position_ms))}"
    return NowPlaying(
        is_playing, phase_word(span.kind), artist, routine_title(score.routine.name), score.length_ms
    )
