"""Updates the translations from the code: texts into `.ts` files, finished translations into `.qm` files.

The `.qm` files are in the repository, so that the program runs without a build step.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
CONTEXTS = {
    "coach.text.session_text": "Words",
    "coach.text.safety": "Safety",
    "coach.report.measures": "Progress",
}
"""Modules with a function `say`, and the translation context that each of them uses."""

LANGUAGES = ("de", "es", "fr", "zh_CN", "ar")
COUNTED = "en"
"""The language of the code; its file holds only the plural forms (one repetition, two repetitions)."""


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools, which are beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def spoken(source: Path) -> list[tuple[str, str]]:
    """Return context and text of every `say("…")` in a file; lupdate does not know this function."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    named = {
        alias.asname or alias.name: CONTEXTS[node.module]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in CONTEXTS
        for alias in node.names
        if alias.name == "say"
    }
    own = CONTEXTS.get(".".join(source.relative_to(ROOT).with_suffix("").parts))
    if own:
        named["say"] = own
    return [
        (named[node.func.id], str(node.args[0].value))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in named
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


def counted(source: Path) -> list[tuple[str, str]]:
    """Return context and text of every `counted("…", "…", n)` in a file."""
    return [
        (str(node.args[0].value), str(node.args[1].value))
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "counted"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[1], ast.Constant)
    ]


def gather(targets: list[Path], *options: str) -> None:
    """Write every text of the window into these `.ts` files; translations stay, removed texts go.

    `options` are passed on to lupdate.
    """
    sources = sorted((ROOT / "coach").rglob("*.py"))
    said = sorted({found for source in sources for found in spoken(source)})
    numbered = sorted({found for source in sources for found in counted(source)})
    with tempfile.TemporaryDirectory() as folder:
        extra = Path(folder, "said.py")
        lines = [f"QT_TRANSLATE_NOOP({json.dumps(c)}, {json.dumps(t, ensure_ascii=False)})" for c, t in said]
        lines += [
            f'translate({json.dumps(c)}, {json.dumps(t, ensure_ascii=False)}, "", 1)' for c, t in numbered
        ]
        extra.write_text("\n".join(lines), encoding="utf-8")
        command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *map(str, sources)]
        command += [*options, str(extra), "-ts", *map(str, targets)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def release(source: Path, target: Path) -> None:
    """Compile the finished translations of a `.ts` file into a `.qm` file."""
    command = [tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def main() -> int:
    """Update every language, and print how many texts have no translation."""
    FOLDER.mkdir(exist_ok=True)
    english, *sources = [FOLDER / f"coach_{language}.ts" for language in (COUNTED, *LANGUAGES)]
    gather(sources)
    gather([english], "-pluralonly")
    missing = 0
    for source in (english, *sources):
        release(source, source.with_suffix(".qm"))
        unfinished = source.read_text(encoding="utf-8").count('type="unfinished"')
        missing += unfinished
        print(f"{source.name}: {unfinished or 'nothing'} to translate")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
