"""Scores: laws for every legal routine, each against its own derivation."""

from __future__ import annotations

from itertools import chain, pairwise, zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.routine import Alternate, FirstLeg, Leg, Legs, Override, Routine, Seconds
from coach.core.score import PHASES, WAITING, Cue, Event, Instant, Repetition, Score, Span, SpanKind, unroll
from tests.helpers.routines import routines, scores

LAST_LEGS = st.none() | st.sampled_from(Leg)


def half(seconds: float) -> int:
    """Return whole or half seconds in milliseconds, in another way than the score does."""
    return int(seconds * 2) * 500


def expected_places(routine: Routine, order: tuple[Leg, ...]) -> list[tuple[int, Leg, int]]:
    """Return set, leg and repetition in the order that the design asks for."""
    doses = [(leg, routine.dose(leg)) for leg in order]
    places: list[tuple[int, Leg, int]] = []
    for set_ in range(1, 11):
        columns = [[(set_, leg, rep + 1) for rep in range(d.reps)] for leg, d in doses if set_ <= d.sets]
        if routine.alternate is Alternate.SET:
            places += chain.from_iterable(columns)
        else:
            places += [place for row in zip_longest(*columns) for place in row if place]
    return places


def expected_length_and_count(routine: Routine, order: tuple[Leg, ...]) -> tuple[int, int]:
    """Return the milliseconds and the number of spans, by closed formula."""
    first, doses = order[0], {leg: routine.dose(leg) for leg in order}
    seconds = {leg: dose.seconds for leg, dose in doses.items()}
    lengths: dict[float, int] = {}  # how often each length of span stands in the score

    def put(times: int, length: float) -> None:
        lengths[length] = lengths.get(length, 0) + times

    put(1, seconds[first].prepare)
    for leg, dose in doses.items():
        s = seconds[leg]
        for length in (s.lift, s.flex, s.hold, s.extend):
            put(dose.sets * dose.reps, length)
    shared = min(dose.sets for dose in doses.values())
    for leg, dose in doses.items():
        alone = dose.sets - shared  # rounds that this leg does by itself
        put((shared - 1 if leg is first else 0) + alone, seconds[leg].rest)
    if len(order) == 2:
        second = order[1]
        if routine.alternate is Alternate.SET:
            put(shared, seconds[second].switch)
        else:
            pairs = min(dose.reps for dose in doses.values())
            more = doses[first].reps > pairs  # then it goes on alone after the last pair
            put(shared * pairs, seconds[second].switch)
            put(shared * (pairs - 1 + more), seconds[first].switch)
    return (
        sum(half(length) * times for length, times in lengths.items()),
        sum(times for length, times in lengths.items() if length),
    )


# --- laws over every routine ------------------------------------------------------------------


@given(scores())
def test_spans_tile_the_whole_length(score: Score) -> None:
    assert score.spans[0].start_ms == 0
    assert all(span.length_ms > 0 for span in score.spans)
    assert all(before.end_ms == after.start_ms for before, after in pairwise(score.spans))
    assert score.spans[-1].end_ms == score.length_ms == sum(span.length_ms for span in score.spans)
    assert {type(ms) for span in score.spans for ms in (span.start_ms, span.end_ms)} == {int}


@given(routines(), LAST_LEGS)
def test_length_and_counts_are_those_of_the_formula(routine: Routine, last_first: Leg | None) -> None:
    score = unroll(routine, last_first)
    order = routine.order(last_first)
    assert (score.length_ms, len(score.spans)) == expected_length_and_count(routine, order)


@given(routines(), LAST_LEGS)
def test_every_leg_gets_its_repetitions_in_order(routine: Routine, last_first: Leg | None) -> None:
    score = unroll(routine, last_first)
    order = routine.order(last_first)
    places = expected_places(routine, order)
    assert score.first is order[0] is places[0][1]
    assert [repetition.key for repetition in score.repetitions] == places
    expected = {(set_, leg): routine.dose(leg).reps for set_, leg, rep in places if rep == 1}
    assert list(score.prescribed().items()) == list(expected.items())
    for leg in order:
        dose = routine.dose(leg)
        assert sum(place[1] is leg for place in places) == dose.sets * dose.reps


@given(scores())
def test_phases_last_the_seconds_of_their_leg(score: Score) -> None:
    for repetition in score.repetitions:
        seconds = score.routine.dose(repetition.leg).seconds
        start = repetition.start_ms
        index = score.index_at(start)
        for kind in PHASES:
            if length := half(getattr(seconds, kind.value)):
                expected = Span(kind, start, start + length, *repetition.key[1::-1], repetition.rep)
                assert score.spans[index] == expected
                start += length
                index += 1
        assert start == repetition.end_ms
    phases = [span for span in score.spans if span.rep is not None]
    assert {span.kind for span in phases} <= set(PHASES)
    assert sum(span.length_ms for span in phases) == sum(r.end_ms - r.start_ms for r in score.repetitions)


@given(scores())
def test_waits_stand_only_where_they_belong(score: Score) -> None:
    before: Span | None = None
    waited: list[Span] = []
    for span in score.spans:
        if span.kind in WAITING:
            waited.append(span)
            continue
        seconds = score.routine.dose(span.leg).seconds
        if before is None:
            due = [(SpanKind.PREPARE, seconds.prepare)]
        elif before.set != span.set:
            due = [(SpanKind.REST, seconds.rest)]
        elif before.leg is not span.leg:
            due = [(SpanKind.SWITCH, seconds.switch)]
        else:
            due = []
        assert [(wait.kind, wait.length_ms) for wait in waited] == [(k, half(s)) for k, s in due if s]
        assert all((w.leg, w.set, w.rep) == (span.leg, span.set, None) for w in waited)
        before, waited = span, []
    assert not waited
    assert score.spans[-1].kind is SpanKind.EXTEND


@given(scores())
def test_spans_begin_with_cues_and_waits_end_with_pips(score: Score) -> None:
    expected: list[tuple[Event, int, Leg]] = []
    for span in score.spans:
        expected.append((span.kind, span.start_ms, span.leg))
        if span.rep is None:
            pips = [span.end_ms - 3000, span.end_ms - 2000, span.end_ms - 1000]
            expected += [(Instant.PIP, at, span.leg) for at in pips if at >= span.start_ms]
    expected.append((Instant.FINISHED, score.length_ms, score.spans[-1].leg))
    assert [(cue.kind, cue.at_ms, cue.leg) for cue in score.cues] == expected


@given(scores(), st.lists(st.integers(-5000, 10**8), min_size=1, max_size=20))
def test_lookup_agrees_with_a_linear_search(score: Score, places: list[int]) -> None:
    edges = [span.end_ms + off for span in score.spans[:3] + score.spans[-3:] for off in (-1, 0, 1)]
    for ms in [*edges, *(place % (score.length_ms + 10_000) - 5000 for place in places)]:
        inside = [span for span in score.spans if span.start_ms <= ms < span.end_ms]
        expected = inside[0] if inside else score.spans[0 if ms < 0 else -1]
        assert score.at(ms) is expected
        assert score.spans[score.index_at(ms)] is expected
        coming = [repetition for repetition in score.repetitions if ms < repetition.end_ms]
        assert score.repetition_at(ms) is (coming[0] if coming else score.repetitions[-1])


@given(scores(), st.lists(st.integers(0, 10**8), max_size=30))
def test_each_cue_is_due_once_however_time_is_sliced(score: Score, places: list[int]) -> None:
    end = score.length_ms + 1
    some = [cue.at_ms for cue in score.cues[::7]]  # cuts that fall on cues are the ones that could lose
    cuts = sorted([0, end, *some, *(place % end for place in places)])
    slices = [score.between(a, b) for a, b in pairwise(cuts)]
    assert tuple(chain.from_iterable(slices)) == score.cues
    for (a, b), cues in zip(pairwise(cuts), slices, strict=True):
        assert all(a <= cue.at_ms < b for cue in cues)


# --- examples ---------------------------------------------------------------------------------


def test_the_article_lasts_seven_minutes() -> None:
    score = unroll(Routine("Article"))
    assert score.length_ms == 420_000
    assert len(score.repetitions) == 40
    waits = [(span.kind.value, span.start_ms // 1000) for span in score.spans if span.rep is None]
    assert waits == [("prepare", 0), ("switch", 90), ("rest", 185), ("switch", 325)]


def test_a_small_score_span_by_span_and_cue_by_cue() -> None:
    routine = Routine(
        "Small",
        sets=1,
        reps=2,
        first_leg=FirstLeg.RIGHT,
        seconds=Seconds(prepare=4, lift=0.5, flex=1, hold=0, extend=1.5, switch=2.5, rest=600),
        left=Override(reps=1, seconds=(("hold", 2),)),
    )
    left, right = Leg.LEFT, Leg.RIGHT
    score = unroll(routine, last_first=Leg.RIGHT)
    assert score.spans == (
        Span(SpanKind.PREPARE, 0, 4000, right, 1, None),
        Span(SpanKind.LIFT, 4000, 4500, right, 1, 1),
        Span(SpanKind.FLEX, 4500, 5500, right, 1, 1),
        Span(SpanKind.EXTEND, 5500, 7000, right, 1, 1),
        Span(SpanKind.LIFT, 7000, 7500, right, 1, 2),
        Span(SpanKind.FLEX, 7500, 8500, right, 1, 2),
        Span(SpanKind.EXTEND, 8500, 10_000, right, 1, 2),
        Span(SpanKind.SWITCH, 10_000, 12_500, left, 1, None),
        Span(SpanKind.LIFT, 12_500, 13_000, left, 1, 1),
        Span(SpanKind.FLEX, 13_000, 14_000, left, 1, 1),
        Span(SpanKind.HOLD, 14_000, 16_000, left, 1, 1),
        Span(SpanKind.EXTEND, 16_000, 17_500, left, 1, 1),
    )
    assert score.repetitions == (
        Repetition(right, 1, 1, 4000, 7000),
        Repetition(right, 1, 2, 7000, 10_000),
        Repetition(left, 1, 1, 12_500, 17_500),
    )
    assert score.cues == (
        Cue(SpanKind.PREPARE, 0, right),
        Cue(Instant.PIP, 1000, right),
        Cue(Instant.PIP, 2000, right),
        Cue(Instant.PIP, 3000, right),
        Cue(SpanKind.LIFT, 4000, right),
        Cue(SpanKind.FLEX, 4500, right),
        Cue(SpanKind.EXTEND, 5500, right),
        Cue(SpanKind.LIFT, 7000, right, settled=True),
        Cue(SpanKind.FLEX, 7500, right),
        Cue(SpanKind.EXTEND, 8500, right),
        Cue(SpanKind.SWITCH, 10_000, left),
        Cue(Instant.PIP, 10_500, left),
        Cue(Instant.PIP, 11_500, left),
        Cue(SpanKind.LIFT, 12_500, left),
        Cue(SpanKind.FLEX, 13_000, left),
        Cue(SpanKind.HOLD, 14_000, left),
        Cue(SpanKind.EXTEND, 16_000, left),
        Cue(Instant.FINISHED, 17_500, left),
    )


def test_alternating_legs_skip_a_leg_that_is_done() -> None:
    routine = Routine(
        "Any", alternate=Alternate.REP, sets=2, reps=3, left=Override(reps=1), right=Override(sets=1)
    )
    score = unroll(routine)
    kinds = [
        f"{span.kind} {span.leg[0]}{span.set}" if span.rep is None else f"{span.leg[0]}{span.set}.{span.rep}"
        for span in score.spans
        if span.rep is None or span.kind is SpanKind.EXTEND
    ]
    assert kinds == [
        *("prepare l1", "l1.1", "switch r1", "r1.1", "r1.2", "r1.3"),
        *("rest l2", "l2.1"),
    ]
    assert score.cues[-1].leg is Leg.LEFT


def test_a_lift_is_settled_after_a_repetition_of_its_leg() -> None:
    expected = {Alternate.SET: [False, True] * 4, Alternate.REP: [False] * 8}
    for alternate, lifts in expected.items():
        score = unroll(Routine("Any", alternate=alternate, sets=2, reps=2))
        assert [cue.settled for cue in score.cues if cue.kind is SpanKind.LIFT] == lifts
    one_leg = unroll(Routine("Any", legs=Legs.LEFT, alternate=Alternate.REP, sets=2, reps=2))
    assert [cue.settled for cue in one_leg.cues if cue.kind is SpanKind.LIFT] == [False, True] * 2


@pytest.mark.parametrize(
    ("seconds", "pips"),
    [
        (0.5, []),
        (1, [0]),
        (1.5, [500]),
        (2.5, [500, 1500]),
        (3, [0, 1000, 2000]),
        (3.5, [500, 1500, 2500]),
        (60, [57_000, 58_000, 59_000]),
    ],
)
def test_short_waits_have_fewer_pips(seconds: float, pips: list[int]) -> None:
    score = unroll(Routine("Any", sets=1, reps=1, seconds=Seconds(switch=seconds)))
    [switch] = [span for span in score.spans if span.kind is SpanKind.SWITCH]
    cues = score.between(switch.start_ms, switch.end_ms)
    assert cues[0].kind is SpanKind.SWITCH
    assert [cue.at_ms - switch.start_ms for cue in cues[1:]] == pips


def test_the_last_cue_is_due_at_the_very_end() -> None:
    score = unroll(Routine("Any"))
    assert score.between(score.length_ms - 1, score.length_ms) == ()
    assert [cue.kind for cue in score.between(score.length_ms, score.length_ms + 1)] == [Instant.FINISHED]
