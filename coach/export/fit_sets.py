"""FIT, the format of sports watches: one activity of strength training a session, with a set message a set.

One file holds one session after the other (chained files, as the FIT protocol has them); a name that
ends in `.zip` gets a file a session instead, for services that read one activity a file.
"""

from __future__ import annotations

import zipfile
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any
from zlib import crc32

from coach.base.files import path_beside, write_beside
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.core.zones import zone_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coach.core.record import Record
    from coach.core.session import SetDone

MAKER, PRODUCT = 255, 1
"""FIT's number for products that are still in development, and ours among them."""

FIT_EPOCH_S = 631_065_600
"""FIT counts seconds from 1989-12-31, so many after 1970."""

LEG_STEPS = {Leg.LEFT: 0, Leg.RIGHT: 1}
"""FIT has no word for a leg: the left one's sets are step 0 of the workout, the right one's step 1."""


def write_fit(records: Iterable[Record], target: Path) -> int:
    """Write every record whose session has ended to `target`; return how many."""
    count = 0
    ended = (record for record in records if record.session.ended_at)
    if target.suffix.lower() == ".zip":
        with (
            path_beside(target) as beside,
            zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as progress_presenter,
        ):
            for record in ended:
                begun = record.session.local_start
                name = f"{begun:%Y-%m-%d-%H%M%S}-{record.session.id[:8]}.fit"
                entry = zipfile.ZipInfo(name, begun.timetuple()[:6])
                progress_presenter.writestr(entry, activity(record), zipfile.ZIP_DEFLATED)
                count += 1
        return count
    with write_beside(target, "wb") as stream:
        for record in ended:
            stream.write(activity(record))
            count += 1
    return count


def activity(record: Record) -> bytes:
    """Return one session as a whole FIT file."""
    from fit_tool.fit_file_builder import FitFileBuilder  # noqa: PLC0415 - only where a FIT file is written

    builder = FitFileBuilder(auto_define=True, min_string_size=50)
    builder.add_all(list(_messages(record)))
    return bytes(builder.build().to_bytes())


def starts(record: Record) -> dict[tuple[int, Leg], int]:
    """Return when each set began, in milliseconds from the start: as it was, or else as it was planned."""
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


def _messages(record: Record) -> Iterator[Any]:  # noqa: PLR0915 - a file is a row of messages
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
    for index, done in enumerate(done_sets):
        message = SetMessage()
        message.message_index = index
        message.set_type = SetType.ACTIVE
        message.category = [ExerciseCategory.LEG_CURL.value]
        name = LegCurlExerciseName.WEIGHTED_LEG_CURL if done.load_kg else LegCurlExerciseName.LEG_CURL
        message.category_subtype = [name.value]
        message.repetitions, message.weight = done.confirmed, done.load_kg
        message.start_time = message.timestamp = begin + began[done.set, done.leg]
        message.duration = _length_s(done)
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
    away = session.ended_at.astimezone(zone_of(session.zone)).utcoffset() or timedelta(0)
    last.timestamp = end
    last.local_timestamp = round(end / 1000 + away.total_seconds()) - FIT_EPOCH_S
    last.num_sessions, last.type = 1, Activity.MANUAL
    last.total_timer_time = moving
    last.event, last.event_type = Event.ACTIVITY, EventType.STOP
    yield last


def _length_s(done: SetDone) -> float:
    """Return how long a set was moved in: lift, flex, hold and extend of what was paced, in seconds."""
    return (done.lift_ms + done.flex_ms + done.hold_ms + done.extend_ms) / 1000
