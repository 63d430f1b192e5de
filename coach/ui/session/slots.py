"""The slots of the session page: the rectangle of every part, and the places where messages may lie."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterable

FIGURE_ASPECT = 0.95 / 1.05
"""Width of the figure divided by its height, from `coach.draw.body.VIEW`."""

FIGURE_SHARE = 0.45
"""The least height of the figure as a share of the window's."""

HEAD_SHARE = 0.5
"""The part of the figure's height that messages may cover: head and trunk, no leg."""

ROOM_GAP_PX, EDGE_PX = 8, 1
"""The gap between a message and what is beside it, and that to the window's edge, in pixels."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that are shown, and the least height of the figure as a share of the window's."""

    keys: bool = True
    time_left: bool = True
    sets: bool = True
    next_up: bool = True
    instruction: bool = True
    figure: float = FIGURE_SHARE


@dataclass(frozen=True, slots=True)
class Slots:
    """Rectangle and cap height of every part, in pixels; a part that gave way has an empty rectangle.

    `scale` is the factor on the least sizes, below 1 in a window that cannot hold them.
    """

    scale: float
    parts: Parts
    sets: QRect
    leg: QRect
    time_left: QRect
    figure: QRect
    word: QRect
    word_cap: float
    ink: tuple[float, float]
    """How far the letters of the large word rise over their base line, and hang under it, in cap heights."""
    wait_cap: float
    wait_on_two_lines: bool
    prompt: QRect
    """Where two lines are shown while a set waits for the person: over the large word and the instruction."""
    prompt_ink: tuple[float, float]
    prompt_cap: float
    instruction: QRect
    ring: QRect
    digit_caps: tuple[float, float, float]
    """Cap height of the countdown with one, two and three digits."""
    beside: QRect
    beside_hang: int
    """The part of `beside` at its foot that is only for what letters hang under their line, in pixels."""
    number_cap: float
    text_cap: float
    small_cap: float
    buttons: tuple[QRect, ...]
    strip: QRect
    next_up: QRect
    time_buttons: tuple[QRect, QRect]
    """The two buttons that take the place of strip and `next_up` in waits."""

    def message_rooms(self, sign: QRect, *, beside_time_buttons: bool = True) -> tuple[QRect, ...]:
        """Return where messages may lie, the best place first; `sign` is the place of the mute sign.

        At the foot between the buttons, beside those of waits (or over them, for a moment); in small windows
        beside the badge of the leg, over the bar of the sets; and over the figure's head. Nothing there is
        word, countdown, instruction, leg or button.
        """
        gap = ROOM_GAP_PX
        before, pain = self.time_buttons[1], self.buttons[-1]
        is_above = not before.isEmpty() and before.top() < self.leg.bottom()
        if before.isEmpty() or is_above or not beside_time_buttons:
            before = self.buttons[-2]
        one, other = sorted((before, pain), key=QRect.x)
        between = other.left() - one.right() - 1
        bottom = max(pain.bottom(), self.next_up.bottom())
        foot = QRect(one.right() + 1 + gap, pain.top(), between - 2 * gap, bottom + 1 - pain.top())
        after = self.time_buttons if is_above and beside_time_buttons else ()
        first, last = _neighbours(self.leg, (sign, *after))
        head = QRect(
            first.right() + 1 + gap,
            EDGE_PX,
            last.left() - first.right() - 1 - 2 * gap,
            self.leg.bottom() + 1 - EDGE_PX,
        )
        figure = QRect(self.figure)
        person = min(figure.height(), figure.width() / FIGURE_ASPECT)  # in the middle of its slot
        figure.setHeight(round((figure.height() - person) / 2 + person * HEAD_SHARE))
        outside = min(button.left() for button in self.buttons) - EDGE_PX  # the margin beside it is free, too
        is_left = figure.left() < self.ring.left()
        figure.adjust(-outside if is_left else 0, 0, 0 if is_left else outside, 0)
        return tuple(room for room in (foot, head, figure) if room.width() > 0 and room.height() > 0)

    def mirrored(self, width: int) -> Slots:
        """Return the same slots for a language that is read from right to left."""

        def mirror(box: QRect) -> QRect:
            return QRect(width - box.x() - box.width(), box.y(), box.width(), box.height())

        return replace(
            self,
            sets=mirror(self.sets),
            leg=mirror(self.leg),
            time_left=mirror(self.time_left),
            figure=mirror(self.figure),
            word=mirror(self.word),
            prompt=mirror(self.prompt),
            instruction=mirror(self.instruction),
            ring=mirror(self.ring),
            beside=mirror(self.beside),
            buttons=tuple(map(mirror, self.buttons)),
            strip=mirror(self.strip),
            next_up=mirror(self.next_up),
            time_buttons=(mirror(self.time_buttons[0]), mirror(self.time_buttons[1])),
        )


def _neighbours(box: QRect, others: Iterable[QRect]) -> tuple[QRect, QRect]:
    """Return `box` and the nearest of the others, from the left."""
    nearest = min(others, key=lambda other: abs(other.center().x() - box.center().x()))
    first, last = sorted((box, nearest), key=QRect.x)
    return first, last
