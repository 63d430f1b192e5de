"""The scenes of `bench session`, each in a separate process: bare rings, and the program in a session.

`python -m tests.benchmarks._session_scenes SCENE SECONDS` prints the cost of SCENE as one line of JSON.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from coach.ui import qt_import

gc.disable()  # all as the program does it at its start
qt_import.load()
from PySide6.QtCore import QIODevice, QObject, QRect, QRectF, Qt, QThread, QTimer  # noqa: E402 - see above
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen  # noqa: E402 - see above
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - see above

if TYPE_CHECKING:
    from coach.app import Program

SIZE = (1280, 800)
RING_PX = 304
"""The ring's diameter in the design's picture, in a window of this size."""

FRAME_MS = 33
"""Between two frames, as the program has it."""

SKIP_MS, WARM_MS = 1500, 4000
"""When the session goes on to its first repetition, and when measuring begins."""

BUFFER_MS = 100
"""What the bare stream keeps ready, as the program does."""

KIB = 1024


class Frames:
    """How often something moved."""

    count = 0

    def add(self, *_position: int) -> None:
        """Count one more."""
        self.count += 1


class Bare(QWidget):
    """The floor: one widget that paints background, track and arc every 33 ms."""

    def __init__(self, frames: Frames, *, ring_alone: bool) -> None:
        super().__init__()
        self._frames = frames
        self._part = QRect(930, 340, RING_PX, RING_PX)
        self._ring_alone = ring_alone
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        self._frames.add()
        self.update(self._part if self._ring_alone else self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is asked for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#101418"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._part).adjusted(14, 14, -14, -14)
        painter.setPen(QPen(QColor("#2A323A"), 25))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor("#E69F00"), 25, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, 90 * 16, -round(5760 * (time.monotonic() / 3 % 1)))


class Silence(QIODevice):
    """The simplest source for a sink: silence."""

    def bytesAvailable(self) -> int:
        """Return more than any sink asks for: with nothing available it would not begin to read."""
        return 1 << 20

    def isSequential(self) -> bool:
        """Return True: silence has no end."""
        return True

    def readData(self, maxlen: int) -> bytes:
        """Return as much as is asked for."""
        return bytes(maxlen)


class Player(QObject):
    """The simplest player: one sink that pulls silence on this object's thread."""

    def start(self) -> None:
        """Open the system's output."""
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices  # noqa: PLC0415 - only here

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise SystemExit("There is no sound output.")
        wanted = device.preferredFormat()
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._silence = Silence(self)
        self._silence.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        self._sink = QAudioSink(device, wanted, self)
        self._sink.setBufferSize(wanted.bytesForDuration(BUFFER_MS * 1000))
        self._sink.start(self._silence)


def play_silence(app: QApplication) -> None:
    """Let a sink play on a separate thread until the process ends."""
    player, thread = Player(), QThread(app)
    player.moveToThread(thread)
    thread.started.connect(player.start)
    thread.start()
    app.setProperty("kept", (player, thread))


def session(app: QApplication) -> Program:
    """Open the program itself, in a session of the Article that begins with its first repetition."""
    from coach.app import LATER_MS, Program  # noqa: PLC0415 - the bare ring is measured without it
    from coach.base.folder_lock import FolderLock  # noqa: PLC0415 - as above
    from coach.run import finish_start  # noqa: PLC0415 - as above

    data = Path(os.environ["COACH_DATA_DIR"])
    lock = FolderLock(data)
    program = Program(app, data, "")
    QTimer.singleShot(LATER_MS, program, lambda: finish_start(program, lock))
    program.window.resize(*SIZE)
    program.window.show()
    program.session_flow().start()
    QTimer.singleShot(SKIP_MS, program.session_audio().conductor.skip)
    return program


def memory_mib() -> tuple[float, float]:
    """Return what of this process is in memory, in MiB: all, and with what is shared counted in part."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    found = {line.split(":")[0]: int(line.split()[1]) / KIB for line in lines}
    return found["Rss"], found["Pss"]


def opened_application(scene: str) -> QApplication:
    """Return what the windows of a scene need; the program's has its style and fonts."""
    if not scene.startswith("session"):
        return QApplication([])
    from coach.ui.application import application  # noqa: PLC0415 - the bare ring is measured without it

    return application()


def opened(scene: str, app: QApplication, frames: Frames) -> QWidget:
    """Open a scene, and have its frames counted."""
    if scene.startswith("session"):
        program = session(app)
        program.session_audio().conductor.moved.connect(frames.add)
        app.setProperty("session", program)
        return program.window
    if scene == "tone":
        play_silence(app)
    return Bare(frames, ring_alone=scene != "window")


def main(scene: str, seconds: float) -> None:
    """Open a scene, let it run, and print what it took."""
    app, frames = opened_application(scene), Frames()
    window = opened(scene, app, frames)
    window.resize(*SIZE)
    window.show()
    at: dict[str, float] = {}

    def begin() -> None:
        at.update(cpu=time.process_time(), wall=time.monotonic(), frames=frames.count)

    def end() -> None:
        cpu, wall = time.process_time() - at["cpu"], time.monotonic() - at["wall"]
        rss, pss = memory_mib()
        found = {"cpu": cpu / wall, "frames": (frames.count - at["frames"]) / wall, "rss": rss, "pss": pss}
        print(json.dumps(found), flush=True)  # noqa: T201 - for the one who started it
        os._exit(0)  # how each ends is not measured

    QTimer.singleShot(WARM_MS, begin)
    QTimer.singleShot(WARM_MS + round(seconds * 1000), end)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
