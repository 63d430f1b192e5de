"""Errors while a report or picture is painted: reported, and never a crash of the process."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.plan import Plan
from coach.draw.theme import THEMES
from coach.report import chart_image, pdf
from coach.report.facts import read_report
from coach.report.pages import BookPage
from coach.store.diary import Diary
from coach.store.statistics import Bucket

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPainter

DAY = date(2026, 3, 2)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["pdf", "preview", "png", "svg"])
def test_an_error_while_painting_ends_the_painter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    painters: list[QPainter] = []

    def fail(painter: QPainter, *_: object) -> None:
        painters.append(painter)
        raise OverflowError

    monkeypatch.setattr(BookPage, "draw", lambda _page, painter: fail(painter))
    monkeypatch.setattr(chart_image, "draw", fail)
    plan = Plan((0,), 0)
    with Diary.open(tmp_path / "diary.db") as diary:
        facts = read_report(diary.charts, DAY, DAY, plan, DAY)
    assert facts.by is Bucket.SESSION
    theme = THEMES["light"]
    draw: dict[str, Callable[[], bytes]] = {
        "pdf": lambda: pdf.pdf(facts, "", "a4", DAY),
        "preview": lambda: pdf.preview(facts, "", "a4", DAY, (100, 100)),
        "png": lambda: chart_image.png(facts, theme, plan, (400, 300), 1.0, DAY),
        "svg": lambda: chart_image.svg(facts, theme, plan, (400, 300), DAY),
    }
    with pytest.raises(OverflowError):
        draw[kind]()
    assert not painters[0].isActive()


@pytest.mark.parametrize("scale", [float("nan"), float("inf"), float("-inf")])
def test_a_scale_that_is_no_number_is_refused(scale: float) -> None:
    with pytest.raises(Problem, match="cannot be drawn"):
        chart_image.check_size((1290, 720), scale)
