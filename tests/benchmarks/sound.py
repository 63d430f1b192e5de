"""Sound, measured at the output: `python3 packaging/dev.py bench sound [--minutes N]`.

Plays the real program and, beside it in the same seconds, the peers' way (a QTimer that ticks and a
QSoundEffect) on two null sinks of a sound server of its own, records both and prints how far they are
off: idle, loaded (two processes at full load) and with the GUI thread stalled 400 ms of every second too.
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

from coach.sound.tones import ToneKind, samples
from tests.benchmarks.sound_players import CUTS, PEERS_SINK, STEP_MS
from tests.helpers.pulse import RATE, SINK, Pulse, Recording

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
PEERS = PEERS_SINK
HOGS = 2
STEP = STEP_MS * RATE // 1000
WIDTHS = (8, 9, 9, 9, 8, 9, 9, 7, 9, 9)
FOUND = 0.8
"""How well a recorded tone must fit the one that was meant, 0 to 1, to count as it."""


@dataclass(frozen=True)
class Heard:
    """What one player's recording says; samples are counted from its first tone."""

    off: NDArray[np.int64]  # spacing error of each tone from the one before, in samples
    drift: int  # the last tone's distance from where it was due, in samples
    missing: int
    skew_ms: NDArray[np.float64]  # painted minus heard
    silence_ms: NDArray[np.float64]  # from being asked for silence to the last sound


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


def follow(sound: NDArray[np.int16], kinds: list[ToneKind]) -> list[int | None]:
    """Return the sample at which each tone, one every `STEP` from the first audible one on, was heard."""
    patterns = {kind: np.frombuffer(samples(kind, RATE), dtype=np.int16) for kind in set(kinds)}
    head = sound[: 15 * RATE]
    first = int(np.argmax(np.abs(head.astype(int)) > 100))
    if kinds[0] is not ToneKind.EXTEND:  # ours counts in with pips; its first transition is a lift
        at, fit = peak(head, patterns[kinds[0]])
        first = at if fit > FOUND else first
    due = first
    found: list[int | None] = []
    for kind in kinds:
        begin = max(0, due - STEP // 3)
        at, fit = peak(sound[begin : due + len(patterns[kind]) + STEP // 3], patterns[kind])
        found.append(begin + at if fit > FOUND else None)
        due = (begin + at if fit > FOUND else due) + STEP
    return found


def judge(recording: Recording, told: dict[str, Any], kinds: list[ToneKind], skip: int) -> Heard:
    """Compare what was heard with what was meant; the first `skip` texts painted have no tone."""
    sound = recording.samples
    found = follow(sound, kinds)
    off = [b - a - STEP for a, b in itertools.pairwise(found) if a is not None and b is not None]
    there = [(n, at) for n, at in enumerate(found) if at is not None]
    drift = there[-1][1] - there[0][1] - (there[-1][0] - there[0][0]) * STEP if there else 0
    painted = [at for _text, at in told["painted"]][skip:]
    skew = [(painted[n] - recording.arrived_ns(at)) / 1e6 for n, at in there if n < len(painted)]
    silence = []
    for cut in told["cuts"]:
        asked = int((cut - recording.arrived_ns(0)) * RATE / 1e9)
        after = np.abs(sound[asked - RATE // 100 : asked + RATE // 2].astype(int)) > 4
        loud = np.flatnonzero(after)
        gaps = np.flatnonzero(np.diff(loud) > RATE * 15 // 1000)
        if len(loud):
            silence.append((int(loud[gaps[0]] if len(gaps) else loud[-1]) - RATE // 100) * 1000 / RATE)
    return Heard(np.array(off), drift, found.count(None), np.array(skew), np.array(silence))


def measure(pulse: Pulse, minutes: float, *, loaded: bool, stalled: bool) -> dict[str, Heard]:
    """Play both at once for so many minutes, and judge them."""
    command = [sys.executable, "-m", "tests.benchmarks.sound_players"]
    told = {}
    with ExitStack() as stack:
        records = {who: stack.enter_context(pulse.record(sink)) for who, sink in SINKS.items()}
        hog = [sys.executable, "-c", "while True: pass"]
        hogs = [subprocess.Popen(hog) for _ in range(HOGS if loaded else 0)]
        players = {
            who: subprocess.Popen(
                [*command, who, str(minutes), "stalled" if stalled else "free"],
                env=pulse.env | {"QT_QPA_PLATFORM": "offscreen"},
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            for who in SINKS
        }
        try:
            for who, player in players.items():
                told[who] = json.loads(player.communicate(timeout=minutes * 60 + 180)[0])
        finally:
            for process in [*hogs, *players.values()]:
                process.kill()
                process.wait()
    count = int(minutes * 60_000 / STEP_MS)
    cycle = [ToneKind.LIFT, ToneKind.FLEX, ToneKind.HOLD, ToneKind.EXTEND]
    kinds = {"ours": (cycle * count)[:count], PEERS: [ToneKind.EXTEND] * count}
    skips = {"ours": 1, PEERS: 0}  # ours paints GET READY first
    for who in told:
        first = told[who]["painted"]
        skips[who] = next((n for n, (text, _) in enumerate(first) if text in {"LIFT", "1"}), skips[who])
    return {who: judge(records[who], told[who], kinds[who], skips[who]) for who in SINKS}


SINKS = {"ours": SINK, PEERS: PEERS}


def strain_us() -> int:
    """Return the kernel's count of microseconds in which something had to wait for a core."""
    file = Path("/proc/pressure/cpu")
    return int(file.read_text().splitlines()[0].rpartition("total=")[2]) if file.exists() else 0


def show(state: str, heard: dict[str, Heard], waited: float) -> None:
    """Print one state's table."""
    say(f"\n{state} (for {waited:.0%} of the time something waited for a core)")
    say(f"{'':8}{'spacing error, samples':>26}{'skew, ms':>26}{'silence, ms':>16}{'drift':>9}{'tones':>9}")
    columns = ("median", "p99", "max", "median", "p99", "worst", "median", "worst", "ms", "missing")
    say(" " * 8 + "".join(f"{name:>{width}}" for name, width in zip(columns, WIDTHS, strict=True)))
    for who, one in heard.items():
        if not (len(one.off) and len(one.skew_ms)):
            say(f"{who:8}no tone was recognised: {one.missing} missing")
            continue
        off, skew = np.abs(one.off), np.abs(one.skew_ms)
        quiet = one.silence_ms if len(one.silence_ms) else np.array([np.nan])
        say(
            f"{who:8}{np.median(off):8.0f}{np.percentile(off, 99):9.0f}{off.max():9d}"
            f"{np.median(skew):9.1f}{np.percentile(skew, 99):8.1f}{skew.max():9.1f}"
            f"{np.median(quiet):9.0f}{quiet.max():7.0f}{one.drift * 1000 / RATE:9.1f}{one.missing:9d}"
        )
        third = max(1, len(one.skew_ms) // 10)
        begin, end = np.median(one.skew_ms[:third]), np.median(one.skew_ms[-third:])
        say(f"{'':8}screen after tone, first tenth of the run {begin:+.1f} ms, last tenth {end:+.1f} ms")


def say(line: str) -> None:
    """Print at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Measure every state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="of every state, up to 15; 10 without")
    minutes = parser.parse_args().minutes
    if not 0.1 <= minutes <= 15:
        parser.error("--minutes: allowed is 0.1 to 15")
    say(f"One tone every {STEP_MS} ms at {RATE} Hz for {minutes:g} min each, then silenced {CUTS} times.")
    say("Ours and the peers' way in the same seconds, each on a null sink of one PulseAudio server.")
    say(f"Load of others before we begin: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        pulse = Pulse(Path(folder))
        try:
            pulse.start()
            pulse.add_sink(PEERS)
            for state, loaded, stalled in (
                ("idle", False, False),
                (f"loaded: {HOGS} processes at full load", True, False),
                ("loaded, and the GUI thread stalled 400 ms a second", True, True),
            ):
                began, waited = time.monotonic(), strain_us()
                heard = measure(pulse, minutes, loaded=loaded, stalled=stalled)
                share = (strain_us() - waited) / 1e6 / (time.monotonic() - began)
                show(state, heard, share)
        finally:
            pulse.stop()


if __name__ == "__main__":
    main()
