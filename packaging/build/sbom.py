"""Writes the software bill of materials (SBOM, in CycloneDX format) from the lock file."""

from __future__ import annotations

import json
import re
import sys
import uuid
from datetime import UTC, datetime
from typing import Any

from build.common import DIST, PACKAGING, epoch, version

LOCK = PACKAGING / "requirements.txt"
NOT_SHIPPED = {"setuptools"}


def components(lock: str) -> list[dict[str, Any]]:
    """Return the packages of a lock file, each with the hashes of all its files."""
    found = []
    for block in re.split(r"\n(?=[a-z])", lock):
        entry = re.match(r"([\w.-]+)==([\w.]+)", block)
        if entry and entry[1] not in NOT_SHIPPED:
            name, number = entry[1], entry[2]
            purl = f"pkg:pypi/{name}@{number}"
            hashes = sorted(re.findall(r"sha256:([0-9a-f]{64})", block))
            more = [{"name": f"file-sha256-{n}", "value": value} for n, value in enumerate(hashes)]
            found.append(
                {
                    "type": "library",
                    "bom-ref": purl,
                    "name": name,
                    "version": number,
                    "purl": purl,
                    "properties": more,
                }
            )
    return found


def sbom(lock: str) -> dict[str, Any]:
    """Return the whole document; the same lock and commit give the same document."""
    parts = components(lock)
    python = ".".join(map(str, sys.version_info[:3]))
    parts.append({"type": "application", "bom-ref": "python", "name": "CPython", "version": python})
    me = {"type": "application", "bom-ref": "interval-coach", "name": "interval-coach", "version": version()}
    name = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps([me, parts]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{name}",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(epoch(), UTC).isoformat(), "component": me},
        "components": parts,
        "dependencies": [{"ref": "interval-coach", "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def main() -> int:
    """Write the document into `dist`."""
    DIST.mkdir(exist_ok=True)
    target = DIST / f"interval-coach_{version()}.cdx.json"
    text = json.dumps(sbom(LOCK.read_text(encoding="utf-8")), indent=1)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")
    print(target)
    return 0
