"""Plays every tone with its name, so that the person knows the tones and hears how loud they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QTimer, Signal

from coach.sound.tones import TONES

if TYPE_CHECKING:
    from coach.core.score import Event
    from coach.sound.speaker import Speaker

PAUSE_MS = 600
"""Silence between two tones, in milliseconds."""

NAMES = (
    QT_TRANSLATE_NOOP("ToneDemo", "Count-in"),
    QT_TRANSLATE_NOOP("ToneDemo", "Tick"),
    QT_TRANSLATE_NOOP("ToneDemo", "Lift"),
    QT_TRANSLATE_NOOP("ToneDemo", "Flex"),
    QT_TRANSLATE_NOOP("ToneDemo", "Hold"),
    QT_TRANSLATE_NOOP("ToneDemo", "Extend"),
    QT_TRANSLATE_NOOP("ToneDemo", "Change legs"),
    QT_TRANSLATE_NOOP("ToneDemo", "Rest"),
    QT_TRANSLATE_NOOP("ToneDemo", "Finished"),
    QT_TRANSLATE_NOOP("ToneDemo", "Paused"),
    QT_TRANSLATE_NOOP("ToneDemo", "Stopped"),
    QT_TRANSLATE_NOOP("ToneDemo", "Waiting for you"),
)
"""The labels of `coach.sound.tones.TONES`, for the translators."""


class ToneDemo(QObject):
    """Plays one round of the tones. Timers show the names; the tones are planned in the stream."""

    named = Signal(str)
    """The name of the tone that is heard; empty when the round is over."""

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._waiting = False
        self._round = 0
        self._playing = False
        speaker.opened.connect(self._opened)

    def play(self) -> None:
        """Start a round; the output is opened first if it is closed."""
        self._round += 1
        self._waiting = True
        if self._speaker.stream_ms() is None:
            self._speaker.open()
        else:
            self._opened()

    def stop(self) -> None:
        """End the round, if one is playing; other sounds go on."""
        self._round += 1
        self._waiting = False
        if self._playing:
            self._speaker.silence()
            self._name("")

    def _opened(self) -> None:
        now = self._speaker.stream_ms()
        if not self._waiting or now is None:
            return
        self._waiting = False
        self._playing = True
        wait = float(self._speaker.lead_ms)
        plan: list[tuple[Event, float]] = []
        for kind in TONES:
            plan.append((kind, now + wait))
            self._name_in(round(wait), self.tr(TONES[kind].label))
            wait += TONES[kind].length_ms + PAUSE_MS
        self._name_in(round(wait), "")
        self._speaker.play(plan)

    def _name_in(self, ms: int, name: str) -> None:
        this = self._round
        QTimer.singleShot(ms, self, lambda: self._name(name) if this == self._round else None)

    def _name(self, name: str) -> None:
        self._playing = bool(name)
        self.named.emit(name)
