"""The files that describe the program to a desktop, in every language: menu entries, MIME type, metainfo.

Their templates are in `packaging/linux`, in English; the translations are those of `build.package_texts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from build.package_texts import (
    ABOUT,
    DEVELOPERS,
    GENERIC_NAME,
    KEYWORDS,
    OPEN_ROUTINE,
    PICTURES,
    POINTS,
    ROUTINE_FILE,
    SAFETY,
    SUMMARY,
    translated,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BRAND = {"light": "#BFE8DA", "dark": "#123F33"}
"""Colours behind the program in software centres, by the scheme of the desktop: the accent, pale and deep."""


def entry(template: str) -> str:
    """Return a menu entry with its texts in every language, below the English ones."""
    lines = []
    for line in template.splitlines():
        lines.append(line)
        key, _, text = line.partition("=")
        if text in {SUMMARY, GENERIC_NAME, KEYWORDS, OPEN_ROUTINE}:
            lines += [f"{key}[{language}]={there}" for language, there in translated(text)]
    return "\n".join(lines) + "\n"


def mime(template: str) -> str:
    """Return the description of the MIME type with its name in every language."""
    english = f"    <comment>{ROUTINE_FILE}</comment>"
    return template.replace(english, "\n".join(_elements("comment", ROUTINE_FILE, "    ")))


def metainfo(template: str, *, home: str, version: str) -> str:
    """Return the AppStream metainfo in every language; `home` is the address of the project, or empty."""
    parts = {
        "@NAMES@": [
            *_elements("summary", SUMMARY, "  "),
            '  <developer id="io.github.interval_coach">',
            *_elements("name", DEVELOPERS, "    "),
            "  </developer>",
            "  <description>",
            *_elements("p", ABOUT, "    "),
            "    <ul>",
            *(line for point in POINTS for line in _elements("li", point, "      ")),
            "    </ul>",
            *_elements("p", SAFETY, "    "),
            "  </description>",
        ],
        "@KEYWORDS@": _keywords(),
        "@BRANDING@": [
            f'    <color type="primary" scheme_preference="{scheme}">{colour}</color>'
            for scheme, colour in BRAND.items()
        ],
        "@RELEASE@": list(_release(home.rstrip("/"), version)) if home else [],
    }
    lines: list[str] = []
    for line in template.splitlines():
        lines += parts.get(line.strip(), [line])
    return "\n".join(lines) + "\n"


def _release(home: str, version: str) -> Iterator[str]:
    """Yield what only a release has: the address of the project, and its pictures."""
    yield f'  <url type="homepage">{escape(home)}</url>'
    yield "  <screenshots>"
    for number, (name, caption) in enumerate(PICTURES.items()):
        yield "    <screenshot>" if number else '    <screenshot type="default">'
        yield from _elements("caption", caption, "      ")
        yield f"      <image>{escape(home)}/releases/download/v{version}/{name}.png</image>"
        yield "    </screenshot>"
    yield "  </screenshots>"


def _keywords() -> list[str]:
    lines = ["  <keywords>"]
    for language, text in (("", KEYWORDS), *translated(KEYWORDS)):
        words = [word for word in text.split(";") if word]
        lines += [f"    <keyword{_lang(language)}>{escape(word)}</keyword>" for word in words]
    return [*lines, "  </keywords>"]


def _elements(name: str, text: str, indent: str) -> list[str]:
    """Return an element with a text, and the same in every language."""
    versions: Iterable[tuple[str, str]] = (("", text), *translated(text))
    return [f"{indent}<{name}{_lang(language)}>{escape(there)}</{name}>" for language, there in versions]


def _lang(language: str) -> str:
    return f' xml:lang="{language}"' if language else ""
