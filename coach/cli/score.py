"""`coach score` prints a routine's timeline; `coach render` writes it as a sound file."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from typing import TYPE_CHECKING

from coach.base import paths
from coach.base.files import exists
from coach.cli.context import DONE, complain
from coach.core.score import unroll
from coach.core.sound_choices import SoundChoices, Ticks, ToneSet
from coach.text.cue_texts import cue_text
from coach.text.spoken_texts import utterances

if TYPE_CHECKING:
    from coach.cli.context import Commands, Context
    from coach.core.routine import Routine
    from coach.core.score import Score


def add_to(commands: Commands) -> None:
    """Add `score` and `render`."""
    score = commands.add_parser("score", help="print the timeline of a routine")
    score.add_argument("routine_name", metavar="ROUTINE", help="a name or a TOML file")
    score.add_argument("--format", choices=("text", "json", "csv"), default="text")
    score.set_defaults(run=print_score)

    render = commands.add_parser("render", help="write a whole session as a sound file, for a phone")
    render.add_argument("routine_name", metavar="ROUTINE", help="a name or a TOML file")
    render.add_argument("out", metavar="OUT", help="a file name that ends in .wav or .flac")
    render.add_argument(
        "--speech",
        action=argparse.BooleanOptionalAction,
        help="with or without speech (default: as in Settings)",
    )
    render.add_argument(
        "--tones",
        choices=[each.value for each in ToneSet],
        help="the set of tones (default: as in Settings)",
    )
    render.add_argument(
        "--ticks",
        choices=[each.value for each in Ticks],
        help="the phases whose seconds tick (default: as in Settings)",
    )
    render.set_defaults(run=render_sound)


def print_score(context: Context, options: argparse.Namespace) -> int:
    """Print the score of a routine as text, JSON or CSV."""
    score = _score_of(context, context.library.get(options.routine_name))
    {"text": _print_text, "json": _print_json, "csv": _print_csv}[options.format](score)
    return DONE


def render_sound(context: Context, options: argparse.Namespace) -> int:
    """Write a routine as WAV or FLAC."""
    from coach.sound.sound_file import render  # noqa: PLC0415 - `score` makes no sound

    routine, out = context.library.get(options.routine_name), context.target(options.out)
    settings = context.settings
    score = _score_of(context, routine.as_done(has_weights=not settings.no_weights))
    choices = SoundChoices(
        ToneSet(options.tones or settings.tone_set), Ticks(options.ticks or settings.ticks)
    )
    if settings.speech if options.speech is None else options.speech:
        from coach.text.voice_language import voice_language  # noqa: PLC0415 - brings in Qt
        from coach.text.weights import unit_for  # noqa: PLC0415 - as above

        voice = voice_language(
            settings.language, paths.resources() / "translations", unit_for(settings.weight_unit)
        )
        print(render(score, out, complain, voice.tag, utterances(score, voice.words), choices))
    else:
        print(render(score, out, complain, choices=choices))
    if score.gates:
        print("No set waits for you in a sound file: each begins when its rest is over.")
    return DONE


def _score_of(context: Context, routine: Routine) -> Score:
    """Return the score of a routine; if its legs take turns, it begins with the one whose turn it is."""
    last = None
    if routine.first_leg == "alternate" and exists(context.diary_file):
        last = context.diary.last_first_leg()
    return unroll(routine, last)


def _print_text(score: Score) -> None:
    print(f"{score.routine.name}: {minutes(score.length_ms)}, {repetitions(score)}")
    for span in score.spans:
        if span.start_ms in score.gates:
            print(f"{tenths(span.start_ms):>8}  waits for you")
        place = f"set {span.set} rep {span.rep}" if span.rep else f"set {span.set}"
        print(f"{tenths(span.start_ms):>8}  {span.kind:<8} {span.leg:<6} {place}")
    print(f"{tenths(score.length_ms):>8}  end")


def _print_json(score: Score) -> None:
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
        "cues": [{"kind": cue.kind, "at_ms": cue.at_ms, "text": cue_text(cue)} for cue in score.cues],
        "gates": score.gates,
    }
    print(json.dumps(data, ensure_ascii=False, indent=1))


def _print_csv(score: Score) -> None:
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(("kind", "start_ms", "end_ms", "leg", "set", "rep"))
    rows.writerows((s.kind, s.start_ms, s.end_ms, s.leg, s.set, s.rep) for s in score.spans)


def repetitions(score: Score) -> str:
    """Return the number of repetitions, `40 repetitions`."""
    count = len(score.repetitions)
    return f"{count} repetition" if count == 1 else f"{count} repetitions"


def minutes(ms: int) -> str:
    """Return a length in minutes and whole seconds, `7:00`."""
    whole, rest = divmod(ms, 60_000)
    return f"{whole}:{rest // 1000:02}"


def tenths(ms: int) -> str:
    """Return a position in minutes, seconds and tenths, `7:00.0`."""
    whole, rest = divmod(ms, 60_000)
    return f"{whole}:{rest / 1000:04.1f}"
