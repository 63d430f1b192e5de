"""Sound, measured at the output: `python3 packaging/dev.py bench sound [--minutes N]`.

Plays the real program and, beside it in the same seconds, the peers' way (a QTimer that ticks and a
QSoundEffect) on two null sinks of a private sound server, records both and prints how far they are
off, how long after a pause they are heard, and what they take of processor and memory: idle, loaded (two and
three processes at full load), with the GUI thread stalled 400 ms of every second too, on a screen while the
accessibility bus is polled every 10 ms, and while somebody pulls the window about, opens Progress with a
long diary, pauses, skips and changes the output. The window animates in every state.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from coach.core.score import Event, Instant, SpanKind
from coach.sound.tones import samples
from tests.benchmarks.sound_players import CUTS, PEERS_SINK
from tests.helpers.desktop import Desktop
from tests.helpers.pulse import RATE, SINK, Pulse, Recording, locate

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
PEERS = PEERS_SINK
HEAD_WIDTHS = (26, 26, 16, 9, 9, 8, 8)
WIDTHS = (8, 9, 9, 9, 8, 9, 9, 7, 9, 9, 8, 8)
LONGEST_TONES = 1900
"""Tones of the longest routine, with room for the silenced ones at the end."""

FOUND = 0.8
"""How well a recorded tone must fit the planned one, 0 to 1, to count as that tone."""


@dataclass(frozen=True)
class Heard:
    """The result of one player's recording; samples are counted from its first tone."""

    off: NDArray[np.int64]  # spacing error of each tone from the one before, in samples
    drift: int  # the last tone's distance from where it was due, in samples
    missing: int
    skew_ms: NDArray[np.float64]  # painted minus heard
    silence_ms: NDArray[np.float64]  # from being asked for silence to the last sound
    cpu: float  # processor time for each second, in seconds
    rss: float  # MiB in memory


def peak(sound: NDArray[np.int16], tone: NDArray[np.int16]) -> tuple[int, float]:
    """Return where `tone` first fits best (to a hundredth) into `sound`, and how well, 0 to 1."""
    size = 1 << (len(sound) + len(tone)).bit_length()
    fit = np.fft.irfft(
        np.fft.rfft(sound.astype(float), size) * np.conj(np.fft.rfft(tone.astype(float), size)), size
    )
    fit = fit[: max(1, len(sound) - len(tone))]
    first = int(np.argmax(fit > 0.99 * fit.max()))  # the same tone comes again: not the last digit decides
    at = first + int(np.argmax(fit[first : first + len(tone)]))
    part = sound[at : at + len(tone)].astype(float)
    strength = float(np.linalg.norm(part) * np.linalg.norm(tone.astype(float)))
    return at, float(fit[at]) / strength if strength else 0.0


def follow(sound: NDArray[np.int16], kinds: list[Event], step: int) -> list[int | None]:
    """Return the sample at which each tone, one every `step` samples from the first on, was heard."""
    patterns = {kind: np.frombuffer(samples(kind, RATE), dtype=np.int16) for kind in set(kinds)}
    first = int(np.argmax(np.abs(sound.astype(int)) > 100))
    head = sound[: first + 15 * RATE]  # a busy computer takes long to begin
    if kinds and kinds[0] is not SpanKind.EXTEND:  # ours counts in with pips; its first transition is a lift
        at, fit = peak(head, patterns[kinds[0]])
        first = at if fit > FOUND else first
    due = first
    found: list[int | None] = []
    for kind in kinds:
        begin = max(0, due - NEAR)
        at, fit = peak(sound[begin : due + len(patterns[kind]) + NEAR], patterns[kind])
        found.append(begin + at if fit > FOUND else None)
        due = (begin + at if fit > FOUND else due) + step
    return found


def skews(recordings: list[Recording], report: dict[str, Any]) -> list[float]:
    """Return by how many milliseconds each text was painted after its tone was heard, in order.

    A tone that is not heard within `NEAR` of its text has none, nor has the text that a skip leads to: there
    the screen goes first, and the tone as soon as it can be whole.
    """
    sounds = [recording.samples for recording in recordings]
    found = []
    for text, at in report["painted"]:
        kind = KINDS.get(text, SpanKind.EXTEND if text.isdigit() else None)
        if kind is None or any(0 <= at - landing < 200_000_000 for landing in report["landings"]):
            continue
        tone = np.frombuffer(samples(kind, RATE), dtype=np.int16)
        for recording, sound in zip(recordings, sounds, strict=True):
            guess = int((at - recording.arrived_ns(0)) * RATE / 1e9)
            begin = max(0, guess - NEAR)
            near = sound[begin : guess + NEAR + len(tone)]
            if len(near) > len(tone) and near.any() and (best := peak(near, tone))[1] > FOUND:
                found.append((at - recording.arrived_ns(begin + best[0])) / 1e6)
                break
    return found


def paused_at(sound: NDArray[np.int16]) -> int:
    """Return where the tone of a pause begins, at whatever volume; half a second where there is none."""
    pattern = np.array(samples(Instant.PAUSED, RATE), dtype=np.int16)
    at = locate(sound, pattern)
    part, whole = sound[at : at + len(pattern)].astype(float), pattern.astype(float)
    if len(part) == len(whole) and part @ whole > 0.9 * np.linalg.norm(part) * np.linalg.norm(whole):
        return at
    return RATE // 2


def judge(recordings: list[Recording], report: dict[str, Any], kinds: list[Event], step: int) -> Heard:
    """Compare the recording with the plan."""
    recording = recordings[0]
    sound = recording.samples
    found = follow(sound, kinds, step)
    off = [b - a - step for a, b in itertools.pairwise(found) if a is not None and b is not None]
    there = [(n, at) for n, at in enumerate(found) if at is not None]
    drift = there[-1][1] - there[0][1] - (there[-1][0] - there[0][0]) * step if there else 0
    silence = []
    for cut in report["cuts"]:
        asked = int((cut - recording.arrived_ns(0)) * RATE / 1e9)
        after = (
            np.abs(sound[asked - RATE // 100 : asked + paused_at(sound[asked : asked + RATE])].astype(int))
            > 4
        )
        loud = np.flatnonzero(after)
        gaps = np.flatnonzero(np.diff(loud) > RATE * 15 // 1000)
        if len(loud):
            silence.append((int(loud[gaps[0]] if len(gaps) else loud[-1]) - RATE // 100) * 1000 / RATE)
    skew = np.array(skews(recordings, report))
    cpu, rss = (np.nan if report[name] is None else report[name] for name in ("cpu", "rss"))
    return Heard(np.array(off), drift, found.count(None), skew, np.array(silence), cpu, rss)


def measure(pulse: Pulse, minutes: float, state: State, buffer_ms: int, step_ms: int) -> dict[str, Heard]:
    """Play both at once for so many minutes, and compare each recording with its plan."""
    command = [sys.executable, "-m", "tests.benchmarks.sound_players"]
    reports = {}
    players = [who for who in SINKS if who in state.who]
    with ExitStack() as stack:
        records = {who: stack.enter_context(pulse.record(sink)) for who, sink in SINKS.items()}
        hog = [sys.executable, "-c", "while True: pass"]
        hogs = [subprocess.Popen(hog) for _ in range(state.hogs)]
        screen = stack.enter_context(Desktop()).env if state.polled else {"QT_QPA_PLATFORM": "offscreen"}
        running = {
            who: subprocess.Popen(
                [*command, who, str(minutes), state.disturbance, str(buffer_ms), str(step_ms)],
                env=pulse.env | screen | {"PULSE_SERVER": pulse.env["PULSE_SERVER"]},
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            for who in players
        }
        if state.polled:
            poller = [sys.executable, "-m", "tests.benchmarks._accessibility_poller"]
            hogs.append(
                subprocess.Popen(
                    [*poller, screen["DBUS_SESSION_BUS_ADDRESS"]], cwd=ROOT, stderr=subprocess.DEVNULL
                )
            )
        try:
            for who, player in running.items():
                reports[who] = json.loads(player.communicate(timeout=minutes * 60 + 180)[0])
        finally:
            for process in [*hogs, *running.values()]:
                process.kill()
                process.wait()
    count = int(minutes * 60_000 / step_ms)
    cycle: list[Event] = [SpanKind.LIFT, SpanKind.FLEX, SpanKind.HOLD, SpanKind.EXTEND]
    kinds: dict[str, list[Event]] = {"ours": (cycle * count)[:count], PEERS: [SpanKind.EXTEND] * count}
    step = step_ms * RATE // 1000
    if state.disturbance == "handled":  # tones move with every skip: only the screen can be compared
        return {"ours": judge(list(records.values()), reports["ours"], [], step)}
    return {who: judge([records[who]], reports[who], kinds[who], step) for who in players}


SINKS = {"ours": SINK, PEERS: PEERS}

KINDS = {kind.name: kind for kind in (SpanKind.LIFT, SpanKind.FLEX, SpanKind.HOLD, SpanKind.EXTEND)}
"""Which tone belongs to which word."""

NEAR = RATE * 240 // 1000
"""How far from its text a tone is looked for, in samples: less than half a step."""


@dataclass(frozen=True)
class State:
    """A load on the machine and the window while both play."""

    title: str
    hogs: int = 0
    """Processes at full load."""
    disturbance: str = "free"
    who: tuple[str, ...] = ("ours", PEERS)
    polled: bool = False
    """Whether it runs on a private screen, where a screen reader asks for its labels every 10 ms."""


STATES = {
    "idle": State("idle"),
    "loaded": State("loaded: 2 processes at full load", 2),
    "loaded3": State("loaded: 3 processes at full load", 3),
    "stalled": State("loaded by 2, and the GUI thread stalled 400 ms a second", 2, "stalled"),
    "polled": State("the accessibility bus is polled every 10 ms", 0, "free", ("ours",), polled=True),
    "polled2": State("polled, and 2 processes at full load", 2, "free", ("ours",), polled=True),
    "polled3": State("polled, and 3 processes at full load", 3, "free", ("ours",), polled=True),
    "pulled": State("the window is resized, dragged, and memory collected", disturbance="pulled"),
    "progress": State("Progress opens over the session, 2,000 sessions long", 0, "progress", ("ours",)),
    "handled": State("somebody pauses, skips, goes back, changes the output", 0, "handled", ("ours",)),
}


def strain_us() -> int:
    """Return the kernel's count of microseconds in which something had to wait for a core."""
    file = Path("/proc/pressure/cpu")
    return int(file.read_text().splitlines()[0].rpartition("total=")[2]) if file.exists() else 0


def show(state: str, heard: dict[str, Heard], waited: float) -> None:
    """Print one state's table."""
    say(f"\n{state} (for {waited:.0%} of the time something waited for a core)")
    heads = ("spacing error, samples", "skew, ms", "silence, ms", "drift", "tones", "CPU", "RSS")
    say(" " * 8 + "".join(f"{head:>{width}}" for head, width in zip(heads, HEAD_WIDTHS, strict=True)))
    columns: tuple[str, ...] = ("median", "p99", "max", "median", "p99", "worst", "median", "worst")
    columns += ("ms", "missing", "%", "MiB")
    say(" " * 8 + "".join(f"{name:>{width}}" for name, width in zip(columns, WIDTHS, strict=True)))
    for who, one in heard.items():
        off = np.abs(one.off) if len(one.off) else np.array([np.nan])
        skew = np.abs(one.skew_ms) if len(one.skew_ms) else np.array([np.nan])
        quiet = one.silence_ms if len(one.silence_ms) else np.array([np.nan])
        say(
            f"{who:8}{np.median(off):8.0f}{np.percentile(off, 99):9.0f}{off.max():9.0f}"
            f"{np.median(skew):9.1f}{np.percentile(skew, 99):8.1f}{skew.max():9.1f}"
            f"{np.median(quiet):9.0f}{quiet.max():7.0f}{one.drift * 1000 / RATE:9.1f}{one.missing:9d}"
            f"{one.cpu * 100:8.1f}{one.rss:8.0f}"
        )
        tenth = max(1, len(one.skew_ms) // 10)
        begin, end = np.median(skew[:tenth]), np.median(skew[-tenth:])
        say(f"{'':8}{len(one.skew_ms)} texts; first tenth of the run {begin:.1f} ms, last tenth {end:.1f} ms")


def say(line: str) -> None:
    """Print and flush."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Measure every state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="of every state; 10 without")
    parser.add_argument("--buffer", type=int, default=100, help="sound kept ready, 50 to 250 ms; 100 without")
    parser.add_argument("states", nargs="*", help=f"of {', '.join(STATES)}; all without")
    parser.add_argument(
        "--step", type=int, default=500, help="ms from tone to tone, 500 to 4000; 500 without"
    )
    options = parser.parse_args()
    minutes, buffer_ms = options.minutes, options.buffer
    longest = LONGEST_TONES * options.step / 60_000
    if not 500 <= options.step <= 4000 or options.step % 500:
        parser.error("--step: must be 500 to 4000, in steps of 500")
    if not 0.1 <= minutes <= longest:
        parser.error(f"--minutes: must be 0.1 to {longest:g}, with this step")
    if not 50 <= buffer_ms <= 250:
        parser.error("--buffer: must be 50 to 250")
    if unknown := set(options.states) - set(STATES):
        parser.error(f"{', '.join(unknown)}: must be one of {', '.join(STATES)}")
    say(
        f"One tone every {options.step} ms at {RATE} Hz for {minutes:g} min each, then silenced {CUTS} times."
    )
    say("Ours and the peers' way in the same seconds, each on a null sink of one PulseAudio server.")
    say(f"Ours keeps {buffer_ms} ms of sound ready.")
    say(f"Load of others before we begin: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        pulse = Pulse(Path(folder))
        try:
            pulse.start()
            pulse.add_sink(PEERS)
            for name, state in STATES.items():
                if name in (options.states or STATES):
                    began, waited = time.monotonic(), strain_us()
                    heard = measure(pulse, minutes, state, buffer_ms, options.step)
                    show(state.title, heard, (strain_us() - waited) / 1e6 / (time.monotonic() - began))
        finally:
            pulse.stop()


if __name__ == "__main__":
    main()
