"""Messages are values: templates with named values, rendered where they are shown."""

from __future__ import annotations

from pathlib import Path

from coach.base.messages import Text
from coach.base.problems import Problem


def test_a_text_is_english_until_it_is_translated() -> None:
    text = Text("{file} cannot be read: {why}.", file=Path("a.csv"), why=Text("the disk is full"))
    assert str(text) == "a.csv cannot be read: the disk is full."


def test_a_count_of_one_takes_the_english_singular() -> None:
    template, one = "%n rows of {exercise}", "%n row of {exercise}"
    assert str(Text(template, one=one, n=1, exercise="Squat")) == "1 row of Squat"
    assert str(Text(template, one=one, n=2, exercise="Squat")) == "2 rows of Squat"


def test_values_are_never_taken_for_templates() -> None:
    assert str(Text("{file} is missing.", file="{why} %n")) == "{why} %n is missing."


def test_braces_without_values_stay_as_they_are() -> None:
    assert str(Text("a {b} c")) == "a {b} c"


def test_a_text_is_one_line() -> None:
    assert str(Text("{why}", why="two\nlines")) == "two lines"


def test_texts_are_equal_when_template_and_values_are() -> None:
    assert Text("{a}", a=1) == Text("{a}", a=1)
    assert Text("{a}", a=1) != Text("{a}", a=2)
    assert len({Text("{a}", a=1), Text("{a}", a=1)}) == 1


def test_a_problem_has_a_line_of_text_and_remedy() -> None:
    problem = Problem("{file} is missing.", Text("Install it again."), file="x")
    assert problem.line == "x is missing. Install it again."
    assert problem.lines == (problem.line,)
    assert problem.faults == (Text("{file} is missing.", file="x"),)
    assert str(problem) == "x is missing."
