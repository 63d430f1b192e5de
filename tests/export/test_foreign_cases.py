"""Files of other programs as people have them: units in headings, marks of sets, remarks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.figures import volume
from coach.core.routine import Leg
from coach.export import curl_names, other_apps
from coach.export.curl_names import is_leg_curl, leg_in
from coach.export.importing import import_file, read
from coach.store.diary import Diary

CASES = Path(__file__).parents[1] / "data" / "cases"
if TYPE_CHECKING:
    import re

ZONE = "Europe/Vienna"
STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,{weight},Reps,Notes\n"


def strong(tmp_path: Path, *rows: str, weight: str = "Weight") -> Path:
    file = tmp_path / "strong.csv"
    lines = [f"2026-08-10 18:00:00,Legs,1h,{row}\n" for row in rows]
    file.write_text(STRONG.format(weight=weight) + "".join(lines), encoding="utf-8")
    return file


def test_units_come_from_the_heading() -> None:
    (record,) = read(CASES / "strong_current_kg.csv", ZONE).records
    session = record.session
    assert {done.load_kg for done in session.sets} == {7.5}
    assert session.ended_at == session.started_at + timedelta(minutes=45)


def test_pounds_in_the_heading_become_kilograms(tmp_path: Path) -> None:
    (record,) = read(strong(tmp_path, "Leg Curl (Left),1,10,8,", weight="Weight (lbs)"), ZONE).records
    assert record.session.sets[0].load_kg == 4.536


def test_an_unknown_unit_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"the unit of the column “Weight \(stone\)” is unknown"):
        read(strong(tmp_path, "Leg Curl (Left),1,10,8,", weight="Weight (stone)"), ZONE)


def test_sets_to_failure_count_and_warm_ups_do_not() -> None:
    records = read(CASES / "strong_current_failure.csv", ZONE).records
    assert [volume(record.session) for record in records] == [25, 20]


def test_leg_curls_left_out_come_first() -> None:
    left_out = read(CASES / "strong_left_out_hidden.csv", ZONE).left_out
    assert str(left_out[0].text) == "1 row of Standing Leg Curl: it does not say which leg"


def test_a_remark_about_a_leg_is_no_leg() -> None:
    found = read(CASES / "hevy_note_weaker.csv", ZONE)
    assert found.records == []
    assert [str(rows.text) for rows in found.left_out] == [
        "2 rows of Single Leg Curl: it does not say which leg"
    ]


@pytest.mark.parametrize(
    ("exercise", "remark", "leg"),
    [
        ("Leg Curl (Left)", "", Leg.LEFT),
        ("Leg Curl", "R", Leg.RIGHT),
        ("Leg Curl", "left leg", Leg.LEFT),
        ("Leg Curl", "left was weaker", None),
        ("Leg Curl L/R", "", None),
        ("Single Leg Biceps Curl (Left)", "", None),
        ("Wrist Curl on the leg (Left)", "", None),
        ("leg" * 30_000, "", None),
        ("curl" * 30_000, "", None),
    ],
)
def test_the_leg_is_never_guessed(tmp_path: Path, exercise: str, remark: str, leg: Leg | None) -> None:
    found = read(strong(tmp_path, f"{exercise},1,5,8,{remark}"), ZONE)
    assert [record.session.first for record in found.records] == ([leg] if leg else [])


class Searched:
    """A pattern that records how many characters it is given."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.lengths: list[int] = []

    def findall(self, text: str) -> list[tuple[str, str]]:
        """Record the length of `text`, and search it."""
        self.lengths.append(len(text))
        return self.pattern.findall(text)


def test_patterns_never_search_a_long_cell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pattern that tries every place again takes minutes for a cell of 60,000 digits."""
    length = Searched(other_apps.LENGTH)
    names: list[int] = []
    words = curl_names._words  # noqa: SLF001 - what it is given is what is tested

    def counted_words(text: str) -> list[str]:
        names.append(len(text))
        return words(text)

    monkeypatch.setattr(other_apps, "LENGTH", length)
    monkeypatch.setattr(curl_names, "_words", counted_words)
    file = tmp_path / "long.csv"
    file.write_text(
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Notes\n"
        f"2026-03-02 18:00:00,Legs,{'1' * 60_000},{'leg' * 30_000} curl (left),1,5,8,{'left ' * 20_000}\n",
        encoding="utf-8",
    )
    read(file, ZONE)
    assert names
    assert max(length.lengths + names) <= curl_names.MOST_CHARACTERS


def volumes(file: Path) -> list[int]:
    return [volume(record.session) for record in read(file, ZONE).records]


def test_own_sessions_that_come_back_are_recognised(tmp_path: Path) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        import_file(diary, CASES / "own.json", "UTC")
        merge = import_file(diary, CASES / "hevy_back.csv", "UTC").merge
        assert merge is not None
        assert (merge.new, merge.changed, merge.same) == (0, 0, 1)
        assert sum(map(volume, diary.sessions())) == 19


def test_a_foreign_file_is_the_same_in_another_zone(tmp_path: Path) -> None:
    for name in ("strong_zone.csv", "hevy_back.csv"):
        with Diary.open(tmp_path / f"{name}.db") as diary:
            import_file(diary, CASES / name, "Europe/Berlin")
            before = list(diary.records())
            merge = import_file(diary, CASES / name, "America/New_York").merge
            assert merge is not None
            assert (merge.new, merge.changed, merge.same) == (0, 0, 1)
            assert list(diary.records()) == before


def test_sessions_of_one_hour_are_not_the_same(tmp_path: Path) -> None:
    rows = [
        f"2026-08-10 18:{start},Legs,1m,Leg Curl (Left),1,5,8,\n" for start in ("00:10", "00:40", "01:00")
    ]
    (tmp_path / "strong.csv").write_text(STRONG.format(weight="Weight") + "".join(rows), encoding="utf-8")
    with Diary.open(tmp_path / "diary.db") as diary:
        merge = import_file(diary, tmp_path / "strong.csv", ZONE).merge
    assert merge is not None
    assert merge.new == 3


def test_strong_in_german_and_french_is_read(tmp_path: Path) -> None:
    assert volumes(CASES / "strong_fr.csv") == [20]
    (record,) = read(CASES / "strong_fr.csv", ZONE).records
    assert record.session.ended_at == record.session.started_at + timedelta(minutes=35)
    (tmp_path / "de.csv").write_text(
        "Datum;Workout-Name;Dauer;Name der Übung;Reihenfolge festlegen;Gewicht (kg);Wiederh.;RPE;Entfernung;"
        "Sekunden;Notizen;Workout-Notizen\n"
        "2026-08-10 18:00:00;Beine;1h 1min;Leg Curl (Maschine);1;7,5;10;8,5;;;links;gut\n"
        "2026-08-10 18:00:00;Beine;1h 1min;Leg Curl (Maschine);Ruhezeit;;;;;60;links;gut\n"
        "2026-08-10 18:00:00;Beine;1h 1min;Beinbeuger liegend (rechts);1;7,5;9;;;;;gut\n",
        encoding="utf-8",
    )
    (record,) = read(tmp_path / "de.csv", ZONE).records
    session = record.session
    assert [(done.leg, done.confirmed, done.load_kg) for done in session.sets] == [
        (Leg.LEFT, 10, 7.5),
        (Leg.RIGHT, 9, 7.5),
    ]
    assert session.ended_at == session.started_at + timedelta(minutes=61)
    assert session.notes == "gut"


def test_headings_in_another_language_are_named(tmp_path: Path) -> None:
    (tmp_path / "es.csv").write_text("Fecha,Nombre,Duración,Ejercicio,Orden,Peso,Reps\n", encoding="utf-8")
    with pytest.raises(Problem, match="column “Fecha” is unknown") as caught:
        read(tmp_path / "es.csv", ZONE)
    assert "switch that app to English and export again" in caught.value.line


HEVY = '"title","start_time","end_time","exercise_title","set_type","weight_kg","reps"\n'


def hevy(tmp_path: Path, *times: str) -> Path:
    file = tmp_path / "hevy.csv"
    rows = [f'"Legs","{time}","{time}","Leg Curl (Left)","normal","5","8"\n' for time in times]
    file.write_text(HEVY + "".join(rows), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("time", "month"),
    [
        ("5 Mai 2026, 07:34", 5),
        ("5 Mär 2026, 07:34", 3),
        ("5. März 2026, 07:34", 3),
        ("5 Dez. 2026, 07:34", 12),
        ("5 févr. 2026, 07:34", 2),
        ("5 août 2026, 07:34", 8),
        ("5 juin 2026, 07:34", 6),
        ("5 juil. 2026, 07:34", 7),
        ("5 ene 2026, 7:34", 1),
        ("5 de agosto de 2026, 07:34", 8),
        ("Dic 5, 2026, 7:34 AM", 12),
        ("5 5月 2026, 07:34", 5),
        ("5 十二月 2026, 07:34", 12),
        ("2026年5月5日 07:34", 5),
        ("5 مايو 2026, 07:34", 5),
        ("٥ أبريل ٢٠٢٦, ٠٧:٣٤", 4),  # noqa: RUF001 - Arabic digits
    ],
)
def test_months_are_read_in_all_our_languages(tmp_path: Path, time: str, month: int) -> None:
    found = read(hevy(tmp_path, time), "UTC")
    assert [record.session.started_at for record in found.records] == [
        datetime(2026, month, 5, 7, 34, tzinfo=UTC)
    ]
    assert volumes(CASES / "hevy_mai.csv") == [20]


@pytest.mark.parametrize(
    "time", ["5 juí 2026, 07:34", "5 luglio 2026, 07:34", "5 0月 2026, 07:34", "5 ma 2026"]
)
def test_an_unknown_month_is_named_with_its_row(tmp_path: Path, time: str) -> None:
    found = read(hevy(tmp_path, time), ZONE)
    assert found.records == []
    (text,) = (str(fault.text) for fault in found.faults)
    assert "line 2, column start_time" in text
    assert text.endswith("must be a time as Strong or Hevy write it in English.")


@pytest.mark.parametrize(
    ("times", "days"),
    [
        (["7/3/2026 18:00", "25/3/2026 18:00"], [(3, 7), (3, 25)]),
        (["7/3/2026 6:00 PM", "3/25/2026 6:00 PM"], [(7, 3), (3, 25)]),
        (["07.03.2026 18:00"], [(3, 7)]),
        (["2026/3/7 18:00"], [(3, 7)]),
        (["3/3/2026 18:00"], [(3, 3)]),
    ],
)
def test_dates_saved_by_a_spreadsheet_are_read(
    tmp_path: Path, times: list[str], days: list[tuple[int, int]]
) -> None:
    starts = [record.session.started_at for record in read(hevy(tmp_path, *times), "UTC").records]
    assert [(start.month, start.day, start.hour) for start in starts] == [(*day, 18) for day in days]


@pytest.mark.parametrize("other", ["3/4/2026 18:00", "2026-03-08 18:00"])
def test_ambiguous_dates_are_refused_by_row(tmp_path: Path, other: str) -> None:
    first, *_ = read(hevy(tmp_path, "7/3/2026 18:00", other), ZONE).faults
    assert str(first.text).endswith(
        'line 2, column start_time: "7/3/2026 18:00":'
        " must be a date that tells day and month apart, such as 2026-03-07 18:00."
    )


def test_dates_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    assert len(read(hevy(tmp_path, "25/3/2026 18:00", "3/25/2026 18:00"), ZONE).faults) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_files_of_spreadsheets_are_read_in_their_encoding(tmp_path: Path, encoding: str) -> None:
    text = "sep=\t\r\n" + STRONG.format(weight="Weight").replace(",", "\t").replace("\n", "\r\n")
    text += "2026-08-10 18:00:00\tJambes été\t1h\tLeg Curl (Left)\t1\t7,5\t8\t\r\n"
    (tmp_path / "out.csv").write_bytes(text.encode(encoding))
    found = read(tmp_path / "out.csv", ZONE)
    (session,) = (record.session for record in found.records)
    assert (session.routine.name, session.sets[0].load_kg) == ("Jambes été", 7.5)
    guessed = [f"{tmp_path / 'out.csv'} is not UTF-8 text; it was read as Windows-1252."]
    assert [str(note) for note in found.notes] == (guessed if encoding == "cp1252" else [])


def test_utf_16_of_the_case_is_read() -> None:
    assert volumes(CASES / "csv_utf16.csv") == [20]


def test_the_line_of_a_fault_counts_the_line_with_sep(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text(
        "sep=;\n" + STRONG.format(weight="Weight").replace(",", ";") + "x;L;1h;Leg Curl (Left);1;5;8;\n",
        encoding="utf-8",
    )
    (fault,) = read(tmp_path / "out.csv", ZONE).faults
    assert fault.line == 3


def test_other_exercises_are_one_line() -> None:
    left_out = read(CASES / "strong_left_out_hidden.csv", ZONE).left_out
    assert [str(rows.text) for rows in left_out] == [
        "1 row of Standing Leg Curl: it does not say which leg",
        "25 rows of 25 other exercises",
    ]


def test_rows_of_one_session_may_stand_apart(tmp_path: Path) -> None:
    rows = [
        f"2026-08-1{day} 18:00:00,Legs,1h,Leg Curl ({side}),1,5,8,\n"
        for side in ("Left", "Right")
        for day in "12"
    ]
    (tmp_path / "strong.csv").write_text(STRONG.format(weight="Weight") + "".join(rows), encoding="utf-8")
    assert volumes(tmp_path / "strong.csv") == [16, 16]


@pytest.mark.parametrize(
    ("exercise", "leg"),
    [
        ("Curl femoral (izquierda)", Leg.LEFT),
        ("Curl de pierna derecha", Leg.RIGHT),
        ("Leg curl gauche", Leg.LEFT),
        ("Curl ischio-jambiers (droite)", Leg.RIGHT),
        ("站姿腿弯举 左", Leg.LEFT),
        ("ثني الساق اليمنى", Leg.RIGHT),
        ("Curl de bíceps (izquierda) de pierna", None),
    ],
)
def test_names_of_leg_curls_are_known_in_our_languages(exercise: str, leg: Leg | None) -> None:
    assert (leg_in(exercise, "") if is_leg_curl(exercise) else None) == leg


def test_the_title_of_an_earlier_hevy_is_read(tmp_path: Path) -> None:
    file = hevy(tmp_path, "5 May 2026, 07:34")
    file.write_text(file.read_text(encoding="utf-8").replace('"title"', '"workout_title"'), encoding="utf-8")
    assert [record.session.routine.name for record in read(file, ZONE).records] == ["Legs"]


def test_times_with_seconds_are_compared_to_the_second(tmp_path: Path) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        import_file(diary, CASES / "own.json", "UTC")  # at 18:00:37
        merge = import_file(diary, CASES / "strong_zone.csv", "UTC").merge  # at 18:00:00
        assert merge is not None
        assert (merge.new, merge.same) == (1, 0)


def test_seconds_are_no_other_session_than_their_minute(tmp_path: Path) -> None:
    row = "2026-08-10 18:00:21,Legs,1h,Leg Curl (Left),1,5,8,\n"
    (tmp_path / "strong.csv").write_text(STRONG.format(weight="Weight") + row, encoding="utf-8")
    with Diary.open(tmp_path / "diary.db") as diary:
        import_file(diary, CASES / "hevy_back.csv", "UTC")
        merge = import_file(diary, tmp_path / "strong.csv", "UTC").merge
        assert merge is not None
        assert (merge.new, merge.same) == (0, 1)
