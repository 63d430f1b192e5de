"""A first workout on the real program, from the safety page to the diary, by screen reader alone."""

from __future__ import annotations

import csv
import io
import sqlite3
from statistics import median
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from tests.blackbox.person import WORDS, Heard, exported, output_of, score_of
from tests.helpers.atspi import SAID

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person

NEAR_S = 0.1
"""How far from the score a phase may be announced, in seconds."""


def test_a_first_workout_is_announced_and_recorded(person: Person, short: Path, tmp_path: Path) -> None:
    score = score_of(person.data, str(short))
    spans = score["spans"]
    assert sum(span["kind"] == "extend" for span in spans) == 4

    person.opens("--routine", str(short))
    person.finds("Continue")
    person.shows("1-safety")
    assert person.misses("Start")
    person.presses("Continue")
    person.finds("Start")
    person.shows("2-today")
    before = len(person.reader.events)
    person.begins()
    first = {label: person.reads(label) for label in person.labels}
    assert first["phase"] == "GET READY"
    person.shows("3-prepare")
    since = len(person.reader.events)
    for word in ("LIFT", "FLEX", "HOLD", "EXTEND", "CHANGE LEGS"):
        person.awaits("phase", word, since)
        person.shows(f"4-{word.lower().replace(' ', '-')}")
    person.finds("Finish")
    person.shows("5-after")

    phases = person.hears("phase", since)
    assert [heard.text for heard in phases] == [WORDS[span["kind"]] for span in spans[1:]]
    begun = phases[0].at_s - spans[1]["start_ms"] / 1000
    late = [
        heard.at_s - begun - span["start_ms"] / 1000 for heard, span in zip(phases, spans[1:], strict=True)
    ]
    assert median(map(abs, late)) < NEAR_S / 5
    assert max(map(abs, late)) < NEAR_S, f"seconds from the score, phase by phase: {late}"

    for label in ("countdown", "leg", "count"):
        heard = person.hears(label, since)
        for span in spans[1:]:
            middle = begun + (span["start_ms"] + span["end_ms"]) / 2000
            assert _at(heard, middle, first[label]) == _expected(label, span), span
    assert [heard.text for heard in person.hears("countdown", before) if heard.at_s < phases[0].at_s] in (
        ["2", "1"],
        ["3", "2", "1"],
    )
    announced = " ".join(str(event.value) for event in person.reader.heard(SAID)).upper()
    assert all(WORDS[span["kind"]] in announced for span in spans[1:])

    person.presses("Finish")
    person.finds("Start")
    person.goes("Progress")
    for kind, ending in (("Charts", "png"), ("Spreadsheet", "csv")):
        _export(person, kind, tmp_path / f"window.{ending}")
    with Image.open(tmp_path / "window.png") as picture:
        assert picture.size[0] > 800
    assert (tmp_path / "window.csv").read_text(encoding="utf-8-sig").count("Short") == 2
    for place in ("Progress", "Routines", "Settings", "Today"):
        person.goes(place)
        person.shows(f"6-{place.lower()}")
    person.leaves()
    _the_diary_holds(person.data, tmp_path)


def _export(person: Person, kind: str, out: Path) -> None:
    """Export from Progress into the file `out`, through the card `kind` and Qt's dialog for files."""
    person.presses("Export…")
    person.reads_text(kind).act("Toggle")
    person.shows(f"7-export{out.suffix}")
    person.presses("Save as…")
    field = person.reader.wait(
        lambda: next(
            (
                node
                for node in person.program.walk()
                if node.name == "File name:" and "editable" in node.states
            ),
            None,
        ),
        "a field for the file's name",
    )
    field.write(str(out))
    person.presses("Save")
    person.reader.wait(lambda: out.exists() or None, "the exported file")  # no look around: dialogs are going
    person.finds("Show in folder")


def _at(heard: list[Heard], at_s: float, first: str) -> str:
    """Return what a label was named at `at_s`, having been named `first` before it changed."""
    return next((name.text for name in reversed(heard) if name.at_s <= at_s), first)


def _expected(label: str, span: dict[str, Any]) -> str:
    """Return what the contract names a label in the middle of `span`."""
    if label == "countdown":
        return str(max(1, -(-(span["end_ms"] - span["start_ms"]) // 2000)))
    if label == "leg":
        leg = f"{span['leg'].upper()} LEG"
        return leg if span["rep"] else f"NEXT: {leg}"
    return f"Rep {span['rep'] or 1} of 2 · Set {span['set']} of 1"


def _the_diary_holds(data: Path, tmp_path: Path) -> None:
    """Check that export and database hold exactly the four repetitions that were done."""
    rows = list(csv.DictReader(io.StringIO(_csv(data, tmp_path))))
    assert [(row["side"], row["set_index"], row["paced_reps"], row["confirmed_reps"]) for row in rows] == [
        ("left", "1", "2", "2"),
        ("right", "1", "2", "2"),
    ]
    assert [float(row["tut_s"]) for row in rows] == pytest.approx([5.0, 5.0])
    (session,) = exported(data, tmp_path / "diary.json")["sessions"]
    assert session["stop_reason"] == "finished"
    diary = sqlite3.connect(f"file:{data / 'diary.db'}?mode=ro", uri=True)
    reps = diary.execute("SELECT leg, rep, lift_ms, flex_ms, hold_ms, extend_ms FROM reps").fetchall()
    diary.close()
    assert sorted(reps) == [(leg, rep, 500, 1000, 500, 1000) for leg in ("left", "right") for rep in (1, 2)]


def _csv(data: Path, tmp_path: Path) -> str:
    out = tmp_path / "diary.csv"
    output_of(data, "export", "csv", str(out))
    return out.read_text(encoding="utf-8-sig")
