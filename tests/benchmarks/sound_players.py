"""The players of the sound benchmark: the real program, and the peers' way; each reports what it did when.

`python -m tests.benchmarks.sound_players ours|peers MINUTES STATE BUFFER_MS STEP_MS`; what was painted and
asked for, with the monotonic clock in nanoseconds, is one JSON object on standard output. STATE is one of
`DISTURBANCES`; there is a transition every STEP_MS.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import threading
import time
import wave
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtWidgets import QLabel, QWidget

from coach.app import Program
from coach.core.score import SpanKind
from coach.core.session import StopReason
from coach.sound.tones import samples
from coach.store import settings as settings_file
from coach.store.settings import Settings
from coach.ui.application import application
from coach.ui.pages import Page
from tests.helpers.sample_diary import make

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from coach.core.score import Span

PEERS_SINK = "peers"
"""The output that the peers' way plays on; ours follows the system's default."""

RATE = 48_000
CUTS = 8
"""How often each is silenced in the middle of a tone, after the measured minutes."""

CUT_AFTER_MS = 60
"""How long a tone has sounded when it is silenced."""

STALL_S = 0.4

OVERDUE_S = 150.0
"""How long after the measured minutes the silencing may take."""

ROUTINE = """
schema = 1
name = "Measured"
legs = "left"
sets = 10
reps = 50
[seconds]
prepare = 5
lift = {step}
flex = {step}
hold = {step}
extend = {step}
switch = 0
rest = 0
"""


class Cost:
    """What this process takes of a processor between `begin` and `end`, and of memory at the report."""

    def __init__(self) -> None:
        self._began: tuple[float, float] | None = None
        self._cpu: float | None = None

    def begin(self) -> None:
        """Measure from now on, if it is not measured yet."""
        self._began = self._began or (time.process_time(), time.monotonic())

    def end(self) -> None:
        """Measure up to now, if it was not before."""
        if self._cpu is None and self._began is not None:
            cpu, wall = self._began
            self._cpu = (time.process_time() - cpu) / (time.monotonic() - wall)

    def report(self) -> dict[str, object]:
        """Return processor time for each second, and MiB in memory."""
        file = Path("/proc/self/smaps_rollup")
        lines = file.read_text(encoding="ascii").splitlines() if file.exists() else []
        rss = next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Rss:")), None)
        return {"cpu": self._cpu, "rss": rss}


class Painted(QObject):
    """Records when a label was first painted with a new text."""

    def __init__(self, label: QWidget) -> None:
        super().__init__(label)
        self.times: list[tuple[str, int]] = []
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the paint events of the label; filter none."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel):
            text = watched.text()
            if not self.times or self.times[-1][0] != text:
                self.times.append((text, time.monotonic_ns()))
        return False


def stall(_player: Ours | Peers) -> None:
    """Keep the GUI thread busy."""
    end = time.monotonic() + STALL_S
    while time.monotonic() < end:
        pass


def pull_about(player: Ours | Peers) -> None:
    """Resize and drag the window, as a person does with the mouse, and collect garbage meanwhile."""
    step = player.step = player.step + 1
    window = player.window
    window.resize(1280 - 8 * (step % 40), 800 - 4 * (step % 40))
    window.move(10 * (step % 30), 5 * (step % 30))
    if step % 10 == 0:
        player.rubbish = [{"n": n} for n in range(50_000)]
        gc.collect()


def handle(player: Ours | Peers) -> None:
    """Pause, skip, go back, and move to another output and back, in turns."""
    if isinstance(player, Ours):
        conductor, speaker = player.program.session_audio().conductor, player.program.session_audio().speaker
        turns = (
            conductor.pause,  # it is resumed as after every pause
            conductor.skip,
            lambda: speaker.set_device(PEERS_SINK),
            conductor.back,
            conductor.pause,
            lambda: speaker.set_device(""),
        )
        turns[player.step % len(turns)]()
        player.step += 1


def open_progress(player: Ours | Peers) -> None:
    """Open Progress over the session, and go back to it."""
    if isinstance(player, Ours):
        player.step += 1
        player.program.window.show_page(Page.PROGRESS if player.step % 2 else Page.SESSION)


DISTURBANCES: dict[str, tuple[int, Callable[[Ours | Peers], None]] | None] = {
    "free": None,
    "stalled": (1000, stall),
    "pulled": (30, pull_about),
    "progress": (1500, open_progress),
    "handled": (7300, handle),
}
"""A disturbance while a player plays, and its period in milliseconds."""

LONG_DIARY = 2000
"""Sessions in the diary of ours: three a week for twelve years."""


class Ours:
    """The program itself, its session begun and then paused many times."""

    def __init__(self, app: QApplication, folder: Path, seconds: float, buffer_ms: int, step_ms: int) -> None:
        file = folder / "measured.toml"
        file.write_text(ROUTINE.format(step=step_ms / 1000), encoding="utf-8")
        chosen = Settings(safety_read=True, volume=100, sound_buffer_ms=buffer_ms)
        settings_file.save(folder / "settings.toml", Settings(), chosen)
        make(folder / "diary.db", LONG_DIARY, datetime.now(UTC).date())
        self.app = app
        self.seconds = seconds
        self.step = 0
        self.rubbish: list[object] = []
        self.program = Program(app, folder, str(file))
        self.window = self.program.window
        self.window.show()
        page = self.program.pages.session
        self.painted = Painted(page.view.word)
        self.cost = Cost()
        self.cuts: list[int] = []
        self.most_cuts = CUTS
        self.landings: list[int] = []
        conductor = self.program.session_audio().conductor
        self.span: Span | None = None
        conductor.moved.connect(self.on_moved)
        conductor.sought.connect(lambda _at: self.landings.append(time.monotonic_ns()))
        conductor.paused.connect(lambda _at: QTimer.singleShot(900, conductor.resume))
        self.program.session_flow().start()

    def on_moved(self, position_ms: int) -> None:
        """After the measured time, pause in the middle of some tones."""
        performance = self.program.session_audio().conductor.performance
        span = performance.score.at(position_ms) if performance else None
        if span is None or span is self.span:
            return
        self.span = span
        self.cost.begin()
        if span.start_ms >= self.seconds * 1000 + 5000:
            self.cost.end()
        if span.start_ms >= self.seconds * 1000 + 5000 and span.kind is SpanKind.EXTEND:
            if len(self.cuts) == self.most_cuts:
                self.program.session_audio().conductor.stop(StopReason.STOPPED)
                QTimer.singleShot(1000, self.leave)
            else:
                QTimer.singleShot(CUT_AFTER_MS, self.cut)

    def cut(self) -> None:
        """Pause."""
        self.cuts.append(time.monotonic_ns())
        self.program.session_audio().conductor.pause()

    def leave(self) -> None:
        """Close the window."""
        self.program.window.close()
        self.program.diary.close()
        self.app.quit()

    def report(self) -> dict[str, object]:
        """Return what was painted and done."""
        return {
            "painted": self.painted.times,
            "cuts": self.cuts,
            "landings": self.landings,
            **self.cost.report(),
        }


class Peers:
    """A timer that ticks, shows the next word and plays a sound: what a simple coach does."""

    def __init__(self, app: QApplication, folder: Path, seconds: float, buffer_ms: int, step_ms: int) -> None:
        del buffer_ms  # QSoundEffect has none to choose
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - as in the program

        self.app = app
        with wave.open(str(folder / "tone.wav"), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", ""))
            file.writeframes(samples(SpanKind.EXTEND, RATE).tobytes())
        outputs = QMediaDevices.audioOutputs()
        self.effect = QSoundEffect(next(o for o in outputs if o.id().data() == PEERS_SINK.encode()))
        self.effect.setSource(QUrl.fromLocalFile(str(folder / "tone.wav")))
        self.step = 0
        self.rubbish: list[object] = []
        self.window = self.label = QLabel()
        self.label.resize(1280, 800)
        self.label.show()
        self.painted = Painted(self.label)
        self.cost = Cost()
        self.step_ms = step_ms
        self.left = int(seconds * 1000 / step_ms)
        self.count = 0
        self.cuts: list[int] = []
        self.most_cuts = CUTS
        self.timer = QTimer(interval=step_ms)
        self.timer.timeout.connect(self.tick)
        QTimer.singleShot(2000, self.timer.start)

    def tick(self) -> None:
        """Show and play the next phase; in the end, cut some off."""
        self.count += 1
        self.cost.begin()
        if self.count > self.left:
            self.cost.end()
        if len(self.cuts) == self.most_cuts:
            self.app.quit()
            return
        self.label.setText(str(self.count))
        self.effect.play()
        if self.count > self.left:
            self.timer.setInterval(3 * self.step_ms)
            QTimer.singleShot(CUT_AFTER_MS, self.cut)

    def cut(self) -> None:
        """Stop the sound."""
        self.cuts.append(time.monotonic_ns())
        self.effect.stop()

    def report(self) -> dict[str, object]:
        """Return what was painted and done."""
        return {"painted": self.painted.times, "cuts": self.cuts, "landings": [], **self.cost.report()}


def report_and_exit(player: Ours | Peers) -> None:
    """Print the report, and end the process whatever its other threads do."""
    sys.stdout.write(json.dumps(player.report()))
    sys.stdout.flush()
    os._exit(0)


def main(who: str, minutes: str, state: str, buffer_ms: str, step_ms: str, cuts: str = str(CUTS)) -> None:
    """Play."""
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        kind = Ours if who == "ours" else Peers
        player = kind(app, Path(folder), float(minutes) * 60, int(buffer_ms), int(step_ms))
        player.most_cuts = int(cuts)
        disturbing = QTimer()
        if disturbance := DISTURBANCES[state]:
            interval, disturb = disturbance
            disturbing.timeout.connect(lambda: disturb(player))
            disturbing.start(interval)
        # A starved QSoundEffect may spin for ever: the report up to then still counts.
        overdue = threading.Timer(float(minutes) * 60 + OVERDUE_S, lambda: report_and_exit(player))
        overdue.start()
        app.exec()
        disturbing.stop()
        overdue.cancel()
        sys.stdout.write(json.dumps(player.report()))


if __name__ == "__main__":
    main(*sys.argv[1:])
