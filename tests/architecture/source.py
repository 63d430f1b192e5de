"""The source of the program, parsed once: what the architecture tests look at."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@cache
def trees(folder: str) -> dict[str, ast.Module]:
    """Return every module below `folder`, parsed, by its dotted name."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            path.read_text("utf-8"), str(path)
        )
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "data" not in path.relative_to(ROOT).parts
    }


def is_in(module: str, *packages: str) -> bool:
    """Whether `module` is one of `packages` or inside of one."""
    return any(module == package or module.startswith(package + ".") for package in packages)


def late_imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield the full name and the line of every import inside a function or method."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        for node in ast.walk(function):
            match node:
                case ast.Import(names=names):
                    yield from ((alias.name, node.lineno) for alias in names)
                case ast.ImportFrom(module=source, names=names):
                    yield from ((f"{source}.{alias.name}", node.lineno) for alias in names)
                case ast.Call(
                    func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
                    args=[ast.Constant(value=str(name)), *_],
                ):
                    yield name, node.lineno


def top_imports(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of every import that is carried out when the module is loaded."""
    for node in tree.body:
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=source, names=names):
                yield from (f"{source}.{alias.name}" for alias in names)


def calls(tree: ast.AST) -> Iterator[str]:
    """Yield the last two parts of every name that is called, as in "QTimer.singleShot"."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)):
                yield name
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name)
            ):
                yield f"{owner}.{name}"
            case ast.Call(func=ast.Attribute(attr=name)):
                yield f".{name}"


def callers(called: re.Pattern[str], folder: str = "coach") -> list[str]:
    """Return the modules that call a name which `called` matches in full, once for each call."""
    return [
        module for module, tree in trees(folder).items() for name in calls(tree) if called.fullmatch(name)
    ]


@cache
def tracked() -> tuple[str, ...]:
    """Return the files in git's index, if this is a checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    return tuple(name for name in listed.stdout.split("\0") if name)
