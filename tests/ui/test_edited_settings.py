"""The settings file is edited by hand while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coach.store.settings import load
from coach.ui.routines.editor import Editor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.helpers.programs import Rehearsal


def edit(program: Rehearsal, text: str) -> None:
    """Write other settings, as an editor would."""
    (program.data / "settings.toml").write_text(f"safety_read = true\n{text}\n", encoding="utf-8")


def come_back(qapp: QApplication) -> None:
    """Let the window get the focus again."""
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_an_edit_applies_when_the_window_gets_the_focus(qapp: QApplication, program: Rehearsal) -> None:
    program.press("Settings")
    edit(program, 'volume = 35\ntheme = "light"\nroutine = "Long hold"')
    come_back(qapp)
    assert program.settings.volume == 35
    assert program.program.appearance.theme.name == "light"
    assert program.speaker.named("set_volume")[-1] == 35
    assert program.pages.settings.sound.volume.value() == 35
    program.press("Today")
    assert program.program.choice.routine.name == "Long hold"


def test_an_edit_waits_for_the_end_of_a_session(qapp: QApplication, program: Rehearsal) -> None:
    program.press("Start")
    edit(program, "volume = 35")
    come_back(qapp)
    assert program.settings.volume == 70
    program.go_to(19_000)
    program.press("Finish")
    come_back(qapp)
    assert program.settings.volume == 35


def test_a_session_starts_with_what_is_in_the_file(program: Rehearsal) -> None:
    edit(program, 'volume = 35\nroutine = "Long hold"\nlanguage = "de"')
    program.press("Start")
    assert program.speaker.named("set_volume")[-1] == 35
    assert program.conductor.performance is not None
    assert program.conductor.performance.score.routine.name == "Rehearsed"
    assert program.settings.language == ""
    assert load(program.data / "settings.toml")[0].language == "de"


def test_a_look_at_the_file_for_reminders_asks_nothing(qapp: QApplication, program: Rehearsal) -> None:
    program.press("Routines")
    program.program.routines_presenter().new()
    (editor,) = program.window.findChildren(Editor)
    editor.form.name.setText("Mine")
    edit(program, 'volume = 35\nlanguage = "de"\nremind_at = "soon"')
    for _ in range(2):
        program.program.reminders().service.schedule.poll()
        assert (program.settings.volume, program.settings.language) == (35, "")
        assert not program.buttons("Keep editing")
    assert program.said.count("remind_at") == 1
    come_back(qapp)
    assert program.buttons("Keep editing")
