"""Where everything stands on the session page, as a pure function of its size and of the letters it needs.

Two shapes. The *open* one has the figure in a column of its own, the cue beside it and the countdown in a
ring at the right. The *stacked* one gives larger letters to the same window: word and countdown stand one
below the other beside the figure. Type is set narrower before anything gives way, and then it gives way in
the order of `GIVING_WAY`. Only in a window that cannot hold even the rest do all letters shrink evenly.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import product
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from coach.ui.session.slot_geometry import (
    FIGURE_ASPECT,
    GIVING_WAY,
    LINE,
    RING_STROKE,
    SLACK,
    TEXT_LINE,
    Attempt,
    SlotGeometry,
    TextMetrics,
    frame_of,
    nothing_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


BOXES = ("leg", "count", "word", "cue", "figure", "ring", "countdown", "strip", "next_up")
"""What of `SlotGeometry` is one rectangle."""


def _attempts(width: int, height: int, variants: tuple[TextMetrics, ...]) -> Iterator[tuple[bool, Attempt]]:
    """Yield what to try, the best first: whether the open shape, and with which sizes."""
    base = Attempt(width, height, variants[0], 1.0, 0, 0.0)
    largest = max(1.0, 0.135 * height / variants[0].word_cap)
    growing = [largest * 0.94**step for step in range(40) if largest * 0.94**step > 1] + [1.0]
    levels = range(len(GIVING_WAY) + 1)
    for level, needs in product(levels, variants):
        trial = replace(base, needs=needs, level=level, figure=0.4)
        for is_open, scale in product((True, False), growing if level < 2 else (1.0,)):  # noqa: PLR2004
            yield is_open, replace(trial, scale=scale, ring=True)
        yield False, trial
    for figure, needs in product((0.33, 0.26, 0.2), variants):
        yield False, replace(base, needs=needs, level=levels[-1], figure=figure)
    for step in range(1, 120):
        yield False, replace(base, needs=variants[-1], level=levels[-1], scale=0.97**step, figure=0.2)


@lru_cache(maxsize=32)
def arrange(width: int, height: int, variants: tuple[TextMetrics, ...]) -> SlotGeometry:
    """Return the places for a page of `width` × `height` pixels.

    `variants` are the needs in type of several widths, the widest first.
    """
    for is_open, trial in _attempts(width, height, variants):
        frame = frame_of(trial)
        if frame is None:
            continue
        places = (_open if is_open else _stacked)(trial, frame)
        if places is not None:
            return places
    return nothing_of(width, height)


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


def _cue_cap(t: Attempt, box: QRect) -> float | None:
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


def _word_size(t: Attempt) -> tuple[int, int, int]:
    """Return the width of the widest word, that of the widest last line, and the most lines."""
    cap = t.needs.word_cap * t.scale * SLACK
    widest = max(max(word) for word in t.needs.words)
    last = max(word[-1] for word in t.needs.words)
    return round(widest * cap) + 2, round(last * cap) + 2, max(len(word) for word in t.needs.words)


def _count_size(t: Attempt, cap: float) -> tuple[int, int]:
    """Return the width and the height of the countdown's digits."""
    return round(t.needs.digits * cap * SLACK) + 2, round(cap * 1.16)


def _digits_in(t: Attempt, ring: QRect) -> tuple[QRect, float]:
    """Return the digits in the very middle of a ring, clear of it, and their cap height."""
    cap = ring.width() / _ring_per_cap(t.needs.digits)
    wide, high = (size + (ring.width() - size) % 2 for size in _count_size(t, cap))
    aside, down = (ring.width() - wide) // 2, (ring.height() - high) // 2
    return QRect(ring.left() + aside, ring.top() + down, wide, high), cap


def _with_cue(
    t: Attempt, frame: SlotGeometry, figure: QRect, word: QRect, ring: QRect, countdown: tuple[QRect, float]
) -> SlotGeometry | None:
    """Return all places, the cue below the word in what is left; None where it does not fit."""
    digits, count_cap = countdown
    beside = digits if ring.isEmpty() else ring
    cue = QRect(word.left(), word.bottom() + t.gap, max(0, beside.left() - word.left() - t.gap * 2), 0)
    cue.setBottom(frame.strip.top() - t.gap)
    cue_cap = _cue_cap(t, cue)
    if cue_cap is None:
        return None
    return replace(
        frame,
        word=word,
        word_cap=t.needs.word_cap * t.scale,
        word_ink=(t.needs.above, t.needs.below),
        cue=cue if cue_cap else QRect(),
        cue_cap=cue_cap,
        figure=figure,
        ring=ring,
        countdown=digits,
        countdown_cap=count_cap,
    )


def _open(t: Attempt, frame: SlotGeometry) -> SlotGeometry | None:
    """Figure in a column at one side; the word beside it; the ring at the other, below or beside the word."""
    needs, gap = t.needs, t.gap
    top = max(frame.leg.bottom(), frame.count.top() + round(frame.rep_cap * LINE)) + gap
    bottom = frame.strip.top() - gap
    height, right = bottom - top, t.width - t.margin
    word_width, _, lines = _word_size(t)
    word_height = t.line * lines
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
    lowest, highest = (
        bottom - ring_size,
        top + (under_set if ring_size <= beside else max(word_height, under_set)),
    )
    ring = QRect(right - ring_size, (lowest + max(highest, top)) // 2, ring_size, ring_size)
    if ring.bottom() > bottom + 1:
        return None
    shift = round(height * 0.09) if ring_size <= beside and word_height < height * 0.45 else 0
    if left + word_width > frame.count.left() - gap:
        shift = max(shift, under_set)
    word = QRect(left, top + shift, word_width, word_height)
    if word.right() >= ring.left() and word.bottom() >= ring.top():
        return None
    figure = QRect(t.margin, top, figure_width, height)
    return _with_cue(t, frame, figure, word, ring, _digits_in(t, ring))


def _stacked(t: Attempt, frame: SlotGeometry) -> SlotGeometry | None:
    """Figure below the leg, as large as the rest lets it be; word, then countdown and cue, beside it."""
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


def _beside_figure(t: Attempt, frame: SlotGeometry, figure: QRect) -> SlotGeometry | None:
    """Place word, countdown and cue beside the figure; None where they do not fit."""
    needs, gap = t.needs, t.gap
    line, count_cap = t.line, needs.count_cap * t.scale
    left, right = figure.right() + 2 * gap, t.width - t.margin
    top, bottom = frame.count.bottom() + gap // 2, frame.strip.top() - gap
    wide = right - left
    word_width, last, lines = _word_size(t)
    count_width, count_height = _count_size(t, count_cap)
    beside_last = lines > 1 and last + gap * 2 + count_width <= wide
    floor = top + line * (lines - 1 if beside_last else lines)
    if max(word_width, count_width) > wide or max(floor + count_height, top + line * lines) > bottom:
        return None
    spare = bottom - max(floor + count_height, top + line * lines)
    word = QRect(left, top + min(spare // 4, round(t.height * 0.04)), word_width, line * lines)
    below = word.top() + line * (lines - 1 if beside_last else lines)
    size = min(bottom - below - gap, round(wide * 0.5), round(t.height * 0.42))
    ring = QRect()
    if size >= count_cap * _ring_per_cap(needs.digits) and (not beside_last or last + gap * 2 + size <= wide):
        ring = QRect(right - size, below + (bottom - below - size) // 2, size, size)
        countdown = _digits_in(t, ring)
    elif t.ring:
        return None
    else:
        top_of_count = below + (bottom - below - count_height) // 2
        countdown = QRect(right - count_width, top_of_count, count_width, count_height), count_cap
    return _with_cue(t, frame, figure, word, ring, countdown)


def mirrored(places: SlotGeometry, width: int) -> SlotGeometry:
    """Return the same for a language that is read from right to left."""

    def over(box: QRect) -> QRect:
        return QRect(width - box.x() - box.width(), box.y(), box.width(), box.height())

    boxes = {name: over(getattr(places, name)) for name in BOXES}
    return replace(places, **boxes, buttons=tuple(over(box) for box in places.buttons))  # type: ignore[arg-type]
