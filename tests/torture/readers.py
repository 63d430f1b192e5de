"""The readers that are fuzzed: each reads one input, and checks what came of it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.cli.main import GROUPS, _open_window, _parser, _window_parser, main
from coach.core.bounds import BOUNDS, DOSE_KEYS, SECONDS_KEYS
from coach.core.holidays import Holiday
from coach.core.plan import FormerPlan, MovedDay
from coach.core.routine import Routine
from coach.core.score import unroll
from coach.export.csv_sets import write_csv
from coach.export.fit_sets import write_fit
from coach.export.importing import import_file, read
from coach.export.json_all import read_json, write_json
from coach.export.json_history import history_data
from coach.export.strong import write_strong
from coach.store import settings as settings_file
from coach.store.diary import Diary
from coach.store.history import Decisions, Declined, Increase
from coach.store.routine_file import new_text
from coach.store.routines import read_routine
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from coach.core.record import Record

Shape = tuple[object, ...]
"""What came of an input, without its values: two inputs of one shape took about the same way."""

TESTS = Path(__file__).resolve().parents[1]
PRESETS = TESTS.parent / "resources" / "presets"
CASES = TESTS / "data" / "cases"
EXPORTS = TESTS / "data" / "v0.1" / "exports"
ROUTINES = TESTS / "data" / "v0.1" / "data" / "routines"

ZONE = "Europe/Vienna"
EARLIEST, LATEST = datetime(1979, 12, 31, tzinfo=UTC), datetime(2101, 1, 2, tzinfo=UTC)
"""The bounds of a session's times, with room for every offset from UTC."""

JSON_EVERY = 10
"""Of so many imports, one is exported as JSON and read again."""

ARGUMENT_END = "\n"
"""What separates the arguments of a command line in an input."""

UNSAFE_COMMANDS = {"render", "self-check"}
"""Commands that are only parsed: they take long."""


DECISIONS = Decisions(
    (Declined("Article", datetime(2026, 3, 2, 18, 30, tzinfo=UTC)),),
    (FormerPlan(date(2026, 3, 1), 3, (0, 2, 4)), FormerPlan(date(2026, 3, 8), 2)),
    (
        Increase(
            datetime(2026, 3, 9, 18, 30, tzinfo=UTC), "Article", Routine("Article"), Routine("Mine", reps=11)
        ),
    ),
    (Holiday(date(2026, 4, 3), date(2026, 4, 12)),),
    (MovedDay(date(2026, 4, 13), date(2026, 4, 14)),),
)
"""A history with every kind of entry."""


class WrongResultError(Exception):
    """An input was read, but what came of it is wrong."""


class Reader:
    """A reader to be fuzzed: its `name`, its `seeds`, and the folder of its files.

    `read` returns the shape of what came of an input. It raises for a surprise only. With `thorough`
    everything that can be done with the result is done.
    """

    name = ""
    ending = ""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / f"input{self.ending}"

    def seeds(self) -> list[str]:
        """Return the texts from which inputs are made."""
        raise NotImplementedError

    def read(self, data: bytes, *, thorough: bool) -> Shape:
        """Read an input."""
        raise NotImplementedError

    def close(self) -> None:
        """Close what was opened."""


class Sessions(Reader):
    """An import: our JSON and CSV, and the CSV of two other programs."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._diary = Diary.open(folder / "diary.db")
        self._count = self._kept = 0

    def close(self) -> None:
        """Close the diary."""
        self._diary.close()

    def read(self, data: bytes, *, thorough: bool) -> Shape:
        """Read it; check the sessions, and that they can be exported and read again."""
        self.file.write_bytes(data)
        try:
            found = read(self.file, ZONE)
        except Problem as problem:
            return shape(problem.text)
        faults = {shape(fault.why) for fault in found.faults[:3]}
        for words in (*found.faults[:1], *found.left_out[:1]):
            str(words.text)
        records = found.records[:20]
        for record in records:
            check_record(record)
        self._count += 1
        if records and (thorough or self._count % JSON_EVERY == 0):
            check_json(records, found.decisions)
        if records and thorough:
            self._keep(records)
        ways = {_way(record) for record in records}
        return (min(len(found.records), 3), *sorted(map(repr, faults)), *sorted(map(repr, ways)))

    def _keep(self, records: list[Record]) -> None:
        """Import the file, which holds `records`, into a diary, and export it in every format."""
        self._kept += 1
        if self._kept % 40 == 0:
            self._diary.close()
            for file in self.folder.glob("diary.db*"):
                file.unlink()
            self._diary = Diary.open(self.folder / "diary.db")
        try:
            import_file(self._diary, self.file, ZONE, with_faults=True)
        except Problem:
            return  # one line, and nothing was imported
        kept = list(self._diary.records())
        for record in kept:
            check_record(record)
        check_json(kept, self._diary.history.decisions())
        check_csv(kept, self.folder / "again.csv")
        write_strong((record.session for record in kept), io.StringIO())
        with contextlib.suppress(Problem):  # FIT may be able to hold neither
            write_fit(records[:2], self.folder / "out.fit", [])  # the slowest
        charts = self._diary.charts
        if days := charts.day_range():
            charts.count(*days)
            charts.pain_before(*days)
            charts.last(10)
        for record in kept:
            self._diary.score(record.session.id)


class Json(Sessions):
    """Our own JSON, which holds everything."""

    name, ending = "json", ".json"

    def seeds(self) -> list[str]:
        """Return files of one or two sessions."""
        head = '{"schema_version": 1, "sessions": ['
        whole = json.loads((EXPORTS / "diary.json").read_text(encoding="utf-8"))["sessions"]
        whole = [{**one, "reps": one["reps"][:2]} for one in whole]
        texts = [f"{head}{json.dumps(one, ensure_ascii=False)}]}}" for one in whole[::3]]
        pair = ",".join(json.dumps(one) for one in whole[:2])
        history = json.dumps(history_data(DECISIONS))
        return [
            *texts,
            f"{head}{pair}]}}",
            f'{head}], "history": {history}}}',
            f'{head}{json.dumps(whole[0])}], "history": {history}}}',
            *_texts(CASES.glob("*.json")),
        ]


class Csv(Sessions):
    """Our own CSV, a row for each set."""

    name, ending = "csv", ".csv"

    def seeds(self) -> list[str]:
        """Return files of a few rows."""
        text = io.StringIO()
        write_csv([OLD], text)
        rows = (EXPORTS / "diary.csv").read_text(encoding="utf-8").splitlines()
        parts = ["\n".join((rows[0], *rows[at : at + 2])) for at in range(1, len(rows) - 3, 4)]
        return [text.getvalue(), *parts, *_texts(CASES.glob("csv*.csv"))]


class Strong(Sessions):
    """The export of Strong."""

    name, ending = "Strong", ".csv"

    def seeds(self) -> list[str]:
        """Return files of a few rows, in the layouts of several versions."""
        rows = (EXPORTS / "strong.csv").read_text(encoding="utf-8").splitlines()
        parts = ["\n".join((rows[0], *rows[at : at + 2])) for at in range(1, len(rows) - 3, 4)]
        return [*parts, *_texts(CASES.glob("strong*.csv"))]


class Hevy(Sessions):
    """The export of Hevy."""

    name, ending = "Hevy", ".csv"

    def seeds(self) -> list[str]:
        """Return files of a few rows, in kilograms and in pounds, with a leg in several ways."""
        text, *others = _texts(CASES.glob("hevy_note*.csv"))
        others += _texts(CASES.glob("hevy_[!n]*.csv"))
        left = text.replace("R leg weaker", "left").replace("Single Leg", "Leg")
        named = text.replace("Single Leg Curl", "Single Leg Curl (Right)").replace("R leg weaker", "")
        pounds = named.replace("weight_kg", "weight_lbs").replace(",5,10,,,", ",12.5,8,,30,7.5")
        return [*others, text, left, named, pounds, left.replace('"normal"', '"warmup"')]


class RoutineFile(Reader):
    """A routine file, TOML."""

    name, ending = "routine", ".toml"

    def seeds(self) -> list[str]:
        """Return the presets and the routines of a person."""
        files = [*PRESETS.glob("*.toml"), *ROUTINES.glob("*.toml")]
        small = 'schema = 1\nname = "x"\nsets = 1\nreps = 1\n[seconds]\nhold = 0\n[left]\nreps = 2\n'
        return [small, small + "[left.seconds]\nflex = 2\n", *_texts(files)]

    def read(self, data: bytes, *, thorough: bool) -> Shape:
        """Read it; check the routine and its score, and that its file reads the same again."""
        self.file.write_bytes(data)
        try:
            routine = read_routine(self.file)
        except Problem as problem:
            _ = problem.lines
            return shape(problem.text)
        check_routine(routine)
        score = unroll(routine)
        if score.length_ms != sum(span.length_ms for span in score.spans):
            raise WrongResultError("the spans do not tile the score")
        if thorough:
            text = new_text(routine)
            self.file.write_text(text, encoding="utf-8")
            if read_routine(self.file) != routine:
                raise WrongResultError("the routine reads differently after it was written")
        return ("routine", routine.legs, routine.first_leg, routine.alternate, bool(routine.left.seconds))


class SettingsFile(Reader):
    """The settings, TOML."""

    name, ending = "settings", ".toml"

    def seeds(self) -> list[str]:
        """Return files with every setting, and those of version 0.1."""
        defaults = settings_file.Settings()
        lines = []
        for key in settings_file.RULES:
            value = getattr(defaults, key)
            lines.append(f"{key} = {json.dumps(list(value) if isinstance(value, tuple) else value)}\n")
        lists = (
            'plan_before = ["2026-03-02 3"]\ndeclined = ["2026-03-02T18:30:00+00:00 Article"]\n'
            'remind_at = "18:30"\nlanguage = "de-AT"\nplan_days = [0, 6]\n'
        )
        return ["".join(lines), *lines, lists, *_texts([TESTS / "data/v0.1/data/settings.toml"])]

    def read(self, data: bytes, *, thorough: bool) -> Shape:
        """Read it; check that the settings are legal, and that another one can be saved and read."""
        self.file.write_bytes(data)
        settings, problems = settings_file.load(self.file)
        for problem in problems:
            _ = problem.lines
        replace(settings)  # checks every value
        if thorough:
            new = replace(settings, volume=(settings.volume + 1) % 100, theme="dark", plan_days=(1, 3))
            settings_file.save(self.file, settings, new)
            again, _ = settings_file.load(self.file)
            if (again.volume, again.theme, again.plan_days) != (new.volume, "dark", (1, 3)):
                raise WrongResultError("a setting reads differently after it was saved")
            for file in self.folder.glob("*.bad*"):
                file.unlink()
        return tuple(shape(problem.text) for problem in problems[:3])


class Arguments(Reader):
    """The command line: an argument a line."""

    name = "arguments"

    def seeds(self) -> list[str]:
        """Return a command line for every command and option."""
        lines = (
            "",
            "--version",
            "--help",
            "--data-dir data --debug --routine Article",
            "--data-dir data routines",
            "--data-dir data routines add routine.toml",
            "--data-dir data routines save Article out.toml",
            "--data-dir data score Article",
            "--data-dir data score routine.toml --format json",
            "score Article --format csv",
            "render Article out.wav --speech",
            "render Article out.flac --no-speech",
            "--data-dir data export csv out.csv",
            "--data-dir data export json out.json --from 2026-01-01 --to 2026-12-31",
            "--data-dir data export png out.png --theme dark --size 640x480 --scale 2",
            "--data-dir data export pdf out.pdf --paper letter --who Anna",
            "--data-dir data export strong out.csv",
            "--data-dir data export ics out.ics",
            "--data-dir data export fit out.zip",
            "--data-dir data import own.json",
            "--data-dir data import --good-rows own.json",
            "--data-dir data backup out.db",
            "--data-dir data restore out.db",
            "self-check",
        )
        return [line.replace(" ", ARGUMENT_END) for line in lines]

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._place = folder / "here"
        self._window = _window_parser()
        self._parsers: dict[str, argparse.ArgumentParser] = {}
        with contextlib.closing(Json(folder)) as json_files:
            self._own = json_files.seeds()[0]

    def _parser(self, word: str) -> argparse.ArgumentParser:
        """Return the parser for a command line with the command `word`; making one takes long."""
        group = GROUPS.get(word, "")
        if group not in self._parsers:
            self._parsers[group] = _parser(self._window, word)
        return self._parsers[group]

    def read(self, data: bytes, *, thorough: bool) -> Shape:
        """Parse it; run the command too, if it cannot reach anything outside of the folder."""
        argv = [part for part in data.decode(errors="surrogateescape").split(ARGUMENT_END)[:60] if part]
        argv = [part.replace("\0", "") for part in argv]
        said, errors = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(errors):
            try:
                options, rest = self._window.parse_known_args(argv)
                if rest:
                    options = self._parser(rest[0]).parse_args(argv)
            except SystemExit as end:
                return self._ended(end.code, errors.getvalue(), rest=argv)
        chosen = getattr(options, "run", None)
        command = rest[0] if rest else ""
        shaped: Shape = (getattr(chosen, "__name__", ""), len(argv))
        if chosen is _open_window or command not in GROUPS or UNSAFE_COMMANDS & set(argv):
            return shaped
        if not thorough or any("/" in part or "~" in part for part in argv):
            return shaped
        if any(picture in argv for picture in ("png", "svg", "pdf", "html", "sheet")):
            return shaped
        return (*shaped, *self._run(argv))

    def _ended(self, code: object, error: str, rest: list[str]) -> Shape:
        if code not in (0, 2):
            raise WrongResultError(f"exit {code!r} of the parser")
        if code == 2 and (error.count("\n") != 1 or not error.startswith("coach: ")):
            raise WrongResultError(f"not one line on standard error: {error[:200]!r}")
        return (code, error.partition("'")[0][:60], len(rest) > 3)

    def _run(self, argv: list[str]) -> Shape:
        """Run the command in an empty folder."""
        shutil.rmtree(self._place, ignore_errors=True)
        self._place.mkdir()
        (self._place / "own.json").write_text(self._own, encoding="utf-8")
        shutil.copy(PRESETS / "2-gentle-start.toml", self._place / "routine.toml")
        said, errors = io.StringIO(), io.StringIO()
        before = Path.cwd()
        os.chdir(self._place)
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(errors):
                code = main(argv)
        except SystemExit as end:
            return self._ended(end.code, errors.getvalue(), argv)
        finally:
            os.chdir(before)
        error = errors.getvalue()
        if code not in (0, 1, 2):
            raise WrongResultError(f"exit {code!r}")
        if "Traceback" in error or "unexpected" in error.lower() or "went wrong" in error:
            raise WrongResultError(f"an unexpected error: {error[:300]!r}")
        if code == 1 and not error:
            raise WrongResultError("refused without a word")
        return (code, error.partition("“")[0][:40])


READERS: tuple[type[Reader], ...] = (Json, Csv, Strong, Hevy, RoutineFile, SettingsFile, Arguments)


# --- checks ---


def shape(text: Text) -> Shape:
    """Return the templates of a text, without its values; the text must be a single line."""
    if "\n" in str(text):
        raise WrongResultError(f"more than one line: {str(text)[:200]!r}")
    inner = (shape(value) for value in text.values.values() if isinstance(value, Text))
    return (text.template, *inner)


def check_record(record: Record) -> None:
    """Check a session against the bounds of the product, written down here once more."""
    session = record.session
    moments = [session.started_at, *(rep.ended_at for rep in record.reps)]
    moments += [session.ended_at] if session.ended_at else []
    moments += [change.at for change in record.corrections]
    _must(all(EARLIEST <= moment <= LATEST for moment in moments), "a time beyond 1980 to 2100")
    _must(all(moment.utcoffset() is not None for moment in moments), "a time without an offset")
    for done in session.sets:
        _must(1 <= done.set <= 1000, f"set {done.set}")
        _must(0 <= done.confirmed <= 99, f"confirmed {done.confirmed}")
        _must(0 <= done.paced <= 1000 and 0 <= done.prescribed <= 1000, f"{done}")
        _must(0 <= done.load_kg <= 1000, f"load {done.load_kg}")
        lengths = (done.lift_ms, done.flex_ms, done.hold_ms, done.extend_ms)
        _must(all(type(ms) is int and 0 <= ms <= 10**10 for ms in lengths), f"{lengths} ms")
    _must(all(0 <= p.at_ms <= 10**10 and 0 <= p.length_ms <= 10**10 for p in session.pauses), "a pause")
    for rating in session.answers[:4]:
        _must(rating is None or (type(rating) is int and 0 <= rating <= 10), f"rating {rating!r}")
    for text in (session.id, session.zone, session.notes, session.routine.name, session.routine.exercise):
        text.encode()
    _must(bool(session.id.strip()), "an empty id")
    check_routine(session.routine)
    _ = session.local_start


def check_routine(routine: Routine) -> None:
    """Check a routine against its bounds."""
    _must(bool(routine.name.strip()), "an empty name")
    for dose in (routine, routine.left, routine.right):
        for key in DOSE_KEYS:
            value = getattr(dose, key)
            _must(value is None or BOUNDS[key].low <= value <= BOUNDS[key].high, f"{key} = {value!r}")
    seconds = [*routine.seconds._asdict().items(), *routine.left.seconds, *routine.right.seconds]
    for key, value in seconds:
        _must(key in SECONDS_KEYS and BOUNDS[key].low <= value <= BOUNDS[key].high, f"{key} = {value!r}")


def check_json(records: list[Record], decisions: Decisions) -> None:
    """Check that sessions and decisions are equal when they were exported as JSON and read again."""
    text = io.StringIO()
    write_json(records, text, decisions)
    again = read_json(text.getvalue(), Path("again"))
    _must(not again.faults, f"not readable again: {[str(fault.text) for fault in again.faults[:1]]}")
    _must(again.records == records, "different after an export and an import")
    _must(again.decisions == decisions, "other decisions after an export and an import")


def check_csv(records: list[Record], file: Path) -> None:
    """Check that every session that was exported as CSV can be read again."""
    write_csv((record.session for record in records), file)
    again = read(file, ZONE)
    _must(not again.faults, f"the CSV is not readable again: {[str(f.text) for f in again.faults[:1]]}")


def _must(holds: bool, what: str) -> None:  # noqa: FBT001 - reads like an assertion
    if not holds:
        raise WrongResultError(what)


def _way(record: Record) -> Shape:
    session = record.session
    legs = session.routine.legs
    return (legs, min(len(session.sets), 3), session.stop_reason, bool(record.reps), bool(session.pauses))


def _texts(files: Iterable[Path]) -> list[str]:
    return [_decoded(file.read_bytes()) for file in sorted(files)]


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8", "utf-16", "cp1252"):
        with contextlib.suppress(UnicodeError):
            return data.decode(encoding)
    return data.decode("latin-1")
