"""Today: what it shows of the week, which button is the coloured one, and how it fits its window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QStyle, QStyleOptionComboBox

from coach.base.paths import resources
from coach.base.problems import Problem
from coach.core.holidays import Holiday
from coach.core.plan import MovedDay, Plan
from coach.core.progression import Held, Why
from coach.core.routine import Leg, Routine
from coach.core.score import unroll
from coach.desktop.time_zone import zone_name
from coach.draw.theme import apply_theme
from coach.draw.tokens import DARK
from coach.report.facts import read_report
from coach.report.plan_overview import LegsInWeek
from coach.text.formats import recent_day
from coach.text.languages import LANGUAGES
from coach.text.safety import after_pain_stop
from coach.text.suggestion_texts import why_not
from coach.ui.rail import RAIL_PX
from coach.ui.today.cards import LastSession
from coach.ui.today.figure import FRAME_MS, CurlFigure
from coach.ui.today.page import TodayPage
from coach.ui.today.week_strip import WeekStrip
from coach.ui.widgets.day_chips import DayChips
from coach.ui.widgets.scale import EndSegment
from coach.wiring.sound import SoundMessages
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization
    from tests.helpers.programs import Rehearsal

MONDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 4)


@pytest.fixture
def page(qtbot: QtBot) -> TodayPage:
    """Return the page, not yet shown."""
    made = TodayPage(DARK)
    qtbot.addWidget(made)
    return made


def texts(page: TodayPage) -> set[str]:
    """Return every text of the page, line by line."""
    return {line for found in page.findChildren(QLabel) for line in found.text().split("\n")}


@pytest.mark.usefixtures("localization")  # English, with its plural forms
@pytest.mark.parametrize(
    ("planned", "done", "said"),
    [
        ({0, 2, 4}, {MONDAY}, {"1 of 3 training days this week", "You planned a session today."}),
        ({0, 4}, {MONDAY}, {"1 of 2 training days this week", "Rest day. Next session: Friday."}),
        (set(), set(), {"0 training days this week", "Pick your days"}),
        (set(), {MONDAY}, {"1 training day this week", "Pick your days"}),
        (set(), {MONDAY, WEDNESDAY}, {"2 training days this week", "Done for today.", "Pick your days"}),
        (
            {0, 2},
            {MONDAY, WEDNESDAY},
            {"2 of 2 training days this week", "Done for today. Next session: Monday."},
        ),
    ],
)
def test_today_shows_what_was_done_and_planned(
    page: TodayPage, planned: set[int], done: set[date], said: set[str]
) -> None:
    week = Plan(tuple(sorted(planned))).week(WEDNESDAY, done)
    page.week.show_week(week, 0, DARK, rests=False)
    assert said <= texts(page)


def test_a_week_after_a_stop_for_pain_asks_for_nothing(page: TodayPage) -> None:
    page.week.show_week(Plan((2, 4)).week(WEDNESDAY, ()), 3, DARK, rests=True)
    page.week.show_plan((), 0)
    assert not any(chips.isVisibleTo(page) for chips in page.week.findChildren(DayChips))
    assert "Rest day." in texts(page)
    assert not any("On plan" in text for text in texts(page))
    assert "You planned a session today." not in texts(page)


def test_start_is_the_coloured_button_unless_pain_stopped(page: TodayPage) -> None:
    page.emphasize(pain_stop="")
    assert page.start_button.property("role") == "primary"
    page.emphasize(pain_stop=after_pain_stop(8))
    assert page.start_button.property("role") == ""
    assert page.start_button.text() == "Start"
    assert any("(8 of 10). Rest today." in text for text in texts(page))


def test_after_a_stop_for_pain_continue_is_not_coloured(page: TodayPage) -> None:
    page.unfinished.offer("You didn’t finish it.")
    assert page.unfinished.continue_button is not None
    for pain_stop, role in ((after_pain_stop(8), ""), ("", "primary")):
        page.emphasize(pain_stop=pain_stop)
        assert page.unfinished.continue_button.property("role") == role
        assert page.start_button.property("role") == ""


def test_the_list_of_routines_opens_below_its_title(page: TodayPage, qapp: QApplication) -> None:
    apply_theme(qapp, DARK, 1.0, resources() / "icons")
    page.show()
    option = QStyleOptionComboBox()
    option.initFrom(page.routines)
    over = (
        QStyle.StyleHint.SH_ComboBox_Popup
    )  # the list covers its box, so that the chosen line stays in place
    assert not page.routines.style().styleHint(over, option, page.routines)


def test_the_ends_of_pain_now_say_what_they_mean(page: TodayPage) -> None:
    ends = {found.text() for found in page.hero.findChildren(EndSegment)}
    assert ends == {"0\nnone", "10\nworst"}


def test_enter_after_the_pain_starts_and_keeps_the_answer(page: TodayPage, qtbot: QtBot) -> None:
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    three = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Pain now 3")
    QTest.mouseClick(three, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.start_requested):
        QTest.keyClick(three, Qt.Key.Key_Return)
    assert page.take_pain_before() == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F5])
def test_enter_continues_an_unfinished_session(page: TodayPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.show()
    page.unfinished.offer("You didn’t finish it.")
    page.emphasize(pain_stop="")
    assert page.start_button.property("role") == ""
    with qtbot.assertNotEmitted(page.start_requested), qtbot.waitSignal(page.continue_requested):
        QTest.keyClick(page, key)
    page.unfinished.offer("")
    page.emphasize(pain_stop="")
    assert page.start_button.property("role") == "primary"
    with qtbot.waitSignal(page.start_requested):
        QTest.keyClick(page, key)


def test_today_is_shown_from_its_top_again(page: TodayPage, qtbot: QtBot) -> None:
    page.resize(800, 400)
    page.show()
    (area,) = page.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.hide()
    page.show()
    assert bar.value() == 0


@pytest.mark.parametrize(
    ("width", "scale"),
    [(440, 1.0), (560, 1.0), (560, 1.5), (616, 1.0), (840, 1.0), (1096, 1.0), (1736, 1.0), (2376, 1.0)],
)
def test_today_fits_every_width_and_is_centred(
    page: TodayPage, qtbot: QtBot, qapp: QApplication, width: int, scale: float
) -> None:
    apply_theme(qapp, DARK, scale, resources() / "icons")
    page.resize(width, 640)
    with qtbot.waitExposed(page):
        page.show()
    inside = page.hero.parentWidget()
    assert inside is not None
    assert inside.width() <= width
    assert page.hero.width() <= 1280
    right = inside.width() - page.hero.geometry().right() - 1
    assert abs(page.hero.x() - right) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_today_is_seen_whole_with_a_session_planned(
    qtbot: QtBot, qapp: QApplication, localization: Localization, language: str
) -> None:
    """In a window of 1280 × 800, of which the rail takes its width."""
    localization.set_language(language)
    apply_theme(qapp, DARK, 1.0, resources() / "icons")
    page = TodayPage(DARK)
    qtbot.addWidget(page)
    routine = Routine("Article")
    page.hero.show_routines([routine.name], routine.name)
    page.hero.show_score(unroll(routine), DARK, reduce_motion=True)
    page.hero.show_how(full_screen=True, muted=False, works=False, has_problem=True)
    page.week.show_week(Plan((0, 2, 4)).week(WEDNESDAY, ()), 0, DARK, rests=False)
    page.last.show_session(LastSession("the id", recent_day(MONDAY, WEDNESDAY), 24, 24, 7, 1, 2))
    page.next_step.show_step(why_not(Held(Why.NOT_LATELY, 65)), 0, 0, DARK)
    page.show_weeks([LegsInWeek(MONDAY - timedelta(weeks=7 - n), n, n) for n in range(8)], DARK)
    page.show_first_start(DARK, is_first=False)
    page.resize(1280 - RAIL_PX, 800)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    (area,) = page.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    titles = [card.title.mapTo(page, QPoint()).y() for card in (page.week, page.last, page.next_step)]
    assert len(set(titles)) == 1


def test_start_comes_before_the_question_in_a_low_window(page: TodayPage, qtbot: QtBot) -> None:
    page.next_day.ask("Monday")
    page.resize(576, 360)
    with qtbot.waitExposed(page):
        page.show()
    assert page.start_button.mapTo(page, page.start_button.rect().bottomLeft()).y() < 360
    assert page.next_day.y() > page.hero.y()
    page.resize(1000, 700)
    QApplication.processEvents()
    assert page.next_day.y() < page.hero.y()


def test_the_question_about_the_next_day_says_which_end_is_worst(page: TodayPage) -> None:
    page.next_day.ask("Monday")
    ends = [each.text().split() for each in page.next_day.findChildren(EndSegment)]
    assert ends == [["0", "none"], ["10", "worst"]]


def is_moving(figure: CurlFigure) -> bool:
    """Whether the figure is painted again and again now."""
    return any(timer.isActive() for timer in figure.findChildren(QTimer) if timer.interval() == FRAME_MS)


def test_the_figure_moves_only_while_it_is_seen(qtbot: QtBot) -> None:
    figure = CurlFigure(DARK)
    qtbot.addWidget(figure)
    figure.show_leg(Leg.LEFT, DARK, reduce_motion=False)
    assert not is_moving(figure)
    figure.show()
    figure.activateWindow()
    qtbot.waitUntil(lambda: is_moving(figure))
    figure.hide()
    assert not is_moving(figure)


def test_the_figure_is_still_with_reduced_motion(qtbot: QtBot) -> None:
    figure = CurlFigure(DARK)
    qtbot.addWidget(figure)
    figure.show()
    figure.activateWindow()
    qtbot.waitUntil(lambda: is_moving(figure))
    figure.show_leg(Leg.LEFT, DARK, reduce_motion=True)
    assert not is_moving(figure)


def test_muted_is_shown_before_start(page: TodayPage) -> None:
    page.hero.show_how(full_screen=True, muted=False, works=True, has_problem=False)
    assert "Full screen, sound on" in texts(page)
    page.hero.show_how(full_screen=False, muted=True, works=False, has_problem=True)
    assert "In the window, muted" in texts(page)


def test_nothing_is_said_of_a_sound_that_was_not_heard(page: TodayPage) -> None:
    page.hero.show_how(full_screen=True, muted=False, works=False, has_problem=False)
    assert "Full screen" in texts(page)
    assert not any("sound on" in text for text in texts(page))


def test_a_missed_day_looks_and_reads_other_than_a_coming_one(qtbot: QtBot) -> None:
    strip = WeekStrip(DARK)
    qtbot.addWidget(strip)
    strip.resize(350, 80)
    plan = Plan((0, 1, 4))
    strip.show_week(plan.week(WEDNESDAY, {MONDAY}, since=MONDAY), DARK)
    assert strip.accessibleName() == "This week. Monday: done; Tuesday: missed; Friday: planned"
    missed = strip.grab().toImage()
    strip.show_week(plan.week(WEDNESDAY, {MONDAY}, since=WEDNESDAY), DARK)  # the person has just begun
    assert "missed" not in strip.accessibleName()
    assert strip.grab().toImage() != missed


def test_todays_session_can_be_moved_from_the_week(page: TodayPage) -> None:
    asked: list[object] = []
    page.week.move_requested.connect(asked.append)
    page.week.holiday_requested.connect(lambda: asked.append("holiday"))
    page.week.show_week(Plan((2, 4)).week(WEDNESDAY, ()), 0, DARK, rests=False)
    assert page.week.not_today.isVisibleTo(page)
    actions = [action for action in page.week.menu().actions() if action.text()]
    assert [action.text() for action in actions][:2] == ["Move to Thursday", "Move to Saturday"]
    assert [action.text() for action in actions][-2:] == ["Move to Tuesday", "Holiday…"]
    actions[0].trigger()
    actions[-1].trigger()
    assert asked == [date(2026, 3, 5), "holiday"]


def test_the_focus_stays_in_the_week(page: TodayPage) -> None:
    week, plan = page.week, Plan((2, 4))
    page.show()
    week.show_week(plan.week(WEDNESDAY, ()), 0, DARK, rests=False)
    week.not_today.setFocus()
    moved = Plan(plan.days, moved=(MovedDay(WEDNESDAY, date(2026, 3, 5)),))
    week.show_week(moved.week(WEDNESDAY, ()), 0, DARK, rests=False)
    assert page.focusWidget() is week.holiday
    week.show_week(plan.week(WEDNESDAY, ()), 0, DARK, rests=False)
    assert page.focusWidget() is week.not_today


@pytest.mark.parametrize(
    ("days", "done", "has_holiday"), [((2,), {WEDNESDAY}, True), ((4,), set(), True), ((), set(), False)]
)
def test_what_is_done_or_not_planned_is_not_moved(
    page: TodayPage, days: tuple[int, ...], done: set[date], *, has_holiday: bool
) -> None:
    page.week.show_week(Plan(days).week(WEDNESDAY, done), 0, DARK, rests=False)
    assert not page.week.not_today.isVisibleTo(page)
    assert page.week.holiday.isVisibleTo(page) is has_holiday


@pytest.mark.usefixtures("localization")
def test_a_holiday_is_shown_in_the_week(page: TodayPage) -> None:
    plan = Plan((0, 2, 4), holidays=(Holiday(date(2026, 3, 3), date(2026, 3, 8)),))
    page.week.show_week(plan.week(WEDNESDAY, {MONDAY}, since=MONDAY), 3, DARK, rests=False)
    assert "1 of 1 training day this week" in texts(page)
    assert "No training until Sunday. Next session: Monday." in texts(page)
    assert "On plan for 3 weeks" in texts(page)
    strip = page.week.findChild(WeekStrip)
    assert strip is not None
    assert strip.accessibleName().startswith("This week. Monday: done; Tuesday: holiday; Wednesday: holiday")
    assert "missed" not in strip.accessibleName()


@pytest.mark.usefixtures("localization")
def test_without_a_plan_the_days_can_be_picked(program: Rehearsal) -> None:
    program.program.settings.save(replace(program.settings, plan_days=()))
    import_sessions(program.program.diary, [OLD])
    program.press("Today")
    assert "Pick your days" in texts(program.today)
    program.press("Tuesday", "Friday")
    assert program.settings.plan_days == (1, 4)
    assert program.buttons("Tuesday")  # nothing goes away under the pointer
    program.press("Settings", "Today")
    assert not program.buttons("Tuesday")
    assert "Pick your days" not in texts(program.today)


def test_the_days_begin_with_the_first_of_the_week(qtbot: QtBot) -> None:
    chips = DayChips("Days")
    qtbot.addWidget(chips)
    chips.show()
    for first in (0, 6, 0):
        chips.show_days((2,), first)
        QApplication.processEvents()
        in_order = sorted(chips.days, key=lambda day: chips.days[day].x())
        assert in_order == [(first + n) % 7 for n in range(7)]
    assert chips.chosen == (2,)


def test_assistive_technology_chooses_days_by_toggling(qtbot: QtBot) -> None:
    chips = DayChips("Days")
    qtbot.addWidget(chips)
    chosen: list[tuple[int, ...]] = []
    chips.changed.connect(chosen.append)
    chips.show_days((2,), 0)
    chips.days[4].toggle()
    assert chosen == [(2, 4)]


def test_set_up_saves_each_answer_at_once(program: Rehearsal) -> None:
    program.press("Today")
    card = program.today.set_up
    card.distance.setValue(3.5)
    card.days.days[6].click()
    assert (program.settings.distance_m, program.settings.plan_days) == (3.5, (0, 2, 4, 6))
    program.press("Test the sound")
    assert any(call[0] == "open" for call in program.speaker.calls)
    program.press("Close Set up")
    assert card.isHidden()
    program.press("Settings", "Today")
    assert card.isHidden()
    assert program.settings.set_up_closed


def test_a_problem_of_the_sound_on_today_moves_nothing(program: Rehearsal) -> None:
    place = program.today.start_button.geometry()
    program.speaker.problem_arose.emit(Problem("No sound: no speakers found."))
    assert program.buttons("No sound – fix")
    assert program.said == ""
    assert program.today.start_button.geometry() == place
    program.press("Start")
    program.speaker.problem_arose.emit(Problem("No sound: no speakers found."))
    assert "no speakers found" in program.said
    assert program.session.view.mute_sign.isVisible()
    messages = program.window.findChild(SoundMessages)
    assert messages is not None
    messages.shown_long.timeout.emit()
    assert program.said == ""
    assert program.session.view.mute_sign.isVisible()
    program.speaker.opened.emit()
    assert not program.session.view.mute_sign.isVisible()
    program.speaker.problem_arose.emit(Problem("No sound: no speakers found."))
    program.press("Stop – pain")  # on After it would help nobody
    assert program.said == ""


def test_a_missing_sound_leads_to_the_choice_of_output(program: Rehearsal) -> None:
    program.speaker.problem_arose.emit(Problem("No sound: no speakers found."))
    program.press("No sound – fix")
    assert program.showing == "settings"
    assert program.pages.settings.sound.output.hasFocus()


def test_a_missing_output_is_known_before_start(program: Rehearsal) -> None:
    health = program.program.sound_health
    health.look(program.speaker)  # type: ignore[arg-type]  # it records in place of playing
    assert program.buttons("No sound – fix")
    program.speaker.outputs_listed.emit((("usb", "Headphones"),))
    assert not program.buttons("No sound – fix")
    assert not health.works  # nothing was heard yet


def test_a_problem_of_the_sound_leads_to_the_settings(page: TodayPage, qtbot: QtBot) -> None:
    page.show()
    page.hero.show_how(full_screen=True, muted=False, works=False, has_problem=True)
    (fix,) = (found for found in page.findChildren(QPushButton) if found.text() == "No sound – fix")
    assert fix.isVisible()
    with qtbot.waitSignal(page.sound_requested):
        fix.click()


@pytest.mark.parametrize("width", [576, 760, 840, 1096])
def test_the_buttons_of_a_suggestion_are_never_cut(page: TodayPage, qtbot: QtBot, width: int) -> None:
    page.suggestion.offer("One more repetition", "Because", "40 → 44 reps in total")
    page.next_step.hide()
    page.resize(width, 640)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    for made in page.suggestion.findChildren(QPushButton):
        assert made.width() >= made.minimumSizeHint().width()
        assert page.suggestion.rect().contains(made.geometry())


def test_the_last_session_opens_its_page(page: TodayPage, qtbot: QtBot) -> None:
    page.last.show_session(LastSession("the id", "Today 15:26", 20, 18, 5, 1, 2))
    assert {
        "Today 15:26",
        "20 left · 18 right",
        "Effort\u00a05 · Pain\u00a01\u00a0before · Pain\u00a02\u00a0after",
    } <= texts(page)
    (details,) = (found for found in page.findChildren(QPushButton) if found.text() == "Details")
    with qtbot.waitSignal(page.details_requested) as caught:
        details.click()
    assert caught.args == ["the id"]


def test_the_last_session_of_one_leg_names_it(page: TodayPage) -> None:
    page.last.show_session(LastSession("the id", "Today 15:26", 0, 18, trained={Leg.RIGHT}))
    assert "right leg" in texts(page)


def test_weeks_are_read_to_screen_readers(page: TodayPage) -> None:
    weeks = [LegsInWeek(MONDAY - timedelta(weeks=7 - n), n, 2 * n) for n in range(8)]
    page.show_weeks(weeks, DARK)
    described = [found.accessibleDescription() for found in page.findChildren(QLabel)]
    assert any("This week: 7 · 14" in text for text in described)


@pytest.mark.usefixtures("localization")
def test_three_sessions_of_one_day_are_one_training_day(program: Rehearsal) -> None:
    now = datetime.now().astimezone().replace(hour=0, minute=0, second=1)
    for number in range(3):
        begun = now + timedelta(seconds=number)
        ended = replace(OLD, id=str(number), started_at=begun, ended_at=begun, zone=zone_name())
        import_sessions(program.program.diary, [ended])
    program.press("Progress", "Today")
    found = {label.text() for label in program.window.findChildren(QLabel)}
    assert "1 of 3 training days this week" in found
    assert "1 of 3" in found  # the tile of Progress
    today = now.date()
    assert read_report(program.program.diary.charts, today, today, Plan(tuple(range(7))), today).done == 1


def test_before_the_first_session_today_shows_how_to_do_it(program: Rehearsal) -> None:
    def found() -> set[str]:
        return {label.text() for label in program.today.findChildren(QLabel) if label.isVisible()}

    assert {"How to do it", "Lift one foot slightly off the floor, hips level and facing forward."} <= found()
    assert not found() & {"This week", "Last session", "Next step", "Last 8 weeks"}
    import_sessions(program.program.diary, [OLD])
    program.press("Today")
    assert {"This week", "Last session", "Next step"} <= found()
    assert "How to do it" not in found()


def test_y_and_n_answer_by_position_on_other_layouts(page: TodayPage, qtbot: QtBot) -> None:
    page.suggestion.offer("One more repetition", "Because", "40 → 44 reps in total")
    page.show()
    none = Qt.KeyboardModifier.NoModifier
    for letter, scan_code, answered in (
        ("н", 29, page.suggestion.accepted),
        ("т", 57, page.suggestion.declined),
    ):
        with qtbot.waitSignal(answered, timeout=1000):
            key = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), none, scan_code, 0, 0, letter)
            QApplication.sendEvent(page, key)


def test_today_stays_for_a_person_whose_folder_is_gone(page: TodayPage) -> None:
    page.show_people([("", "Anna"), ("ben", "Ben")], "ben")
    page.show_people([("", "Anna"), ("cem", "Cem")], "ben")
    assert page.hero.start_button.accessibleDescription() == ""


@pytest.mark.parametrize("others", [["Anna"], ["Anna", "Cem"]])
def test_tab_goes_from_the_names_to_the_routine(page: TodayPage, others: list[str]) -> None:
    page.show_people([("", "Anna"), ("ben", "Ben")], "ben")
    page.show_people([*((name, name) for name in others), ("ben", "Ben")], "ben")
    page.set_up.show_answers(2.5, (), 0, is_asked=True)  # built after the names
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    page.routines.setFocus()
    QTest.keyClick(page.routines, Qt.Key.Key_Backtab)
    chosen = QApplication.focusWidget()
    assert chosen is not None
    assert chosen.accessibleName() == "Person Ben"
    QTest.keyClick(chosen, Qt.Key.Key_Tab)
    assert page.routines.hasFocus()
