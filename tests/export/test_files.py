"""The target of an export."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from coach.export.files import open_text

if TYPE_CHECKING:
    from pathlib import Path


def test_an_open_stream_stays_open_and_a_path_is_written(tmp_path: Path) -> None:
    stream = io.StringIO()
    for target in (stream, tmp_path / "out", str(tmp_path / "other")):
        with open_text(target) as out:
            out.write("a\n")
    assert stream.getvalue() == "a\n"
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"a\n"] * 2
