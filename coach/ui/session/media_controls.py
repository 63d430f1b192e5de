"""A session under media controls: what they show of it, and what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from coach.core.performance import State
from coach.text.now_playing import NowPlaying, now_playing

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.ui.session.conductor import Conductor
    from coach.ui.session.page import SessionPage


POSITION_MS = 200
"""How far the session goes on between two reports of its position, in milliseconds."""


class MediaControls(QObject):
    """Reports the session of `conductor` to media controls, and does what they ask.

    While a dialog lies over the session it can only be paused; *Play* answers the question whether to stop.
    """

    begun = Signal(NowPlaying)
    changed = Signal(NowPlaying)
    moved = Signal(int)
    """The position, in milliseconds of the score; also where `sought` and `changed` are emitted."""
    sought = Signal(int)
    ended = Signal()

    def __init__(self, conductor: Conductor, page: Callable[[], SessionPage], parent: QObject) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._page = page  # it may be built again
        self._last: NowPlaying | None = None
        self._span = -1  # index of the span that is shown
        self._reported = range(0)  # positions that need no other report than the last
        conductor.begun.connect(self._on_begun)
        conductor.moved.connect(self._on_moved)
        conductor.sought.connect(self._on_sought)
        conductor.paused.connect(self._on_paused)
        conductor.resumed.connect(self._show)
        conductor.gate_reached.connect(self._show)
        conductor.gate_passed.connect(self._show)
        conductor.adjusted.connect(self._show)
        conductor.ended.connect(self._on_ended)

    # --- what a person asks for ----------------------------------------------------------------

    def play(self) -> None:
        """Go on after a pause; at a gate, also after a pause there, begin the set."""
        if self._page().is_asking:
            self._page().decline_stop()
        elif self._is_paused and self._may_act:
            self._conductor.toggle()
            self._conductor.ready()  # to a player a gate is a pause, too: do not ask twice

    def play_or_pause(self) -> None:
        """Pause, or go on after a pause."""
        if self._is_paused:
            self.play()
        else:
            self.pause()

    def pause(self) -> None:
        """Pause; at a gate the session stands already."""
        if not self._conductor.at_gate:
            self._conductor.pause()

    def skip(self) -> None:
        """Go to the next span."""
        if self._may_act:
            self._conductor.skip()

    def back(self) -> None:
        """Go to the start of this span; twice, to the one before."""
        if self._may_act:
            self._conductor.back()

    @property
    def _is_paused(self) -> bool:
        performance = self._conductor.performance
        return performance is not None and performance.state in (State.PAUSED, State.AT_GATE)

    @property
    def _may_act(self) -> bool:
        return not self._page().is_asking and QApplication.activeModalWidget() is None

    def leave(self) -> None:
        """Vanish until the session goes on: its window is closed."""
        self._last = None
        self.ended.emit()

    # --- what the session does -----------------------------------------------------------------

    def _on_begun(self) -> None:
        self._span = -1
        self._reported = range(0)
        self._last = None
        self._show()

    def _on_moved(self, position_ms: int) -> None:
        """Report the position now and then, and every span at its begin; this is called for each frame."""
        performance = self._conductor.performance
        if performance is None or position_ms in self._reported:
            return
        index = performance.timeline.index_at(position_ms)
        span_end = performance.timeline.spans[index].end_ms
        self._reported = range(position_ms, min(position_ms + POSITION_MS, span_end))
        self.moved.emit(position_ms)
        if index != self._span:
            self._show()

    def _on_sought(self, at_ms: int) -> None:
        self.sought.emit(at_ms)
        self._show()

    def _on_paused(self, at_ms: int) -> None:
        self.moved.emit(at_ms)
        self._show()

    def _show(self) -> None:
        """Report the session as it is now, if that is another state than before."""
        performance = self._conductor.performance
        if performance is None or performance.state is State.ENDED:
            return
        position = self._conductor.position
        self._span = performance.timeline.index_at(position)
        shown = now_playing(
            performance.timeline, position, is_playing=not self._is_paused, at_gate=performance.stands_at_gate
        )
        if self._last is None:
            self.begun.emit(shown)
        elif shown != self._last:
            self.changed.emit(shown)
        self._last = shown

    def _on_ended(self) -> None:
        self.ended.emit()
