"""Manifests for winget, the package manager of Windows, from the setup in `dist`.

`dev.py winget` writes them into `dist/winget`, and `COACH_HOMEPAGE` must be the address of the project. To
list a release, copy the folder into a fork of microsoft/winget-pkgs, below manifests/i, and open a pull
request there.
`faults` checks what the documentation of the manifests asks for; the schemas themselves are not kept here.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from typing import TYPE_CHECKING, TypeAlias

from build.common import DIST, BuildError, say, version
from build.package_texts import ABOUT, DEVELOPERS, PACKAGE, SUMMARY, languages, translation

if TYPE_CHECKING:
    from pathlib import Path

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Manifest: TypeAlias = "dict[str, Value]"

IDENTIFIER = "IntervalCoach.IntervalCoach"
SCHEMA = "1.10.0"
FOLDER = DIST / "winget"
LOCALES = {"en": "en-US", "de": "de-DE", "es": "es-ES", "fr": "fr-FR", "zh_CN": "zh-CN", "ar": "ar-SA"}
"""The languages of the program as winget names them."""

REQUIRED = {
    "version": {"DefaultLocale"},
    "installer": {"Installers"},
    "defaultLocale": {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"},
    "locale": {"PackageLocale"},
}
"""What each kind of manifest must have, beside the fields that all have."""

COMMON = {"PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion"}
OPTIONAL = {
    "version": set[str](),
    "installer": {
        *("InstallerLocale", "Platform", "MinimumOSVersion", "InstallerType", "Scope", "InstallModes"),
        *("InstallerSwitches", "UpgradeBehavior", "FileExtensions", "ReleaseDate", "ExpectedReturnCodes"),
        *("AppsAndFeaturesEntries", "ElevationRequirement"),
    },
    "defaultLocale": {
        *("PublisherUrl", "PublisherSupportUrl", "PackageUrl", "LicenseUrl", "Copyright", "Description"),
        *("Tags", "ReleaseNotesUrl", "Moniker", "Author"),
    },
    "locale": {
        "Publisher",
        "PackageName",
        "License",
        "ShortDescription",
        "Description",
        "PackageUrl",
        "Tags",
    },
}
LENGTHS = {
    "Publisher": 256,
    "PackageName": 256,
    "License": 512,
    "ShortDescription": 256,
    "Description": 10000,
}
"""The most letters of a field; none may have fewer than three."""


def manifests(setup: Path, home: str) -> dict[str, Manifest]:
    """Return the manifests for a setup by their file names; `home` is the address of the project."""
    home, number = home.rstrip("/"), version()
    release = f"{home}/releases/download/v{number}/{setup.name}"
    digest = hashlib.sha256(setup.read_bytes()).hexdigest().upper()

    def manifest(kind: str, **fields: Value) -> Manifest:
        first: Manifest = {"PackageIdentifier": IDENTIFIER, "PackageVersion": number}
        return {**first, **fields, "ManifestType": kind, "ManifestVersion": SCHEMA}

    found = {
        f"{IDENTIFIER}.yaml": manifest("version", DefaultLocale=LOCALES["en"]),
        f"{IDENTIFIER}.installer.yaml": manifest(
            "installer",
            Platform=["Windows.Desktop"],
            MinimumOSVersion="10.0.17763.0",
            InstallerType="nullsoft",
            Scope="user",
            InstallModes=["interactive", "silent"],
            UpgradeBehavior="install",
            FileExtensions=["coach"],
            Installers=[{"Architecture": "x64", "InstallerUrl": release, "InstallerSha256": digest}],
        ),
        f"{IDENTIFIER}.locale.en-US.yaml": manifest(
            "defaultLocale",
            PackageLocale=LOCALES["en"],
            Publisher=DEVELOPERS.removeprefix("The "),
            PackageName="Interval Coach",
            PackageUrl=home,
            License="MIT",
            LicenseUrl=f"{home}/blob/v{number}/LICENSE",
            ShortDescription=SUMMARY,
            Description=ABOUT,
            Tags=["exercise", "health", "timer", "workout"],
            ReleaseNotesUrl=f"{home}/releases/tag/v{number}",
        ),
    }
    for language in languages():
        found[f"{IDENTIFIER}.locale.{LOCALES[language]}.yaml"] = manifest(
            "locale",
            PackageLocale=LOCALES[language],
            ShortDescription=translation(PACKAGE, SUMMARY, language),
            Description=translation(PACKAGE, ABOUT, language),
        )
    return found


def faults(manifest: Manifest) -> list[str]:
    """Return what is wrong with a manifest by winget's documentation of its fields; empty if nothing is."""
    kind = str(manifest.get("ManifestType"))
    if kind not in REQUIRED:
        return [f"ManifestType {kind}"]
    found = [f"{name} is missing" for name in sorted((COMMON | REQUIRED[kind]) - set(manifest))]
    found += [
        f"{name} is unknown" for name in sorted(set(manifest) - COMMON - REQUIRED[kind] - OPTIONAL[kind])
    ]
    for name, value in manifest.items():
        if isinstance(value, str) and not 3 <= len(value) <= LENGTHS.get(name, 2048):  # noqa: PLR2004 - documented
            found.append(f"{name} has {len(value)} letters")
        if name.endswith("Url") and not re.fullmatch(r"https?://\S+", str(value)):
            found.append(f"{name} is no address")
    if not re.fullmatch(
        r"[^\s.\\/:*?\"<>|]{1,32}(\.[^\s.\\/:*?\"<>|]{1,32}){1,7}", str(manifest.get("PackageIdentifier"))
    ):
        found.append("PackageIdentifier")
    if not re.fullmatch(r"[a-z]{2}-[A-Z]{2}", str(manifest.get("PackageLocale", "en-US"))):
        found.append("PackageLocale")
    installers = manifest.get("Installers", [])
    return found + [fault for one in installers if isinstance(one, dict) for fault in _installer_faults(one)]


def _installer_faults(fields: dict[str, Value]) -> list[str]:
    rules = {
        "InstallerSha256": "[0-9A-F]{64}",
        "Architecture": "x86|x64|arm|arm64|neutral",
        "InstallerUrl": r"https?://\S+\.exe",
    }
    return [name for name, rule in rules.items() if not re.fullmatch(rule, str(fields.get(name)))]


def yaml(manifest: Manifest) -> str:
    """Return a manifest as YAML. Texts are quoted as in JSON, which YAML reads unchanged."""
    kind = manifest["ManifestType"]
    head = f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json\n\n"
    return head + "".join(_lines(manifest, ""))


def _lines(fields: dict[str, Value], indent: str) -> list[str]:
    lines = []
    for name, value in fields.items():
        if isinstance(value, str):
            lines.append(f"{indent}{name}: {json.dumps(value, ensure_ascii=False)}\n")
        elif isinstance(value, dict):
            lines += [f"{indent}{name}:\n", *_lines(value, f"{indent}  ")]
        else:
            lines.append(f"{indent}{name}:\n")
            for one in value:
                if isinstance(one, dict):
                    first, *rest = _lines(one, f"{indent}  ")
                    lines += [f"{indent}- {first.lstrip()}", *rest]
                else:
                    lines.append(f"{indent}- {json.dumps(one, ensure_ascii=False)}\n")
    return lines


def write(setup: Path, home: str, folder: Path) -> list[Path]:
    """Write the manifests of a setup into a folder, which is emptied first; return the files."""
    if not re.fullmatch(r"https://\S+", home):
        raise BuildError("COACH_HOMEPAGE must be the address of the project, https://…, for winget.")
    made = manifests(setup, home)
    if wrong := [f"{name}: {fault}" for name, one in made.items() for fault in faults(one)]:
        raise BuildError(f"The manifests for winget are wrong: {'; '.join(wrong)}.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, one in made.items():
        (folder / name).write_text(yaml(one), encoding="utf-8", newline="\n")
    return sorted(folder.iterdir())


def main() -> int:
    """Write the manifests of the setup of this version."""
    setup = DIST / f"interval-coach_{version()}_setup.exe"
    try:
        if not setup.is_file():
            raise BuildError(f"There is no {setup.name} in dist: build it on Windows, or copy it there.")  # noqa: TRY301
        made = write(setup, os.environ.get("COACH_HOMEPAGE", ""), FOLDER)
    except BuildError as error:
        say(str(error))
        return 1
    for file in made:
        say(str(file))
    return 0
