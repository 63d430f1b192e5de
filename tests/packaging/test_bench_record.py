"""Recording a benchmark replaces its section of the page of figures, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.benchmarks._record import README, machine, recorded

PAGE = "# Figures\n\n<!-- start -->\nold\n<!-- end -->\n\n<!-- diary -->\nkept\n<!-- end -->\n"


def test_a_record_replaces_its_own_section() -> None:
    page = recorded(PAGE, "start", "bench start 8", "2 cores", "1.2 × the floor\n")
    assert "old" not in page
    assert "<!-- start -->\n`bench start 8`, 2 cores\n\n```\n1.2 × the floor\n```\n<!-- end -->" in page
    assert page.endswith("<!-- diary -->\nkept\n<!-- end -->\n")


def test_recording_twice_keeps_one_section() -> None:
    once = recorded(PAGE, "start", "bench start", "", "a")
    assert recorded(once, "start", "bench start", "", "a") == once


def test_a_page_without_the_section_is_refused() -> None:
    with pytest.raises(LookupError, match="<!-- sound -->"):
        recorded(PAGE, "sound", "bench sound", "", "")


def test_every_benchmark_has_a_section() -> None:
    names = {path.stem for path in README.parent.glob("[!_]*.py")} - {"sound_players"}
    page = README.read_text("utf-8")
    assert {name for name in names if f"<!-- {name} -->" not in page} == set()


def test_the_machine_is_named() -> None:
    assert machine(datetime(2026, 3, 1, tzinfo=UTC)).startswith("01 March 2026, commit ")
