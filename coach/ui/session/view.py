"""The view of a session: its widgets, their layout and their colours for a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.core.score import PHASES, SpanKind
from coach.draw.pose import leg_lifted_before
from coach.draw.tokens import mix
from coach.draw.type_sizes import TEXT_ARC, arc_px, font_for_cap, px_per_mm
from coach.text.formats import seconds_left, whole_number
from coach.text.routine_texts import dose_ahead
from coach.text.session_texts import (
    PAUSE,
    RESUME,
    button_name,
    count_parts,
    count_text,
    leg_word,
    next_text,
    on_two_lines,
    phase_word,
)
from coach.ui.session.figure import Figure
from coach.ui.session.labels import (
    CountLabel,
    CueLabel,
    MessagePill,
    NamedLabel,
    Pill,
    Ring,
    WordLabel,
)
from coach.ui.session.layout import arrange, mirrored
from coach.ui.session.phase_strip import PhaseStrip, spans_around
from coach.ui.session.text_metrics import BUTTONS, KEYS, measure
from coach.ui.widgets.buttons import EnterButton
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from coach.core.routine import Leg
    from coach.core.score import Score, Span
    from coach.ui.session.looks import Looks
    from coach.ui.session.slot_geometry import SlotGeometry, TextMetrics
    from coach.ui.session.state import SessionState

FLASH_SHARE = 0.22
"""Share of the phase's colour in the ground of the whole window at the strongest flash."""

PREPARE_LAYOUT_MS = 300
"""Time before a span ends at which the layout of the next one is worked out."""


class SessionView(QWidget):
    """The labels, the figure and the buttons of a session; shows one `SessionState` at a time.

    It decides nothing: requests, flashes and announcements are up to the page.
    """

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that Qt does not paint the page below
        self._looks = looks
        self._state: SessionState | None = None
        self._shown_time = (0, 0, 0)
        self._starts_lifted = False
        self._lifted_before: Leg | None = None
        self._next_prepared: Span | None = None  # the last span whose next layout was worked out
        self._metrics: dict[Span | None, tuple[TextMetrics, ...]] = {}
        self._layouts: dict[Span | None, SlotGeometry] = {}
        self._px_per_mm = 0.0
        self._button_px = 0
        self._ground = QColor()
        self._bar = QColor()  # at the top of the window, in the colour of the phase
        self.slots: SlotGeometry | None = None
        self.word = WordLabel("phase", self)
        self.countdown = NamedLabel("countdown", self)
        self.leg = Pill("leg", self)
        self.count = CountLabel("count", self)
        self.cue = CueLabel("cue", self)
        self.next_up = NamedLabel("next", self)
        self.ring = Ring(self)
        self.strip = PhaseStrip(self)
        self.figure = Figure(self)
        self.notice = MessagePill("notice", self)
        self.notice.hide()
        self.countdown.raise_()
        self.buttons = tuple(EnterButton(self) for _ in BUTTONS)
        (
            self.pause_button,
            self.back_button,
            self.skip_button,
            self.stop_button,
            self.pain_button,
        ) = self.buttons
        self.pain_button.setProperty("role", "stop")
        for button, name in zip(self.buttons, BUTTONS, strict=True):
            button.setAccessibleName(button_name(name))
            button.setProperty("touch", "session")
        self.question = Question(self)
        self.set_looks(looks)

    @property
    def state(self) -> SessionState | None:
        """The state that is shown; None before the first."""
        return self._state

    def set_looks(self, looks: Looks) -> None:
        """Apply theme, viewing distance and motion preference."""
        self._looks = looks
        theme = looks.theme
        self.leg.ground = QColor(theme.primary)
        self.leg.colour = QColor(theme.on_primary)
        self.count.colour = self.countdown.colour = self.cue.colour = QColor(theme.text)
        self.count.quiet_colour = self.next_up.colour = QColor(theme.quiet)
        self.ring.track = QColor(theme.track)
        self.strip.set_theme(theme)
        self.figure.set_theme(theme)
        self.figure.set_reduce_motion(reduce=looks.reduce_motion)
        self.notice.ground = QColor(theme.primary)
        self.notice.colour = QColor(theme.on_primary)
        self._apply_colours()
        self._forget_metrics()
        self.slots = None
        self._arrange()

    # --- the state --------------------------------------------------------------------------

    def reset(self) -> None:
        """Forget the state and every measurement: another score, or another language, comes next."""
        self._state = self._next_prepared = None
        self._shown_time = (0, 0, 0)
        self._forget_metrics()

    def show_state(self, state: SessionState) -> None:
        """Show `state`; repaints only what differs from the state shown before."""
        last, self._state = self._state, state
        is_new_span = last is None or state.span is not last.span
        if is_new_span:
            self._show_span(state)
        if last is None or state.is_paused != last.is_paused:
            self.pause_button.setAccessibleName(
                button_name(RESUME) if state.is_paused else button_name(PAUSE)
            )
            self._show_button_texts()
        if is_new_span or last is None or state.message != last.message:
            self._show_cue(state)
        if is_new_span or last is None or state.flash != last.flash:
            self._apply_colours()
        self._show_position(state)

    def _show_span(self, state: SessionState) -> None:
        """Show what stays the same during a whole span, and arrange the widgets for it."""
        score, index, span = state.score, state.index, state.span
        self._starts_lifted = _follows_another(score, index)
        self._lifted_before = leg_lifted_before(score, index)
        self.word.show_text(phase_word(span.kind), on_two_lines(phase_word(span.kind)))
        self.leg.show_text(leg_word(span.leg))
        parts = count_parts(score, span.start_ms)
        self.count.show_count(count_text(parts), parts)
        self.strip.show_spans(spans_around(score.spans, index))
        self._arrange()

    def _show_cue(self, state: SessionState) -> None:
        """Show the message or the cue; a message also over the strip, if there is no room for cues."""
        self.cue.show_text(state.message or state.cue)
        self.notice.show_text(state.message)
        beside_px = self.area_beside_countdown().width() - 1
        widest_px = beside_px - round(self.notice.cap_px / 2) if beside_px > 0 else self.strip.width()
        self.notice.cover(self.strip.geometry(), widest_px)
        self.notice.setVisible(bool(state.message) and not self.cue.isVisibleTo(self))

    def _show_position(self, state: SessionState) -> None:
        """Show what moves within a span."""
        score, index, span = state.score, state.index, state.span
        into_ms = min(max(state.position_ms - span.start_ms, 0), span.length_ms)
        self._show_time(state)
        self.ring.show_fraction(into_ms / span.length_ms)
        self.strip.show_position(state.position_ms)
        self.figure.show_pose(
            span.kind,
            into_ms,
            span.length_ms,
            span.leg,
            starts_lifted=self._starts_lifted,
            lifted_before=self._lifted_before,
        )
        if span is not self._next_prepared and span.end_ms - state.position_ms <= PREPARE_LAYOUT_MS:
            self._next_prepared = span
            if index + 1 < len(score.spans):
                self._slots_of(score, score.spans[index + 1])  # so that the change itself takes no time

    def _show_time(self, state: SessionState) -> None:
        """Show the seconds left of the span and of all, if either differs from what is shown."""
        score, index, span = state.score, state.index, state.span
        span_left_ms, all_left_ms = span.end_ms - state.position_ms, score.length_ms - state.position_ms
        time = index, seconds_left(span_left_ms), -(-all_left_ms // 1000)
        if time != self._shown_time:
            self._shown_time = time
            self.countdown.show_text(whole_number(seconds_left(span_left_ms)))
            following = score.spans[index + 1].kind if index + 1 < len(score.spans) else None
            self.next_up.show_text(next_text(all_left_ms, following, dose_ahead(score, span)))

    def _apply_colours(self) -> None:
        """Colour everything for the current span, at the current strength of the flash."""
        theme, state = self._looks.theme, self._state
        kind, flash = (state.span.kind, state.flash) if state else (SpanKind.PREPARE, 0.0)
        name = theme.phase_colour(kind)
        self._bar = QColor(name)
        self._ground = QColor(mix(theme.tinted(kind), name, FLASH_SHARE * flash))
        self.word.set_colour(self._bar)
        self.ring.colour = self._bar
        self.update()
        for part in (self.ring, self.strip, self.figure):  # opaque, and so not painted with the view
            part.ground = self._ground
            part.update()

    def area_beside_countdown(self) -> QRect:
        """Return the part of the phase strip that does not lie below the countdown, in pixels of the view."""
        area, countdown = self.strip.geometry(), self.countdown.geometry()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            area.setLeft(countdown.right())
        else:
            area.setRight(countdown.left())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground and the bar at the top in the phase's colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        bar = self.slots.bar if self.slots is not None else 0
        if event.rect().top() < bar:
            painter.fillRect(QRect(0, 0, self.width(), bar), self._bar)

    # --- the layout -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the new size."""
        super().resizeEvent(event)
        self._layouts.clear()
        self._arrange()

    def _forget_metrics(self) -> None:
        """Measure everything again from now on."""
        self._metrics.clear()
        self._layouts.clear()

    def _slots_of(self, score: Score, span: Span) -> SlotGeometry:
        """Return the geometry for `span` and spans like it, worked out once for each screen and size."""
        mm = px_per_mm(self.screen())
        if mm != self._px_per_mm:
            self._px_per_mm = mm
            self._forget_metrics()
        key = None if span.kind in PHASES else span  # all phases share one layout
        if key not in self._metrics:
            self._metrics[key] = measure(self.font(), mm, self._looks.distance_m, score, span)
        if key not in self._layouts:
            self._layouts[key] = arrange(self.width(), self.height(), self._metrics[key])
        return self._layouts[key]

    def _arrange(self) -> None:
        """Give every widget its size and place for the current span."""
        state = self._state
        if state is None or self.width() < 1 or self.height() < 1:
            return
        slots = self._slots_of(state.score, state.span)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            slots = mirrored(slots, self.width())
        if slots == self.slots:
            return
        self.slots = slots
        demi, stretch = QFont.Weight.DemiBold, slots.stretch
        self.leg.set_cap(slots.leg_cap, stretch=stretch)
        self.count.shows_set, self.count.short_rep = slots.shows_set, slots.short_rep
        self.count.set_caps(slots.rep_cap, slots.count_text_cap, stretch)
        self.word.set_cap(slots.word_cap, QFont.Weight.Black, stretch)
        self.word.ascent, self.word.descent = slots.word_ascent, slots.word_descent
        self.countdown.set_cap(slots.countdown_cap, stretch=stretch)
        self.cue.set_cap(max(slots.cue_cap, 1.0), demi, stretch)
        self.next_up.set_cap(slots.next_cap, demi, stretch)
        is_beside_buttons = slots.next_up.top() >= slots.buttons[0].top()
        self.next_up.setAlignment(
            Qt.AlignmentFlag.AlignCenter
            if is_beside_buttons
            else Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.strip.set_cap(slots.strip_cap)
        for widget, slot in (
            (self.leg, slots.leg),
            (self.count, slots.count),
            (self.word, slots.word),
            (self.cue, slots.cue),
            (self.figure, slots.figure),
            (self.ring, slots.ring),
            (self.countdown, slots.countdown),
            (self.strip, slots.strip),
            (self.next_up, slots.next_up),
            *zip(self.buttons, slots.buttons, strict=True),
        ):
            widget.setGeometry(slot)
            widget.setVisible(not slot.isEmpty())
        self._size_overlays(slots)
        font_px = font_for_cap(self.font(), slots.button_cap).pixelSize()
        if font_px != self._button_px:
            self._button_px = font_px
            self.setStyleSheet(f"EnterButton {{ font-size: {font_px}px; padding: 0 4px; }}")
        self._show_button_texts()
        self.update()

    def _size_overlays(self, slots: SlotGeometry) -> None:
        """Size the notice over the strip, and the question."""
        cap = max(arc_px(TEXT_ARC, self._looks.distance_m, self._px_per_mm) * min(1.0, slots.scale), 12.0)
        self.notice.set_cap(cap, stretch=slots.stretch)
        self.question.set_cap(cap)
        if self._state is not None and self._state.message:
            self._show_cue(self._state)

    def _show_button_texts(self) -> None:
        """Name each button, and its key if there is room for it."""
        hints = self.slots is not None and self.slots.shows_keys
        for button, key in zip(self.buttons, KEYS, strict=True):
            text = f"{button.accessibleName()}  {key}" if hints else button.accessibleName()
            if text != button.text():
                button.setText(text)


def _follows_another(score: Score, index: int) -> bool:
    """Return whether this repetition follows another of the same leg without a break."""
    first = score.repetition_at(score.spans[index].start_ms).start_ms
    return score.spans[index].rep is not None and first > 0 and score.at(first - 1).kind in PHASES
