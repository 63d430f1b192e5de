"""The routine on Today: how it is chosen, and what becomes of it when its file changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.routine import Routine
from coach.store.routines import library_in
from coach.store.settings import Settings
from coach.store.settings_files import SettingsFiles
from coach.ui.routine_choice import RoutineChoice
from coach.ui.settings_holder import SettingsHolder
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.routines import Library


class Choosing:
    """A choice with its library and its settings in a folder."""

    def __init__(self, folder: Path, routine: str = "", settings: Settings | None = None) -> None:
        self.messages = RecordingMessages()
        self.library: Library = library_in(folder)
        self.settings = SettingsHolder(
            settings or Settings(), SettingsFiles.of(folder, folder), self.messages
        )
        self.choice = RoutineChoice(routine, self.library, self.settings, self.messages)


@pytest.mark.usefixtures("qapp")
def test_a_chosen_routine_is_saved_and_announced(tmp_path: Path) -> None:
    choosing = Choosing(tmp_path)
    assert choosing.choice.routine.name == "Article"
    names: list[str] = []
    choosing.choice.changed.connect(lambda: names.append(choosing.choice.routine.name))
    choosing.choice.choose("Long hold")
    assert names == ["Long hold"]
    assert choosing.settings.current.routine == "Long hold"


@pytest.mark.usefixtures("qapp")
def test_a_missing_routine_is_reported_and_nothing_changes(tmp_path: Path) -> None:
    choosing = Choosing(tmp_path)
    choosing.choice.choose("No such")
    assert choosing.choice.routine.name == "Article"
    assert choosing.settings.current.routine == ""
    assert [kind for kind, _ in choosing.messages.shown] == ["error"]


@pytest.mark.usefixtures("qapp")
def test_an_unknown_routine_at_start_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="No such"):
        Choosing(tmp_path, "No such")


@pytest.mark.usefixtures("qapp")
def test_a_saved_routine_that_is_gone_is_reported(tmp_path: Path) -> None:
    choosing = Choosing(tmp_path, settings=Settings(routine="Gone"))
    assert choosing.choice.routine.name == "Article"
    assert [kind for kind, _ in choosing.messages.shown] == ["error"]


@pytest.mark.usefixtures("qapp")
def test_reload_reads_an_edited_routine_of_the_library(tmp_path: Path) -> None:
    library_in(tmp_path).save(Routine("Mine", reps=8))
    choosing = Choosing(tmp_path, "Mine")
    entry = choosing.library.find("Mine")
    assert entry is not None
    choosing.library.change(entry, Routine("Mine", reps=9))
    assert "Mine" in choosing.choice.reload()
    assert choosing.choice.routine.reps == 9


@pytest.mark.usefixtures("qapp")
def test_own_routines_come_before_the_built_in_ones(tmp_path: Path) -> None:
    library_in(tmp_path).save(Routine("Mine"))
    assert Choosing(tmp_path).choice.reload() == [
        "Mine",
        "Article",
        "Gentle start",
        "Long hold",
        "Alternating",
    ]


@pytest.mark.usefixtures("qapp")
def test_reload_keeps_a_routine_from_a_file_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text('name = "Elsewhere"\nreps = 7\n', encoding="utf-8")
    choosing = Choosing(tmp_path / "data", str(file))
    assert choosing.choice.reload()[-1] == "Elsewhere"
    assert choosing.choice.routine.reps == 7


@pytest.mark.usefixtures("qapp")
def test_a_load_is_left_aside_while_there_are_no_weights(tmp_path: Path) -> None:
    choosing = Choosing(tmp_path)
    choosing.library.save(Routine("Mine", load_kg=2.0))
    choosing.choice.choose("Mine")
    loads: list[float] = []
    choosing.choice.changed.connect(lambda: loads.append(choosing.choice.routine.load_kg))
    for no_weights in (True, False):
        choosing.settings.save(replace(choosing.settings.current, no_weights=no_weights))
    assert loads == [0.0, 2.0]
    assert choosing.library.get("Mine").load_kg == 2.0
