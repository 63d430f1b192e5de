"""Where everything stands on the session page, as a pure function of its size and of the letters it needs.

Two shapes. The *open* one has the figure in a column of its own, the cue beside it and the countdown in a
ring at the right. The *stacked* one gives larger letters to the same window: word and countdown stand one
below the other beside the figure. Type is set narrower before anything gives way, and then it gives way in
the order of `GIVING_WAY`. Only in a window that cannot hold even the rest do all letters shrink evenly.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import product
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVING_WAY = ("key hints", "cue", "next up", "set")
"""What gives way, in this order, where a window is too small; the figure then shrinks, and never goes."""

TOUCH_PX = 64
LINE = 1.3
"""Height of a line of capitals, in cap heights."""

TEXT_LINE = 1.68
"""Height of a line of small letters, with what hangs below it, in cap heights."""

PILL_HEIGHT, PILL_PAD, LEAST_PAD = 1.9, 0.85, 0.5
"""Height of the leg's lozenge and the room at each of its ends, in cap heights; the least where it is tight."""

RING_STROKE = 0.082
FIGURE_ASPECT = 0.95 / 1.05
"""Width of the figure for its height, from `coach.ui.body.VIEW`."""

SLACK = 1.015
"""Letters come in whole pixels, and so a little wider than they were measured."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What the letters need. `…_cap` are least cap heights in pixels; widths are in cap heights.

    `words` holds, for each word that this arrangement is for, the widths of its lines; `cues`, for each
    cue, those of its words. `hand_cap` is for what is pressed, and so read, within arm's reach.
    """

    word_cap: float
    count_cap: float
    rest_cap: float
    hand_cap: float
    stretch: int
    words: tuple[tuple[float, ...], ...]
    digits: float
    leg: float
    rep_number: float
    rep_words: float
    sets: float
    cues: tuple[tuple[float, ...], ...]
    space: float
    next_up: float
    captions: tuple[float, ...]
    hinted: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles and cap heights in pixels; what gives way has an empty rectangle. `scale` is below 1 where
    the window cannot hold letters of the size they need; `stretch` is the width of the type in percent.
    """

    scale: float
    stretch: int
    bar: int
    leg: QRect
    leg_cap: float
    count: QRect
    rep_cap: float
    small_cap: float
    with_set: bool
    strip: QRect
    strip_cap: float
    next_up: QRect
    next_cap: float
    buttons: tuple[QRect, ...]
    button_cap: float
    key_hints: bool
    word: QRect = field(default_factory=QRect)
    word_cap: float = 1.0
    cue: QRect = field(default_factory=QRect)
    cue_cap: float = 1.0
    figure: QRect = field(default_factory=QRect)
    ring: QRect = field(default_factory=QRect)
    countdown: QRect = field(default_factory=QRect)
    countdown_cap: float = 1.0


@dataclass(frozen=True, slots=True)
class _Try:
    """One attempt: factor on the needed sizes, how many of `GIVING_WAY` have given way, least figure."""

    width: int
    height: int
    needs: Needs
    scale: float
    level: int
    figure: float

    @property
    def margin(self) -> int:
        return max(16, round(self.width * 0.0375))

    @property
    def gap(self) -> int:
        return max(6, round(self.height * 0.016))

    @property
    def room(self) -> int:
        return self.width - 2 * self.margin

    @property
    def least(self) -> float:
        """The factor on what is to be no larger than needed."""
        return min(1.0, self.scale)


def _attempts(width: int, height: int, variants: tuple[Needs, ...]) -> Iterator[tuple[bool, _Try]]:
    """Yield what to try, the best first: whether the open shape, and with which sizes."""
    base = _Try(width, height, variants[0], 1.0, 0, 0.0)
    largest = max(1.0, 0.135 * height / variants[0].word_cap)
    growing = [largest * 0.94**step for step in range(40) if largest * 0.94**step > 1] + [1.0]
    levels = range(len(GIVING_WAY) + 1)
    for level, needs in product(levels, variants):
        for scale, is_open in product(growing if level < 2 else (1.0,), (True, False)):  # noqa: PLR2004
            yield is_open, replace(base, needs=needs, level=level, scale=scale, figure=0.4)
    for figure, needs in product((0.33, 0.26, 0.2), variants):
        yield False, replace(base, needs=needs, level=levels[-1], figure=figure)
    for step in range(1, 120):
        yield False, replace(base, needs=variants[-1], level=levels[-1], scale=0.97**step, figure=0.2)


@lru_cache(maxsize=32)
def arrange(width: int, height: int, variants: tuple[Needs, ...]) -> Places:
    """Return the places for a page of `width` × `height` pixels.

    `variants` are the needs in type of several widths, the widest first.
    """
    for is_open, trial in _attempts(width, height, variants):
        frame = _frame(trial)
        if frame is None:
            continue
        places = (_open if is_open else _stacked)(trial, frame)
        if places is not None:
            return places
    return _frame_of_nothing(width, height)


def _frame_of_nothing(width: int, height: int) -> Places:
    """Return places for a window of a few pixels: nothing is readable, nothing must break."""
    nothing = QRect()
    row = tuple(QRect(0, max(0, height - 1), max(1, width // 5), 1) for _ in range(5))
    return Places(0.0, 100, 1, nothing, 1, nothing, 1, 1, False, nothing, 0, nothing, 1, row, 1, False)


def _frame(t: _Try) -> Places | None:
    """Lay out the header and all below the middle; None where it does not fit."""
    needs, m = t.needs, t.margin
    bar = max(6, round(t.height * 0.014))
    top = bar + t.gap
    # --- the header: leg at one end, repetition at the other
    least = t.least
    mins = needs.rest_cap * least, needs.word_cap * least, needs.rest_cap * least
    caps = (
        max(mins[0], t.height * 0.045),
        max(mins[1], t.height * 0.06),
        max(mins[2], t.height * 0.036),
    )
    per_cap = needs.leg + 2 * PILL_PAD, needs.rep_number, needs.rep_words
    room = t.room - 3 * t.gap
    if sum(a * b for a, b in zip(caps, per_cap, strict=True)) * SLACK > room:
        caps, per_cap, room = mins, (needs.leg + 2 * LEAST_PAD, *per_cap[1:]), t.room - 2 * t.gap
    if sum(a * b for a, b in zip(caps, per_cap, strict=True)) * SLACK > room:
        return None
    leg_cap, rep_cap, small_cap = caps
    line = max(round(leg_cap * PILL_HEIGHT), round(rep_cap * LINE))
    leg_height = round(leg_cap * PILL_HEIGHT)
    leg_top = top + round(rep_cap * 0.62 - leg_height / 2) if line > leg_height else top
    leg = QRect(m, max(top, leg_top), round(leg_cap * per_cap[0] * SLACK), leg_height)
    with_set = t.level < 4  # noqa: PLR2004 - the fourth to give way
    numbers = (rep_cap * per_cap[1] + small_cap * per_cap[2]) * SLACK + 2
    count_width = max(numbers, small_cap * needs.sets * SLACK + 2 if with_set else 0.0)
    count_height = rep_cap * LINE + (small_cap * TEXT_LINE if with_set else 0)
    count = QRect(round(t.width - m - count_width), top, round(count_width), round(count_height))
    # --- the bottom: buttons, what comes next, the strip
    buttons, button_cap, hints = _buttons(t)
    if t.level < 1 and not hints:
        return None
    hints = hints and t.level < 1
    y = buttons[0].top() - t.gap
    next_up, next_cap = QRect(), max(needs.rest_cap * least, t.height * 0.02)
    if t.level < 3:  # noqa: PLR2004 - the third to give way
        between = QRect(buttons[3].right() + t.gap, buttons[0].top(), 0, buttons[0].height())
        between.setRight(buttons[4].left() - t.gap)
        wide = next_cap * needs.next_up * SLACK + 2
        if wide <= between.width():
            next_up = between
        elif wide <= t.room:
            tall = round(next_cap * TEXT_LINE)
            next_up = QRect(m, y - tall, t.room, tall)
            y -= tall
        else:
            return None
    strip_cap = t.height * 0.022 if needs.rest_cap <= t.height * 0.022 else 0.0
    strip_height = max(12, round(t.height * 0.02 + strip_cap * 2.1 if strip_cap else t.height * 0.026))
    strip = QRect(m, y - strip_height - (0 if strip_cap else t.gap // 2), t.room, strip_height)
    return Places(
        scale=t.scale,
        stretch=needs.stretch,
        bar=bar,
        leg=leg,
        leg_cap=leg_cap,
        count=count,
        rep_cap=rep_cap,
        small_cap=small_cap,
        with_set=with_set,
        strip=strip,
        strip_cap=strip_cap,
        next_up=next_up,
        next_cap=next_cap,
        buttons=buttons,
        button_cap=button_cap,
        key_hints=hints,
    )


def _buttons(t: _Try) -> tuple[tuple[QRect, ...], float, bool]:
    """Return the five buttons, the cap height of what they say, and whether there is room for key hints."""
    cap = max(t.needs.hand_cap, min(t.height * 0.0204, t.width * 0.0128))
    tall = max(TOUCH_PX, round(t.height * 0.064), round(cap * 3))
    top = t.height - tall - max(10, round(t.height * 0.022))
    gap = max(8, round(t.width * 0.0125))
    pad, room = max(1.4 * cap, 10.0) * 2, t.room - 4 * gap

    def widths(texts: tuple[float, ...], size: float) -> list[int]:
        return [max(TOUCH_PX, round(text * size * SLACK + pad)) for text in texts]

    hints = sum(widths(t.needs.hinted, cap)) <= room
    wide = widths(t.needs.hinted if hints and t.level < 1 else t.needs.captions, cap)
    while sum(wide) > room and cap > 2:  # noqa: PLR2004 - pixels; nothing is readable any more
        cap, pad = cap * 0.95, max(8.0, pad * 0.9)
        wide = widths(t.needs.captions, cap)
    buttons, x = [], t.margin
    for each in wide[:4]:
        buttons.append(QRect(x, top, each, tall))
        x += each + gap
    pain = wide[4] + round(min(max(0, room - sum(wide)), t.width * 0.03))
    buttons.append(QRect(t.width - t.margin - pain, top - 6, pain, tall + 12))
    return tuple(buttons), cap, hints


def wrapped(words: tuple[float, ...], space: float, room: float) -> int | None:
    """Return the lines that `words` take in `room`, all in cap heights; None where a word is wider."""
    lines, x = 1, 0.0
    for word in words:
        if word > room:
            return None
        if x and x + space + word > room:
            lines, x = lines + 1, word
        else:
            x += (space if x else 0) + word
    return lines


def _cue_cap(t: _Try, box: QRect) -> float | None:
    """Return the cap height at which every cue fits in `box`; 0 where cues gave way, None where none does."""
    if t.level > 1:
        return 0.0
    least = t.needs.rest_cap * t.least
    cap = max(least, t.height * 0.046)
    while True:
        lines = [wrapped(cue, t.needs.space, box.width() / (cap * SLACK)) for cue in t.needs.cues]
        if all(some is not None and some * cap * TEXT_LINE <= box.height() for some in lines):
            return cap
        if cap <= least:
            return None
        cap = max(least, cap * 0.95)


def _ring_per_cap(digits: float) -> float:
    """Return a ring's diameter in cap heights of the digits that it holds."""
    return hypot(digits, 1) / (1 - 2 * RING_STROKE) * 1.08


def _open(t: _Try, frame: Places) -> Places | None:
    """Figure in a column at one side; the word beside it; the ring at the other, below or beside the word."""
    needs, gap = t.needs, t.gap
    top, bottom = max(frame.leg.bottom(), frame.count.top() + round(frame.rep_cap * LINE)) + gap, 0
    bottom = frame.strip.top() - gap
    height, right = bottom - top, t.width - t.margin
    cap = needs.word_cap * t.scale
    lines = max(len(word) for word in needs.words)
    word_width = round(max(max(word) for word in needs.words) * cap * SLACK) + 2
    word_height = round(cap * LINE * lines + cap * 0.1)
    under_set = max(0, frame.count.bottom() + gap - top)
    figure_width = round(min(t.room * 0.3, height * 0.86))
    left = t.margin + figure_width + gap * 2
    room = right - left
    beside = min(height - under_set, room - word_width - gap * 2)
    below = min(height - max(word_height, under_set), round(room * 0.55))
    ring_size = round(min(max(beside, below), t.room * 0.29))
    if (
        ring_size < needs.count_cap * t.least * _ring_per_cap(needs.digits)
        or word_width > room
        or figure_width < t.figure * t.height * FIGURE_ASPECT
    ):
        return None
    lowest, highest = bottom - ring_size, top + (under_set if ring_size <= beside else max(word_height, under_set))
    ring = QRect(right - ring_size, (lowest + max(highest, top)) // 2, ring_size, ring_size)
    if ring.bottom() > bottom + 1:
        return None
    shift = round(height * 0.09) if ring_size <= beside and word_height < height * 0.45 else 0
    if right - count_left(frame) > 0 and left + word_width > count_left(frame) - gap:
        shift = max(shift, under_set)
    word = QRect(left, top + shift, word_width, word_height)
    if word.right() > ring.left() and word.bottom() > ring.top():
        return None
    cue = QRect(left, word.bottom() + gap, max(0, ring.left() - left - gap * 2), 0)
    cue.setBottom(bottom)
    cue_cap = _cue_cap(t, cue)
    if cue_cap is None:
        return None
    return replace(
        frame,
        word=word,
        word_cap=cap,
        cue=cue if cue_cap else QRect(),
        cue_cap=cue_cap,
        figure=QRect(t.margin, top, figure_width, height),
        ring=ring,
        countdown=ring,
        countdown_cap=ring_size / _ring_per_cap(needs.digits),
    )


def count_left(frame: Places) -> int:
    """Return where the set's line begins."""
    return frame.count.left()


def _stacked(t: _Try, frame: Places) -> Places | None:
    """Figure below the leg at one side; word, then countdown and cue, at the other. The figure is as large as
    the rest lets it be.
    """
    top = frame.leg.bottom() + t.gap
    height = frame.strip.top() - t.gap - top
    widest = min(height * FIGURE_ASPECT, t.room * 0.42)
    least = t.figure * t.height
    for step in range(9):
        width = round(widest * (1 - step * 0.08))
        if min(width / FIGURE_ASPECT, height) < least:
            return None
        places = _beside_figure(t, frame, QRect(t.margin, top, width, height))
        if places is not None:
            return places
    return None


def _beside_figure(t: _Try, frame: Places, figure: QRect) -> Places | None:
    """Place word, countdown and cue beside the figure; None where they do not fit."""
    needs, gap = t.needs, t.gap
    cap, count_cap = needs.word_cap * t.scale, needs.count_cap * t.scale
    line = round(cap * LINE)
    left, right = figure.right() + 2 * gap, t.width - t.margin
    top, bottom = frame.count.bottom() + gap // 2, frame.strip.top() - gap
    wide = right - left
    word_width = round(max(max(word) for word in needs.words) * cap * SLACK) + 2
    last = round(max(word[-1] for word in needs.words) * cap * SLACK) + 2
    lines = max(len(word) for word in needs.words)
    count_width, count_height = round(needs.digits * count_cap * SLACK) + 2, round(count_cap * 1.16)
    beside_last = lines > 1 and last + gap * 2 + count_width <= wide
    floor = top + line * (lines - 1 if beside_last else lines)
    if max(word_width, count_width) > wide or max(floor + count_height, top + line * lines) > bottom:
        return None
    spare = bottom - max(floor + count_height, top + line * lines)
    word = QRect(left, top + min(spare // 4, round(t.height * 0.04)), word_width, line * lines)
    below = word.top() + line * (lines - 1 if beside_last else lines)
    per_cap = _ring_per_cap(needs.digits)
    size = min(bottom - below - gap, round(wide * 0.5), round(t.height * 0.42))
    if size >= count_cap * per_cap and (not beside_last or last + gap * 2 + size <= wide):
        ring = QRect(right - size, 0, size, size)
        ring.moveTop(below + (bottom - below - size) // 2)
        countdown, count_cap = QRect(ring), size / per_cap
    else:
        ring = QRect()
        countdown = QRect(right - count_width, 0, count_width, count_height)
        countdown.moveTop(below + (bottom - below - count_height) // 2)
    cue = QRect(left, word.bottom() + gap, countdown.left() - left - gap * 2, 0)
    cue.setBottom(bottom)
    cue_cap = _cue_cap(t, cue)
    if cue_cap is None:
        return None
    return replace(
        frame,
        word=word,
        word_cap=cap,
        cue=cue if cue_cap else QRect(),
        cue_cap=cue_cap,
        figure=figure,
        ring=ring,
        countdown=countdown,
        countdown_cap=count_cap,
    )


def mirrored(places: Places, width: int) -> Places:
    """Return the same for a language that is read from right to left."""

    def over(box: QRect) -> QRect:
        return QRect(width - box.x() - box.width(), box.y(), box.width(), box.height())

    return replace(
        places,
        buttons=tuple(over(box) for box in places.buttons),
        **{
            name: over(getattr(places, name))
            for name in ("leg", "count", "word", "cue", "figure", "ring", "countdown", "strip", "next_up")
        },
    )
