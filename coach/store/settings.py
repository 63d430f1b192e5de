"""What a person chose once and for all, in one TOML file that outlives versions of the program."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coach.base.files import cannot_be_written, write_beside
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.base.wrong_values import must_be, one_of
from coach.core.bounds import Bound, amount
from coach.core.plan import past_plans
from coach.store.toml import parse, read_text, update

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

THEMES = ("system", "dark", "light", "contrast")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, as it is before anything was chosen. A value out of bounds raises ValueError."""

    volume: int = 70
    """Percent of full scale, 0 to 100."""
    muted: bool = False
    speech: bool = False
    volume_transitions: int = 100
    volume_pips: int = 100
    volume_speech: int = 100
    """Percent of `volume` for each part of what is heard, 0 to 100."""
    output: str = ""
    """Id of the sound output; empty is the system's choice, and so is one that is not there."""
    sound_delay_ms: int = 0
    """How much later the output sounds than it tells, -300 to 300 ms."""
    sound_buffer_ms: int = 100
    """How much sound is kept ready, 50 to 250 ms: more where a busy machine crackles."""
    distance_m: float = 2.5
    """How far away the screen is read, 0.5 to 6 metres."""
    theme: str = "system"
    """One of `THEMES`."""
    reduce_motion: bool = False
    full_screen: bool = False
    language: str = ""
    """Language tag such as "en" or "de-AT"; empty is the system's."""
    routine: str = ""
    """The routine last chosen on Today; empty is the first."""
    plan_days: tuple[int, ...] = (0, 2, 4)
    """Days of the week on which a session is planned, Monday 0 to Sunday 6, each once, in order."""
    plan_before: tuple[str, ...] = ()
    """Earlier plans: the last day on which one held, a space, and how many days a week it had."""
    remind_at: str = ""
    """Time of the day for reminders, "HH:MM"; empty is none."""
    stay_in_tray: bool = False
    """Whether the program stays in the tray when its window closes, to go on reminding."""
    declined: tuple[str, ...] = ()
    """Suggestions that were declined: when (ISO, UTC), a space, and the routine's name."""
    safety_read: bool = False
    """Whether the page on who should not begin has been read."""

    def __post_init__(self) -> None:
        """Refuse what is out of bounds."""
        for field in fields(self):
            if fault := _fault(field.name, getattr(self, field.name)):
                raise ValueError(str(fault))


def _is_flag(value: Any) -> bool:  # noqa: ANN401 - anything may stand in a file
    return isinstance(value, bool)


def _is_number(value: Any, kind: type) -> bool:  # noqa: ANN401 - as above
    return isinstance(value, (int, kind)) and not isinstance(value, bool)


def _whole(low: int, high: int, unit: str = "") -> tuple[Callable[[Any], bool], Text]:
    return lambda v: _is_number(v, int) and low <= v <= high, Bound(low, high, 1, unit).text


_FLAG = (_is_flag, Text("true or false"))
_PERCENT = _whole(0, 100)
_ALLOWED: dict[str, tuple[Callable[[Any], bool], Text]] = {
    "volume": _PERCENT,
    "volume_transitions": _PERCENT,
    "volume_pips": _PERCENT,
    "volume_speech": _PERCENT,
    "output": (lambda v: isinstance(v, str), Text("the id of a sound output, or empty text")),
    "sound_delay_ms": _whole(-300, 300, "ms"),
    "sound_buffer_ms": _whole(50, 250, "ms"),
    "muted": _FLAG,
    "speech": _FLAG,
    "distance_m": (
        lambda v: _is_number(v, float) and 0.5 <= v <= 6,  # noqa: PLR2004
        Text("a number from {low} to {high}", low=0.5, high=amount(6, "m")),
    ),
    "theme": (lambda v: v in THEMES, one_of(THEMES)),
    "reduce_motion": _FLAG,
    "full_screen": _FLAG,
    "language": (
        lambda v: isinstance(v, str) and bool(re.fullmatch(r"([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)?", v)),
        Text('a language tag such as "en", or ""'),
    ),
    "routine": (lambda v: isinstance(v, str), Text("text")),
    "plan_days": (
        lambda v: isinstance(v, tuple) and all(_is_number(d, int) for d in v) and v == _days(v),
        Text("a list of days from 0 (Monday) to 6 (Sunday), each once and in order"),
    ),
    "plan_before": (
        lambda v: isinstance(v, tuple) and all(isinstance(d, str) for d in v) and _are_plans(v),
        Text("a list of texts such as {example}", example='"2026-03-02 3"'),
    ),
    "remind_at": (
        lambda v: isinstance(v, str) and bool(re.fullmatch(r"(([01]\d|2[0-3]):[0-5]\d)?", v)),
        Text('a time such as "18:30", or ""'),
    ),
    "stay_in_tray": _FLAG,
    "declined": (
        lambda v: (
            isinstance(v, tuple) and all(isinstance(d, str) for d in v) and None not in map(moment_of, v)
        ),
        Text("a list of texts such as {example}", example='"2026-03-02T18:30:00+00:00 Article"'),
    ),
    "safety_read": _FLAG,
}


def _are_plans(value: tuple[str, ...]) -> bool:
    with suppress(ValueError):
        return past_plans(value) is not None
    return False


def moment_of(declined: str) -> datetime | None:
    """Return when an entry of `Settings.declined` says that it was; None where it is no such entry."""
    with suppress(ValueError):
        moment = datetime.fromisoformat(declined.partition(" ")[0])
        return moment if moment.tzinfo else None
    return None


def _days(value: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(day for day in range(7) if day in value)


def _fault(key: str, value: object) -> Text | None:
    is_legal, legal = _ALLOWED[key]
    return None if is_legal(value) else must_be(key, value, legal)


def load(path: Path) -> tuple[Settings, list[Problem]]:
    """Read the settings, and a line for every value that cannot be used: its default stands instead.

    Nothing is written: a bad file stays as it is until the person changes something. A missing file
    is all defaults, and an unknown key (a newer version's) is none of our business.
    """
    if not path.exists():
        return Settings(), []
    try:
        data = parse(read_text(path), path)
    except Problem as problem:
        return Settings(), [Problem(problem.text, "The default settings are used.")]
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for field in fields(Settings):
        if field.name not in data:
            continue
        value = data[field.name]
        value = tuple(value) if isinstance(value, list) else value
        if fault := _fault(field.name, value):
            problems.append(Problem("{file}: {fault}.", file=path, fault=fault))
        else:
            values[field.name] = value
    return Settings(**values), problems


def save(path: Path, settings: Settings) -> None:
    """Write what changed; comments, unknown keys and values that were not changed stay as they are.

    A file that cannot be read as TOML is first moved to the same name with `.bad` behind it. Raises
    `Problem` where the folder cannot be written.
    """
    import tomlkit  # noqa: PLC0415 - only where something is written

    document: Any = tomlkit.document()
    if path.exists():
        try:
            text = read_text(path)
            parse(text, path)
            document = tomlkit.parse(text)
        except Problem:
            try:
                path.replace(path.with_name(path.name + ".bad"))
            except OSError as error:
                raise cannot_be_written(path, reason_of(error)) from error
    update(document, _data(load(path)[0]), _data(settings))
    with write_beside(path) as stream:
        stream.write(tomlkit.dumps(document))


def _data(settings: Settings) -> dict[str, Any]:
    values = asdict(settings).items()
    return {key: list(value) if isinstance(value, tuple) else value for key, value in values}
