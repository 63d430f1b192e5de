"""The one arrangement of the session page: fixed slots, whose sizes follow from the viewing distance.

Every text has a least height in minutes of arc (`LEAST`). Added up, with the gaps between them, these give
the height and the widths that the page needs at the scale 1. The page is laid out at the largest
scale at which it fits, and what is left over goes to the figure. Where even the scale 1 does not fit, parts
give way in the order of `GIVE_WAY`; where that is not enough, all texts shrink together.

    ┌──────────────────────────────────────────┐
    │ ▬▬▬▬▬▬▬▬▬▬▬▬ bar of the sets ▬▬▬▬▬▬▬▬▬▬▬ │
    │ (LEG)                          time left │
    │   figure      WORD                       │
    │               instruction, two lines     │
    │               (ring)  repetition, set    │
    │ [buttons]     phase strip        [pain]  │
    └──────────────────────────────────────────┘
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from coach.draw.type_sizes import TEXT_ARC
from coach.ui.session.slots import EDGE_PX, FIGURE_ASPECT, Parts, Slots

if TYPE_CHECKING:
    from coach.ui.session.text_metrics import TextMetrics


class Arcs(NamedTuple):
    """Least cap heights, in minutes of arc at the viewing distance."""

    word: float = 40
    long_word: float = 32
    """The phase word in a language with long ones."""
    wait: float = 20
    countdown: float = 50
    two_digits: float = 35
    number: float = 28
    text: float = TEXT_ARC
    small: float = 12


LEAST = Arcs()
"""From the product's design."""

LARGEST = LEAST._replace(word=45, long_word=45, countdown=60)
"""With the setting "Largest letters"; from the product's design."""

LEAST_SCALE = 0.02
"""The factor in a window of a few pixels, such as one that has not got its size yet."""

MOST_SCALE = 2.0
"""The largest factor on the least sizes: on a large screen the rest of the room is left free."""

LEAST_FIGURE = 0.2
"""Height of the figure as a share of the window's, where it had to give way."""

MOST_FIGURE = 0.42
"""The largest width of the figure, as a share of the window's."""

RING_STROKE = 0.064
"""Width of the ring's line, as a share of its diameter."""

CLEAR = 1.02
"""Factor on the size of the digits, to keep them clear of the ring."""

LINE, LAST_LINE = 1.34, 1.28
"""Height of a line of small letters, and of the last one with what hangs below it, in cap heights."""

BESIDE_LINE = 1.26
"""Height of a line beside the ring, of which there are four in a wait, in cap heights."""

USUAL_DESCENT = 0.3
"""How far Latin letters hang under their base line, in cap heights; the gap below has room for that."""

NUMBER_LINE = 1.18
"""Height of the line with the repetition's number, in its cap heights."""

LINE_GAP = 0.15
"""Space between two lines of a large word, in cap heights."""

LONG_WORD, TALL_WORD = 5.0, 1.15
"""The widest phase word, and the highest letters, that are drawn at the usual least height, in cap heights:
"EXTEND" is 4.6 wide and 1 high."""

BADGE, BADGE_PAD = 1.5, 1.2
"""Height of the leg's badge, and the space at both its ends together, in cap heights."""

TOUCH_PX = 56
"""Least width and height of a button, in pixels; from the product's design."""

LEAST_TIME_BUTTON_PX = 48
"""Least width of the buttons that make a wait longer and shorter, in pixels."""

SIGN_SHARE = 0.72
"""Height of the mute sign as a share of that of the leg's badge."""

STRIP_PX = 12
"""Height of the bars of the phase strip, in pixels."""

SLACK = 1.02
"""Factor on measured widths: fonts come in whole pixels, and so a little larger than they were measured."""


GIVE_WAY = (
    Parts(),
    Parts(keys=False),
    Parts(keys=False, time_left=False),
    Parts(keys=False, time_left=False, sets=False),
    Parts(keys=False, time_left=False, sets=False, next_up=False),
    Parts(keys=False, time_left=False, sets=False, next_up=False, figure=LEAST_FIGURE),
    Parts(keys=False, time_left=False, sets=False, next_up=False, figure=LEAST_FIGURE, instruction=False),
)
"""What gives way in a window too small, step by step; from the product's design."""


@dataclass(frozen=True, slots=True)
class Buttons:
    """The widths of the buttons in pixels, with and without their keys; the last one is for pain."""

    with_keys: tuple[int, ...]
    without_keys: tuple[int, ...]
    height: int = TOUCH_PX
    time_widths: tuple[int, int] = (TOUCH_PX, TOUCH_PX)
    """The widths of the two buttons for a longer and a shorter wait."""


def arrange(
    width: int, height: int, arc_px: float, text: TextMetrics, buttons: Buttons, arcs: Arcs = LEAST
) -> Slots:
    """Return the slots of a page of `width` × `height` pixels on which a minute of arc is `arc_px` pixels."""
    for parts in GIVE_WAY:
        page = _Page(width, height, arc_px, text, buttons, arcs, parts)
        if page.scale >= 1:
            break
    return page.slots()


@dataclass(frozen=True, slots=True)
class _Page:
    """The arithmetic for one choice of parts. Heights and widths without `_px` are in minutes of arc."""

    width: int
    height: int
    arc_px: float
    text: TextMetrics
    buttons: Buttons
    arcs: Arcs
    parts: Parts

    # --- what the page needs ---

    @property
    def margin_px(self) -> int:
        return max(10, round(self.width * 0.029))

    @property
    def gap_px(self) -> int:
        """The gap between the parts; letters that hang low take a part of it."""
        return max(4, round(self.height * (0.0065 if self.beside_hang else 0.009)))

    @property
    def sets_px(self) -> int:
        return max(5, round(self.height * 0.0145)) if self.parts.sets else 0

    @property
    def word_arc(self) -> float:
        """The least cap height of the phase word: less where a language has long words or tall letters."""
        fits = self.text.phase <= LONG_WORD and self.ink <= TALL_WORD
        return self.arcs.word if fits else self.arcs.long_word

    @property
    def ink(self) -> float:
        """The height of the letters of a large word, in its cap heights."""
        return self.text.ascent + self.text.descent

    @property
    def word_height(self) -> float:
        """The height of the box of the large words, which holds a wait on one or two lines as well."""
        wait = self.arcs.wait * (self.ink if self._wait_fits_one_line else 2 * self.ink + LINE_GAP)
        return max(self.word_arc * self.ink, wait)

    @property
    def _wait_fits_one_line(self) -> bool:
        """Whether the widest wait fits on one line of a column that is as wide as its other contents."""
        return self.text.wait_one * self.arcs.wait <= max(self._column_needs)

    @property
    def _column_needs(self) -> list[float]:
        """The widths of what stands beside the figure, but for the words of waits."""
        needs = [self.text.phase * self.word_arc, self.ring + self.beside_width]
        return [*needs, self.text.instruction * self.arcs.text] if self.parts.instruction else needs

    @property
    def wait_width(self) -> float:
        """The width of the widest line of a wait, and of what is shown at its end if the set waits then."""
        wait = self.text.wait_one if self._wait_fits_one_line else self.text.wait_two
        return max(wait, self.text.prompt) * self.arcs.wait

    @property
    def ring(self) -> float:
        """The diameter of the ring round one digit and round two."""
        one = hypot(self.text.digit, 1) * self.arcs.countdown
        two = hypot(2 * self.text.digit, 1) * self.arcs.two_digits
        return max(one, two) * CLEAR / (1 - 2 * RING_STROKE)

    @property
    def instruction_height(self) -> float:
        return self.arcs.text * (LINE + LAST_LINE) if self.parts.instruction else 0.0

    @property
    def beside_height(self) -> float:
        """The height of what stands beside the ring: three lines in a phase, four in a wait."""
        phase = self.arcs.number * NUMBER_LINE + 2 * self.arcs.text * BESIDE_LINE
        return max(phase, 4 * self.arcs.text * BESIDE_LINE)

    @property
    def beside_width(self) -> float:
        """The width of what stands beside the ring."""
        number = 2 * self.text.digit * self.arcs.number + self.text.number * self.arcs.text
        return max(number, self.text.beside * self.arcs.text)

    @property
    def row_height(self) -> float:
        """The height of the ring and of what stands beside it."""
        return max(self.ring, self.beside_height) + self.beside_hang

    @property
    def beside_hang(self) -> float:
        """How much further than Latin letters those beside the ring hang, as Arabic ones do."""
        return max(0.0, self.text.beside_descent - USUAL_DESCENT) * self.arcs.text

    @property
    def foot_height(self) -> float:
        """The height of what comes next, below the bars of the strip."""
        return self.arcs.small * LAST_LINE if self.parts.next_up else 0.0

    @property
    def scale(self) -> float:
        """The largest scale at which everything fits."""
        return max(LEAST_SCALE, min(MOST_SCALE, self._scale_of_height(), self._scale_of_widths()))

    def _scale_of_height(self) -> float:
        stack = (
            self.arcs.text * BADGE + self.word_height + self.instruction_height + self.row_height
        ) * self.arc_px
        gaps = self.gap_px * (5 + self.parts.instruction + self.parts.sets)
        fixed = gaps + self.sets_px
        beside_buttons = (self.height - fixed - self.buttons.height) / stack
        below_strip = (self.height - fixed - STRIP_PX - self.gap_px) / (
            stack + self.foot_height * self.arc_px
        )
        return min(beside_buttons, below_strip)

    def _scale_of_widths(self) -> float:
        text, arcs, px = self.text, self.arcs, self.arc_px * SLACK
        inner = self.width - 2 * self.margin_px
        column = inner - self._figure_px(self.parts.figure) - 2 * self.gap_px
        badge = (text.badge + BADGE_PAD) * arcs.text
        head = badge + (text.time_left * arcs.small if self.parts.time_left else 0)
        needs = [
            (head, inner - 2 * self.gap_px),
            *((need, column - 2 * self.gap_px) for need in (*self._column_needs, self.wait_width)),
        ]
        if self.parts.next_up:
            needs.append(
                (text.next_up * arcs.small, inner - sum(self._button_widths) - 5 * self.button_gap_px)
            )
        return min(max(room, 1) / (need * px) for need, room in needs)

    def _figure_px(self, share: float) -> float:
        """Return the width of a figure whose height is this share of the window's."""
        return share * self.height * FIGURE_ASPECT

    @property
    def button_gap_px(self) -> int:
        return max(6, round(self.width * 0.008))

    @property
    def _button_widths(self) -> tuple[int, ...]:
        """The widths of the buttons; narrower than wished where even the page is."""
        wished = self.buttons.with_keys if self.parts.keys else self.buttons.without_keys
        room = self.width - 2 * self.margin_px - 4 * self.button_gap_px
        share = min(1.0, room / sum(wished))
        return tuple(int(wide * share) for wide in wished)

    # --- the slots ---

    def slots(self) -> Slots:
        """Place everything at the scale of this page."""
        scale, gap, margin = self.scale, self.gap_px, self.margin_px
        unit = scale * self.arc_px
        inner = self.width - 2 * margin
        text_cap, small_cap = self.arcs.text * unit, self.arcs.small * unit
        top = gap + self.sets_px + (gap if self.parts.sets else 0)
        sets = QRect(margin, gap, inner, self.sets_px)
        head = round(text_cap * BADGE)
        leg = QRect(margin, top, round((self.text.badge + BADGE_PAD) * text_cap * SLACK), head)
        time_left = QRect()
        if self.parts.time_left:
            wide = round(self.text.time_left * small_cap * SLACK) + 2
            time_left = QRect(self.width - margin - wide, top, wide, head)
        foot = max(self.buttons.height, round(STRIP_PX + gap + self.foot_height * unit))
        foot_top = self.height - gap - foot
        body = QRect(margin, top + head + gap, inner, foot_top - 2 * gap - (top + head))
        figure = self._figure(body, unit)
        left = figure.right() + 1 + 2 * gap
        column = QRect(left, body.top(), self.width - margin - left, body.height())
        heights = [
            self.word_height * unit,
            self.instruction_height * unit,
            self.row_height * unit,
        ]
        free = max(0.0, column.height() - sum(heights) - gap * (2 if self.parts.instruction else 1))
        share = gap + free / 4  # a quarter above, and between the three, and below
        word = QRect(left, round(column.top() + free / 4), column.width(), round(heights[0]))
        below = word.bottom() + 1 + share
        instruction = QRect()
        if self.parts.instruction:
            # What hangs below the last line may use the gap.
            instruction = QRect(left, round(below), column.width(), round(heights[1]) + gap)
            below += round(heights[1]) + share
        prompt = word.united(instruction)
        row = QRect(left, round(below), column.width(), round(heights[2]))
        size, hang = round(self.ring * unit), round(self.beside_hang * unit)
        ring = QRect(left, row.top() + (row.height() - hang - size) // 2, size, size)
        beside_left = ring.right() + 1 + 2 * gap
        beside = QRect(beside_left, row.top(), self.width - margin - beside_left, row.height())
        buttons, strip, next_up = self._foot(QRect(margin, foot_top, inner, foot), small_cap)
        word_cap = min(word.height() / self.ink, column.width() / (self.text.phase * SLACK))
        one = min(word.height() / self.ink, column.width() / (self.text.wait_one * SLACK))
        two = min(word.height() / (2 * self.ink + LINE_GAP), column.width() / (self.text.wait_two * SLACK))
        return Slots(
            scale=scale,
            parts=self.parts,
            sets=sets,
            leg=leg,
            time_left=time_left,
            figure=figure,
            word=word,
            word_cap=word_cap,
            ink=(self.text.ascent, self.text.descent),
            wait_cap=min(word_cap, max(one, two)),
            wait_on_two_lines=two > one,
            prompt=prompt,
            prompt_cap=self._prompt_cap(prompt),
            prompt_ink=(self.text.prompt_ascent, self.text.prompt_descent),
            instruction=instruction,
            ring=ring,
            digit_caps=self._digit_caps(size),
            beside=beside,
            beside_hang=hang,
            number_cap=self.arcs.number * unit,
            text_cap=text_cap,
            small_cap=small_cap,
            buttons=buttons,
            strip=strip,
            next_up=next_up,
            time_buttons=self._time_buttons(buttons, leg, time_left),
        )

    def _figure(self, body: QRect, unit: float) -> QRect:
        """Return the slot of the figure: all of the width that the column beside it does not need."""
        column = max(*self._column_needs, self.wait_width) * unit * SLACK + 2 * self.gap_px
        free = body.width() - column - 2 * self.gap_px
        most = min(body.height() * FIGURE_ASPECT, self.width * MOST_FIGURE)
        wide = round(max(min(free, most), min(most, self._figure_px(self.parts.figure))))
        return QRect(body.left(), body.top(), wide, body.height())

    def _prompt_cap(self, box: QRect) -> float:
        """Return the cap height of the two lines of the prompt in their slot; 0 where there is none."""
        if not self.text.prompt:
            return 0.0
        high = 2 * (self.text.prompt_ascent + self.text.prompt_descent + LINE_GAP)
        return min(box.height() / high, box.width() / (self.text.prompt * SLACK))

    def _digit_caps(self, ring_px: int) -> tuple[float, float, float]:
        """Return the cap height of one, two and three digits inside the ring."""
        inside = ring_px * (1 - 2 * RING_STROKE) / CLEAR
        one, two, three = (inside / hypot(count * self.text.digit, 1) for count in (1, 2, 3))
        return one, two, three

    def _time_buttons(self, buttons: tuple[QRect, ...], leg: QRect, time_left: QRect) -> tuple[QRect, QRect]:
        """Return the slots of the two buttons that change a wait: in the middle of the strip's.

        Where that is too narrow, they stand beside the badge of the leg, before the place of the mute sign.
        """
        *_, last, pain = buttons
        gap = self.button_gap_px
        room = pain.left() - last.right() - 1 - 4 * gap
        wide = min(max(self.buttons.time_widths), (room - gap) // 2)
        if wide >= LEAST_TIME_BUTTON_PX:
            left = last.right() + 1 + 2 * gap + (room - gap - 2 * wide) // 2
            first = QRect(left, last.top(), wide, last.height())
            return first, first.translated(wide + gap, 0)
        end = (self.width - self.margin_px if time_left.isEmpty() else time_left.left()) - gap
        end -= round(leg.height() * SIGN_SHARE)
        wide = min(max(self.buttons.time_widths), (end - leg.right() - 1 - 3 * gap) // 2)
        if wide < LEAST_TIME_BUTTON_PX:
            return QRect(), QRect()
        first = QRect(end - gap - 2 * wide - gap, EDGE_PX, wide, leg.bottom() + 1 - EDGE_PX)
        return first, first.translated(wide + gap, 0)

    def _foot(self, area: QRect, small_cap: float) -> tuple[tuple[QRect, ...], QRect, QRect]:
        """Return the buttons, the phase strip between them, and what comes next below the strip."""
        gap = self.button_gap_px
        boxes, x = [], area.left()
        *others, pain = self._button_widths
        for wide in others:
            boxes.append(QRect(x, area.top(), wide, area.height()))
            x += wide + gap
        boxes.append(QRect(area.right() + 1 - pain, area.top(), pain, area.height()))
        x += gap
        room = boxes[-1].left() - 2 * gap - x
        if room < TOUCH_PX:
            return tuple(boxes), QRect(), QRect()
        text = round(small_cap * LAST_LINE) if self.parts.next_up else 0
        high = STRIP_PX + (self.gap_px + text if text else 0)
        strip = QRect(x, area.top() + (area.height() - high) // 2, room, STRIP_PX)
        below = strip.bottom() + 1 + self.gap_px
        next_up = QRect(x, below, room, self.height - below) if text else QRect()
        return tuple(boxes), strip, next_up
