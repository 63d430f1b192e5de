"""The command line: one program, whose bare name opens the window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from coach import __version__
from coach.base import paths
from coach.base.files import log_trace
from coach.base.problems import Problem
from coach.core.score import unroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.score import Score
    from coach.store.diary import Diary
    from coach.store.routines import Library

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong, and leave with the code for wrong usage."""
        _complain(f"{message}. See {self.prog} --help.")
        self.exit(WRONG_USAGE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks, and return the exit code. No traceback reaches a person."""
    window = _window_parser()
    options, more = window.parse_known_args(arguments)
    if more:  # a command; those who only want the window need not wait until all of them are described
        options = _parser(window).parse_args(arguments)
    try:
        code = int(options.act(options))
        _flush()
        return code  # noqa: TRY300 - what comes below is told otherwise
    except Problem as problem:
        for line in problem.lines:
            _complain(line)
    except BrokenPipeError:  # whoever read our output has seen enough
        _drop_output()
        return DONE
    except KeyboardInterrupt:
        _complain("Interrupted.")
    except Exception as error:  # noqa: BLE001 - the last line of defence: it is kept, and told in one line
        _complain(f"Something went wrong ({type(error).__name__}: {error}). {_keep_trace(options, error)}")
    return REFUSED


def _flush() -> None:
    """Write what is still to be written; what cannot be is told like everything else."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop_output()
        raise Problem(f"The output cannot be written: {error.strerror}.") from error


def _drop_output() -> None:
    """Leave nothing to be written: Python would try once more at its end, and complain."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(line: str) -> None:
    """Say one line on standard error, or in a box where there is none (a start by double-click)."""
    line = " ".join(line.split())
    if sys.stderr is not None:
        sys.stderr.write(f"coach: {line}\n")
        return
    from coach.app import show_box  # noqa: PLC0415 - only where there is no standard error

    show_box(line)


def _keep_trace(options: argparse.Namespace, error: Exception) -> str:
    try:
        return log_trace(paths.ensure_data_dir(paths.data_dir(options.data_dir)), error)
    except Problem:
        return ""


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="coach", add_help=False, allow_abbrev=False)
    parser.add_argument("--data-dir", metavar="DIR", help="keep diary, routines and settings in DIR")
    parser.add_argument(
        "--routine", metavar="ROUTINE", default="", help="the routine on Today: a name or a file"
    )
    parser.set_defaults(act=_window)
    return parser


def _parser(window: argparse.ArgumentParser) -> argparse.ArgumentParser:
    from coach.cli import diary as diary_commands  # noqa: PLC0415 - not needed at start

    about = "Paced timer and diary for the standing leg curl."
    parser = _Parser(prog="coach", description=about, parents=[window])
    parser.add_argument("--version", action="version", version=f"Interval Coach {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    routines = commands.add_parser(
        "routines", help="list the routines with their length; take one in; write one out"
    )
    routines.set_defaults(act=_list_routines)
    kinds = routines.add_subparsers(metavar="add FILE | save NAME FILE")
    add = kinds.add_parser("add", help="take in a routine file")
    add.add_argument("file", metavar="FILE")
    add.set_defaults(act=_add_routine)
    save = kinds.add_parser("save", help="write a routine to a file")
    save.add_argument("name", metavar="NAME")
    save.add_argument("file", metavar="FILE")
    save.set_defaults(act=_save_routine)

    score = commands.add_parser("score", help="show a routine unrolled into time")
    score.add_argument("routine_name", metavar="ROUTINE", help="a name or a TOML file")
    score.add_argument("--format", choices=("text", "json", "csv"), default="text")
    score.set_defaults(act=_score)

    render = commands.add_parser("render", help="write a whole session as sound, for a phone")
    render.add_argument("routine_name", metavar="ROUTINE", help="a name or a TOML file")
    render.add_argument("out", metavar="OUT", help="a file that ends in .wav or .flac")
    render.add_argument(
        "--speech", action=argparse.BooleanOptionalAction, help="with speech, or without; else as in Settings"
    )
    render.set_defaults(act=_render)

    diary_commands.add_to(commands)

    check = commands.add_parser("self-check", help="prove that this copy works")
    check.set_defaults(act=_self_check)
    return parser


def _data(options: argparse.Namespace) -> Path:
    return paths.ensure_data_dir(paths.data_dir(options.data_dir))


def _library(options: argparse.Namespace) -> Library:
    from coach.store.routines import library_in  # noqa: PLC0415 - each command brings in what it needs

    data = paths.data_dir(options.data_dir)
    if os.path.lexists(data):  # one that is missing holds nothing, but a broken one may hold the routine
        paths.ensure_data_dir(data)
    return library_in(data)


def _diary(options: argparse.Namespace) -> Diary:
    from coach.store.diary import Diary  # noqa: PLC0415 - each command brings in what it needs

    return Diary.open(_data(options) / "diary.db")


def _window(options: argparse.Namespace) -> int:
    from coach.ui import qt_import  # noqa: PLC0415 - no other command needs a display

    gc.disable()  # what is made at start stays: to look for garbage in it takes a twentieth of the time
    qt_import.load()
    from coach.app import run_window  # noqa: PLC0415 - as above

    return run_window(_data(options), options.routine)


def _list_routines(options: argparse.Namespace) -> int:
    entries, faults = _library(options).read()
    width = max(len(entry.name) for entry in entries)
    for entry in entries:
        score = unroll(entry.routine)
        print(f"{entry.name:{width}}  {_clock(score.length_ms):>7}  {_counted(score):>16}")
    for fault in faults:
        for line in fault.lines:
            _complain(line)
    return REFUSED if faults else DONE


def _add_routine(options: argparse.Namespace) -> int:
    _data(options)
    entry = _library(options).add(Path(options.file))
    print(f"{entry.name} is in {entry.path}")
    return DONE


def _save_routine(options: argparse.Namespace) -> int:
    _library(options).write_out(options.name, Path(options.file))
    return DONE


def _score(options: argparse.Namespace) -> int:
    score = _unrolled(options)
    {"text": _print_text, "json": _print_json, "csv": _print_csv}[options.format](score)
    return DONE


def _render(options: argparse.Namespace) -> int:
    from coach.sound.sound_file import render  # noqa: PLC0415 - each command brings in what it needs
    from coach.store.settings import load  # noqa: PLC0415 - as above

    settings, _problems = load(paths.data_dir(options.data_dir) / "settings.toml")
    if settings.speech if options.speech is None else options.speech:
        from coach.app import speech  # noqa: PLC0415 - without speech there is nothing to translate

        voice = speech(settings.language, paths.resources() / "translations")
        print(render(_unrolled(options), options.out, voice.tag, _complain, voice.say, voice.number))
    else:
        print(render(_unrolled(options), options.out, None, _complain))
    return DONE


def _unrolled(options: argparse.Namespace) -> Score:
    """Return the score of the routine that the command line names."""
    routine = _library(options).get(options.routine_name)
    diary = paths.data_dir(options.data_dir) / "diary.db"
    last = None
    if routine.first_leg == "alternate" and diary.exists():
        with _diary(options) as opened:
            last = opened.last_first_leg()
    return unroll(routine, last)


def _print_text(score: Score) -> None:
    print(f"{score.routine.name}: {_clock(score.length_ms)}, {_counted(score)}")
    for span in score.spans:
        rep = f"set {span.set} rep {span.rep}" if span.rep else f"set {span.set}"
        print(f"{_clock(span.start_ms, tenths=True):>8}  {span.kind:<8} {span.leg:<6} {rep}")
    print(f"{_clock(score.length_ms, tenths=True):>8}  end")


def _print_json(score: Score) -> None:
    import json  # noqa: PLC0415 - only here

    data = {
        "routine": score.routine.name,
        "length_ms": score.length_ms,
        "spans": [
            {
                "kind": span.kind,
                "start_ms": span.start_ms,
                "end_ms": span.end_ms,
                "leg": span.leg,
                "set": span.set,
                "rep": span.rep,
            }
            for span in score.spans
        ],
        "cues": [{"kind": cue.kind, "at_ms": cue.at_ms, "text": cue.text} for cue in score.cues],
    }
    print(json.dumps(data, ensure_ascii=False, indent=1))


def _print_csv(score: Score) -> None:
    import csv  # noqa: PLC0415 - only here

    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(("kind", "start_ms", "end_ms", "leg", "set", "rep"))
    rows.writerows((s.kind, s.start_ms, s.end_ms, s.leg, s.set, s.rep) for s in score.spans)


def _counted(score: Score) -> str:
    count = len(score.repetitions)
    return f"{count} repetition" if count == 1 else f"{count} repetitions"


def _clock(ms: int, *, tenths: bool = False) -> str:
    """Return `7:00`, or `7:00.0`."""
    minutes, rest = divmod(ms, 60_000)
    return f"{minutes}:{rest / 1000:04.1f}" if tenths else f"{minutes}:{rest // 1000:02}"


def _self_check(options: argparse.Namespace) -> int:
    import json  # noqa: PLC0415 - only here

    from coach.cli.drawing import window_checks  # noqa: PLC0415 - each command brings in what it needs
    from coach.cli.self_check import self_check  # noqa: PLC0415 - as above

    results = self_check(window_checks(), paths.data_dir(options.data_dir))
    print(json.dumps(results, ensure_ascii=False, indent=1))
    return DONE if results["ok"] else REFUSED


if __name__ == "__main__":
    sys.exit(main())
