"""The window in every language: translated at once and completely, and without clipped text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSystemTrayIcon,
    QWidget,
)

from coach.base import paths
from coach.base.messages import Text
from coach.core.routine import Leg, Override, Routine, Seconds
from coach.core.score import unroll
from coach.desktop.reminder_schedule import REMINDER
from coach.sound.tones import TONES
from coach.text.formats import counted, minutes_seconds, whole_number
from coach.text.languages import LANGUAGES, chosen, locale_of
from coach.text.routine_texts import dose_text
from coach.text.spoken_texts import spoken_texts, utterances
from coach.text.voice_language import voice_language
from coach.ui.pages import PLACES, Page
from coach.ui.settings.tone_demo import NAMES
from tests.helpers.programs import LENGTH_MS, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.core.session import Session
    from coach.text.languages import Localization
    from coach.ui.session.page import SessionPage
    from tests.helpers.programs import Rehearsal

translate = QCoreApplication.translate


OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application as it was."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("tag", "system", "found"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["C"], "en"),
        ("", ["nl-NL", "fr-FR"], "fr"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-Hant-TW", "en-GB"], "en"),
        ("es", ["de-DE"], "es"),
        ("ar-EG", [], "ar"),
        ("zh_CN", [], "zh_CN"),
        ("xx", ["de"], "de"),
    ],
)
def test_the_language_is_the_setting_or_the_systems_first(tag: str, system: list[str], found: str) -> None:
    assert chosen(tag, system) == found


def test_dates_and_numbers_follow_the_systems_locale() -> None:
    assert locale_of("de", QLocale("de_AT")).name() == "de_AT"
    assert locale_of("de", QLocale("en_US")).toString(1.5) == "1,5"
    assert locale_of("ar", QLocale("ar_EG")).zeroDigit() == "0"
    assert locale_of("ar", QLocale("en_US")).dayName(1) == "الاثنين"
    assert locale_of("en", QLocale.c()) == QLocale.c()


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_chosen_in_settings_applies_at_once(program: Rehearsal, language: str) -> None:
    program.window.show_page(Page.SETTINGS)
    places = program.program.navigation
    settings = program.settings
    places.change_settings(replace(settings, language=language))
    try:
        assert program.showing == "settings"
        rail = [program.window.findChild(QPushButton, name) for name in ("today", "settings")]
        assert all(name_of(entry) not in {"Today", "Settings"} for entry in rail if entry is not None)
        title = next(
            label
            for label in program.pages.settings.findChildren(QLabel)
            if label.property("role") == "title"
        )
        assert title.text() != "Settings"
        assert program.window.isRightToLeft() == (language == "ar")
    finally:
        places.change_settings(replace(settings, language="en"))
    assert [name_of(entry) for entry in rail if entry is not None] == ["Today", "Settings"]


def test_numbers_have_the_digits_of_the_language(localization: Localization) -> None:
    assert (whole_number(1600), minutes_seconds(64_000)) == ("1600", "1:04")
    QLocale.setDefault(QLocale("ar_EG"))
    assert (whole_number(1600), minutes_seconds(64_000)) == (
        "\u0661\u0666\u0660\u0660",
        "\u0661:\u0660\u0664",
    )
    assert localization.language == "en"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("place", PLACES)
def test_no_button_or_heading_is_cut_off_on_any_page(program: Rehearsal, language: str, place: Page) -> None:
    places, settings = program.program.navigation, program.settings
    program.window.resize(1024, 640)
    places.change_settings(replace(settings, language=language))
    try:
        program.window.show_page(place)
        QApplication.processEvents()
        page = program.pages.widget(place)
        short: list[str] = []
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or isinstance(widget, QComboBox):
                continue
            if isinstance(widget, QPushButton) or (isinstance(widget, QLabel) and not widget.wordWrap()):
                wide = widget.fontMetrics().horizontalAdvance(widget.text())
                if wide > widget.width() + 1:
                    short.append(f"{widget.text()}: {wide} in {widget.width()}")
        assert not short
    finally:
        places.change_settings(replace(settings, language="en"))


def drawn_on(page: SessionPage) -> dict[str, str]:
    """Return the texts of the labels and buttons of a session."""
    view = page.view
    labels = (view.word, view.countdown, view.leg, view.count, view.instruction, view.next_up)
    said = {label.objectName(): label.accessibleName() for label in labels}
    return said | {f"button {n}": button.accessibleName() for n, button in enumerate(view.buttons)}


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("language", OTHERS)
def test_a_new_language_in_a_session_reaches_every_word(
    program: Rehearsal,
    language: str,
    paused: bool,  # noqa: FBT001 - a case
) -> None:
    program.press("Start")
    for at_ms in (500, 3100, 4000, 4600, 5500, 9500):  # prepare, lift, flex, hold, extend, switch
        program.go_to(at_ms)
        if paused:
            program.conductor.pause()
        english = drawn_on(program.session)
        places, settings = program.program.navigation, program.settings
        places.change_settings(replace(settings, language=language))
        try:
            assert program.showing == "session"
            now = drawn_on(program.session)
            assert program.conductor.position == at_ms
            assert now.pop("countdown") == english.pop("countdown")
            same = {what for what, text in now.items() if text == english[what] and text}
            # German and French have our word for Pause; a label without room is empty in both
            assert same <= ({"button 0"} if language in {"de", "fr"} else set())
            assert QCoreApplication.translate("Words", english["phase"]) == now["phase"]
            assert QCoreApplication.translate("Words", english["leg"]) == now["leg"]
        finally:
            places.change_settings(replace(settings, language="en"))
        assert drawn_on(program.session) == english | {"countdown": drawn_on(program.session)["countdown"]}
        program.conductor.resume()


def test_a_new_language_keeps_the_answers_after_a_session(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(LENGTH_MS)
    program.after.effort.chosen.emit(4)
    places, settings = program.program.navigation, program.settings
    places.change_settings(replace(settings, language="de"))
    try:
        texts = {label.text() for label in program.after.findChildren(QLabel)}
        assert {"Gut gemacht", "Satz 1 · Links", "Satz 1 · Rechts", "von\N{NO-BREAK SPACE}2"} <= texts
        assert [
            b.accessibleName() for b in program.after.effort.findChildren(QPushButton) if b.isChecked()
        ] == ["Anstrengung 4"]
    finally:
        places.change_settings(replace(settings, language="en"))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_new_language_keeps_focus_and_scroll_position(program: Rehearsal) -> None:
    program.window.resize(1280, 500)
    program.press("Settings")
    page = program.pages.settings
    box = page.screen_card.language
    box.showPopup()  # the list stays with its field, and must not be taken for one
    box.hidePopup()
    box.setFocus()
    QApplication.processEvents()
    (area,) = page.findChildren(QScrollArea)
    area.ensureWidgetVisible(box, 0, 100)
    here = area.verticalScrollBar().value()
    assert here > 0
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    try:
        QApplication.processEvents()
        now = program.pages.settings
        assert now is not page
        assert program.window.focusWidget() is now.screen_card.language
        bar = now.findChildren(QScrollArea)[0].verticalScrollBar()
        assert bar.value() == min(here, bar.maximum()) > 0
    finally:
        settings = program.settings
        program.program.navigation.change_settings(replace(settings, language="en"))


def test_a_message_on_screen_is_translated_again(program: Rehearsal) -> None:
    strip, places = program.window.strip, program.program.navigation
    strip.add(Text("A text without a translation stays."), is_problem=True)
    program.program.reminders().service.schedule.due.emit(REMINDER)
    english = program.said
    settings = program.settings
    places.change_settings(replace(settings, language="de"))
    try:
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        assert program.said.splitlines() == [
            "A text without a translation stays.",
            "Für heute ist eine Einheit geplant. Beginnen Sie, wenn Sie so weit sind.",
        ]
    finally:
        places.change_settings(replace(settings, language="en"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert program.said == english


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "No Icon set")  # there is neither a tray nor a picture
def test_the_tray_menu_is_translated_again(program: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    places, settings = (
        program.program.navigation,
        replace(program.settings, remind_at="18:30"),
    )
    places.change_settings(settings)
    (icon,) = program.program.reminders().service.tray.findChildren(QSystemTrayIcon)
    assert [action.text() for action in icon.contextMenu().actions()] == ["Open Interval Coach", "Quit"]
    places.change_settings(replace(settings, language="fr"))
    try:
        assert [action.text() for action in icon.contextMenu().actions()] == [
            "Ouvrir Interval Coach",
            "Quitter",
        ]
    finally:
        places.change_settings(replace(settings, language="en", remind_at=""))


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {1: "1 repetition", 2: "2 repetitions", 0: "0 repetitions"}),
        ("de", {1: "1 Wiederholung", 2: "2 Wiederholungen"}),
        ("es", {1: "1 repetición", 2: "2 repeticiones"}),
        ("fr", {0: "0 répétition", 1: "1 répétition", 2: "2 répétitions"}),
        ("zh_CN", {1: "1 次", 2: "2 次"}),
        (
            "ar",
            {
                1: "تكرار واحد",
                2: "تكراران",
                3: "3 تكرارات",
                11: "11 تكرارًا",
                100: "100 تكرار",
            },
        ),
    ],
)
def test_counts_have_the_plural_form_of_their_number(
    localization: Localization, language: str, counts: dict[int, str]
) -> None:
    localization.set_language(language)
    for count, said in counts.items():
        assert counted("Progress", "%n repetitions", count) == said
        dose = Routine("Short", sets=3).dose(Leg.LEFT)._replace(reps=count)
        assert dose_text(dose).endswith(said)


def test_one_repetition_is_singular(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(LENGTH_MS)
    program.after.show_sums(_of_one(next(iter(program.program.diary.sessions()))), is_saved=True)
    assert "Total: 1 rep" in {label.text() for label in program.after.findChildren(QLabel)}


def _of_one(session: Session) -> Session:
    first, *others = session.sets
    return replace(session, sets=(first._replace(confirmed=1), *(o._replace(confirmed=0) for o in others)))


@pytest.mark.parametrize("language", OTHERS)
def test_every_tone_has_a_translated_name(localization: Localization, language: str) -> None:
    assert set(NAMES) == {tone.label for tone in TONES.values()}
    localization.set_language(language)
    named = [QCoreApplication.translate("ToneDemo", str(name)) for name in NAMES]
    assert not set(named) & set(NAMES)
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("language", OTHERS)
def test_speech_is_translated_without_a_window(language: str) -> None:
    voice = voice_language(language, paths.resources() / "translations")
    assert voice.tag.split("-")[0] == language.split("_", maxsplit=1)[0]
    heavy = replace(Routine("Heavy", sets=2, reps=3), left=Override(load_kg=1.5))
    score = unroll(heavy)
    english = {text for texts in spoken_texts(score) for text in texts if not text.isdigit()}
    said = {text for texts in spoken_texts(score, voice.words) for text in texts}
    assert len(english) > 8
    assert not english & said
    long = unroll(Routine("Long", seconds=Seconds(hold=4, switch=20, rest=60)))
    alone = {utterance.texts[0] for utterance in utterances(long, voice.words) if utterance.alone}
    assert len(alone) == 3 + 1 + 2  # three numbers, half, and the next set of each leg
    assert {"1", "2", "3"} < alone
    assert not {utterance.texts[0] for utterance in utterances(long)} & alone - {"1", "2", "3"}
    assert sum("10" in text for text in alone) == 2
    comma = "1.5" if language in {"zh_CN", "ar"} else "1,5"
    assert any(comma in text for text in said)
