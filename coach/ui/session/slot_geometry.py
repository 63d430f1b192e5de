"""Values of the session page's layout: metrics of texts, places of widgets, and one attempt to find them.

Places the frame, too: the header, the phase strip and the buttons around the middle of the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import QRect

TOUCH_PX = 64
"""Least width and height of a button, in pixels."""

DIGIT_LINE, DIGIT_BASE = 1.2, 1.1
"""Height of a line of large digits, and the place of its base line from the top, in cap heights."""

WORD_GAP = 0.18
"""Space between two lines of the phase word, in cap heights."""

TEXT_LINE = 1.68
"""Height of a line of small letters, with what hangs below it, in cap heights."""

PILL_HEIGHT = 1.9
"""Height of the leg's pill, in cap heights."""

PILL_PAD, LEAST_PILL_PAD = 0.85, 0.5
"""Space at each end of the leg's pill, usual and least, in cap heights."""

RING_STROKE = 0.082
"""Width of the ring's line, as a share of its diameter."""

FIGURE_ASPECT = 0.95 / 1.05
"""Width of the figure divided by its height, from `coach.draw.body.VIEW`."""

WIDTH_SLACK = 1.015
"""Factor on measured widths: fonts come in whole pixels, and so a little wider than they were measured."""


class Drop(IntEnum):
    """Elements that a window too small for everything drops, in this order; the figure shrinks after them."""

    KEY_HINTS = 1
    CUE = 2
    NEXT_UP = 3
    SET = 4


@dataclass(frozen=True, slots=True)
class TextMetrics:
    """Room that the texts of a layout need, in type of one width.

    `…_cap` are the least cap heights in pixels at the viewing distance: `text_cap` that of texts without a
    height here, `button_cap` that of buttons, which are read within arm's reach. All else is in cap
    heights: widths, and for the phase word and the set how far letters rise over (`…_ascent`) or hang
    under (`…_descent`) their base line.

    `words` holds the widths of the lines of each phase word, `cues` those of the words of each cue, and
    `space` that of a space in a cue. `rep_short` is the width of a shorter form of `rep_words`.
    """

    word_cap: float
    countdown_cap: float
    text_cap: float
    button_cap: float
    stretch: int
    words: tuple[tuple[float, ...], ...]
    word_ascent: float
    word_descent: float
    countdown: float
    leg: float
    rep_number: float
    rep_words: float
    rep_short: float
    sets: float
    sets_descent: float
    cues: tuple[tuple[float, ...], ...]
    space: float
    next_up: float
    buttons: tuple[float, ...]
    buttons_with_keys: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SlotGeometry:
    """Rectangle and cap height of every widget, in pixels; a widget that is dropped has an empty rectangle.

    `scale` is the factor on the needed sizes of letters, below 1 in a window that cannot hold them. `stretch`
    is the width of the type in percent, `bar` the height of the coloured bar at the top. `word_ascent` and
    `word_descent` are as in `TextMetrics`.
    """

    scale: float
    stretch: int
    bar: int
    leg: QRect
    leg_cap: float
    count: QRect
    rep_cap: float
    count_text_cap: float
    short_rep: bool
    shows_set: bool
    strip: QRect
    strip_cap: float
    next_up: QRect
    next_cap: float
    buttons: tuple[QRect, ...]
    button_cap: float
    shows_keys: bool
    word: QRect = field(default_factory=QRect)
    word_cap: float = 1.0
    word_ascent: float = 1.0
    word_descent: float = 0.0
    cue: QRect = field(default_factory=QRect)
    cue_cap: float = 1.0
    figure: QRect = field(default_factory=QRect)
    ring: QRect = field(default_factory=QRect)
    countdown: QRect = field(default_factory=QRect)
    countdown_cap: float = 1.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt to place everything on a page of `width` × `height` pixels.

    `scale` is the factor on the needed sizes of letters, `dropped` the last element that is dropped (0 is
    none), `least_figure` the least height of the figure as a share of the page's height. With `needs_ring`
    the countdown must stand in a ring.
    """

    width: int
    height: int
    metrics: TextMetrics
    scale: float
    dropped: int
    least_figure: float
    needs_ring: bool = False

    @property
    def margin(self) -> int:
        """Free space at each side, in pixels."""
        return max(16, round(self.width * 0.0375))

    @property
    def gap(self) -> int:
        """Space between neighbours, in pixels."""
        return max(6, round(self.height * 0.016))

    @property
    def inner_width(self) -> int:
        """Width between the margins, in pixels."""
        return self.width - 2 * self.margin

    @property
    def word_line(self) -> int:
        """Height of a line of the phase word, in pixels."""
        metrics = self.metrics
        return round(metrics.word_cap * self.scale * (metrics.word_ascent + metrics.word_descent + WORD_GAP))

    @property
    def shrink(self) -> float:
        """Factor on letters that never grow beyond the needed size: at most 1."""
        return min(1.0, self.scale)

    def shows(self, element: Drop) -> bool:
        """Return whether an element is not dropped."""
        return self.dropped < element


def empty_geometry(width: int, height: int) -> SlotGeometry:
    """Return the geometry for a window of a few pixels, in which nothing can be read."""
    nothing = QRect()
    row = tuple(QRect(0, max(0, height - 1), max(1, width // 5), 1) for _ in range(5))
    return SlotGeometry(
        scale=0.0,
        stretch=100,
        bar=1,
        leg=nothing,
        leg_cap=1,
        count=nothing,
        rep_cap=1,
        count_text_cap=1,
        short_rep=True,
        shows_set=False,
        strip=nothing,
        strip_cap=0,
        next_up=nothing,
        next_cap=1,
        buttons=row,
        button_cap=1,
        shows_keys=False,
    )


@dataclass(frozen=True, slots=True)
class _Header:
    leg: QRect
    leg_cap: float
    count: QRect
    rep_cap: float
    count_text_cap: float
    short_rep: bool


def place_frame(attempt: Attempt) -> SlotGeometry | None:
    """Place the header, the strip, the next span and the buttons; None if they do not fit."""
    bar = max(6, round(attempt.height * 0.014))
    header = _place_header(attempt, bar + attempt.gap)
    if header is None:
        return None
    buttons, button_cap, shows_keys = _place_buttons(attempt)
    if attempt.shows(Drop.KEY_HINTS) and not shows_keys:
        return None
    bottom = buttons[0].top() - attempt.gap
    next_cap = max(attempt.metrics.text_cap * attempt.shrink, attempt.height * 0.02)
    next_up = _place_next_up(attempt, buttons, next_cap)
    if next_up is None:
        return None
    if not next_up.isEmpty() and next_up.top() < buttons[0].top():
        bottom -= next_up.height()
    strip_cap = attempt.height * 0.022 if attempt.metrics.text_cap <= attempt.height * 0.022 else 0.0
    relative_height = attempt.height * 0.02 + strip_cap * 2.1 if strip_cap else attempt.height * 0.026
    strip_height = max(12, round(relative_height))
    strip_top = bottom - strip_height - (0 if strip_cap else attempt.gap // 2)
    return SlotGeometry(
        scale=attempt.scale,
        stretch=attempt.metrics.stretch,
        bar=bar,
        leg=header.leg,
        leg_cap=header.leg_cap,
        count=header.count,
        rep_cap=header.rep_cap,
        count_text_cap=header.count_text_cap,
        short_rep=header.short_rep,
        shows_set=attempt.shows(Drop.SET),
        strip=QRect(attempt.margin, strip_top, attempt.inner_width, strip_height),
        strip_cap=strip_cap,
        next_up=next_up,
        next_cap=next_cap,
        buttons=buttons,
        button_cap=button_cap,
        shows_keys=shows_keys and attempt.shows(Drop.KEY_HINTS),
    )


def _place_header(attempt: Attempt, top: int) -> _Header | None:
    """Place the leg at one end and repetition and set at the other; None if they do not fit."""
    metrics, margin, height, shrink = attempt.metrics, attempt.margin, attempt.height, attempt.shrink
    least_caps = metrics.text_cap * shrink, metrics.word_cap * shrink, metrics.text_cap * shrink
    caps = (
        max(least_caps[0], height * 0.045),
        max(least_caps[1], height * 0.06),
        max(least_caps[2], height * 0.036),
    )
    per_cap = metrics.leg + 2 * PILL_PAD, metrics.rep_number, metrics.rep_words
    room = attempt.inner_width - 3 * attempt.gap
    if _header_width(caps, per_cap) > room:
        caps, per_cap = least_caps, (metrics.leg + 2 * LEAST_PILL_PAD, *per_cap[1:])
        room = attempt.inner_width - 2 * attempt.gap
    short_rep = _header_width(caps, per_cap) > room
    if short_rep:
        per_cap = (*per_cap[:2], metrics.rep_short)
    if _header_width(caps, per_cap) > room:
        return None
    leg_cap, rep_cap, text_cap = caps
    leg_height = round(leg_cap * PILL_HEIGHT)
    is_leg_lower = round(rep_cap * DIGIT_LINE) > leg_height
    leg_top = top + round(rep_cap * 0.62 - leg_height / 2) if is_leg_lower else top
    leg = QRect(margin, max(top, leg_top), round(leg_cap * per_cap[0] * WIDTH_SLACK), leg_height)
    count_width = (rep_cap * per_cap[1] + text_cap * per_cap[2]) * WIDTH_SLACK + 2
    count_height = rep_cap * DIGIT_LINE
    if attempt.shows(Drop.SET):
        count_width = max(count_width, text_cap * metrics.sets * WIDTH_SLACK + 2)
        set_line = text_cap * (TEXT_LINE + metrics.sets_descent) + 2
        count_height += max(0.0, set_line - rep_cap * (DIGIT_LINE - DIGIT_BASE))
    left = round(attempt.width - margin - count_width)
    count = QRect(left, top, round(count_width), round(count_height))
    return _Header(leg, leg_cap, count, rep_cap, text_cap, short_rep)


def _header_width(caps: tuple[float, ...], per_cap: tuple[float, ...]) -> float:
    """Return the width of leg, repetition and its words together, in pixels."""
    return sum(cap * width for cap, width in zip(caps, per_cap, strict=True)) * WIDTH_SLACK


def _place_next_up(attempt: Attempt, buttons: tuple[QRect, ...], cap: float) -> QRect | None:
    """Place the next span between the buttons or else above them; empty if dropped, None if it cannot fit."""
    if not attempt.shows(Drop.NEXT_UP):
        return QRect()
    between = QRect(buttons[3].right() + attempt.gap, buttons[0].top(), 0, buttons[0].height())
    between.setRight(buttons[4].left() - attempt.gap)
    width = cap * attempt.metrics.next_up * WIDTH_SLACK + 2
    if width <= between.width():
        return between
    if width > attempt.inner_width:
        return None
    height = round(cap * TEXT_LINE)
    return QRect(attempt.margin, buttons[0].top() - attempt.gap - height, attempt.inner_width, height)


def _place_buttons(attempt: Attempt) -> tuple[tuple[QRect, ...], float, bool]:
    """Return the five buttons, the cap height of their texts, and whether there is room for key hints."""
    metrics = attempt.metrics
    cap = max(metrics.button_cap, min(attempt.height * 0.0204, attempt.width * 0.0128))
    height = max(TOUCH_PX, round(attempt.height * 0.064), round(cap * 3))
    top = attempt.height - height - max(10, round(attempt.height * 0.022))
    gap = max(8, round(attempt.width * 0.0125))
    pad, room = max(1.4 * cap, 10.0) * 2, attempt.inner_width - 4 * gap

    def widths(texts: tuple[float, ...]) -> list[int]:
        return [max(TOUCH_PX, round(text * cap * WIDTH_SLACK + pad)) for text in texts]

    has_room = sum(widths(metrics.buttons_with_keys)) <= room
    shows_keys = has_room and attempt.shows(Drop.KEY_HINTS)
    wide = widths(metrics.buttons_with_keys if shows_keys else metrics.buttons)
    while sum(wide) > room and cap > 2:  # noqa: PLR2004 - pixels; nothing is readable any more
        cap, pad = cap * 0.95, max(8.0, pad * 0.9)
        wide = widths(metrics.buttons)
    buttons, x = [], attempt.margin
    for width in wide[:4]:
        buttons.append(QRect(x, top, width, height))
        x += width + gap
    pain = wide[4] + round(min(max(0, room - sum(wide)), attempt.width * 0.03))
    left = attempt.width - attempt.margin - pain
    buttons.append(QRect(left, top - 6, pain, height + 12))
    return tuple(buttons), cap, has_room
