"""Runs a performance in real time: one timer asks what is due, and facts become sound and signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.core.facts import (
    Adjusted,
    Ended,
    Fact,
    GatePassed,
    GateReached,
    Paused,
    RepFinished,
    Rested,
    Resumed,
    Sought,
)
from coach.core.performance import COUNT_IN_MS, Performance, State
from coach.core.score import PIPS_MS, Event, Instant, Score
from coach.core.session import RepDone, RestDone, StopReason
from coach.core.sound_choices import Ticks
from coach.sound.phrases import REMINDER_MS, tones_of, tones_until_gate

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Sequence

    from coach.core.routine import Leg
    from coach.sound.master_clock import MasterClock
    from coach.sound.speaker import Speaker
    from coach.ui.session.absence import AbsenceWatch

    SpeechSource = Callable[[Score, int], Iterable[tuple[array[int], int]]]
    """Gives the speech of a score from a millisecond on: mono samples, each with the time it begins."""

FRAME_MS = 33
"""Longest time between two polls, so that ring and figure move at 30 frames a second."""


MOVING = (State.RUNNING, State.AT_GATE)
"""States in which time counts, and a pause is one."""

GATE_POLL_MS = 250
"""Longest time between two polls at a gate, where nothing moves."""

REMINDERS = 120
"""So many reminders of a gate are planned ahead; more once half of them have sounded."""


def _no_speech(_score: Score, _from_ms: int) -> Iterable[tuple[array[int], int]]:
    return ()


class Conductor(QObject):
    """Runs one performance at a time, on screen and in sound.

    The playhead follows `clock`, whose master is the sound device while `speaker` plays. The timer
    never measures how much time passed: it only causes the next poll.
    """

    begun = Signal(Score)
    moved = Signal(int)
    retimed = Signal(Score)
    """A wait became longer or shorter: positions are those of this timeline from now on."""
    rep_finished = Signal(RepDone)
    rested = Signal(RestDone)
    paused = Signal(int)
    resumed = Signal(int)
    sought = Signal(int)
    gate_reached = Signal(int)
    """A set waits for the person."""
    gate_passed = Signal(int)
    """The person is ready: a count-in runs, and then the set."""
    adjusted = Signal(int)
    """A wait was made longer or shorter: so many milliseconds are left of it."""
    ended = Signal(Ended)
    suspended = Signal(int)
    """The computer was suspended for so many milliseconds, or is about to be: the performance is paused."""
    halted = Signal(int)
    """Nothing of this program ran for so many milliseconds: the performance is paused since then."""

    def __init__(
        self,
        clock: MasterClock,
        speaker: Speaker,
        absences: AbsenceWatch,
        speech: SpeechSource = _no_speech,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.performance: Performance | None = None
        self._clock = clock
        self._speaker = speaker
        self._speech = speech
        self._absences = absences
        self._timeline: Score | None = None  # the one that was emitted last
        self._planned_at = 0  # when sound was planned last
        self._last_poll = 0  # the time then
        self._usual_count_in_ms = COUNT_IN_MS
        self._ticks = Ticks.OFF
        self._count_in_ms = 0  # length of the count-in under way
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.poll)
        speaker.opened.connect(self._on_speaker_opened)

    @property
    def position(self) -> int:
        """The current position in milliseconds of the score; 0 if there is no performance."""
        return self.performance.position(self._clock.now_ms()) if self.performance else 0

    @property
    def at_gate(self) -> bool:
        """Whether a set waits for the person."""
        return self.performance is not None and self.performance.state is State.AT_GATE

    @property
    def prescribed_position(self) -> int:
        """The current position in the score that was prescribed, from which a session can be continued."""
        return self.performance.prescribed_ms(self.position) if self.performance else 0

    @property
    def count_in_ms(self) -> int:
        """Milliseconds until the position moves after a resume; 0 while it moves.

        The lead that sound needs before the first pip is not counted.
        """
        if not self._count_in_ms:
            return 0
        return min(self._count_in_ms, self._until_moving_ms(self._clock.now_ms()))

    def count_in_at(self, position_ms: int) -> int:
        """Return the milliseconds that a pause at `position_ms` is followed by; 0 in a wait."""
        performance = self.performance
        if performance is None or performance.score.at(position_ms).rep is None:
            return 0
        return self._usual_count_in_ms

    def set_count_in(self, seconds: int) -> None:
        """Count in for so many seconds after a pause in a repetition."""
        self._usual_count_in_ms = seconds * 1000

    def set_ticks(self, ticks: Ticks) -> None:
        """Let the seconds of these phases tick from now on."""
        if ticks is not self._ticks:
            self._ticks = ticks
            self.plan_sound()

    # --- what a person does -----------------------------------------------------------------

    def begin(
        self,
        score: Score,
        from_ms: int = 0,
        count_in_ms: int = 0,
        rested: Iterable[tuple[int, Leg]] = (),
    ) -> None:
        """Perform `score` from `from_ms` on, after a count-in of `count_in_ms`.

        From within a repetition, it is performed from its start. After the sets `rested` there was a rest.
        """
        self.performance = Performance(score, from_ms, rested)
        self._clock.follow(self._speaker.stream_ms)
        now = self._remember_poll()
        self._timer.start(FRAME_MS)
        self._count_in_ms = count_in_ms
        self._timeline = score
        self.begun.emit(score)
        self._handle(self.performance.start(now, self._lead_ms, count_in_ms))
        self.plan_sound()
        self._speaker.open()
        self.poll()

    def pause(self) -> None:
        """Pause, silent at once."""
        if self.performance is not None and not self._pause_if_absent():
            self._handle(self.performance.pause(self._clock.now_ms()))

    def pause_for_sleep(self) -> None:
        """Pause, because the computer is about to be suspended."""
        performance = self.performance
        if performance is not None and performance.state in MOVING and not self._pause_if_absent():
            self._handle(performance.pause(self._clock.now_ms()))
            self.suspended.emit(0)

    def resume(self) -> None:
        """Continue: in a wait at once, else from the start of the repetition after a count-in."""
        if self.performance is not None:
            now = self._remember_poll()  # nobody polled during the pause
            self._timer.start(FRAME_MS)
            self._handle(self.performance.resume(now, self._lead_ms, self._usual_count_in_ms))
            self.poll()

    def toggle(self) -> None:
        """Pause or resume, whichever is possible; at a gate, begin the set."""
        if self.performance is not None and self.performance.state is State.PAUSED:
            self.resume()
        elif self.at_gate:
            self.ready()
        else:
            self.pause()

    def ready(self) -> None:
        """Begin the set that waits at a gate, after a count-in; nothing elsewhere."""
        if self.performance is not None and self.at_gate:
            now = self._remember_poll()
            self._timer.start(FRAME_MS)
            self._handle(self.performance.ready(now, self._lead_ms))

    def add_time(self, seconds: int) -> None:
        """Make the wait under way longer by so many seconds, or shorter; nothing in phases."""
        if self.performance is not None and not self._pause_if_absent():
            self._handle(self.performance.adjust(self._clock.now_ms(), 1000 * seconds, self._lead_ms))

    def skip(self) -> None:
        """Go to the next span; at a gate and in a wait before one, begin the set."""
        if self.performance is not None and not self._pause_if_absent():
            self._handle(self.performance.skip(self._clock.now_ms(), self._lead_ms))

    def back(self) -> None:
        """Go to the start of this span; twice, to the one before."""
        if self.performance is not None and not self._pause_if_absent():
            self._handle(self.performance.back(self._clock.now_ms(), self._lead_ms))

    def stop(self, reason: StopReason) -> None:
        """End here, silent at once."""
        if self.performance is not None:
            self._pause_if_absent()
            self._handle(self.performance.stop(self._clock.now_ms(), reason))

    # --- what the time does -----------------------------------------------------------------

    def poll(self) -> None:
        """Handle what is due, and poll again at the next cue or frame."""
        performance = self.performance
        if performance is None or performance.state not in MOVING:
            return
        self._timer.start(FRAME_MS)  # first, so that no exception below can end the polling
        if self._pause_if_absent():
            return
        now = self._last_poll
        if performance.state is State.AT_GATE:
            self._poll_at_gate(now)
            return
        facts = performance.advance(now)
        # Repetitions come first, so that they are recorded before anybody can see them counted.
        self._handle([fact for fact in facts if isinstance(fact, RepFinished)])
        self.moved.emit(performance.position(now))
        self._handle([fact for fact in facts if not isinstance(fact, RepFinished)])
        if performance.state is State.RUNNING:
            self._timer.start(self._until_next_poll_ms(performance, now))

    def _poll_at_gate(self, now: int) -> None:
        """Have reminders go on to sound; nothing else is due."""
        self._timer.start(GATE_POLL_MS)
        if now - self._planned_at >= REMINDERS * REMINDER_MS // 2:
            self.plan_sound()

    def _until_next_poll_ms(self, performance: Performance, now: int) -> int:
        """Return the time to the next cue or frame, whichever comes first: 1 to `FRAME_MS`."""
        position = performance.position(now)
        following = performance.timeline.between(position, position + FRAME_MS)  # from here on, not handled
        wait = self._until_moving_ms(now) + (following[0].at_ms - position if following else FRAME_MS)
        return min(max(1, wait), FRAME_MS)

    def _remember_poll(self) -> int:
        """Forget what was before this moment; return the time."""
        self._absences.check()
        self._last_poll = self._clock.now_ms()
        return self._last_poll

    def _pause_if_absent(self) -> bool:
        """Return whether the program was absent since the last poll; if so, pause where we were then.

        At a gate, too: hours in which the computer was asleep are no rest.
        """
        performance = self.performance
        if performance is None or performance.state not in MOVING:
            return False
        then, absence = self._last_poll, self._absences.check()
        self._last_poll = self._clock.now_ms()
        if absence is None:
            return False
        self._handle(performance.pause(then))
        (self.suspended if absence.asleep else self.halted).emit(absence.ms)
        return True

    def _until_moving_ms(self, now: int) -> int:
        """Return the time until the position moves, in milliseconds; 0 while it moves."""
        performance = self.performance
        if performance is None or performance.state is not State.RUNNING:
            return 0
        return max(0, performance.playhead.anchor_ms - now)

    # --- what the performance says ----------------------------------------------------------

    def _handle(self, facts: Sequence[Fact]) -> None:
        """Adapt sound and timer to what happened, and emit it.

        A span or a cue that begins needs nothing: tones are planned ahead, and the page knows the position.
        """
        for fact in facts:
            match fact:
                case RepFinished():
                    self.rep_finished.emit(fact.done)
                case Rested():
                    self.rested.emit(fact.done)
                case Paused():
                    self._timer.stop()
                    self._speaker.silence()
                    self._speaker.sound(Instant.PAUSED)
                    self.paused.emit(fact.at_ms)
                case Resumed():
                    self._count_in_ms = fact.count_in_ms
                    self.plan_sound()
                    self.resumed.emit(fact.at_ms)
                case Sought() | Adjusted() | GateReached() | GatePassed():
                    self._handle_way(fact)
                case Ended():
                    self._timer.stop()
                    try:
                        if fact.reason is not StopReason.FINISHED:
                            self._speaker.silence()
                            self._speaker.sound(Instant.STOPPED)
                    finally:  # the After page comes whatever happens
                        self.ended.emit(fact)

    def _handle_way(self, fact: Sought | Adjusted | GateReached | GatePassed) -> None:
        """Adapt sound to a position that goes on in another way than it would have, and emit it."""
        match fact:
            case Sought():
                self._count_in_ms = 0
                self._emit_timeline()
                self._replan_sound()
                self.sought.emit(fact.to_ms)
                self.moved.emit(fact.to_ms)
            case Adjusted():
                self._count_in_ms = 0
                self._emit_timeline()
                if fact.left_ms - fact.by_ms <= PIPS_MS[0] + self._lead_ms:
                    self._speaker.silence()  # a pip of the old end may be on its way already
                self.plan_sound()
                self._timer.start(FRAME_MS)
                self.moved.emit(fact.at_ms)
                self.adjusted.emit(fact.left_ms)
            case GateReached():
                self.gate_reached.emit(fact.at_ms)
            case GatePassed():
                self._count_in_ms = fact.count_in_ms
                self._replan_sound()
                self.gate_passed.emit(fact.at_ms)
                self.moved.emit(fact.at_ms)

    def _emit_timeline(self) -> None:
        if self.performance is not None and self.performance.timeline is not self._timeline:
            self._timeline = self.performance.timeline
            self.retimed.emit(self._timeline)

    # --- the sound --------------------------------------------------------------------------

    @property
    def _lead_ms(self) -> int:
        return self._speaker.lead_ms if self._clock.following else 0

    def _on_speaker_opened(self) -> None:
        """Make the device's clock the master, and plan what the device still has to play."""
        self._clock.follow(self._speaker.stream_ms)
        self.plan_sound()

    def plan_sound(self) -> None:
        """Give the speaker every tone and phrase from here on, in the time of its stream.

        All until the end are known, but where a set waits for the person: then, until it does.
        """
        performance = self.performance
        now = self._clock.now_ms()  # first: it finds out that a device was lost just now
        if performance is None or not self._clock.following:
            return
        if performance.state not in MOVING:
            return
        timeline = performance.timeline
        start, anchor = performance.playhead.position_ms, performance.playhead.anchor_ms
        origin = self._clock.to_stream_ms(anchor) - start
        tones: list[tuple[Event, int]] = [
            (Instant.PIP, start - before) for before in PIPS_MS if self._count_in_ms and anchor - before > now
        ]
        gate = start if performance.state is State.AT_GATE else timeline.next_gate(performance.position(now))
        if performance.position(now) > start:
            start = performance.position(now) + 1
        speech = self._speech(timeline, start)
        if gate is None:
            tones += tones_of(timeline, start, self._ticks)
        else:
            waited_ms = now - (anchor + gate - performance.playhead.position_ms)
            first = max(0, waited_ms // REMINDER_MS + 1)
            tones += tones_until_gate(timeline, start, gate, range(first, first + REMINDERS), self._ticks)
            speech = [(samples, at) for samples, at in speech if at < gate]
        self._planned_at = now
        self._speaker.play([(kind, origin + at) for kind, at in tones])
        self._speaker.speak([(samples, origin + at) for samples, at in speech])

    def _replan_sound(self) -> None:
        """Replace the sound planned for another position; past the last span only its end is heard."""
        self._speaker.silence()
        self.plan_sound()
        if self.performance is not None and self.performance.state is State.ENDED:
            self._speaker.sound(Instant.FINISHED)
