"""When the program is killed during a repetition, every earlier one is in the diary."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coach.store.diary import Diary
from tests.helpers.diaries import PAIR

if TYPE_CHECKING:
    import pytest

PROGRAM = """
import sys
from pathlib import Path
from coach.store.diary import Diary
from tests.helpers.diaries import EVENING, PAIR, perform, rep_done

diary = Diary.open(Path(sys.argv[1]))
session_id = perform(diary, reps=4)
with diary._database.writing() as connection:
    connection.execute("UPDATE sets SET paced = paced + 1")  # the one under way, not committed yet
    print(session_id, flush=True)
    sys.stdin.read()
"""


def test_a_killed_program_loses_only_the_repetition_under_way(
    path: Path, request: pytest.FixtureRequest
) -> None:
    root = Path(request.config.rootpath)
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
    ) as process:
        assert process.stdout is not None
        session_id = process.stdout.readline().strip()
        process.kill()
    assert process.returncode == -9 or sys.platform == "win32"
    with Diary.open(path) as diary:
        ((session, score, position),) = diary.unfinished()
    assert session.id == session_id
    assert [done.paced for done in session.sets] == [3, 1, 0, 0]
    assert score == PAIR
    assert position == PAIR.repetitions[3].end_ms
