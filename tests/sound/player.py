"""A program that plays on the real speaker, for tests that record it: one scene, reported as JSON lines.

Scenes: `even` plays a pip every half second; `stalled` does so while its main thread is blocked 400 ms
of every second; `held` and `starved` do so while nothing of ours runs at all, for a while and for long;
`silence` silences a long tone and sounds another; `reopen` waits for a loss and an opening after it;
`session` plays pips until it is killed, whatever becomes of the outputs. A third argument, `qt`, plays
through QtMultimedia.
"""

from __future__ import annotations

import ctypes
import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer

from coach.core.score import Instant, SpanKind
from coach.sound.master_clock import MasterClock
from coach.sound.qt_sound import QtSound
from coach.sound.speaker import Speaker
from coach.sound.systems import system_of_this_computer

TONES = 8
SPACING_MS = 500
HELD_MS = {"held": 350, "starved": 2000}
HELD_AFTER = {"held": 3.4, "starved": 0.4}
"""How long nothing of ours runs, and after how many pips."""


class Player:
    """Plays one scene and leaves."""

    def __init__(self, scene: str, system: str = "") -> None:
        self.app = QCoreApplication([])
        self.scene = scene
        self.openings = 0
        self.times: list[float] = []
        self.end_ms = 0.0
        self.speaker = Speaker(make_system=QtSound if system == "qt" else system_of_this_computer)
        self.timer = QTimer(self.speaker, interval=5)
        self.timer.timeout.connect(self.look)
        self.stall = QTimer(self.speaker, interval=1000)
        self.stall.timeout.connect(block)
        self.speaker.opened.connect(self.on_opened)
        self.speaker.lost.connect(self.on_lost)
        self.speaker.problem_arose.connect(lambda problem: report("problem", line=problem.line))
        self.speaker.moved.connect(lambda text: report("moved", line=str(text)))
        self.speaker.starved.connect(lambda line: report("starved", line=line))
        self.due: list[float] = []
        self.reached: list[int] = []
        self.clock = MasterClock(lambda: time.monotonic_ns() // 1_000_000)

    def run(self, device: str) -> None:
        """Play from the opening to the end."""
        self.speaker.set_device(device)
        self.speaker.open()
        self.app.exec()

    def on_opened(self) -> None:
        """Plan the scene."""
        self.openings += 1
        now = self.speaker.stream_ms() or 0.0
        report("opened", stream_ms=now, lead_ms=self.speaker.lead_ms)
        first = now + self.speaker.lead_ms
        if self.scene == "session":
            self.clock.follow(self.speaker.stream_ms)
            report("clock", **self.clocks())
            self.speaker.play([(Instant.PIP, first + SPACING_MS * n) for n in range(200)])
            self.timer.start()
        elif self.scene == "silence":
            self.speaker.play([(Instant.FINISHED, first), (SpanKind.REST, first + 2000)])
            self.end_ms = first + 100
            self.timer.start()
        elif self.scene in {"even", "stalled", "held", "starved"}:
            self.due = [first + SPACING_MS * n for n in range(TONES)]
            self.reached = []
            self.speaker.play([(Instant.PIP, at) for at in self.due])
            self.end_ms = first + SPACING_MS * TONES + 300
            self.timer.start()
            if self.scene == "stalled":
                self.stall.start()
                block()
            elif self.scene in HELD_MS:
                wait = round(self.speaker.lead_ms + HELD_AFTER[self.scene] * SPACING_MS)
                QTimer.singleShot(wait, lambda: hold_everything(HELD_MS[self.scene]))
        elif self.openings > 1:
            self.leave()

    def on_lost(self) -> None:
        """Say so; in a session, say a second later how the clock goes on."""
        report("lost", stream_ms=self.speaker.stream_ms())
        if self.scene == "session":
            QTimer.singleShot(1000, lambda: report("later", **self.clocks()))

    def clocks(self) -> dict[str, int]:
        """Return the session's clock and the monotonic one."""
        return {"ms": self.clock.now_ms(), "monotonic_ms": time.monotonic_ns() // 1_000_000}

    def look(self) -> None:
        """Read the stream's time, and act when it is due."""
        if self.scene == "session":
            self.clock.now_ms()
            return
        now = self.speaker.stream_ms()
        if now is None:
            return
        self.times.append(now)
        if len(self.reached) < len(self.due) and now >= self.due[len(self.reached)]:
            self.reached.append(time.monotonic_ns())
        if now < self.end_ms:
            return
        if self.scene == "silence":
            self.scene = "silenced"
            self.speaker.silence()
            self.speaker.sound(Instant.PAUSED)
            self.end_ms = now + 3000
        else:
            report("played", times=self.times, reached=self.reached)
            self.leave()

    def leave(self) -> None:
        """Close twice, as a window may."""
        self.speaker.close()
        self.speaker.close()
        report("closed", stream_ms=self.speaker.stream_ms())
        self.app.quit()


def block() -> None:
    """Keep the main thread busy for 400 ms."""
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        pass


def hold_everything(ms: int) -> None:
    """Let no Python run at all, on no thread."""
    ctypes.PyDLL(None).poll(None, 0, ms)  # called like this, it keeps the interpreter to itself


def report(event: str, **facts: object) -> None:
    """Say one line to the test."""
    sys.stdout.write(json.dumps({"event": event, **facts}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Player(sys.argv[1], *sys.argv[3:]).run(sys.argv[2])
