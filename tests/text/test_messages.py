"""Messages in the window's language: values as its readers write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.messages import RoutineNames, Text, clauses, enumeration
from coach.base.problems import Problem
from coach.store.faults import DiaryDamaged
from coach.store.routines import read_routine
from coach.text.messages import lines_of, path_text, translated

if TYPE_CHECKING:
    from coach.text.languages import Localization


def test_values_are_nested_counted_and_localized(localization: Localization) -> None:
    localization.set_language("de")
    reason = Text("it is larger than {size} kB", size=1000)
    text = Text("{file} cannot be read: {why}.", file=Path("/a/{b}.csv"), why=reason)
    assert translated(text) == "/a/{b}.csv kann nicht gelesen werden: es ist größer als 1000 kB."
    rows = Text(
        "%n rows of {exercise}: {why}", one="%n row of {exercise}: {why}", n=1, exercise="Squat", why="x"
    )
    assert translated(rows) == "1 Zeile mit Squat: x"
    number = Text("a number from {low} to {high} in steps of {step}", low=0, high=1.5, step=0.5)
    assert translated(number) == "eine Zahl von 0 bis 1,5 in Schritten von 0,5"
    assert translated(Text("{name}", name=date(2026, 3, 2))) == "Montag, 2. März 2026"


def test_the_window_names_built_in_routines_as_it_lists_them(localization: Localization) -> None:
    text = Text(
        "There is no routine “{name}”. The names are: {known}.",
        name="Ana",
        known=RoutineNames(("Article", "My")),
    )
    assert str(text) == "There is no routine “Ana”. The names are: Article, My."
    localization.set_language("de")
    assert translated(text).endswith("Standard, My.")


def test_english_takes_the_singular_from_the_code(localization: Localization) -> None:
    localization.set_language("en")
    template, one = "%n rows of {exercise}: {why}", "%n row of {exercise}: {why}"
    for n, line in ((1, "1 row of Squat: x"), (2, "2 rows of Squat: x")):
        assert translated(Text(template, one=one, n=n, exercise="Squat", why="x")) == line


def test_a_text_without_a_translation_stays_english(localization: Localization) -> None:
    localization.set_language("de")
    template = "No translator {saw} this."
    assert translated(Text(template, saw="ever saw")) == "No translator ever saw this."


def test_arabic_keeps_paths_and_names_in_one_piece(localization: Localization) -> None:
    localization.set_language("ar")
    text = Text("{file} cannot be read: {why}.", file=Path("/home/ada/d.csv"), why=Text("it is a folder"))
    assert "\u2066/home/ada/d.csv\u2069" in translated(text)
    assert "\u2068Ada\u2069" in translated(Text("“{name}” is built in and cannot be removed.", name="Ada"))


def test_lists_use_the_punctuation_of_the_language(localization: Localization) -> None:
    localization.set_language("ar")
    left, right = Text("left"), Text("right")
    assert "؛ " in translated(clauses([left, right]))
    assert "، " in translated(enumeration([left, right]))


def test_a_problem_of_several_faults_has_a_line_for_each(localization: Localization, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('name = "Bad"\nreps = 99\nsets = 0\n')
    with pytest.raises(Problem) as caught:
        read_routine(file)
    localization.set_language("de")
    assert lines_of(caught.value) == (
        f"{file}: sets = 0: muss eine ganze Zahl von 1 bis 10 sein.",
        f"{file}: reps = 99: muss eine ganze Zahl von 1 bis 50 sein.",
    )
    localization.set_language("en")
    assert lines_of(caught.value) == caught.value.lines


def test_a_damaged_diary_with_a_backup_is_one_right_sentence(
    localization: Localization, tmp_path: Path
) -> None:
    localization.set_language("de")
    diary, aside, backup = tmp_path / "diary.db", tmp_path / "diary-damaged-1.db", tmp_path / "b" / "d.db"
    problem = DiaryDamaged(diary, Text("it is not a database"), aside, backup)
    (line,) = lines_of(problem)
    text = (
        f"Das Tagebuch {diary} ist beschädigt (es ist keine Datenbank). Es wurde als {aside} beiseitegelegt."
    )
    assert line == f"{text} Die neueste unversehrte Sicherung ist {backup}."


def test_a_path_stays_whole_in_arabic(localization: Localization) -> None:
    path = Path("/home/anna")
    localization.set_language("ar")
    assert path_text(path) == f"\u2066{path}\u2069"
    localization.set_language("en")
    assert path_text(path) == str(path)
