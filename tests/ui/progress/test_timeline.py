"""The time lines of a session: the plan, and what was done with its pauses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.core.record import Record, TimedRep
from coach.core.score import SpanKind
from coach.core.session import Pause
from coach.draw.tokens import DARK
from coach.ui.progress.session_pieces import done_pieces, planned_pieces
from coach.ui.progress.timeline import SessionTimeline
from tests.helpers.diaries import EVENING, OLD, PAIR, rep_done

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

PAUSE_MS = 5000
BETWEEN = PAIR.repetitions[0].end_ms
INSIDE = PAIR.repetitions[2].start_ms + 2500  # half a second into flex


def performed(*pauses: Pause) -> Record:
    """Return a session that followed `PAIR` exactly, except for these pauses."""
    session = replace(OLD, pauses=pauses)
    reps = []
    for index in range(4):
        end = PAIR.repetitions[index].end_ms
        lag = sum(pause.length_ms for pause in pauses if pause.at_ms < end)
        reps.append(TimedRep(rep_done(PAIR, index), EVENING + timedelta(milliseconds=end + lag)))
    return Record(session, tuple(reps))


def test_the_plan_covers_the_score_without_gaps() -> None:
    pieces = planned_pieces(PAIR)
    assert pieces[0].start_ms == 0
    assert [p.start_ms for p in pieces[1:]] == [p.end_ms for p in pieces[:-1]]
    assert pieces[-1].end_ms == PAIR.length_ms


def test_without_a_pause_both_lines_are_the_same() -> None:
    done = done_pieces(performed(), PAIR)
    wanted = [p for p in planned_pieces(PAIR) if p.rep is not None and p.end_ms <= PAIR.repetitions[3].end_ms]
    assert done == wanted


def test_a_pause_between_repetitions_moves_the_rest() -> None:
    done = done_pieces(performed(Pause(BETWEEN, PAUSE_MS)), PAIR)
    (pause,) = (piece for piece in done if piece.kind is None)
    assert (pause.start_ms, pause.end_ms) == (BETWEEN, BETWEEN + PAUSE_MS)
    after = [piece for piece in done if piece.start_ms >= pause.end_ms]
    assert after[0].start_ms == PAIR.repetitions[1].start_ms + PAUSE_MS


def test_a_pause_inside_a_phase_cuts_it_in_two() -> None:
    done = done_pieces(performed(Pause(INSIDE, PAUSE_MS)), PAIR)
    (pause,) = (piece for piece in done if piece.kind is None)
    assert (pause.start_ms, pause.end_ms) == (INSIDE, INSIDE + PAUSE_MS)
    flex = [piece for piece in done if piece.kind is SpanKind.FLEX and piece.rep == 3]
    assert [(p.start_ms, p.end_ms) for p in flex] == [
        (INSIDE - 500, INSIDE),
        (INSIDE + PAUSE_MS, INSIDE + PAUSE_MS + 1500),
    ]
    lift = next(piece for piece in done if piece.kind is SpanKind.LIFT and piece.rep == 3)
    assert (lift.start_ms, lift.end_ms) == (INSIDE - 2500, INSIDE - 500)
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(done))


def test_a_pause_after_a_longer_rest_stands_where_it_was() -> None:
    later = PAIR.breaks[0].end_ms + 1000
    plain = performed(Pause(later, PAUSE_MS))
    first, *others = plain.session.sets
    planned_ms = PAIR.breaks[0].end_ms - PAIR.breaks[0].start_ms
    rested = replace(plain.session, sets=(first._replace(rest_ms=planned_ms + 15_000), *others))
    (before,) = (piece for piece in done_pieces(plain, PAIR) if piece.kind is None)
    (after,) = (piece for piece in done_pieces(plain._replace(session=rested), PAIR) if piece.kind is None)
    assert after.start_ms == before.start_ms + 15_000


def test_an_imported_session_says_that_it_has_no_times(qtbot: QtBot) -> None:
    line = SessionTimeline(DARK)
    qtbot.addWidget(line)
    line.show_record(Record(replace(OLD, pauses=())), PAIR)
    assert "No timing was recorded for this session." in line.summary()


def test_keys_select_pieces(qtbot: QtBot) -> None:
    line = SessionTimeline(DARK)
    qtbot.addWidget(line)
    line.resize(900, 110)
    line.show()
    line.show_record(performed(Pause(BETWEEN, PAUSE_MS)), PAIR)
    described: list[str] = []
    line.pointed.connect(described.append)
    for _ in range(5):
        QTest.keyClick(line, Qt.Key.Key_Right)
    assert described[0] == "Lift · Left · set 1, repetition 1 · 0:03 · 2.0 s"
    assert described[4] == "Pause at 0:11, 5.0 s"
    assert "Pauses (hatched): 1, 0:05 in total." in line.summary()


def test_lengths_have_the_decimal_mark_of_the_language(qtbot: QtBot, localization: Localization) -> None:
    localization.set_language("de")
    line = SessionTimeline(DARK)
    qtbot.addWidget(line)
    line.show_record(performed(), PAIR)
    described: list[str] = []
    line.pointed.connect(described.append)
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert described[0].endswith("0:03 · 2,0 s")
