"""The session page: keys, requests and announcements, around the view that shows the session."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.core.score import PHASES
from coach.text.formats import seconds_left, whole_number
from coach.text.session_texts import RESUME, STOP, button_name, count_parts, phase_word
from coach.ui.session.announcements import (
    gate_announcement,
    position_announcement,
    ready_announcement,
    seconds_text,
    span_announcement,
)
from coach.ui.session.announcer import ScreenReaderAnnouncer
from coach.ui.session.cursor import CursorAutoHide
from coach.ui.session.flash import Flash
from coach.ui.session.keys import SessionRequest, request_of
from coach.ui.session.state import SessionState
from coach.ui.session.view import TIME_STEPS, SessionView
from coach.ui.widgets.announcement import prepare_announcements

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from coach.core.score import Score
    from coach.ui.session.looks import Looks

TOAST_PX, LEAST_TOAST_PX = 240, 150
"""The width from which a place is wide enough for a toast, and the least that will do, in pixels."""

TIME_REQUESTS = {SessionRequest.SHORTER: TIME_STEPS[0], SessionRequest.LONGER: TIME_STEPS[1]}

GOING_ON = {SessionRequest.PAUSE, SessionRequest.READY, SessionRequest.SKIP}
"""Requests that answer no to the question whether to stop, where their keys reach the page."""

STOPPING = {SessionRequest.BACK}
"""What answers yes: a presenter has no Enter, and its Page Down goes on."""


class SessionPage(QWidget):
    """Shows one position of one score at a time, and says what the person asks for; it counts nothing."""

    pause_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()
    stop_requested = Signal()
    pain_requested = Signal()
    small_requested = Signal()
    """To show the session in the small window."""
    ready_requested = Signal()
    time_requested = Signal(int)
    """Make the wait so many seconds longer, or shorter."""
    stop_confirmed = Signal()
    stop_declined = Signal()
    state_shown = Signal(SessionState)
    """For another view of the same session."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAccessibleName(self.tr("Session"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._looks = looks
        self._flash = Flash()
        self._timeline: Score | None = None
        self.view = view = SessionView(looks, self)
        self._announcer = ScreenReaderAnnouncer(self)
        self._cursor = CursorAutoHide(view)
        self._requests = {
            SessionRequest.PAUSE: self.pause_requested,
            SessionRequest.BACK: self.back_requested,
            SessionRequest.SKIP: self.skip_requested,
            SessionRequest.STOP: self.stop_requested,
            SessionRequest.PAIN: self.pain_requested,
            SessionRequest.READY: self.ready_requested,
            SessionRequest.SMALL: self.small_requested,
        }
        view.pause_button.clicked.connect(self.pause_requested)
        view.back_button.clicked.connect(self.back_requested)
        view.skip_button.clicked.connect(self.skip_requested)
        view.stop_button.clicked.connect(self.stop_requested)
        view.pain_button.clicked.connect(self.pain_requested)
        for button, seconds in zip(view.time_buttons, TIME_STEPS, strict=True):
            button.clicked.connect(partial(self.time_requested.emit, seconds))
        view.question.yes.connect(self._end_question)
        view.question.yes.connect(self.stop_confirmed)
        view.question.no.connect(self._end_question)
        view.question.no.connect(self.stop_declined)

    def set_looks(self, looks: Looks) -> None:
        """Apply theme, viewing distance and motion preference."""
        self._looks = looks
        self.view.set_looks(looks)

    def message_rooms(self) -> tuple[QRect, ...]:
        """Rectangles in which messages may lie, in pixels of the page, the best one first."""
        return self._rooms(beside_time_buttons=True)

    def _rooms(self, *, beside_time_buttons: bool) -> tuple[QRect, ...]:
        slots, sign = self.view.slots, self.view.mute_sign.geometry()
        rooms = slots.message_rooms(sign, beside_time_buttons=beside_time_buttons) if slots else ()
        return rooms or (self.rect(),)

    def toast_area(self) -> QRect:
        """Rectangle for a toast, in pixels of the page: the first that is wide enough, or the widest.

        Over the figure, which is the last, only where all others are narrow. Clicks go through a toast: it
        may lie over the buttons of waits.
        """
        rooms = self._rooms(beside_time_buttons=False)
        for least in (TOAST_PX, LEAST_TOAST_PX):
            wide = [room for room in rooms[:-1] if room.width() >= least]
            if wide:
                return wide[0] if least == TOAST_PX else max(wide, key=QRect.width)
        return max(rooms, key=QRect.width)

    # --- what the person does ---------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit the request that the key stands for; a key that is held down counts once."""
        request = request_of(event)
        if request is None:
            super().keyPressEvent(event)
        elif request is SessionRequest.ANNOUNCE:
            self._announce_position()
        elif event.isAutoRepeat():
            return
        elif self.is_asking and request in GOING_ON:
            self.decline_stop()
        elif self.is_asking and request in STOPPING:
            self.view.question.accept()
        elif request in TIME_REQUESTS:
            self.time_requested.emit(TIME_REQUESTS[request])
        else:
            self._requests[request].emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin the set that waits for the person, where the click is on no button."""
        state, on = self.view.state, self.childAt(event.position().toPoint())
        if (
            state is not None
            and state.at_gate
            and not state.is_paused
            and event.button() is Qt.MouseButton.LeftButton
            and not isinstance(on, QAbstractButton)
        ):
            self.ready_requested.emit()
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the small window by the right mouse button and by the menu key."""
        if not self.is_asking:
            from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - sessions rarely need it

            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            name = self.tr("Small window")
            key = QKeySequence(Qt.Key.Key_W).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{name}\t{key}", self.small_requested.emit)
            menu.popup(event.globalPos())

    def speak_through(self, widget: QWidget) -> None:
        """Announce to screen readers for `widget`: the window that is on screen."""
        self._announcer.speak_for(widget)

    def _announce_position(self) -> None:
        """Announce everything about the present position to a screen reader."""
        if (state := self.view.state) is not None:
            self._announcer.announce(position_announcement(state, self.tr("Paused")))

    def ask_stop(self) -> None:
        """Ask whether to stop. Until it is answered, every control but the key for pain is disabled."""
        self._set_controls_enabled(enabled=False)
        self.view.question.ask(
            self.tr("Stop this session?"),
            self.tr("Your reps are saved. You can continue later.")
            + "\n"
            + self.tr("With a presenter: Page Down resumes, Page Up stops."),
            button_name(STOP),
            button_name(RESUME),
        )

    @property
    def is_asking(self) -> bool:
        """Whether the question whether to stop is shown."""
        return self.view.question.isVisible()

    def decline_stop(self) -> None:
        """Answer the question whether to stop: no."""
        self.view.question.decline()

    def _end_question(self) -> None:
        self._set_controls_enabled(enabled=True)
        self.setFocus()

    def _set_controls_enabled(self, *, enabled: bool) -> None:
        for button in self.view.buttons:
            button.setEnabled(enabled)
        self.view.set_time_buttons_usable(usable=enabled)
        self._cursor.set_hiding(hiding=enabled)

    # --- what the session does --------------------------------------------------------------

    def show_score(self, score: Score, position_ms: int) -> None:
        """Begin to show `score`, at `position_ms`."""
        prepare_announcements()
        self.view.reset()
        self.view.question.hide()
        self._set_controls_enabled(enabled=True)
        self._flash.reset()
        self._timeline = score
        self._show(score, position_ms, None)

    def show_timeline(self, timeline: Score) -> None:
        """Take the positions shown next as those of `timeline`, in which a wait is longer or shorter."""
        self._timeline = timeline

    def show_adjusted(self, left_ms: int) -> None:
        """Announce what is left of a wait that was made longer or shorter."""
        self._announcer.announce(seconds_text(left_ms))

    def show_position(self, position_ms: int, *, at_gate: bool = False) -> None:
        """Show the session at `position_ms` of the score; `at_gate` is whether a set waits there."""
        last = self.view.state
        if last is not None:
            self._show(self._timeline or last.score, position_ms, last, at_gate=at_gate)

    def _show(
        self, score: Score, position_ms: int, last: SessionState | None, *, at_gate: bool = False
    ) -> None:
        """Show an instant of `score`; `last` is the state shown before, None if it was of another score."""
        index = score.index_at(position_ms) - at_gate
        is_new_span = last is None or index != last.index
        reaches_gate = at_gate and (last is None or not last.at_gate)
        if is_new_span:
            self._flash.begin(position_ms, reduce_motion=self._looks.reduce_motion)
        self._flash.fade(position_ms)
        is_paused, message = (last.is_paused, last.message) if last is not None else (False, "")
        if is_new_span and not is_paused:
            message = ""  # a count-in ends with a skip
        foot_is_down = last is not None and last.foot_is_down and not is_new_span
        count_in_s = last.count_in_s if last is not None and message else 0
        state = SessionState(
            score,
            index,
            position_ms,
            self._flash.strength,
            is_paused,
            message,
            foot_is_down,
            count_in_s,
            at_gate,
        )
        self._show_state(state)
        if reaches_gate:
            self._show_title()
            self._announcer.announce(gate_announcement(state))
        elif is_new_span:
            self._show_title()
            self._announcer.announce(span_announcement(state))
        elif last is not None and (text := ready_announcement(state, last)):
            self._announcer.announce(text)

    def _show_state(self, state: SessionState) -> None:
        self.view.show_state(state)
        self.state_shown.emit(state)

    def _show_title(self) -> None:
        """Give the window's title the phase and the repetition of its set: `FLEX · 4/10`."""
        if (state := self.view.state) is None:
            return
        if state.is_paused:
            self.setWindowTitle(self.tr("Paused"))
            return
        word, (rep, reps, *_) = phase_word(state.span.kind), count_parts(state.score, state.span.start_ms)
        is_phase = state.span.kind in PHASES
        self.setWindowTitle(f"{word} · {whole_number(rep)}/{whole_number(reps)}" if is_phase else word)

    def show_running(self) -> None:
        """Offer to pause, and show the cue of the span."""
        if self.view.state is not None:
            self._show_state(replace(self.view.state, is_paused=False, message="", count_in_s=0))
            self._show_title()

    def show_paused(self, reason: str = "") -> None:
        """Dim the page and offer to resume; show and announce `reason`, why the session is paused."""
        if self.view.state is not None:
            self._show_state(replace(self.view.state, is_paused=True, message=reason, count_in_s=0))
            self._show_title()
        self._announcer.announce(reason or self.tr("Paused"))

    def show_count_in(self, ms: int, *, begins: bool = False) -> None:
        """Show, in place of the cue and of the countdown, that the session continues in `ms` milliseconds.

        With `begins` it is a set that begins, because the person is ready for it.
        """
        if (state := self.view.state) is not None:
            seconds = seconds_left(ms)
            text = self.tr("Starting in {seconds}") if begins else self.tr("Resuming in {seconds}")
            message = text.format(seconds=whole_number(seconds))
            self._show_state(replace(state, message=message, foot_is_down=True, count_in_s=seconds))
            if not state.message and not begins:  # that the set begins was announced with its first phase
                self._announcer.announce(f"{message}. {phase_word(state.span.kind)}")

    def show_landing(self, position_ms: int) -> None:
        """Do not flash when `position_ms` is shown next: a skip never flashes, however fast they follow.

        A span that is done again is announced again.
        """
        self._flash.suppress(position_ms)
        if (state := self.view.state) is not None:
            self._show_state(replace(state, flash=0.0))
            timeline = self._timeline or state.score
            if timeline.index_at(position_ms) == state.index:
                again = replace(state, score=timeline, position_ms=position_ms, at_gate=False)
                self._announcer.announce(span_announcement(again))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the view fill the page."""
        super().resizeEvent(event)
        self.view.resize(event.size())
