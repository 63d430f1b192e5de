"""The sound server restarted, killed, absent, its sink suspended: the session goes on, and sound returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.sound.test_speaker import heard_on, jump_ms, session, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.pulse import Pulse

LOST = "Speakers disconnected. Continuing without sound."
MOST_JUMP_MS = 60


def lines(events: list[dict[str, Any]]) -> list[str]:
    """Return what the user is shown."""
    return [event["line"] for event in events if "line" in event]


def returns(reports: Iterator[dict[str, Any]], before: dict[str, Any], shown: list[str]) -> None:
    """Check that sound returns without another message, and that the session's clock did not jump."""
    seen = until(reports, "clock")
    assert lines(seen) == shown
    assert abs(jump_ms(before, seen[-1])) <= MOST_JUMP_MS


def test_sound_returns_after_the_server_was_restarted(pulse: Pulse) -> None:
    with session(pulse) as reports:
        before = until(reports, "clock")[-1]
        for _restart in range(2):
            pulse.kill()
            assert lines(until(reports, "problem")) == [LOST]
            pulse.start()
            returns(reports, before, [])
            assert heard_on(pulse, "loudspeaker")


def test_a_session_goes_on_when_the_server_never_returns(pulse: Pulse) -> None:
    with session(pulse) as reports:
        before = until(reports, "clock")[-1]
        pulse.kill()
        events = until(reports, "later")
        assert lines(events) == [LOST]
        assert abs(jump_ms(before, events[-1])) <= MOST_JUMP_MS


def test_a_server_that_starts_late_is_found(pulse: Pulse) -> None:
    pulse.kill()
    with session(pulse) as reports:
        (line,) = lines(until(reports, "problem"))
        assert "no speakers found" in line
        pulse.start()
        until(reports, "opened")
        assert heard_on(pulse, "loudspeaker")


def test_a_suspended_sink_is_a_loss_until_it_wakes(pulse: Pulse) -> None:
    with session(pulse) as reports:
        before = until(reports, "clock")[-1]
        pulse.suspend_sink(True)
        assert lines(until(reports, "problem")) == [LOST]
        pulse.suspend_sink(False)
        returns(reports, before, [])
        assert heard_on(pulse, "loudspeaker")


def test_a_server_killed_while_the_stream_opens_is_survived(pulse: Pulse) -> None:
    with session(pulse) as reports:
        pulse.kill()  # whatever the program is at
        pulse.start()
        until(reports, "clock")
        assert heard_on(pulse, "loudspeaker")
