"""The session: what to do now, readable from across the room, and the few things one may press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from coach.core.score import PHASES, SpanKind
from coach.ui.figure import Figure
from coach.ui.pose import lifted_before
from coach.ui.question import Question
from coach.ui.session_hands import HandsOff, Herald, request_of
from coach.ui.session_layout import Needs, Places, arrange, mirrored
from coach.ui.session_needs import BUTTONS, KEYS, measure
from coach.ui.session_parts import CountLabel, CueLabel, NamedLabel, Notice, Pill, Ring, SessionButton
from coach.ui.sizes import REST_ARC, arc_px, font_for_cap, px_per_mm
from coach.ui.strip import Strip, around
from coach.ui.theme import mix
from coach.ui.words import (
    LEG_WORDS,
    PAUSE,
    PHASE_WORDS,
    RESUME,
    broken,
    count_parts,
    count_text,
    next_text,
    number,
    say,
    seconds_left,
)

if TYPE_CHECKING:
    from coach.core.score import Score, Span
    from coach.ui.theme import Theme

FLASH = 0.22
"""How much of the phase's colour the whole window takes on when a phase begins."""

FLASH_MS = 300
"""How long that takes to fade to the resting tint; spans last 500 ms and more, so that it is seen apart."""

LEAST_BETWEEN_FLASHES_MS = 340
"""Nothing flashes more than three times a second (WCAG 2.3.1)."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the person wants the session to look."""

    theme: Theme
    distance_m: float
    reduce_motion: bool


class SessionPage(QWidget):
    """Shows one position of one score at a time; it counts nothing by itself."""

    pause_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()
    stop_requested = Signal()
    pain_requested = Signal()
    stop_confirmed = Signal()
    stop_declined = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._looks = looks
        self._score: Score | None = None
        self._span: Span | None = None
        self._spans_shown: tuple[Span, ...] = ()
        self._position = 0
        self._flash = 0.0
        self._flashed_at: int | None = None
        self._standing = ""  # what is said in the cue's place while we stand
        self._alike: dict[bool | Span, tuple[Needs, ...]] = {}
        self._mm = 0.0
        self._places: Places | None = None
        self.word = NamedLabel("phase", self)
        self.countdown = NamedLabel("countdown", self)
        self.leg = Pill("leg", self)
        self.count = CountLabel("count", self)
        self.cue = CueLabel("cue", self)
        self.next_up = NamedLabel("next", self)
        self.ring = Ring(self)
        self.strip = Strip(self)
        self.figure = Figure(self)
        self.notice = Notice("notice", self)
        self.notice.hide()
        self.countdown.raise_()
        self.word.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = tuple(SessionButton(self) for _ in BUTTONS)
        (
            self.pause_button,
            self.back_button,
            self.skip_button,
            self.stop_button,
            self.pain_button,
        ) = self.buttons
        self.pain_button.setProperty("role", "stop")
        self._question = Question(self)
        self._herald = Herald(self)
        self._hands_off = HandsOff(self)
        self.pause_button.clicked.connect(self.pause_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.skip_button.clicked.connect(self.skip_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.pain_button.clicked.connect(self.pain_requested)
        self._question.yes.connect(self._answered)
        self._question.yes.connect(self.stop_confirmed)
        self._question.no.connect(self._answered)
        self._question.no.connect(self.stop_declined)
        self._name_buttons()
        self.set_looks(looks)

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
            self.tr("What you did is kept. You can also go on from here afterwards."),
            self.tr("Stop"),
            self.tr("Resume"),
        )

    def _answered(self) -> None:
        self._listen(listen=True)
        self.setFocus()

    def _listen(self, *, listen: bool) -> None:
        for button in self.buttons:
            button.setEnabled(listen)
        self._hands_off.watch(hide=listen)

    def _name_buttons(self) -> None:
        for button, name in zip(self.buttons, BUTTONS, strict=True):
            button.setAccessibleName(say(name))
            button.setProperty("touch", "session")

    def set_looks(self, looks: Looks) -> None:
        """Wear this theme at this distance from now on."""
        self._looks = looks
        theme = looks.theme
        self.leg.ground = QColor(theme.primary)
        self.leg.colour = QColor(theme.on_primary)
        self.count.colour = self.countdown.colour = self.cue.colour = QColor(theme.text)
        self.count.quiet = self.next_up.colour = QColor(theme.quiet)
        self.ring.track = QColor(theme.track)
        self.strip.set_theme(theme)
        self.figure.set_theme(theme)
        self.figure.set_reduce_motion(reduce=looks.reduce_motion)
        self.notice.ground = QColor(theme.primary)
        self.notice.colour = QColor(theme.on_primary)
        self._colour()
        self._measure_anew()
        self.update()

    # --- what is shown -----------------------------------------------------------------------

    def show_score(self, score: Score, position_ms: int) -> None:
        """Begin to show `score`, at `position_ms`."""
        self._score = score
        self._span = None
        self._flashed_at = None
        self._alike.clear()
        self._question.hide()
        self._listen(listen=True)
        self.show_running()
        self.show_position(position_ms)

    def show_running(self) -> None:
        """Offer to pause."""
        self._standing = ""
        self._offer(say(PAUSE))
        if self._span is not None:
            self._cue_text(self._span)

    def show_paused(self, why: str = "") -> None:
        """Offer to resume, and say `why` we stand."""
        self._offer(say(RESUME))
        self._standing = why or self.tr("Paused")
        self._tell_standing(self._standing)
        self.announce(self._standing)

    def show_count_in(self, ms: int) -> None:
        """Say that the position moves in `ms`."""
        self._tell_standing(self.tr("Going on in {seconds} …").format(seconds=number(seconds_left(ms))))

    def _tell_standing(self, text: str) -> None:
        """Say `text` in the cue's place; where the cue has given way, across the strip, which stands still."""
        self.cue.show_text(text)
        self.notice.show_text(text)
        self.notice.lie_over(self.strip.geometry())
        self.notice.setVisible(bool(text) and not self.cue.isVisibleTo(self))

    def show_landing(self, position_ms: int) -> None:
        """Expect to be shown `position_ms` out of turn: it does not flash, however fast someone skips."""
        self._flashed_at = position_ms
        self._flash = 0.0

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
        self.countdown.show_text(number(seconds_left(span.end_ms - position_ms)))
        self.ring.show_fraction(into / span.length_ms)
        self.strip.show_position(position_ms)
        self.figure.show_pose(
            span.kind,
            into,
            span.length_ms,
            span.leg,
            settled=self._settled(score, index),
            before=lifted_before(score, index),
        )
        following = score.spans[index + 1].kind if index + 1 < len(score.spans) else None
        self.next_up.show_text(next_text(score.length_ms - position_ms, following))
        if self._flash:
            self._fade()

    def announce(self, text: str) -> None:
        """Have a screen reader say `text`; of several in quick succession only the last."""
        self._herald.say(text)

    def _enter(self, score: Score, index: int) -> None:
        """Show what stands still for a whole span."""
        span = score.spans[index]
        self._span = span
        self.word.show_text(say(PHASE_WORDS[span.kind]), broken(say(PHASE_WORDS[span.kind])))
        self.leg.show_text(say(LEG_WORDS[span.leg]))
        parts = count_parts(score, span.start_ms)
        self.count.show_count(count_text(parts), parts)
        self._cue_text(span)
        self.strip.show_spans(around(score.spans, index))
        self._arrange()
        self._colour()
        if self._flashed_at is None or abs(self._position - self._flashed_at) >= LEAST_BETWEEN_FLASHES_MS:
            self._flashed_at = self._position
            self._flash = 0.0 if self._looks.reduce_motion else 1.0
        self.update()
        self.announce(self._announced(span))

    def _announced(self, span: Span) -> str:
        """Return what a screen reader says of `span`: leg and count with a lift, where they change."""
        word, leg = self.word.accessibleName(), self.leg.accessibleName()
        if span.kind not in PHASES:
            return f"{word}. {self.cue.text()}"
        return f"{word}. {leg}. {self.count.accessibleName()}" if span.kind is SpanKind.LIFT else word

    def _cue_text(self, span: Span) -> None:
        if self._score is not None:
            cue = self._score.between(span.start_ms, span.start_ms + 1)[0]
            self._tell_standing(self._standing)
            self.cue.show_text(self._standing or say(cue.text))

    def _settled(self, score: Score, index: int) -> bool:
        """Whether this repetition follows another of the same leg without a break."""
        first = score.repetition_at(score.spans[index].start_ms).start_ms
        return score.spans[index].rep is not None and first > 0 and score.at(first - 1).kind in PHASES

    def _offer(self, name: str) -> None:
        self.pause_button.setAccessibleName(name)
        self._button_texts()

    def _colour(self) -> None:
        kind = self._span.kind if self._span else SpanKind.PREPARE
        colour = QColor(self._looks.theme.phase_colour(kind))
        self.word.set_colour(colour)
        self.ring.colour = colour
        self.ring.update()

    def _fade(self) -> None:
        flashed = self._flashed_at if self._flashed_at is not None else self._position
        left = max(0.0, 1.0 - abs(self._position - flashed) / FLASH_MS)
        if left != self._flash:
            self._flash = left
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground and the bar at the top in the phase's colour."""
        theme = self._looks.theme
        kind = self._span.kind if self._span else SpanKind.PREPARE
        ground = mix(theme.tinted(kind), theme.phase_colour(kind), FLASH * self._flash)
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(ground))
        bar = self._places.bar if self._places is not None else 0
        painter.fillRect(QRect(0, 0, self.width(), bar), QColor(theme.phase_colour(kind)))

    # --- where it is shown ---------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._alike.clear()
        self._places = None
        self._arrange()

    def _needs(self, score: Score, span: Span) -> tuple[Needs, ...]:
        """Return the needs of `span` and its like, measured once for each screen."""
        mm = px_per_mm(self.screen())
        if mm != self._mm:
            self._mm = mm
            self._alike.clear()
        alike = True if span.kind in PHASES else span
        if alike not in self._alike:
            self._alike[alike] = measure(self.font(), mm, self._looks.distance_m, score, span)
        return self._alike[alike]

    def _arrange(self) -> None:
        if self._score is None or self.width() < 1 or self.height() < 1:
            return
        span = self._span or self._score.at(self._position)
        places = arrange(self.width(), self.height(), self._needs(self._score, span))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places = mirrored(places, self.width())
        if places == self._places:
            return
        self._places = places
        demi, stretch = QFont.Weight.DemiBold, places.stretch
        self.leg.set_cap(places.leg_cap, stretch=stretch)
        self.count.with_set = places.with_set
        self.count.set_caps(places.rep_cap, places.small_cap, stretch)
        self.word.set_cap(places.word_cap, QFont.Weight.Black, stretch)
        self.countdown.set_cap(places.countdown_cap, stretch=stretch)
        self.cue.set_cap(max(places.cue_cap, 1.0), demi, stretch)
        self.next_up.set_cap(places.next_cap, demi, stretch)
        self.strip.set_cap(places.strip_cap)
        for widget, place in (
            (self.leg, places.leg),
            (self.count, places.count),
            (self.word, places.word),
            (self.cue, places.cue),
            (self.figure, places.figure),
            (self.ring, places.ring),
            (self.countdown, places.countdown),
            (self.strip, places.strip),
            (self.next_up, places.next_up),
            *zip(self.buttons, places.buttons, strict=True),
        ):
            widget.setGeometry(place)
            widget.setVisible(not place.isEmpty())
        self._place_notice(places)
        font_px = font_for_cap(self.font(), places.button_cap).pixelSize()
        if font_px != self._button_px:
            self._button_px = font_px
            self.setStyleSheet(f"SessionButton {{ font-size: {font_px}px; padding: 0 4px; }}")
        self._button_texts()
        self.update()

    def _place_notice(self, places: Places) -> None:
        """Size what is read while we stand: the notice at the strip's beginning, and the question."""
        cap = max(arc_px(REST_ARC, self._looks.distance_m, self._mm) * min(1.0, places.scale), 12.0)
        self.notice.set_cap(cap, stretch=places.stretch)
        self._question.set_cap(cap)
        if self._standing:
            self._tell_standing(self._standing)

    _button_px = 0

    def _button_texts(self) -> None:
        hints = self._places is not None and self._places.key_hints
        for button, key in zip(self.buttons, KEYS, strict=True):
            text = f"{button.accessibleName()}  {key}" if hints else button.accessibleName()
            if text != button.text():
                button.setText(text)
