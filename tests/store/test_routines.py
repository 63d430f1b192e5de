"""The library of routines: presets that cannot be changed, and files that people edit."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.base.paths import resources
from coach.base.problems import Problem
from coach.core.routine import Alternate, Override, Routine, Seconds
from coach.core.score import unroll
from coach.store.routines import Library, RoutineChanged, RoutineFault, file_stem, read_routine
from tests.helpers.routines import routines

if TYPE_CHECKING:
    from pathlib import Path

HAND = """\
# Anna's plan, from the visit in May
name = "Anna"   # that is me
reps = 8        # was 6

[seconds]
# slower than before
hold = 2   # as agreed

[left]
reps = 6   # the bad knee
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Return a library with the presets and nothing else."""
    return Library(tmp_path / "routines", resources() / "presets")


def put(library: Library, name: str, text: str) -> Path:
    """Write a file into the person's folder, as with an editor."""
    library.folder.mkdir(exist_ok=True)
    file = library.folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_the_presets_are_those_of_the_design(library: Library) -> None:
    entries, faults = library.read()
    assert faults == []
    assert all(entry.is_preset for entry in entries)
    article = Routine("Article")
    assert [entry.routine for entry in entries] == [
        article,
        Routine("Gentle start", reps=8, seconds=Seconds(hold=0, rest=90)),
        Routine("Long hold", sets=3, seconds=Seconds(hold=5)),
        Routine("Alternating", alternate=Alternate.REP, seconds=Seconds(switch=3)),
    ]
    assert unroll(library.get("Article")).length_ms == 420_000


def test_routines_are_found_by_name_or_path(library: Library, tmp_path: Path) -> None:
    put(library, "a.toml", HAND)
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text('name = "Elsewhere"')
    assert library.get("gentle  START").name == "Gentle start"
    assert library.get("anna").reps == 8
    assert library.get(str(elsewhere)).name == "Elsewhere"
    assert library.names()[-1] == "Anna"


def test_a_missing_routine_is_a_problem(library: Library, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"no routine “Ana”\. The names are: Article, Gentle start"):
        library.get("Ana")
    with pytest.raises(Problem, match=r"gone\.toml cannot be read: there is no such file"):
        library.get(str(tmp_path / "gone.toml"))
    with pytest.raises(Problem, match="it is not a file"):
        library.get(str(tmp_path))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('name = "X"\nreps = 51', "reps = 51: must be a whole number from 1 to 50"),
        ('name = "X"\nrepz = 5', "repz = 5: unknown key"),
        ('name = "X"\nsets = "two"', 'sets = "two": must be a whole number'),
        ('name = "X"\nschema = 2', "newer version"),
        ('name = "X"\nreps = 0\nsets = 11', "reps = 0: .*; |sets = 11: .*; "),
        ("reps = 5", "name is missing"),
        ('name = "X"\nreps ==', r"is not valid TOML at line 2, column \d+"),
        ("a = " + "[" * 5000, "line 1 has more than 100 levels"),
        (f'name = "X"\nreps = {"9" * 5000}', r"bad\.toml"),
        ("#" * 64_001, "larger than 64 kB"),
    ],
)
def test_an_invalid_file_is_reported_and_hides_no_other(library: Library, text: str, line: str) -> None:
    put(library, "anna.toml", HAND)
    bad = put(library, "bad.toml", text)
    entries, (fault,) = library.read()
    assert entries[-1].name == "Anna"
    assert fault.path == bad
    assert str(bad) in str(fault.text)
    assert "\n" not in fault.line
    with pytest.raises(Problem, match=line):
        library.get("bad")
    assert bad.read_text() == text


def test_a_file_that_is_not_utf8_is_a_problem(library: Library) -> None:
    put(library, "bad.toml", "").write_bytes(b'name = "\xff"')
    with pytest.raises(Problem, match="byte 9 is not UTF-8"):
        library.get("bad")


def test_a_name_used_twice_is_reported(library: Library) -> None:
    put(library, "mine.toml", 'name = "ARTICLE"')
    entries, (fault,) = library.read()
    assert len(entries) == 4
    assert "the name “ARTICLE” is already used by" in str(fault.text)
    assert library.get("article") == Routine("Article")


def test_a_file_is_imported_with_its_comments(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "from the clinic.toml"
    file.write_bytes(b"\xef\xbb\xbf" + HAND.encode())  # some editors begin a file so
    entry = library.add(file)
    assert entry.path == library.folder / "anna.toml"
    assert entry.path.read_text(encoding="utf-8") == HAND
    assert library.entries()[-1] == entry


def test_importing_a_routine_overwrites_nothing(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "new.toml"
    file.write_text(HAND.replace("reps = 8", "reps = 9"))
    bad = put(library, "anna.toml", "not TOML")
    assert library.add(file).path.name == "anna-2.toml"
    for used in ("ANNA", "Article"):
        file.write_text(f'name = "{used}"')
        with pytest.raises(Problem, match=f"the name “{used}” is already used by .*; choose another"):
            library.add(file)
    assert bad.read_text() == "not TOML"
    assert library.get("Anna").reps == 9


def test_of_many_files_each_name_is_added_once(library: Library, tmp_path: Path) -> None:
    known = library.by_name()
    for number in (1, 2):
        (tmp_path / f"{number}.toml").write_text(f'schema = 1\nname = "Mine {number}"\n')
        library.add(tmp_path / f"{number}.toml", known)
    assert known == library.by_name()
    (tmp_path / "3.toml").write_text('schema = 1\nname = "mine 2"\n')
    with pytest.raises(Problem, match=r"3\.toml: the name “mine 2” is already used by .*mine-2\.toml"):
        library.add(tmp_path / "3.toml", known)


def test_saving_keeps_comments(library: Library) -> None:
    file = put(library, "a.toml", HAND)
    old = library.get("Anna")
    library.save(replace(old, reps=10, seconds=old.seconds._replace(hold=3), left=Override(reps=7)))
    assert file.read_text() == HAND.replace("reps = 8 ", "reps = 10 ").replace(
        "hold = 2", "hold = 3"
    ).replace("reps = 6 ", "reps = 7 ")


def test_saving_an_unchanged_routine_leaves_the_file(library: Library) -> None:
    file = put(library, "a.toml", HAND)
    library.save(library.get("Anna"))
    assert file.read_text() == HAND


def test_a_routine_can_be_renamed(library: Library) -> None:
    file = put(library, "a.toml", HAND)
    library.save(replace(library.get("Anna"), name="Berta"), old_name="Anna")
    assert library.names()[4:] == ["Berta"]
    assert '"Berta"   # that is me' in file.read_text()
    with pytest.raises(Problem, match="is already used"):
        library.save(replace(library.get("Berta"), name="Long hold"), old_name="Berta")


def test_a_new_file_lists_the_legal_numbers(library: Library) -> None:
    path = library.save(Routine("Über mich!", load_kg=2.25)).path
    assert path.name == "uber-mich.toml"
    text = path.read_text(encoding="utf-8")
    assert "reps = 10 # 1 to 50 in whole numbers" in text
    assert "rest = 60 # 0 to 600 s in steps of 0.5" in text
    assert library.get("über mich!") == Routine("Über mich!", load_kg=2.25)


def test_a_preset_is_neither_changed_nor_removed(library: Library) -> None:
    before = library.read()
    with pytest.raises(Problem, match="is already used by the built-in routine “Article”"):
        library.save(Routine("Article", reps=12))
    with pytest.raises(Problem, match="cannot be removed"):
        library.remove("article")
    assert library.read() == before


def test_an_edited_preset_is_saved_under_another_name(library: Library) -> None:
    entry = library.save(replace(library.get("Article"), name="My article"), old_name="Article")
    assert not entry.is_preset
    assert library.names() == ["Article", "Gentle start", "Long hold", "Alternating", "My article"]


def test_an_own_routine_is_removed(library: Library) -> None:
    file = put(library, "a.toml", HAND)
    library.remove("anna")
    assert not file.exists()


def test_a_saved_copy_equals_the_file(library: Library, tmp_path: Path) -> None:
    put(library, "a.toml", HAND)
    library.save_copy("ANNA", tmp_path / "out.toml")
    assert (tmp_path / "out.toml").read_text() == HAND
    library.save_copy("Article", tmp_path / "out.toml")
    assert read_routine(tmp_path / "out.toml") == Routine("Article")
    with pytest.raises(Problem, match="no routine"):
        library.save_copy("nobody", tmp_path / "none.toml")
    assert not (tmp_path / "none.toml").exists()


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Long hold", "long-hold"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "routine-con"),
        ("膝", "routine"),
        ("...", "routine"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_file_name_is_safe_everywhere(name: str, stem: str) -> None:
    assert file_stem(name) == stem


@given(routines(), routines(), st.booleans())
def test_any_routine_can_be_saved_over_any_other(
    tmp_path_factory: pytest.TempPathFactory,
    first: Routine,
    then: Routine,
    shorthand: bool,  # noqa: FBT001 - hypothesis draws it
) -> None:
    library = Library(tmp_path_factory.mktemp("library"), resources() / "presets")
    first = replace(first, name="First")
    path = library.save(first).path
    if shorthand:  # another notation of tables
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        lines = path.read_text(encoding="utf-8").split("[seconds]")[0]
        dotted = "".join(f"seconds.{key} = {value}\n" for key, value in data["seconds"].items())
        path.write_text(lines + dotted, encoding="utf-8")
    library.save(replace(then, name="Then"), old_name="First")
    saved = library.get("Then")
    assert path.exists()
    for leg in unroll(saved).prescribed():
        assert saved.dose(leg[1]) == then.dose(leg[1])
    assert unroll(saved).spans == unroll(replace(then, name="Then")).spans


# --- files that change meanwhile --------------------------------------------------------


def test_every_fault_is_a_separate_line(tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('name = "Bad"\nreps = 99\nspeed = 2\n[seconds]\nflex = "two"\n')
    with pytest.raises(RoutineFault) as caught:
        read_routine(file)
    lines = caught.value.lines
    assert len(lines) == 3
    assert all(line.startswith(f"{file}: ") and re.search("must be|use one of", line) for line in lines)
    for word, line in zip(("speed", "flex", "reps"), lines, strict=True):
        assert word in line


def test_a_file_changed_meanwhile_is_not_overwritten(library: Library) -> None:
    path = put(library, "a.toml", HAND)
    entry = library.find("Anna")
    assert entry is not None
    theirs = HAND.replace("reps = 8", "reps = 9")
    path.write_text(theirs, encoding="utf-8")
    with pytest.raises(RoutineChanged, match=r"a\.toml was changed .*meanwhile"):
        library.change(entry, replace(entry.routine, reps=12))
    assert path.read_text(encoding="utf-8") == theirs
    again = library.find("Anna")
    assert again is not None
    library.change(again, replace(again.routine, reps=12))
    assert path.read_text(encoding="utf-8") == theirs.replace("reps = 9", "reps = 12")


def test_a_removed_file_is_reported_and_not_written_again(library: Library) -> None:
    path = put(library, "a.toml", HAND)
    entry = library.find("Anna")
    assert entry is not None
    path.unlink()
    with pytest.raises(RoutineChanged, match=r"a\.toml no longer exists"):
        library.change(entry, replace(entry.routine, reps=12))
    assert not path.exists()


def test_a_removed_routine_can_be_restored(library: Library) -> None:
    path = put(library, "a.toml", HAND)
    removed = library.remove("Anna")
    assert library.find("Anna") is None
    assert library.restore(removed).path == path
    assert path.read_text(encoding="utf-8") == HAND
    removed = library.remove("Anna")
    put(library, "a.toml", 'name = "Other"')
    assert library.restore(removed).path.name == "anna.toml"
    assert library.names()[-2:] == ["Other", "Anna"] or library.names()[-2:] == ["Anna", "Other"]
    with pytest.raises(Problem, match="is already used by"):
        library.restore(removed)


def test_the_order_is_saved_and_survives_a_new_name(library: Library) -> None:
    put(library, "a.toml", HAND)
    library.save_order(["Anna", "Long hold"])
    assert library.names() == ["Anna", "Long hold", "Article", "Gentle start", "Alternating"]
    entry = library.find("Anna")
    assert entry is not None
    library.change(entry, replace(entry.routine, name="Berta"))
    assert library.names()[0] == "Berta"
    removed = library.remove("Berta")
    assert library.names()[0] == "Long hold"
    library.restore(removed)
    assert library.names()[0] == "Berta"
    (library.folder / ".order").write_bytes(b"\xff")
    assert library.names()[0] == "Article"


def test_a_free_name_is_free(library: Library) -> None:
    assert library.free_name("Mine") == "Mine"
    library.save(Routine("Mine"))
    assert library.free_name("MINE") == "MINE 2"
    library.save(Routine("Mine 2"))
    assert library.free_name("Mine") == "Mine 3"
    put(library, "bad.toml", 'name = "Broken"\nreps = 99\n')
    assert library.free_name("Broken") == "Broken 2"


def test_files_that_are_the_same_are_read_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.folder.mkdir(exist_ok=True)
    for number in range(40):
        file = library.folder / f"r{number}.toml"
        file.write_text(f'schema = 1\nname = "Routine {number}"\n', encoding="utf-8")
        os.utime(file, (1_000_000_000, 1_000_000_000))
    parsed: list[str] = []
    parse = tomllib.loads

    def counting(text: str) -> dict[str, object]:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(tomllib, "loads", counting)
    names = library.names()
    before = len(parsed)
    assert library.names() == names
    assert library.find("Routine 7") is not None
    assert len(parsed) == before
    (library.folder / "r3.toml").write_text('schema = 1\nname = "Renamed"\n', encoding="utf-8")
    (library.folder / "r4.toml").unlink()
    assert {*library.names()} == {*names} - {"Routine 3", "Routine 4"} | {"Renamed"}
    assert len(parsed) == before + 1


def test_a_file_changed_just_now_is_read_again(library: Library) -> None:
    library.folder.mkdir(exist_ok=True)
    file = library.folder / "mine.toml"
    for name in ("One", "Two", "Six"):  # of one size, and perhaps of one time
        with file.open("w", encoding="utf-8") as stream:
            stream.write(f'schema = 1\nname = "{name}"\n')
        assert library.find(name) is not None
