"""A signed repository for apt, made from the .deb files in `dist`: `dist/apt`, to be put on any web server.

`COACH_APT_KEY` holds the secret OpenPGP key (text), `COACH_APT_PASSPHRASE` its passphrase, if it has one.
`COACH_APT_URL` is the address at which the repository will be.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from build.common import DIST, BuildError, epoch, say
from build.linux import NAME
from build.system_packages import provide

NEEDS = {"dpkg-dev": "dpkg-scanpackages", "gpg": "gpg"}
KEY, PASSPHRASE, ADDRESS = "COACH_APT_KEY", "COACH_APT_PASSPHRASE", "COACH_APT_URL"
SUITE, COMPONENT = "stable", "main"
KEYRING = f"/etc/apt/keyrings/{NAME}.asc"


def build_repository(debs: list[Path], target: Path) -> Path:
    """Make the repository again in `target`; raise `BuildError` without a key, and write nothing then."""
    key = os.environ.get(KEY, "")
    if not key.strip():
        raise BuildError(f"The repository was not made: {KEY} does not hold the key that signs it.")
    if not debs:
        raise BuildError("There is no .deb in dist: build it first, with packaging/dev.py build deb.")
    provide(NEEDS)
    shutil.rmtree(target, ignore_errors=True)
    pool = target / "pool" / COMPONENT / NAME
    pool.mkdir(parents=True)
    for deb in debs:
        shutil.copy2(deb, pool)
    suite = target / "dists" / SUITE
    for machine in sorted({deb.stem.rpartition("_")[2] for deb in debs}):
        folder = suite / COMPONENT / f"binary-{machine}"
        folder.mkdir(parents=True)
        scan = ["dpkg-scanpackages", "--multiversion", "--arch", machine, "pool"]
        index = _output(f"Listing the packages for {machine}", scan, target)
        (folder / "Packages").write_bytes(index)
        (folder / "Packages.gz").write_bytes(gzip.compress(index, 9, mtime=epoch()))
    (suite / "Release").write_text(release(suite), encoding="utf-8")
    with tempfile.TemporaryDirectory() as home:
        _sign(key, suite, target, Path(home))
    if address := os.environ.get(ADDRESS, "").rstrip("/"):
        (target / f"{NAME}.sources").write_text(sources(address), encoding="utf-8")
    return target


def release(suite: Path) -> str:
    """Return the file that lists the indexes of a suite with their sizes and checksums."""
    machines = sorted(path.name.removeprefix("binary-") for path in (suite / COMPONENT).iterdir())
    fields = {
        "Origin": "Interval Coach",
        "Label": "Interval Coach",
        "Suite": SUITE,
        "Codename": SUITE,
        "Date": datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S UTC"),
        "Architectures": " ".join(machines),
        "Components": COMPONENT,
        "Description": "Packages of Interval Coach",
    }
    lines = [f"{name}: {value}" for name, value in fields.items()]
    lines.append("SHA256:")
    for path in sorted((suite / COMPONENT).rglob("Packages*")):
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        lines.append(f" {digest} {len(content)} {path.relative_to(suite).as_posix()}")
    return "\n".join(lines) + "\n"


def sources(address: str) -> str:
    """Return the file for /etc/apt/sources.list.d by which apt finds the repository at an address."""
    return f"Types: deb\nURIs: {address}\nSuites: {SUITE}\nComponents: {COMPONENT}\nSigned-By: {KEYRING}\n"


def _sign(key: str, suite: Path, target: Path, home: Path) -> None:
    """Sign `Release` in both ways that apt knows, and put the public key beside the repository."""
    gpg = ["gpg", "--homedir", str(home), "--batch", "--yes", "--pinentry-mode", "loopback"]
    secret = f"{os.environ.get(PASSPHRASE, '')}\n".encode()
    _output("Importing the key", [*gpg, "--import"], target, key.encode())
    sign = [*gpg, "--passphrase-fd", "0", "--armor", "--digest-algo", "SHA512", "--output"]
    name = str(suite / "Release")
    _output("Signing", [*sign, f"{name}.gpg", "--detach-sign", name], target, secret)
    _output("Signing", [*sign, str(suite / "InRelease"), "--clearsign", name], target, secret)
    public = _output("Writing the public key", [*gpg, "--armor", "--export"], target)
    (target / f"{NAME}.asc").write_bytes(public)
    # gpg starts an agent in that folder, which would hold it open.
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=False, capture_output=True)


def _output(what: str, command: list[str], folder: Path, stdin: bytes = b"") -> bytes:
    """Run one step and return its standard output; what it says else is shown only if it fails."""
    say(f"{what} ...")
    done = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, check=False)
    if done.returncode:
        say(done.stderr.decode(errors="replace"))
        raise BuildError(f"{what}: failed with exit code {done.returncode}.")
    return done.stdout


def main() -> int:
    """Make the repository from every .deb in `dist`; return the exit code."""
    try:
        target = build_repository(sorted(DIST.glob("*.deb")), DIST / "apt")
    except BuildError as error:
        say(str(error))
        return 1
    say(f"{target.relative_to(DIST.parent)}: put it on a web server.")
    if not os.environ.get(ADDRESS):
        say(f"It has no {NAME}.sources for its users: {ADDRESS} does not name its address.")
    return 0
