"""The session: what to do now, readable from across the room, and the few things one may press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from coach.core.score import PHASES, SpanKind
from coach.ui.figure import Figure
from coach.ui.pose import lifted_before
from coach.ui.question import Question
from coach.ui.session_layout import Needs, arrange
from coach.ui.session_parts import CountLabel, CueLabel, NamedLabel, Pill, Ring, SessionButton
from coach.ui.sizes import COUNTDOWN_ARC, REST_ARC, WORD_ARC, arc_px, px_per_mm, width_per_cap
from coach.ui.strip import Strip, around
from coach.ui.theme import mix
from coach.ui.words import (
    LEG_WORDS,
    PHASE_NAMES,
    PHASE_WORDS,
    clock,
    count_parts,
    count_text,
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

LEAST_CAP_PX = 8
"""A line whose capitals would be lower than this gives way."""

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
        self.word = NamedLabel("phase", self)
        self.countdown = NamedLabel("countdown", self)
        self.leg = Pill("leg", self)
        self.count = CountLabel("count", self)
        self.cue = CueLabel("cue", self)
        self.next_up = NamedLabel("next", self)
        self.ring = Ring(self)
        self.strip = Strip(self)
        self.figure = Figure(self)
        self.countdown.raise_()
        self.word.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.pause_button = self._button(self.tr("Pause"), "␣")
        self.back_button = self._button(self.tr("Back"), "←")
        self.skip_button = self._button(self.tr("Skip"), "→")
        self.stop_button = self._button(self.tr("Stop"), "Esc")
        self.pain_button = self._button(self.tr("Stop – pain"), "P")
        self.pain_button.setProperty("role", "stop")
        self.pause_button.clicked.connect(self.pause_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.skip_button.clicked.connect(self.skip_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.pain_button.clicked.connect(self.pain_requested)
        self._question = Question(self)
        self._question.yes.connect(self._answered)
        self._question.yes.connect(self.stop_confirmed)
        self._question.no.connect(self._answered)
        self._question.no.connect(self.stop_declined)
        self._keys = {
            Qt.Key.Key_Space: self.pause_requested,
            Qt.Key.Key_Left: self.back_requested,
            Qt.Key.Key_Right: self.skip_requested,
            Qt.Key.Key_Escape: self.stop_requested,
            Qt.Key.Key_P: self.pain_requested,
        }
        self.set_looks(looks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for; one that is held down counts once."""
        request = self._keys.get(Qt.Key(event.key()))
        if request is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            request.emit()

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
        for button in self._buttons():
            button.setEnabled(listen)

    def _button(self, name: str, key: str) -> QPushButton:
        button = SessionButton(f"{name}  {key}", self)
        button.setAccessibleName(name)
        button.setProperty("touch", "session")
        return button

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
        self._colour()
        self._arrange()
        self.update()

    # --- what is shown -----------------------------------------------------------------------

    def show_score(self, score: Score, position_ms: int) -> None:
        """Begin to show `score`, at `position_ms`."""
        self._score = score
        self._span = None
        self._flashed_at = None
        self._question.hide()
        self._listen(listen=True)
        self.show_running()
        self.show_position(position_ms)

    def show_running(self) -> None:
        """Offer to pause."""
        self._standing = ""
        self._offer(self.tr("Pause"))
        if self._span is not None:
            self._cue_text(self._span)

    def show_paused(self, why: str = "") -> None:
        """Offer to resume, and say `why` we stand."""
        self._offer(self.tr("Resume"))
        self._standing = why or self.tr("Paused")
        self.cue.show_text(self._standing)
        self.announce(self._standing)

    def show_count_in(self, ms: int) -> None:
        """Say that the position moves in `ms`."""
        self.cue.show_text(self.tr("Going on in {seconds} …").format(seconds=seconds_left(ms)))

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
        self.countdown.show_text(str(seconds_left(span.end_ms - position_ms)))
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
        self.next_up.show_text(
            self.tr("{time} left · next: {phase}").format(
                time=clock(score.length_ms - position_ms),
                phase=say(PHASE_NAMES[following]) if following else self.tr("done"),
            )
        )
        if self._flash:
            self._fade()

    def announce(self, text: str) -> None:
        """Have a screen reader say `text` now."""
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _enter(self, score: Score, index: int) -> None:
        """Show what stands still for a whole span."""
        span = score.spans[index]
        self._span = span
        self.word.show_text(say(PHASE_WORDS[span.kind]), self._broken(say(PHASE_WORDS[span.kind])))
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
        self.announce(f"{self.word.accessibleName()}. {self.leg.accessibleName()}")

    def _cue_text(self, span: Span) -> None:
        if self._score is not None:
            cue = self._score.between(span.start_ms, span.start_ms + 1)[0]
            self.cue.show_text(self._standing or self.tr(cue.text))

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
        painter.fillRect(QRect(0, 0, self.width(), self._bar), QColor(theme.phase_colour(kind)))

    # --- where it is shown ---------------------------------------------------------------------

    _bar = 10

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def _needs(self) -> Needs:
        mm, distance = px_per_mm(self.screen()), self._looks.distance_m
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Black)
        kind = self._span.kind if self._span else SpanKind.PREPARE
        shown = [self._broken(say(PHASE_WORDS[kind]))]
        if kind in PHASES:  # the phases of a repetition share one arrangement, so that nothing jumps
            shown = [self._broken(say(PHASE_WORDS[phase])) for phase in PHASES]
        lines = [line for word in shown for line in word.split("\n")]
        return Needs(
            word_cap=arc_px(WORD_ARC, distance, mm),
            count_cap=arc_px(COUNTDOWN_ARC, distance, mm),
            rest_cap=arc_px(REST_ARC, distance, mm),
            word_aspect=max(width_per_cap(bold, line) for line in lines),
            word_lines=max(word.count("\n") + 1 for word in shown),
            leg_aspect=max(width_per_cap(bold, say(word)) for word in LEG_WORDS.values()),
            digit_aspect=width_per_cap(bold, "0"),
            rep_aspect=width_per_cap(self.font(), "".join(self.count.words(50))),
        )

    @staticmethod
    def _broken(word: str) -> str:
        """Set two words on two lines: they are read larger so."""
        return word.replace(" ", "\n", 1)

    def _arrange(self) -> None:
        if self.width() < 1 or self.height() < 1:
            return
        places = arrange(self.width(), self.height(), self._needs())
        self._bar = places.bar
        self.leg.set_cap(places.leg_cap)
        self.leg.setGeometry(places.leg)
        self.count.big_cap, self.count.small_cap = places.rep_cap, places.small_cap
        self.count.with_set = places.with_set
        self.count.setGeometry(places.count)
        self.word.set_cap(places.word_cap, QFont.Weight.Black)
        self.word.setGeometry(places.word)
        self.cue.setVisible(places.cue.height() > 0)
        self.cue.set_cap(places.cue_cap, QFont.Weight.DemiBold)
        self.cue.setGeometry(places.cue)
        self.figure.setGeometry(places.figure)
        self.ring.setVisible(places.ring.width() > 0)
        self.ring.setGeometry(places.ring)
        self.countdown.set_cap(places.countdown_cap)
        self.countdown.setGeometry(places.countdown)
        self.strip.labels = places.strip_labels
        self.strip.setGeometry(places.strip)
        self.next_up.setGeometry(places.next_up)
        longest = self.tr("{time} left · next: {phase}").format(
            time="88:88", phase=max((say(name) for name in PHASE_NAMES.values()), key=len)
        )
        fits = places.next_up.width() / width_per_cap(self.next_up.font(), longest)
        self.next_up.set_cap(min(fits, places.next_up.height() * 0.36), QFont.Weight.DemiBold)
        self.next_up.setVisible(fits >= LEAST_CAP_PX)
        self._key_hints = places.key_hints
        for button, place in zip(self._buttons(), places.buttons, strict=True):
            button.setGeometry(place)
        if places.button_px != self._button_px:
            self._button_px = places.button_px
            self.setStyleSheet(f"QPushButton {{ font-size: {places.button_px}px; padding: 0 4px; }}")
        self._button_texts()

    _key_hints = True
    _button_px = 0

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.pause_button, self.back_button, self.skip_button, self.stop_button, self.pain_button)

    def _button_texts(self) -> None:
        for button, key in zip(self._buttons(), ("␣", "←", "→", "Esc", "P"), strict=True):
            text = f"{button.accessibleName()}  {key}" if self._key_hints else button.accessibleName()
            if text != button.text():
                button.setText(text)
