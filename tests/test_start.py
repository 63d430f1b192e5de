"""Starting: modules that must not be loaded early, and that script and module are the same program."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

import coach.__main__

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent

HEAVY = {
    "numpy",
    "pyqtgraph",
    "tomlkit",
    "PySide6.QtMultimedia",
    "PySide6.QtTextToSpeech",
    "PySide6.QtPrintSupport",
    "PySide6.QtOpenGL",
    "fit_tool",
    "icalendar",
    "segno",
}
"""Libraries that would slow the start down, or need a system library that may be missing."""

LATER = {
    *("coach.cli.diary", "coach.export.exporter"),
    *(
        "coach.ui.progress.presenter",
        "coach.ui.session.conductor",
    ),
    *(
        "coach.ui.session.audio",
        "coach.ui.settings.calendar_file",
        "coach.desktop.reminder_service",
        "coach.desktop.instance_server",
        "coach.desktop.tray",
        "coach.sound",
    ),
    *("coach.core.performance", "coach.desktop.keep_awake", "coach.ui.session_flow"),
    *("coach.ui.session.page", "coach.ui.progress", "coach.ui.settings", "coach.ui.routines"),
    *("coach.core.counting", "coach.core.timeline", "coach.text.spoken_texts", "coach.text.now_playing"),
    *("coach.desktop.media_player", "coach.desktop.other_players", "coach.desktop.mpris"),
    *(
        "coach.ui.people.presenter",
        "coach.store.people_changes",
        "coach.ui.widgets.name_chips",
    ),
    *("coach.ui.session_screen", "coach.ui.small_session", "coach.ui.session.small_window"),
    *("coach.store.report_rows", "coach.ui.widgets.background_job", "coach.ui.widgets.screens"),
    *("csv", "ctypes", "hashlib", "platform", "secrets", "socket", "subprocess", "uuid", "zoneinfo"),
    *("jeepney", "wakepy", "PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtDBus"),
}
"""Modules that Today does not need: a session, Progress, Settings, an export or a reminder loads them."""

NOT_IN_A_SESSION = {
    *("coach.cli.diary", "coach.export.exporter"),
    *(
        "coach.ui.progress.presenter",
        "coach.ui.settings.calendar_file",
        "coach.ui.progress",
        "coach.ui.routines",
    ),
    *("coach.ui.settings.page", "PySide6.QtSvg"),
    *("coach.desktop.other_players", "coach.ui.session.small_window"),
}
"""Modules that a session does not need."""

PROGRAM = """
import builtins, json, sys
own = builtins.__import__
from coach.ui import qt_import
qt_import.load()
assert builtins.__import__ is own
from pathlib import Path
import coach.app
from coach.store import settings
from coach.ui.application import application
from coach.ui.pages import Page
from coach.store.settings import Settings
data = Path({data!r})
data.mkdir()
(data / "settings.toml").write_text("safety_read = true\\n", encoding="utf-8")
app = application()
program = coach.app.Program(app, data, "")
program.window.show()
app.processEvents()
at_today = sorted(sys.modules)
program.session_audio().speaker.open = lambda: None  # the sound thread may load libraries
program.session_flow().start()
for ms in range(0, 30_000, 500):
    program.pages.session.show_position(ms)
    app.processEvents()
print(json.dumps([program.window.showing, at_today, sorted(sys.modules)]))
for page in (Page.PROGRESS, Page.ROUTINES, Page.SETTINGS, Page.AFTER):  # with the restored import
    program.window.show_page(page)
    app.processEvents()
program.window.close()
program.diary.close()
"""


@pytest.fixture
def loaded(tmp_path: Path) -> tuple[set[str], set[str]]:
    """Start in a separate process; return the modules loaded at Today, and in a session."""
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(data=str(tmp_path / "data"))],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (result.returncode, result.stderr) == (0, "")
    showing, at_today, in_session = cast("Sequence[str]", json.loads(result.stdout))
    assert showing == "session"
    return set(at_today), set(in_session)


def test_today_and_session_load_no_heavy_modules(loaded: tuple[set[str], set[str]]) -> None:
    at_today, in_session = loaded
    assert "coach.ui.today.page" in at_today
    assert "coach.ui.session.page" in in_session
    assert at_today & (HEAVY | LATER) == set()
    assert in_session & (HEAVY | NOT_IN_A_SESSION) == set()


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        (("score", "Article"), {"PySide6", "sqlite3", *HEAVY}),
        (("routines",), {"PySide6", "sqlite3", *HEAVY}),
        (("export", "csv", "{out}"), {"PySide6", *HEAVY}),
        (("export", "json", "{out}"), {"PySide6", *HEAVY}),
    ],
)
def test_a_command_loads_only_what_it_needs(tmp_path: Path, words: Sequence[str], heavy: set[str]) -> None:
    code = (
        "import sys; from coach.__main__ import main; main(sys.argv[1:]);"
        " print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    command = ["--data-dir", str(tmp_path / "data"), *(word.format(out=tmp_path / "out") for word in words)]
    result = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert set(result.stderr.split()) & heavy == set()


def test_the_installed_program_is_the_module() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, name = project["gui-scripts"]["coach"].partition(":")
    assert getattr(importlib.import_module(module), name) is coach.__main__.main


def test_the_installed_script_prints_the_same(tmp_path: Path) -> None:
    script = shutil.which("coach", path=str(Path(sys.executable).parent))
    if script is None:
        pytest.skip("the project is not installed beside this Python: no script to run")
    for words in (["--version"], ["score", "Long hold", "--format", "json"], ["score", "none"], ["dance"]):
        (one, other) = (
            subprocess.run(
                [*program, "--data-dir", str(tmp_path), *words],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
            for program in ([script], [sys.executable, "-m", "coach"])
        )
        assert (one.returncode, one.stdout, one.stderr) == (other.returncode, other.stdout, other.stderr)
