"""Writes the man pages from the command line's own description, one in each language.

`python man_page.py FOLDER VERSION DATE` writes `FOLDER/man1/coach.1` in English and `FOLDER/de/man1/coach.1`
and so on; the Python must have the libraries of the program, but no Qt.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]  # this checkout, whatever is installed

from build import package_texts as texts  # noqa: E402 - found by the line above
from coach.cli.main import whole_parser  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Say = Callable[[str], str]

NAMES_ONLY = re.compile(r"[a-z0-9]+(, [a-z0-9]+)*")
"""A help text that is nothing but a list of names, which people type: it is the same in every language."""


CHINESE = re.compile(r"(?<=[\u3001-\u9fff\uff00-\uffef])(?=[\u4e00-\u9fff])")
"""A place between Chinese letters: a line may be broken there, without a space."""


def of_parser(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return the options and arguments of a parser, in their order."""
    return [action for action in parser._actions if not isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001 - argparse has no public way


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield each command of a parser: its name, its help and its own parser."""
    for action in parser._actions:  # noqa: SLF001 - as above
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001 - as above
            for name, inner in action.choices.items():
                yield name, helps.get(name, ""), inner


def help_of(action: argparse.Action) -> str:
    """Return the help text of an option or argument; argparse's own are replaced by ours."""
    if "--help" in action.option_strings:
        return texts.HELP
    if "--version" in action.option_strings:
        return texts.VERSION
    return action.help or ""


def helps(parser: argparse.ArgumentParser | None = None) -> list[str]:
    """Return every help text of the command line that is to be translated, each once."""
    found: list[str] = []
    parser = parser or whole_parser()
    for action in of_parser(parser):
        found += [help_of(action)]
    for _name, text, inner in commands(parser):
        found += [text, *helps(inner)]
    return [text for text in dict.fromkeys(found) if text and not NAMES_ONLY.fullmatch(text)]


def escaped(text: str) -> str:
    """Return a text as roff prints it unchanged."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = CHINESE.sub("\\\\:", text)
    return re.sub(r"^(?=['.])", r"\\&", text, flags=re.MULTILINE)


def usage_of(action: argparse.Action) -> str:
    """Return an option or argument as one writes it, in bold and italics."""
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if action.choices is not None:
        value = "|".join(map(str, action.choices))
    if not action.option_strings:
        return f"\\fI{escaped(value)}\\fR"
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
    return names if action.nargs == 0 else f"{names} \\fI{escaped(value)}\\fR"


def listed(action: argparse.Action, say: Say) -> list[str]:
    """Return an option or argument with its help, as an entry of a list."""
    text = help_of(action)
    if not text:
        return [".TP", usage_of(action), "\\&"] if action.option_strings else []
    return [".TP", usage_of(action), escaped(text if NAMES_ONLY.fullmatch(text) else say(text))]


def command_lines(name: str, text: str, parser: argparse.ArgumentParser, say: Say) -> list[str]:
    """Return the entry of a command, with its arguments and options; commands inside it follow it."""
    own = [action for action in of_parser(parser) if "--help" not in action.option_strings]
    inner = list(commands(parser))
    arguments = [usage_of(action) for action in own if not action.option_strings]
    found = [".TP", " ".join([f"\\fB{escaped(name)}\\fR", *arguments]), escaped(say(text))] if text else []
    entries = [line for action in own for line in listed(action, say)]
    found += [".RS", *entries, ".RE"] if entries else []
    for word, more, parser_ in inner:
        found += command_lines(f"{name} {word}", more, parser_, say)
    return found


def page(language: str, version: str, date: str) -> str:
    """Return the man page in a language."""
    parser = whole_parser()

    def say(text: str) -> str:
        return texts.translation(texts.MAN, text, language)

    def heading(text: str) -> str:
        return f'.SH "{say(text)}"'

    headings = map(heading, texts.HEADINGS)
    name, synopsis, description, options, listing, status, environment, files, notes = headings
    own = of_parser(parser)
    summary = texts.translation(texts.PACKAGE, texts.SUMMARY, language)
    safety = texts.translation(texts.PACKAGE, texts.SAFETY, language)
    lines = [
        f'.TH COACH 1 "{date}" "Interval Coach {version}" "User Commands"',
        *(".ds AD l", ".ad l"),  # no gaps between words, which Chinese does not have; AD is for groff 1.23
        *(name, f"coach \\- {escaped(summary)}"),
        *(synopsis, " ".join(["\\fBcoach\\fR", *(f"[{usage_of(one)}]" for one in own), "[\\fICOMMAND\\fR]"])),
        *(description, escaped(say(texts.WINDOW))),
        *(options, escaped(say(texts.BEFORE))),
        *(line for action in own for line in listed(action, say)),
        listing,
        *(line for word, text, inner in commands(parser) for line in command_lines(word, text, inner, say)),
        status,
        *(line for code, text in enumerate(texts.CODES) for line in (".TP", str(code), escaped(say(text)))),
        *(environment, ".TP", "\\fBCOACH_DATA_DIR\\fR", escaped(say(texts.DATA_VARIABLE))),
        *(files, ".TP", "\\fI~/.local/share/interval\\-coach\\fR", escaped(say(texts.DATA_FOLDER))),
        *(".TP", "\\fIportable\\fR", escaped(say(texts.PORTABLE))),
        *(notes, escaped(safety)),
    ]
    return "\n".join(lines) + "\n"


def write(folder: Path, version: str, date: str) -> None:
    """Write the pages of all languages."""
    for language in ("en", *texts.languages()):
        target = folder / ("man1" if language == "en" else f"{language}/man1") / "coach.1"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(language, version, date), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
