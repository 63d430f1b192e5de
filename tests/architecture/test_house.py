"""The shape of the house: what is done in one place only, and what stands at the top level."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest

from tests.architecture.source import ROOT, callers, is_in, tracked, trees

SOUND_THREAD = (
    "coach.sound.speaker",
    "coach.sound.output",
    "coach.sound.qt_sound",
    "coach.sound.pulse_device",
    "coach.sound.pulse_sound",
    "coach.sound.voice",
    "coach.sound.sink_muter",
)
"""Modules on the sound thread. Their timers watch the device; no session time comes from them."""

TOP_LEVEL = {"CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml"}
TOP_FOLDERS = {"coach", "packaging", "resources", "tests"}

REGISTRIES = re.compile(
    r"""py[p]i\.\w | pytho[n]hosted | npm[j]s\. | crate[s]\.io | dev[p]i | artif[a]ctory | sonatyp[e]
    | --(?:extra-)?inde[x]-url | --trusted-hos[t] | --find-link[s]
    | https?://(?!127\.|0\.0\.0\.0)\d+\.\d+\.\d+\.\d+  # a host known by its number
    | https?://(?!localhost\b)[\w-]+[:/]               # or by a name in a private network
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Hosts of package registries. The locks must work with any mirror, so no file may name one; the brackets
keep this pattern from matching itself."""


def test_the_core_has_no_clock_and_opens_no_file() -> None:
    outside = re.compile(r"open|print|input|.*\.(now|today|utcnow|open|read_text|write_text)")
    assert [module for module in callers(outside) if is_in(module, "coach.core")] == []


def test_one_timer_drives_the_window() -> None:
    made = Counter(callers(re.compile(r"(.*\.)?(QTimer|QBasicTimer|QChronoTimer)|.*\.startTimer")))
    single = Counter(callers(re.compile(r".*\.setSingleShot")))  # delays, as for a pointer that hides
    assert made.pop("coach.ui.session.conductor") == 1
    assert made.pop("coach.ui.garbage") == 1  # every two seconds; it moves nothing
    assert {m for m, timers in made.items() if timers > single[m] and not is_in(m, *SOUND_THREAD)} == set()


KNOW_IT = {"coach.ui.application", "coach.ui.widgets.announcer"}
"""One makes it; the other is kept by it, as anything may be announced from anywhere."""


def test_the_application_object_is_passed_in() -> None:
    found = callers(re.compile(r"Q(Core|Gui)?Application\.instance"))
    assert [module for module in found if module not in KNOW_IT] == []


def test_only_the_program_itself_ends_the_process() -> None:
    leaving = callers(re.compile(r"sys\.exit|os\._exit|os\.abort|exit|quit|SystemExit"))
    raised = [
        module
        for module, tree in trees("coach").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name) and node.exc.id == "SystemExit"
    ]
    # unexpected_errors exits where Qt would abort: nothing above it could report anything any more.
    allowed = ("coach.__main__", "coach.cli", "coach.run", "coach.desktop.unexpected_errors")
    assert [module for module in leaving + raised if not is_in(module, *allowed)] == []


@pytest.mark.parametrize("folder", ["coach", "packaging", "tests"])
def test_every_module_has_a_docstring(folder: str) -> None:
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
