"""Who plays in the sound benchmark: the real program, and the peers' way; each tells what it did when.

`python -m tests.benchmarks.sound_players ours|peers MINUTES STALLED`; what was painted and asked for, with
the monotonic clock in nanoseconds, is one JSON object on standard output.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtWidgets import QLabel, QWidget

from coach.app import Program, application
from coach.core.score import SpanKind
from coach.core.session import StopReason
from coach.sound.tones import ToneKind, samples
from coach.store import settings as settings_file
from coach.store.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from coach.core.score import Span
    from coach.ui.session.page import SessionPage

STEP_MS = 500
"""A transition every half second, for both."""

PEERS_SINK = "peers"
"""The output that the peers' way plays on; ours follows the system's default."""

RATE = 48_000
CUTS = 8
"""How often each is silenced in the midst of a tone, after the measured minutes."""

CUT_AFTER_MS = 60
"""How long a tone has sounded when it is silenced."""

STALL_S = 0.4

OVERDUE_S = 150.0
"""How long after the measured minutes the silencing may take."""

ROUTINE = f"""
schema = 1
name = "Measured"
legs = "left"
sets = 10
reps = 50
[seconds]
prepare = 5
lift = {STEP_MS / 1000}
flex = {STEP_MS / 1000}
hold = {STEP_MS / 1000}
extend = {STEP_MS / 1000}
switch = 0
rest = 0
"""


class Painted(QObject):
    """Notes when a label was first painted with a new text."""

    def __init__(self, label: QWidget) -> None:
        super().__init__(label)
        self.times: list[tuple[str, int]] = []
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every paint event of the label; let all pass."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel):
            text = watched.text()
            if not self.times or self.times[-1][0] != text:
                self.times.append((text, time.monotonic_ns()))
        return False


def stall() -> None:
    """Keep the GUI thread busy."""
    end = time.monotonic() + STALL_S
    while time.monotonic() < end:
        pass


class Ours:
    """The program itself, its session begun and then paused many times."""

    def __init__(self, app: QApplication, folder: Path, seconds: float) -> None:
        file = folder / "measured.toml"
        file.write_text(ROUTINE, encoding="utf-8")
        settings_file.save(folder / "settings.toml", Settings(safety_read=True, volume=100))
        self.app = app
        self.seconds = seconds
        self.program = Program(app, folder, str(file))
        self.program.window.show()
        page = cast("SessionPage", self.program.window.page("session"))
        self.painted = Painted(page.word)
        self.cuts: list[int] = []
        self.spans: list[tuple[str, int]] = []
        conductor = self.program.conductor
        conductor.span_began.connect(self.on_span)
        conductor.paused.connect(lambda _at: QTimer.singleShot(900, conductor.resume))
        self.program.flow.start()

    def on_span(self, span: Span) -> None:
        """Note the span; after the measured time, pause in the midst of some tones."""
        self.spans.append((span.kind.value, span.start_ms))
        if span.start_ms >= self.seconds * 1000 + 5000 and span.kind is SpanKind.EXTEND:
            if len(self.cuts) == CUTS:
                self.program.conductor.stop(StopReason.STOPPED)
                QTimer.singleShot(1000, self.leave)
            else:
                QTimer.singleShot(CUT_AFTER_MS, self.cut)

    def cut(self) -> None:
        """Pause."""
        self.cuts.append(time.monotonic_ns())
        self.program.conductor.pause()

    def leave(self) -> None:
        """Close the window."""
        self.program.window.close()
        self.program.diary.close()
        self.app.quit()

    def told(self) -> dict[str, object]:
        """Return what was painted and done."""
        return {"painted": self.painted.times, "spans": self.spans, "cuts": self.cuts}


class Peers:
    """A timer that ticks, shows the next word and plays a sound: what a simple coach does."""

    def __init__(self, app: QApplication, folder: Path, seconds: float) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - as in the program

        self.app = app
        with wave.open(str(folder / "tone.wav"), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", ""))
            file.writeframes(samples(ToneKind.EXTEND, RATE).tobytes())
        outputs = QMediaDevices.audioOutputs()
        self.effect = QSoundEffect(next(o for o in outputs if o.id().data() == PEERS_SINK.encode()))
        self.effect.setSource(QUrl.fromLocalFile(str(folder / "tone.wav")))
        self.label = QLabel()
        self.label.resize(1280, 800)
        self.label.show()
        self.painted = Painted(self.label)
        self.left = int(seconds * 1000 / STEP_MS)
        self.count = 0
        self.cuts: list[int] = []
        self.timer = QTimer(interval=STEP_MS)
        self.timer.timeout.connect(self.tick)
        QTimer.singleShot(2000, self.timer.start)

    def tick(self) -> None:
        """Show and play the next phase; in the end, cut some off."""
        self.count += 1
        if len(self.cuts) == CUTS:
            self.app.quit()
            return
        self.label.setText(str(self.count))
        self.effect.play()
        if self.count > self.left:
            self.timer.setInterval(3 * STEP_MS)
            QTimer.singleShot(CUT_AFTER_MS, self.cut)

    def cut(self) -> None:
        """Stop the sound."""
        self.cuts.append(time.monotonic_ns())
        self.effect.stop()

    def told(self) -> dict[str, object]:
        """Return what was painted and done."""
        return {"painted": self.painted.times, "cuts": self.cuts}


def tell_and_leave(player: Ours | Peers) -> None:
    """Tell what was done, and end the process whatever its other threads do."""
    sys.stdout.write(json.dumps(player.told()))
    sys.stdout.flush()
    os._exit(0)


def main(who: str, minutes: str, stalled: str) -> None:
    """Play."""
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        player = (Ours if who == "ours" else Peers)(app, Path(folder), float(minutes) * 60)
        stalling = QTimer(interval=1000)
        stalling.timeout.connect(stall)
        if stalled == "stalled":
            stalling.start()
        # A starved QSoundEffect may spin for ever: what was done until then still counts.
        overdue = threading.Timer(float(minutes) * 60 + OVERDUE_S, lambda: tell_and_leave(player))
        overdue.start()
        app.exec()
        stalling.stop()
        overdue.cancel()
        sys.stdout.write(json.dumps(player.told()))


if __name__ == "__main__":
    main(*sys.argv[1:])
