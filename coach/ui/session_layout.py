"""Where everything stands on the session page, as a pure function of its size and of the letters it needs.

Two arrangements. The *open* one has the figure in a column of its own and the countdown in a ring.
Where the letters would become too small for it, the *tight* one lets ring and cue give way: the word
takes the middle, figure and bare countdown stand below it. Whatever is too small even so shrinks evenly.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QRect

TOUCH_PX = 64
LINE = 1.3
"""Height of a line of capitals, in cap heights."""

PILL_HEIGHT, PILL_PAD = 2.0, 0.85
"""Height of the leg's lozenge and the room at each of its ends, in cap heights."""

RING_STROKE = 0.082
LEAST_CUE_PX = 14


@dataclass(frozen=True, slots=True)
class Needs:
    """What the letters need. `…_cap` are least cap heights in pixels; `…_aspect` are widths in cap heights.

    `word_aspect` is that of the widest line of the present word, which has `word_lines` lines; the
    count is laid out for two-digit numbers.
    """

    word_cap: float
    count_cap: float
    rest_cap: float
    word_aspect: float
    word_lines: int
    leg_aspect: float
    digit_aspect: float
    rep_aspect: float


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles and cap heights in pixels; what gives way has an empty rectangle."""

    bar: int
    leg: QRect
    leg_cap: float
    count: QRect
    rep_cap: float
    small_cap: float
    with_set: bool
    word: QRect
    word_cap: float
    cue: QRect
    cue_cap: float
    figure: QRect
    ring: QRect
    countdown: QRect
    countdown_cap: float
    strip: QRect
    strip_labels: bool
    next_up: QRect
    buttons: tuple[QRect, ...]
    button_px: int
    key_hints: bool


@dataclass(frozen=True, slots=True)
class _Middle:
    word: QRect
    word_cap: float
    cue: QRect
    figure: QRect
    ring: QRect
    countdown: QRect
    countdown_cap: float


def arrange(width: int, height: int, needs: Needs) -> Places:
    """Return the places for a page of `width` × `height` pixels."""
    margin = max(16, round(width * 0.0375))
    bar = max(6, round(height * 0.014))
    buttons, next_up, key_hints = _bottom(width, height, margin)
    strip_labels = height >= 560  # noqa: PLR2004 - under this the strip's names give way
    strip_height = max(12, round(height * (0.072 if strip_labels else 0.022)))
    strip_top = buttons[0].top() - round(height * 0.018) - strip_height
    strip = QRect(margin, strip_top, width - 2 * margin, strip_height)
    gap = max(8, round(height * 0.016))

    best: tuple[_Middle, _Header] | None = None
    for factor, is_open in _sizes(height, needs):
        header = _header(width, height, needs, margin, bar + 2 * gap, min(factor, 1.0))
        box = QRect(margin, header.bottom + gap, width - 2 * margin, strip_top - header.bottom - 2 * gap)
        set_height = header.count.bottom() - header.bottom
        middle = (_open if is_open else _tight)(box, needs, factor, set_height, gap)
        if middle is not None:
            best = (middle, header)
            break
    if best is None:  # a window of a few pixels: nothing is readable, nothing must break
        empty = QRect()
        best = (_Middle(empty, 1, empty, empty, empty, empty, 1), header)
    middle, header = best
    return Places(
        bar=bar,
        leg=header.leg,
        leg_cap=header.leg_cap,
        count=header.count,
        rep_cap=header.rep_cap,
        small_cap=header.small_cap,
        with_set=header.with_set,
        word=middle.word,
        word_cap=middle.word_cap,
        cue=middle.cue,
        cue_cap=max(needs.rest_cap * min(1.0, header.leg_cap / max(needs.rest_cap, 1)), height * 0.04),
        figure=middle.figure,
        ring=middle.ring,
        countdown=middle.countdown,
        countdown_cap=middle.countdown_cap,
        strip=strip,
        strip_labels=strip_labels,
        next_up=next_up,
        buttons=buttons,
        button_px=max(17, round(min(width / 1600, height / 1000) * 28)),
        key_hints=key_hints,
    )


def _sizes(height: int, needs: Needs) -> list[tuple[float, bool]]:
    """Return what to try: factors on the needed sizes, and whether in the open arrangement."""
    largest = max(1.0, 0.135 * height / needs.word_cap)
    opens = [largest * 0.95**step for step in range(60) if largest * 0.95**step > 1] + [1.0]
    tights = [0.96**step for step in range(90)]
    return [(factor, True) for factor in opens] + [(factor, False) for factor in tights]


@dataclass(frozen=True, slots=True)
class _Header:
    leg: QRect
    leg_cap: float
    count: QRect
    rep_cap: float
    small_cap: float
    with_set: bool
    bottom: int


def _header(width: int, height: int, needs: Needs, margin: int, top: int, factor: float) -> _Header:
    """Leg at the left, repetition at the right; the set hangs below it where there is room for it."""
    room = width - 2 * margin - width * 0.02
    leg_cap = max(needs.rest_cap * factor, height * 0.042)
    rep_cap = max(needs.word_cap * factor, height * 0.056)
    small_cap = max(needs.rest_cap * factor, height * 0.036)

    def wide() -> tuple[float, float]:
        return (
            leg_cap * (needs.leg_aspect + 2 * PILL_PAD),
            rep_cap * 2 * needs.digit_aspect + small_cap * needs.rep_aspect,
        )

    over = sum(wide()) / room
    if over > 1:
        leg_cap, rep_cap, small_cap = leg_cap / over, rep_cap / over, small_cap / over
    leg_width, count_width = wide()
    line = max(leg_cap * PILL_HEIGHT, rep_cap * LINE)
    with_set = line + small_cap * 1.7 < height * 0.3
    leg = QRect(margin, round(top + (line - leg_cap * PILL_HEIGHT) / 2), 0, 0)
    leg.setSize(QRect(0, 0, round(leg_width), round(leg_cap * PILL_HEIGHT)).size())
    count_height = line + (small_cap * 1.7 if with_set else 0)
    count = QRect(round(width - margin - count_width), top, round(count_width), round(count_height))
    return _Header(leg, leg_cap, count, rep_cap, small_cap, with_set, round(top + line))


def _open(box: QRect, needs: Needs, factor: float, set_height: int, gap: int) -> _Middle | None:
    """Figure in a column at the left; the word beside it; the ring at the right, below or beside the word."""
    cap = needs.word_cap * factor
    least_ring = needs.count_cap * _ring_per_cap(needs)
    figure_width = min(round(box.width() * 0.3), round(box.height() * 0.8))
    left = box.left() + figure_width + gap * 2
    room = box.right() - left
    word_height = round(cap * LINE * needs.word_lines + cap * 0.15)
    word_width = cap * needs.word_aspect
    beside = min(box.height() - set_height, room - word_width - gap * 2)
    below = min(box.height() - max(word_height, set_height), room * 0.55)
    ring_size = round(min(max(beside, below), box.width() * 0.3))
    if ring_size < least_ring or word_width > room or word_height > box.height():
        return None
    if ring_size > beside and needs.word_lines == 1 and set_height > word_height:
        word_height = set_height
    ring_top = box.top() + max(set_height, box.height() - ring_size if ring_size > beside else set_height)
    ring_top += max(0, (box.bottom() - ring_top - ring_size) // 2)
    ring = QRect(box.right() - ring_size, ring_top, ring_size, ring_size)
    words_left = ring.left() - left - gap * 2
    word = QRect(left, box.top(), round(min(room, word_width + gap)), word_height)
    if needs.word_lines == 1:  # the word stands a little lower, as the eye expects it
        lower = min(round(box.height() * 0.12), max(0, ring.top() - word.bottom()))
        if word_width <= words_left:
            lower = round(box.height() * 0.12)
        word.translate(0, lower)
    cue_top = word.bottom() + gap
    cue = QRect(left, cue_top, max(0, words_left), max(0, box.bottom() - cue_top))
    figure = QRect(box.left(), box.top(), figure_width, box.height())
    return _Middle(word, cap, cue, figure, ring, ring, ring_size / _ring_per_cap(needs))


def _tight(box: QRect, needs: Needs, factor: float, set_height: int, gap: int) -> _Middle | None:
    """Give the word the upper left, the bare countdown the lower right, the figure what is left of it."""
    cap, count_cap = needs.word_cap * factor, needs.count_cap * factor
    count_width, count_height = round(count_cap * 2 * needs.digit_aspect + gap), round(count_cap * LINE)
    word_width, word_height = round(cap * needs.word_aspect), round(cap * LINE * needs.word_lines)
    beside = word_width + gap * 2 + count_width <= box.width()
    upper = max(word_height if not beside else 0, set_height)
    if word_width > box.width() or word_height > box.height() or upper + count_height > box.height():
        return None
    countdown = QRect(box.right() - count_width, 0, count_width, count_height)
    countdown.moveTop(box.top() + upper + (box.height() - upper - count_height) // 2)
    word = QRect(box.left(), box.top(), word_width + gap, word_height)
    figure_top = word.bottom() + gap
    figure_height = box.bottom() - figure_top
    figure = QRect(box.left(), figure_top, round(figure_height * 0.85), figure_height)
    if figure_height < box.height() * 0.3:
        figure = QRect()
    cue_left = figure.right() + gap * 2 if figure else box.left()
    cue = QRect(cue_left, figure_top, max(0, countdown.left() - cue_left - gap), max(0, figure_height))
    return _Middle(word, cap, cue, figure, QRect(), countdown, count_cap)


def _ring_per_cap(needs: Needs) -> float:
    """Return a ring's diameter in cap heights of the two digits that it holds."""
    return hypot(2 * needs.digit_aspect, 1) / (1 - 2 * RING_STROKE) * 1.06


def _bottom(width: int, height: int, margin: int) -> tuple[tuple[QRect, ...], QRect, bool]:
    """Return the five buttons, the room between them and the stop for pain, and whether keys are named."""
    tall = max(TOUCH_PX, round(height * 0.064))
    top = height - tall - max(10, round(height * 0.022))
    gap = max(8, round(width * 0.0125))
    x = margin
    buttons = []
    for share, least in ((0.125, 120), (0.105, 92), (0.105, 92), (0.105, 92)):
        wide = max(round(width * share), least)
        buttons.append(QRect(x, top, wide, tall))
        x += wide + gap
    pain = max(round(width * 0.19), 190)
    buttons.append(QRect(width - margin - pain, top - 6, pain, tall + 12))
    next_up = QRect(x, top, max(0, width - margin - pain - gap - x), tall)
    return tuple(buttons), next_up, width >= 1200  # noqa: PLR2004 - under this, key hints give way
