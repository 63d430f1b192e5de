"""Parts that are built when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T_co = TypeVar("T_co", covariant=True)


class Lazy(Generic[T_co]):
    """A part that `build` makes on the first call; later calls return the same one.

    `build` is where the modules of the part are imported, so that they are not loaded at start.
    """

    def __init__(self, build: Callable[[], T_co]) -> None:
        self._build = build
        self._part: T_co | None = None

    def __call__(self) -> T_co:
        """Return the part, built now if it was not yet."""
        if self._part is None:
            self._part = self._build()
        return self._part

    @property
    def is_built(self) -> bool:
        """Whether the part was built."""
        return self._part is not None

    def discard(self) -> None:
        """Forget the part: the next call builds it again."""
        self._part = None
