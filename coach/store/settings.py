"""The settings: one TOML file that people may edit, and that newer versions of the program may extend."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.base.files import cannot_be_read, cannot_be_written, exists, free_path, write_beside
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.base.wrong_values import must_be, one_of
from coach.core import person_name
from coach.core.bounds import DISTANCE_M, PERCENT, SOUND_BUFFER_MS, SOUND_DELAY_MS, TEXT_SIZE
from coach.core.sound_choices import Music, Ticks, ToneSet
from coach.core.weights import WeightUnit
from coach.store.toml import parse, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from coach.core.bounds import Bound

THEMES = ("system", "dark", "light", "contrast")

COUNT_INS_S = (3, 5, 10)

WEEK_STARTS = {"": None, "monday": 0, "saturday": 5, "sunday": 6}
"""The choices for the first day of the week, and the day of each, Monday 0; None is the system's."""

WEIGHT_UNITS = ("", *WeightUnit)
"""The choices for the unit of weights; empty is the system's."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default. Illegal values (see `RULES`) raise ValueError.

    `MACHINE` names those that all people on a computer share.
    """

    name: str = ""
    """The name of the person, where several share the computer; empty before somebody was added."""
    volume: int = 70
    """Percent of full scale."""
    muted: bool = False
    speech: bool = False
    volume_transitions: int = 100
    """Volume of the tones between phases, in percent of `volume`."""
    volume_pips: int = 100
    """Volume of the count-in and the ticks, in percent of `volume`."""
    volume_speech: int = 100
    """Volume of speech, in percent of `volume`."""
    tone_set: str = ToneSet.STANDARD.value
    """One of `ToneSet`."""
    ticks: str = Ticks.OFF.value
    """The phases whose seconds tick: one of `Ticks`."""
    output: str = ""
    """Id of the sound output; the system's choice where it is empty or there is no such output."""
    sound_delay_ms: int = 0
    """How much later than it reports the output sounds."""
    sound_buffer_ms: int = 100
    """How much sound is buffered: more helps where a busy machine crackles."""
    music: str = Music.OFF.value
    """One of `Music`."""
    distance_m: float = 2.5
    """Distance from which the screen is read."""
    theme: str = "system"
    """One of `THEMES`."""
    text_size: int = 100
    """Size of the letters on every page but the session, in percent."""
    count_in_s: int = 5
    """Seconds that are counted before a repetition is done again after a pause: one of `COUNT_INS_S`."""
    reduce_motion: bool = False
    full_screen: bool = True
    small_window: bool = False
    """Whether sessions begin in the small window."""
    session_screen: str = ""
    """The screen of sessions, by what it says about itself; where it is empty or gone, that of the window."""
    largest_letters: bool = False
    letter_keys: bool = True
    """Whether keys such as M and + act on every page; in a session they always do."""
    language: str = ""
    """Language tag such as "en" or "de-AT"; empty is the system's."""
    routine: str = ""
    """The routine last chosen on Today; empty is the first."""
    plan_days: tuple[int, ...] = (0, 2, 4)
    """Days of the week on which a session is planned, Monday 0 to Sunday 6, each once, in order."""
    week_start: str = ""
    """First day of the week: one of `WEEK_STARTS`."""
    weight_unit: str = ""
    """The unit of weights: one of `WEIGHT_UNITS`; empty is that of the system's territory."""
    no_weights: bool = False
    """Whether the person has no weights: increases then go by time."""
    remind_at: str = ""
    """Time of day for reminders, "HH:MM"; empty is none."""
    remind_again_at: str = ""
    """Time of day for a second reminder if nothing was done until then, "HH:MM"; empty is none."""
    stay_in_tray: bool = False
    """Whether the program stays in the tray when its window closes, to keep reminding."""
    safety_read: bool = False
    """Whether the page on who should not begin was read."""
    set_up_closed: bool = False
    """Whether the card "Set up" of Today was closed."""

    def __post_init__(self) -> None:
        """Refuse illegal values."""
        for key, value in asdict(self).items():
            if fault := _fault(key, value):
                raise ValueError(str(fault))


PLAN_OF_NEW: tuple[int, ...] = ()
"""The plan of a new person: the default is that of version 0.1, which nobody chose."""

MACHINE = frozenset({"output", "sound_delay_ms", "sound_buffer_ms", "session_screen"})
"""The settings of the computer: those of the first person's file count for everybody."""


def with_machine(settings: Settings, machine: Settings) -> Settings:
    """Return `settings` with those of the computer as they are in `machine`."""
    return replace(settings, **{key: value for key, value in asdict(machine).items() if key in MACHINE})


# --- legal values ---


class Rule(NamedTuple):
    """The legal values of a setting: a check, and a noun phrase that describes them."""

    admits: Callable[[object], bool]
    legal: Text


def _whole(bound: Bound) -> Rule:
    # Not isinstance: True is an int too.
    return Rule(lambda value: type(value) is int and bound.admits(value), bound.text)


def _number(bound: Bound) -> Rule:
    return Rule(
        lambda value: isinstance(value, int | float) and not isinstance(value, bool) and bound.admits(value),
        bound.text,
    )


def _text(legal: Text, pattern: str) -> Rule:
    matches = re.compile(pattern, re.DOTALL).fullmatch
    return Rule(lambda value: isinstance(value, str) and matches(value) is not None, legal)


def _choice(values: Iterable[str]) -> Rule:
    values = tuple(values)
    return Rule(lambda value: isinstance(value, str) and value in values, one_of(values))


def _are_days(value: object) -> bool:
    if not isinstance(value, tuple):
        return False
    return all(type(day) is int for day in value) and value == tuple(day for day in range(7) if day in value)


def _is_name(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return value == "" or (value == person_name.tidy(value) and person_name.fault_in(value) is None)


_TIME = _text(Text('a time such as "18:30", or ""'), r"(([01]\d|2[0-3]):[0-5]\d)?")
_FLAG = Rule(lambda value: isinstance(value, bool), Text("true or false"))
RULES: dict[str, Rule] = {
    "name": Rule(_is_name, Text("a name of at most {most} characters", most=person_name.MOST_LETTERS)),
    "volume": _whole(PERCENT),
    "volume_transitions": _whole(PERCENT),
    "volume_pips": _whole(PERCENT),
    "volume_speech": _whole(PERCENT),
    "tone_set": _choice(ToneSet),
    "ticks": _choice(Ticks),
    "output": _text(Text("the id of a sound output, or empty text"), ".*"),
    "sound_delay_ms": _whole(SOUND_DELAY_MS),
    "sound_buffer_ms": _whole(SOUND_BUFFER_MS),
    "muted": _FLAG,
    "speech": _FLAG,
    "music": _choice(Music),
    "distance_m": _number(DISTANCE_M),
    "theme": _choice(THEMES),
    "text_size": _whole(TEXT_SIZE),
    "count_in_s": Rule(
        lambda value: type(value) is int and value in COUNT_INS_S, one_of(map(str, COUNT_INS_S))
    ),
    "reduce_motion": _FLAG,
    "full_screen": _FLAG,
    "small_window": _FLAG,
    "session_screen": _text(Text("the name of a screen, or empty text"), ".*"),
    "largest_letters": _FLAG,
    "letter_keys": _FLAG,
    "language": _text(Text('a language tag such as "en", or ""'), r"([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)?"),
    "routine": _text(Text("text"), ".*"),
    "plan_days": Rule(
        _are_days, Text("a list of days from 0 (Monday) to 6 (Sunday), each once and in order")
    ),
    "week_start": _choice(WEEK_STARTS),
    "remind_at": _TIME,
    "remind_again_at": _TIME,
    "weight_unit": _choice(WEIGHT_UNITS),
    "no_weights": _FLAG,
    "stay_in_tray": _FLAG,
    "safety_read": _FLAG,
    "set_up_closed": _FLAG,
}
"""The legal values of every setting."""


def _fault(key: str, value: object) -> Text | None:
    rule = RULES[key]
    return None if rule.admits(value) else must_be(key, value, rule.legal)


# --- the file ---


def load(path: Path, keys: Collection[str] = RULES.keys()) -> tuple[Settings, list[Problem]]:
    """Return the settings in the file, and a problem for every illegal value, whose default is used.

    Nothing is written: a bad file stays as it is until the person changes a setting. A missing file means
    the defaults. Unknown keys, of a newer version, are ignored, and so are those that are not in `keys`.
    """
    try:
        return _read(path, Settings(), keys)
    except Problem as problem:
        return Settings(), [Problem(problem.text, "The default settings are used.")]


def reload(
    path: Path, settings: Settings, keys: Collection[str] = RULES.keys()
) -> tuple[Settings, list[Problem]]:
    """Return the settings after the file was edited by hand while `settings` were in use.

    As `load`, but what cannot be used leaves the value that is in use: of one key, or of the whole file.
    A file that is missing or empty changes nothing: it may be about to be replaced.
    """
    try:
        if not path.exists() or not path.stat().st_size:
            return settings, []
        return _read(path, settings, keys)
    except Problem as problem:
        return settings, [problem]
    except OSError as error:
        return settings, [cannot_be_read(path, reason_of(error))]


def discards_pages(old: Settings, new: Settings) -> bool:
    """Whether a change builds every page of the window again: to another language, or unit of weights."""
    return (old.language, old.weight_unit) != (new.language, new.weight_unit)


def merged(old: Settings, mine: Settings, theirs: Settings) -> Settings:
    """Return `theirs` with every value that differs between `old` and `mine`."""
    before, after = asdict(old), asdict(mine)
    return replace(theirs, **{key: value for key, value in after.items() if before[key] != value})


def _read(path: Path, instead: Settings, keys: Collection[str]) -> tuple[Settings, list[Problem]]:
    """Read `keys` of the file; `instead` has the values for illegal ones.

    Raises `Problem` for an unreadable file.
    """
    with suppress(OSError):  # reading it says why
        if not path.exists():
            return Settings(), []
    data = parse(read_text(path), path)
    values: dict[str, Any] = {}  # as TOML has them; each is checked before it is used
    problems: list[Problem] = []
    for key, fallback in asdict(instead).items():
        if key not in data or key not in keys:
            continue
        value = data[key]
        if isinstance(value, list):
            value = tuple(value)
        if fault := _fault(key, value):
            problems.append(Problem("{file}: {fault}.", file=path, fault=fault))
            value = fallback
        values[key] = value
    return Settings(**values), problems


def save(path: Path, old: Settings, new: Settings) -> Path | None:
    """Write the settings that differ between `old` and `new` into the file.

    Everything else in the file stays as it is: comments, unknown keys, and values edited by hand meanwhile.
    A file that is not TOML is first renamed to a free name that ends with `.bad`, which is returned, and a
    new one is written. Raises `Problem` where the file cannot be written.
    """
    import tomlkit  # noqa: PLC0415 - a heavy library, which only writing needs

    bad = None
    try:
        text = read_text(path)
        parse(text, path)
        document = tomlkit.parse(text)
    except (Problem, ValueError, RecursionError):  # not TOML, at least for one of the two libraries
        if exists(path):
            bad = _rename_bad(path)
        document, old = tomlkit.document(), Settings()
    before = _data(old)
    document.update({key: value for key, value in _data(new).items() if before[key] != value})
    try:
        with write_beside(path) as stream:
            stream.write(tomlkit.dumps(document))
    except Problem:
        if bad is not None:
            with suppress(OSError):
                bad.rename(path)
        raise
    return bad


def _rename_bad(path: Path) -> Path:
    """Rename the file; one that was renamed earlier is not overwritten."""
    bad = free_path(path.with_name(path.name + ".bad"))
    try:
        path.rename(bad)
    except OSError as error:
        raise cannot_be_written(path, reason_of(error)) from error
    return bad


def _data(settings: Settings) -> dict[str, object]:
    """Return the settings as TOML has them, by key."""
    values = asdict(settings).items()
    return {key: list(value) if isinstance(value, tuple) else value for key, value in values}
