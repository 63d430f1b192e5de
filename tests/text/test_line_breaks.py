"""Where a text breaks into lines."""

from __future__ import annotations

import pytest

from coach.text.line_breaks import CLOSING, HANGING, wrapped_lines


def test_a_dash_stays_on_the_line_before() -> None:
    assert wrapped_lines("Set done. Rest – left leg next", len, 18) == ["Set done. Rest –", "left leg next"]


def test_a_line_never_breaks_at_a_fixed_space() -> None:
    assert wrapped_lines("Durée\u00a0: 7 min", len, 7) == ["Durée\u00a0:", "7 min"]


@pytest.mark.parametrize("room", range(4, 16))
@pytest.mark.parametrize(
    "text",
    [
        "Set done. Rest – left leg next",
        f"本组完成{CLOSING[0]}休息。换左腿。",
        "Doucement : lentement\u00a0! Et puis ?",
    ],
)
def test_no_line_begins_with_punctuation(text: str, room: int) -> None:
    assert not any(line[0] in {*CLOSING, *HANGING} for line in wrapped_lines(text, len, room))
