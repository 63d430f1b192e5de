"""Keys by their position on a keyboard, from the events of each system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.session.keys import REQUESTS, SessionRequest
from coach.ui.widgets.keys import MAC_KEYS, POSITIONS, SCAN_CODES, WINDOWS_CODES, WINDOWS_KEYS, key_of
from coach.ui.widgets.question import Question

ARABIC, CYRILLIC, GREEK = ord("ح"), 0x0417, ord("Π")  # the second looks like 3
"""What the key of P types there."""


def typed(letter: int, scan_code: int = 0, virtual: int = 0) -> QKeyEvent:
    """Return the event of a key that types `letter`."""
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, letter, none, scan_code, virtual, 0, chr(letter).lower())


@pytest.mark.parametrize("letter", [ARABIC, CYRILLIC, GREEK])
@pytest.mark.parametrize("scan_code", SCAN_CODES)
def test_other_letters_count_by_position_on_linux(letter: int, scan_code: int) -> None:
    assert key_of(typed(letter, scan_code)) is SCAN_CODES[scan_code]


def test_other_letters_count_by_position_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    for code, key in WINDOWS_CODES.items():
        assert key_of(typed(CYRILLIC, code, 0x41)) is key, "the virtual key is that of a typewriter's layout"
    for virtual, key in WINDOWS_KEYS.items():
        assert key_of(typed(CYRILLIC, 0, virtual)) is key, "a program sent it, without a scan code"


def test_other_letters_count_by_position_on_macos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    for virtual, key in MAC_KEYS.items():
        assert key_of(typed(ARABIC, 0, virtual)) is key


def test_no_two_keys_share_a_position() -> None:
    for codes in (SCAN_CODES, WINDOWS_CODES, WINDOWS_KEYS, MAC_KEYS):
        assert len(codes) == len(POSITIONS) == len(set(codes.values()))


def test_every_letter_of_a_session_has_a_position() -> None:
    letters = {key for key in REQUESTS if Qt.Key.Key_A <= key <= Qt.Key.Key_Z}
    assert Qt.Key.Key_P in letters
    assert letters | {Qt.Key.Key_Period} <= set(SCAN_CODES.values())
    assert REQUESTS[Qt.Key.Key_Period] is SessionRequest.PAUSE


def test_letters_of_a_latin_layout_stay_what_they_are() -> None:
    """On a Dvorak layout, L lies where P is elsewhere."""
    assert key_of(typed(ord("L"), 33)) is Qt.Key.Key_L


def test_a_letter_elsewhere_is_no_command() -> None:
    assert key_of(typed(CYRILLIC, 24)) not in REQUESTS


def test_the_apostrophe_of_a_hebrew_keyboard_is_w() -> None:
    assert key_of(typed(ord("'"), 25)) is Qt.Key.Key_W
    for elsewhere in (48, 58, 0):  # an American keyboard, and M of other layouts
        assert key_of(typed(ord("'"), elsewhere)) is Qt.Key.Key_Apostrophe


def test_a_comma_at_the_place_of_m_is_no_command() -> None:
    """On a French keyboard, M lies elsewhere; on a Dvorak layout, the comma lies where W is elsewhere."""
    assert key_of(typed(ord(","), 58)) is Qt.Key.Key_Comma
    assert key_of(typed(ord(","), 25)) is Qt.Key.Key_Comma


def test_an_arabic_question_mark_is_one() -> None:
    assert key_of(typed(ord("؟"), 61)) is Qt.Key.Key_Question


def test_pain_passes_a_question_on_every_layout(qapp: QApplication) -> None:
    """Whatever is asked, P reaches the page below."""
    page = QWidget()
    question = Question(page)
    for event, passes in ((typed(ARABIC, 33), True), (typed(ord("P")), True), (typed(ARABIC, 58), False)):
        QApplication.sendEvent(question, event)
        assert event.isAccepted() is not passes
    del qapp
