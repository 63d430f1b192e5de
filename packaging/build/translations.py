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
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
MESSAGES = "Messages"
"""The translation context of every message (see `coach.text.messages`)."""

sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]  # those of this checkout, whatever is installed

from build import french, windows  # noqa: E402 - found by the line above
from build.man_page import helps  # noqa: E402 - as above
from build.package_texts import MAN  # noqa: E402 - as above
from coach.text import languages  # noqa: E402 - as above

COUNTED = languages.ENGLISH
"""The language of the code; its file holds only the plural forms (one repetition, two repetitions)."""

LANGUAGES = tuple(language for language in languages.LANGUAGES if language != COUNTED)


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools, which are beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def counted(source: Path) -> list[tuple[str, str]]:
    """Return context and text of every `counted("…", "…", n)` in a file (see `coach.text.formats`)."""
    return [
        (str(node.args[0].value), str(node.args[1].value))
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "counted"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[1], ast.Constant)
    ]


def messages(sources: list[Path]) -> list[tuple[str, bool]]:
    """Return every template of a message, and whether it counts something.

    Templates are the string literals that `Text`, `Problem` and the subclasses of `Problem` are built
    with; a problem's second one is its remedy.
    """
    trees = [ast.parse(source.read_text(encoding="utf-8")) for source in sources]
    problems = problem_classes(trees)
    found: dict[str, bool] = {}
    for node in (node for tree in trees for node in ast.walk(tree)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        most = 2 if node.func.id in problems else 1 if node.func.id == "Text" else 0
        for argument in node.args[:most]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found[argument.value] = "%n" in argument.value
    return sorted(found.items())


def problem_classes(trees: list[ast.Module]) -> set[str]:
    """Return the name of `Problem`, and of every class derived from it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"Problem"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found


def gather(targets: list[Path], *options: str, with_messages: bool = True) -> None:
    """Write every text of the window into these `.ts` files; translations stay, removed texts go.

    lupdate itself finds `translate("Context", "text")`, `self.tr("text")` and `QT_TRANSLATE_NOOP`. What it
    does not find, plural forms outside `self.tr` and the templates of messages, goes into an extra file.
    `options` are passed on to lupdate. Messages have their English singular in the code (`one=`), so that
    they are left out of the English file.
    """
    sources = [*sorted((ROOT / "coach").rglob("*.py")), ROOT / "packaging/build/package_texts.py"]
    numbered = sorted({found for source in sources for found in counted(source)})
    templates = messages(sources) if with_messages else []
    texts = [(MESSAGES, text, counts) for text, counts in templates]
    texts += [(context, text, True) for context, text in numbered]
    texts += [(MAN, text, False) for text in helps()]
    with tempfile.TemporaryDirectory() as folder:
        extra = Path(folder, "extra.py")
        lines = []
        for context, text, counts in texts:
            count = ', "", 1' if counts else ""
            lines.append(f'translate("{context}", {json.dumps(text, ensure_ascii=False)}{count})')
        extra.write_text("\n".join(lines), encoding="utf-8")
        command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *map(str, sources)]
        command += [*options, str(extra), "-ts", *map(str, targets)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def release(source: Path, target: Path) -> None:
    """Compile the finished translations of a `.ts` file into a `.qm` file."""
    command = [tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def untranslated(source: Path) -> list[tuple[str, str]]:
    """Return context and text of everything in a `.ts` file that has no translation yet."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(source).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def main() -> int:
    """Update every language, and print which texts have no translation."""
    FOLDER.mkdir(exist_ok=True)
    english, *sources = [FOLDER / f"coach_{language}.ts" for language in (COUNTED, *LANGUAGES)]
    gather(sources)
    french.set_spaces(FOLDER / "coach_fr.ts")
    gather([english], "-pluralonly", with_messages=False)
    missing = 0
    for source in (english, *sources):
        release(source, source.with_suffix(".qm"))
        texts = untranslated(source)
        missing += len(texts)
        print(f"{source.name}: {len(texts) or 'nothing'} to translate")
        for context, text in texts:
            print(f"  {context}: {json.dumps(text, ensure_ascii=False)}")
    if not missing:
        windows.write_texts()
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
