"""The text of a routine file: written anew, or changed without losing what a person wrote into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.core.routine import BOUNDS, Routine, from_data, to_data
from coach.store.toml import parse, update

if TYPE_CHECKING:
    from pathlib import Path


def fresh(routine: Routine) -> str:
    """Return the text of a new file, with the numbers allowed behind each number."""
    import tomlkit  # noqa: PLC0415 - only where something is written

    document = tomlkit.parse(tomlkit.dumps(to_data(routine)))
    for table in (document, document["seconds"]):
        for key in BOUNDS.keys() & table.keys():
            table[key].comment(str(BOUNDS[key]))
    return tomlkit.dumps(document)


def edited(text: str, old: Routine, new: Routine, path: Path) -> str:
    """Return `text`, which holds `old`, changed to hold `new`; written anew where that cannot be done."""
    import tomlkit  # noqa: PLC0415 - only where something is written

    document: Any = tomlkit.parse(text)
    update(document, to_data(old), to_data(new))
    changed = tomlkit.dumps(document)
    return changed if to_data(from_data(parse(changed, path))) == to_data(new) else fresh(new)
