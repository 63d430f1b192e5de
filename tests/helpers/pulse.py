"""A private PulseAudio server with a null sink, recordings of it, and the onsets in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

RATE = 48000
"""Of the null sink and of every recording, in hertz: nothing is resampled on the way."""

SINK = "loudspeaker"

RECORDERS, RECORDER_S = 4, 8.0
"""How many recorders are tried, and how long each may take to hear its first sample."""

INAUDIBLE = 4
"""In steps of 16 bits: what wakes a sleeping loudspeaker before a tone is weaker than this."""


class Recording:
    """The recording of a null sink, while it runs and afterwards; 16-bit mono at `RATE`."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._arrivals: list[tuple[int, int]] = []
        self._timed = 0  # so many of them are in `_origin_ns`
        self._origin_ns: float = float("inf")
        self._sound = bytearray()
        self._begun = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def samples(self) -> NDArray[np.int16]:
        """Everything recorded so far."""
        return np.frombuffer(bytes(self._sound[: len(self._sound) // 2 * 2]), dtype=np.int16)

    def arrived_ns(self, sample: int) -> int:
        """Return when (monotonic nanoseconds) a sample was heard, to within the recorder's few ms.

        Blocks may arrive late because of scheduling, never early: the earliest block, over the whole
        recording at its true rate, says when its first sample was heard.
        """
        for at, count in self._arrivals[self._timed :]:
            self._origin_ns = min(self._origin_ns, at - count * 1_000_000_000 // RATE)
            self._timed += 1
        return int(self._origin_ns) + sample * 1_000_000_000 // RATE

    def begins_within(self, seconds: float) -> bool:
        """Wait until the first samples are in, at most so long; whether they are."""
        return self._begun.wait(seconds)

    def stop(self) -> None:
        """End the recording."""
        self._process.terminate()
        self._process.wait()
        self._reader.join()

    def _read(self) -> None:
        out = self._process.stdout
        while out is not None and (block := os.read(out.fileno(), 65536)):
            self._sound += block
            self._arrivals.append((time.monotonic_ns(), len(self._sound) // 2))
            self._begun.set()
        if out is not None:
            out.close()


class Pulse:
    """A running server: `env` lets a process play on it, and nothing else can."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.env = {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("PULSE_", "PIPEWIRE_"))
            },
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{folder}/native",
        }
        self._modules: dict[str, str] = {}
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server with its sink, and return when it answers."""
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"),
                *("--use-pid-file=no", "--system=false", "--log-target=stderr", "--log-level=error"),
                *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={self._folder}/native"),
            ],
            env=self.env,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 20
        while subprocess.run(["pactl", "info"], env=self.env, capture_output=True, check=False).returncode:
            if time.monotonic() > end or self._server.poll() is not None:
                raise TimeoutError("pulseaudio does not answer")
        self.add_sink()

    def stop(self) -> None:
        """End the server."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait()

    def kill(self) -> None:
        """Kill the server with all it plays, as a crash does; `start` starts another one in its place."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
        (self._folder / "native").unlink(missing_ok=True)
        self._modules = {}

    def suspend_sink(self, suspended: bool, name: str = SINK) -> None:  # noqa: FBT001 - as pactl has it
        """Have a loudspeaker take nothing, or take sound again."""
        self._pactl("suspend-sink", name, "1" if suspended else "0")

    def add_sink(self, name: str = SINK) -> None:
        """Add a sink, as if a device was plugged in."""
        self._modules[name] = self._pactl(
            "load-module",
            "module-null-sink",
            f"sink_name={name}",
            f"sink_properties=device.description={name}",
            f"rate={RATE}",
            "channels=2",
            "format=s16le",
        )

    def kill_sink(self, name: str = SINK) -> None:
        """Remove a sink, also while something plays on it."""
        self._pactl("unload-module", self._modules.pop(name))

    def make_default(self, name: str) -> None:
        """Make this sink the default."""
        self._pactl("set-default-sink", name)

    def move_streams(self, name: str) -> None:
        """Move every stream to this sink, as the system's mixer can."""
        for line in self._pactl("list", "short", "sink-inputs").splitlines():
            self._pactl("move-sink-input", line.split()[0], name)

    @contextmanager
    def record(self, name: str = SINK) -> Iterator[Recording]:
        """Record a sink from before the block to its end."""
        recording = self._begin_recording(name)
        try:
            yield recording
        finally:
            recording.stop()

    def _begin_recording(self, name: str) -> Recording:
        """Return a recording that has begun.

        A recorder that connected to a new PipeWire on a busy machine was once seen to hear nothing for 20 s,
        not even silence, although the loudspeakers were listed: another one is tried then.
        """
        for _recorder in range(RECORDERS):
            recording = self._start_recorder(name)
            if recording.begins_within(RECORDER_S):
                return recording
            recording.stop()
        raise TimeoutError(f"{RECORDERS} recorders heard nothing")

    def _start_recorder(self, name: str) -> Recording:
        process = subprocess.Popen(
            [
                *("parec", f"--device={name}.monitor", f"--rate={RATE}", "--format=s16le"),
                *("--channels=1", "--latency-msec=5", "--raw"),
            ],
            env=self.env,
            stdout=subprocess.PIPE,
        )
        return Recording(process)

    def _pactl(self, *words: str) -> str:
        return subprocess.run(
            ["pactl", *words], env=self.env, check=True, capture_output=True, text=True
        ).stdout.strip()


def skip_without_server() -> None:
    """Skip the test, or the scenario, where the machine has no sound server to start."""
    missing = [name for name in ("pulseaudio", "pactl", "parec") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)} (packages pulseaudio and pulseaudio-utils)")


@pytest.fixture
def pulse(tmp_path: Path) -> Iterator[Pulse]:
    """Start a private sound server; skips where the machine has none to start."""
    skip_without_server()
    folder = tmp_path / "pulse"
    folder.mkdir(mode=0o700)
    server = Pulse(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def onsets(samples: NDArray[np.int16], quiet_ms: int = 150) -> list[int]:
    """Return where sound begins after at least `quiet_ms` of silence: a tone's first audible sample.

    The gaps within a tone last 100 ms, so that by default each tone is found once.
    """
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > INAUDIBLE)
    if not len(loud):
        return []
    begins = np.flatnonzero(np.diff(loud) > quiet_ms * RATE // 1000)
    return [int(loud[0]), *(int(at) for at in loud[begins + 1])]


def locate(samples: NDArray[np.int16], pattern: NDArray[np.int16]) -> int:
    """Return the sample at which `pattern` fits best, whatever the volume it was played at."""
    size = 1 << (len(samples) + len(pattern)).bit_length()
    spectrum = np.fft.rfft(samples.astype(float), size)
    fit = np.fft.irfft(spectrum * np.conj(np.fft.rfft(pattern.astype(float), size)), size)
    return int(np.argmax(fit[: len(samples)]))
