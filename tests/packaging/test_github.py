"""The files for GitHub, git hooks and CI name only commands and files that exist."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[2]
FILES = [
    *sorted((ROOT / ".github").rglob("*.yml")),
    *sorted((ROOT / ".github").rglob("*.md")),
    ROOT / ".pre-commit-config.yaml",
    ROOT / ".ci/run",
    ROOT / "README.md",
]
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


@each_file
def test_every_named_command_exists(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert set(re.findall(r"packaging/dev\.py ([a-z][a-z-]*)", text)) <= set(dev.COMMANDS)


@each_file
def test_every_named_file_of_packaging_exists(file: Path) -> None:
    named = re.findall(r"(?<![\w/])packaging/[\w./-]+\w", file.read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_tests_run_on_every_system_and_three_pythons() -> None:
    workflow = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    assert "system: [ubuntu-latest, windows-latest, macos-latest]\n" in workflow
    assert 'python: ["3.11", "3.13", "3.14"]\n' in workflow
    assert "run: python packaging/dev.py test\n" in workflow


def test_what_the_tests_import_is_locked_for_every_system() -> None:
    lock = (ROOT / "packaging/requirements-test.txt").read_text(encoding="utf-8")
    sources = [file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("*.py")]
    imported = {
        name for text in sources for name in re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE)
    }
    brought = metadata.packages_distributions()
    packages = {package.lower() for name in imported for package in brought.get(name, ())}
    some_systems = set(re.findall(r"^(\S+)==\S+ ; ", lock, re.MULTILINE))
    assert {"jeepney", "pytest"} <= packages
    assert packages & some_systems == set()


def test_git_changes_no_newline_on_any_system() -> None:
    assert (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()[-1] == "* -text"


def test_every_action_is_pinned_to_a_commit_of_a_version() -> None:
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        used = re.findall(r"uses: (.+)", file.read_text(encoding="utf-8"))
        assert used
        assert [use for use in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)] == []


def test_no_job_keeps_the_credentials_of_the_checkout() -> None:
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        assert text.count("uses: actions/checkout@") == text.count("persist-credentials: false")


def test_every_tool_that_is_downloaded_has_a_checksum() -> None:
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        assert text.count("  curl ") == text.count("sha256sum --check --strict")
        assert "wget" not in text
        assert "gh release download" not in text


def test_a_release_waits_for_the_check_of_its_tag() -> None:
    jobs = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8").partition("\njobs:\n")[2]
    check, *others = re.split(r"^  (?=\w+:$)", jobs, flags=re.MULTILINE)[1:]
    assert 'run: python3 packaging/dev.py release --notes "$GITHUB_REF_NAME"' in check
    for job in others:
        assert re.search(r"needs: (check|linux|\[check, )", job), job.splitlines()[0]
    release = others[-1]
    assert "attest-build-provenance" in release
    assert "subject-checksums: dist/SHA256SUMS" in release
    assert "--notes-file notes.md" in release


def test_each_system_tries_its_package_and_lists_its_parts() -> None:
    jobs = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    tries = ("dev.py test-packages", "packaging/windows/try_setup.ps1", "packaging/macos/try_dmg.sh")
    assert all(name in jobs for name in tries)
    assert len(re.findall(r"run: python3? packaging/dev\.py sbom\n", jobs)) == 3


def test_no_expression_is_pasted_into_a_shell_command() -> None:
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        blocks = re.findall(r"^( +)(?:- )?run: (.*\n(?:\1 {2,}.*\n|\n)*)", text, re.MULTILINE)
        assert blocks
        assert [block for _indent, block in blocks if "${{" in block] == []


def test_what_a_release_has_is_in_its_checksums() -> None:
    workflow = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    release = workflow.partition("\n  release:\n")[2]
    assert "sha256sum interval-coach* > SHA256SUMS\n" in release
    attached = re.search(r"--notes-file notes\.md (.+)\n", release)
    assert attached
    assert attached[1].split() == ["interval-coach*", "SHA256SUMS", "../packaging/pictures/*.png"]
    assert 'interval-coach_${TAG#v}_winget.tar.gz" winget' in release


def test_git_hooks_download_nothing() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"repo: (\S+)", hooks) == ["local"]
    assert set(re.findall(r"language: (\S+)", hooks)) == {"system"}
    tools = re.findall(r"entry: (\S+)", hooks)
    lock = (ROOT / "packaging/requirements-test.txt").read_text(encoding="utf-8")
    assert [tool for tool in tools if not re.search(rf"^{tool}==", lock, re.MULTILINE)] == []
