"""The commands on what was done: export, import, backup, restore."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.base import paths
from coach.base.problems import Problem
from coach.export.exporter import FORMATS, PICTURES, SCALE, SIZE, Request, write

if TYPE_CHECKING:
    from coach.store.diary import Diary

DONE, REFUSED = 0, 1
MOST_LINES = 20
"""How many lines a report has at most; the rest is counted."""


def add_to(commands: Any) -> None:  # noqa: ANN401 - argparse does not name it
    """Add the commands of this room."""
    export = commands.add_parser("export", help="write the diary, its charts, a report or the plan to a file")
    export.add_argument("format", metavar="FORMAT", choices=FORMATS, help=", ".join(FORMATS))
    export.add_argument("out", metavar="OUT", help="fit: a name that ends in .zip gets one file a session")
    export.add_argument("--from", dest="first", metavar="DATE", type=_date, help="first day, YYYY-MM-DD")
    export.add_argument("--to", dest="last", metavar="DATE", type=_date, help="last day, YYYY-MM-DD")
    export.add_argument("--theme", default="light", help="of png and svg: light, dark, contrast")
    export.add_argument("--size", type=_size, default=SIZE, metavar="WxH", help="of png and svg, in pixels")
    export.add_argument("--scale", type=float, default=SCALE, help="pixels of a png for each of its size")
    export.add_argument("--paper", default="a4", help="of pdf: a4, letter")
    export.add_argument("--who", default="", metavar="NAME", help="of pdf: whose report it is")
    export.set_defaults(act=_export)

    take = commands.add_parser(
        "import", help="take in a json or csv that export wrote, or a csv of Strong or Hevy"
    )
    take.add_argument("file", metavar="FILE")
    take.add_argument(
        "--good-rows", action="store_true", help="take in what can be read, where something cannot"
    )
    take.set_defaults(act=_import)

    backup = commands.add_parser("backup", help="write a copy of the whole diary")
    backup.add_argument("out", metavar="OUT")
    backup.set_defaults(act=_backup)

    restore = commands.add_parser("restore", help="put a copy in the place of the diary, which is set aside")
    restore.add_argument("file", metavar="FILE")
    restore.set_defaults(act=_restore)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'"{text}" is no date: allowed is YYYY-MM-DD') from error


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,6})[x×](\d{1,6})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f'"{text}" is no size: allowed is WIDTHxHEIGHT, as in 1290x720')
    return int(match[1]), int(match[2])


def _folder(options: argparse.Namespace) -> Path:
    return paths.ensure_data_dir(paths.data_dir(options.data_dir))


def _open(options: argparse.Namespace) -> Diary:
    from coach.store.diary import Diary  # noqa: PLC0415 - each command brings in what it needs

    return Diary.open(_folder(options) / "diary.db")


def _export(options: argparse.Namespace) -> int:
    request = Request(
        options.format,
        options.first,
        options.last,
        options.theme,
        options.size,
        options.scale,
        options.paper,
        options.who,
    )
    from coach.cli.drawing import export_sources  # noqa: PLC0415 - brings in Qt

    with _open(options) as diary:
        sources = export_sources(diary, _folder(options), drawn=options.format in PICTURES)
        write(sources, request, Path(options.out))
    return DONE


def _import(options: argparse.Namespace) -> int:
    from coach.app import zone_name  # noqa: PLC0415 - brings in Qt
    from coach.export.importing import read  # noqa: PLC0415 - each command brings in what it needs

    found = read(Path(options.file), zone_name())
    _tell(found.faults)
    faults = "1 fault" if len(found.faults) == 1 else f"{len(found.faults)} faults"
    if found.faults and not options.good_rows:
        raise Problem(
            f"Nothing was taken in from {options.file}: {faults}.",
            "Mend them, or take in the rest with --good-rows.",
        )
    with _open(options) as diary:
        merge = diary.merge(found.records, whole=found.whole, foreign=found.foreign)
    _tell([f"left out: {line}" for line in found.left_out])
    _tell([f"told differently here and there: {line}" for line in merge.conflicts])
    back = f", {merge.brought_back} brought back" if merge.brought_back else ""
    sys.stdout.write(f"{merge.new} new, {merge.changed} changed, {merge.same} here already{back}\n")
    return REFUSED if found.faults else DONE


def _backup(options: argparse.Namespace) -> int:
    with _open(options) as diary:
        diary.copy_to(Path(options.out))
    return DONE


def _restore(options: argparse.Namespace) -> int:
    from coach.store.backup import restore  # noqa: PLC0415 - each command brings in what it needs

    kept = restore(Path(options.file), _folder(options) / "diary.db")
    if kept is not None:
        sys.stdout.write(f"What was there is in {kept}\n")
    return DONE


def _tell(lines: list[str]) -> None:
    shown = lines[:MOST_LINES]
    if len(lines) > MOST_LINES:
        shown.append(f"… and {len(lines) - MOST_LINES} more")
    for line in shown:
        sys.stderr.write(f"coach: {' '.join(line.split())}\n")
