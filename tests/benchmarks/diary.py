"""Cost of the diary and Progress with 100 to 100,000 sessions: `dev.py bench diary [N …]`.

Each size is measured in a separate process, so that memory is that of its size. A repetition is timed
from its end until it is on the disk, alternating with one in a diary of 100 sessions, the floor. Frames are
counted per second of processor time, so that other load on the machine does not count.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

SIZES = (100, 1_000, 10_000, 100_000)
REPS, FRAMES = 600, 120
WINDOW = (1280, 800)


def resident_mib() -> float:
    """Return how much memory this process has in use, in MiB (Linux; elsewhere nan)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return float("nan")
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def measure(path: Path, floor: Path) -> dict[str, float]:
    """Return what the diary at `path` costs in a window, and a repetition beside one in the diary `floor`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - in a separate process

    import coach.ui.progress.page  # noqa: F401, PLC0415 - loading pyqtgraph is not part of opening
    from coach.core.plan import Plan  # noqa: PLC0415
    from coach.core.routine import Routine  # noqa: PLC0415
    from coach.core.score import unroll  # noqa: PLC0415
    from coach.draw.tokens import DARK  # noqa: PLC0415
    from coach.store.diary import Diary  # noqa: PLC0415
    from coach.store.recorder import SessionRecorder  # noqa: PLC0415
    from coach.ui.progress.page import ProgressPage  # noqa: PLC0415
    from coach.ui.progress.stat_tiles import TileFigures  # noqa: PLC0415
    from tests.helpers.diaries import rep_done  # noqa: PLC0415

    app = QApplication([])
    found: dict[str, float] = {}
    with Diary.open(path) as diary, Diary.open(floor) as least:
        score = unroll(Routine("Bench", sets=10, reps=50))
        both = [(SessionRecorder(each, lambda: "UTC"), list[float]()) for each in (least, diary)]
        for recorder, _ in both:
            recorder.begin(score)
            recorder.wait_until_saved()
        for index in range(REPS):  # alternating, so that other load affects both
            for recorder, times in both if index % 2 else reversed(both):
                started = time.perf_counter()
                recorder.add_rep(rep_done(score, index))
                recorder.wait_until_saved()
                times.append(time.perf_counter() - started)
        found["floor_ms"], found["rep_ms"] = (median(times) * 1000 for _, times in both)
        for recorder, _ in both:
            recorder.discard_unfinished(recorder.id)
            recorder.close()

        before = resident_mib()
        opens = []
        for _ in range(3):  # the best of three: other load affected the rest
            started = time.perf_counter()
            page = ProgressPage(DARK)
            page.resize(*WINDOW)
            page.show_charts(diary.charts, TileFigures(), date.today(), Plan())  # noqa: DTZ011 - by the clock on the wall
            page.show()
            app.processEvents()
            page.grab()
            opens.append(time.perf_counter() - started)
        found["open_s"] = min(opens)
        for days in (28, 91, 365, 0):
            page.header.ranges.button(days).click()
            app.processEvents()
            started = time.process_time()
            low, high = page.chart.shown_days()
            step = (high - low) / 60
            for frame in range(FRAMES):
                way = -step if frame < FRAMES // 2 else step
                page.chart.show_days(low + way, high + way)
                page.chart.moved.emit(low + way, high + way)
                low, high = low + way, high + way
                app.processEvents()
            found[f"pan_{days or 'all'}_fps"] = FRAMES / (time.process_time() - started)
        found["memory_mib"] = resident_mib() - before
    return found


def main(args: list[str]) -> int:
    """Measure every size, and print a line for each."""
    if args[:1] == ["--one"]:
        sys.stdout.write(json.dumps(measure(Path(args[1]), Path(args[2]))))
        return 0
    sizes = [int(arg) for arg in args] or SIZES
    print(f"{'sessions':>9}{'file':>9}{'a rep':>10}{'floor ×':>9}{'open':>9}  pan 4w/3m/1y/all{'memory':>12}")  # noqa: T201
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path, floor = (Path(folder, name, "diary.db") for name in ("size", "floor"))
            for count, file in ((size, path), (SIZES[0], floor)):
                make = [sys.executable, "-m", "tests.helpers.sample_diary", str(count), str(file.parent)]
                subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
            one = [sys.executable, "-m", "tests.benchmarks.diary", "--one", str(path), str(floor)]
            done = subprocess.run(one, check=True, capture_output=True, text=True)
            found = json.loads(done.stdout.strip().splitlines()[-1])
            frames = "/".join(f"{found[f'pan_{days}_fps']:.0f}" for days in (28, 91, 365, "all"))
            print(  # noqa: T201
                f"{size:>9,}{path.stat().st_size / 2**20:>7.1f} M{found['rep_ms']:>7.2f} ms"
                f"{found['rep_ms'] / found['floor_ms']:>9.2f}{found['open_s']:>7.2f} s  {frames:>16} fps"
                f"{found['memory_mib']:>9.1f} MiB",
                flush=True,
            )
    print("budgets: a rep ≤ 1.5 × the floor, open < 1 s, pan ≥ 30 fps, memory by what is shown")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
