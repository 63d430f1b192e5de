"""What a session costs: CPU and memory of the real program beside a bare ring at the same rate, in one run.

`python3 packaging/dev.py bench session [SECONDS [ROUNDS]]`. Each has a window of 1280 × 800: on an X
private screen, then on no display. Sound goes to a null sink of a private sound server; what that
server and the X server take is not counted, only the process itself with all of its threads.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.pulse import Pulse

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ("xcb", "offscreen")
SECONDS, ROUNDS = 24.0, 1
"""Measured by default: three whole repetitions, once."""

MOST_CPU, MOST_MIB = 1.5, 100.0
"""The budget: CPU for each CPU of the bare ring, and memory in MiB (design, section 11)."""

SCENES = {
    "window": "bare window, painted whole",
    "ring": "bare window, its ring alone",
    "tone": "  the same and silence played",
    "session": "session without sound",
    "session-sound": "session with sound",
}
PLAYING = ("tone", "session-sound")
FLOORS = {"session": "window", "session-sound": "tone"}
"""What each session is measured against."""

LEAST_FRAMES, TRIES = 20.0, 4
"""With fewer frames a second the machine was held up: what was measured means nothing, and is done again."""

Found = dict[str, float]


@contextmanager
def screen() -> Iterator[str]:
    """Start a private X server, and yield its display."""
    read, write = os.pipe()
    size = ("-screen", "0", "1280x800x24", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *size], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        yield f":{os.read(read, 16).decode().strip()}"
    finally:
        server.terminate()
        server.wait()
        os.close(read)


def measured(scene: str, seconds: float, env: dict[str, str]) -> Found:
    """Run a scene in a separate process, and return what it took; again, where the machine was held up."""
    data = Path(env["HOME"], "data")
    command = [sys.executable, "-m", "tests.benchmarks._session_scenes", scene, f"{seconds}"]
    for _ in range(TRIES):
        shutil.rmtree(data, ignore_errors=True)  # no session is left to go on with
        data.mkdir()
        (data / "settings.toml").write_text("safety_read = true\n", encoding="utf-8")
        own = {**env, "COACH_DATA_DIR": str(data)}
        done = subprocess.run(command, cwd=ROOT, env=own, stdout=subprocess.PIPE, text=True, check=True)
        found: Found = json.loads(done.stdout.splitlines()[-1])
        if found["frames"] >= LEAST_FRAMES:
            break
    return found


def least(found: list[Found]) -> Found:
    """Return the round that took least CPU."""
    return min(found, key=lambda one: one["cpu"])


def compare(platform: str, seconds: float, rounds: int, env: dict[str, str], server: str) -> bool:
    """Measure all scenes alternately, print them, and return whether the budget is kept."""
    found: dict[str, list[Found]] = {scene: [] for scene in SCENES}
    for _ in range(rounds):
        for scene, taken in found.items():
            sound = {"PULSE_SERVER": server if scene in PLAYING else f"{server}-none"}
            taken.append(measured(scene, seconds, {**env, **sound, "QT_QPA_PLATFORM": platform}))
    rows = {scene: least(some) for scene, some in found.items()}
    print(f"{platform:<30}    CPU   of window   of ring   frames/s   RSS MiB   PSS MiB")  # noqa: T201
    for scene, name in SCENES.items():
        row = rows[scene]
        whole, ring = (row["cpu"] / rows[bare]["cpu"] for bare in ("window", "ring"))
        print(  # noqa: T201 - a benchmark prints
            f"{name:<30}{row['cpu']:7.2%}{whole:12.2f}{ring:10.2f}{row['frames']:11.1f}"
            f"{row['rss']:10.1f}{row['pss']:10.1f}",
            flush=True,
        )
    cpu = {scene: rows[scene]["cpu"] / rows[floor]["cpu"] for scene, floor in FLOORS.items()}
    print(f"{'beside its floor':<30}{cpu['session']:.2f} without sound, {cpu['session-sound']:.2f} with\n")  # noqa: T201
    return max(cpu.values()) <= MOST_CPU and all(rows[scene]["rss"] <= MOST_MIB for scene in FLOORS)


def main(args: list[str]) -> int:
    """Measure on each screen, and return 1 where the budget is not kept."""
    missing = [name for name in ("Xvfb", "pulseaudio", "pactl") if shutil.which(name) is None]
    if missing:
        print(f"bench session needs {', '.join(missing)} (Debian: xvfb, pulseaudio, pulseaudio-utils).")  # noqa: T201
        return 2
    seconds = float(args[0]) if args else SECONDS
    rounds = int(args[1]) if len(args) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as folder, screen() as display:
        pulse = Pulse(Path(folder))
        pulse.start()
        try:
            quiet = {"QT_LOGGING_RULES": "qt.multimedia*=false"}
            env = {**os.environ, **quiet, "DISPLAY": display, "HOME": folder, "XDG_RUNTIME_DIR": folder}
            server = pulse.env["PULSE_SERVER"]
            kept = [compare(platform, seconds, rounds, env, server) for platform in SCREENS]
        finally:
            pulse.stop()
    print(  # noqa: T201 - a benchmark prints
        f"At most {MOST_CPU} × its floor (the bare window painted whole; with sound, the ring alone with "
        f"silence played) and {MOST_MIB:.0f} MiB (RSS)"
    )
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
