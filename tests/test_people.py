"""Several people in one run of the program: it changes from one to another, and removes and deletes one."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from coach.store import settings as settings_file
from coach.store.diary import Diary
from coach.store.people import find_people
from coach.store.people_changes import add, removed
from coach.store.settings import Settings
from tests.helpers.diaries import OLD, import_sessions

RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from coach import run
from coach.ui.erase_dialog import EraseDialog
from coach.ui.pages import Page
from coach.ui.rail import Rail
from coach.ui.settings.data_card import DataCard
from coach.ui.shell import Window
from coach.ui.today.page import TodayPage

last = []

def press(window, slug):
    window.findChild(TodayPage).person_requested.emit(slug)

def erase(window):
    window.show_page(Page.SETTINGS)
    window.findChild(DataCard).erase_requested.emit()
    (asked,) = window.findChildren(EraseDialog)
    asked.keep.setChecked(False)
    asked.sure.click()
    asked.erase_button.click()

def remove(window):
    window.show_page(Page.SETTINGS)
    presenter = last[-1].people()
    (shown,) = [p for p in presenter._found().people if p.slug == last[-1].person.slug]
    presenter._rename(shown, "Benjamin")
    presenter._remove(shown)

steps = [lambda w: press(w, "ben"), lambda w: press(w, "cem"), lambda w: press(w, "ben"), remove,
         lambda w: press(w, "cem"), erase, lambda w: w.close()]

def visit():
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
    program = last[-1] if last and last[-1] not in done else None
    if program is not None and steps and shown == [program.window]:
        done.append(program)
        rail = [text.text() for text in shown[0].findChild(Rail).findChildren(QLabel)]
        name = rail[-1] or program.person.name + " alone"
        print(name, program.settings.current.output, shown[0].strip.text, sep="|", flush=True)
        steps.pop(0)(shown[0])

done = []

class Program(run.Program):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        last.append(self)

def application(make=run.application):
    made = make()
    timer = QTimer(made)
    timer.timeout.connect(visit)
    timer.start(10)
    return made

run.Program = Program
run.application = application
sys.exit(run.run_window(Path(sys.argv[1]), "", print))
"""
"""Runs the program; each time it begins, prints who is shown, with the message, and does the next step."""


def test_the_program_changes_removes_and_erases_people(tmp_path: Path) -> None:
    data = tmp_path / "data"
    add(data, "Anna")
    settings_file.save(data / "settings.toml", Settings(), Settings(safety_read=True, output="hdmi"))
    with closing(Diary.open(data / "diary.db")) as diary:
        import_sessions(diary, [OLD])
    for name in ("Ben", "Cem"):
        person = add(data, name)
        settings_file.save(person.folder / "settings.toml", Settings(), Settings(safety_read=True))
    ran = subprocess.run(
        [sys.executable, "-c", RUN, str(data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    (gone,) = removed(data)
    assert gone.name == "Benjamin"
    *lines, last = ran.stdout.splitlines()
    until = f"{gone.until:%A}, {gone.until.day} {gone.until:%B %Y}"
    assert lines == [
        *("Anna|hdmi|", "Ben|hdmi|", "Cem|hdmi|", "Ben|hdmi|"),
        f"Anna|hdmi|Benjamin was removed. The data is kept until {until}.",
        "Cem|hdmi|",
    ]
    assert last == "Anna alone|hdmi|All data of Cem was deleted."
    assert [person.name for person in find_people(data).people] == ["Anna"]
    with Diary.open(data / "diary.db") as diary:
        assert [session.id for session in diary.sessions()] == [OLD.id]
    with Diary.open(gone.folder / "diary.db") as diary:
        assert list(diary.sessions()) == []
