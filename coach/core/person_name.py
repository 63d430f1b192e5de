"""The names of the people who share a computer: which are legal, which are the same, and their folders."""

from __future__ import annotations

import re
from typing import Literal

from coach.base.messages import Text
from coach.base.wrong_values import shown

MOST_LETTERS = 40
"""The longest name, in characters; from the product's design."""

LONGEST_SLUG = 30
"""The longest slug, in characters, before a number is added to it."""

_UNSHOWN = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Categories of characters that no name has: control characters, line ends, and what no font shows."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of the text after them, which is ours."""

_TAGS = frozenset(map(chr, range(0xE0020, 0xE0080)))
"""Characters that tell one flag from another."""

_RESERVED = r"con|prn|aux|nul|(com|lpt)\d"
"""Names that Windows keeps for devices."""


def tidy(name: str) -> str:
    """Return a name as it is stored: composed, with single spaces inside and none around it."""
    return re.sub(" +", " ", _normalized("NFC", name)).strip(" ")


def _normalized(form: Literal["NFC", "NFKC", "NFKD"], name: str) -> str:
    if name.isascii():
        return name
    from unicodedata import normalize  # noqa: PLC0415 - a library that few names need, and no start

    return normalize(form, name)


def fault_in(name: str) -> Text | None:
    """Return why `name`, as `tidy` returns it, cannot be a person's; None for a legal one."""
    from unicodedata import category  # noqa: PLC0415 - as above

    if len(name) > MOST_LETTERS:
        return Text(
            "The name {name} has {count} characters; at most {most} are allowed.",
            name=visible(name),
            count=len(name),
            most=MOST_LETTERS,
        )
    if any(category(sign) in _UNSHOWN or sign in _TURNING for sign in name):
        return Text("The name {name} has a character that cannot be shown.", name=visible(name))
    if not any(category(sign)[0] in "LNPS" for sign in name):
        return Text("A name needs at least one letter or sign that can be seen.")
    return None


def visible(name: str) -> str:
    """Return a name in quotation marks, cut where it is long, with an escape for what cannot be shown."""
    return shown("".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in name))


def key_of(name: str) -> str:
    """Return what is the same for two names that count as one: case and spacing do not matter.

    Neither do characters that are not seen, but only shape or part the letters beside them.
    """
    if name.isascii():
        return tidy(name).casefold()
    from unicodedata import category  # noqa: PLC0415 - as above

    composed = _normalized("NFKC", name).casefold()
    seen = (sign for sign in composed if category(sign) != "Cf" or sign in _TAGS)
    return tidy(_normalized("NFKC", "".join(seen)))


def file_stem(stem: str, name: str) -> str:
    """Return the stem of a file name with the person's name in it; `name` is empty for the only person."""
    return f"{stem}-{slug_of(name)}" if name else stem


def slug_of(name: str) -> str:
    """Return a name for the person's folder that every file system takes; two people may have the same.

    It has the letters a to z, digits and hyphens. A name without any of those is `person`.
    """
    plain = _normalized("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
    return f"person-{slug}" if re.fullmatch(_RESERVED, slug) else slug or "person"
