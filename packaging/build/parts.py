"""The parts of a package: which file belongs to which part, and NOTICE.txt, which names them all.

The list is `resources/licences/parts.toml`. After a change there, or of a locked version, `dev.py notice`
writes NOTICE.txt again.
"""

from __future__ import annotations

import re
import sys
import textwrap
import tomllib
from fnmatch import fnmatchcase
from typing import NamedTuple

from build.common import PACKAGING, ROOT

FOLDER = ROOT / "resources" / "licences"
NOTICE = FOLDER / "NOTICE.txt"
LOCK = PACKAGING / "requirements.txt"
SYSTEMS = {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}
"""Names of `sys.platform`, and what people call these systems."""

WIDTH = 80
"""Width of a line of NOTICE.txt, in letters."""

HEAD = """\
Interval Coach is free software under the MIT License; its text is in
interval-coach.txt, beside this file.

This copy contains the software below, each part under its own licence. It is
unchanged, except that unused parts are left out, and where something else is
said. The text of every licence is in a file beside this one, or in the folder
with the name of the package. The program shows all of them: Help, then
Licences.
"""

LGPL = """\
What the LGPL gives you
-----------------------
Qt, PySide6, Shiboken, libsndfile, mpg123 and LAME are under the GNU Lesser
General Public License (LGPL). Its texts, and that of the GNU General Public
License (GPL) to which it refers, are in LGPL-3.0.txt, LGPL-2.1.txt,
LGPL-2.0.txt and GPL-3.0.txt. The program uses them as shared libraries, without
any change.

- You may replace them with your own builds of the same version: on Linux and
  Windows the files are in the folders PySide6, shiboken6 and _soundfile_data
  beside the folder of this file, on macOS in Contents/Frameworks of the
  program. Put your file in the place of ours, under the same name. Nothing
  checks what is there; on macOS, sign the program again afterwards:
  codesign --force --deep --sign - "Interval Coach.app"
- You may change the program for your own use, and reverse engineer it to debug
  such a change.
- mpg123 and LAME are compiled into libsndfile, as are FLAC, Ogg, Vorbis and
  Opus: to replace one of them, build libsndfile again with it. The scripts of
  that build are named beside libsndfile.
- The source of each is at the address beside it, without charge. The whole
  source of Interval Coach, with the scripts that make this package, is where
  you got it.
"""

DEBIAN_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Interval Coach
Comment: The program is frozen: it contains the libraries below as their projects publish them.
 NOTICE.txt and the texts of all licences are in /{home}/licenses."""


COMMON_LICENSES = {
    "LGPL-2.0": "LGPL-2",
    "LGPL-2.1": "LGPL-2.1",
    "LGPL-3.0": "LGPL-3",
    "GPL-2.0": "GPL-2",
    "GPL-3.0": "GPL-3",
    "Apache-2.0": "Apache-2.0",
}
"""Where Debian has the text of a licence that begins so; its rules ask to name the place."""


class Part(NamedTuple):
    """A row of the list; `parts.toml` says what its fields mean. `version` may be empty."""

    name: str
    license: str
    copyright: str
    note: str
    package: tuple[str, ...]
    version: str
    source: str
    texts: tuple[str, ...]
    texts_of: tuple[str, ...]
    files: tuple[str, ...]
    modules: tuple[str, ...]
    inside: str
    systems: tuple[str, ...]

    def owns(self, path: str) -> bool:
        """Whether a file belongs to this part, unless to an earlier one; Windows has VCRUNTIME140.dll."""
        return any(fnmatchcase(path.lower(), pattern.lower()) for pattern in self.files)


def pins() -> dict[str, str]:
    """Return the locked version of each package that is needed at run time."""
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))


def parts() -> list[Part]:
    """Return all parts, in the order of the list, with their locked versions and addresses filled in."""
    locked = pins()
    found = []
    for row in tomllib.loads((FOLDER / "parts.toml").read_text(encoding="utf-8"))["part"]:
        package = tuple(row.get("package", ()))
        version = row.get("version") or (locked[package[0].lower()] if package else "")
        source = row.get("source", "").replace("{version}", version)
        found.append(
            Part(
                name=row["name"],
                license=row["license"],
                copyright=row["copyright"],
                note=row.get("note", ""),
                package=package,
                version=version,
                source=source.replace("{series}", ".".join(version.split(".")[:2])),
                texts=tuple(row.get("texts", ())),
                texts_of=tuple(row.get("texts_of", () if "texts" in row else package)),
                files=tuple(row.get("files", ())),
                modules=tuple(row.get("modules", ())),
                inside=row.get("inside", ""),
                systems=tuple(row.get("systems", SYSTEMS)),
            )
        )
    return found


def expressions(system: str) -> list[str]:
    """Return the licences of all parts on one system, as SPDX expressions, each once.

    None contains OR, so that all of them can be joined by AND.
    """
    names = [name for part in parts() if system in part.systems for name in part.license.split(" AND ")]
    return list(dict.fromkeys(names))


def debian_copyright(home: str) -> str:
    """Return Debian's list of copyrights; `home` is the folder of libraries in the package.

    Of two entries that fit a file, Debian takes the last one, our list the first: it is read backwards.
    """
    here = [part for part in parts() if "linux" in part.systems]
    ours = f"Files: *\nCopyright: {here[0].copyright}\nLicense: {here[0].license}"
    blocks = [DEBIAN_HEAD.format(home=home), ours]
    for part in (part for part in reversed(here[1:]) if part.files):
        patterns = [
            f"{home}/{pattern}" for pattern in part.files if not pattern.endswith((".dll", ".pyd", ".exe"))
        ]
        if part.name.startswith("PyInstaller"):
            patterns = [f"{home.rpartition('/')[0]}/coach"]
        inside = [f"{other.name} ({other.license})" for other in here if other.inside == part.name]
        named = "\n ".join(patterns)
        lines = [f"Files: {named}", f"Copyright: {part.copyright}", f"License: {_debian(part.license)}"]
        lines += [f"Comment: Contains {', '.join(inside)}."] if inside else []
        blocks.append("\n".join(lines))
    modules = [f"{part.name} ({part.license})" for part in here if part.modules and not part.files]
    blocks[0] += f"\n The program itself contains the Python packages {', '.join(modules)}."
    texts: dict[str, set[str]] = {}
    for part in here:
        for name in _debian(part.license).split(" and "):
            texts.setdefault(name, set()).update(part.texts, (f"{one.lower()}/" for one in part.texts_of))
    for name, where in sorted(texts.items()):
        files = sorted(one if one.endswith("/") else _text_file(one) for one in where)
        block = f"License: {name}\n The texts are in /{home}/licenses: {', '.join(files)}."
        common = next((there for start, there in COMMON_LICENSES.items() if name.startswith(start)), "")
        more = f"\n On Debian systems, the text is also in /usr/share/common-licenses/{common}."
        blocks.append(block + (more if common else ""))
    return "\n\n".join(blocks) + "\n"


def _debian(expression: str) -> str:
    """Return an SPDX expression as Debian writes it."""
    joined = expression.replace(" AND ", " and ")
    return re.sub(
        r" WITH (\S+)", lambda found: f" with {found[1].replace('-exception', '')} exception", joined
    )


def _text_file(name: str) -> str:
    """Return the file of one of our texts in a package; there they all are in one folder."""
    return f"{name.rpartition('/')[2]}.txt"


def notice() -> str:
    """Return the text of NOTICE.txt."""
    blocks = []
    for part in parts()[1:]:
        where = f"inside {part.inside}" if part.inside else ""
        names = " and ".join(SYSTEMS[system] for system in part.systems)
        only = "" if len(part.systems) == len(SYSTEMS) else f"on {names}"
        remarks = [remark for remark in (where, only, part.note) if remark]
        title = f"{part.name} {part.version}".strip() + (f" ({'; '.join(remarks)})" if remarks else "")
        texts = [_text_file(name) for name in part.texts]
        texts += [f"{name.lower()}/" for name in part.texts_of]
        lines = [f"Licence: {part.license}", f"Copyright: {part.copyright}", f"Texts: {', '.join(texts)}"]
        source = part.source or (
            f"Python Package Index, {part.package[0]} {part.version}" if part.package else ""
        )
        lines += [f"Source: {source}"] if source else []
        blocks.append("\n".join([_wrapped(title, ""), *(_wrapped(line, "    ") for line in lines)]))
    return "\n".join([HEAD, LGPL, "The parts", "---------", "\n\n".join(blocks), ""])


def _wrapped(line: str, indent: str) -> str:
    return textwrap.fill(
        line,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def main() -> int:
    """Write NOTICE.txt."""
    NOTICE.write_text(notice(), encoding="utf-8", newline="\n")
    print(NOTICE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
