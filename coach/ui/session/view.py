"""The view of a session: its widgets, their layout and their colours for a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.core.score import PHASES, WAITING, SpanKind
from coach.core.timeline import LEAST_LEFT_MS, MOST_LEFT_MS
from coach.draw.pose import leg_lifted_before
from coach.draw.tokens import mix
from coach.draw.type_sizes import arc_px, px_per_mm
from coach.text.formats import seconds_left, whole_number
from coach.text.routine_texts import up_next_lines
from coach.text.session_texts import (
    BACK,
    PAIN,
    PAUSE,
    RESUME,
    SKIP,
    STOP,
    button_name,
    count_parts,
    count_text,
    leg_badge,
    next_text,
    on_two_lines,
    phase_word,
    ready_prompt,
    time_left_text,
    time_step_name,
)
from coach.ui.session.buttons import SessionButton
from coach.ui.session.figure import Figure
from coach.ui.session.labels import (
    Badge,
    CountLabel,
    InstructionLabel,
    NamedLabel,
    Ring,
    WordLabel,
)
from coach.ui.session.layout import LARGEST, LEAST, TOUCH_PX, Buttons, arrange
from coach.ui.session.mute_sign import MuteSign
from coach.ui.session.pause_overlay import PauseOverlay
from coach.ui.session.phase_strip import PhaseStrip, spans_around
from coach.ui.session.sets_bar import SetsBar
from coach.ui.session.text_metrics import MEDIUM, PLAIN, measure
from coach.ui.widgets.painting import painting
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from coach.core.routine import Leg
    from coach.core.score import Score
    from coach.ui.session.looks import Looks
    from coach.ui.session.slots import Slots
    from coach.ui.session.state import SessionState

FLASH_SHARE = 0.22
"""Share of the phase's colour in the ground of the whole window at the strongest flash."""

BUTTONS = (PAUSE, BACK, SKIP, STOP, PAIN)
KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_P)
"""The buttons of the session page in their order, and the key of each."""

TIME_STEPS = (-15, 15)
"""By how many seconds the two buttons in the strip's place make a wait longer; from the product's design."""

ARROWS = {Qt.Key.Key_Left: "←", Qt.Key.Key_Right: "→"}
"""Keys that are shown by their sign."""


class SessionView(QWidget):
    """The labels, the figure and the buttons of a session; shows one `SessionState` at a time.

    It decides nothing: requests, flashes and announcements are up to the page. The slots of all widgets
    are worked out once for a score, a size and a language: between spans nothing moves.
    """

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that Qt does not paint the page below
        self._looks = looks
        self._state: SessionState | None = None
        self._shown_time = (0, 0, 0, 0)
        self._starts_lifted = False
        self._lifted_before: Leg | None = None
        self._ground = QColor()
        self._arranged_for: Score | None = None
        self.slots: Slots | None = None
        self.sets = SetsBar(self)
        self.word = WordLabel("phase", self)
        self.ring = Ring(self)
        self.countdown = NamedLabel("countdown", self)
        self.countdown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leg = Badge("leg", self)
        self.count = CountLabel("count", self)
        self.instruction = InstructionLabel("instruction", self)
        self.time_left = NamedLabel("time", self)
        self.time_left.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.mute_sign = MuteSign(self)
        self.figure = Figure(self)
        self.strip = PhaseStrip(self)
        self.prompt = WordLabel("ready", self)
        self.prompt.hide()
        self.next_up = NamedLabel("next", self)
        self.next_up.from_top = True
        self.buttons = tuple(SessionButton(self) for _ in BUTTONS)
        (
            self.pause_button,
            self.back_button,
            self.skip_button,
            self.stop_button,
            self.pain_button,
        ) = self.buttons
        self.pain_button.setProperty("role", "stop")
        self.time_buttons = tuple(SessionButton(self) for _ in TIME_STEPS)
        self._time_buttons_usable = True
        for button, seconds, arrow in zip(self.time_buttons, TIME_STEPS, "↓↑", strict=True):
            button.key_text = arrow
            button.show_name(time_step_name(seconds))
            button.hide()
        for button, name, key in zip(self.buttons, BUTTONS, KEYS, strict=True):
            button.key_text = ARROWS.get(key) or QKeySequence(key).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            button.show_name(button_name(name))
        self.pause = PauseOverlay(self)
        self.question = Question(self)
        self.set_looks(looks)

    @property
    def state(self) -> SessionState | None:
        """The state that is shown; None before the first."""
        return self._state

    def set_looks(self, looks: Looks) -> None:
        """Apply theme, viewing distance, size of letters and motion preference."""
        self._looks = looks
        theme = looks.theme
        text, quiet = QColor(theme.text), QColor(theme.quiet)
        self.leg.ground, self.leg.colour = QColor(theme.text), QColor(theme.background)
        self.count.colour = self.countdown.colour = self.instruction.colour = text
        self.prompt.colour = self.next_up.colour = self.pause.colour = self.mute_sign.colour = text
        self.count.quiet_colour = self.time_left.colour = self.pause.quiet_colour = quiet
        self.pause.ground = QColor(theme.background)
        self.ring.track = QColor(theme.track)
        self.sets.done, self.sets.ahead = text, QColor(theme.track)
        self.sets.wait = QColor(mix(theme.track, theme.background, 0.55))
        self.strip.set_theme(theme)
        self.figure.set_theme(theme)
        self.figure.set_reduce_motion(reduce=looks.reduce_motion)
        self.mute_sign.setVisible(looks.muted)
        self._apply_colours()
        self._arrange()

    # --- the state --------------------------------------------------------------------------

    def reset(self) -> None:
        """Forget the state: another score comes next."""
        self._state = None
        self._shown_time = (0, 0, 0, 0)
        self.pause.hide()

    def show_state(self, state: SessionState) -> None:
        """Show `state`; repaints only what differs from the state shown before."""
        last, self._state = self._state, state
        is_new_span = last is None or (state.at_gate, state.span) != (last.at_gate, last.span)
        if last is None or state.score is not last.score:
            self.sets.show_score(state.score)
        if last is None:
            self._arrange()
        if is_new_span:
            self._show_span(state)
        if last is None or (state.is_paused, state.at_gate) != (last.is_paused, last.at_gate):
            self._name_pause_button(state)
        if last is None or (state.is_paused, state.message) != (last.is_paused, last.message):
            self._show_pause(state)
        if is_new_span or last is None or state.flash != last.flash:
            self._apply_colours()
        self.instruction.show_text(state.instruction)
        self._show_position(state)

    def _name_pause_button(self, state: SessionState) -> None:
        """Call the button by what it does; at a gate it is called Resume, too, but begins the set."""
        begins = state.at_gate and not state.is_paused
        name = button_name(RESUME if state.is_paused or state.at_gate else PAUSE)
        self.pause_button.show_name(name, self.tr("Begins the set that waits for you") if begins else "")

    def _show_span(self, state: SessionState) -> None:
        """Show what stays the same during a whole span."""
        score, index, span = state.score, state.index, state.span
        is_wait = span.kind in WAITING
        self._starts_lifted = _follows_another(score, index)
        self._lifted_before = leg_lifted_before(score, index)
        self._show_word(state)
        self._show_foot(state)
        self.leg.outlined = is_wait
        self.leg.show_text(leg_badge(span.leg, waits=is_wait))
        self.leg.update()
        parts = count_parts(score, span.start_ms)
        self.count.show_count(count_text(parts), parts, up_next_lines(score, span) if is_wait else ())
        self.strip.show_spans(spans_around(score.spans, index))
        following = score.spans[index + 1].kind if index + 1 < len(score.spans) else None
        self.next_up.show_text(next_text(following))

    def _show_foot(self, state: SessionState) -> None:
        """Show the strip of the repetition, or in a wait the buttons that make it longer and shorter."""
        if self.slots is None:
            return
        is_wait = state.span.kind in WAITING
        for widget, slot in ((self.strip, self.slots.strip), (self.next_up, self.slots.next_up)):
            widget.setVisible(not is_wait and not slot.isEmpty())
        for button, slot in zip(self.time_buttons, self.slots.time_buttons, strict=True):
            if button.hasFocus() and not is_wait:
                self.setFocus()  # hides below; the focus must not go to another button
            button.setVisible(is_wait and not slot.isEmpty())

    def set_time_buttons_usable(self, *, usable: bool) -> None:
        """Enable the buttons that make a wait longer and shorter, or disable both for now."""
        self._time_buttons_usable = usable
        if self._state is not None:
            self._enable_time_buttons(self._state)

    def _enable_time_buttons(self, state: SessionState) -> None:
        left_ms = state.left_of_wait_ms if self._time_buttons_usable else None
        for button, seconds in zip(self.time_buttons, TIME_STEPS, strict=True):
            can_be = left_ms is not None and (
                left_ms < MOST_LEFT_MS if seconds > 0 else left_ms > LEAST_LEFT_MS
            )
            if can_be != button.isEnabled():
                if button.hasFocus():
                    self.setFocus()  # the other button would get it, and the next key make the wait longer
                button.setEnabled(can_be)

    def _show_word(self, state: SessionState) -> None:
        slots, kind = self.slots, state.span.kind
        if slots is None:
            return
        word, is_wait = phase_word(kind), kind in WAITING
        self.prompt.show_text(" ".join(ready_prompt()), "\n".join(ready_prompt()))
        self.prompt.setVisible(state.at_gate)
        self.word.is_blank = self.instruction.is_blank = state.at_gate
        self.instruction.update()
        on_two = is_wait and slots.wait_on_two_lines
        self.word.set_cap(slots.wait_cap if is_wait else slots.word_cap)
        self.word.show_text(word, on_two_lines(word) if on_two else None)

    def _show_pause(self, state: SessionState) -> None:
        if state.is_paused:
            resume = self.tr("Press {key} to resume").format(key=self.pause_button.key_text)
            self.pause.show_texts(self.tr("PAUSED"), state.message, resume)
            self.question.raise_()
        else:
            self.pause.hide()

    def _show_position(self, state: SessionState) -> None:
        """Show what moves within a span."""
        span = state.span
        into_ms = min(max(state.position_ms - span.start_ms, 0), span.length_ms)
        self._show_time(state)
        self._enable_time_buttons(state)
        self.ring.show_fraction(into_ms / span.length_ms if span.length_ms else 1.0)
        self.strip.show_position(state.position_ms)
        self.sets.show_position(state.position_ms)
        self.figure.show_pose(
            span.kind,
            into_ms,
            span.length_ms,
            span.leg,
            starts_lifted=self._starts_lifted and not state.foot_is_down,
            lifted_before=self._lifted_before,
        )

    def _show_time(self, state: SessionState) -> None:
        """Show the seconds left of the span and of all, if either differs from what is shown.

        While a count-in runs, its seconds are drawn: a number that stands still looks like the phase itself.
        """
        span_left_ms = state.span.end_ms - state.position_ms
        all_left_ms = state.score.length_ms - state.position_ms
        left_s = 0 if state.at_gate else seconds_left(span_left_ms)
        time = state.index, left_s, -(-all_left_ms // 1000), state.count_in_s
        if time == self._shown_time or self.slots is None:
            return
        self._shown_time = time
        drawn = whole_number(state.count_in_s or left_s)
        self.countdown.set_cap(self.slots.digit_caps[min(len(drawn), 3) - 1])
        self.countdown.show_text(whole_number(left_s), drawn)
        self.time_left.show_text(time_left_text(all_left_ms))

    def _apply_colours(self) -> None:
        """Colour everything for the current span, at the current strength of the flash."""
        theme, state = self._looks.theme, self._state
        kind, flash = (state.span.kind, state.flash) if state else (SpanKind.PREPARE, 0.0)
        self._ground = QColor(mix(theme.tinted(kind), theme.phase_ground(kind), FLASH_SHARE * flash))
        self.word.set_colour(QColor(theme.phase_word(kind)))
        self.ring.colour = QColor(theme.phase_colour(kind))
        self.update()
        for part in (self.sets, self.ring, self.strip, self.figure):  # opaque: not painted with the view
            part.ground = self._ground
            part.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), self._ground)

    # --- the layout -------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Arrange everything again on another screen, whose pixels are larger or smaller."""
        if event.type() is QEvent.Type.ScreenChangeInternal:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give every widget its slot and its size of letters."""
        state = self._state
        if state is None or self.width() < 1 or self.height() < 1:
            return
        minute = arc_px(1, self._looks.distance_m, px_per_mm(self.screen()))
        scale = max(1.0, min(self.width() / 1280, self.height() / 800))
        arcs = LARGEST if self._looks.largest_letters else LEAST
        text = measure(state.score)
        slots = arrange(self.width(), self.height(), minute, text, self._buttons(scale), arcs)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            slots = slots.mirrored(self.width())
        if slots == self.slots and state.score is self._arranged_for:
            return
        self.slots, self._arranged_for = slots, state.score
        self.leg.set_cap(slots.text_cap)
        self.time_left.set_cap(slots.small_cap, MEDIUM)
        self.word.ink = slots.ink
        self.instruction.ink, self.next_up.ink = text.instruction_ink, text.next_ink
        self.instruction.set_cap(slots.text_cap, MEDIUM)
        self.count.set_caps(slots.number_cap, slots.text_cap)
        self.count.hang_px = slots.beside_hang
        self.next_up.set_cap(slots.small_cap, PLAIN)
        for widget, slot in (
            (self.sets, slots.sets),
            (self.leg, slots.leg),
            (self.time_left, slots.time_left),
            (self.figure, slots.figure),
            (self.word, slots.word),
            (self.instruction, slots.instruction),
            (self.ring, slots.ring),
            (self.countdown, slots.ring),
            (self.count, slots.beside),
            (self.strip, slots.strip),
            (self.next_up, slots.next_up),
            *zip(self.buttons, slots.buttons, strict=True),
            *zip(self.time_buttons, slots.time_buttons, strict=True),
        ):
            widget.setGeometry(slot)
            widget.setVisible(not slot.isEmpty())
        for button in (*self.buttons, *self.time_buttons):
            button.set_scale(scale, shows_key=slots.parts.keys)
        self.mute_sign.place(slots.leg, slots.time_left, self.width())
        self.pause.setGeometry(QRect(0, 0, self.width(), slots.buttons[0].top()))
        self.pause.set_caps(slots.word_cap, slots.text_cap)
        self.question.set_cap(slots.text_cap)
        self._shown_time = (0, 0, 0, 0)
        self.prompt.setGeometry(slots.prompt)
        self.prompt.set_cap(slots.prompt_cap)
        self.prompt.ink = slots.prompt_ink
        self._show_word(state)
        self._show_foot(state)
        self._show_time(state)
        self.update()

    def _buttons(self, scale: float) -> Buttons:
        """Return the widths that the buttons wish for; Pause is as wide as Resume."""

        def widths(*, with_keys: bool) -> tuple[int, ...]:
            return tuple(
                max(button.wished_width(button_name(one), scale, with_key=with_keys) for one in names)
                for button, names in zip(self.buttons, names_of, strict=True)
            )

        names_of = ((PAUSE, RESUME), *((name,) for name in BUTTONS[1:]))
        height = round(TOUCH_PX * scale)
        first, last = (
            max(TOUCH_PX, button.wished_width(time_step_name(seconds), scale, with_key=True))
            for button, seconds in zip(self.time_buttons, TIME_STEPS, strict=True)
        )
        return Buttons(widths(with_keys=True), widths(with_keys=False), height, (first, last))


def _follows_another(score: Score, index: int) -> bool:
    """Return whether this repetition follows another of the same leg without a break."""
    first = score.repetition_at(score.spans[index].start_ms).start_ms
    return score.spans[index].rep is not None and first > 0 and score.at(first - 1).kind in PHASES
