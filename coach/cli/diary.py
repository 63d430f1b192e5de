"""`coach export`, `import`, `backup` and `restore`: the commands that read and write the diary."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base import paths
from coach.base.folder_lock import FolderLock
from coach.base.problems import Problem
from coach.cli.context import DONE, MOST_LINES, REFUSED, WRONG_USAGE, as_text, complain
from coach.export.exporter import Sources, check_days, nothing_in, write
from coach.export.importing import import_file
from coach.export.last_report import first_day_since_report, remember_report
from coach.export.request import FORMATS, PICTURES, SCALE, SIZE, Request
from coach.text.record_texts import conflict_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.cli.context import Commands, Context

FOUR_WEEKS, LAST_REPORT = RANGES = ("4-weeks", "last-report")
"""Ready ranges of days."""

NAMED = ("pdf", "html", "sheet")
"""The formats that have the person's name on them."""


def add_to(commands: Commands) -> None:
    """Add `export`, `import`, `backup` and `restore`."""
    export = commands.add_parser("export", help="write the diary, its charts, a report or the plan to a file")
    export.add_argument("format", metavar="FORMAT", choices=FORMATS, help=", ".join(FORMATS))
    export.add_argument(
        "out",
        metavar="OUT",
        help="for FIT, .zip writes one file per session; a sheet is a PDF, or with .png a picture",
    )
    export.add_argument("--from", dest="first", metavar="DATE", type=_date, help="first day, YYYY-MM-DD")
    export.add_argument("--to", dest="last", metavar="DATE", type=_date, help="last day, YYYY-MM-DD")
    export.add_argument(
        "--range",
        choices=RANGES,
        help="days in place of --from and --to: the last 4 weeks, or those since the last report",
    )
    export.add_argument("--theme", default="light", help="theme for PNG and SVG: light, dark, contrast")
    export.add_argument(
        "--size", type=_size, default=SIZE, metavar="WxH", help="size of PNG and SVG, in pixels"
    )
    export.add_argument("--scale", type=float, default=SCALE, help="PNG scale factor")
    export.add_argument(
        "--paper",
        default="",
        help="paper size of report and sheet: a4, letter; by default that of your country",
    )
    export.add_argument(
        "--who", metavar="NAME", help="the name on the report or sheet; the person's, if there is one"
    )
    export.add_argument("--notes", action="store_true", help="list your notes on the report")
    export.add_argument(
        "--routine",
        default=argparse.SUPPRESS,
        help="the routine of the sheet: a name or a TOML file (default: the one on Today)",
    )
    export.set_defaults(run=export_diary)

    import_ = commands.add_parser(
        "import", help="import a JSON or CSV export, or a CSV export of Strong or Hevy"
    )
    import_.add_argument("file", metavar="FILE")
    import_.add_argument(
        "--good-rows", action="store_true", help="import the valid rows of a file that has errors"
    )
    import_.set_defaults(run=import_sessions)

    backup = commands.add_parser("backup", help="write a copy of the whole diary")
    backup.add_argument("out", metavar="OUT")
    backup.set_defaults(run=back_up)

    restore = commands.add_parser("restore", help="restore a backup (the current diary is kept)")
    restore.add_argument("file", metavar="FILE")
    restore.set_defaults(run=restore_backup)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'"{text}" is not a date; use YYYY-MM-DD') from error


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,6})[x×](\d{1,6})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f'"{text}" is not a size; use WIDTHxHEIGHT, for example 1290x720')
    return int(match[1]), int(match[2])


def export_diary(context: Context, options: argparse.Namespace) -> int:
    """Write one file in the format chosen."""
    if options.range and (options.first or options.last):
        complain("--range stands in place of --from and --to. See coach export --help.")
        return WRONG_USAGE
    today = date.today()  # noqa: DTZ011 - the day by the local clock
    sources = Sources(context.diary, context.library, lambda: context.settings, _zone_name, today)
    request = Request(
        options.format,
        *_days(context, options, today),
        options.theme,
        options.size,
        options.scale,
        options.paper,
        _name_on(context, options),
        options.notes,
        options.routine,
    )
    check_days(sources, request)
    if request.format in PICTURES:
        from coach.cli.drawing import prepare_pictures  # noqa: PLC0415 - brings in Qt
        from coach.text.territory import territory  # noqa: PLC0415 - as above
        from coach.text.weights import use_weight_unit  # noqa: PLC0415 - as above

        _translations = prepare_pictures(context.settings.language)  # until the file is written
        use_weight_unit(context.settings.weight_unit)
        request = replace(request, paper=request.paper or territory().paper)
    left_out = write(sources, request, Path(options.out))
    remember_report(context.diary.history, request, today)
    if (problem := nothing_in(sources, request)) is not None:
        sys.stdout.write(f"{problem.line} The file has no rows.\n")
    _complain_briefly([str(text) for text in left_out])
    return DONE


def _days(context: Context, options: argparse.Namespace, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day; None is no limit."""
    if options.range == FOUR_WEEKS:
        return today - timedelta(days=27), today
    if options.range != LAST_REPORT:
        return options.first, options.last
    if (first := first_day_since_report(context.diary.history.numbers())) is None:
        raise Problem("No report of this diary was written yet.", "Use --from to choose the first day.")
    return first, None


def _name_on(context: Context, options: argparse.Namespace) -> str:
    """Return the name on a report: the one that was given, else the person's; other formats have none."""
    if options.who is not None:
        return as_text(options.who)
    return context.settings.name if options.format in NAMED else ""


def import_sessions(context: Context, options: argparse.Namespace) -> int:
    """Import the sessions of a file; nothing of a file with faults, unless the good rows are asked for."""
    file = Path(options.file)
    imported = import_file(context.diary, file, _zone_name(), with_faults=options.good_rows)
    found, merge = imported.found, imported.merge
    _complain_briefly([str(fault.text) for fault in found.faults], found.fault_count)
    if merge is None:
        raise Problem(
            "Nothing was imported from {file}: it has %n faults.",
            "Correct the file, or import the rest with --good-rows.",
            one="Nothing was imported from {file}: it has %n fault.",
            n=found.fault_count,
            file=file,
        )
    _complain_briefly([str(note) for note in found.notes])
    _complain_briefly([f"Skipped: {what.text}" for what in found.left_out])
    _complain_briefly([f"Conflict: {conflict_text(conflict)}" for conflict in merge.conflicts])
    back = f", {merge.undeleted} restored" if merge.undeleted else ""
    sys.stdout.write(f"{merge.new} new, {merge.changed} changed, {merge.same} here already{back}\n")
    return REFUSED if found.faults else DONE


def back_up(context: Context, options: argparse.Namespace) -> int:
    """Write a copy of the diary."""
    context.diary.copy_to(Path(options.out))
    return DONE


def restore_backup(context: Context, options: argparse.Namespace) -> int:
    """Replace the diary by a copy, and keep the current one beside it."""
    from coach.store.backup import in_use, restore  # noqa: PLC0415 - brings in sqlite3, which `--help` doesn't need

    context.make_data_folder()
    lock = FolderLock(paths.ensure_data_dir(context.root))
    if not lock.acquire():
        raise in_use(context.diary_file)
    try:
        kept = restore(Path(options.file), context.diary_file)
    finally:
        lock.release()
    if kept is not None:
        sys.stdout.write(f"What was there is in {kept}\n")
    return DONE


def _zone_name() -> str:
    from coach.desktop.time_zone import zone_name  # noqa: PLC0415 - brings in Qt

    return zone_name()


def _complain_briefly(lines: Sequence[str], count: int = 0) -> None:
    """Write the first lines, and the number of the others; `count` is that of all, if there are more."""
    for line in lines[:MOST_LINES]:
        complain(line)
    if (more := max(count, len(lines)) - MOST_LINES) > 0:
        complain(f"… and {more} more")
