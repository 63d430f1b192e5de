"""The conductor under a fake clock: signals and planned tones, to the millisecond."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from coach.core.performance import Performance, State
from coach.core.routine import Leg, Routine, Seconds, SetStart
from coach.core.score import Instant, unroll
from coach.core.session import RepDone, RestDone, StopReason
from coach.draw.tokens import DARK
from coach.sound.master_clock import MasterClock
from coach.ui.session.absence import LONGEST_MS, AbsenceWatch
from coach.ui.session.conductor import FRAME_MS, Conductor
from coach.ui.session.labels import Ring
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from tests.helpers.clock import FakeClock
from tests.helpers.fake_sound import LEAD_MS, RecordingSpeaker
from tests.helpers.performing import SMALL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.core.score import Score, Span


PAIR = unroll(Routine("Pair", sets=1, reps=1, seconds=Seconds(prepare=3, lift=1, flex=1, hold=0, switch=4)))
"""One repetition of each leg: prepare 0, lift 3000, flex 4000, extend 5000, switch 8000, lift 12 000 …"""

SIGNALS = (
    *("rep_finished", "rested", "paused", "resumed", "sought", "ended", "moved", "suspended", "halted"),
    *("retimed", "adjusted", "gate_reached", "gate_passed"),
)

MANUAL = unroll(replace(PAIR.routine, set_start=SetStart.MANUAL))
"""The same with a gate at 12 000."""


class Rig:
    """A conductor whose monotonic clock, boottime clock and sound share one time.

    `suspended` is the clock of suspended time, and `silent_ms` how long no thread of the process ran.
    """

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.boottime = FakeClock()
        self.suspended = FakeClock()
        self.silent_ms = 0
        self.speaker = RecordingSpeaker()
        self.conductor = Conductor(
            MasterClock(self.clock),
            self.speaker,  # type: ignore[arg-type]
            AbsenceWatch(lambda: self.silent_ms, self.boottime, self.suspended),
        )
        self.emitted: list[tuple[str, object]] = []
        for name in SIGNALS:
            getattr(self.conductor, name).connect(lambda value, name=name: self.emitted.append((name, value)))

    def let_pass(self, ms: int) -> None:
        """Let time pass without a poll."""
        self.clock.step(ms)
        self.boottime.step(ms)
        if self.speaker.now_ms is not None:
            self.speaker.now_ms += ms

    def be_suspended(self, ms: int) -> None:
        """Suspend the computer, whose monotonic clock stops meanwhile, as on Linux and macOS."""
        self.boottime.step(ms)
        self.suspended.step(ms)

    def go(self, ms: int, step: int = FRAME_MS) -> None:
        """Let time pass with a poll every `step` milliseconds."""
        while ms > 0:
            self.let_pass(min(step, ms))
            self.conductor.poll()
            ms -= step

    def without(self, *names: str) -> list[tuple[str, object]]:
        """Return what was emitted, except signals of these names."""
        return [fact for fact in self.emitted if fact[0] not in names]

    def planned(self) -> list[tuple[str, int]]:
        """Return the planned tones with the milliseconds of the score at which they would be heard."""
        now = self.speaker.now_ms
        assert now is not None
        performance = self.conductor.performance
        assert performance is not None
        reading = self.conductor._clock.now_ms()  # noqa: SLF001 - the one instant both times are known at
        moves = performance.playhead.anchor_ms - reading + now  # the stream's time at the playhead's anchor
        start = performance.playhead.position_ms
        return [(kind.value, round(at - moves) + start) for kind, at in self.speaker.planned]


@pytest.fixture
def rig(qapp: object) -> Rig:
    """Set up a conductor."""
    assert qapp
    return Rig()


def tones_of(score: Score, after: int = -1) -> list[tuple[str, int]]:
    """Return every tone of a score that is due after `after`."""
    return [(cue.kind.value, cue.at_ms) for cue in score.cues if cue.at_ms > after and cue.kind != "prepare"]


def spans_of(rig: Rig, score: Score) -> list[Span]:
    """Return the spans that the emitted positions enter, in order."""
    positions = [value for name, value in rig.emitted if name == "moved" and isinstance(value, int)]
    return list(dict.fromkeys(score.at(position) for position in positions))


def test_a_routine_emits_every_repetition_once_and_its_end(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(SMALL.length_ms + FRAME_MS)
    assert spans_of(rig, SMALL) == list(SMALL.spans)
    assert [done for name, done in rig.emitted if name == "rep_finished"] == [
        RepDone(1, Leg.LEFT, 1, 500, 1000, 2500, 1500),
        RepDone(1, Leg.LEFT, 2, 500, 1000, 2500, 1500),
    ]
    ended = [fact for name, fact in rig.emitted if name == "ended"]
    assert [(fact.at_ms, fact.reason) for fact in ended] == [(SMALL.length_ms, StopReason.FINISHED)]  # type: ignore[attr-defined]
    assert rig.emitted[-1][0] == "ended"
    assert rig.without("moved", "rep_finished", "ended") == []


def test_a_repetition_is_emitted_before_it_is_seen(rig: Rig) -> None:
    rig.conductor.begin(PAIR)
    rig.go(7990)
    rig.emitted.clear()
    rig.go(20)
    assert [name for name, _ in rig.emitted] == ["rep_finished", "moved"]


def test_positions_follow_the_clock(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(5000, step=50)
    assert [value for name, value in rig.emitted if name == "moved"] == list(range(0, 5001, 50))
    assert rig.conductor.position == 5000


def timer_of(rig: Rig) -> QTimer:
    """Return the one timer of the conductor."""
    timer = rig.conductor.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def test_a_cue_due_at_the_instant_of_a_poll_is_polled_at_once(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.let_pass(3000)
    rig.conductor.poll()
    assert timer_of(rig).interval() == 1
    rig.go(1)
    assert rig.emitted[-1] == ("moved", 3001)


@pytest.mark.parametrize(("position", "wait"), [(0, 33), (2980, 20), (2967, 33), (3001, 33)])
def test_the_timer_waits_for_the_next_cue_or_frame(rig: Rig, position: int, wait: int) -> None:
    rig.conductor.begin(SMALL)
    rig.go(position, step=1000)
    timer = timer_of(rig)
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == wait or position == 0


def test_every_tone_is_planned_at_its_exact_instant(rig: Rig) -> None:
    rig.speaker.go(1234.0)
    rig.conductor.begin(PAIR)
    assert rig.planned() == tones_of(PAIR)
    assert rig.planned()[-1] == ("finished", PAIR.length_ms)
    first = rig.speaker.planned[0]
    assert first == (Instant.PIP, 1234.0 + LEAD_MS)  # the lead lets the very first tone be whole


def test_a_device_that_opens_late_keeps_the_position(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    assert ("open", None) in rig.speaker.calls
    rig.go(4990, step=10)
    rig.speaker.go(77.0)
    assert rig.conductor.position == 4990
    assert rig.planned() == tones_of(SMALL, 4990)
    rig.go(1000, step=10)
    assert rig.conductor.position == 5990
    positions = [value for name, value in rig.emitted if name == "moved" and isinstance(value, int)]
    assert positions == sorted(positions)


def test_a_device_lost_and_found_keeps_the_position(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(5000 + LEAD_MS, step=10)
    rig.speaker.fail()
    assert rig.conductor.position == 5000
    rig.go(2010, step=10)
    assert rig.conductor.position == 7010
    rig.speaker.go(0.0)  # a new stream begins at 0
    assert rig.conductor.position == 7010
    assert rig.planned() == tones_of(SMALL, 7010)
    rig.go(SMALL.length_ms - 7000)
    assert rig.conductor.performance is not None
    assert rig.conductor.performance.state is State.ENDED


def test_the_sound_device_is_the_master_while_it_plays(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    for _ in range(100):  # the device's clock runs 1 % faster than the machine's
        rig.clock.step(100)
        rig.boottime.step(100)
        assert rig.speaker.now_ms is not None
        rig.speaker.now_ms += 101
        rig.conductor.poll()
    assert rig.conductor.position == 10_100 - LEAD_MS


def test_pausing_silences_and_plays_its_tone(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(5000 + LEAD_MS, step=10)
    rig.speaker.calls.clear()
    rig.emitted.clear()
    rig.conductor.pause()
    assert rig.speaker.calls == [("silence", None), ("sound", Instant.PAUSED)]
    assert rig.emitted == [("paused", 5000)]
    rig.go(60_000)
    assert rig.conductor.position == 5000
    assert rig.emitted == [("paused", 5000)]
    rig.conductor.pause()
    assert rig.emitted == [("paused", 5000)]


@pytest.mark.parametrize("stood", [0, 100, LONGEST_MS + 1, 3_600_000])
def test_resume_counts_in_with_pips_after_any_pause(rig: Rig, stood: int) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(5000 + LEAD_MS, step=10)
    rig.conductor.pause()
    rig.let_pass(stood)
    rig.emitted.clear()
    rig.conductor.resume()
    assert rig.without("moved") == [("sought", 3000), ("resumed", 3000)]
    assert rig.planned() == [("pip", 0), ("pip", 1000), ("pip", 2000), *tones_of(SMALL, 2999)]
    assert rig.conductor.count_in_ms == 5000
    rig.go(LEAD_MS + 3000, step=10)
    assert rig.conductor.count_in_ms == 2000
    rig.go(2000, step=10)
    assert (rig.conductor.position, rig.conductor.count_in_ms) == (3000, 0)
    rig.go(100, step=10)
    assert rig.conductor.position == 3100
    assert rig.without("moved") == [("sought", 3000), ("resumed", 3000)]


@pytest.mark.parametrize("seconds", [3, 5, 10])
def test_the_length_of_the_count_in_can_be_set(rig: Rig, seconds: int) -> None:
    rig.speaker.go()
    rig.conductor.set_count_in(seconds)
    rig.conductor.begin(SMALL)
    rig.go(5000 + LEAD_MS, step=10)
    rig.conductor.pause()
    rig.conductor.resume()
    assert rig.conductor.count_in_ms == seconds * 1000
    assert rig.planned()[:4] == [("pip", 0), ("pip", 1000), ("pip", 2000), ("lift", 3000)]


def test_in_a_wait_resume_goes_on_without_a_count_in(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(500 + LEAD_MS, step=10)
    rig.conductor.pause()
    rig.emitted.clear()
    rig.conductor.resume()
    assert rig.without("moved") == [("resumed", 500)]
    assert rig.planned() == tones_of(SMALL, 500)
    assert rig.conductor.count_in_ms == 0
    rig.go(LEAD_MS + 100, step=10)
    assert rig.conductor.position == 600


def test_resume_counts_in_without_sound(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(5000, step=10)
    rig.conductor.toggle()
    rig.conductor.toggle()
    rig.go(4990, step=10)
    assert rig.conductor.position == 3000
    rig.go(20, step=10)
    assert rig.conductor.position == 3010


def test_a_device_opened_in_a_count_in_gets_the_pips_left(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(5000, step=10)
    rig.conductor.pause()
    rig.conductor.resume()
    rig.go(3500, step=10)
    rig.speaker.go(50.0)
    assert rig.planned()[:3] == [("pip", 2000), *tones_of(SMALL, 2999)[:2]]


def test_a_device_opened_in_a_pause_gets_its_plan_on_resume(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(5000, step=10)
    rig.conductor.pause()
    rig.speaker.go()
    assert rig.speaker.named("play") == []
    rig.conductor.resume()
    assert rig.planned()[3:] == tones_of(SMALL, 2999)


def test_skip_and_back_plan_the_tones_again(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(4600 + LEAD_MS, step=10)  # in hold, which began at 4500
    rig.speaker.calls.clear()
    rig.emitted.clear()
    rig.conductor.skip()
    assert [name for name, _ in rig.speaker.calls] == ["silence", "play"]
    assert rig.emitted == [("sought", 7000), ("moved", 7000)]
    assert rig.planned() == tones_of(SMALL, 6999)
    assert rig.conductor.count_in_ms == 0  # a skip does not count in
    rig.go(LEAD_MS + 500, step=10)
    assert rig.conductor.position == 7500
    rig.conductor.back()
    assert rig.planned() == tones_of(SMALL, 6999)
    rig.conductor.back()
    assert rig.planned() == tones_of(SMALL, 4499)
    assert rig.conductor.position == 4500


def test_seeking_while_paused_moves_and_stays_silent(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(4600 + LEAD_MS, step=10)
    rig.conductor.pause()
    rig.speaker.calls.clear()
    rig.conductor.skip()
    assert rig.speaker.calls == [("silence", None)]
    rig.go(10_000)
    assert rig.conductor.position == 7000
    rig.conductor.resume()
    assert rig.planned() == [("pip", 0), ("pip", 1000), ("pip", 2000), *tones_of(SMALL, 2999)]


def test_skipping_the_last_span_finishes_with_its_tone(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    for _ in range(len(SMALL.spans) - 1):
        rig.conductor.skip()
    rig.speaker.calls.clear()
    rig.emitted.clear()
    rig.conductor.skip()
    assert rig.speaker.calls == [("silence", None), ("sound", Instant.FINISHED)]
    assert [name for name, _ in rig.emitted if name != "moved"] == ["sought", "ended"]


@pytest.mark.parametrize("reason", [StopReason.STOPPED, StopReason.PAIN])
def test_stopping_silences_at_once(rig: Rig, reason: StopReason) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.go(5000 + LEAD_MS, step=10)
    rig.speaker.calls.clear()
    rig.conductor.stop(reason)
    assert rig.speaker.calls == [("silence", None), ("sound", Instant.STOPPED)]
    name, ended = rig.emitted[-1]
    assert (name, ended.at_ms, ended.reason) == ("ended", 5000, reason)  # type: ignore[attr-defined]
    before = len(rig.emitted)
    rig.go(10_000)
    rig.conductor.stop(reason)
    rig.conductor.skip()
    rig.conductor.resume()
    rig.conductor.toggle()
    assert len(rig.emitted) == before


def test_finishing_lets_the_last_tone_sound(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.speaker.calls.clear()
    rig.go(SMALL.length_ms + LEAD_MS + 1)
    assert rig.emitted[-1][0] == "ended"
    assert rig.speaker.calls == []
    assert rig.speaker.planned[-1][0] is Instant.FINISHED


def test_a_suspended_machine_pauses_where_it_was_before(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.be_suspended(3011)
    rig.clock.step(10)
    rig.conductor.poll()
    assert rig.emitted == [("paused", 4990), ("suspended", 3011)]
    rig.conductor.resume()
    assert rig.without("moved")[-2:] == [("sought", 3000), ("resumed", 3000)]


def test_a_clock_that_runs_while_suspended_pauses_too(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.let_pass(3_600_000)  # as under Windows
    rig.suspended.step(3_600_000)
    rig.conductor.poll()
    assert rig.emitted == [("paused", 4990), ("suspended", 3_600_000)]


def test_a_stopped_process_pauses_where_it_was_before(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.let_pass(LONGEST_MS)
    rig.silent_ms = LONGEST_MS
    rig.conductor.poll()
    assert rig.emitted == [("paused", 4990), ("halted", LONGEST_MS)]


def test_a_process_that_was_stopped_briefly_goes_on(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.let_pass(LONGEST_MS - 1)
    rig.silent_ms = LONGEST_MS
    rig.conductor.poll()
    assert rig.without("rep_finished", "moved") == []
    assert rig.emitted[-1] == ("moved", 4990 + LONGEST_MS - 1)


def test_a_stall_of_our_own_slots_is_no_absence(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.let_pass(6000)  # a slot waited so long for the disk; other threads ran meanwhile
    rig.silent_ms = 500
    rig.conductor.poll()
    assert rig.without("rep_finished", "moved") == []
    assert rig.emitted[-1] == ("moved", 10_990)


def test_the_session_pauses_before_the_computer_sleeps(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.conductor.pause_for_sleep()
    assert rig.emitted == [("paused", 4990), ("suspended", 0)]
    rig.be_suspended(60_000)
    rig.conductor.poll()
    rig.conductor.pause_for_sleep()  # it is paused already
    assert rig.emitted == [("paused", 4990), ("suspended", 0)]
    rig.conductor.resume()
    assert rig.without("moved")[-2:] == [("sought", 3000), ("resumed", 3000)]


@pytest.mark.parametrize("act", ["pause", "toggle", "skip", "back", "pause_for_sleep"])
def test_a_key_pressed_on_waking_does_not_hide_the_suspend(rig: Rig, act: str) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.emitted.clear()
    rig.be_suspended(60_000)
    getattr(rig.conductor, act)()
    assert rig.emitted == [("paused", 4990), ("suspended", 60_000)]


def test_stopping_on_waking_stops_where_it_was_before(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(4990, step=10)
    rig.be_suspended(60_000)
    rig.conductor.stop(StopReason.PAIN)
    name, ended = rig.emitted[-1]
    assert (name, ended.at_ms) == ("ended", 4990)  # type: ignore[attr-defined]


def test_a_stall_of_seconds_is_caught_up_with(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(3000, step=10)
    rig.emitted.clear()
    rig.let_pass(4500)
    rig.conductor.poll()
    assert [name for name, _ in rig.emitted] == ["moved"]
    assert spans_of(rig, SMALL) == [SMALL.at(7500)]
    assert rig.conductor.position == 7500


def test_a_session_begun_with_a_count_in_has_its_pips(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL, 8500, 3000)
    assert rig.planned() == [("pip", 5500), ("pip", 6500), ("pip", 7500), *tones_of(SMALL, 8499)]
    assert (rig.conductor.position, rig.conductor.count_in_ms) == (8500, 3000)
    rig.go(LEAD_MS + 3000 + 1, step=1)
    assert rig.without("moved") == []
    assert rig.conductor.position == 8501


def test_a_new_session_does_not_count_in(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    assert rig.conductor.count_in_ms == 0
    rig.go(LEAD_MS)
    assert rig.conductor.position == 0
    rig.go(50)
    assert rig.conductor.position == 50


def test_without_a_performance_nothing_happens(rig: Rig) -> None:
    conductor = rig.conductor
    for act in (conductor.poll, conductor.pause, conductor.resume, conductor.toggle, conductor.skip):
        act()
    conductor.back()
    conductor.stop(StopReason.STOPPED)
    rig.speaker.go()
    assert (conductor.position, conductor.count_in_ms) == (0, 0)
    assert rig.emitted == []
    assert rig.speaker.calls == []


def test_a_second_performance_begins_from_scratch(rig: Rig) -> None:
    rig.conductor.begin(SMALL)
    rig.go(5000)
    rig.conductor.stop(StopReason.STOPPED)
    rig.let_pass(60_000)
    rig.emitted.clear()
    rig.conductor.begin(PAIR)
    rig.go(PAIR.length_ms + 1)
    assert spans_of(rig, PAIR) == list(PAIR.spans)
    assert [name for name, _ in rig.without("moved", "rested")] == ["rep_finished"] * 2 + ["ended"]


def fail(*_: object) -> int:
    """Fail as code with a fault does."""
    raise ZeroDivisionError


def test_an_exception_in_a_slot_leaves_the_timer_running(rig: Rig, qtbot: QtBot) -> None:
    rig.conductor.begin(SMALL)
    rig.conductor.moved.connect(fail)
    with qtbot.captureExceptions() as caught:
        rig.go(FRAME_MS)
    rig.conductor.moved.disconnect(fail)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert timer_of(rig).isActive()


@pytest.mark.parametrize(
    ("part", "method"), [(Performance, "advance"), (Performance, "position"), (AbsenceWatch, "check")]
)
def test_an_exception_in_a_poll_leaves_the_timer_running(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, part: type[object], method: str
) -> None:
    rig.conductor.begin(SMALL)
    timer_of(rig).stop()
    with monkeypatch.context() as broken:
        broken.setattr(part, method, fail)
        with pytest.raises(ZeroDivisionError):
            rig.conductor.poll()
    assert timer_of(rig).isActive()
    rig.go(4000)
    assert rig.conductor.position == 4000


def test_an_exception_of_the_speaker_lets_a_session_begin(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.speaker.go()
    monkeypatch.setattr(rig.speaker, "play", fail)
    with pytest.raises(ZeroDivisionError):
        rig.conductor.begin(SMALL)
    assert timer_of(rig).isActive()


def test_an_exception_of_the_speaker_lets_a_session_resume(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    rig.conductor.pause()
    monkeypatch.setattr(rig.speaker, "play", fail)
    with pytest.raises(ZeroDivisionError):
        rig.conductor.resume()
    assert timer_of(rig).isActive()


def test_an_exception_of_the_speaker_lets_a_session_end(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.speaker.go()
    rig.conductor.begin(SMALL)
    monkeypatch.setattr(rig.speaker, "silence", fail)
    with pytest.raises(ZeroDivisionError):
        rig.conductor.stop(StopReason.STOPPED)
    assert [kind for kind, _ in rig.emitted][-1] == "ended"


def test_an_exception_in_painting_leaves_the_timer_running(
    rig: Rig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ring, "paintEvent", fail)
    page = SessionPage(Looks(DARK, 2.5, reduce_motion=False))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_score(SMALL, 0)
    rig.conductor.moved.connect(page.show_position)
    with qtbot.captureExceptions() as caught:
        page.show()
        rig.conductor.begin(SMALL)
        rig.go(4 * FRAME_MS)
        QCoreApplication.processEvents()
    assert {kind for kind, _, _ in caught} == {ZeroDivisionError}
    assert timer_of(rig).isActive()


def test_the_timer_polls_by_itself(rig: Rig, qtbot: QtBot) -> None:
    rig.conductor.begin(SMALL)
    polls = len(rig.emitted)
    qtbot.waitUntil(lambda: len(rig.emitted) > polls + 2)
    assert rig.emitted == [("moved", 0)] * len(rig.emitted)  # the fake clock stands still


# --- longer and shorter waits -------------------------------------------------------------------------


def moved(score: Score, by_ms: int, after: int) -> list[tuple[str, int]]:
    """Return the tones of a score that are due after `after`, each so much later."""
    return [(kind, at + by_ms) for kind, at in tones_of(score, after)]


def test_tones_fall_on_the_new_end_of_a_longer_wait(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(PAIR)
    rig.go(8300 + LEAD_MS, step=10)  # the change of legs, which began at 8000
    rig.emitted.clear()
    rig.speaker.calls.clear()
    rig.conductor.add_time(15)
    assert rig.planned() == moved(PAIR, 15_000, 8300)
    assert [name for name, _ in rig.speaker.calls] == ["play"]  # what sounds goes on
    timeline = rig.emitted[0][1]
    assert rig.emitted == [("retimed", timeline), ("moved", 8300), ("adjusted", 18_700)]
    rig.go(18_700, step=10)
    assert rig.conductor.position == 27_000


@pytest.mark.parametrize("left_ms", [2900, 2000, 1400, 30])
def test_more_time_in_the_last_3_seconds_plans_the_pips_again(rig: Rig, left_ms: int) -> None:
    rig.speaker.go()
    rig.conductor.begin(PAIR)
    rig.go(12_000 - left_ms + LEAD_MS, step=10)
    rig.speaker.calls.clear()
    rig.conductor.add_time(15)
    assert [name for name, _ in rig.speaker.calls] == ["silence", "play"]  # no pip of the old end
    assert rig.planned() == moved(PAIR, 15_000, 8999)


def test_less_time_leaves_all_three_pips(rig: Rig) -> None:
    score = unroll(replace(PAIR.routine, seconds=PAIR.routine.seconds._replace(switch=30)))
    rig.speaker.go()
    rig.conductor.begin(score)
    rig.go(20_000 + LEAD_MS, step=10)
    rig.conductor.add_time(-15)  # 18 s were left
    assert rig.planned()[:4] == [("pip", 20_000), ("pip", 21_000), ("pip", 22_000), ("lift", 23_000)]
    assert rig.speaker.now_ms is not None
    assert rig.speaker.planned[0][1] == rig.speaker.now_ms + LEAD_MS
    rig.conductor.add_time(-15)
    assert rig.planned()[0] == ("pip", 20_000)


def test_time_added_in_a_pause_is_planned_on_resume(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(PAIR)
    rig.go(8300 + LEAD_MS, step=10)
    rig.conductor.pause()
    rig.speaker.calls.clear()
    rig.conductor.add_time(15)
    assert rig.speaker.named("play") == []
    rig.conductor.resume()
    assert rig.planned() == moved(PAIR, 15_000, 8300)


def test_going_back_to_the_wait_plans_its_prescribed_end(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(PAIR)
    rig.go(8300 + LEAD_MS, step=10)
    rig.conductor.add_time(15)
    rig.emitted.clear()
    rig.conductor.back()
    assert rig.emitted[0] == ("retimed", PAIR)
    assert rig.planned() == tones_of(PAIR, 7999)


# --- gates --------------------------------------------------------------------------------------------


def test_before_a_gate_reminders_are_planned_and_no_pips(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(MANUAL)
    rig.go(7900 + LEAD_MS, step=10)
    planned = rig.planned()
    before = [tone for tone in tones_of(MANUAL) if tone[1] < 9000]
    assert planned[: len(before)] == before
    assert planned[len(before) :][:3] == [("reminder", 12_000), ("reminder", 17_000), ("reminder", 22_000)]


def test_at_a_gate_the_set_waits_and_reminders_go_on(rig: Rig) -> None:
    rig.speaker.go()
    rig.conductor.begin(MANUAL)
    rig.go(12_500 + LEAD_MS, step=10)
    assert rig.conductor.at_gate
    assert rig.without("moved", "rep_finished") == [("gate_reached", 12_000)]
    due = {at for kind, at in rig.speaker.planned}
    rig.go(3_600_000, step=1000)
    later = {at for kind, at in rig.speaker.planned}
    assert rig.speaker.now_ms is not None
    assert max(later) > rig.speaker.now_ms + 60_000
    assert {(at - max(due)) % 5000 for at in later} == {0}  # the same rhythm
    assert rig.conductor.position == 12_000


@pytest.mark.parametrize("act", ["ready", "toggle", "skip"])
def test_ready_counts_in_with_three_pips(rig: Rig, act: str) -> None:
    rig.speaker.go()
    rig.conductor.begin(MANUAL)
    rig.go(20_000 + LEAD_MS, step=10)
    rig.emitted.clear()
    rig.speaker.calls.clear()
    getattr(rig.conductor, act)()
    assert rig.emitted == [("gate_passed", 12_000), ("moved", 12_000)]
    assert [name for name, _ in rig.speaker.calls] == ["silence", "play"]
    assert rig.planned() == [("pip", 9000), ("pip", 10_000), ("pip", 11_000), *tones_of(MANUAL, 11_999)]
    assert rig.conductor.count_in_ms == 3000
    rig.go(3000 + LEAD_MS + 10, step=10)
    assert rig.conductor.position == 12_010
    assert ("rested", RestDone(1, Leg.LEFT, 12_000 + 3000 + LEAD_MS)) in rig.emitted


def test_a_device_opened_at_a_gate_reminds_in_the_same_rhythm(rig: Rig) -> None:
    rig.conductor.begin(MANUAL)
    rig.go(14_000, step=10)
    rig.speaker.go(50.0)
    assert rig.speaker.planned[0] == (Instant.REMINDER, 3050.0)


def test_sleep_at_a_gate_is_a_pause_and_no_rest(rig: Rig) -> None:
    rig.conductor.begin(MANUAL)
    rig.go(13_000, step=10)
    rig.conductor.pause_for_sleep()
    rig.be_suspended(60_000)
    rig.conductor.poll()
    assert not rig.conductor.at_gate
    assert rig.without("moved", "rep_finished")[:3] == [
        ("gate_reached", 12_000),
        ("paused", 12_000),
        ("suspended", 0),
    ]
    rig.conductor.resume()
    assert rig.conductor.at_gate
    rig.conductor.ready()
    rig.go(3100, step=10)
    assert ("rested", RestDone(1, Leg.LEFT, 5000 + 3000)) in rig.emitted


def test_a_stopped_process_at_a_gate_is_a_pause(rig: Rig) -> None:
    rig.conductor.begin(MANUAL)
    rig.go(13_000, step=10)
    rig.silent_ms = LONGEST_MS + 1
    rig.let_pass(LONGEST_MS + 1)
    rig.conductor.poll()
    assert not rig.conductor.at_gate
    assert rig.without("moved", "rep_finished")[:2] == [("gate_reached", 12_000), ("paused", 12_000)]
