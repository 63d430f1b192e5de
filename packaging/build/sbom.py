"""Writes the software bill of materials (SBOM, in CycloneDX format) of what is in the frozen folder.

Every file there belongs to a part of `resources/licences/parts.toml`; a file that belongs to none is an
error, so that nothing is shipped without its licence. Each part has its licence, its shared libraries with
their hashes, and the parts that are compiled into it.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import sys
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from build.common import DIST, FROZEN, WORK, BuildError, epoch, files, say, version
from build.parts import Part, parts

if TYPE_CHECKING:
    from pathlib import Path

MODULES = WORK / "pyinstaller" / "coach" / "PYZ-00.toc"
"""PyInstaller's list of the Python modules that it packed into the program."""

PREFIXES = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/", "Contents/")
"""Folders of libraries and data in the frozen folder and in a bundle of macOS; patterns are inside them."""

BINARY = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""First bytes of programs and shared libraries: Linux, Windows, macOS, macOS for two kinds of processor."""


def inner(path: str) -> str:
    """Return the path of a file as the patterns of the parts have it."""
    for prefix in PREFIXES:
        if path.startswith(prefix):
            return path.removeprefix(prefix)
    return path


def owners(paths: list[str], known: list[Part]) -> dict[str, str]:
    """Return the name of the part of each file; raise `BuildError` for files that belong to none."""
    found = {}
    for path in paths:
        owner = next((part.name for part in known if part.owns(inner(path))), None)
        if owner is not None:
            found[path] = owner
    if lost := [path for path in paths if path not in found]:
        raise BuildError(f"No part of parts.toml has these files: {', '.join(lost[:20])}.")
    return found


def module_owners(names: list[str], known: list[Part]) -> set[str]:
    """Return the names of the parts that have these Python modules; raise `BuildError` for unknown ones."""
    tops = {name.partition(".")[0] for name in names}
    found = {part.name: tops & set(part.modules) for part in known}
    python = {top for top in tops if top in sys.stdlib_module_names or top.startswith("_sysconfigdata")}
    found["Python"] |= python
    if lost := tops - set().union(*found.values()):
        raise BuildError(f"No part of parts.toml has these modules: {', '.join(sorted(lost))}.")
    return {name for name, here in found.items() if here}


def packed_modules(toc: Path = MODULES) -> list[str]:
    """Return the Python modules in the program; an empty list if PyInstaller's list is gone."""
    if not toc.exists():
        return []
    rows = ast.literal_eval(toc.read_text(encoding="utf-8"))[1]
    return [str(row[0]) for row in rows]


def libraries(folder: Path, paths: list[str]) -> list[dict[str, Any]]:
    """Return the programs and shared libraries among some files, each with its hash."""
    found = []
    for path in paths:
        content = (folder / path).read_bytes()
        if content.startswith(BINARY):
            digest = hashlib.sha256(content).hexdigest()
            found.append({"type": "file", "name": path, "hashes": [{"alg": "SHA-256", "content": digest}]})
    return found


def component(part: Part, number: str) -> dict[str, Any]:
    """Return a part as CycloneDX describes it."""
    custom = part.license.startswith("LicenseRef-")
    license_ = {"license": {"name": part.license}} if custom else {"expression": part.license}
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference(part.name),
        "name": part.name,
        "licenses": [license_],
        "copyright": part.copyright,
    }
    if number:
        made["version"] = number
    if part.package:
        made["purl"] = f"pkg:pypi/{part.package[0].lower()}@{number}"
    if part.source.startswith("https://"):
        made["externalReferences"] = [
            {"type": "distribution", "url": url} for url in re.findall(r"https://[^\s;]+", part.source)
        ]
    return made


def reference(name: str) -> str:
    """Return the identifier of a part in the document."""
    return re.sub(r"\W+", "-", name.lower()).strip("-")


def versions() -> dict[str, str]:
    """Return the versions that no lock names: ours, Python's."""
    return {"Interval Coach": version(), "Python": ".".join(map(str, sys.version_info[:3]))}


def sbom(folder: Path, modules: list[str]) -> dict[str, Any]:
    """Return the whole document for a frozen folder; the same folder and commit give the same document."""
    known = [part for part in parts() if sys.platform in part.systems]
    names = [path.relative_to(folder).as_posix() for path in files(folder) if not path.is_symlink()]
    of_files = owners(names, known)
    present = set(of_files.values()) | module_owners(modules, known)
    present |= {part.name for part in known if part.inside in present}
    given = versions()
    components = []
    for part in known[1:]:
        if part.name in present:
            made = component(part, given.get(part.name, part.version))
            inside = libraries(folder, [path for path, owner in of_files.items() if owner == part.name])
            components.append(made | ({"components": inside} if inside else {}))
    me = component(known[0], version()) | {"type": "application"}
    references = [made["bom-ref"] for made in components]
    contained: dict[str, list[str]] = {}
    for part in known:
        if part.name in present and part.inside in present:
            contained.setdefault(part.inside, []).append(reference(part.name))
    name = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps([me, components]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{name}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch(), UTC).isoformat(),
            "component": me,
            "properties": [{"name": "system", "value": sys.platform}],
        },
        "components": components,
        "dependencies": [
            {"ref": me["bom-ref"], "dependsOn": references},
            *({"ref": reference(outer), "dependsOn": found} for outer, found in contained.items()),
        ],
    }


def main() -> int:
    """Write the document of this system into `dist`."""
    if not FROZEN.is_dir():
        say("There is no frozen program: run `dev.py build` first.")
        return 1
    try:
        made = sbom(FROZEN, packed_modules())
    except BuildError as error:
        say(str(error))
        return 1
    DIST.mkdir(exist_ok=True)
    target = DIST / f"interval-coach_{version()}_{sys.platform}.cdx.json"
    target.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8", newline="\n")
    say(f"{target}: {len(made['components'])} parts")
    return 0
