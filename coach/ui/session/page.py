"""The session: what to do now, readable from across the room, and the few things one may press."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from coach.core.score import PHASES, SpanKind
from coach.draw.pose import lifted_before
from coach.text.cue_texts import translated_cue
from coach.text.formats import seconds_left, whole_number
from coach.text.routine_texts import dose_ahead
from coach.text.session_texts import (
    PAUSE,
    RESUME,
    STOP,
    button_name,
    count_parts,
    count_text,
    leg_word,
    next_text,
    on_two_lines,
    phase_word,
)
from coach.ui.session.keys import CursorAutoHide, ScreenReaderAnnouncer, request_of
from coach.ui.session.stage import Looks, Stage
from coach.ui.session.strip import around

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from coach.core.routine import Leg
    from coach.core.score import Score, Span

__all__ = ["Looks", "SessionPage"]

FLASH_MS = 300
"""How long that takes to fade to the resting tint; spans last 500 ms and more, so that it is seen apart."""

FLASH_STEPS = 3
"""In how many steps it fades: each paints the whole window."""

LEAST_BETWEEN_FLASHES_MS = 340
"""Nothing flashes more than three times a second (WCAG 2.3.1)."""

FORESEEN_MS = 300
"""How long before a span ends we work out where all stands in the next one."""


class SessionPage(Stage):
    """Shows one position of one score at a time; it counts nothing by itself."""

    pause_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()
    stop_requested = Signal()
    pain_requested = Signal()
    stop_confirmed = Signal()
    stop_declined = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._flashed_at: int | None = None
        self._told = (0, 0, 0)
        self._settled = False
        self._before: Leg | None = None
        self._foreseen: Span | None = None  # the last span whose next one was worked out
        self._herald = ScreenReaderAnnouncer(self)
        self._hands_off = CursorAutoHide(self)
        self.pause_button.clicked.connect(self.pause_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.skip_button.clicked.connect(self.skip_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.pain_button.clicked.connect(self.pain_requested)
        self._question.yes.connect(self._answered)
        self._question.yes.connect(self.stop_confirmed)
        self._question.no.connect(self._answered)
        self._question.no.connect(self.stop_declined)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for; one that is held down counts once."""
        name = request_of(event)
        if name is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            getattr(self, name).emit()

    def ask_stop(self) -> None:
        """Ask whether to stop; meanwhile nothing else on the page can be pressed, save the stop for pain."""
        self._listen(listen=False)
        self._question.ask(
            self.tr("Stop here?"),
            self.tr("What you did is kept, and you can go on from here later."),
            button_name(STOP),
            button_name(RESUME),
        )

    def _answered(self) -> None:
        self._listen(listen=True)
        self.setFocus()

    def _listen(self, *, listen: bool) -> None:
        for button in self.buttons:
            button.setEnabled(listen)
        self._hands_off.watch(hide=listen)

    def show_score(self, score: Score, position_ms: int) -> None:
        """Begin to show `score`, at `position_ms`."""
        self._score = score
        self._span = self._foreseen = None
        self._flashed_at = None
        self._told = (0, 0, 0)
        self._forget()
        self._question.hide()
        self._listen(listen=True)
        self.show_running()
        self.show_position(position_ms)

    def show_running(self) -> None:
        """Offer to pause."""
        self._standing = ""
        self._offer(button_name(PAUSE))
        if self._span is not None:
            self._cue_text(self._span)

    def show_paused(self, why: str = "") -> None:
        """Offer to resume, and say `why` we stand."""
        self._offer(button_name(RESUME))
        self._standing = why or self.tr("Paused")
        self._tell_standing(self._standing)
        self.announce(self._standing)

    def show_count_in(self, ms: int) -> None:
        """Say that the position moves in `ms`."""
        self._tell_standing(self.tr("Going on in {seconds} …").format(seconds=whole_number(seconds_left(ms))))

    def show_landing(self, position_ms: int) -> None:
        """Expect to be shown `position_ms` out of turn: it does not flash, however fast someone skips."""
        self._flashed_at = position_ms
        if self._flash:
            self._flash = 0.0
            self._colour()

    def show_position(self, position_ms: int) -> None:
        """Show the state of the score at `position_ms`."""
        score = self._score
        if score is None:
            return
        index = score.index_at(position_ms)
        span = score.spans[index]
        self._position = position_ms
        if span is not self._span:
            self._enter(score, index)
        into = min(max(position_ms - span.start_ms, 0), span.length_ms)
        self._tell_time(score, index)
        self.ring.show_fraction(into / span.length_ms)
        self.strip.show_position(position_ms)
        self.figure.show_pose(
            span.kind,
            into,
            span.length_ms,
            span.leg,
            settled=self._settled,
            before=self._before,
        )
        if self._flash:
            self._fade()
        if span is not self._foreseen and span.end_ms - position_ms <= FORESEEN_MS:
            self._foreseen = span
            if index + 1 < len(score.spans):
                self._places_of(score, score.spans[index + 1])  # so that the change itself takes no time

    def _tell_time(self, score: Score, index: int) -> None:
        """Show the seconds left of the span and of all, where either is another than before."""
        here, all_left = score.spans[index].end_ms - self._position, score.length_ms - self._position
        told = index, seconds_left(here), -(-all_left // 1000)
        if told != self._told:
            self._told = told
            self.countdown.show_text(whole_number(seconds_left(here)))
            following = score.spans[index + 1].kind if index + 1 < len(score.spans) else None
            self.next_up.show_text(next_text(all_left, following, dose_ahead(score, score.spans[index])))

    def announce(self, text: str) -> None:
        """Have a screen reader say `text`; of several in quick succession only the last."""
        self._herald.say(text)

    def _enter(self, score: Score, index: int) -> None:
        """Show what stands still for a whole span."""
        span = score.spans[index]
        self._span = span
        self._settled, self._before = self._follows_another(score, index), lifted_before(score, index)
        self.word.show_text(phase_word(span.kind), on_two_lines(phase_word(span.kind)))
        self.leg.show_text(leg_word(span.leg))
        parts = count_parts(score, span.start_ms)
        self.count.show_count(count_text(parts), parts)
        self._cue_text(span)
        self.strip.show_spans(around(score.spans, index))
        self._arrange()
        if self._flashed_at is None or abs(self._position - self._flashed_at) >= LEAST_BETWEEN_FLASHES_MS:
            self._flashed_at = self._position
            self._flash = 0.0 if self._looks.reduce_motion else 1.0
        self._colour()
        self.announce(self._announced(span))

    def _announced(self, span: Span) -> str:
        """Return what a screen reader says of `span`: leg and count with a lift, where they change."""
        word, leg = self.word.accessibleName(), self.leg.accessibleName()
        if span.kind not in PHASES:
            ahead = dose_ahead(self._score, span) if self._score else ""
            return ". ".join(filter(None, (word, self.cue.text(), ahead)))
        return f"{word}. {leg}. {self.count.accessibleName()}" if span.kind is SpanKind.LIFT else word

    def _cue_text(self, span: Span) -> None:
        if self._score is not None:
            cue = self._score.between(span.start_ms, span.start_ms + 1)[0]
            self._tell_standing(self._standing)
            self.cue.show_text(self._standing or translated_cue(cue.text))

    @staticmethod
    def _follows_another(score: Score, index: int) -> bool:
        """Whether this repetition follows another of the same leg without a break."""
        first = score.repetition_at(score.spans[index].start_ms).start_ms
        return score.spans[index].rep is not None and first > 0 and score.at(first - 1).kind in PHASES

    def _offer(self, name: str) -> None:
        self.pause_button.setAccessibleName(name)
        self._button_texts()

    def _fade(self) -> None:
        flashed = self._flashed_at if self._flashed_at is not None else self._position
        left = max(0.0, 1.0 - abs(self._position - flashed) / FLASH_MS)
        left = ceil(left * FLASH_STEPS) / FLASH_STEPS
        if left != self._flash:
            self._flash = left
            self._colour()
