"""The routine unrolled into time: an immutable list of spans and cues, in whole milliseconds from 0."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from coach.core.routine import Alternate, Leg, Routine

if TYPE_CHECKING:
    from collections.abc import Iterator

PIPS_MS = (3000, 2000, 1000)
"""How long before the end of a waiting span its pips sound, in milliseconds."""


class SpanKind(StrEnum):
    """What a stretch of the score is for."""

    PREPARE = "prepare"
    LIFT = "lift"
    FLEX = "flex"
    HOLD = "hold"
    EXTEND = "extend"
    SWITCH = "switch"
    REST = "rest"


PHASES = (SpanKind.LIFT, SpanKind.FLEX, SpanKind.HOLD, SpanKind.EXTEND)
"""The four phases of a repetition, in their order."""

TENSION = (SpanKind.FLEX, SpanKind.HOLD, SpanKind.EXTEND)
"""The phases that count as time under tension."""

WAITING = (SpanKind.PREPARE, SpanKind.SWITCH, SpanKind.REST)
"""The spans between repetitions; each of them ends with pips."""


class CueKind(StrEnum):
    """Something to show, sound or say. Every span begins with the cue of its own kind."""

    PREPARE = "prepare"
    LIFT = "lift"
    FLEX = "flex"
    HOLD = "hold"
    EXTEND = "extend"
    SWITCH = "switch"
    REST = "rest"
    PIP = "pip"
    FINISHED = "finished"


class Span(NamedTuple):
    """A stretch of the score from `start_ms` (inside) to `end_ms` (outside).

    `leg` and `set` (from 1) are those of the repetition; of a waiting span, those that come next.
    `rep` counts from 1 within the set and is None in waiting spans.
    """

    kind: SpanKind
    start_ms: int
    end_ms: int
    leg: Leg
    set: int
    rep: int | None

    @property
    def length_ms(self) -> int:
        """Length in milliseconds, always above 0."""
        return self.end_ms - self.start_ms


class Cue(NamedTuple):
    """Something due at one instant: `text` is what the screen shows and a voice may say."""

    kind: CueKind
    at_ms: int
    text: str
    leg: Leg


class Repetition(NamedTuple):
    """One repetition to be done: its place, and its stretch of the score in milliseconds."""

    leg: Leg
    set: int
    rep: int
    start_ms: int
    end_ms: int

    @property
    def key(self) -> tuple[int, Leg, int]:
        """What makes it unique in a score: set, leg and repetition."""
        return (self.set, self.leg, self.rep)


@dataclass(frozen=True)
class Score:
    """Spans that tile 0…`length_ms` exactly, and the cues that fall due on the way."""

    routine: Routine
    first: Leg
    spans: tuple[Span, ...]
    cues: tuple[Cue, ...]
    repetitions: tuple[Repetition, ...]
    _starts: tuple[int, ...] = field(repr=False)
    _dues: tuple[int, ...] = field(repr=False)

    @property
    def length_ms(self) -> int:
        """Length of the whole session in milliseconds."""
        return self.spans[-1].end_ms

    def index_at(self, ms: int) -> int:
        """Return the index of the span at `ms`; before the start the first, from the end on the last."""
        return min(max(bisect_right(self._starts, ms) - 1, 0), len(self.spans) - 1)

    def at(self, ms: int) -> Span:
        """Return the span at `ms`; before the start the first, from the end on the last."""
        return self.spans[self.index_at(ms)]

    def between(self, a: int, b: int) -> tuple[Cue, ...]:
        """Return the cues due at `a` ≤ instant < `b`: however time is sliced, each is due once."""
        return self.cues[bisect_left(self._dues, a) : bisect_left(self._dues, b)]

    def repetition_at(self, ms: int) -> Repetition:
        """Return the repetition at `ms`, or in a waiting span the one that comes next."""
        index = bisect_right(self.repetitions, ms, key=lambda repetition: repetition.end_ms)
        return self.repetitions[min(index, len(self.repetitions) - 1)]

    def prescribed(self) -> dict[tuple[int, Leg], int]:
        """Return how many repetitions each set holds, in the order the sets are begun."""
        counts: dict[tuple[int, Leg], int] = {}
        for repetition in self.repetitions:
            place = (repetition.set, repetition.leg)
            counts[place] = counts.get(place, 0) + 1
        return counts

    def ahead(self, span: Span) -> tuple[int, float] | None:
        """Return repetitions and load (kg) of the set that `span` waits for.

        None outside of waiting spans, and where nothing need be said: both legs do the same, with no load.
        """
        if span.kind not in WAITING:
            return None
        routine, dose = self.routine, self.routine.dose(span.leg)
        amounts = {(d.sets, d.reps, d.load_kg) for d in map(routine.dose, routine.order())}
        if len(amounts) == 1 and not dose.load_kg:
            return None
        return self.prescribed()[span.set, span.leg], dose.load_kg


def unroll(routine: Routine, last_first: Leg | None = None) -> Score:
    """Unroll `routine` into its score.

    `last_first` is the leg that led the last session, needed where `first_leg` is "alternate";
    None (an empty diary) lets the left leg lead.
    """
    order = routine.order(last_first)
    seconds = {leg: routine.dose(leg).seconds for leg in order}
    spans: list[Span] = []
    cues: list[Cue] = []
    repetitions: list[Repetition] = []
    now = 0

    def add(kind: SpanKind, leg: Leg, set_: int, rep: int | None, text: str) -> None:
        nonlocal now
        length = int(getattr(seconds[leg], kind.value) * 1000)
        if not length:
            return
        spans.append(Span(kind, now, now + length, leg, set_, rep))
        cues.append(Cue(CueKind(kind.value), now, text, leg))
        now += length
        if kind in WAITING:
            cues.extend(Cue(CueKind.PIP, now - ms, "", leg) for ms in PIPS_MS if ms <= length)

    before: tuple[int, Leg] | None = None
    for set_, leg, rep in _places(routine, order):
        if before is None:
            add(SpanKind.PREPARE, leg, set_, None, f"Stand tall, hold a chair if you need. {_leads(leg)}")
        elif before[0] != set_:
            add(SpanKind.REST, leg, set_, None, f"Set done. Rest, then {_leads(leg).lower()}")
        elif before[1] is not leg:
            add(SpanKind.SWITCH, leg, set_, None, f"{_leads(leg)} is next")
        start = now
        settled = before == (set_, leg)
        add(
            SpanKind.LIFT, leg, set_, rep, "Stay lifted, hips level" if settled else "Lift your foot slightly"
        )
        add(SpanKind.FLEX, leg, set_, rep, "Heel up toward your glute")
        add(SpanKind.HOLD, leg, set_, rep, "Hold at the top")
        add(SpanKind.EXTEND, leg, set_, rep, "Slowly down, hips level")
        repetitions.append(Repetition(leg, set_, rep, start, now))
        before = (set_, leg)
    cues.append(Cue(CueKind.FINISHED, now, "Well done", repetitions[-1].leg))
    return Score(
        routine,
        order[0],
        tuple(spans),
        tuple(cues),
        tuple(repetitions),
        tuple(span.start_ms for span in spans),
        tuple(cue.at_ms for cue in cues),
    )


def _places(routine: Routine, order: tuple[Leg, ...]) -> Iterator[tuple[int, Leg, int]]:
    """Yield set, leg and repetition in the order they are done."""
    doses = {leg: routine.dose(leg) for leg in order}
    for set_ in range(1, max(dose.sets for dose in doses.values()) + 1):
        legs = [leg for leg in order if set_ <= doses[leg].sets]
        if routine.alternate is Alternate.SET:
            yield from ((set_, leg, rep) for leg in legs for rep in range(1, doses[leg].reps + 1))
        else:
            most = max(doses[leg].reps for leg in legs)
            for rep in range(1, most + 1):
                yield from ((set_, leg, rep) for leg in legs if rep <= doses[leg].reps)


def _leads(leg: Leg) -> str:
    return f"{leg.value.capitalize()} leg"
