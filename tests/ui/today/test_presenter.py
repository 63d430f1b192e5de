"""The next-day question and the suggestion on Today: nothing changes without the person's yes."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from coach.base.clocks import local_today
from coach.core.routine import Override, Routine, Seconds
from coach.core.session import StopReason
from coach.store.diary import Diary
from coach.store.routines import Library
from coach.store.settings import Settings, save
from coach.ui.pages import Page
from coach.ui.today.week_strip import WeekStrip
from tests.helpers.diaries import import_sessions, perform
from tests.helpers.programs import Rehearsal, rehearsing
from tests.helpers.training import session_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.core.session import Session

ARTICLE = Routine("Article")
DAY = timedelta(days=1)


class Opens:
    """Opens the program with sessions in the diary."""

    def __init__(self, app: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.data = data
        self._app = app
        self._monkeypatch = monkeypatch

    @contextmanager
    def __call__(self, *changes: dict[str, object], routine: Routine = ARTICLE) -> Iterator[Rehearsal]:
        """Open it after one session every other day, the last a day ago, each changed as in `changes`."""
        self.data.mkdir(exist_ok=True)
        now = datetime.now(UTC).replace(microsecond=0)
        with Diary.open(self.data / "diary.db") as diary:
            done = [
                self._session(routine, now - DAY - 2 * DAY * (len(changes) - 1 - n), n, one)
                for n, one in enumerate(changes)
            ]
            import_sessions(diary, done)
        settings = None if (self.data / "settings.toml").exists() else Settings(safety_read=True)
        with rehearsing(self._app, self.data, self._monkeypatch, settings, routine.name) as opened:
            yield opened

    @staticmethod
    def _session(routine: Routine, at: datetime, n: int, changes: dict[str, object]) -> Session:
        session = session_of(routine, at - timedelta(hours=1))
        return replace(session, id=f"00000000-0000-4000-8000-{n:012}", **changes)  # type: ignore[arg-type]


@pytest.fixture
def opens(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opens:
    """Prepare to open the program on a diary."""
    return Opens(qapp, tmp_path / "data", monkeypatch)


def texts(program: Rehearsal) -> str:
    """Return all texts on Today."""
    return "\n".join(label.text() for label in program.today.findChildren(QLabel) if label.isVisible())


def presets(program: Rehearsal) -> list[Routine]:
    """Return the presets as they are."""
    return [entry.routine for entry in program.program.library.entries() if entry.is_preset]


def test_a_suggestion_has_its_reason_and_its_size(opens: Opens) -> None:
    with opens({}, {}) as program:
        shown = texts(program)
        assert "11 reps per set instead of 10" in shown
        assert "You completed two sessions in a row" in shown
        assert "40 → 44 reps in total, 7:00 → 7:32 min" in shown
        assert program.program.choice.routine == ARTICLE


def test_a_suggested_load_is_shown_as_from_and_to(opens: Opens) -> None:
    heavy = Routine("Heavy", sets=3, reps=12, load_kg=1.0)
    Library(opens.data / "routines", opens.data / "none").save(heavy)
    with opens({}, {}, routine=heavy) as program:
        assert "1.5 kg instead of 1.0, and back to 8 reps per set" in texts(program)
        program.key(Qt.Key.Key_Y)
        assert program.program.library.get("Heavy") == replace(heavy, load_kg=1.5, reps=8)


def test_without_weights_a_longer_hold_is_offered_and_undone(opens: Opens) -> None:
    top = Routine("Top", sets=3, reps=12)
    Library(opens.data / "routines", opens.data / "none").save(top)
    with opens({}, {}, routine=top) as program:
        assert "0.5 kg instead of 0.0, and back to 8 reps per set" in texts(program)
        program.program.settings.save(replace(program.settings, no_weights=True))
        program.press("Progress", "Today")
        assert "Ready for a little more?" in texts(program)
        assert "Hold for 2 s instead of 1" in texts(program)
        assert "72 reps as before, 7:12 → 8:24 under tension" in texts(program)
        program.key(Qt.Key.Key_Y)
        assert program.program.library.get("Top") == replace(top, seconds=Seconds(hold=2))
        program.press("Undo the increase")
        assert program.program.library.get("Top") == top


def test_a_step_without_weights_keeps_the_load_for_later(opens: Opens) -> None:
    top = Routine("Top", sets=3, reps=12, load_kg=2.0)
    Library(opens.data / "routines", opens.data / "none").save(top)
    save(opens.data / "settings.toml", Settings(), Settings(safety_read=True, no_weights=True))
    with opens({}, {}, routine=replace(top, load_kg=0.0)) as program:
        assert "2.0 kg" not in texts(program)
        assert "Hold for 2 s instead of 1" in texts(program)
        program.key(Qt.Key.Key_Y)
        assert program.program.library.get("Top") == replace(top, seconds=Seconds(hold=2))
        program.press("Undo the increase")
        assert program.program.library.get("Top") == top
        program.press("Start")
        program.go_to(20_000)
        program.key(Qt.Key.Key_Escape)
        assert program.rows("SELECT DISTINCT load_kg FROM sets ORDER BY load_kg") == [(0.0,)]


def test_a_suggestion_for_one_leg_names_the_leg(opens: Opens) -> None:
    uneven = Routine("Uneven", left=Override(reps=8))
    Library(opens.data / "routines", opens.data / "none").save(uneven)
    with opens({}, {}, routine=uneven) as program:
        shown = texts(program)
        assert "Left leg: 9 reps per set instead of 8" in shown
        assert "This leg is behind" in shown


def test_y_accepts_and_copies_a_preset(opens: Opens) -> None:
    with opens({}, {}) as program:
        before = presets(program)
        program.key(Qt.Key.Key_Y)
        assert program.program.choice.routine == replace(ARTICLE, name="My Standard", reps=11)
        assert program.settings.routine == "My Standard"
        assert presets(program) == before
        assert "My Standard" in program.window._action_toast().text.text()  # noqa: SLF001 - on screen
        assert not program.buttons("Use this")
        assert "2 sets of 11 on each leg" in texts(program)


def test_y_does_nothing_where_keys_need_ctrl(opens: Opens) -> None:
    with opens({}, {}) as program:
        program.program.settings.save(replace(program.settings, letter_keys=False))
        program.press("Progress", "Today")
        program.key(Qt.Key.Key_Y)
        assert program.program.choice.routine == ARTICLE


def test_an_accepted_step_can_be_undone(opens: Opens) -> None:
    with opens({}, {}) as program:
        before = program.program.library.names()
        program.key(Qt.Key.Key_Y)
        assert program.program.choice.routine.reps == 11
        program.press("Undo")
        assert program.program.choice.routine == ARTICLE
        assert program.program.library.names() == before
        assert program.settings.routine == "Article"
        assert program.buttons("Use this")


def test_an_increase_can_be_undone_until_the_next_session(opens: Opens) -> None:
    with opens({}, {}) as program:
        program.key(Qt.Key.Key_Y)
        assert "Increase accepted (Today" in texts(program)
        assert program.buttons("Undo the increase")
    with opens(routine=Routine("My Standard")) as again:  # the program was started again
        assert again.program.choice.routine.reps == 11
        assert "11 reps per set instead of 10" in texts(again)
        again.press("Undo the increase")
        assert again.program.choice.routine == ARTICLE
        assert "My Standard" not in again.program.library.names()
        assert not again.buttons("Undo the increase")
        again.key(Qt.Key.Key_Y)
        mine = again.program.choice.routine
        at = datetime.now(UTC) + timedelta(seconds=1)
        import_sessions(again.program.diary, [session_of(mine, at)])
        again.press("Today")
        assert not again.buttons("Undo the increase")


def test_undo_gives_a_changed_routine_its_dose_back(opens: Opens) -> None:
    file = opens.data / "routines" / "mine.toml"
    file.parent.mkdir(parents=True)
    text = 'name = "Mine"  # since May\nreps = 10  # slowly\n'
    file.write_text(text, encoding="utf-8")
    with opens({}, {}, routine=Routine("Mine")) as program:
        program.key(Qt.Key.Key_Y)
        program.press("Undo")
        assert file.read_text(encoding="utf-8") == text
        assert program.program.choice.routine.reps == 10


def test_undo_leaves_a_routine_alone_that_was_changed_since(opens: Opens) -> None:
    with opens({}, {}) as program:
        program.key(Qt.Key.Key_Y)
        library = program.program.library
        library.save(replace(library.get("My Standard"), reps=12), "My Standard")
        program.press("Undo")
        assert library.get("My Standard").reps == 12
        assert "was changed since" in program.said


def test_after_a_stop_for_pain_today_asks_for_rest(opens: Opens) -> None:
    with opens({}, {"stop_reason": StopReason.PAIN, "pain_after": 8}) as program:
        assert "because of pain" not in texts(program)  # that was yesterday
    now = datetime.now(UTC).replace(microsecond=0)
    stopped = replace(
        session_of(ARTICLE, now), id="pain", stop_reason=StopReason.PAIN, pain_after=8, ended_at=now
    )
    with opens() as program:
        import_sessions(program.program.diary, [stopped])
        program.press("Today")
        shown = texts(program)
        assert "You stopped because of pain (8 of 10). Rest today." in shown
        assert "Done for today." not in shown
        assert not program.buttons("Use this")
        assert program.button("Start").property("role") == ""
        assert now.date() in program.program.plan_overview.week().done  # it is in the diary all the same


def test_rest_stays_for_the_day_of_a_stop_for_pain(opens: Opens) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    stopped = replace(
        session_of(ARTICLE, now - timedelta(seconds=2)), id="pain", stop_reason=StopReason.PAIN, pain_after=8
    )
    with opens() as program:
        import_sessions(program.program.diary, [stopped, session_of(ARTICLE, now)])
        program.press("Today")
        shown = texts(program)
        assert "You stopped because of pain (8 of 10). Rest today." in shown
        assert "Done for today." not in shown
        assert program.button("Start").property("role") == ""
        assert program.program.recorder.is_done_on(local_today())


def test_nothing_reminds_after_a_stop_for_pain(opens: Opens) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    empty = session_of(ARTICLE, now, lambda *_: 0, stop_reason=StopReason.PAIN)
    with opens() as program:
        assert not program.program.recorder.is_done_on(local_today())
        import_sessions(program.program.diary, [empty])
        assert program.program.recorder.is_done_on(local_today())


def test_the_mark_of_a_stop_for_pain_agrees_with_the_count(opens: Opens) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    with opens() as program:
        stopped = session_of(ARTICLE, now, stop_reason=StopReason.PAIN, pain_after=8)
        import_sessions(program.program.diary, [stopped])
        program.press("Today")
        week = program.today.findChild(WeekStrip)
        assert week is not None
        assert "stopped because of pain" in week.accessibleName()
        assert "done" not in week.accessibleName()
        assert "1 of 3 training days this week" in texts(program)


@pytest.mark.parametrize(("days", "is_offered"), [(6, True), (8, False)])
def test_an_unfinished_session_is_offered_for_a_week(opens: Opens, days: int, *, is_offered: bool) -> None:
    opens.data.mkdir()
    with Diary.open(opens.data / "diary.db") as diary:
        perform(diary, at=datetime.now(UTC) - timedelta(days=days))
    with opens() as program:
        assert bool(program.buttons("Continue session")) is is_offered
        reason = None if is_offered else "interrupted"
        assert program.rows("SELECT stop_reason, left_reps FROM sessions") == [(reason, 3)]


def test_a_session_without_a_repetition_is_not_the_last_one(opens: Opens) -> None:
    with opens({}) as program:
        now = datetime.now(UTC).replace(microsecond=0)
        done = session_of(ARTICLE, now)
        empty = replace(done, id="empty", sets=tuple(s._replace(paced=0, confirmed=0) for s in done.sets))
        import_sessions(program.program.diary, [empty])
        program.press("Today")
        assert "40 reps" in texts(program)
        assert "0 reps" not in texts(program).replace("40 reps", "")


def test_accepting_for_an_outside_file_saves_to_the_library(opens: Opens, tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text('name = "Elsewhere"\nreps = 10\n', encoding="utf-8")
    with opens({}, {}, routine=Routine(str(file))) as program:
        program.key(Qt.Key.Key_Y)
        assert program.program.library.get("Elsewhere").reps == 11
        assert file.read_text(encoding="utf-8") == 'name = "Elsewhere"\nreps = 10\n'


def test_accepting_keeps_the_comments_of_the_file(opens: Opens) -> None:
    file = opens.data / "routines" / "mine.toml"
    file.parent.mkdir(parents=True)
    file.write_text('name = "Mine"  # since May\nreps = 10  # slowly\n', encoding="utf-8")
    with opens({}, {}, routine=Routine("Mine")) as program:
        program.key(Qt.Key.Key_Y)
        assert file.read_text(encoding="utf-8") == 'name = "Mine"  # since May\nreps = 11  # slowly\n'


def test_n_declines_for_good_and_changes_nothing(opens: Opens) -> None:
    with opens({}, {}) as program:
        program.key(Qt.Key.Key_N)
        assert not program.buttons("Use this")
        assert program.program.choice.routine == ARTICLE
        program.window.show_page(Page.SETTINGS)
        program.window.show_page(Page.TODAY)
        assert not program.buttons("Use this")
    with opens() as again:
        assert not again.buttons("Use this")


def test_letters_typed_in_the_list_answer_nothing(opens: Opens) -> None:
    with opens({}, {}) as program:
        program.today.routines.setFocus()
        QTest.keyClick(program.today.routines, Qt.Key.Key_N)
        QTest.keyClick(program.today.routines, Qt.Key.Key_Y)
        assert program.buttons("Use this")
        assert program.program.diary.history.decisions().declined == ()


def test_y_and_n_do_nothing_without_a_suggestion(opens: Opens) -> None:
    with opens({}) as program:
        program.key(Qt.Key.Key_Y)
        program.key(Qt.Key.Key_N)
        assert program.program.choice.routine == ARTICLE
        assert program.program.diary.history.decisions().declined == ()


def test_the_next_day_answer_is_saved_and_not_asked_again(opens: Opens) -> None:
    with opens({}, {"pain_next_day": None}) as program:
        assert "the day after your session on" in texts(program)
        assert not program.buttons("Use this")
        assert "to get suggestions" in texts(program)
        program.press("Pain the next day 0")
        assert not program.buttons("Pain the next day 0")
        assert program.rows("SELECT pain_next_day FROM sessions ORDER BY started_ms")[-1] == (0,)
        assert program.buttons("Use this")


def test_start_does_not_wait_for_the_next_day_answer(opens: Opens) -> None:
    with opens({}, {"pain_next_day": None}) as program:
        program.press("Start")
        assert program.showing == "session"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"pain_after": 5}, "No increase while pain is above 2 (it was 5)."),
        ({"pain_next_day": 1}, "it hurt more than usual the next day"),
        ({"stop_reason": StopReason.STOPPED}, "your last session was stopped early"),
    ],
)
def test_the_reason_for_no_suggestion_is_shown(opens: Opens, changes: dict[str, object], words: str) -> None:
    with opens({}, changes) as program:
        assert words in texts(program)
        assert not program.buttons("Use this")


def test_pain_now_is_answered_with_keys_alone(opens: Opens) -> None:
    with opens() as program:
        for _ in range(12):
            program.key(Qt.Key.Key_Tab)
            if program.window.focusWidget() is program.button("Pain now 0"):
                break
        for _ in range(5):  # the first chooses 0
            program.key(Qt.Key.Key_Right)
        assert program.window.focusWidget() is program.button("Pain now 4")
        assert program.today.take_pain_before() == 4


def test_pain_before_is_optional_and_saved(opens: Opens) -> None:
    with opens() as program:
        program.press("Pain now 3", "Start")
        assert program.rows("SELECT pain_before FROM sessions") == [(3,)]
        program.conductor.stop(StopReason.STOPPED)
        program.press("Finish")
        assert program.today.take_pain_before() is None
