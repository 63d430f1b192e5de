"""How to do the curl, phase by phase, and the keys of the window; in English, marked for translation."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.core.score import SpanKind

STEPS = {
    SpanKind.LIFT: QT_TRANSLATE_NOOP(
        "Help", "Lift one foot slightly off the floor, hips level and facing forward."
    ),
    SpanKind.FLEX: QT_TRANSLATE_NOOP(
        "Help", "Bend the knee: bring your heel up toward your glute (buttock)."
    ),
    SpanKind.HOLD: QT_TRANSLATE_NOOP("Help", "Hold at the top, if the routine has a hold."),
    SpanKind.EXTEND: QT_TRANSLATE_NOOP(
        "Help", "Lower slowly to the lifted start, without dropping your leg or your hips."
    ),
}
"""What to do in each phase."""

ADVICE = QT_TRANSLATE_NOOP(
    "Help", "Hold on to a chair if you need it. Form matters more than speed: move slowly and with control."
)

SESSION_KEYS = (
    (QT_TRANSLATE_NOOP("Help", "Space, ., B"), QT_TRANSLATE_NOOP("Help", "Pause, resume")),
    (QT_TRANSLATE_NOOP("Help", "→, Page Down"), QT_TRANSLATE_NOOP("Help", "Skip to the next phase")),
    (
        QT_TRANSLATE_NOOP("Help", "←, Page Up"),
        QT_TRANSLATE_NOOP("Help", "Back to the start of this phase; twice: to the one before"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "↑, ↓"),
        QT_TRANSLATE_NOOP("Help", "15 s more, 15 s less: in rests and other waits"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Space, Enter, →"),
        QT_TRANSLATE_NOOP("Help", "Begin the set that waits for you; a click beside the buttons does it too"),
    ),
    (QT_TRANSLATE_NOOP("Help", "P"), QT_TRANSLATE_NOOP("Help", "Stop because of pain, at once")),
    (QT_TRANSLATE_NOOP("Help", "Esc"), QT_TRANSLATE_NOOP("Help", "Stop (asks first)")),
    (
        QT_TRANSLATE_NOOP("Help", "W, right click"),
        QT_TRANSLATE_NOOP("Help", "Small window that stays on top; W again: back to the large one"),
    ),
    (QT_TRANSLATE_NOOP("Help", "I"), QT_TRANSLATE_NOOP("Help", "Announce the position to a screen reader")),
)

KEYS = (
    (QT_TRANSLATE_NOOP("Help", "Enter, F5"), QT_TRANSLATE_NOOP("Help", "Start (on Today)")),
    (QT_TRANSLATE_NOOP("Help", "M"), QT_TRANSLATE_NOOP("Help", "Mute, sound on")),
    (QT_TRANSLATE_NOOP("Help", "+, −"), QT_TRANSLATE_NOOP("Help", "Louder, softer")),
    (QT_TRANSLATE_NOOP("Help", "V"), QT_TRANSLATE_NOOP("Help", "Voice on, off")),
    (QT_TRANSLATE_NOOP("Help", "F, F11"), QT_TRANSLATE_NOOP("Help", "Full screen")),
    (
        QT_TRANSLATE_NOOP("Help", "Ctrl+1 to Ctrl+4"),
        QT_TRANSLATE_NOOP("Help", "Today, Progress, Routines, Settings"),
    ),
    (QT_TRANSLATE_NOOP("Help", "F6"), QT_TRANSLATE_NOOP("Help", "To the buttons of a message, and back")),
    (QT_TRANSLATE_NOOP("Help", "F1, ?"), QT_TRANSLATE_NOOP("Help", "This help")),
    (QT_TRANSLATE_NOOP("Help", "Ctrl+Q"), QT_TRANSLATE_NOOP("Help", "Quit")),
)
PAGE_KEYS = (
    (
        QT_TRANSLATE_NOOP("Help", "Y, N"),
        QT_TRANSLATE_NOOP("Help", "Use what is suggested, or not now (on Today)"),
    ),
    (QT_TRANSLATE_NOOP("Help", "Ctrl+Z"), QT_TRANSLATE_NOOP("Help", "Undo what was just done")),
    (
        QT_TRANSLATE_NOOP("Help", "Ctrl+P"),
        QT_TRANSLATE_NOOP("Help", "Print the report (on Progress), or the plan sheet of a routine"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "←, →, Enter"),
        QT_TRANSLATE_NOOP(
            "Help", "In a chart: bar by bar, and open one. ↑, ↓ zoom; Page Up, Page Down move the days"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Ctrl+F, Ctrl+C, Del"),
        QT_TRANSLATE_NOOP("Help", "Search, copy or delete sessions (in All sessions)"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Alt+←, Alt+→"),
        QT_TRANSLATE_NOOP("Help", "The session before, the session after"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "F2, Alt+↑, Alt+↓, Del"),
        QT_TRANSLATE_NOOP("Help", "Edit, move or delete a routine"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Ctrl+V"),
        QT_TRANSLATE_NOOP("Help", "Add the routine whose text was copied (on Routines)"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Ctrl+S, Esc"),
        QT_TRANSLATE_NOOP("Help", "Save a routine, leave its editor"),
    ),
)
"""The keys of sessions, of every page, and of single pages, each with what it does."""

SOUNDS = (
    QT_TRANSLATE_NOOP("Help", "Each phase begins with its own tone. Three soft beeps come before each set."),
    QT_TRANSLATE_NOOP(
        "Help", "Settings plays each tone with its name, and has a low and a bright set of tones."
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "If you like, each second ticks, and a voice says what to do, counts the end of long holds and says"
        " what comes next.",
    ),
)
"""What is heard in a session."""

REMOTES = (
    QT_TRANSLATE_NOOP(
        "Help",
        "Presenter or Bluetooth keyboard: the keys above. A presenter starts, goes on and back; its key for a"
        " black screen pauses. Asked whether to stop, Page Down resumes and Page Up stops.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "Headset, on Linux: its buttons pause, go on, skip and go back. Stop only pauses.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "Phone, on Linux: install KDE Connect (on GNOME: GSConnect), pair the phone, and open the multimedia"
        " control there in a session.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "On Windows and macOS, the system's media controls do not show sessions: use a presenter or"
        " keyboard.",
    ),
)
"""How a session is led from afar."""

STAYS_ON_TOP = QT_TRANSLATE_NOOP(
    "Help",
    "Where the small window does not stay on top (GNOME and KDE on Wayland): right-click its title bar, or"
    " press Alt+Space (KDE: Alt+F3), and choose “Always on Top”; in KDE “More Actions › Keep Above Others”.",  # noqa: RUF001 - as KDE's menu path is written
)
"""What a person can do where a program may not put its window above others."""


def help_text(text: object) -> str:
    """Return `text` of this file in the window's language."""
    return QCoreApplication.translate("Help", str(text))
