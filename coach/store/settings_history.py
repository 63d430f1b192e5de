"""Moves history that version 0.1 had in its settings into the diary, once.

Declined suggestions were lines such as "2026-03-02T18:30:00+00:00 Article": when, and the routine's name.
Former plans were lines such as "2026-03-02 3": the last day on which a plan held, and its days a week.
"""

from __future__ import annotations

import logging
from datetime import date, datetime
from typing import TYPE_CHECKING

from coach.base.files import exists, write_beside
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.wrong_values import must_be
from coach.core.bounds import YEARS
from coach.core.plan import DAYS, FormerPlan
from coach.store.history import Decisions, Declined
from coach.store.toml import parse, read_text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from coach.store.history import History

DECLINED, PLANS = "declined", "plan_before"
"""The keys of these settings."""

_LEGAL = {
    key: Text("a list of texts such as {example}", example=f'"{example}"')
    for key, example in ((DECLINED, "2026-03-02T18:30:00+00:00 Article"), (PLANS, "2026-03-02 3"))
}

_log = logging.getLogger(__name__)


def move_history(file: Path, history: History) -> list[Problem]:
    """Move the history in the settings `file` into the diary; return a problem for each illegal key.

    A key goes from the file when its values are safely in the diary; an illegal one stays. Where the diary
    or the file cannot be written, the next start tries again.
    """
    try:
        data = parse(read_text(file), file) if exists(file) else {}
    except Problem:
        return []  # whoever reads the settings reports it
    found, problems = Decisions(), []
    legal = []
    for key in (DECLINED, PLANS):
        if key not in data:
            continue
        try:
            found = _with(found, key, data)
            legal.append(key)
        except ValueError:
            fault = must_be(key, data[key], _LEGAL[key])
            problems.append(Problem("{file}: {fault}.", file=file, fault=fault))
    if legal:
        try:
            history.add(found)
            _remove(file, legal)
        except Problem as problem:
            _log.warning("history stays in the settings for now: %s", problem)
    return problems


def _with(found: Decisions, key: str, data: Mapping[str, object]) -> Decisions:
    """Return `found` with the values of a key; raises ValueError where one is illegal."""
    lines = data[key]
    if not isinstance(lines, list):
        raise ValueError(lines)  # noqa: TRY004 - every illegal value is the same to the caller
    if key == DECLINED:
        return found._replace(declined=tuple(map(_declined, lines)))
    return found._replace(plans=tuple(map(_plan, lines)))


def _declined(line: object) -> Declined:
    moment, _, routine = str(line).partition(" ")
    at = datetime.fromisoformat(moment)
    if at.tzinfo is None or not YEARS.admits(at.year):
        raise ValueError(line)
    return Declined(routine, at)


def _plan(line: object) -> FormerPlan:
    day, _, count = str(line).partition(" ")
    plan = FormerPlan(date.fromisoformat(day), int(count))
    if not 0 <= plan.days_a_week <= DAYS or not YEARS.admits(plan.last_day.year):
        raise ValueError(line)
    return plan


def _remove(file: Path, keys: Collection[str]) -> None:
    """Remove keys from the settings; everything else in the file stays as it is."""
    import tomlkit  # noqa: PLC0415 - a heavy library, which only writing needs

    try:
        document = tomlkit.parse(read_text(file))
        for key in keys:
            document.remove(key)
        text = tomlkit.dumps(document)
    except (ValueError, RecursionError) as error:  # what only one of the two libraries can read
        _log.warning("history stays in the settings: %s", error)
        return
    with write_beside(file) as stream:
        stream.write(text)
