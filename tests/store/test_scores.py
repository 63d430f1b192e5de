"""Stored scores: those of version 0.1, which hold English texts, are read like today's."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from coach.core.routine import Alternate, Override, Routine
from coach.core.score import unroll
from coach.store.scores import digest, score_from, score_text

DIARY = Path(__file__).parents[1] / "data" / "v0.1" / "data" / "diary.db"


def test_scores_of_version_0_1_are_what_unroll_makes_today(tmp_path: Path) -> None:
    copy = tmp_path / "diary.db"
    copy.write_bytes(DIARY.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        stored = [text for (text,) in connection.execute("SELECT data FROM scores")]
    assert stored
    for text in stored:
        assert "Heel up toward your glute" in text
        score = score_from(text)
        assert score == unroll(score.routine, score.first.other)


def test_a_stored_score_holds_no_text_of_its_cues() -> None:
    score = unroll(Routine("Any", alternate=Alternate.REP, left=Override(reps=3)))
    stored = json.loads(score_text(score))
    assert {text for _kind, _at, text, _leg in stored["cues"]} == {""}
    assert score_from(score_text(score)) == score


def test_a_digest_is_a_sha_256_and_needs_no_openssl() -> None:
    code = "import sys, coach.store.scores as one; print(one.digest('Übung'), 'hashlib' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [hashlib.sha256("Übung".encode()).hexdigest(), "False"]
    assert digest("") == hashlib.sha256(b"").hexdigest()
