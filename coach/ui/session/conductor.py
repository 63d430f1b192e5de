"""The one timer: asks the performance what is due, and turns its facts into signals."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from coach.core.performance import (
    COUNT_IN_MS,
    CueFell,
    Ended,
    Fact,
    Paused,
    Performance,
    RepFinished,
    Resumed,
    Sought,
    SpanBegan,
    State,
)
from coach.core.score import PIPS_MS
from coach.core.session import StopReason
from coach.sound.phrases import tones_of
from coach.sound.tones import ToneKind

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Sequence

    from coach.core.score import Score
    from coach.sound.master_clock import MasterClock
    from coach.sound.speaker import Speaker

FRAME_MS = 33
"""Time between two looks at the clock, so that ring and figure move at 30 frames a second."""

ASLEEP_MS = 5000
"""A longer gap between two looks means that the machine was suspended."""

PAINTED = QEvent.Type(QEvent.registerEventType())
"""Posted behind everything that waits to be painted."""


def awake_ms() -> int:
    """Return a clock in milliseconds that goes on while the machine is suspended.

    `time.monotonic` stops meanwhile on Linux and macOS, and goes on under Windows.
    """
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    if sys.platform == "darwin":
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
    return time.monotonic_ns() // 1_000_000


class Conductor(QObject):
    """Leads one performance at a time, on screen and in sound.

    The playhead follows `clock`, whose master is the sound device while `speaker` plays. The timer
    is never trusted to say how much time passed: it only asks.
    """

    moved = Signal(int)
    span_began = Signal(object)
    cue_fell = Signal(object)
    rep_finished = Signal(object)
    paused = Signal(int)
    resumed = Signal(int)
    sought = Signal(int)
    ended = Signal(object)
    shown = Signal()
    """The screen shows what was told last: after a repetition, a pause, a skip."""
    suspended = Signal(int)
    """The machine slept, and we stand since so many milliseconds."""

    def __init__(
        self,
        clock: MasterClock,
        speaker: Speaker,
        awake: Callable[[], int] = awake_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.performance: Performance | None = None
        self.speech: Callable[[Score, int], Iterable[tuple[array[int], int]]] | None = None
        """Gives, from a millisecond of the score on, samples of speech and when they begin; or none."""
        self._clock = clock
        self._speaker = speaker
        self._awake = awake
        self._looked = (0, 0)  # the two clocks at the last look: master, awake
        self._counting_in = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        speaker.opened.connect(self._follow_sound)

    @property
    def position(self) -> int:
        """Where the performance is now, in milliseconds of its score; 0 where there is none."""
        return self.performance.position(self._clock.now_ms()) if self.performance else 0

    @property
    def count_in_ms(self) -> int:
        """How long until the position moves after a resume, in milliseconds; 0 where it does.

        The lead that sound needs before the first pip is not counted.
        """
        return min(COUNT_IN_MS, self._until_moving(self._clock.now_ms())) if self._counting_in else 0

    def begin(self, score: Score, from_ms: int = 0) -> None:
        """Perform `score` from `from_ms` on; one that is continued counts in first."""
        self.performance = Performance(score, from_ms)
        self._clock.follow(self._speaker.stream_ms)
        now = self._clock.now_ms()
        self._looked = (now, self._awake())
        self._counting_in = from_ms > 0
        self._tell(self.performance.start(now, self._lead_ms + (COUNT_IN_MS if from_ms else 0)))
        self._plan()
        self._speaker.open()
        self.look()

    def pause(self) -> None:
        """Stand still, silent at once."""
        if self.performance is not None and not self._slept():
            self._tell(self.performance.pause(self._clock.now_ms()))

    def resume(self) -> None:
        """Go on after three pips."""
        if self.performance is not None:
            now = self._clock.now_ms()
            self._looked = (now, self._awake())  # while we stood, nobody looked
            self._tell(self.performance.resume(now, self._lead_ms))
            self.look()

    def toggle(self) -> None:
        """Pause or resume, whichever is possible."""
        if self.performance is not None and self.performance.state is State.PAUSED:
            self.resume()
        else:
            self.pause()

    def skip(self) -> None:
        """Go to the next span."""
        if self.performance is not None and not self._slept():
            self._tell(self.performance.skip(self._clock.now_ms(), self._lead_ms))

    def back(self) -> None:
        """Go to the start of this span; twice, to the one before."""
        if self.performance is not None and not self._slept():
            self._tell(self.performance.back(self._clock.now_ms(), self._lead_ms))

    def stop(self, reason: StopReason) -> None:
        """End here, silent at once."""
        if self.performance is not None:
            self._slept()
            self._tell(self.performance.stop(self._clock.now_ms(), reason))

    def look(self) -> None:
        """Ask what is due, tell it, and come back when the next cue or frame is."""
        performance = self.performance
        if performance is None or performance.state is not State.RUNNING or self._slept():
            return
        now = self._looked[0]
        facts = performance.advance(now)
        position = performance.position(now)
        # What was done comes first, so that it is kept before anybody can see it counted.
        self._tell([fact for fact in facts if isinstance(fact, RepFinished)])
        self.moved.emit(position)
        self._tell([fact for fact in facts if not isinstance(fact, RepFinished)])
        if performance.state is not State.RUNNING:
            return
        following = performance.score.between(position, position + FRAME_MS)  # what is due now is told next
        wait = self._until_moving(now) + (following[0].at_ms - position if following else FRAME_MS)
        self._timer.start(min(max(1, wait), FRAME_MS))

    def _slept(self) -> bool:
        """Whether the machine slept since the last look; if so, we stand where we were before, and say so."""
        performance = self.performance
        if performance is None or performance.state is not State.RUNNING:
            return False
        now, awake = self._clock.now_ms(), self._awake()
        then, awake_then = self._looked
        self._looked = (now, awake)
        slept = max(now - then, awake - awake_then)
        if slept <= ASLEEP_MS:
            return False
        self._tell(performance.pause(then))
        self.suspended.emit(slept)
        return True

    def _until_moving(self, now: int) -> int:
        """Return how long the position still stands before it moves, in milliseconds."""
        performance = self.performance
        if performance is None or performance.state is not State.RUNNING:
            return 0
        return max(0, performance.playhead.anchor_ms - now)

    @property
    def _lead_ms(self) -> int:
        return self._speaker.lead_ms if self._clock.following else 0

    def _follow_sound(self) -> None:
        """Make the device's clock the master once it plays, and plan what it still has to play."""
        self._clock.follow(self._speaker.stream_ms)
        self._plan()

    def _plan(self) -> None:
        """Give the speaker every tone from here to the end, at the instants of its own clock."""
        performance = self.performance
        if performance is None or performance.state is not State.RUNNING or not self._clock.following:
            return
        start, anchor = performance.playhead.position_ms, performance.playhead.anchor_ms
        now = self._clock.now_ms()
        origin = self._clock.to_stream_ms(anchor) - start
        dues = [(ToneKind.PIP, start - before) for before in PIPS_MS if anchor - before > now]
        if performance.position(now) > start:
            start = performance.position(now) + 1
        dues += tones_of(performance.score, start)
        self._speaker.play([(kind, origin + at) for kind, at in dues])
        if self.speech is not None:
            spoken = self.speech(performance.score, start)
            self._speaker.speak([(sound, origin + at) for sound, at in spoken])

    def plan_anew(self) -> None:
        """Plan what is still to be heard once more: there is more to say than before."""
        self._plan()

    def _go_elsewhere(self) -> None:
        """Drop what was planned: the position went elsewhere, without a count-in."""
        self._counting_in = False
        self._speaker.silence()
        self._plan()
        if self.performance is not None and self.performance.state is State.ENDED:
            self._speaker.sound(ToneKind.FINISHED)  # the last span was skipped, and its end with it

    def customEvent(self, event: QEvent) -> None:
        """Tell that the screen is painted."""
        if event.type() == PAINTED:
            self.shown.emit()

    def _tell(self, facts: Sequence[Fact]) -> None:
        for fact in facts:
            match fact:
                case SpanBegan():
                    self.span_began.emit(fact.span)
                case CueFell():
                    self.cue_fell.emit(fact.cue)
                case Ended():
                    self._turn(fact)
                case _:
                    self._turn(fact)
                    last = Qt.EventPriority.LowEventPriority.value - 1
                    QCoreApplication.postEvent(self, QEvent(PAINTED), last)

    def _turn(self, fact: Fact) -> None:
        """Have sound and timer follow a turn that the performance has taken, and tell it."""
        match fact:
            case RepFinished():
                self.rep_finished.emit(fact.done)
            case Paused():
                self._timer.stop()
                self._speaker.silence()
                self._speaker.sound(ToneKind.PAUSED)
                self.paused.emit(fact.at_ms)
            case Resumed():
                self._counting_in = True
                self._plan()
                self.resumed.emit(fact.at_ms)
            case Sought():
                self._go_elsewhere()
                self.sought.emit(fact.to_ms)
                self.moved.emit(fact.to_ms)
            case Ended():
                self._timer.stop()
                if fact.reason is not StopReason.FINISHED:
                    self._speaker.silence()
                    self._speaker.sound(ToneKind.STOPPED)
                self.ended.emit(fact)
