"""The layout of the session page: a pure function of the page's size and of its text metrics.

There are two shapes. The *open* one has the figure in a separate column, the cue beside it and the
countdown in a ring at the end. The *stacked* one gives larger letters to the same window: word and countdown
are below each other beside the figure. A window too small first gets narrower type, and then drops
elements in the order of `Drop`. Only if it cannot hold even the rest do all letters shrink evenly.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import product
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from coach.ui.session.slot_geometry import (
    DIGIT_LINE,
    FIGURE_ASPECT,
    RING_STROKE,
    TEXT_LINE,
    WIDTH_SLACK,
    Attempt,
    Drop,
    SlotGeometry,
    TextMetrics,
    empty_geometry,
    place_frame,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def _attempts(width: int, height: int, variants: tuple[TextMetrics, ...]) -> Iterator[tuple[bool, Attempt]]:
    """Yield the attempts, the best layout first: whether in the open shape, and with which sizes."""
    base = Attempt(width, height, variants[0], 1.0, 0, 0.0)
    largest = max(1.0, 0.135 * height / variants[0].word_cap)
    growing = [largest * 0.94**step for step in range(40) if largest * 0.94**step > 1] + [1.0]
    everything = max(Drop)
    for dropped, metrics in product(range(everything + 1), variants):
        attempt = replace(base, metrics=metrics, dropped=dropped, least_figure=0.4)
        scales = growing if attempt.shows(Drop.CUE) else [1.0]
        for is_open, scale in product((True, False), scales):
            yield is_open, replace(attempt, scale=scale, needs_ring=True)
        yield False, attempt
    for least_figure, metrics in product((0.33, 0.26, 0.2), variants):
        yield False, replace(base, metrics=metrics, dropped=everything, least_figure=least_figure)
    smallest = replace(base, metrics=variants[-1], dropped=everything, least_figure=0.2)
    for step in range(1, 120):
        yield False, replace(smallest, scale=0.97**step)


@lru_cache(maxsize=32)
def arrange(width: int, height: int, variants: tuple[TextMetrics, ...]) -> SlotGeometry:
    """Return the geometry of a page of `width` × `height` pixels.

    `variants` are the metrics in type of several widths, the widest first.
    """
    for is_open, attempt in _attempts(width, height, variants):
        frame = place_frame(attempt)
        if frame is None:
            continue
        slots = (_place_open if is_open else _place_stacked)(attempt, frame)
        if slots is not None:
            return slots
    return empty_geometry(width, height)


def line_count(words: tuple[float, ...], space: float, room: float) -> int | None:
    """Return the number of lines of `words` in `room`, all in cap heights; None if a word is wider."""
    lines, x = 1, 0.0
    for word in words:
        if word > room:
            return None
        if x and x + space + word > room:
            lines, x = lines + 1, word
        else:
            x += (space if x else 0) + word
    return lines


def _cue_cap(attempt: Attempt, box: QRect) -> float | None:
    """Return the cap height at which every cue fits in `box`; 0 if cues are dropped, None if none fits."""
    if not attempt.shows(Drop.CUE):
        return 0.0
    metrics = attempt.metrics
    least = metrics.text_cap * attempt.shrink
    cap = max(least, attempt.height * 0.046)
    while True:
        room = box.width() / (cap * WIDTH_SLACK)
        lines = [line_count(cue, metrics.space, room) for cue in metrics.cues]
        if all(count is not None and count * cap * TEXT_LINE <= box.height() for count in lines):
            return cap
        if cap <= least:
            return None
        cap = max(least, cap * 0.95)


def _ring_per_cap(digits: float) -> float:
    """Return the diameter of a ring around digits of this width, both in cap heights of the digits."""
    return hypot(digits, 1) / (1 - 2 * RING_STROKE) * 1.08


def _word_size(attempt: Attempt) -> tuple[int, int, int]:
    """Return the width of the widest word and that of the widest last line, in pixels, and the most lines."""
    words = attempt.metrics.words
    px_per_width = attempt.metrics.word_cap * attempt.scale * WIDTH_SLACK
    widest = max(max(word) for word in words)
    last = max(word[-1] for word in words)
    return round(widest * px_per_width) + 2, round(last * px_per_width) + 2, max(len(word) for word in words)


def _countdown_size(attempt: Attempt, cap: float) -> tuple[int, int]:
    """Return width and height of the countdown's digits, in pixels."""
    return round(attempt.metrics.countdown * cap * WIDTH_SLACK) + 2, round(cap * 1.16)


def _countdown_in(attempt: Attempt, ring: QRect) -> tuple[QRect, float]:
    """Return the digits exactly in the middle of a ring, clear of it, and their cap height."""
    cap = ring.width() / _ring_per_cap(attempt.metrics.countdown)
    wide, high = (size + (ring.width() - size) % 2 for size in _countdown_size(attempt, cap))
    aside, down = (ring.width() - wide) // 2, (ring.height() - high) // 2
    return QRect(ring.left() + aside, ring.top() + down, wide, high), cap


def _with_middle(
    attempt: Attempt,
    frame: SlotGeometry,
    figure: QRect,
    word: QRect,
    ring: QRect,
    countdown: tuple[QRect, float],
) -> SlotGeometry | None:
    """Add the middle of the page to `frame`, the cue below the word; None if the cue does not fit."""
    digits, countdown_cap = countdown
    gap, beside = attempt.gap, digits if ring.isEmpty() else ring
    cue = QRect(word.left(), word.bottom() + gap, max(0, beside.left() - word.left() - gap * 2), 0)
    cue.setBottom(frame.strip.top() - gap)
    cue_cap = _cue_cap(attempt, cue)
    if cue_cap is None:
        return None
    return replace(
        frame,
        word=word,
        word_cap=attempt.metrics.word_cap * attempt.scale,
        word_ascent=attempt.metrics.word_ascent,
        word_descent=attempt.metrics.word_descent,
        cue=cue if cue_cap else QRect(),
        cue_cap=cue_cap,
        figure=figure,
        ring=ring,
        countdown=digits,
        countdown_cap=countdown_cap,
    )


def _place_open(attempt: Attempt, frame: SlotGeometry) -> SlotGeometry | None:
    """Place the figure in a column, the word beside it, and the ring at the end below or beside the word."""
    metrics, gap = attempt.metrics, attempt.gap
    top = max(frame.leg.bottom(), frame.count.top() + round(frame.rep_cap * DIGIT_LINE)) + gap
    bottom = frame.strip.top() - gap
    height, right = bottom - top, attempt.width - attempt.margin
    word_width, _, lines = _word_size(attempt)
    word_height = attempt.word_line * lines
    under_set = max(0, frame.count.bottom() + gap - top)
    figure_width = round(min(attempt.inner_width * 0.3, height * 0.86))
    left = attempt.margin + figure_width + gap * 2
    room = right - left
    beside = min(height - under_set, room - word_width - gap * 2)
    below = min(height - max(word_height, under_set), round(room * 0.55))
    ring_size = round(min(max(beside, below), attempt.inner_width * 0.29))
    is_beside = ring_size <= beside
    if (
        ring_size < metrics.countdown_cap * attempt.shrink * _ring_per_cap(metrics.countdown)
        or word_width > room
        or figure_width < attempt.least_figure * attempt.height * FIGURE_ASPECT
    ):
        return None
    lowest = bottom - ring_size
    highest = top + (under_set if is_beside else max(word_height, under_set))
    ring = QRect(right - ring_size, (lowest + max(highest, top)) // 2, ring_size, ring_size)
    if ring.bottom() > bottom + 1:
        return None
    shift = round(height * 0.09) if is_beside and word_height < height * 0.45 else 0
    if left + word_width > frame.count.left() - gap:
        shift = max(shift, under_set)
    word = QRect(left, top + shift, word_width, word_height)
    if word.right() >= ring.left() and word.bottom() >= ring.top():
        return None
    figure = QRect(attempt.margin, top, figure_width, height)
    return _with_middle(attempt, frame, figure, word, ring, _countdown_in(attempt, ring))


def _place_stacked(attempt: Attempt, frame: SlotGeometry) -> SlotGeometry | None:
    """Place the figure below the leg, as large as the rest allows; word, countdown and cue are beside it."""
    top = frame.leg.bottom() + attempt.gap
    height = frame.strip.top() - attempt.gap - top
    widest = min(height * FIGURE_ASPECT, attempt.inner_width * 0.42)
    least = attempt.least_figure * attempt.height
    for step in range(9):
        width = round(widest * (1 - step * 0.08))
        if min(width / FIGURE_ASPECT, height) < least:
            return None
        slots = _place_beside(attempt, frame, QRect(attempt.margin, top, width, height))
        if slots is not None:
            return slots
    return None


def _place_beside(attempt: Attempt, frame: SlotGeometry, figure: QRect) -> SlotGeometry | None:
    """Place word, countdown and cue beside the figure; None if they do not fit."""
    metrics, gap = attempt.metrics, attempt.gap
    line, countdown_cap = attempt.word_line, metrics.countdown_cap * attempt.scale
    left, right = figure.right() + 2 * gap, attempt.width - attempt.margin
    top, bottom = frame.count.bottom() + gap // 2, frame.strip.top() - gap
    wide = right - left
    word_width, last_width, lines = _word_size(attempt)
    count_width, count_height = _countdown_size(attempt, countdown_cap)
    is_beside_last = lines > 1 and last_width + gap * 2 + count_width <= wide
    lines_above = lines - 1 if is_beside_last else lines
    needed_bottom = max(top + line * lines_above + count_height, top + line * lines)
    if max(word_width, count_width) > wide or needed_bottom > bottom:
        return None
    shift = min((bottom - needed_bottom) // 4, round(attempt.height * 0.04))
    word = QRect(left, top + shift, word_width, line * lines)
    below = word.top() + line * lines_above
    size = min(bottom - below - gap, round(wide * 0.5), round(attempt.height * 0.42))
    ring = QRect()
    has_ring = size >= countdown_cap * _ring_per_cap(metrics.countdown)
    if has_ring and (not is_beside_last or last_width + gap * 2 + size <= wide):
        ring = QRect(right - size, below + (bottom - below - size) // 2, size, size)
        countdown = _countdown_in(attempt, ring)
    elif attempt.needs_ring:
        return None
    else:
        count_top = below + (bottom - below - count_height) // 2
        countdown = QRect(right - count_width, count_top, count_width, count_height), countdown_cap
    return _with_middle(attempt, frame, figure, word, ring, countdown)


def mirrored(slots: SlotGeometry, width: int) -> SlotGeometry:
    """Return the same geometry for a language that is read from right to left."""

    def mirror(box: QRect) -> QRect:
        return QRect(width - box.x() - box.width(), box.y(), box.width(), box.height())

    return replace(
        slots,
        leg=mirror(slots.leg),
        count=mirror(slots.count),
        word=mirror(slots.word),
        cue=mirror(slots.cue),
        figure=mirror(slots.figure),
        ring=mirror(slots.ring),
        countdown=mirror(slots.countdown),
        strip=mirror(slots.strip),
        next_up=mirror(slots.next_up),
        buttons=tuple(mirror(button) for button in slots.buttons),
    )
