"""The text of a routine file: a new one, or one that is changed without losing its comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.bounds import BOUNDS
from coach.core.routine_data import from_data, to_data
from coach.store.toml import parse, update

if TYPE_CHECKING:
    from pathlib import Path

    from coach.base.messages import Text
    from coach.core.routine import Routine


def new_text(routine: Routine) -> str:
    """Return the text of a new file, with the legal numbers as a comment after each number."""
    import tomlkit  # noqa: PLC0415 - a heavy library, which only writing needs

    document = tomlkit.parse(tomlkit.dumps(to_data(routine)))
    for table in (document, document["seconds"]):
        for key in BOUNDS.keys() & table.keys():
            table[key].comment(str(BOUNDS[key]))
    return tomlkit.dumps(document)


def plain_text(routine: Routine) -> str:
    """Return the text of a file without comments: the shortest that other copies of the program can read."""
    import tomlkit  # noqa: PLC0415 - as above

    return tomlkit.dumps(to_data(routine)).strip() + "\n"


def changed_text(text: str, old: Routine, new: Routine, source: Path | Text) -> str:
    """Return `text`, the file of `old`, changed to `new`; a new text where that is impossible."""
    import tomlkit  # noqa: PLC0415 - a heavy library, which only writing needs

    try:
        document = tomlkit.parse(text)
    except (ValueError, RecursionError):  # tomlkit refuses a little that tomllib reads
        return new_text(new)
    update(document, to_data(old), to_data(new))
    changed = tomlkit.dumps(document)
    return changed if to_data(from_data(parse(changed, source))) == to_data(new) else new_text(new)
