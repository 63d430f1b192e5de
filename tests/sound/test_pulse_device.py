"""Our stream at a sound server made of numbers: stalls of ours, pauses and losses, to the sample."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.score import Instant, SpanKind
from coach.sound import libpulse, pulse_device, stream
from coach.sound.libpulse import SampleSpec, TimingInfo
from coach.sound.mixer import PlannedTone
from coach.sound.pulse_device import AHEAD_MS, FEED_MS, READING_MS, SINK_MS, PulseDevice
from coach.sound.pulse_sound import PulseSound
from coach.sound.tones import samples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from coach.core.score import Event
    from coach.sound.libpulse import LibPulse
    from coach.sound.mixer import Mixer

pytestmark = pytest.mark.usefixtures("qapp")

RATE = 8000
FRAME_BYTES = 2
BLOCK = SINK_MS * RATE // 1000
SILENT_WITHIN_MS = 60

EIGHT: list[tuple[Event, int]] = [((SpanKind.LIFT, Instant.PIP)[n % 2], RATE + n * RATE) for n in range(8)]
"""Eight tones, one every second, each with its frame."""


class Server:
    """PulseAudio, as far as a stream sees it: a queue by absolute index, taken in blocks of `SINK_MS`.

    What is taken is heard `SINK_MS` later. `now` is the monotonic clock, in seconds.
    """

    def __init__(self) -> None:
        self.now = 1000.0
        self.began = self.now
        self.queue = np.zeros(120 * RATE, dtype=np.int16)
        self.taken = 0
        self.state = libpulse.STREAM_READY
        self.answers: list[Callable[[None, int, None], None]] = []
        self.info = TimingInfo()
        self.hangs = False
        self.writes = 0

    @property
    def heard(self) -> NDArray[np.int16]:
        """All that was taken."""
        return self.queue[: self.taken]

    def advance(self, ms: float) -> None:
        """Let time pass, and take what is due."""
        self.now += ms / 1000
        self.taken = int((self.now - self.began) * RATE) // BLOCK * BLOCK

    def pa_stream_write(
        self, _stream: int, sound: bytes, size: int, _free: None, offset: int, seek: int
    ) -> int:
        """Put samples into the queue; those whose time has passed are dropped."""
        assert seek == libpulse.SEEK_ABSOLUTE
        assert size == len(sound)
        self.writes += 1
        first, block = offset // FRAME_BYTES, np.frombuffer(sound, dtype=np.int16)
        passed = max(0, self.taken - first)
        self.queue[first + passed : first + len(block)] = block[passed:]
        return 0

    def pa_stream_update_timing_info(
        self, _stream: int, on_answer: Callable[[None, int, None], None], _data: None
    ) -> int:
        """Answer at the next poll."""
        self.info.read_index = self.taken * FRAME_BYTES
        self.info.sink_usec = SINK_MS * 1000
        self.info.seconds, self.info.microseconds = int(self.now), int(self.now % 1 * 1_000_000)
        self.answers.append(on_answer)
        return 1

    def pa_operation_cancel(self, _operation: int) -> None:
        """Give no answer any more."""
        self.answers.clear()

    def pa_stream_get_timing_info(self, _stream: int) -> ctypes._Pointer[TimingInfo]:
        """Return the last answer."""
        return ctypes.pointer(self.info)

    def pa_stream_get_state(self, _stream: int) -> int:
        """Return what the test set."""
        return self.state

    def pa_stream_get_device_name(self, _stream: int) -> bytes:
        """Return the output."""
        return b"hall"

    def __getattr__(self, name: str) -> object:
        """Every other function of the library succeeds, with a handle where it returns one."""
        return lambda *_arguments: 1 if name == "pa_stream_new" else 0


class Connection(PulseSound):
    """The connection of a device under test: only answers come through."""

    def __init__(self, server: Server) -> None:
        self.server = server
        super().__init__(cast("LibPulse", SimpleNamespace(call=server)))

    def poll(self) -> None:
        """Deliver the answers, unless the server hangs."""
        if self.server.hangs:
            return
        answers, self.server.answers = self.server.answers, []
        for answer in answers:
            answer(None, 1, None)


class Played:
    """A device on such a server, begun, and the clock that both live by."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.connection = Connection(server)
        library = cast("LibPulse", SimpleNamespace(call=server))
        spec = SampleSpec(libpulse.SAMPLE_S16, RATE, 1)
        self.device = PulseDevice(library, 1, "hall", spec, self.connection.poll, self.connection)
        while self.device.stream.offset_ms is None:
            self.pass_time(FEED_MS)

    def pass_time(self, ms: float, stall_ms: float = 0) -> None:
        """Let time pass, and then have the device feed the server; before that nothing of ours runs."""
        self.server.advance(ms + stall_ms)
        self.device.feed()

    def change(self, *changes: Callable[[Mixer], int | None]) -> None:
        """Ask for changes, as the speaker does."""
        self.device.stream.changes.extend(changes)
        self.device.change()


@contextmanager
def played() -> Iterator[Played]:
    """Give a device whose clocks are the server's."""
    server = Server()
    with pytest.MonkeyPatch.context() as patch:
        clock = SimpleNamespace(monotonic=lambda: server.now, time=lambda: server.now)
        patch.setattr(pulse_device, "time", clock)
        patch.setattr(stream, "_monotonic_ms", lambda: server.now * 1000)
        yield Played(server)


def planned_at(tones: list[tuple[Event, int]], frames: int) -> NDArray[np.int16]:
    """Return the tones at their frames, and silence between them."""
    sound = np.zeros(60 * RATE, dtype=np.int16)
    for kind, at in tones:
        one = np.asarray(samples(kind, RATE), dtype=np.int16)
        sound[at : at + len(one)] = one
    return sound[:frames]


@given(st.lists(st.integers(0, 1000), min_size=3, max_size=12))
def test_stalls_of_a_second_move_no_sample(stalls: list[int]) -> None:
    with played() as one:
        one.change(lambda mixer: mixer.plan([PlannedTone(kind, at) for kind, at in EIGHT]))
        for stall in stalls:
            one.pass_time(FEED_MS, stall)
        all_is_heard_as_planned(one)


@given(st.lists(st.tuples(st.integers(1, 45), st.integers(0, 20)), min_size=1, max_size=6))
def test_answers_that_come_late_move_no_sample(turns: list[tuple[int, int]]) -> None:
    with played() as one:
        one.change(lambda mixer: mixer.plan([PlannedTone(kind, at) for kind, at in EIGHT]))
        for withheld, given_ in turns:
            one.server.hangs = True
            for _feed in range(withheld):
                one.pass_time(FEED_MS)
            one.server.hangs = False
            for _feed in range(given_ + 2):
                one.pass_time(FEED_MS)
        all_is_heard_as_planned(one)


def all_is_heard_as_planned(one: Played) -> None:
    """Check that what was heard is `EIGHT`, to the sample, and that the server never lacked any."""
    heard = one.server.heard
    planned = planned_at(EIGHT, len(heard))
    loud = np.abs(heard) > 4  # without what keeps loudspeakers awake
    assert np.array_equal(np.where(loud, heard, 0), planned * loud)
    assert not (np.abs(planned) > 4)[~loud].any()
    assert not one.device.starved


@given(st.integers(0, 400), st.integers(0, FEED_MS))
def test_a_pause_is_silent_within_sixty_milliseconds(after_ms: int, phase_ms: int) -> None:
    with played() as one:
        begin = one.server.taken + RATE // 2
        one.change(lambda mixer: mixer.plan([PlannedTone(Instant.FINISHED, begin)]))
        while one.server.taken < begin + after_ms * RATE // 1000:
            one.pass_time(FEED_MS)
        one.server.advance(phase_ms)
        pressed = one.server.now
        one.change(lambda mixer: mixer.silence())
        for _feed in range(20):
            one.pass_time(FEED_MS)
        loud = np.flatnonzero(np.abs(one.server.heard) > 4)
        heard_until = one.server.began + loud[-1] / RATE + SINK_MS / 1000
        assert (heard_until - pressed) * 1000 <= SILENT_WITHIN_MS
        assert len(one.server.heard) - loud[-1] > RATE // 4


def test_the_tone_of_a_pause_is_whole() -> None:
    with played() as one:
        begin = one.server.taken + RATE // 2
        one.change(lambda mixer: mixer.plan([PlannedTone(Instant.FINISHED, begin)]))
        while one.server.taken < begin + RATE // 10:
            one.pass_time(FEED_MS)
        pressed = one.server.taken
        one.change(lambda mixer: mixer.silence(), lambda mixer: mixer.sound(Instant.PAUSED))
        for _feed in range(40):
            one.pass_time(FEED_MS)
        paused = np.asarray(samples(Instant.PAUSED, RATE), dtype=np.int16)
        whole = [
            at
            for at in range(pressed, pressed + RATE // 10)
            if np.array_equal(one.server.heard[at : at + len(paused)], paused)
        ]
        assert len(whole) == 1


def test_after_an_underrun_tones_keep_their_places() -> None:
    with played() as one:
        late = one.server.taken + 4 * RATE
        one.change(lambda mixer: mixer.plan([PlannedTone(SpanKind.LIFT, late)]))
        one.pass_time(FEED_MS, AHEAD_MS + 1000)
        while one.server.taken < late + RATE:
            one.pass_time(FEED_MS)
        lift = np.asarray(samples(SpanKind.LIFT, RATE), dtype=np.int16)
        assert np.array_equal(one.server.heard[late : late + len(lift)], lift)
        assert one.device.starved


def test_changes_in_a_row_are_written_once() -> None:
    with played() as one:
        one.change(lambda mixer: mixer.silence())
        written = one.server.writes
        one.change()
        assert one.server.writes == written


def test_a_stream_that_the_server_ends_has_failed() -> None:
    with played() as one:
        one.server.state = libpulse.STREAM_FAILED
        one.pass_time(FEED_MS)
        assert one.device.failed
        assert one.device.stream.now_ms() is None
        one.change(lambda mixer: mixer.sound(Instant.PIP))


def test_a_closed_stream_gets_no_late_answer() -> None:
    with played() as one:
        one.server.hangs = True
        for _feed in range(READING_MS // FEED_MS + 1):
            one.pass_time(FEED_MS)
        assert len(one.server.answers) == 1
        one.device.close()
        assert one.server.answers == []
