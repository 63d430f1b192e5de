"""The pictures of a plan sheet: each phase with its number, its time and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from coach.core.score import PHASES
from coach.draw.body import VIEW
from coach.draw.stills import paint_person
from coach.draw.tokens import LIGHT
from coach.report.sheet_pen import fitting, line_height, paragraph_height
from coach.text.formats import whole_number
from coach.text.session_texts import phase_word
from coach.text.sheet_texts import phase_step, phase_times

if TYPE_CHECKING:
    from coach.core.routine import Routine
    from coach.report.sheet_pen import SheetPen

NAME, TIME, STEP, SMALL_STEP = 17.0, 15.0, 11.5, 9.5
"""Sizes of the letters, in points."""

GAP, EDGE, BELOW = 12.0, 9.0, 4.0
"""Between the cards, from their edges to words, and between picture, words and steps, in points."""


class SheetStills:
    """A card for each phase of `routine`, in a row of the given width; a phase without a time is left out.

    `step` is the size of the letters that say what to do.
    """

    def __init__(self, routine: Routine, width: float, step: float) -> None:
        self._times = {kind: times for kind in PHASES if (times := phase_times(routine, kind))}
        self._wide = min((width - GAP * (len(self._times) - 1)) / len(self._times), width / 3.2)
        self._gap = (width - self._wide * len(self._times)) / (len(self._times) - 1)
        inside = self._inside = self._wide - 2 * EDGE
        self._names = {
            kind: f"{whole_number(n)}  {phase_word(kind)}" for n, kind in enumerate(self._times, 1)
        }
        self._steps = {kind: phase_step(kind) for kind in self._times}
        self._name_size = fitting(self._names.values(), NAME, inside, bold=True)
        self._time_size = fitting([text for times in self._times.values() for text in times], TIME, inside)
        lines = max(len(times) for times in self._times.values())
        self._times_high = lines * line_height(self._time_size)
        self._step = step
        steps_high = max(paragraph_height(text, step, inside) for text in self._steps.values())
        name_high = line_height(self._name_size, bold=True)
        self._words_high = name_high + self._times_high + BELOW + steps_high + EDGE
        self.height = self._wide * VIEW.height() / VIEW.width() + BELOW + self._words_high
        """The height at which the figures are as wide as their cards."""

    def figure_height(self, height: float) -> float:
        """Return the room for the figures in cards of `height`."""
        return height - self._words_high - BELOW

    def draw(self, pen: SheetPen, area: QRectF) -> None:
        """Draw the cards, as high as `area`."""
        figure_high = self.figure_height(area.height())
        name_high, time_high = line_height(self._name_size, bold=True), line_height(self._time_size)
        for number, kind in enumerate(self._times):
            card = QRectF(
                area.left() + number * (self._wide + self._gap), area.top(), self._wide, area.height()
            )
            pen.card(card, LIGHT.tinted(kind))
            picture = QRectF(card.left(), card.top() + BELOW, card.width(), figure_high)
            paint_person(pen.painter, pen.placed(picture), kind, LIGHT)
            words = QRectF(card.left() + EDGE, picture.bottom() + BELOW, self._inside, name_high)
            pen.line_of(words, self._names[kind], self._name_size, bold=True)
            top = words.bottom()
            for number_of_line, text in enumerate(self._times[kind]):
                line = QRectF(words.left(), top + number_of_line * time_high, self._inside, time_high)
                pen.line_of(line, text, self._time_size)
            words.moveTop(top + self._times_high + BELOW)
            pen.paragraph(words, self._steps[kind], self._step)
