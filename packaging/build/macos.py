"""macOS: Info.plist, the signature of the bundle, and the disk image."""

from __future__ import annotations

import os
import platform
import shutil
from typing import TYPE_CHECKING, Any

from build.common import DIST, FROZEN, PACKAGING, WORK, files, run, say, version

if TYPE_CHECKING:
    from pathlib import Path

    Words = list[str | Path]

IDENTIFIER = "io.github.interval_coach.interval_coach"
"""Bundle identifier. It must never change: macOS binds the permissions that the user gave to it."""

BUNDLE = FROZEN.parent / "Interval Coach.app"
NAME = "Interval Coach"


def info(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist that PyInstaller does not write itself."""
    routine = f"{IDENTIFIER}.routine"
    return {
        "CFBundleDisplayName": "Interval Coach",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": "13.0",  # the wheels of Qt 6.11 are built for it
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # follow the dark mode of the system
        "NSHumanReadableCopyright": "MIT License. The Interval Coach developers.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Interval Coach routine",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [routine],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": routine,
                "UTTypeDescription": "Interval Coach routine",
                "UTTypeConformsTo": ["public.plain-text"],
                "UTTypeTagSpecification": {"public.filename-extension": ["coach"]},
            }
        ],
    }


def sign() -> str:
    """Sign the bundle and return the identity, empty for an ad hoc signature.

    `COACH_SIGN_IDENTITY` names a "Developer ID Application" certificate in the keychain. Without it the
    signature is ad hoc: the program runs, but macOS warns the people who download it.
    """
    identity = os.environ.get("COACH_SIGN_IDENTITY", "")
    if not identity:
        say("No COACH_SIGN_IDENTITY: signing ad hoc. macOS will say that the developer cannot be verified.")
    signer = identity or "-"
    options = ["--force", "--options=runtime", *(["--timestamp"] if identity else [])]
    libraries = [path for path in files(BUNDLE) if path.suffix in {".so", ".dylib"} and not path.is_symlink()]
    run("Signing the libraries", ["codesign", *options, "--sign", signer, *libraries])
    entitled: Words = ["--entitlements", PACKAGING / "macos" / "entitlements.plist"]
    run("Signing the bundle", ["codesign", *options, *entitled, "--sign", signer, BUNDLE])
    run("Checking the signature", ["codesign", "--verify", "--deep", "--strict", BUNDLE])
    return identity


def build_dmg() -> Path:
    """Make the disk image with the bundle and a link to the Applications folder.

    With an identity and `COACH_NOTARY_PROFILE` (the name of credentials saved by `notarytool
    store-credentials`), the image is signed, notarised and stapled as well.
    """
    identity = sign()
    DIST.mkdir(exist_ok=True)
    folder, target = WORK / "dmg", DIST / f"interval-coach_{version()}_{platform.machine()}.dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(BUNDLE, folder / BUNDLE.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image: Words = [
        "hdiutil",
        "create",
        "-volname",
        NAME,
        "-srcfolder",
        folder,
        "-fs",
        "HFS+",
        "-format",
        "ULMO",
    ]
    run("Making the disk image", [*image, "-ov", target])
    profile = os.environ.get("COACH_NOTARY_PROFILE", "")
    if not (identity and profile):
        say("No COACH_SIGN_IDENTITY with COACH_NOTARY_PROFILE: the disk image is not notarised.")
        return target
    run("Signing the disk image", ["codesign", "--timestamp", "--sign", identity, target])
    submit: Words = ["xcrun", "notarytool", "submit", target, "--keychain-profile", profile, "--wait"]
    run("Notarising", submit)
    run("Stapling the ticket", ["xcrun", "stapler", "staple", target])
    return target
