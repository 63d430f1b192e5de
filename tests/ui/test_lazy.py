"""Parts that are built on first use."""

from __future__ import annotations

from coach.ui.lazy import Lazy


def test_a_part_is_built_on_the_first_call_only() -> None:
    built: list[object] = []

    def build() -> object:
        built.append(object())
        return built[-1]

    part = Lazy(build)
    assert not part.is_built
    assert built == []
    assert part() is part() is built[0]
    assert part.is_built
    assert len(built) == 1


def test_a_discarded_part_is_built_again() -> None:
    part = Lazy(object)
    first = part()
    part.discard()
    assert not part.is_built
    assert part() is not first
