"""The stage of a session: what is on the page, how large and where, in which colours, for which score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.core.score import PHASES, SpanKind
from coach.draw.tokens import mix
from coach.draw.type_sizes import REST_ARC, arc_px, font_for_cap, px_per_mm
from coach.text.session_texts import button_name
from coach.ui.session.figure import Figure
from coach.ui.session.labels import (
    CountLabel,
    CueLabel,
    NamedLabel,
    Notice,
    Pill,
    Ring,
    WordLabel,
)
from coach.ui.session.layout import arrange, mirrored
from coach.ui.session.strip import Strip
from coach.ui.session.text_metrics import BUTTONS, KEYS, measure
from coach.ui.widgets.buttons import EnterButton
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from coach.core.score import Score, Span
    from coach.draw.tokens import Theme
    from coach.ui.session.slot_geometry import SlotGeometry, TextMetrics

FLASH = 0.22
"""How much of the phase's colour the whole window takes on when a phase begins."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the person wants the session to look."""

    theme: Theme
    distance_m: float
    reduce_motion: bool


class Stage(QWidget):
    """Holds the labels, the figure and the buttons of a session, and arranges them for the present span."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self.setAccessibleName(self.tr("Session"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies below need not be painted
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._looks = looks
        self._score: Score | None = None
        self._span: Span | None = None
        self._position = 0
        self._flash = 0.0
        self._standing = ""  # what is said in the cue's place while we stand
        self._alike: dict[Span | None, tuple[TextMetrics, ...]] = {}
        self._arranged: dict[Span | None, SlotGeometry] = {}
        self._mm = 0.0
        self._button_px = 0
        self._ground = QColor()
        self._bar = QColor()  # at the top of the window, in the colour of the phase
        self.navigation: SlotGeometry | None = None
        self.word = WordLabel("phase", self)
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
        self._question = Question(self)
        self.set_looks(looks)

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
        self._forget()
        self.navigation = None
        self._arrange()

    def _colour(self) -> None:
        """Let all wear the colours of the present span, at the present strength of the flash."""
        theme, kind = self._looks.theme, self._span.kind if self._span else SpanKind.PREPARE
        name = theme.phase_colour(kind)
        self._bar = QColor(name)
        self._ground = QColor(mix(theme.tinted(kind), name, FLASH * self._flash))
        self.word.set_colour(self._bar)
        self.ring.colour = self._bar
        self.update()
        for part in (self.ring, self.strip, self.figure):  # opaque, and so not painted with the page
            part.ground = self._ground
            part.update()

    def _tell_standing(self, text: str) -> None:
        """Say `text` in the cue's place; where the cue has given way, over the strip, which stands still."""
        self.cue.show_text(text)
        self.notice.show_text(text)
        countdown, strip = self.countdown.geometry(), self.strip.geometry()
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = strip.right() - countdown.right() if from_right else countdown.left() - strip.left()
        self.notice.lie_over(strip, beside - round(self.notice.cap_px / 2) if beside > 0 else strip.width())
        self.notice.setVisible(bool(text) and not self.cue.isVisibleTo(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground and the bar at the top in the phase's colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        bar = self.navigation.bar if self.navigation is not None else 0
        if event.rect().top() < bar:
            painter.fillRect(QRect(0, 0, self.width(), bar), self._bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything anew."""
        super().resizeEvent(event)
        self._arranged.clear()
        self._arrange()

    def _forget(self) -> None:
        """Measure everything anew from now on."""
        self._alike.clear()
        self._arranged.clear()

    def _places_of(self, score: Score, span: Span) -> SlotGeometry:
        """Return where all stands in `span` and its like, worked out once for each screen and size."""
        mm = px_per_mm(self.screen())
        if mm != self._mm:
            self._mm = mm
            self._forget()
        alike = None if span.kind in PHASES else span  # all phases share one arrangement
        if alike not in self._alike:
            self._alike[alike] = measure(self.font(), mm, self._looks.distance_m, score, span)
        if alike not in self._arranged:
            self._arranged[alike] = arrange(self.width(), self.height(), self._alike[alike])
        return self._arranged[alike]

    def _arrange(self) -> None:
        if self._score is None or self.width() < 1 or self.height() < 1:
            return
        span = self._span or self._score.at(self._position)
        places = self._places_of(self._score, span)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places = mirrored(places, self.width())
        if places == self.navigation:
            return
        self.navigation = places
        demi, stretch = QFont.Weight.DemiBold, places.stretch
        self.leg.set_cap(places.leg_cap, stretch=stretch)
        self.count.with_set, self.count.short = places.with_set, places.short
        self.count.set_caps(places.rep_cap, places.small_cap, stretch)
        self.word.set_cap(places.word_cap, QFont.Weight.Black, stretch)
        self.word.above, self.word.below = places.word_ink
        self.countdown.set_cap(places.countdown_cap, stretch=stretch)
        self.cue.set_cap(max(places.cue_cap, 1.0), demi, stretch)
        self.next_up.set_cap(places.next_cap, demi, stretch)
        beside_buttons = places.next_up.top() >= places.buttons[0].top()
        self.next_up.setAlignment(
            Qt.AlignmentFlag.AlignCenter
            if beside_buttons
            else Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
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
            self.setStyleSheet(f"EnterButton {{ font-size: {font_px}px; padding: 0 4px; }}")
        self._button_texts()
        self.update()

    def _place_notice(self, places: SlotGeometry) -> None:
        """Size what is read while we stand: the notice at the strip's beginning, and the question."""
        cap = max(arc_px(REST_ARC, self._looks.distance_m, self._mm) * min(1.0, places.scale), 12.0)
        self.notice.set_cap(cap, stretch=places.stretch)
        self._question.set_cap(cap)
        if self._standing:
            self._tell_standing(self._standing)

    def _button_texts(self) -> None:
        hints = self.navigation is not None and self.navigation.key_hints
        for button, key in zip(self.buttons, KEYS, strict=True):
            text = f"{button.accessibleName()}  {key}" if hints else button.accessibleName()
            if text != button.text():
                button.setText(text)
