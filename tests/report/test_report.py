"""Pictures and the report, read by other programs: Pillow, an SVG renderer, pdftotext."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from datetime import date, timedelta
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from coach.base.problems import Problem
from coach.core.plan import FormerPlan, Plan
from coach.draw.tokens import DARK, LIGHT
from coach.export.drawn_formats import draw
from coach.export.request import Request
from coach.report.facts import read_report
from coach.report.measures import day_with_year, short_day
from coach.report.rows import Length
from coach.store.diary import Diary
from coach.store.settings import Settings
from coach.store.statistics import Bucket
from tests.helpers.diaries import EVENING, OLD, import_sessions
from tests.helpers.sample_diary import make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

LAST = date(2026, 11, 20)
TODAY = date(2026, 11, 22)
PLAN = (0, 2, 4)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the diary of a year."""
    path = tmp_path_factory.mktemp("sample") / "diary.db"
    make(path, 150, LAST)
    return path


@pytest.fixture
def diary(sample: Path, qapp: QApplication) -> Iterator[Diary]:
    assert qapp
    with Diary.open(sample) as opened:
        yield opened


def drawn(diary: Diary, request: Request) -> bytes:
    return draw(diary, Settings(plan_days=PLAN), TODAY, request)


def run(program: str, *arguments: str, stdin: bytes) -> bytes:
    """Run a program on a file; skip the test if it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    return subprocess.run([program, *arguments], input=stdin, check=True, capture_output=True).stdout


def colours(picture: bytes) -> set[str]:
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    found = image.getcolors(2**24) or []
    return {"#" + "".join(f"{part:02X}" for part in colour) for count, colour in found if count > 200}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("theme", "size", "scale"),
    [("dark", (1290, 720), 1.0), ("light", (600, 400), 2.5), ("contrast", (3840, 2160), 1.0)],
)
def test_a_png_has_the_size_and_theme_asked_for(
    diary: Diary, theme: str, size: tuple[int, int], scale: float
) -> None:
    data = drawn(diary, Request("png", theme=theme, size=size, scale=scale))
    assert Image.open(io.BytesIO(data)).size == (size[0] * scale, size[1] * scale)
    found = colours(data)
    wanted = {"dark": DARK, "light": LIGHT}.get(theme)
    if wanted:
        assert {wanted.card, wanted.left, wanted.right, wanted.accent} <= found


def test_another_renderer_draws_the_svg_and_its_text(diary: Diary) -> None:
    data = drawn(diary, Request("svg", TODAY - timedelta(days=90), TODAY))
    rendered = run("rsvg-convert", stdin=data)
    assert Image.open(io.BytesIO(rendered)).size == (1290, 720)
    assert {LIGHT.card, LIGHT.left, LIGHT.right, LIGHT.accent} <= colours(rendered)
    texts = [element.text for element in ET.fromstring(data).iter() if element.tag.endswith("}text")]  # noqa: S314 - drawn just now
    for wanted in ("Repetitions per session", "Training days", "Pain", "Left", "Right", "20", "1 Oct"):
        assert any(wanted in (text or "") for text in texts), wanted


def test_the_report_is_one_page_with_every_figure(diary: Diary) -> None:
    first = TODAY - timedelta(days=55)
    data = drawn(diary, Request("pdf", first, TODAY, who="Ada ☂ <b>"))
    text = run("pdftotext", "-layout", "-", "-", stdin=data).decode()
    assert text.count("\f") == 1
    sessions = list(diary.sessions(first, TODAY))
    facts = read_report(diary.charts, first, TODAY, Plan(PLAN), TODAY, in_detail=True)
    assert facts.total
    assert facts.total.sessions == len(sessions)
    for wanted in (
        "Standing leg curl: exercise report",
        "28 Sep 2026 – 22 Nov 2026",
        "Name: Ada",
        "<b>",
        "Created 22 Nov 2026",
        "Dose and tempo",
        "2 × 12 repetitions · 0.5 kg · both legs · lift 2 · flex 2 · hold 1 · extend 3 s",
        f"{facts.total.left} · {facts.total.right}",
        f"{facts.done} of {facts.planned} planned",
        "Repetitions per session",
        "Pain, 0 to 10",
        "Before",
        "Next day",
        "Paced, self-confirmed repetitions.",
        "Not medical advice",
        "Symmetry:",
    ):
        assert wanted in text, wanted
    assert "Months and years" not in text  # of which it has no rows
    rows = [line.split() for line in text.splitlines() if re.match(r" *\d+ \w+ – \d+ \w+ +\d of \d", line)]
    weeks = list(reversed(facts.rows[Length.WEEK]))
    assert len(rows) == len(weeks) == 8
    for row, week in zip(rows, weeks, strict=True):
        numbers = [int(number) for number in row[5:] if number.isdigit()]
        assert [number for number in numbers if number > 10][:6] == [*week.left, *week.right]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_weeks_without_room_follow_on_pages_of_their_own(diary: Diary, paper: str) -> None:
    data = drawn(diary, Request("pdf", paper=paper))
    first, *pages = run("pdftotext", "-layout", "-", "-", stdin=data).decode().split("\f")[:-1]
    assert "Months and years count each session" in " ".join(first.split())
    assert f"Page 1 of {1 + len(pages)}" in first
    facts = read_report(*(diary.charts, date(2025, 10, 1), TODAY, Plan(PLAN), TODAY), in_detail=True)
    found = [page for page in pages if "Week " in page]
    for week in facts.rows[Length.WEEK]:
        name = f"{short_day(week.first)} – {day_with_year(week.last)}"
        assert sum(re.search(rf"(?<!\d){re.escape(name)}", page) is not None for page in found) == 1, name
    size = run("pdfinfo", "-", stdin=data).decode()
    assert ("A4" if paper == "a4" else "letter") in size
    page = run("pdftoppm", "-r", "60", "-png", "-l", "1", "-", stdin=data)
    assert {LIGHT.left, LIGHT.card} <= colours(page)


def test_a_report_without_a_name_leaves_room_for_it(diary: Diary) -> None:
    text = run("pdftotext", "-", "-", stdin=drawn(diary, Request("pdf"))).decode()
    assert "Name:" in text.splitlines()


def test_the_same_request_gives_the_same_bytes(diary: Diary) -> None:
    for kind in ("png", "svg", "pdf"):
        assert drawn(diary, Request(kind)) == drawn(diary, Request(kind))
    assert b"20261122000000" in drawn(diary, Request("pdf"))


@pytest.mark.parametrize(
    ("request_", "line"),
    [
        (Request("png", theme="pink"), "no theme “pink”: use"),
        (Request("pdf", paper="a3"), "no paper “a3”: use a4, letter"),
        (Request("png", size=(10, 10)), "at least 320×240"),
        (Request("png", size=(20_000, 20_000)), "million pixels"),
        (Request("png", scale=0), "cannot be drawn"),
    ],
)
def test_a_request_that_cannot_be_drawn_is_refused(diary: Diary, request_: Request, line: str) -> None:
    with pytest.raises(Problem, match=line):
        drawn(diary, request_)


def test_no_week_counts_more_than_its_plan() -> None:
    monday = date(2026, 3, 2)
    days = dict.fromkeys([monday + timedelta(days=n) for n in (0, 1, 2, 3, 7)], 10)
    plan = Plan(PLAN)
    assert plan.kept(days, monday, monday + timedelta(days=13)) == (3 + 1, 6)
    assert plan.kept(days, monday + timedelta(days=2), monday + timedelta(days=8)) == (2 + 1, 3)
    assert Plan(()).kept({}, monday, monday) == (0, 0)


def test_each_week_is_judged_by_the_plan_of_that_week() -> None:
    monday = date(2026, 3, 2)
    former = (FormerPlan(monday - timedelta(days=1), 2), FormerPlan(monday + timedelta(days=6), 1, (5,)))
    plan = Plan(PLAN, former=former)
    for weeks, planned in ((-1, 2), (0, 1), (1, 3)):
        first = monday + timedelta(weeks=weeks)
        assert plan.kept({}, first, first + timedelta(days=6)) == (0, planned)
    assert plan.kept({}, monday, monday + timedelta(days=2)) == (0, 0)
    assert plan.kept({}, monday - timedelta(days=1), monday - timedelta(days=1)) == (0, 1)


def test_the_report_sums_up_the_diary(tmp_path: Path) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [OLD])
        day = EVENING.date()
        facts = read_report(diary.charts, day, day, Plan(PLAN), day)
        assert facts.total
        assert (facts.total.left, facts.total.right, facts.total.sessions) == (3, 3, 1)
        assert (facts.by, facts.rows) == (Bucket.SESSION, {})  # rows are only read in detail
        assert (facts.done, facts.planned, facts.adherence) == (1, 1, 100.0)
        assert facts.start is not None
        assert facts.start.pain_before == 1
        long_before = read_report(diary.charts, day - timedelta(days=90), day, Plan(PLAN), day)
        assert (long_before.done, long_before.planned) == (1, 1)  # the plan counts from the first session
