"""The HTML report as a reader of HTML finds it: real tables, charts with words, one file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from coach.core.plan import Plan
from coach.core.session import StopReason
from coach.report.html import html
from coach.report.rows import Length
from coach.report.tables import rows_table
from coach.report.words import definitions, report_title
from coach.store.report_rows import SessionNote
from tests.helpers.reports import performed, report_of

if TYPE_CHECKING:
    from coach.report.facts import Report
    from coach.text.languages import Localization

MONDAY = date(2026, 11, 2)
VOID = {"meta", "col", "br", "link", "img", "input"}

pytestmark = pytest.mark.usefixtures("localization")


@dataclass
class Element:
    """An element with its attributes, its own elements, and all text in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Element] = field(default_factory=list)
    text: str = ""

    def all(self, tag: str) -> list[Element]:
        """Return every element of this kind in it, in order."""
        found = [self] if self.tag == tag else []
        return found + [each for child in self.inside for each in child.all(tag)]


class Reader(HTMLParser):
    """Builds the elements, and complains about one that does not end."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = Element("")
        self._open = [self.root]
        self.feed(text)
        self.close()
        assert self._open == [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        made = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(made)
        if tag not in VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Add an element that is empty."""
        self._open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """End an element, which must be the last one begun."""
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Add text to all open elements."""
        for each in self._open:
            each.text += data


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Return the report of two weeks with a stop for pain."""
    sessions = [performed(MONDAY + timedelta(days=n), effort=5, pain_before=2) for n in (0, 2, 7)]
    sessions.append(performed(MONDAY + timedelta(days=9), paced=4, stop_reason=StopReason.PAIN, pain_after=7))
    folder = tmp_path_factory.mktemp("html")
    return report_of(folder, sessions, MONDAY, MONDAY + timedelta(days=13), Plan((0, 2, 4)))


def read(report: Report, who: str = "") -> Element:
    return Reader(html(report, who, "a4", report.last).decode()).root


def test_language_direction_and_title_are_set(localization: Localization, month: Report) -> None:
    for language, tag, direction in (("en", "en", "ltr"), ("zh_CN", "zh-CN", "ltr"), ("ar", "ar", "rtl")):
        localization.set_language(language)
        page = read(month, "Ada")
        (root,) = page.all("html")
        assert root.attributes["lang"].startswith(tag)
        assert root.attributes["dir"] == direction
        assert page.all("title")[0].text.startswith(f"{report_title()} · Ada · ")
        assert [text for text in definitions(month) if text not in page.text] == []


def test_only_what_is_there_is_explained(month: Report) -> None:
    assert "Months and years" not in read(replace(month, last=month.last + timedelta(days=60))).text


def test_every_head_belongs_to_its_cells(month: Report) -> None:
    page = read(month)
    for table in page.all("table"):
        heads, body = table.all("thead")[0], table.all("tbody")[0]
        assert table.all("caption")[0].text
        assert {cell.attributes["scope"] for cell in heads.all("th")} <= {"col", "colgroup"}
        for row in body.all("tr"):
            assert [cell.attributes.get("scope") for cell in row.all("th")] == ["row"]
        groups = sum(int(each.attributes["span"]) for each in table.all("colgroup"))
        columns = len(body.all("tr")[0].inside)
        above = [int(cell.attributes.get("colspan", "1")) for cell in heads.all("tr")[0].inside]
        assert groups == columns == sum(above)


def test_the_tables_have_what_the_report_has(month: Report) -> None:
    weeks, sessions = read(month).all("table")
    wanted = rows_table(month, Length.WEEK, whole=True)
    rows = weeks.all("tbody")[0].all("tr")
    found = [[cell.text for cell in row.inside] for row in rows]
    assert found == [list(cells) for cells in zip(*(column.cells for column in wanted.columns), strict=True)]
    assert len(sessions.all("tbody")[0].all("tr")) == 4
    assert "for pain" in sessions.text


def test_a_chart_has_words_in_place_of_its_picture(month: Report) -> None:
    charts = read(month).all("svg")
    assert len(charts) == 2
    for chart in charts:
        assert chart.attributes["role"] == "img"
        assert "left 20 · right 20" in chart.attributes["aria-label"]
    assert (
        len(
            read(
                replace(
                    month,
                    periods=[period._replace(pain_before=None, pain_after=None) for period in month.periods],
                )
            ).all("svg")
        )
        == 1
    )


def test_what_the_person_wrote_is_text_only(month: Report) -> None:
    nasty = '<script>alert("1")</script> & <b>it hurt'
    page = read(replace(month, notes=[SessionNote(MONDAY, f"{nasty}\nthen less")]), who=f'"{nasty}"')
    assert page.all("script") == page.all("b") == []
    (notes,) = [each for each in page.all("dd") if each.attributes.get("dir") == "auto"]
    assert notes.text == f"{nasty}\nthen less"
    assert f'"{nasty}"' in page.all("header")[0].text


def test_the_file_needs_nothing_from_elsewhere(month: Report) -> None:
    page = read(month)
    for tag in ("link", "script", "img", "iframe", "object"):
        assert page.all(tag) == []
    text = html(month, "", "letter", month.last).decode()
    assert "url(" not in text
    assert "://" not in text
    assert "@page { size: letter;" in text


def test_the_same_report_gives_the_same_bytes(month: Report) -> None:
    assert html(month, "Ada", "a4", month.last) == html(month, "Ada", "a4", month.last)
