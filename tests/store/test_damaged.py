"""Sessions that the disk damaged: left out, found, kept, discarded, or replaced by an import."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.record import Record
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.core.session import StopReason
from coach.store.damaged import end_cut_off
from coach.store.damaged_session import DamagedSession, UnreadableSession
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder
from coach.store.statistics import Bucket
from tests.helpers.diaries import (
    EVENING,
    OLD,
    PAIR,
    all_damaged,
    confirm,
    describe,
    ended,
    import_sessions,
    perform,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

LATER = replace(
    OLD,
    id="later",
    routine=replace(PAIR.routine, name="Other"),
    started_at=EVENING + timedelta(days=1),
    ended_at=EVENING + timedelta(days=1, minutes=3),
)
DAY, LAST = EVENING.date(), EVENING.date() + timedelta(days=9)
CASE = Path(__file__).parents[1] / "data" / "cases" / "damage-score.db"


@pytest.fixture
def diary(path: Path) -> Iterator[Diary]:
    """Return an open diary with two ended sessions."""
    with Diary.open(path) as opened:
        import_sessions(opened, [OLD, LATER])
        yield opened


def change(path: Path, sql: str, *values: object) -> None:
    """Change the file of a diary as a fault of the disk does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        assert connection.execute(sql, values).rowcount > 0


REPS = "UPDATE routines SET data = replace(data, '\"reps\": 3', '\"reps\": {}') WHERE name = 'Pair'"
BAD = {
    "JSON": "UPDATE routines SET data = '{' || data WHERE name = 'Pair'",
    "UTF-8": "UPDATE routines SET data = CAST(x'fffe7b' AS TEXT) WHERE name = 'Pair'",
    "a routine out of bounds": REPS.format(99),
    "no such routine": "UPDATE sessions SET routine = 999 WHERE no = 1",
    "a start that no clock shows": "UPDATE sessions SET started_ms = 1 << 60 WHERE no = 1",
    "an end that no clock shows": "UPDATE sessions SET ended_ms = 1 << 60 WHERE no = 1",
    "a year out of bounds": "UPDATE sessions SET ended_ms = 1 << 45 WHERE no = 1",
    "too many repetitions": "UPDATE sets SET confirmed = 231 WHERE session = 1 AND set_no = 1",
    "a negative length": "UPDATE pauses SET length_ms = -5 WHERE session = 1",
    "no length at all": "UPDATE pauses SET length_ms = -9223372036854775808 WHERE session = 1",
}
"""Damage that makes one of the two sessions unreadable."""


@pytest.mark.parametrize("kind", BAD)
def test_a_session_that_cannot_be_read_is_left_out(diary: Diary, path: Path, kind: str) -> None:
    change(path, BAD[kind])
    left_out: list[DamagedSession] = []
    assert [session.id for session in diary.sessions(left_out=left_out)] == [LATER.id]
    assert [record.session.id for record in diary.records(left_out=left_out)] == [LATER.id]
    assert len(left_out) == 2
    assert {str(damaged.text).partition(": ")[0] for damaged in left_out} == {
        "The session of 2026-03-02 cannot be read"
    }
    assert [volume.id for volume in diary.volumes()] == [LATER.id]
    assert [bar.id for bar in diary.charts.periods(Bucket.SESSION, DAY, LAST)] == [LATER.id]
    assert diary.charts.days(DAY, LAST) == {DAY + timedelta(days=1): 6}
    assert [bar.id for bar in diary.charts.last(2)] == [LATER.id]
    with pytest.raises(UnreadableSession, match="cannot be read"):
        diary.record(OLD.id)


@pytest.mark.parametrize("kind", BAD)
def test_a_check_finds_a_session_that_cannot_be_read(diary: Diary, path: Path, kind: str) -> None:
    change(path, BAD[kind])
    (found,) = all_damaged(diary)
    assert (found.no, found.day) == (1, DAY)
    assert found.why is not None
    diary.damaged.write(diary.damaged.discard(found.no))
    assert all_damaged(diary) == []
    assert [session.id for session in diary.sessions()] == [LATER.id]


@pytest.mark.parametrize("kind", BAD)
def test_an_import_replaces_a_session_that_cannot_be_read(path: Path, kind: str) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD, LATER])
    change(path, BAD[kind])
    with Diary.open(path) as again:
        merge = again.merge([Record(OLD)])
        assert (merge.new, merge.changed, merge.same) == (0, 1, 0)
        assert list(again.sessions()) == [OLD, LATER]
        assert all_damaged(again) == []


CHANGED = {
    "a number": "UPDATE sets SET confirmed = 7 WHERE session = 1 AND set_no = 1",
    "a repetition": "UPDATE reps SET flex_ms = flex_ms + 4 WHERE session = 3 AND rep = 2",
    "a note": "UPDATE sessions SET notes = replace(notes, 'window', 'windov') WHERE no = 1",
    "an answer": "UPDATE sessions SET pain_after = 0 WHERE no = 1",
    "a correction": "UPDATE corrections SET old = '5' WHERE session = 3",
    "a pause": "UPDATE pauses SET length_ms = 1201 WHERE session = 1 AND length_ms = 1200",
    "a routine": REPS.format(2),
    "the name of a routine": "UPDATE routines SET name = 'Pais' WHERE name = 'Pair'",
    "a score": "UPDATE scores SET data = replace(data, '3000', '3001')",
}
"""Damage that can be read."""


@pytest.mark.parametrize("kind", CHANGED)
def test_a_changed_session_is_found_and_can_be_kept(diary: Diary, path: Path, kind: str) -> None:
    session_id = ended(diary, PAIR, 3, EVENING + timedelta(days=2))
    confirm(diary, session_id, 1, Leg.LEFT, 2)
    change(path, CHANGED[kind])
    found = all_damaged(diary)
    assert found
    assert {damaged.why for damaged in found} == {None}
    assert "may have been changed by a disk error" in str(found[0].text)
    assert len(list(diary.records())) == 3
    for damaged in found:
        diary.damaged.write(diary.damaged.keep(damaged.no))
    assert all_damaged(diary) == []


def test_a_number_of_a_replaced_diary_discards_nothing(diary: Diary, path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    diary.copy_to(backup)
    change(path, CHANGED["a number"])
    (damaged,) = all_damaged(diary)
    diary.restore(backup)
    for decide in (diary.damaged.keep, diary.damaged.discard):
        with pytest.raises(Problem, match="There is no session"):
            diary.damaged.write(decide(damaged.no))
    assert [session.id for session in diary.sessions()] == [OLD.id, LATER.id]


def test_a_correction_does_not_hide_that_a_session_changed(diary: Diary, path: Path) -> None:
    change(path, CHANGED["a number"])
    describe(diary, OLD.id, effort=3)
    assert [found.no for found in all_damaged(diary)] == [1]


def test_a_changed_rest_is_found(diary: Diary, path: Path) -> None:
    first, *others = OLD.sets
    import_sessions(diary, [replace(OLD, id="rested", sets=(first._replace(rest_ms=17_250), *others))])
    assert all_damaged(diary) == []
    change(path, "UPDATE sets SET rest_ms = 17251 WHERE rest_ms = 17250")
    assert len(all_damaged(diary)) == 1


def test_wrong_sums_are_computed_again(diary: Diary, path: Path) -> None:
    before = diary.volumes()
    change(path, "UPDATE sessions SET left_reps = 900, load_kg = 2 WHERE no = 1")
    assert diary.volumes() != before
    assert all_damaged(diary) == []
    assert diary.volumes() == before


def test_a_session_under_way_has_no_digest(diary: Diary, path: Path) -> None:
    session_id = perform(diary)
    assert all_damaged(diary) == []
    diary.end(session_id, EVENING + timedelta(minutes=9), StopReason.STOPPED)
    change(path, "UPDATE sets SET flex_ms = 1 WHERE session = 3 AND set_no = 1")
    assert len(all_damaged(diary)) == 1
    recorder = SessionRecorder(diary, lambda: "UTC")
    recorder.continue_session(session_id, PAIR, 0)
    assert recorder.wait_until_saved()
    recorder.close()
    assert all_damaged(diary) == []


def test_sessions_are_checked_in_batches(diary: Diary) -> None:
    first = diary.damaged.check(most=1)
    second = diary.damaged.check(first.last, most=1)
    assert (first.last, second.last, diary.damaged.check(second.last).last) == (2, 1, None)


# --- an unfinished session ---


BAD_SCORE = "UPDATE scores SET data = substr(data, 2)"


def test_a_session_with_a_damaged_score_is_offered_apart(diary: Diary, path: Path) -> None:
    session_id = perform(diary, reps=2)
    change(path, BAD_SCORE)
    assert diary.unfinished() == []
    (session,) = diary.broken_off()
    assert session.id == session_id
    diary.damaged.write(end_cut_off(session.id))
    assert diary.broken_off() == []
    kept = diary.session(session_id)
    assert kept.ended_at == EVENING + timedelta(milliseconds=PAIR.repetitions[1].end_ms)
    assert kept.stop_reason is StopReason.INTERRUPTED
    assert sum(done.confirmed for done in kept.sets) == 2
    assert diary.score(session_id) == PAIR  # its routine, unrolled


def test_one_without_a_repetition_is_discarded(diary: Diary, path: Path) -> None:
    session_id = perform(diary, reps=0)
    change(path, BAD_SCORE)
    (session,) = diary.broken_off()
    diary.damaged.write(end_cut_off(session.id))
    with pytest.raises(Problem, match="no session"):
        diary.session(session_id)


def test_a_new_session_mends_the_score_it_shares(diary: Diary, path: Path) -> None:
    perform(diary, reps=2)
    change(path, BAD_SCORE)
    change(path, "UPDATE routines SET data = '' WHERE name = 'Pair'")
    diary.begin(unroll(PAIR.routine, Leg.RIGHT), EVENING + timedelta(days=3), "UTC")
    assert [score for _, score, _ in diary.unfinished()] == [PAIR, PAIR]


def test_a_position_is_always_inside_the_score(diary: Diary, path: Path) -> None:
    perform(diary, reps=2)
    for position, expected in ((-7, 0), (1 << 50, PAIR.length_ms)):
        change(path, "UPDATE sessions SET position_ms = ? WHERE no = 3", position)
        assert diary.unfinished()[0][2] == expected


def test_the_diary_of_a_real_fault_opens_and_starts(tmp_path: Path) -> None:
    copy = tmp_path / "diary.db"
    copy.write_bytes(CASE.read_bytes())
    with Diary.open(copy) as diary:
        assert diary.unfinished() == []
        assert len(diary.broken_off()) == 1
        diary.begin(PAIR, EVENING, "UTC")
        assert list(diary.sessions())
