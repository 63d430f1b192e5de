"""The voice: samples by the real espeak-ng, a problem without any engine, and the end of its thread."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from coach.sound.voice import LATENCY_MS, LETTER_MS, Voice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng (its package)")
def test_a_synthesiser_gives_samples(qtbot: QtBot) -> None:
    voice = Voice()
    try:
        with qtbot.waitSignal(voice.ready, timeout=30_000):
            voice.open("en")
        assert not voice.is_live
        assert voice.clip("Hold", 16_000) is None
        with qtbot.waitSignals([voice.prepared, voice.prepared], timeout=30_000):
            voice.prepare(["Hold", "3", "Hold"], 16_000)
        assert voice.clip("Hold", 16_000)
        assert voice.clip("3", 16_000)
        voice.say("Hold", 1.0)
        assert not voice.is_speaking
    finally:
        voice.close()
    assert voice.clip("Hold", 16_000) is None


def test_without_an_engine_one_problem_is_reported(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", staticmethod(lambda: ["mock"]))
    voice = Voice(find=lambda _language: None)
    try:
        with qtbot.waitSignal(voice.problem_arose, timeout=30_000) as caught:
            voice.open("en")
        assert caught.args is not None
        line = caught.args[0].line
        assert line.startswith("Voice unavailable: no speech engine found.")
        assert "\n" not in line
        voice.prepare(["Hold"], 16_000)
        voice.say("Hold", 1.0)
        voice.stop()
        assert voice.clip("Hold", 16_000) is None
        assert voice.length_ms("Hold") == LATENCY_MS + 4 * LETTER_MS
    finally:
        voice.close()
        voice.close()
