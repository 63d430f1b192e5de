"""The conductor led by a fake clock: what it tells page and speaker, to the millisecond."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from coach.core.performance import RepDone, State
from coach.core.routine import Leg, Routine, Seconds
from coach.core.score import CueKind, unroll
from coach.core.session import StopReason
from coach.sound.master_clock import MasterClock
from coach.sound.tones import ToneKind
from coach.ui.session.conductor import ASLEEP_MS, FRAME_MS, Conductor, awake_ms
from tests.helpers.clock import FakeClock
from tests.helpers.fake_sound import LEAD_MS, RecordingSpeaker
from tests.helpers.performing import SMALL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.core.score import Score


PAIR = unroll(Routine("Pair", sets=1, reps=1, seconds=Seconds(prepare=3, lift=1, flex=1, hold=0, switch=4)))
"""One repetition of each leg: prepare 0, lift 3000, flex 4000, extend 5000, switch 8000, lift 12 000 …"""

SIGNALS = ("span_began", "cue_fell", "rep_finished", "paused", "resumed", "sought", "ended", "moved")


class Stage:
    """A conductor, with time that passes for monotonic clock, machine and sound alike."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.awake = FakeClock()
        self.speaker = RecordingSpeaker()
        self.conductor = Conductor(MasterClock(self.clock), self.speaker, self.awake)  # type: ignore[arg-type]
        self.told: list[tuple[str, object]] = []
        for name in SIGNALS:
            getattr(self.conductor, name).connect(lambda value, name=name: self.told.append((name, value)))
        self.conductor.suspended.connect(lambda ms: self.told.append(("suspended", ms)))

    def pass_by(self, ms: int) -> None:
        """Let time pass, without a look."""
        self.clock.step(ms)
        self.awake.step(ms)
        if self.speaker.now_ms is not None:
            self.speaker.now_ms += ms

    def go(self, ms: int, step: int = FRAME_MS) -> None:
        """Let time pass with a look every `step` milliseconds."""
        while ms > 0:
            self.pass_by(min(step, ms))
            self.conductor.look()
            ms -= step

    def without(self, *names: str) -> list[tuple[str, object]]:
        """Return what was told, save the signals of these names."""
        return [fact for fact in self.told if fact[0] not in names]

    def planned(self) -> list[tuple[str, int]]:
        """Return what is planned, at the milliseconds of the score at which each tone would be heard."""
        now = self.speaker.now_ms
        assert now is not None
        performance = self.conductor.performance
        assert performance is not None
        reading = self.conductor._clock.now_ms()  # noqa: SLF001 - the one instant both times are known at
        moves = performance.playhead.anchor_ms - reading + now  # the stream's time at the playhead's anchor
        start = performance.playhead.position_ms
        return [(kind.value, round(at - moves) + start) for kind, at in self.speaker.planned]


@pytest.fixture
def stage(qapp: object) -> Stage:
    """Set up a conductor."""
    assert qapp
    return Stage()


def tones_of(score: Score, after: int = -1) -> list[tuple[str, int]]:
    """Return every tone of a score that is due after `after`."""
    return [(cue.kind.value, cue.at_ms) for cue in score.cues if cue.at_ms > after and cue.kind != "prepare"]


def test_a_whole_routine_is_told_exactly_once_and_in_order(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(SMALL.length_ms + FRAME_MS)
    spans = [fact for fact in stage.told if fact[0] == "span_began"]
    assert [span for _, span in spans] == list(SMALL.spans)
    assert [cue for name, cue in stage.told if name == "cue_fell"] == list(SMALL.cues)
    assert [done for name, done in stage.told if name == "rep_finished"] == [
        RepDone(1, Leg.LEFT, 1, 500, 1000, 2500, 1500),
        RepDone(1, Leg.LEFT, 2, 500, 1000, 2500, 1500),
    ]
    ended = [fact for name, fact in stage.told if name == "ended"]
    assert [(fact.at_ms, fact.reason) for fact in ended] == [(SMALL.length_ms, StopReason.FINISHED)]  # type: ignore[attr-defined]
    assert stage.told[-1][0] == "ended"
    assert stage.without("moved", "span_began", "cue_fell", "rep_finished", "ended") == []


def test_a_repetition_is_told_before_it_can_be_seen_and_shown_once_it_is_painted(stage: Stage) -> None:
    stage.conductor.shown.connect(lambda: stage.told.append(("shown", None)))
    stage.conductor.begin(PAIR)
    stage.go(7990)
    QCoreApplication.processEvents()
    stage.told.clear()
    stage.go(20)
    assert [name for name, _ in stage.told] == ["rep_finished", "moved", "span_began", "cue_fell"]
    QCoreApplication.processEvents()
    assert [name for name, _ in stage.told[4:] if name != "moved"] == ["shown"]
    stage.conductor.pause()
    assert stage.told[-1][0] == "paused"
    QCoreApplication.processEvents()
    assert stage.told[-1][0] == "shown"


def test_positions_follow_the_clock_and_never_fall(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(5000, step=50)
    assert [value for name, value in stage.told if name == "moved"] == list(range(0, 5001, 50))
    assert stage.conductor.position == 5000


def test_what_is_due_at_the_very_instant_of_a_look_is_asked_for_at_once(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.pass_by(3000)
    stage.conductor.look()
    timer = stage.conductor.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 1
    stage.go(1)
    assert ("span_began", SMALL.spans[1]) in stage.told


@pytest.mark.parametrize(("position", "wait"), [(0, 33), (2980, 20), (2967, 33), (3001, 33)])
def test_the_timer_comes_back_at_the_next_cue_or_frame(stage: Stage, position: int, wait: int) -> None:
    stage.conductor.begin(SMALL)
    stage.go(position, step=1000)
    timer = stage.conductor.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == wait or position == 0


def test_every_tone_is_planned_at_its_exact_instant(stage: Stage) -> None:
    stage.speaker.go(1234.0)
    stage.conductor.begin(PAIR)
    assert stage.planned() == tones_of(PAIR)
    assert stage.planned()[-1] == ("finished", PAIR.length_ms)
    first = stage.speaker.planned[0]
    assert first == (ToneKind.PIP, 1234.0 + LEAD_MS)  # the lead lets the very first tone be whole


def test_a_device_that_opens_in_the_middle_does_not_move_the_position(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    assert ("open", None) in stage.speaker.calls
    stage.go(4990, step=10)
    stage.speaker.go(77.0)
    assert stage.conductor.position == 4990
    assert stage.planned() == tones_of(SMALL, 4990)
    stage.go(1000, step=10)
    assert stage.conductor.position == 5990
    positions = [value for name, value in stage.told if name == "moved" and isinstance(value, int)]
    assert positions == sorted(positions)


def test_a_device_lost_and_back_again_does_not_move_the_position(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.go(5000 + LEAD_MS, step=10)
    stage.speaker.fail()
    assert stage.conductor.position == 5000
    stage.go(2010, step=10)
    assert stage.conductor.position == 7010
    stage.speaker.go(0.0)  # a new stream begins at 0
    assert stage.conductor.position == 7010
    assert stage.planned() == tones_of(SMALL, 7010)
    stage.go(SMALL.length_ms - 7000)
    assert stage.conductor.performance is not None
    assert stage.conductor.performance.state is State.ENDED


def test_the_sound_device_is_the_master_while_it_plays(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    for _ in range(100):  # the device's clock runs 1 % faster than the machine's
        stage.clock.step(100)
        stage.awake.step(100)
        assert stage.speaker.now_ms is not None
        stage.speaker.now_ms += 101
        stage.conductor.look()
    assert stage.conductor.position == 10_100 - LEAD_MS


def test_pausing_silences_and_says_so(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.go(5000 + LEAD_MS, step=10)
    stage.speaker.calls.clear()
    stage.told.clear()
    stage.conductor.pause()
    assert stage.speaker.calls == [("silence", None), ("sound", ToneKind.PAUSED)]
    assert stage.told == [("paused", 5000)]
    stage.go(60_000)
    assert stage.conductor.position == 5000
    assert stage.told == [("paused", 5000)]
    stage.conductor.pause()
    assert stage.told == [("paused", 5000)]


@pytest.mark.parametrize("stood", [0, 100, ASLEEP_MS + 1, 3_600_000])
def test_resuming_counts_in_however_long_the_pause(stage: Stage, stood: int) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.go(5000 + LEAD_MS, step=10)
    stage.conductor.pause()
    stage.pass_by(stood)
    stage.told.clear()
    stage.conductor.resume()
    assert stage.told == [("resumed", 5000), ("moved", 5000)]
    assert stage.planned() == [("pip", 2000), ("pip", 3000), ("pip", 4000), *tones_of(SMALL, 5000)]
    assert stage.conductor.count_in_ms == 3000
    stage.go(LEAD_MS + 1000, step=10)
    assert stage.conductor.count_in_ms == 2000
    stage.go(2000, step=10)
    assert (stage.conductor.position, stage.conductor.count_in_ms) == (5000, 0)
    stage.go(100, step=10)
    assert stage.conductor.position == 5100
    assert stage.without("moved") == [("resumed", 5000)]


def test_resuming_counts_in_without_sound_too(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(5000, step=10)
    stage.conductor.toggle()
    stage.conductor.toggle()
    stage.go(2990, step=10)
    assert stage.conductor.position == 5000
    stage.go(20, step=10)
    assert stage.conductor.position == 5010


def test_a_device_that_opens_during_a_count_in_gets_the_pips_that_are_left(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(5000, step=10)
    stage.conductor.pause()
    stage.conductor.resume()
    stage.go(1500, step=10)
    stage.speaker.go(50.0)
    assert stage.planned()[:3] == [("pip", 4000), *tones_of(SMALL, 5000)[:2]]


def test_a_device_that_opens_during_a_pause_gets_its_plan_on_resuming(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(5000, step=10)
    stage.conductor.pause()
    stage.speaker.go()
    assert stage.speaker.named("play") == []
    stage.conductor.resume()
    assert stage.planned()[3:] == tones_of(SMALL, 5000)


def test_skipping_and_going_back_plan_anew(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.go(4600 + LEAD_MS, step=10)  # in hold, which began at 4500
    stage.speaker.calls.clear()
    stage.told.clear()
    stage.conductor.skip()
    assert [name for name, _ in stage.speaker.calls] == ["silence", "play"]
    assert stage.told == [("sought", 7000), ("moved", 7000)]
    assert stage.planned() == tones_of(SMALL, 6999)
    assert stage.conductor.count_in_ms == 0  # a skip does not count in
    stage.go(LEAD_MS + 500, step=10)
    assert stage.conductor.position == 7500
    stage.conductor.back()
    assert stage.planned() == tones_of(SMALL, 6999)
    stage.conductor.back()
    assert stage.planned() == tones_of(SMALL, 4499)
    assert stage.conductor.position == 4500


def test_seeking_while_paused_moves_and_stays_silent(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.go(4600 + LEAD_MS, step=10)
    stage.conductor.pause()
    stage.speaker.calls.clear()
    stage.conductor.skip()
    assert stage.speaker.calls == [("silence", None)]
    stage.go(10_000)
    assert stage.conductor.position == 7000
    stage.conductor.resume()
    assert stage.planned() == [("pip", 4000), ("pip", 5000), ("pip", 6000), *tones_of(SMALL, 6999)]


def test_skipping_the_last_span_finishes_with_its_tone(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    for _ in range(len(SMALL.spans) - 1):
        stage.conductor.skip()
    stage.speaker.calls.clear()
    stage.told.clear()
    stage.conductor.skip()
    assert stage.speaker.calls == [("silence", None), ("sound", ToneKind.FINISHED)]
    assert [name for name, _ in stage.told if name != "moved"] == ["sought", "ended"]


@pytest.mark.parametrize("reason", [StopReason.STOPPED, StopReason.PAIN])
def test_stopping_silences_at_once(stage: Stage, reason: StopReason) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.go(5000 + LEAD_MS, step=10)
    stage.speaker.calls.clear()
    stage.conductor.stop(reason)
    assert stage.speaker.calls == [("silence", None), ("sound", ToneKind.STOPPED)]
    name, ended = stage.told[-1]
    assert (name, ended.at_ms, ended.reason) == ("ended", 5000, reason)  # type: ignore[attr-defined]
    before = len(stage.told)
    stage.go(10_000)
    stage.conductor.stop(reason)
    stage.conductor.skip()
    stage.conductor.resume()
    stage.conductor.toggle()
    assert len(stage.told) == before


def test_finishing_lets_the_last_tone_sound(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    stage.speaker.calls.clear()
    stage.go(SMALL.length_ms + LEAD_MS + 1)
    assert stage.told[-1][0] == "ended"
    assert stage.speaker.calls == []
    assert stage.speaker.planned[-1][0] is ToneKind.FINISHED


def test_a_machine_that_slept_pauses_where_it_was_before(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(4990, step=10)
    stage.told.clear()
    stage.awake.step(ASLEEP_MS + 11)  # the monotonic clock stood still meanwhile, as on Linux and macOS
    stage.clock.step(10)
    stage.conductor.look()
    assert stage.told == [("paused", 4990), ("suspended", ASLEEP_MS + 11)]
    stage.conductor.resume()
    assert stage.told[2:] == [("resumed", 4990), ("moved", 4990)]


def test_a_clock_that_goes_on_asleep_pauses_where_it_was_before(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(4990, step=10)
    stage.told.clear()
    stage.pass_by(3_600_000)  # as under Windows
    stage.conductor.look()
    assert stage.told == [("paused", 4990), ("suspended", 3_600_000)]


@pytest.mark.parametrize("act", ["pause", "toggle", "skip", "back"])
def test_a_key_pressed_on_waking_does_not_hide_that_the_machine_slept(stage: Stage, act: str) -> None:
    stage.conductor.begin(SMALL)
    stage.go(4990, step=10)
    stage.told.clear()
    stage.pass_by(60_000)
    getattr(stage.conductor, act)()
    assert stage.told == [("paused", 4990), ("suspended", 60_000)]


def test_stopping_on_waking_stops_where_it_was_before(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(4990, step=10)
    stage.pass_by(60_000)
    stage.conductor.stop(StopReason.PAIN)
    name, ended = stage.told[-1]
    assert (name, ended.at_ms) == ("ended", 4990)  # type: ignore[attr-defined]


def test_a_stall_of_seconds_is_caught_up_with(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(3000, step=10)
    stage.told.clear()
    stage.pass_by(4500)
    stage.conductor.look()
    assert [span for name, span in stage.told if name == "span_began"] == list(SMALL.spans[1:5])
    assert stage.conductor.position == 7500


def test_going_on_from_a_kept_position_counts_in(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL, 8500)
    assert stage.planned() == [("pip", 5500), ("pip", 6500), ("pip", 7500), *tones_of(SMALL, 8499)]
    assert (stage.conductor.position, stage.conductor.count_in_ms) == (8500, 3000)
    stage.go(LEAD_MS + 3000 + 1, step=1)
    assert stage.without("moved") == [
        ("span_began", SMALL.spans[5]),
        ("cue_fell", SMALL.between(8500, 8501)[0]),
    ]


def test_a_new_beginning_does_not_count_in(stage: Stage) -> None:
    stage.speaker.go()
    stage.conductor.begin(SMALL)
    assert stage.conductor.count_in_ms == 0
    stage.go(LEAD_MS)
    assert stage.conductor.position == 0
    stage.go(50)
    assert stage.conductor.position == 50


def test_nothing_to_conduct_is_nothing_to_do(stage: Stage) -> None:
    conductor = stage.conductor
    for act in (conductor.look, conductor.pause, conductor.resume, conductor.toggle, conductor.skip):
        act()
    conductor.back()
    conductor.stop(StopReason.STOPPED)
    stage.speaker.go()
    assert (conductor.position, conductor.count_in_ms) == (0, 0)
    assert stage.told == []
    assert stage.speaker.calls == []


def test_a_second_performance_begins_from_scratch(stage: Stage) -> None:
    stage.conductor.begin(SMALL)
    stage.go(5000)
    stage.conductor.stop(StopReason.STOPPED)
    stage.pass_by(60_000)
    stage.told.clear()
    stage.conductor.begin(PAIR)
    stage.go(PAIR.length_ms + 1)
    assert [cue for name, cue in stage.told if name == "cue_fell"] == list(PAIR.cues)
    assert CueKind.SWITCH in {cue.kind for cue in PAIR.cues}


def test_the_clock_that_sees_sleep_never_falls() -> None:
    before = awake_ms()
    assert isinstance(before, int)
    assert awake_ms() >= before


def test_the_timer_leads_a_session_by_itself(stage: Stage, qtbot: QtBot) -> None:
    stage.conductor.begin(SMALL)
    looks = len(stage.told)
    qtbot.waitUntil(lambda: len(stage.told) > looks + 2)
    assert stage.told == [("moved", 0)] * len(stage.told)  # time stands still, however often it is asked
