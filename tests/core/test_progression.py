"""Suggestions: one step at a time, reasons for none, and months of simulated training."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.progression import AFTER_NO, Held, Why, suggest, to_ask, usual_pain
from coach.core.routine import Alternate, Leg, Legs, Override, Routine, Seconds
from coach.core.session import StopReason
from coach.core.steps import (
    HIGH_REPS,
    LOW_REPS,
    MOST_SETS,
    Change,
    Means,
    Suggestion,
    next_dose,
    step_between,
    with_doses,
)
from coach.core.weights import WeightUnit
from tests.helpers.routines import routines
from tests.helpers.training import MONDAY, NEXT_DAY, Trainee, session_of

ARTICLE = Routine("Article")
DAY = timedelta(days=1)
BOTH = (Leg.LEFT, Leg.RIGHT)
NO_WEIGHTS = Means(has_weights=False)


def two(routine: Routine = ARTICLE, **answers: object) -> Suggestion | Held:
    """Return the suggestion after two complete sessions, of which the second has `answers`."""
    trainee = Trainee(routine, says_yes=False)
    trainee.trains(MONDAY)
    return trainee.trains(MONDAY + 2 * DAY, **answers)


def suggest_without_weights(routine: Routine) -> Suggestion | Held:
    """Return the suggestion after two complete sessions, for a person without weights."""
    sessions = [session_of(routine, MONDAY), session_of(routine, MONDAY + 2 * DAY)]
    return suggest(routine, sessions, MONDAY + 3 * DAY, means=NO_WEIGHTS)


# --- one step --------------------------------------------------------------------------------


def test_two_complete_sessions_add_one_repetition() -> None:
    assert two() == Suggestion(replace(ARTICLE, reps=11), (Change(BOTH, "reps", 10, 11),))


def test_after_twelve_repetitions_come_sets_then_load() -> None:
    twelve = replace(ARTICLE, reps=12)
    assert two(twelve) == Suggestion(replace(twelve, sets=3), (Change(BOTH, "sets", 2, 3),))
    three = replace(twelve, sets=3, load_kg=1.0)
    heavier = two(three)
    assert isinstance(heavier, Suggestion)
    assert heavier.routine == replace(three, load_kg=1.5, reps=8)
    assert heavier.changes == (Change(BOTH, "load_kg", 1.0, 1.5), Change(BOTH, "reps", 12, 8))
    assert heavier.legs == BOTH


def test_load_goes_up_by_a_pound_where_pounds_are_used() -> None:
    top = replace(ARTICLE, sets=3, reps=12)
    pounds = Means(WeightUnit.LB)
    for load_kg, heavier in ((0.0, 0.454), (1.134, 1.588), (1.0, 1.361), (49.442, 49.895)):
        above = next_dose(replace(top, load_kg=load_kg).dose(Leg.LEFT), pounds)
        assert above is not None
        assert (above.load_kg, above.reps) == (heavier, 8)
    assert next_dose(replace(top, load_kg=49.895).dose(Leg.LEFT), pounds) is None
    kilograms = next_dose(replace(top, load_kg=1.134).dose(Leg.LEFT))
    assert kilograms is not None
    assert kilograms.load_kg == 1.634


def test_without_weights_hold_and_lowering_grow_in_turns() -> None:
    top = replace(ARTICLE, sets=3, reps=12)
    grown = []
    for _ in range(5):
        above = next_dose(top.dose(Leg.LEFT), NO_WEIGHTS)
        assert above is not None
        grown.append((above.reps, above.sets, above.load_kg, above.seconds.hold, above.seconds.extend))
        top = with_doses(top, dict.fromkeys(BOTH, above))
    assert grown == [(12, 3, 0.0, hold, extend) for hold, extend in ((2, 3), (2, 4), (3, 4), (3, 5), (4, 5))]


@pytest.mark.parametrize(
    ("hold", "extend", "next_times"),
    [
        (0, 3, (1, 3)),
        (0, 2.5, (1, 2.5)),
        (5, 3, (6, 3)),
        (1.5, 3, (2.5, 3)),
        (10, 4, (10, 5)),
        (9.5, 5, (9.5, 6)),
        (30, 4, (30, 5)),
        (4, 10, (5, 10)),
        (10, 9, (10, 10)),
        (10, 10, None),
        (9.5, 9.5, None),
    ],
)
def test_no_phase_grows_beyond_ten_seconds(
    hold: float, extend: float, next_times: tuple[float, float] | None
) -> None:
    seconds = Seconds(hold=hold, extend=extend)
    above = next_dose(Routine("Long", sets=3, reps=12, seconds=seconds).dose(Leg.LEFT), NO_WEIGHTS)
    assert (above and (above.seconds.hold, above.seconds.extend)) == next_times


def test_a_step_in_time_is_one_second_and_nothing_else() -> None:
    top = replace(ARTICLE, sets=3, reps=12)
    suggestion = suggest_without_weights(top)
    assert suggestion == Suggestion(replace(top, seconds=Seconds(hold=2)), (Change(BOTH, "hold", 1, 2),))
    uneven = replace(top, left=Override(seconds=(("hold", 3),)), right=Override(load_kg=0.0))
    suggestion = suggest_without_weights(uneven)
    assert isinstance(suggestion, Suggestion)
    assert suggestion.changes == (Change((Leg.RIGHT,), "hold", 1, 2),)
    assert [suggestion.routine.dose(leg).seconds.hold for leg in BOTH] == [3, 2]
    assert step_between(uneven, suggestion.routine) == suggestion


@given(routines())
def test_a_step_without_weights_is_legal_and_small(routine: Routine) -> None:
    for leg in routine.order():
        dose = routine.dose(leg)
        above = next_dose(dose, NO_WEIGHTS)
        if above is None:
            assert min(dose.seconds.hold, dose.seconds.extend) > 9
            continue
        assert above.load_kg == dose.load_kg
        times = [above.seconds[n] - dose.seconds[n] for n in range(len(dose.seconds))]
        assert sorted((above.reps - dose.reps, above.sets - dose.sets, *times)) == [0] * 8 + [1]
        changed = with_doses(routine, {side: routine.dose(side) for side in routine.order()} | {leg: above})
        assert {side: changed.dose(side) for side in routine.order() if side is not leg} == {
            side: routine.dose(side) for side in routine.order() if side is not leg
        }
        assert changed.dose(leg) == above


def test_nothing_is_suggested_at_the_greatest_load() -> None:
    assert two(replace(ARTICLE, sets=3, reps=12, load_kg=49.75)) == Held(Why.TOP)


def test_the_leg_with_the_lower_dose_goes_first() -> None:
    uneven = replace(ARTICLE, left=Override(reps=8))
    suggestion = two(uneven)
    assert isinstance(suggestion, Suggestion)
    assert suggestion.changes == (Change((Leg.LEFT,), "reps", 8, 9),)
    assert suggestion.routine == replace(ARTICLE, left=Override(reps=9))


def test_legs_that_become_equal_need_no_override() -> None:
    suggestion = two(replace(ARTICLE, left=Override(reps=9)))
    assert isinstance(suggestion, Suggestion)
    assert suggestion.routine == ARTICLE


def test_a_routine_for_one_leg_needs_only_that_leg() -> None:
    suggestion = two(replace(ARTICLE, legs=Legs.RIGHT))
    assert isinstance(suggestion, Suggestion)
    assert suggestion.changes == (Change((Leg.RIGHT,), "reps", 10, 11),)


@given(routines())
def test_a_step_is_legal_and_above_for_every_routine(routine: Routine) -> None:
    for leg in routine.order():
        dose = routine.dose(leg)
        above = next_dose(dose)
        if above is None:
            assert dose.load_kg > 49.5
            continue
        assert (above.load_kg, above.sets, above.reps) > (dose.load_kg, dose.sets, dose.reps)
        assert above.seconds == dose.seconds
        changed = with_doses(routine, {leg: above})
        assert (changed.dose(leg).reps, changed.dose(leg).sets) == (above.reps, above.sets)


@given(routines(), st.data())
def test_doses_are_set_leg_by_leg(routine: Routine, data: st.DataObject) -> None:
    other = data.draw(routines())
    doses = {
        leg: other.dose(leg)._replace(seconds=routine.dose(leg).seconds)
        for leg in Leg  # both, whichever is trained
    }
    changed = with_doses(routine, doses)
    assert {leg: changed.dose(leg) for leg in Leg} == doses
    assert (changed.name, changed.seconds) == (routine.name, routine.seconds)


# --- held back -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "held"),
    [
        ({"pain_after": 3}, Held(Why.PAIN, 3, 2)),
        ({"pain_before": 4}, Held(Why.PAIN, 4, 2)),
        ({"pain_next_day": 5}, Held(Why.PAIN, 5, 2)),
        ({"pain_next_day": 1}, Held(Why.PAIN_NEXT_DAY, 1)),
        ({"pain_after": None}, Held(Why.UNANSWERED)),
        ({"pain_next_day": None}, Held(Why.UNANSWERED)),
        ({"stop_reason": StopReason.STOPPED}, Held(Why.STOPPED)),
        ({"stop_reason": StopReason.PAIN}, Held(Why.STOPPED)),
        ({"stop_reason": StopReason.INTERRUPTED}, Held(Why.STOPPED)),
    ],
)
def test_a_step_is_held_back(answers: dict[str, object], held: Held) -> None:
    assert two(ARTICLE, **answers) == held


def test_usual_pain_up_to_two_holds_nothing_back() -> None:
    trainee = Trainee(ARTICLE, says_yes=False)
    trainee.trains(MONDAY, pain_before=2, pain_after=2, pain_next_day=2)
    answer = trainee.trains(MONDAY + 2 * DAY, pain_before=2, pain_after=2, pain_next_day=2)
    assert isinstance(answer, Suggestion)


def test_usual_pain_is_the_median_of_earlier_answers() -> None:
    sessions = [session_of(ARTICLE, MONDAY + n * DAY, pain_next_day=pain) for n, pain in enumerate((1, 4, 2))]
    assert usual_pain([], sessions[0]) is None
    assert usual_pain(sessions, sessions[0]) is None
    assert usual_pain(sessions, sessions[1]) == 1
    assert usual_pain(sessions, session_of(ARTICLE, MONDAY + 9 * DAY)) == 2
    assert usual_pain(sessions, session_of(ARTICLE, MONDAY + 9 * DAY, pain_before=0)) == 1.5
    assert usual_pain(sessions, session_of(ARTICLE, MONDAY + 90 * DAY)) is None


def test_no_step_before_the_next_day_question() -> None:
    sessions = [session_of(ARTICLE, MONDAY), session_of(ARTICLE, MONDAY + 2 * DAY, pain_next_day=None)]
    evening = MONDAY + 2 * DAY + timedelta(hours=3)
    assert suggest(ARTICLE, sessions, evening) == Held(Why.TOO_SOON)
    assert to_ask(sessions, evening) is None
    ended = sessions[1].ended_at
    assert ended is not None
    assert to_ask(sessions, ended + timedelta(hours=20)) == sessions[1]
    assert to_ask(sessions, ended + timedelta(hours=19, minutes=59)) is None
    answered = [sessions[0], replace(sessions[1], pain_next_day=0)]
    assert to_ask(answered, ended + DAY) is None
    assert isinstance(suggest(ARTICLE, answered, ended + DAY), Suggestion)


def test_only_the_last_old_session_is_asked_about() -> None:
    sessions = [session_of(ARTICLE, MONDAY + n * DAY, pain_next_day=None) for n in range(3)]
    assert to_ask(sessions, MONDAY + 2 * DAY) == sessions[1]
    nothing = session_of(ARTICLE, MONDAY + 5 * DAY, lambda *_: 0, pain_next_day=None)
    assert to_ask([*sessions, nothing], MONDAY + 9 * DAY) == sessions[2]


def test_a_missing_repetition_is_named() -> None:
    trainee = Trainee(ARTICLE)
    trainee.trains(MONDAY)
    trainee.done = lambda leg, set_, reps: reps - 2 if (leg, set_) == (Leg.RIGHT, 2) else reps
    assert trainee.trains(MONDAY + 2 * DAY) == Held(Why.SHORT, 8, 10, Leg.RIGHT, 2)


def test_pain_in_a_session_of_another_routine_counts() -> None:
    sessions = [
        session_of(ARTICLE, MONDAY),
        session_of(replace(ARTICLE, sets=1), MONDAY + DAY, pain_after=6),
        session_of(ARTICLE, MONDAY + 2 * DAY),
    ]
    assert suggest(ARTICLE, sessions, MONDAY + 3 * DAY) == Held(Why.PAIN, 6, 2)


def test_sessions_count_by_dose_and_not_by_name() -> None:
    others = [
        replace(ARTICLE, alternate=Alternate.REP),
        replace(ARTICLE, legs=Legs.LEFT),
        replace(ARTICLE, seconds=Seconds(hold=5)),
        replace(ARTICLE, load_kg=1),
    ]
    for other in others:
        sessions = [session_of(other, MONDAY), session_of(other, MONDAY + DAY)]
        assert suggest(ARTICLE, sessions, MONDAY + 2 * DAY) == Held(Why.FEW, 0, 2), other
    mine = replace(ARTICLE, name="Mine", seconds=Seconds(rest=90, switch=0))
    sessions = [session_of(ARTICLE, MONDAY), session_of(mine, MONDAY + DAY)]
    assert isinstance(suggest(mine, sessions, MONDAY + 2 * DAY), Suggestion)


def test_a_session_without_a_repetition_does_not_count() -> None:
    mistake = session_of(ARTICLE, MONDAY + DAY, lambda *_: 0, stop_reason=StopReason.STOPPED)
    sessions = [session_of(ARTICLE, MONDAY), mistake, session_of(ARTICLE, MONDAY + 2 * DAY)]
    assert isinstance(suggest(ARTICLE, sessions, MONDAY + 3 * DAY), Suggestion)
    assert suggest(ARTICLE, [replace(mistake, stop_reason=StopReason.PAIN)], MONDAY + 3 * DAY) == Held(
        Why.STOPPED  # nothing is promised then
    )
    hurt = replace(mistake, stop_reason=StopReason.PAIN)
    assert suggest(ARTICLE, [sessions[0], hurt, sessions[2]], MONDAY + 3 * DAY) == Held(Why.STOPPED)


def test_only_a_complete_session_leaves_one_more_to_do() -> None:
    short = session_of(ARTICLE, MONDAY, lambda *_: 5)
    stopped = session_of(ARTICLE, MONDAY, stop_reason=StopReason.STOPPED)
    for session in (short, stopped):
        assert suggest(ARTICLE, [session], MONDAY + DAY) == Held(Why.FEW, 0, 2)
    assert suggest(ARTICLE, [session_of(ARTICLE, MONDAY)], MONDAY + DAY) == Held(Why.FEW, 1, 2)


def test_a_session_under_way_does_not_count() -> None:
    open_one = replace(session_of(ARTICLE, MONDAY + DAY), ended_at=None, stop_reason=None)
    assert suggest(ARTICLE, [session_of(ARTICLE, MONDAY), open_one], MONDAY + 3 * DAY) == Held(Why.FEW, 1, 2)


# --- over months -----------------------------------------------------------------------------


def test_steady_progress_takes_one_step_at_a_time() -> None:
    trainee = Trainee(replace(ARTICLE, reps=LOW_REPS))
    trainee.trains_weeks(range(40))
    first = [(2, reps, 0.0) for reps in range(9, 13)] + [(3, 12, 0.0)]
    later = [
        (3, reps, kg / 2) for kg in range(1, 30) for reps in (LOW_REPS, *range(LOW_REPS + 1, HIGH_REPS + 1))
    ]
    assert trainee.rungs == (first + later)[: len(trainee.rungs)]
    assert len(trainee.rungs) == 60
    counts = [count for count, _ in trainee.offers]
    assert {after - before for before, after in pairwise(counts)} == {2}
    assert all(offer.routine.sets <= MOST_SETS for _, offer in trainee.offers)


@pytest.fixture(params=[Means(), Means(WeightUnit.LB), NO_WEIGHTS], ids=["kg", "lb", "none"])
def means(request: pytest.FixtureRequest) -> Means:
    """Return what the simulated person trains with."""
    found: Means = request.param
    return found


def test_without_weights_months_add_seconds_one_at_a_time() -> None:
    trainee = Trainee(replace(ARTICLE, reps=LOW_REPS), means=NO_WEIGHTS)
    trainee.trains_weeks(range(40))
    doses = [offer.routine.dose(Leg.LEFT) for _, offer in trainee.offers]
    assert [(dose.sets, dose.reps) for dose in doses[:5]] == [(2, 9), (2, 10), (2, 11), (2, 12), (3, 12)]
    assert {(dose.sets, dose.reps, dose.load_kg) for dose in doses[5:]} == {(3, 12, 0.0)}
    times = [(dose.seconds.hold, dose.seconds.extend) for dose in doses[4:]]
    assert times[:4] == [(1, 3), (2, 3), (2, 4), (3, 4)]
    assert {sum(after) - sum(before) for before, after in pairwise(times)} == {1}
    assert times[-1] == (10, 10)
    assert trainee.answers[-1] == Held(Why.TOP)
    counts = [count for count, _ in trainee.offers]
    assert {after - before for before, after in pairwise(counts)} == {2}


def test_a_stall_names_the_set_that_was_short(means: Means) -> None:
    trainee = Trainee(ARTICLE, done=lambda _leg, _set, reps: min(reps, 11), means=means)
    trainee.trains_weeks(range(30))
    assert trainee.rungs == [(2, 11, 0.0), (2, 12, 0.0)]
    assert set(trainee.answers[-20:]) == {Held(Why.SHORT, 11, 12, Leg.LEFT, 1)}


def test_pain_holds_back_until_it_is_over(means: Means) -> None:
    trainee = Trainee(ARTICLE, means=means)
    trainee.trains_weeks(range(20), pain_before=4, pain_after=5, pain_next_day=4)
    assert trainee.offers == []
    assert {answer.why for answer in trainee.answers[2:] if isinstance(answer, Held)} == {Why.PAIN}
    trainee.trains_weeks(range(20, 21), pain_before=2, pain_after=2, pain_next_day=2)
    assert [count for count, _ in trainee.offers] == [62]


def test_rising_next_day_pain_holds_back_each_time(means: Means) -> None:
    trainee = Trainee(ARTICLE, means=means)
    for week in range(12):
        trainee.trains_weeks(range(week, week + 1), (0, 2), pain_next_day=0)
        offers = len(trainee.offers)
        trainee.trains_weeks(range(week, week + 1), (4,), pain_next_day=1)
        assert len(trainee.offers) == offers
    assert all(count % 3 == 2 for count, _ in trainee.offers)


def test_after_missed_weeks_the_dose_stays(means: Means) -> None:
    trainee = Trainee(ARTICLE, means=means)
    trainee.trains_weeks(range(2))
    trainee.trains(MONDAY + timedelta(weeks=2))
    level = trainee.routine
    assert level.reps == 12
    back = MONDAY + timedelta(weeks=8)
    assert suggest(level, trainee.sessions, back, means=means) == Held(Why.BREAK, 42)
    assert trainee.trains(back) == Held(Why.FEW, 1, 2)
    assert trainee.routine == level
    assert isinstance(trainee.trains(back + 2 * DAY), Suggestion)


def test_a_pause_of_one_routine_is_no_break_of_training() -> None:
    gentle = replace(ARTICLE, sets=1)
    sessions = [session_of(ARTICLE, MONDAY), session_of(gentle, MONDAY + 20 * DAY)]
    assert suggest(ARTICLE, sessions, MONDAY + 22 * DAY) == Held(Why.NOT_LATELY, 22)
    assert suggest(ARTICLE, sessions[:1], MONDAY + 22 * DAY) == Held(Why.BREAK, 22)


def test_a_step_is_found_again_between_two_routines() -> None:
    for routine in (ARTICLE, replace(ARTICLE, reps=12, sets=3), replace(ARTICLE, left=Override(reps=8))):
        step = two(routine)
        assert isinstance(step, Suggestion)
        assert step_between(routine, step.routine) == step


def test_training_every_third_week_is_never_stepped_up(means: Means) -> None:
    trainee = Trainee(ARTICLE, means=means)
    trainee.trains_weeks(range(0, 90, 3), days=(0,))
    assert trainee.offers == []


def test_a_weaker_leg_catches_up_before_both_step_up() -> None:
    trainee = Trainee(replace(ARTICLE, right=Override(reps=8, load_kg=0.5), load_kg=1.0, sets=3))
    trainee.trains_weeks(range(15))
    sides = [offer.legs for _, offer in trainee.offers]
    alone = sides.index(BOTH)
    assert set(sides[:alone]) == {(Leg.RIGHT,)}
    assert set(sides[alone:]) == {BOTH}
    met = trainee.offers[alone - 1][1].routine
    assert met.dose(Leg.LEFT) == met.dose(Leg.RIGHT)
    assert met.right == Override()


def test_without_weights_a_weaker_leg_catches_up_first() -> None:
    weaker = Override(reps=11, seconds=(("extend", 2.0),))
    trainee = Trainee(replace(ARTICLE, sets=3, reps=12, right=weaker), means=NO_WEIGHTS)
    trainee.trains_weeks(range(15))
    sides = [offer.legs for _, offer in trainee.offers]
    assert sides[:2] == [(Leg.RIGHT,), (Leg.RIGHT,)]
    assert set(sides[2:]) == {BOTH}


def test_a_leg_that_falls_short_holds_both_back(means: Means) -> None:
    trainee = Trainee(ARTICLE, done=lambda leg, _set, reps: 9 if leg is Leg.LEFT else reps, means=means)
    trainee.trains_weeks(range(20))
    assert trainee.offers == []
    assert trainee.answers[-1] == Held(Why.SHORT, 9, 10, Leg.LEFT, 1)


def test_a_declined_step_is_not_offered_again_soon(means: Means) -> None:
    trainee = Trainee(ARTICLE, says_yes=False, means=means)
    trainee.trains_weeks(range(10))
    counts = [count for count, _ in trainee.offers]
    assert counts == list(range(2, 31, AFTER_NO))
    assert {answer for answer in trainee.answers[2:] if isinstance(answer, Held)} == {Held(Why.DECLINED)}


@given(
    st.lists(
        st.tuples(
            st.integers(1, 30),
            st.integers(0, 12),
            st.none() | st.integers(0, 10),
            st.none() | st.integers(0, 10),
            st.sampled_from(StopReason),
        ),
        max_size=20,
    ),
    st.sampled_from((ARTICLE, replace(ARTICLE, sets=3, reps=12))),
    st.sampled_from((Means(), Means(WeightUnit.LB), NO_WEIGHTS)),
)
def test_every_step_follows_two_good_sessions(
    history: list[tuple[int, int, int | None, int | None, StopReason]], routine: Routine, means: Means
) -> None:
    trainee = Trainee(routine, means=means)
    at = MONDAY
    for days, reps, after, next_day, reason in history:
        at += timedelta(days=days)
        before = trainee.routine
        trainee.done = lambda _leg, _set, _reps, most=reps: most  # type: ignore[misc]
        answer = trainee.trains(at, pain_after=after, pain_next_day=next_day, stop_reason=reason)
        if not isinstance(answer, Suggestion):
            assert trainee.routine == before
            continue
        last = trainee.sessions[-2:]
        assert len(last) == 2
        for session in last:
            assert session.stop_reason is StopReason.FINISHED
            assert all(done.confirmed >= done.prescribed for done in session.sets)
            assert session.pain_after is not None
            assert session.pain_next_day is not None
            assert max(session.pain_after, session.pain_next_day) <= 2
        assert at + NEXT_DAY - last[0].started_at <= timedelta(days=29)
