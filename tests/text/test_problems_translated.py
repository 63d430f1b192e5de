"""Every problem and every fault that can be shown is translated into every language."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from coach.base import log, paths
from coach.base.clocks import local_now
from coach.base.files import path_beside
from coach.base.folder_lock import FolderLock
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.core.plan import Plan
from coach.core.record import Record
from coach.core.routine import Leg, Routine
from coach.desktop.autostart import refuse_unwritable
from coach.desktop.single_instance import is_first, no_answer
from coach.draw.theme import theme_named
from coach.export.csv_sets import write_csv
from coach.export.importing import read
from coach.export.json_all import write_json
from coach.export.nothing import nothing_to_export
from coach.export.plan_ics import plan_ics
from coach.report.chart_image import check_size
from coach.sound.devices import output_text, what_lacks
from coach.sound.output import LOST, NONE_FOUND
from coach.sound.sound_file import check_target
from coach.store import settings
from coach.store.backup import restore, write_daily
from coach.store.damaged_session import DamagedSession, UnreadableSession
from coach.store.diary import Diary
from coach.store.people import find_people
from coach.store.people_changes import add, remove
from coach.store.person_file import import_person
from coach.store.routines import Library, read_routine
from coach.store.settings_history import move_history
from coach.text.languages import LANGUAGES
from coach.text.messages import lines_of
from tests.export.test_other_programs import STRONG_COLUMNS
from tests.helpers.diaries import OLD, confirm, describe, ended, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coach.store.people import Person
    from coach.text.languages import Localization

DAY = date(2026, 3, 2)
UNREADABLE = DamagedSession(1, DAY).text
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def damaged(folder: Path) -> None:
    (folder / "diary.db").write_bytes(b"no database" * 999)
    Diary.open(folder / "diary.db").close()


def damaged_with_a_backup(folder: Path) -> None:
    with Diary.open(folder / "diary.db") as diary:
        (folder / "backups").mkdir()
        diary.copy_to(folder / "backups" / "monday.db")
    damaged(folder)


def missing(folder: Path, *, whole: bool, rest: bytes | None = None) -> None:
    damaged_with_a_backup_only(folder, whole=whole)
    if rest is not None:
        (folder / "diary.db").write_bytes(rest)
    Diary.open(folder / "diary.db").close()


def damaged_with_a_backup_only(folder: Path, *, whole: bool) -> None:
    with Diary.open(folder / "diary.db") as diary:
        (folder / "backups").mkdir()
        diary.copy_to(folder / "backups" / "monday.db")
    (folder / "diary.db").unlink()
    if not whole:
        (folder / "backups" / "monday.db").write_bytes(b"no database" * 999)


def not_backed_up(folder: Path) -> None:
    (folder / "diary.db").write_bytes(b"no database" * 999)
    write_daily(folder / "diary.db", date(2026, 3, 2))


def linked(folder: Path) -> None:
    (folder / "diary.db").symlink_to(folder / "away" / "diary.db")
    Diary.open(folder / "diary.db").close()


def of_version_99(folder: Path) -> Path:
    Diary.open(folder / "newer.db").close()
    with closing(sqlite3.connect(folder / "newer.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    return folder / "newer.db"


def foreign(folder: Path) -> Path:
    with closing(sqlite3.connect(folder / "foreign.db")) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    return folder / "foreign.db"


def locked(folder: Path) -> None:
    with Diary.open(folder / "diary.db") as diary, closing(sqlite3.connect(folder / "diary.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with diary._database.reading() as connection:  # noqa: SLF001 - not to wait for two seconds
            connection.execute("PRAGMA busy_timeout = 0")
        ended(diary)


def restored_over_an_open_diary(folder: Path) -> None:
    with Diary.open(folder / "diary.db") as diary:
        diary.copy_to(folder / "copy.db")
        ended(diary)
        restore(folder / "copy.db", folder / "diary.db")


def copied_onto_itself(folder: Path) -> None:
    with Diary.open(folder / "diary.db") as diary:
        diary.copy_to(folder / "diary.db")


def with_session(folder: Path, act: Callable[[Diary], object]) -> None:
    with Diary.open(folder / "diary.db") as diary:
        import_sessions(diary, [OLD])
        act(diary)


def text_file(file: Path, content: str | bytes) -> Path:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def library(folder: Path) -> Library:
    (folder / "routines").mkdir(exist_ok=True)
    return Library(folder / "routines", paths.resources() / "presets")


def changed_elsewhere(folder: Path, *, gone: bool) -> None:
    shelf = library(folder)
    entry = shelf.save(Routine("Mine"))
    if gone:
        entry.path.unlink()
    else:
        entry.path.write_text('name = "Theirs"')
    shelf.change(entry, replace(entry.routine, reps=9))


def added_twice(folder: Path) -> None:
    library(folder).add(text_file(folder / "mine.toml", 'name = "Article"'))


def two_of_one_name(folder: Path) -> None:
    (folder / "routines").mkdir(exist_ok=True)
    text_file(folder / "routines" / "x.toml", 'name = "ARTICLE"')
    raise library(folder).read()[1][0]


def bad_routine(text: str | bytes) -> Callable[[Path], object]:
    return lambda folder: read_routine(text_file(folder / "bad.toml", text))


def bad_import(name: str, text: str | bytes) -> Callable[[Path], object]:
    return lambda folder: read(text_file(folder / name, text), "Europe/Vienna")


def written_into_a_folder(folder: Path) -> None:
    with path_beside(folder):
        pass


def written_into_nowhere(folder: Path) -> None:
    with path_beside(folder / "gone" / "x"):
        pass


def damaged_session(folder: Path) -> None:
    file = folder / "diary.db"
    with Diary.open(file) as diary:
        import_sessions(diary, [OLD])
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE routines SET data = ''")
    with Diary.open(file) as diary:
        diary.record(OLD.id)


def bad_history(folder: Path) -> None:
    file = text_file(folder / "settings.toml", "declined = [3]\n")
    with Diary.open(folder / "diary.db") as diary:
        raise_(*move_history(file, diary.history))


def raise_(problem: Problem) -> None:
    raise problem


def held(folder: Path) -> FolderLock:
    lock = FolderLock(folder)
    assert lock.acquire()
    return lock


def open_elsewhere(folder: Path) -> None:
    _lock = held(folder)
    text_file(_lock.file, "kitchen\n7\n/run/x\n")
    is_first(FolderLock(folder))


def with_two(folder: Path) -> Person:
    add(folder, "Ana")
    return add(folder, "Ben")


def people_broken(file: Path) -> None:
    """Raise what is wrong among the people after `file`, if it is the settings of one, was removed."""
    if file.name == "settings.toml":
        file.unlink()
        (file.parent / "diary.db").touch()
    root = next(parent.parent for parent in (file, *file.parents) if parent.name == "people")
    raise_(find_people(root).problems[0][1])


def people_being_changed(folder: Path) -> None:
    with_two(folder)
    _lock = held(folder / "people")
    add(folder, "Cem")


KINDS: dict[str, Callable[[Path], object]] = {
    "file: folder": written_into_a_folder,
    "file: nowhere": written_into_nowhere,
    "file: name too long": lambda folder: read(folder / ("n" * 300), "UTC"),
    "data folder: a file": lambda folder: paths.ensure_data_dir(text_file(folder / "file", "")),
    "data folder: below a file": lambda folder: paths.ensure_data_dir(text_file(folder / "file", "") / "x"),
    "data folder: unknown user": lambda _: paths.data_dir("~nobody-of-this-name/x"),
    "data folder: open elsewhere": open_elsewhere,
    "data folder: no name for a login": lambda folder: refuse_unwritable([f"{folder}/bell\x07"]),
    "data folder: no answer": lambda folder: raise_(no_answer(FolderLock(folder))),
    "diary: damaged": damaged,
    "diary: damaged with a backup": damaged_with_a_backup,
    "diary: missing": lambda folder: missing(folder, whole=True),
    "diary: missing without a whole backup": lambda folder: missing(folder, whole=False),
    "diary: empty": lambda folder: missing(folder, whole=True, rest=b""),
    "diary: damaged when backed up": not_backed_up,
    "diary: a link to nothing": linked,
    "diary: newer": lambda folder: Diary.open(of_version_99(folder)),
    "diary: of another program": lambda folder: Diary.open(foreign(folder)),
    "diary: a folder": Diary.open,
    "diary: in a file": lambda folder: Diary.open(text_file(folder / "file", "") / "diary.db"),
    "diary: locked": locked,
    "diary: copied onto itself": copied_onto_itself,
    "diary: no session": lambda folder: with_session(folder, lambda diary: diary.session("nowhere")),
    "diary: no set": lambda folder: with_session(
        folder, lambda diary: confirm(diary, OLD.id, 9, Leg.LEFT, 1)
    ),
    "diary: no right set": lambda folder: with_session(
        folder, lambda diary: confirm(diary, OLD.id, 9, Leg.RIGHT, 1)
    ),
    "diary: too many": lambda folder: with_session(
        folder, lambda diary: confirm(diary, OLD.id, 1, Leg.LEFT, 100)
    ),
    "diary: pain": lambda folder: with_session(folder, lambda diary: describe(diary, OLD.id, pain_after=11)),
    "backup: missing": lambda folder: restore(folder / "gone", folder / "diary.db"),
    "backup: of another program": lambda folder: restore(foreign(folder), folder / "diary.db"),
    "backup: newer": lambda folder: restore(of_version_99(folder), folder / "diary.db"),
    "backup: text": lambda folder: restore(text_file(folder / "t", "a list " * 99), folder / "diary.db"),
    "backup: diary open": restored_over_an_open_diary,
    "routine: out of bounds": bad_routine('name = "X"\nreps = 99\nload_kg = 0.0001\n[seconds]\nlift = 99\n'),
    "routine: wrong types": bad_routine('name = 3\nlegs = "arms"\nsets = "two"\nseconds = 5\nodd = 1\n'),
    "routine: no name": bad_routine("reps = 5"),
    "routine: empty name": bad_routine('name = " "'),
    "routine: newer": bad_routine('name = "X"\nschema = 2'),
    "routine: no schema": bad_routine('name = "X"\nschema = "1"'),
    "routine: not TOML": bad_routine('name = "X"\nreps =='),
    "routine: broken off": bad_routine('name = "X'),
    "routine: too deep": bad_routine("a = " + "[" * 5000),
    "routine: not text": bad_routine(b'name = "\xff"'),
    "routine: too large": bad_routine("#" * 1_100_000),
    "routine: a folder": read_routine,
    "routine: unknown": lambda folder: library(folder).get("Ana"),
    "routine: unknown name": lambda folder: library(folder).remove("Ana"),
    "routine: built in": lambda folder: library(folder).remove("Article"),
    "routine: name in use": added_twice,
    "routine: saved under a used name": lambda folder: library(folder).save(Routine("Article", reps=9)),
    "routine: two of one name": two_of_one_name,
    "routine: changed elsewhere": lambda folder: changed_elsewhere(folder, gone=False),
    "routine: gone": lambda folder: changed_elsewhere(folder, gone=True),
    "import: not JSON": bad_import("x.json", "{"),
    "import: no sessions": bad_import("x.json", "{}"),
    "import: other version": bad_import("x.json", '{"schema_version": 2, "sessions": []}'),
    "import: no version": bad_import("x.json", '{"sessions": []}'),
    "import: not text": bad_import("x.csv", b"\xff\xfe\x00"),
    "import: other headings": bad_import("x.csv", "Fecha,Nombre,Peso,Reps\n"),
    "import: endless cell": bad_import("x.csv", "x" * 10_000_001),
    "import: endless value": bad_import("x.json", '{"x": "' + "x" * 30_000_000),
    "import: another table": bad_import("x.csv", "a,b\n1,2\n"),
    "import: no column": bad_import("x.csv", 'session_id,confirmed_reps\n"x'),
    "export: no plan": lambda _: plan_ics(Plan(()), "", "UTC", date(2026, 3, 2), timedelta(minutes=8), "x"),
    "export: nothing": lambda _: raise_(nothing_to_export(None, None)),
    "export: nothing on these days": lambda _: raise_(nothing_to_export(DAY, DAY)),
    "export: nothing since a day": lambda _: raise_(nothing_to_export(DAY, None)),
    "export: nothing until a day": lambda _: raise_(nothing_to_export(None, DAY)),
    "export: nothing that can be read": lambda _: raise_(nothing_to_export(None, None, [UNREADABLE])),
    "export: size": lambda _: check_size((10, 10), 1),
    "theme": lambda _: theme_named("sepia", system_is_dark=False),
    "sound: file name": lambda _: check_target("x.mp3"),
    "sound: lost": lambda _: raise_(LOST),
    "sound: none": lambda _: raise_(NONE_FOUND),
    "sound: no libpulse": lambda _: raise_(what_lacks(ImportError("libpulse.so.0"))),
    "sound: no library": lambda _: raise_(what_lacks(ImportError("libQt6Multimedia"))),
    "settings: history": bad_history,
    "diary: damaged session": damaged_session,
    "diary: damaged session without a day": lambda _: raise_(UnreadableSession(DamagedSession(1, None))),
    "people: name too long": lambda folder: add(folder, "x" * 41),
    "people: name that cannot be shown": lambda folder: add(folder, "a\tb"),
    "people: no name": lambda folder: add(folder, " "),
    "people: name taken": lambda folder: [add(folder, name) for name in ("Ana", "Ben", "ANA")],
    "people: unknown": lambda folder: find_people(folder).get("Ana"),
    "people: only one": lambda folder: remove(folder, add(folder, "Ana"), local_now()),
    "people: the folder of one": lambda folder: paths.data_dir(with_two(folder).folder),
    "people: a file": lambda folder: people_broken(text_file(folder / "people", "")),
    "people: a file among them": lambda folder: people_broken(
        text_file(with_two(folder).folder / "../x", "")
    ),
    "people: no settings": lambda folder: people_broken(with_two(folder).folder / "settings.toml"),
    "people: being changed": people_being_changed,
    "people: no file of one": lambda folder: import_person(folder, text_file(folder / "x.zip", "")),
    "unexpected": lambda _: raise_(log.unexpected(ValueError("x"))),
}
"""Causes of a problem, each in a separate folder."""

BAD_SETTINGS = {
    "volume": "101",
    "output": "3",
    "session_screen": "3",
    "sound_delay_ms": "301",
    "muted": "1",
    "distance_m": "99",
    "theme": '"x"',
    "language": '"../x"',
    "routine": "5",
    "plan_days": "[7]",
    "remind_at": '"24:00"',
    "remind_again_at": '"24:00"',
    "name": '"a\\tb"',
}
"""A bad value for each kind of setting, as TOML."""


def texts_in(text: Text) -> Iterator[Text]:
    """Yield a text and the texts in its values."""
    yield text
    for value in text.values.values():
        if isinstance(value, Text):
            yield from texts_in(value)


def assert_translated(*texts: Text) -> None:
    """Assert that every text, and every text in its values, has a translation and shows all its values."""
    for language in TRANSLATED:
        words = QTranslator()
        assert words.load(f"coach_{language}", str(paths.resources() / "translations"))
        for text in texts:
            for part in texts_in(text):
                n = -1 if part.n is None else part.n
                assert words.translate("Messages", part.template, "", n), (language, part)


def assert_shown(localization: Localization, problem: Problem) -> None:
    """Assert that a problem is translated into every language, and nothing of a template is left."""
    assert_translated(*problem.faults, *([problem.remedy] if problem.remedy else []))
    english = problem.lines
    for language in TRANSLATED:
        localization.set_language(language)
        lines = lines_of(problem)
        assert len(lines) == len(english)
        for line, original in zip(lines, english, strict=True):
            assert line != original
            assert not set("{}") & set(line), line
            assert "%n" not in line


@pytest.mark.parametrize("kind", KINDS)
def test_every_problem_is_shown_in_every_language(
    localization: Localization, tmp_path: Path, kind: str
) -> None:
    with pytest.raises(Problem) as caught:
        KINDS[kind](tmp_path)
    assert_shown(localization, caught.value)


@pytest.mark.parametrize("key", BAD_SETTINGS)
def test_every_bad_setting_is_shown_in_every_language(
    localization: Localization, tmp_path: Path, key: str
) -> None:
    file = text_file(tmp_path / "settings.toml", f"{key} = {BAD_SETTINGS[key]}\n")
    (problem,) = settings.load(file)[1]
    assert_shown(localization, problem)


def test_settings_that_are_not_toml_are_shown_in_every_language(
    localization: Localization, tmp_path: Path
) -> None:
    (problem,) = settings.load(text_file(tmp_path / "settings.toml", "volume = = 3"))[1]
    assert_shown(localization, problem)


@pytest.mark.parametrize("code", [*errno.errorcode, 99_999])
def test_every_reason_of_the_system_is_translated(code: int) -> None:
    assert_translated(reason_of(OSError(code, os.strerror(code))))


def test_every_fault_of_an_import_is_translated(tmp_path: Path) -> None:
    write_csv([OLD], tmp_path / "own.csv")
    head, first, *others = (tmp_path / "own.csv").read_text(encoding="utf-8").splitlines()
    texts: list[Text] = []
    for column in range(len(first.split(","))):
        for wrong in ("", "wrong", "1e99"):
            cells = first.split(",")
            cells[column] = wrong
            table = "\n".join((head, ",".join(cells), *others))
            texts += [fault.text for fault in read(text_file(tmp_path / "x.csv", table), "UTC").faults]
    strong = (
        "Leg Curl (Left),1,2,many,0,0,,,",
        "Leg Curl (Left),x,2,12,0,0,,,",
        "Leg Curl (Left),1,2,,0,0,,,",
        "Leg Curl,1,2,12,0,0,,,",
        ",1,2,12,0,0,,,",
    )
    rows = "".join(f"2024-01-15 18:30:00,Legs,1h,{row}\n" for row in strong)
    rows += "some day,Legs,1h,Leg Curl (Left),1,2,12,0,0,,,\n"
    found = read(text_file(tmp_path / "strong.csv", f"{STRONG_COLUMNS}\n{rows}"), "UTC")
    texts += [*(fault.text for fault in found.faults), *(rows.text for rows in found.left_out)]
    others = [f"2024-01-15 18:30:00,Été,1h,{name},1,2,12,0,0,,,\n" for name in ("Squat", "Squat", "Press")]
    (tmp_path / "others.csv").write_bytes(f"{STRONG_COLUMNS}\n{''.join(others)}".encode("cp1252"))
    found = read(tmp_path / "others.csv", "UTC")
    texts += [*found.notes, *(rows.text for rows in found.left_out)]
    write_json([Record(OLD), Record(replace(OLD, id="open", ended_at=None))], tmp_path / "own.json")
    json = (tmp_path / "own.json").read_text(encoding="utf-8")
    texts += [rows.text for rows in read(tmp_path / "own.json", "UTC").left_out]
    for old, new in (
        ('"effort": ', '"effort": 99'),
        ('"notes": "', '"notes": 3, "x": "'),
        ('"first": "', '"first": "x'),
        ('"load_kg": ', '"load_kg": -'),
        ('"load_kg"', '"load"'),
        ('"started_at": "', '"started_at": "x'),
        ('"stop_reason": "', '"stop_reason": "x'),
        ('"sets": [', '"sets": 5, "x": ['),
        ('"reps": 3', '"reps": 99'),
        ('"reps": []', '"reps": [[9, "left", 1, 0, 0, 0, 0, "2026-03-02T18:30:00+00:00"]]'),
    ):
        found = read(text_file(tmp_path / "x.json", json.replace(old, new, 1)), "UTC")
        assert found.faults, old
        texts += [fault.text for fault in found.faults]
    assert len(texts) > 50
    assert_translated(*texts)


def test_texts_about_the_output_are_translated() -> None:
    assert_translated(output_text("x", missing=True), output_text("x", missing=False))
