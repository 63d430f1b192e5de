"""The house rules, held by reading the source: who may import whom, and what is done in one place only."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]

LAYERS: tuple[tuple[str, ...], ...] = (
    ("coach.__main__",),
    ("coach.cli",),
    ("coach.app",),
    ("coach.ui", "coach.desktop"),
    ("coach.export",),
    ("coach.report",),
    ("coach.draw",),
    ("coach.text",),
    ("coach.store", "coach.sound"),
    ("coach.core",),
    ("coach.base",),
    ("coach",),
)
"""The layers, top to bottom. A room imports from its own layer's room and from those below it."""

DEVICE = (
    "coach.sound.speaker",
    "coach.sound.output",
    "coach.sound.devices",
    "coach.sound.stream",
    "coach.sound.sound_system",
    "coach.sound.qt_sound",
    "coach.sound.pulse_sound",
    "coach.sound.systems",
    "coach.sound.multimedia_setup",
    "coach.sound.sink_muter",
    "coach.sound.voice",
    "coach.sound.worker",
)
"""The part of the sound room that stands on Qt; tones, mixer and clock are pure."""

LOADS_SOUND = ("coach.sound.qt_sound", "coach.sound.voice", "coach.cli.window_checks")
"""Who loads the sound libraries: to open them, or (the self-check) to prove that they load."""

SOUND_LIBRARIES = ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
CHARTS = ("coach.ui.progress", "coach.ui.routines.score_chart")
HEAVY = ("numpy", "pyqtgraph")

NOT_IN_CORE = {
    *("asyncio", "ctypes", "glob", "importlib", "io", "locale", "logging", "multiprocessing", "os"),
    *("pathlib", "platform", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess", "sys"),
    *("tempfile", "threading", "time", "urllib"),
}
"""Parts of the standard library that reach outside: files, clocks, processes, chance."""

TOP_LEVEL = {"CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml"}
TOP_FOLDERS = {"coach", "packaging", "resources", "tests"}

REGISTRIES = re.compile(
    r"""py[p]i\.\w | pytho[n]hosted | npm[j]s\. | crate[s]\.io | dev[p]i | artif[a]ctory | sonatyp[e]
    | --(?:extra-)?inde[x]-url | --trusted-hos[t] | --find-link[s]
    | https?://(?!127\.|0\.0\.0\.0)\d+\.\d+\.\d+\.\d+  # a machine known by its number
    | https?://(?!localhost\b)[\w-]+[:/]               # or by a name that only its neighbours know
    """,
    re.VERBOSE | re.IGNORECASE,
)


# --- reading the source -----------------------------------------------------------------------


class When(StrEnum):
    """When an import is carried out."""

    AT_ONCE = "at once"
    IN_FUNCTION = "in a function"
    FOR_TYPES = "for types only"


@dataclass(frozen=True)
class Import:
    """One imported name, in full, as in "coach.core.score.Span"."""

    name: str
    when: When

    def is_in(self, *packages: str) -> bool:
        """Whether it is one of `packages` or inside of one."""
        return any(self.name == package or self.name.startswith(package + ".") for package in packages)


def imports_of(tree: ast.AST, module: str, when: When = When.AT_ONCE) -> Iterator[Import]:
    """Yield every import of `module`, wherever it stands; those by a call of their name as well."""
    for node in ast.iter_child_nodes(tree):
        inner = when
        match node:
            case ast.Import(names=names):
                yield from (Import(alias.name, when) for alias in names)
            case ast.ImportFrom(module=source, names=names, level=level):
                package = ".".join([*module.split(".")[:-level], source or ""]).rstrip(".")
                base = package if level else source
                yield from (Import(f"{base}.{alias.name}", when) for alias in names)
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield Import(name, when)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
                inner = When.IN_FUNCTION
            case ast.If(test=ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING")):
                inner = When.FOR_TYPES
        yield from imports_of(node, module, inner)


@cache
def trees(folder: str) -> dict[str, ast.Module]:
    """Return every module below `folder`, parsed, by its dotted name."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            path.read_text("utf-8"), str(path)
        )
        for path in sorted((ROOT / folder).rglob("*.py"))
    }


@cache
def imports() -> dict[str, list[Import]]:
    """Return what each module of the program imports."""
    packages = {".".join(p.parent.relative_to(ROOT).parts) for p in (ROOT / "coach").rglob("__init__.py")}
    return {
        name: list(imports_of(tree, name + ".__init__" if name in packages else name))
        for name, tree in trees("coach").items()
    }


def is_in(module: str, *packages: str) -> bool:
    """Whether `module` is one of `packages` or inside of one."""
    return Import(module, When.AT_ONCE).is_in(*packages)


def room_of(module: str) -> str:
    """Return the room that `module` lives in."""
    return ".".join(module.split(".")[:2])


def module_of(name: str) -> str:
    """Return the module of ours in which the imported `name` is found."""
    while name not in trees("coach"):
        name = name.rpartition(".")[0]
    return name


def offenders(*packages: str, among: tuple[When, ...] = tuple(When), save: tuple[str, ...] = ()) -> list[str]:
    """Return who imports any of `packages` at one of the times `among`, save the modules in `save`."""
    return [
        f"{module} imports {one.name} {one.when}"
        for module, found in imports().items()
        for one in found
        if one.is_in(*packages) and one.when in among and not is_in(module, *save)
    ]


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the last two parts of what is called, as in "QTimer.singleShot"."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)):
                yield name, node
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name)
            ):
                yield f"{owner}.{name}", node
            case ast.Call(func=ast.Attribute(attr=name)):
                yield f".{name}", node


def callers(called: re.Pattern[str], folder: str = "coach") -> list[str]:
    """Return the modules that call what `called` matches in full, once for each call."""
    return [m for m, tree in trees(folder).items() for name, _ in calls(tree) if called.fullmatch(name)]


def start_of(*modules: str) -> dict[str, list[Import]]:
    """Return all modules of ours that are loaded when `modules` are, with what each of them imports."""
    loaded: dict[str, list[Import]] = {}
    waiting = list(modules)
    while waiting:
        module = waiting.pop()
        if module not in loaded:
            loaded[module] = [one for one in imports()[module] if one.when is When.AT_ONCE]
            waiting += [module_of(one.name) for one in loaded[module] if one.is_in("coach")]
            waiting += [module.rpartition(".")[0]] if "." in module else []
    return loaded


def loads(*modules: str, never: tuple[str, ...]) -> list[str]:
    """Return what of `never` is loaded along with `modules`, and by whom."""
    return [
        f"{module} loads {one.name}"
        for module, found in start_of(*modules).items()
        for one in found
        if one.is_in(*never)
    ]


@cache
def tracked() -> tuple[str, ...]:
    """Return the files that git keeps, if this is a checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    return tuple(name for name in listed.stdout.split("\0") if name)


def test_imports_are_found_wherever_they_stand() -> None:
    source = """
import a, b.c as d
from e.f import g, h as i
from . import j
from ..k import l
if TYPE_CHECKING:
    from m import n
class C:
    import o
    def f(self):
        try:
            import p
        finally:
            importlib.import_module("q.r")
x = lambda: __import__("s")
"""
    found = [(one.name, one.when.value) for one in imports_of(ast.parse(source), "coach.ui.page")]
    assert found == [
        *((name, "at once") for name in ("a", "b.c", "e.f.g", "e.f.h", "coach.ui.j", "coach.k.l")),
        ("m.n", "for types only"),
        ("o", "at once"),
        *((name, "in a function") for name in ("p", "q.r", "s")),
    ]


# --- who may import whom ----------------------------------------------------------------------


def test_every_module_lives_in_a_room_with_rules() -> None:
    ruled = {room for layer in LAYERS for room in layer}
    assert sorted({room_of(module) for module in trees("coach")} - ruled) == []


def test_no_room_imports_upwards() -> None:
    level = {room: height for height, layer in enumerate(LAYERS) for room in layer}
    wrong = []
    for module, found in imports().items():
        for one in found:
            if not one.is_in("coach"):
                continue
            here, there = room_of(module), room_of(module_of(one.name))
            if here != there and level[there] <= level[here]:
                wrong.append(f"{module} imports {one.name}")
    assert wrong == []


def test_only_the_command_line_imports_the_composition_root() -> None:
    assert offenders("coach.app", save=("coach.cli", "coach.__main__")) == []
    assert offenders("coach.__main__") == []


def test_the_core_reaches_nothing_outside() -> None:
    for module, found in imports().items():
        if is_in(module, "coach.core"):
            tops = {one.name.split(".")[0] for one in found} - {"coach"}
            assert tops <= set(sys.stdlib_module_names), module
            assert not tops & NOT_IN_CORE, module


def test_the_core_has_no_clock_and_opens_no_file() -> None:
    outside = re.compile(r"open|print|input|.*\.(now|today|utcnow|open|read_text|write_text)")
    assert [module for module in callers(outside) if is_in(module, "coach.core")] == []


def test_rooms_without_qt_import_none() -> None:
    without = ("coach.base", "coach.core", "coach.store", "coach.export", "coach.sound")
    qt = (*DEVICE, "coach.export.drawn_formats")
    found = offenders("PySide6", save=qt)
    assert [line for line in found if is_in(line.split()[0], *without)] == []


def test_sound_libraries_are_loaded_where_sound_begins_and_only_then() -> None:
    assert offenders(*SOUND_LIBRARIES, among=(When.AT_ONCE,)) == []
    assert offenders(*SOUND_LIBRARIES, among=(When.IN_FUNCTION,), save=LOADS_SOUND) == []
    assert offenders(*SOUND_LIBRARIES, among=(When.FOR_TYPES,), save=DEVICE) == []


def test_heavy_libraries_are_for_charts_alone() -> None:
    assert offenders(*HEAVY, save=CHARTS) == []


def test_the_window_starts_without_heavy_libraries() -> None:
    pages = [module for module in trees("coach") if re.search(r"ui\.(today|session|window)", module)]
    assert len(pages) >= 3
    assert loads("coach.app", *pages, never=(*HEAVY, *SOUND_LIBRARIES)) == []


def test_the_command_line_starts_without_qt() -> None:
    assert loads("coach.__main__", "coach.cli.self_check", never=("PySide6", *HEAVY)) == []


# --- what is done in one place only -----------------------------------------------------------


def test_one_timer_ticks_in_the_window() -> None:
    made = Counter(callers(re.compile(r"(.*\.)?(QTimer|QBasicTimer|QChronoTimer)|.*\.startTimer")))
    single = Counter(callers(re.compile(r".*\.setSingleShot")))  # put off, as for a pointer that hides
    assert made.pop("coach.ui.session.conductor") == 1
    # The speaker looks after its device on a thread of its own; no session time comes from there.
    assert {m for m, timers in made.items() if timers > single[m] and not is_in(m, *DEVICE)} == set()


def test_nobody_reaches_for_the_application_from_inside() -> None:
    reached = callers(re.compile(r"Q(Core|Gui)?Application\.instance"))
    assert [module for module in reached if module != "coach.ui.application"] == []


def test_only_the_program_itself_ends_the_process() -> None:
    leaving = callers(re.compile(r"sys\.exit|os\._exit|os\.abort|exit|quit|SystemExit"))
    raised = [
        module
        for module, tree in trees("coach").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name) and node.exc.id == "SystemExit"
    ]
    # unexpected_errors exits where Qt would abort: nothing above it could report anything any more.
    assert set(leaving + raised) <= {"coach.__main__", "coach.app", "coach.desktop.unexpected_errors"}


# --- the shape of the house -------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["coach", "packaging", "tests"])
def test_every_module_says_what_it_is_for(folder: str) -> None:
    assert [module for module, tree in trees(folder).items() if not ast.get_docstring(tree)] == []


def test_packaging_does_not_hide_the_library_of_that_name() -> None:
    assert (ROOT / "packaging").is_dir()
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_top_level_holds_what_belongs_there() -> None:
    files = {name for name in tracked() if "/" not in name and not name.startswith(".")}
    folders = {name.split("/")[0] for name in tracked() if "/" in name and not name.startswith(".")}
    assert files <= TOP_LEVEL
    assert folders <= TOP_FOLDERS


def test_no_file_names_a_package_registry() -> None:
    found = [
        f"{name}: {match.group()}"
        for name in tracked()
        if (ROOT / name).is_file()
        for match in REGISTRIES.finditer((ROOT / name).read_text("utf-8", errors="replace"))
    ]
    assert found == []


def test_no_test_waits_for_time_to_pass() -> None:
    waiting = re.compile(r"(.*\.)?(sleep|msleep|usleep|qSleep|qWait)|qtbot\.wait")
    assert callers(waiting, "tests") == []
