"""The folder of shipped resources, and the data folder."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base.files import OTHERS, exists, make_private, remove_leftovers
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping

DIARY, SETTINGS = "diary.db", "settings.toml"
"""The files of the diary and of the settings in the data folder."""

LOCK = "coach.lock"
"""The file in the data folder that a window locks. It is never removed: that would need another lock."""

PEOPLE = "people"
"""The folder in the data folder with a folder for each person but the first."""

ORDER = ".order"
"""The file in that folder with the order in which these people came."""

PLAYERS = "players.json"
"""The file with other media players that a session turned down, until they are put back."""

APP = "interval-coach"
"""Name of the data folder, in the place that the operating system has for such folders."""

DATA_DIR_VARIABLE = "COACH_DATA_DIR"
"""Environment variable that chooses the data folder if no argument does."""

PORTABLE = "portable"
"""A file of this name beside the program makes the copy portable: its data is saved beside it."""


def desktop_entry() -> str:
    """Return the name of our desktop entry, of its icon too: in a Flatpak it is the application's ID."""
    return os.environ.get("FLATPAK_ID") or APP


def resources() -> Path:
    """Return the folder of icons, presets and translations.

    It is inside the package if the program was installed from a wheel or is frozen, and beside the
    package in a checkout. Raises `Problem` if it is in neither place.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "presets").is_dir():
            return folder
    raise Problem(
        "The folder {folder} is missing.", "Install Interval Coach again.", folder=package / "resources"
    )


def portable_dir() -> Path | None:
    """Return the data folder of a portable copy, `data` beside the program; None for any other copy.

    Only a frozen program can be portable. On macOS the folder is beside the bundle.
    """
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.with_name("data") if bundle.with_name(PORTABLE).exists() else None


def data_dir(chosen: str | Path | None = None, environ: Mapping[str, str] | None = None) -> Path:
    """Return the data folder: the `chosen` one, else `COACH_DATA_DIR`, a portable copy's, or the user's own.

    An empty string chooses nothing. The folder need not exist; see `ensure_data_dir`. Raises `Problem` for
    the folder of one person among several.
    """
    given = chosen or (os.environ if environ is None else environ).get(DATA_DIR_VARIABLE) or portable_dir()
    if not given:
        import appdirs  # noqa: PLC0415 - needed only if nothing was chosen

        given = appdirs.user_data_dir(APP, appauthor=False)
    try:
        found = Path(given).expanduser().absolute()
    except RuntimeError as error:  # an unknown user in "~name"
        raise Problem(
            "The data folder {folder} cannot be found: its user is unknown.", folder=Path(given)
        ) from error
    refuse_person_folder(found)
    return found


def refuse_person_folder(folder: Path) -> None:
    """Raise `Problem` if `folder` is that of one person inside a data folder, or holds those of all.

    Two windows could otherwise write the same diary: the lock is that of the data folder.
    """
    real = Path(os.path.realpath(folder))
    for inner in (real, real.parent):
        if holds_people(inner):
            raise Problem(
                "{folder} is inside the data folder {root}, for one of the people there.",
                Text("Use --data-dir {root} with --person.", root=inner.parent),
                folder=folder,
                root=inner.parent,
            )


def holds_people(folder: Path) -> bool:
    """Whether `folder` is that of the people of a data folder, and not just any folder of this name."""
    signs = (*(folder.parent / name for name in (LOCK, DIARY, SETTINGS)), folder / ORDER)
    return folder.name.casefold() == PEOPLE and any(map(exists, signs))


def ensure_data_dir(path: Path) -> Path:
    """Create the data folder if it is missing, and check that files can be created in it.

    Makes it private, and removes what killed runs left. Raises `Problem` if no file can be created.
    """
    remedy = Text("Choose another with --data-dir or {variable}.", variable=DATA_DIR_VARIABLE)
    try:
        path.mkdir(mode=0o777 & ~OTHERS, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except (FileExistsError, NotADirectoryError) as error:
        file = Path(error.filename or path)
        raise Problem(
            "The data folder {folder} cannot be used: {file} is a file.", remedy, folder=path, file=file
        ) from error
    except (OSError, ValueError) as error:
        raise Problem(
            "The data folder {folder} cannot be written to: {why}.",
            remedy,
            folder=path,
            why=reason_of(error),
        ) from error
    make_private(path)
    remove_leftovers(path)
    return path


def usable_data_dir(path: Path) -> Path:
    """Return the data folder as `ensure_data_dir` does; one that cannot be written may hold a diary to read.

    Raises `Problem`.
    """
    try:
        return ensure_data_dir(path)
    except Problem:
        if os.path.isfile(path / DIARY):  # noqa: PTH113 - as in `exists`
            return path
        raise
