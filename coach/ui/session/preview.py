"""A small picture of the session as this screen will show it, and what it has no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from coach.core.score import SpanKind
from coach.ui.session.looks import Looks
from coach.ui.session.state import SessionState
from coach.ui.session.view import SessionView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QScreen

    from coach.core.score import Score
    from coach.draw.tokens import Theme
    from coach.store.settings import Settings
    from coach.ui.session.slots import Slots

ENLARGED = 0.99
"""A scale of letters below this counts as smaller than the distance needs; rounding is above."""


class Preview(NamedTuple):
    """The picture, and a sentence on what fits."""

    picture: QPixmap
    text: str


class SessionPreview:
    """Draws previews with the real view of a session: what they show is what one will see.

    `score` returns that of the routine on Today, `theme` the present theme, `room` the screen and the size of
    a session.
    """

    def __init__(
        self,
        score: Callable[[], Score],
        theme: Callable[[], Theme],
        room: Callable[[Settings], tuple[QScreen, QSize]],
    ) -> None:
        self._score = score
        self._theme = theme
        self._room = room

    def __call__(self, settings: Settings, width: int, ratio: float) -> Preview:
        """Return the preview for `settings`, `width` pixels wide, on a screen with `ratio` device pixels."""
        score, (screen, size) = self._score(), self._room(settings)
        theme, motion = self._theme(), settings.reduce_motion
        view = SessionView(Looks(theme, settings.distance_m, motion, settings.largest_letters))
        view.setScreen(screen)
        view.resize(size)
        index = next(n for n, span in enumerate(score.spans) if span.kind is SpanKind.FLEX)
        view.show_state(SessionState(score, index, score.spans[index].start_ms + 1))
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.black)
        view.render(picture)
        small = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        assert view.slots is not None  # noqa: S101 - a state was shown
        found = Preview(small, fit_text(view.slots))
        view.deleteLater()
        return found


def fit_text(slots: Slots) -> str:
    """Return what the page has no room for, as a sentence."""
    translate = QCoreApplication.translate
    if slots.scale < ENLARGED:
        return translate("Words", "Too far for this screen: the letters are smaller than they should be.")
    parts = slots.parts
    missing = [
        name
        for is_shown, name in (
            (parts.instruction, translate("Words", "the instruction")),
            (parts.next_up, translate("Words", "what comes next")),
            (parts.sets, translate("Words", "the bar of sets")),
            (parts.time_left, translate("Words", "the time left")),
            (parts.keys, translate("Words", "the keys on the buttons")),
        )
        if not is_shown
    ]
    if not missing:
        return translate("Words", "Everything has room on this screen.")
    no_room = translate("Words", "No room on this screen for: {parts}.")
    return no_room.format(parts=translate("Words", ", ").join(missing))
