"""Loads Qt without PySide6's import hook, and leaves for later what PySide6 needs for error messages only."""

from __future__ import annotations

import builtins
import sys
from functools import partial
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.abc import Loader

LATE = {
    "shibokensupport.signature": ("errorhandler", "layout", "mapping", "parser"),
    "shibokensupport.signature.lib": ("enum_sig", "pyi_generator", "tool"),
}
"""Modules of PySide6, by their package, that describe the arguments of functions."""

TAKEN = {"shibokensupport.signature.mapping": "update_mapping"}
"""The function that PySide6 takes from a module before it calls it."""


class LateModule(ModuleType):
    """A module of PySide6 whose code `loader` runs when one of its names is first used."""

    def __init__(self, name: str, loader: Loader) -> None:
        super().__init__(name)
        self.__spec__ = ModuleSpec(name, loader)  # PySide6 writes another name into it
        self._not_run: Loader | None = loader
        if name in TAKEN:
            setattr(self, TAKEN[name], partial(self._call, TAKEN[name]))

    def __getattr__(self, name: str) -> object:
        """Run the code, and return what it made; names that Python's import looks for are no use."""
        if name.startswith("__") or self._not_run is None:
            raise AttributeError(name)
        self._run()
        return getattr(self, name)

    def _call(self, name: str) -> object:
        self._run()
        return vars(self)[name]()

    def _run(self) -> None:
        """Run the code, unless it has run: it puts its names into this module."""
        loader, self._not_run = self._not_run, None
        if loader is not None:
            self.__spec__ = ModuleSpec(self.__name__, loader)
            loader.exec_module(self)


def load() -> None:
    """Load Qt, and restore Python's `__import__`, which PySide6 replaces.

    WORKAROUND for PySide6, which makes the start slower twice. Its `__import__` reads and keeps the source of
    every module that is imported later, to see whether it says `from __feature__ import`; no module of ours
    does. It also completes `from PySide6… import *`, which must therefore not be used. And at each start it
    compiles the source of modules that only describe the arguments of functions, for error messages, `help`
    and type stubs: those in `LATE` run when they are first used.
    """
    original = builtins.__import__

    def leave_late(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the name that callers use
        locals: Mapping[str, object] | None = None,  # noqa: A002 - as above
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        for part in set(LATE.get(name, ())).intersection(fromlist or ()):
            package = original(name, fromlist=("__spec__",)).__spec__
            if package is not None and package.loader is not None:
                late = LateModule(f"{name}.{part}", package.loader)
                sys.modules.setdefault(late.__name__, late)
        return original(name, globals, locals, fromlist, level)

    builtins.__import__ = leave_late
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - loading it is the purpose
    finally:
        builtins.__import__ = original
