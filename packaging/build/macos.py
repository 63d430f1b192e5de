"""macOS: Info.plist, the signature of the bundle, and the disk image."""

from __future__ import annotations

import itertools
import os
import platform
import plistlib
import shutil
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from build import icons
from build.common import DIST, FROZEN, PACKAGING, WORK, BuildError, files, run, say, version

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    Words = list[str | Path]

IDENTIFIER = "io.github.interval_coach.interval_coach"
"""Bundle identifier. It must never change: macOS binds the permissions that the user gave to it."""

BUNDLE = FROZEN.parent / "Interval Coach.app"
NAME = "Interval Coach"
LANGUAGES = ["en", "de", "es", "fr", "zh-Hans", "ar"]
"""The languages of the program as macOS names them; the dialogs of the system use the same one."""

ONE = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")
SEVERAL = (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
"""The first bytes of a Mach-O file for one kind of processor, and for several (a universal one)."""

MOST_PROCESSORS = 20


def info(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist that PyInstaller does not write itself."""
    routine = f"{IDENTIFIER}.routine"
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Interval Coach",
        "CFBundleLocalizations": LANGUAGES,
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


def check_bundle(bundle: Path) -> None:
    """Raise `BuildError` unless the bundle is whole: its properties, program, icon and kind of document."""
    contents = bundle / "Contents"
    try:
        found = plistlib.loads((contents / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException) as error:
        raise BuildError(f"{bundle.name}: Info.plist cannot be read.") from error
    wrong = [key for key, value in info(version()).items() if found.get(key) != value]
    wrong += ["CFBundleIdentifier"] if found.get("CFBundleIdentifier") != IDENTIFIER else []
    if not (contents / "MacOS" / str(found.get("CFBundleExecutable"))).is_file():
        wrong.append("CFBundleExecutable")
    icon = contents / "Resources" / str(found.get("CFBundleIconFile"))
    if not icon.is_file() or not set(icons.ICNS_KINDS) <= icons.kinds(icon.read_bytes()):
        wrong.append("CFBundleIconFile")
    if wrong:
        raise BuildError(f"{bundle.name}: wrong or missing: {', '.join(wrong)}.")


def is_mach_o(path: Path) -> bool:
    """Whether a file is a program or a library of macOS, for one kind of processor or several."""
    with path.open("rb") as stream:
        start = stream.read(8)
    # Java's classes begin like a file for several processors; they have a version in place of the number.
    several = start[:4] in SEVERAL and int.from_bytes(start[4:], "big") < MOST_PROCESSORS
    return start[:4] in ONE or several


def signing_order(binaries: Collection[PurePosixPath]) -> list[PurePosixPath]:
    """Return what is to be signed, the deepest first: a signature covers those of what is inside.

    A library that gives its name to a framework is signed as that framework, with its other files.
    """
    targets = set()
    for path in binaries:
        framework = path.match(f"{path.name}.framework/Versions/*/{path.name}")
        targets.add(path.parent if framework else path)
    return sorted(targets, key=lambda path: (-len(path.parts), path.as_posix()))


def sign(bundle: Path = BUNDLE) -> str:
    """Sign everything in the bundle and return the identity, empty for an ad hoc signature.

    `COACH_SIGN_IDENTITY` names a "Developer ID Application" certificate in the keychain. Without it the
    signature is ad hoc: the program runs, but macOS warns the people who download it. Only a signature with
    an identity asks for the hardened runtime: with an ad hoc one, it would refuse every library of ours.
    """
    identity = os.environ.get("COACH_SIGN_IDENTITY", "")
    if not identity:
        say("No COACH_SIGN_IDENTITY: signing ad hoc. macOS will say that the developer cannot be verified.")
    command: Words = ["codesign", "--force", "--sign", identity or "-"]
    command += ["--options=runtime", "--timestamp"] if identity else []
    found = [path for path in files(bundle) if not path.is_symlink() and is_mach_o(path)]
    inside = [path for path in found if path.parent != bundle / "Contents" / "MacOS"]
    order = signing_order([PurePosixPath(path.relative_to(bundle).as_posix()) for path in inside])
    for depth, targets in itertools.groupby(order, key=lambda path: len(path.parts)):
        run(f"Signing libraries, {depth} folders deep", [*command, *(bundle / target for target in targets)])
    entitled: Words = ["--entitlements", PACKAGING / "macos" / "entitlements.plist"]
    run("Signing the bundle", [*command, *entitled, bundle])
    run("Checking the signature", ["codesign", "--verify", "--deep", "--strict", bundle])
    return identity


def notarise(target: Path, profile: str) -> None:
    """Let Apple check a bundle or a disk image, attach its ticket, and check both as macOS does."""
    sent = target
    if target.is_dir():
        sent = WORK / "notarise.zip"
        run("Packing the bundle", ["ditto", "-c", "-k", "--keepParent", target, sent])
    submit: Words = ["xcrun", "notarytool", "submit", sent, "--keychain-profile", profile, "--wait"]
    run(f"Notarising {target.name}", submit)
    run("Stapling the ticket", ["xcrun", "stapler", "staple", target])
    run("Checking the ticket", ["xcrun", "stapler", "validate", target])
    kind: Words = ["execute"] if target.is_dir() else ["open", "--context", "context:primary-signature"]
    run("Asking Gatekeeper", ["spctl", "--assess", "--verbose", "--type", *kind, target])


def build_dmg() -> Path:
    """Make the disk image with the bundle and a link to the Applications folder.

    With an identity and `COACH_NOTARY_PROFILE` (the name of credentials saved by `notarytool
    store-credentials`), bundle and image are signed, notarised and stapled as well: people who copy the
    bundle from the image need no network to open it.
    """
    check_bundle(BUNDLE)
    identity, profile = sign(), os.environ.get("COACH_NOTARY_PROFILE", "")
    if identity and profile:
        notarise(BUNDLE, profile)
    DIST.mkdir(exist_ok=True)
    folder, target = WORK / "dmg", DIST / f"interval-coach_{version()}_{platform.machine()}.dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(BUNDLE, folder / BUNDLE.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image: Words = ["hdiutil", "create", "-volname", NAME, "-srcfolder", folder, "-fs", "HFS+"]
    run("Making the disk image", [*image, "-format", "ULMO", "-ov", target])
    if not (identity and profile):
        say("No COACH_SIGN_IDENTITY with COACH_NOTARY_PROFILE: the disk image is not notarised.")
        return target
    run("Signing the disk image", ["codesign", "--timestamp", "--sign", identity, target])
    notarise(target, profile)
    return target
