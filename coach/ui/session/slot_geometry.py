"""What stands round the middle of the session page: header, strip and buttons; what letters need."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

GIVING_WAY = ("key hints", "cue", "next up", "set")
"""What gives way, in this order, where a window is too small; the figure then shrinks, and never goes."""

TOUCH_PX = 64
LINE, BASE, AIR = 1.2, 1.1, 0.18
"""Height of a line of digits, where in it they stand, and what is between lines of large letters, in caps."""

TEXT_LINE = 1.68
"""Height of a line of small letters, with what hangs below it, in cap heights."""

PILL_HEIGHT, PILL_PAD, LEAST_PAD = 1.9, 0.85, 0.5
"""Height of the leg's lozenge, the room at each of its ends, and the least such room, in cap heights."""

RING_STROKE = 0.082
FIGURE_ASPECT = 0.95 / 1.05
"""Width of the figure for its height, from `coach.draw.body.VIEW`."""

SLACK = 1.015
"""Letters come in whole pixels, and so a little wider than they were measured."""


@dataclass(frozen=True, slots=True)
class TextMetrics:
    """What the letters need. `…_cap` are least cap heights in pixels; widths are in cap heights.

    `words` holds, for each word that this arrangement is for, the widths of its lines; `cues`, for each
    cue, those of its words. `above` and `below` are how far the words rise over and hang under their base
    line, in cap heights; `sets_below` is the same of the set's line. `rep_short` is the shorter form of
    `rep_words`. `hand_cap` is for what is pressed, and so read, within arm's reach.
    """

    word_cap: float
    count_cap: float
    rest_cap: float
    hand_cap: float
    stretch: int
    words: tuple[tuple[float, ...], ...]
    above: float
    below: float
    digits: float
    leg: float
    rep_number: float
    rep_words: float
    rep_short: float
    sets: float
    sets_below: float
    cues: tuple[tuple[float, ...], ...]
    space: float
    next_up: float
    captions: tuple[float, ...]
    hinted: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SlotGeometry:
    """Rectangles and cap heights in pixels; what gives way has an empty rectangle.

    `scale` is below 1 where the window cannot hold letters of the size they need; `stretch` is the width
    of the type in percent.
    """

    scale: float
    stretch: int
    bar: int
    leg: QRect
    leg_cap: float
    count: QRect
    rep_cap: float
    small_cap: float
    short: bool
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
    word_ink: tuple[float, float] = (1.0, 0.0)
    cue: QRect = field(default_factory=QRect)
    cue_cap: float = 1.0
    figure: QRect = field(default_factory=QRect)
    ring: QRect = field(default_factory=QRect)
    countdown: QRect = field(default_factory=QRect)
    countdown_cap: float = 1.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: a factor on the needed sizes, and how many of `GIVING_WAY` have given way.

    `figure` is the least height of the figure, as a share of the window's; `ring` says that the countdown
    must have one.
    """

    width: int
    height: int
    needs: TextMetrics
    scale: float
    level: int
    figure: float
    ring: bool = False

    @property
    def margin(self) -> int:
        """What is left free at each side, in pixels."""
        return max(16, round(self.width * 0.0375))

    @property
    def gap(self) -> int:
        """What stands between one thing and the next, in pixels."""
        return max(6, round(self.height * 0.016))

    @property
    def room(self) -> int:
        """The width between the margins, in pixels."""
        return self.width - 2 * self.margin

    @property
    def line(self) -> int:
        """The height of a line of the phase word."""
        return round(self.needs.word_cap * self.scale * (self.needs.above + self.needs.below + AIR))

    @property
    def least(self) -> float:
        """The factor on what is to be no larger than needed."""
        return min(1.0, self.scale)


def nothing_of(width: int, height: int) -> SlotGeometry:
    """Return places for a window of a few pixels: nothing is readable, nothing must break."""
    nothing = QRect()
    row = tuple(QRect(0, max(0, height - 1), max(1, width // 5), 1) for _ in range(5))
    return SlotGeometry(
        0.0, 100, 1, nothing, 1, nothing, 1, 1, True, False, nothing, 0, nothing, 1, row, 1, False
    )


def frame_of(t: Attempt) -> SlotGeometry | None:
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
    short = sum(a * b for a, b in zip(caps, per_cap, strict=True)) * SLACK > room
    if short:
        per_cap = (*per_cap[:2], needs.rep_short)
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
    below_rep = small_cap * (TEXT_LINE + needs.sets_below) + 2 - rep_cap * (LINE - BASE) if with_set else 0
    count_height = rep_cap * LINE + max(0.0, below_rep)
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
    return SlotGeometry(
        scale=t.scale,
        stretch=needs.stretch,
        bar=bar,
        leg=leg,
        leg_cap=leg_cap,
        count=count,
        rep_cap=rep_cap,
        small_cap=small_cap,
        short=short,
        with_set=with_set,
        strip=strip,
        strip_cap=strip_cap,
        next_up=next_up,
        next_cap=next_cap,
        buttons=buttons,
        button_cap=button_cap,
        key_hints=hints,
    )


def _buttons(t: Attempt) -> tuple[tuple[QRect, ...], float, bool]:
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
