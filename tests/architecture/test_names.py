"""Names that were changed stay gone: an old name and a new one for one idea would confuse every reader."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import trees

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD_NAMES = {
    "Wardrobe": "Appearance",
    "Places": "Navigation, SlotGeometry",
    "Flow": "SessionFlow",
    "Stage": "SessionView",
    "Ensemble": "SessionAudio",
    "Archive": "ProgressPresenter",
    "Desk": "RoutinesPresenter",
    "Outlook": "PlanOverview",
    "Advice": "TodayPresenter",
    "Reminding": "ReminderService",
    "Reminders": "ReminderSchedule",
    "Tongue": "Localization",
    "tongue": "localization",
    "Sign": "Toast",
    "Herald": "ScreenReaderAnnouncer",
    "HandsOff": "CursorAutoHide",
    "whereabouts": "FocusState",
    "saying": "messages",
    "Needs": "TextMetrics",
    "Try": "Attempt",
    "Hush": "SinkMuter",
    "lean": "multimedia_setup",
    "laid": "mix",
    "scaled": "scale",
    "ramped": "ramp",
    "nudge": "keep-alive",
    "hurry": "raise_thread_priority",
    "SoundServer": "PulseMonitor",
    "Journal": "SessionRecorder",
    "telling": "corrections",
    "settle": "flush",
    "unsettled": "flush",
    "TOLD": "FEEDBACK_FIELDS",
    "UNTOLD": "UNSET",
    "Told": "Feedback",
    "Stretch": "Period",
    "By": "Bucket",
    "Planned": "PlannedTone, CalendarPlan",
    "BeatTest": "LatencyCalibration",
    "ToneTest": "ToneDemo",
    "dress": "apply_theme",
    "wear": "set_theme",
}
"""The old name of each thing, and its new one."""


MOST_LETTERS = 60
"""Length of a test name: it states one rule in plain words."""

OLD_MODULES = (
    "arrays",
    "commands",
    "headless",
    "offscreen",
    "paper",
    "past",
    "beat_test",
    "tone_test",
    "saying",
    "telling",
    "lean",
    "hush",
)


def names_defined(tree: ast.AST) -> Iterator[str]:
    """Yield every identifier that a module defines or binds: classes, functions, arguments, variables."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield name
            case ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case ast.alias(name=name, asname=alias):
                yield alias or name.rpartition(".")[2]


@pytest.mark.parametrize("folder", ["coach", "packaging", "tests"])
def test_old_names_are_gone(folder: str) -> None:
    found = [
        f"{module}: {name} is now {OLD_NAMES[name.lstrip('_')]}"
        for module, tree in trees(folder).items()
        for name in names_defined(tree)
        if name.lstrip("_") in OLD_NAMES
    ]
    assert sorted(set(found)) == []


@pytest.mark.parametrize("folder", ["coach", "packaging"])
def test_old_modules_are_gone(folder: str) -> None:
    parts = {part for module in trees(folder) for part in module.split(".")}
    assert sorted(parts & set(OLD_MODULES)) == []
    assert sorted(part for part in parts if part.startswith("try_")) == []


def test_test_names_are_short_rules() -> None:
    long = [
        f"{module}: {node.name}"
        for module, tree in trees("tests").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and len(node.name) > MOST_LETTERS
    ]
    assert long == []


def test_each_class_name_means_one_class() -> None:
    found: dict[str, list[str]] = {}
    for module, tree in trees("coach").items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).append(module)
    assert {name: modules for name, modules in found.items() if len(modules) > 1} == {}
