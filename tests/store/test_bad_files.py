"""Files that would hang or stop the program: refused in one line, after one pass over their text."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import tomlkit

from coach.base.paths import resources
from coach.base.problems import Problem
from coach.core.routine import MOST_FAULTS
from coach.store import toml
from coach.store.diary import Diary
from coach.store.routines import Library, RoutineFault, read_routine
from coach.store.settings import Settings, load, save
from coach.store.toml import MAX_LEVELS, parse, too_deep

CASES = Path(__file__).parents[1] / "data" / "cases"


def parts(count: int) -> str:
    return ".".join(["a"] * count)


@pytest.mark.parametrize(
    "text",
    [
        f"{parts(MAX_LEVELS + 1)} = 1",
        f"[{' . '.join(['a', chr(34) + 'b' + chr(34)] * 60)}]",
        f"x = {'[' * 101}{']' * 101}",
        f"x = {'{a=' * 101}1{'}' * 101}",
    ],
)
def test_deep_text_never_reaches_the_parser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tomllib, "loads", None)
    with pytest.raises(Problem, match=r"x\.toml cannot be read: line 2 has more than 100 levels"):
        parse(f"\n{text}\n", Path("x.toml"))


@pytest.mark.parametrize(
    "text",
    [
        f"{parts(MAX_LEVELS)} = 1",
        f"x = [{'1.5, ' * 200}]",
        f'x = "{"." * 200}{"[" * 200}"',
        f"x = '{'.' * 200}' # {'.' * 200}",
        f'x = """\n"quoted" {"." * 200}\\""" {"[" * 200}""""',
        f"x = '''\n{'[' * 200}'''\ny = 1",
        "\n".join(["x.y = [1]".replace("x", f"x{n}") for n in range(200)]),
    ],
)
def test_flat_text_is_read(text: str) -> None:
    assert parse(text, Path("x.toml")) == tomllib.loads(text)


@pytest.mark.parametrize("text", ['"""' * 101, '\\"""' * 200, "'''a" * 101, '"' * 101, '"a\\'])
def test_unclosed_strings_are_passed_once(text: str) -> None:
    tokens = [token.span() for token in toml._TOKEN.finditer(text)]  # noqa: SLF001 - its work is counted
    assert [start for start, _ in tokens] == [0, *(end for _, end in tokens[:-1])]
    assert tokens[-1][1] == len(text)
    assert too_deep(text) == 0


def test_a_routine_with_a_long_key_is_a_fault() -> None:
    with pytest.raises(RoutineFault, match="line 2 has more than 100 levels"):
        read_routine(CASES / "routine-dotted-3000.toml")


def test_a_large_routine_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_text(f'name = "x"  # {"x" * 64_000}', encoding="utf-8")
    with pytest.raises(RoutineFault, match="it is larger than 64 kB"):
        read_routine(tmp_path / "large.toml")


def test_twenty_faults_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    file = tmp_path / "many.toml"
    file.write_text("name = 'x'\n" + "".join(f"k{n} = 1\n" for n in range(5000)), encoding="utf-8")
    with pytest.raises(RoutineFault) as caught:
        read_routine(file)
    assert len(caught.value.faults) == MOST_FAULTS + 1
    assert str(caught.value.faults[-1]) == f"{file}: 4980 more faults."


def test_one_bad_setting_leaves_the_others(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text((CASES / "settings-hex.toml").read_text("utf-8") + "\nmuted = true\n", encoding="utf-8")
    settings, problems = load(file)
    assert (settings.volume, settings.muted) == (Settings().volume, True)
    assert "volume = …: must be a whole number from 0 to 100" in str(problems[0].text)


def test_settings_with_a_long_key_are_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"{parts(150)} = 1\nvolume = 50\n", encoding="utf-8")
    assert load(file)[0] == Settings()
    save(file, Settings(), Settings(volume=40))
    assert load(file) == (Settings(volume=40), [])
    assert file.with_name("settings.toml.bad").exists()


def test_what_only_one_library_reads_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("volume = 50\n", encoding="utf-8")

    def fail(_text: str) -> None:
        raise tomlkit.exceptions.ParseError(1, 1)

    monkeypatch.setattr(tomlkit, "parse", fail)
    save(file, Settings(volume=50), Settings(volume=40))
    assert load(file) == (Settings(volume=40), [])


@pytest.mark.parametrize("name", ["x" * 300, "x" * 5000, "a\0b", f"{'x' * 300}.toml"])
def test_no_name_of_a_routine_is_too_long(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem):
        Library(tmp_path, resources() / "presets").get(name)


@pytest.mark.parametrize("name", ["x" * 300, "a\0b", "\ud800"])
def test_a_name_that_no_backup_can_have_is_refused(tmp_path: Path, name: str) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        with pytest.raises(Problem):
            diary.copy_to(tmp_path / name)
        with pytest.raises(Problem):
            diary.restore(tmp_path / name)
    assert {path.name for path in tmp_path.iterdir()} <= {
        "diary.db",
        "diary.db-wal",
        "diary.db-shm",
        "backups",
    }
