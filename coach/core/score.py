"""The routine unrolled into time: an immutable list of spans and cues, in whole milliseconds from 0."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from coach.core.routine import Alternate, Leg, Routine, SetStart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PIPS_MS = (3000, 2000, 1000)
"""How long before the end of a wait its pips sound, in milliseconds; from the product's design."""


class SpanKind(StrEnum):
    """The purpose of a span: one of the four phases of a repetition, or a wait."""

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
"""The waits between repetitions; each of them ends with pips."""


class Instant(StrEnum):
    """An event of a session that has no length."""

    PIP = "pip"
    FINISHED = "finished"
    PAUSED = "paused"
    STOPPED = "stopped"
    TICK = "tick"
    REMINDER = "reminder"
    """A set waits for the person; never a cue of a score."""


Event: TypeAlias = SpanKind | Instant
"""Anything that is shown, sounded or said: the start of a span, or an instant."""


def event_named(name: str) -> Event:
    """Return the event called `name`, as "flex" or "pip"; raises ValueError where there is none."""
    return Instant(name) if name in list(Instant) else SpanKind(name)


class Span(NamedTuple):
    """A part of the score from `start_ms` (inside) to `end_ms` (outside).

    `leg` and `set` (from 1) are those of the repetition; of a wait, those that come next.
    `rep` counts from 1 within the set and is None in waits.
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
    """Something to show, sound or say at one instant: the start of a span, a pip, or the end.

    `leg` is that of its span. `settled` is true for a lift whose foot is still lifted, because the
    repetition before was on the same leg in the same set. Texts for cues are in `coach.text.cue_texts`.
    """

    kind: Event
    at_ms: int
    leg: Leg
    settled: bool = False


class Repetition(NamedTuple):
    """One repetition to be done: its leg, set and number (from 1), and its start and end in milliseconds."""

    leg: Leg
    set: int
    rep: int
    start_ms: int
    end_ms: int

    @property
    def key(self) -> tuple[int, Leg, int]:
        """Set, leg and repetition, which are unique in a score."""
        return (self.set, self.leg, self.rep)


class Break(NamedTuple):
    """The time between two sets, from the end of a repetition to the start of the next, in milliseconds.

    `set` and `leg` are those of the set that is over. Both ends are the same where the wait has no length.
    """

    set: int
    leg: Leg
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class Score:
    """Spans that tile 0…`length_ms` without gaps, and the cues in order of time.

    `first` is the leg that leads. `repetitions` are the spans grouped by repetition, in order; `breaks` lie
    between sets. `gates` are the instants (ms) at which a set waits for the person: the ends of all breaks
    if `set_start` is manual.
    """

    routine: Routine
    first: Leg
    spans: tuple[Span, ...]
    cues: tuple[Cue, ...]
    repetitions: tuple[Repetition, ...] = field(init=False)
    breaks: tuple[Break, ...] = field(init=False)
    gates: tuple[int, ...] = field(init=False)
    _starts: tuple[int, ...] = field(init=False, repr=False)
    _dues: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Compute what is looked up often."""
        object.__setattr__(self, "repetitions", tuple(_repetitions(self.spans)))
        object.__setattr__(self, "breaks", tuple(_breaks(self.routine.alternate, self.repetitions)))
        manual = self.routine.set_start is SetStart.MANUAL
        object.__setattr__(self, "gates", tuple(one.end_ms for one in self.breaks) if manual else ())
        object.__setattr__(self, "_starts", tuple(span.start_ms for span in self.spans))
        object.__setattr__(self, "_dues", tuple(cue.at_ms for cue in self.cues))

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
        """Return the cues due at `a` ≤ instant < `b` (ms): however time is sliced, each is due once."""
        return self.cues[bisect_left(self._dues, a) : bisect_left(self._dues, b)]

    def repetition_at(self, ms: int) -> Repetition:
        """Return the repetition at `ms`, or in a wait the one that comes next; from the end on the last."""
        index = bisect_right(self.repetitions, ms, key=lambda repetition: repetition.end_ms)
        return self.repetitions[min(index, len(self.repetitions) - 1)]

    def repetition_start(self, ms: int) -> int:
        """Return the start (ms) of the repetition at `ms`; outside of repetitions, `ms` itself."""
        start, end = self.repetition_at(ms)[-2:]
        return start if start <= ms < end else ms

    def break_at(self, ms: int) -> Break | None:
        """Return the break whose start or wait is at `ms`; None elsewhere, also at the end of a wait."""
        index = bisect_right(self.breaks, ms, key=lambda one: one.start_ms) - 1
        if index < 0:
            return None
        found = self.breaks[index]
        return found if found.start_ms == ms or ms < found.end_ms else None

    def break_before(self, ms: int) -> Break | None:
        """Return the break that ends at `ms`; None where there is none."""
        index = bisect_left(self.breaks, ms, key=lambda one: one.end_ms)
        return self.breaks[index] if index < len(self.breaks) and self.breaks[index].end_ms == ms else None

    def next_gate(self, ms: int) -> int | None:
        """Return the first gate after `ms`; None where there is none."""
        index = bisect_right(self.gates, ms)
        return self.gates[index] if index < len(self.gates) else None

    def wait_before(self, ms: int) -> Span:
        """Return the wait that ends at `ms`, the start of a repetition; one of length 0 if there is none."""
        index = self.index_at(ms)
        if index and self.spans[index - 1].kind in WAITING:
            return self.spans[index - 1]
        span = self.spans[index]
        changes_set = index > 0 and self.spans[index - 1].set != span.set
        return Span(SpanKind.REST if changes_set else SpanKind.SWITCH, ms, ms, span.leg, span.set, None)

    def prescribed(self) -> dict[tuple[int, Leg], int]:
        """Return how many repetitions each set holds, in the order the sets are begun."""
        counts: dict[tuple[int, Leg], int] = {}
        for repetition in self.repetitions:
            place = (repetition.set, repetition.leg)
            counts[place] = counts.get(place, 0) + 1
        return counts

    def ahead(self, span: Span) -> tuple[int, float] | None:
        """Return repetitions and load (kg) of the set that `span` waits for.

        None outside of waits, and where there is nothing to announce: both legs do the same without a load.
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
    spans = tuple(_spans(routine, order))
    return Score(routine, order[0], spans, tuple(cues_of(spans)))


def settled_lifts(spans: Sequence[Span]) -> frozenset[int]:
    """Return the starts (ms) of the lifts that follow a repetition of the same leg in the same set."""
    return frozenset(
        span.start_ms
        for before, span in pairwise(spans)
        if span.kind is SpanKind.LIFT
        and before.kind in PHASES
        and (before.set, before.leg) == (span.set, span.leg)
    )


def _spans(routine: Routine, order: tuple[Leg, ...]) -> Iterator[Span]:
    """Yield the spans of the score; those without a length are left out."""
    seconds = {leg: routine.dose(leg).seconds for leg in order}
    now = 0
    before: tuple[int, Leg] | None = None
    for set_, leg, rep in _places(routine, order):
        kinds: list[SpanKind] = []
        if before is None:
            kinds = [SpanKind.PREPARE]
        elif before[0] != set_:
            kinds = [SpanKind.REST]
        elif before[1] is not leg:
            kinds = [SpanKind.SWITCH]
        for kind in (*kinds, *PHASES):
            if length := int(getattr(seconds[leg], kind.value) * 1000):
                yield Span(kind, now, now + length, leg, set_, rep if kind in PHASES else None)
                now += length
        before = (set_, leg)


def cues_of(spans: Sequence[Span]) -> Iterator[Cue]:
    """Yield a cue for the start of each span, the pips at the end of each wait, and one for the end."""
    settled = settled_lifts(spans)
    for span in spans:
        yield Cue(span.kind, span.start_ms, span.leg, span.start_ms in settled)
        if span.kind in WAITING:
            pips = (span.end_ms - before for before in PIPS_MS)
            yield from (Cue(Instant.PIP, at, span.leg) for at in pips if at >= span.start_ms)
    yield Cue(Instant.FINISHED, spans[-1].end_ms, spans[-1].leg)


def _repetitions(spans: Sequence[Span]) -> Iterator[Repetition]:
    for (leg, set_, rep), phases in groupby(spans, lambda span: (span.leg, span.set, span.rep)):
        if rep is not None:
            start, *_, end = phases
            yield Repetition(leg, set_, rep, start.start_ms, end.end_ms)


def _breaks(alternate: Alternate, repetitions: Sequence[Repetition]) -> Iterator[Break]:
    """Yield what lies between two sets: where legs take turns within a set, between two rounds only."""
    for before, after in pairwise(repetitions):
        changes_leg = alternate is Alternate.SET and before.leg is not after.leg
        if before.set != after.set or changes_leg:
            yield Break(before.set, before.leg, before.end_ms, after.start_ms)


def _places(routine: Routine, order: tuple[Leg, ...]) -> Iterator[tuple[int, Leg, int]]:
    """Yield set, leg and repetition number in the order in which they are done."""
    doses = {leg: routine.dose(leg) for leg in order}
    for set_ in range(1, max(dose.sets for dose in doses.values()) + 1):
        legs = [leg for leg in order if set_ <= doses[leg].sets]
        if routine.alternate is Alternate.SET:
            yield from ((set_, leg, rep) for leg in legs for rep in range(1, doses[leg].reps + 1))
        else:
            most = max(doses[leg].reps for leg in legs)
            for rep in range(1, most + 1):
                yield from ((set_, leg, rep) for leg in legs if rep <= doses[leg].reps)
