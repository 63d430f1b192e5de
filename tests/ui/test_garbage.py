"""Garbage is found on the thread of the window, whatever other threads do."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from coach.ui.garbage import GarbageSearch, freeze, search_if_due

if TYPE_CHECKING:
    from collections.abc import Iterator


class Page:
    """Refers to itself, as pages do that connect signals to their own methods."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def _searching_again() -> Iterator[None]:
    """Let Python search by itself before the test, and restore what was."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


@pytest.mark.usefixtures("qapp", "_searching_again")
def test_garbage_is_deleted_on_the_thread_of_the_window() -> None:
    window = QObject()
    GarbageSearch(window)
    deleted_on: list[int] = []
    page = Page()
    weakref.finalize(page, lambda: deleted_on.append(threading.get_ident()))
    del page

    def work() -> None:
        kept = [[number] for number in range(100_000)]  # Python's own search would run many times
        assert len(kept) == 100_000

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert deleted_on == []
    gc.collect()
    assert deleted_on == [threading.get_ident()]


@pytest.mark.usefixtures("_searching_again")
def test_a_search_that_is_due_finds_young_garbage() -> None:
    gc.disable()
    gc.collect()
    found: list[int] = []
    page = Page()
    weakref.finalize(page, lambda: found.append(1))
    del page
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    search_if_due()
    assert found == [1]
    assert kept


@pytest.mark.usefixtures("_searching_again")
def test_what_a_program_left_is_not_frozen_by_the_next() -> None:
    gc.disable()
    deleted: list[str] = []
    page = Page()
    weakref.finalize(page, lambda: deleted.append("page"))
    del page
    try:
        freeze(is_again=True)
        assert deleted == ["page"]
    finally:
        gc.unfreeze()
