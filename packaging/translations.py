"""Brings the translations in step with the code: what is said into `.ts`, what was translated into `.qm`.

The `.qm` files are kept with the code, so that nothing has to be built before the program can run.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "zh_CN", "ar")


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools, which stand beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def gather(targets: list[Path]) -> None:
    """Take every text of the window into these `.ts` files; what was translated stays, what is gone goes."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "coach").rglob("*.py"))
    command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts"]
    subprocess.run([*command, *map(str, targets)], cwd=ROOT, check=True, capture_output=True)


def release(source: Path, target: Path) -> None:
    """Write what was translated in the form that the program reads."""
    command = [tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def main() -> int:
    """Do both for every language, and say what is still to be translated."""
    FOLDER.mkdir(exist_ok=True)
    sources = [FOLDER / f"coach_{language}.ts" for language in LANGUAGES]
    gather(sources)
    missing = 0
    for source in sources:
        release(source, source.with_suffix(".qm"))
        unfinished = source.read_text(encoding="utf-8").count('type="unfinished"')
        missing += unfinished
        print(f"{source.name}: {unfinished or 'nothing'} to translate")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
