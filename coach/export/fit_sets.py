"""FIT, the format of sports watches: a strength training activity for each session, with its sets.

One file holds one session after the other (chained files, part of the FIT protocol). A name that ends
in `.zip` gets one file per session instead, for services that read only one activity from a file.
"""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any
from zlib import crc32

from coach.base.files import path_beside, write_beside
from coach.base.messages import Text
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.core.zones import local_time
from coach.export.nothing import at_least_one, nothing_to_export

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coach.core.record import Record
    from coach.core.session import SetDone

MAKER, PRODUCT = 255, 1
"""Manufacturer "development", which FIT reserves for unregistered products, and our product number."""

FIT_EPOCH_S = 631_065_600
"""FIT counts seconds from 1989-12-31; this is that day in Unix time."""

FIRST = datetime.fromtimestamp(FIT_EPOCH_S + 2**28, UTC)
LAST = datetime(2106, 1, 1, tzinfo=UTC)
"""The range of times: smaller numbers of FIT count from the start of a device, and many readers hold Unix
time in 32 bits, until February 2106."""

MOST_SECONDS, MOST_REPS, MOST_KG = 4_000_000, 65_534, 4095
"""The longest length, and the largest number of repetitions and load, for which FIT has room."""

LEG_STEPS = {Leg.LEFT: 0, Leg.RIGHT: 1}
"""FIT has no field for the leg: sets of the left leg are workout step 0, those of the right leg step 1."""


def write_fit(records: Iterable[Record], target: Path, left_out: list[Text] | None = None) -> int:
    """Write every record whose session has ended to `target`; return their number.

    Sessions that FIT cannot express are added to `left_out`. Raises `Problem` where none is left: a file
    without an activity is no FIT file.
    """
    count = 0
    left_out = [] if left_out is None else left_out
    ended = at_least_one(_expressible(filter(has_ended, records), left_out))
    if ended is None:
        raise nothing_to_export(None, None, left_out)
    if target.suffix.lower() == ".zip":
        with (
            path_beside(target) as beside,
            zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for record in ended:
                begun = record.session.local_start
                name = f"{begun:%Y-%m-%d-%H%M%S}-{record.session.id[:8]}.fit"
                entry = zipfile.ZipInfo(name, begun.timetuple()[:6])
                archive.writestr(entry, activity(record), zipfile.ZIP_DEFLATED)
                count += 1
        return count
    with write_beside(target, "wb") as stream:
        for record in ended:
            stream.write(activity(record))
            count += 1
    return count


def has_ended(record: Record) -> bool:
    """Whether the session of `record` is over."""
    return record.session.ended_at is not None


def _expressible(records: Iterable[Record], left_out: list[Text]) -> Iterator[Record]:
    """Yield the records whose times and counts FIT can hold, and add a text about each other one."""
    for record in records:
        session = record.session
        moments = (session.started_at, session.ended_at or session.started_at)
        seconds = (moments[1] - moments[0]).total_seconds()
        fits = (
            all(FIRST <= moment <= LAST for moment in moments)
            and seconds <= MOST_SECONDS
            and sum(done.confirmed for done in session.sets) <= MOST_REPS
            and all(done.load_kg <= MOST_KG and _set_length_s(done) <= MOST_SECONDS for done in session.sets)
        )
        if fits:
            yield record
        else:
            day = session.started_at.date()
            left_out.append(
                Text("The session of {day} is skipped: {format} cannot hold it.", day=day, format="FIT")
            )


def activity(record: Record) -> bytes:
    """Return one session as a complete FIT file."""
    from fit_tool.fit_file_builder import FitFileBuilder  # noqa: PLC0415 - only where a FIT file is written

    builder = FitFileBuilder(auto_define=True, min_string_size=50)
    builder.add_all(list(_messages(record)))
    return bytes(builder.build().to_bytes())


def starts(record: Record) -> dict[tuple[int, Leg], int]:
    """Return the start of each set in milliseconds from the session's start: as done, or else as planned."""
    found: dict[tuple[int, Leg], int] = {}
    session = record.session
    planned = ((r.set, r.leg, r.start_ms) for r in unroll(session.routine, session.first.other).repetitions)
    real = (
        (
            rep.set,
            rep.leg,
            round((at - session.started_at).total_seconds() * 1000) - rep.lift_ms - rep.tension_ms,
        )
        for rep, at in record.reps
    )
    for set_, leg, ms in chain(real, planned):
        found.setdefault((set_, leg), max(0, ms))
    return found


def _messages(record: Record) -> Iterator[Any]:  # noqa: PLR0915 - a file is a long list of messages
    from fit_tool.profile.messages.activity_message import ActivityMessage  # noqa: PLC0415 - as above
    from fit_tool.profile.messages.event_message import EventMessage  # noqa: PLC0415
    from fit_tool.profile.messages.file_id_message import FileIdMessage  # noqa: PLC0415
    from fit_tool.profile.messages.lap_message import LapMessage  # noqa: PLC0415
    from fit_tool.profile.messages.session_message import SessionMessage  # noqa: PLC0415
    from fit_tool.profile.messages.set_message import SetMessage  # noqa: PLC0415
    from fit_tool.profile.profile_type import (  # noqa: PLC0415
        Activity,
        Event,
        EventType,
        ExerciseCategory,
        FileType,
        LegCurlExerciseName,
        SetType,
        Sport,
        SubSport,
    )

    session = record.session
    assert session.ended_at is not None  # noqa: S101 - only ended sessions are written
    begin = round(session.started_at.timestamp() * 1000)
    end = round(session.ended_at.timestamp() * 1000)
    seconds = max(0.0, (end - begin) / 1000)
    moving = max(0.0, seconds - sum(pause.length_ms for pause in session.pauses) / 1000)

    head = FileIdMessage()
    head.type = FileType.ACTIVITY
    head.manufacturer, head.product = MAKER, PRODUCT
    head.serial_number = crc32(session.id.encode()) or 1
    head.time_created = begin
    yield head
    for kind, at in ((EventType.START, begin), (EventType.STOP_ALL, end)):
        event = EventMessage()
        event.event, event.event_type, event.timestamp = Event.TIMER, kind, at
        yield event
    began = starts(record)
    done_sets = [done for done in session.sets if done.confirmed]
    at_ms = 0
    for index, done in enumerate(done_sets):
        # An imported set may be none of the routine's: it follows the one before.
        at_ms = began.get((done.set, done.leg), at_ms)
        message = SetMessage()
        message.message_index = index
        message.set_type = SetType.ACTIVE
        message.category = [ExerciseCategory.LEG_CURL.value]
        name = LegCurlExerciseName.WEIGHTED_LEG_CURL if done.load_kg else LegCurlExerciseName.LEG_CURL
        message.category_subtype = [name.value]
        message.repetitions, message.weight = done.confirmed, done.load_kg
        message.start_time = message.timestamp = begin + at_ms
        message.duration = _set_length_s(done)
        at_ms += round(_set_length_s(done) * 1000)
        message.workout_step_index = LEG_STEPS[done.leg]
        yield message
    reps = sum(done.confirmed for done in done_sets)
    lap = LapMessage()
    lap.start_time, lap.timestamp = begin, end
    lap.total_elapsed_time, lap.total_timer_time = seconds, moving
    lap.message_index = 0
    yield lap
    whole = SessionMessage()
    whole.start_time, whole.timestamp = begin, end
    whole.total_elapsed_time, whole.total_timer_time = seconds, moving
    whole.sport, whole.sub_sport = Sport.TRAINING, SubSport.STRENGTH_TRAINING
    whole.total_reps = reps
    whole.first_lap_index, whole.num_laps = 0, 1
    yield whole
    last = ActivityMessage()
    away = local_time(session.ended_at, session.zone).utcoffset() or timedelta(0)
    last.timestamp = end
    last.local_timestamp = round(end / 1000 + away.total_seconds()) - FIT_EPOCH_S
    last.num_sessions, last.type = 1, Activity.MANUAL
    last.total_timer_time = moving
    last.event, last.event_type = Event.ACTIVITY, EventType.STOP
    yield last


def _set_length_s(done: SetDone) -> float:
    """Return the length of a set in seconds: lift, flex, hold and extend of its paced repetitions."""
    return (done.lift_ms + done.flex_ms + done.hold_ms + done.extend_ms) / 1000
