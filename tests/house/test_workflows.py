"""CI: safe, well-formed, every action pinned, nothing done that `make` does not do on a desk."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.project import HERE

WORKFLOWS = Path(".github/workflows")
TARGET = re.compile(r"^([a-z0-9-]+):.*##", re.MULTILINE)
USES = re.compile(r"^[ -]*uses:[ ]*(?P<action>.*)$", re.MULTILINE)
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
MAKE = re.compile(r"make (?P<target>[a-z0-9-]+)")


def tool(name: str) -> str:
    """The path of a program that is installed beside the running Python."""
    path = Path(sys.executable).parent / (name + (".exe" if os.name == "nt" else ""))
    assert path.is_file(), f"{name} is not installed beside {sys.executable}: run `make setup`"
    return str(path)


def workflows(root: Path) -> Iterator[Path]:
    """Every workflow of a project."""
    found = sorted((root / WORKFLOWS).glob("*.y*ml"))
    assert found
    yield from found


def steps(path: Path) -> Iterator[dict[str, Any]]:
    """Every job and every step of a workflow: whatever may hold `uses` or `run`."""
    for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
        yield job
        yield from job.get("steps", [])


def zizmor(root: Path) -> list[str]:
    """What zizmor finds at its strictest setting that is meant to be clean, without the network."""
    command = [tool("zizmor"), "--offline", "--persona", "pedantic", "--strict-collection", "--no-progress"]
    command += ["--no-config", "--color", "never", "--format", "plain"]
    done = subprocess.run([*command, *map(str, workflows(root))], capture_output=True, encoding="utf-8", check=False)
    return [done.stdout + done.stderr] if done.returncode else []


def schema(root: Path) -> list[str]:
    """Where a workflow does not have the form that GitHub expects, by the schema in the package."""
    command = [tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, *map(str, workflows(root))], capture_output=True, encoding="utf-8", check=False)
    return [done.stdout + done.stderr] if done.returncode else []


def unpinned(root: Path) -> list[str]:
    """Every action that is not pinned to a whole commit id with its version beside it."""
    faults = []
    for path in workflows(root):
        written = [match["action"].strip() for match in USES.finditer(path.read_text("utf-8"))]
        faults += [f"{path.name}: {action}" for action in written if not PINNED.fullmatch(action)]
        used = [step["uses"] for step in steps(path) if "uses" in step]
        if sorted(action.split(" #")[0] for action in written) != sorted(used):
            faults.append(f"{path.name}: write each `uses:` on a line of its own")
    return faults


def different_versions(root: Path) -> list[str]:
    """Every action that is pinned to more than one commit."""
    text = "\n".join(path.read_text("utf-8") for path in workflows(root))
    pins: dict[str, set[str]] = {}
    for match in USES.finditer(text):
        name, _, version = match["action"].strip().partition("@")
        pins.setdefault(name, set()).add(version)
    return [f"{name}: {sorted(versions)}" for name, versions in pins.items() if len(versions) > 1]


def not_make(root: Path) -> list[str]:
    """Every `run:` that is anything but one documented target of the Makefile."""
    targets = set(TARGET.findall((root / "Makefile").read_text("utf-8")))
    faults = []
    for path in workflows(root):
        for step in steps(path):
            match = MAKE.fullmatch(step["run"]) if "run" in step else None
            if "run" in step and (match is None or match["target"] not in targets):
                faults.append(f"{path.name}: {step['run']}")
    return faults


CHECKS = [zizmor, schema, unpinned, different_versions, not_make]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what the checks read, to be broken."""
    shutil.copytree(HERE.root / WORKFLOWS, tmp_path / WORKFLOWS)
    shutil.copy(HERE.root / "Makefile", tmp_path)
    return tmp_path


@pytest.mark.parametrize("check", CHECKS)
def test_workflows(check: Callable[[Path], list[str]]) -> None:
    assert not check(HERE.root), "\n".join(check(HERE.root))


@pytest.mark.parametrize(
    ("check", "old", "new"),
    [
        (zizmor, "persist-credentials: false", "fetch-depth: 1"),
        (zizmor, "permissions: {}", "permissions: write-all"),
        (zizmor, "pull_request:", "pull_request_target:"),
        (zizmor, "run: make ci", "run: make ci ${{ github.event.pull_request.title }}"),
        (zizmor, "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7"),
        (schema, "timeout-minutes:", "time-limit:"),
        (schema, "runs-on: ubuntu-latest", ""),
        (unpinned, "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7"),
        (unpinned, "0b1 # v7.0.1", "0b # v7.0.1"),
        (unpinned, " # v7.0.1", ""),
        (unpinned, " # v7.0.1", " # v7"),
        (unpinned, "- run: make ci", "- {uses: actions/cache@v5}\n      - run: make ci"),
        (different_versions, "@3d3c42e5", "@00000000"),
        (not_make, "run: make ci", "run: pytest"),
        (not_make, "run: make ci", "run: make unheard-of"),
        (not_make, "run: make ci", "run: make ci && curl example.com"),
        (not_make, "run: make ci", "run: |\n          make test\n          make check"),
    ],
)
def test_planted_fault_is_found(copy: Path, check: Callable[[Path], list[str]], old: str, new: str) -> None:
    path = copy / WORKFLOWS / "ci.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    assert check(copy)


def test_removed_target_is_found(copy: Path) -> None:
    path = copy / "Makefile"
    path.write_text(re.sub("^ci:", "examine:", path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    assert not_make(copy) == ["ci.yml: make ci"]


# The script that CI on a bare machine calls, with stand-ins for everything outside it.

needs_bash = pytest.mark.skipif(os.name == "nt", reason="CI on a bare machine is Debian")


@pytest.fixture
def bare(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `.ci/run` where only the given programs exist; each is a shell script."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(HERE.root / ".ci/run", tmp_path / ".ci/run")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("bash", "dirname", "env"):
        found = shutil.which(name)
        assert found
        (programs / name).symlink_to(found)

    def run(**scripts: str) -> subprocess.CompletedProcess[str]:
        for name, script in scripts.items():
            path = programs / name.replace("_", "-")
            path.write_text(f"#!{programs / 'bash'}\n{script}\n", "utf-8")
            path.chmod(0o755)
        return subprocess.run(
            [tmp_path / ".ci/run"],
            env={"PATH": str(programs), "CI": "true"},
            cwd="/",
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


COMPLETE = {
    "python3": ":",
    "make": 'echo "make $* with PYTHON=$PYTHON CI=$CI in $PWD"',
    "git": ":",
    "chromium": ":",
    "hunspell": ":",
    "fc_list": "echo Noto Sans CJK KR",
}
ADMINISTRATOR = {"sudo": '"$@"', "apt_get": 'echo "apt-get $*"'}


def test_ci_script_can_be_called() -> None:
    path = HERE.root / ".ci/run"
    assert path.read_text("utf-8").startswith("#!/usr/bin/env bash\n")
    assert os.name == "nt" or os.access(path, os.X_OK)


@needs_bash
def test_ci_script_only_tests_where_nothing_is_lacking(bare: Any, tmp_path: Path) -> None:
    done = bare(**COMPLETE)
    said = [f"make {target} with PYTHON=python3 CI=true in {tmp_path}" for target in ("test", "faults")]
    assert done.stdout.splitlines() == said
    assert (done.returncode, done.stderr) == (0, "")


@needs_bash
@pytest.mark.parametrize(
    ("lacking", "packages"),
    [
        ("git", "git"),
        ("chromium", "chromium"),
        ("hunspell", "hunspell hunspell-ko"),
        ("fc_list", "fonts-noto-cjk"),
    ],
)
def test_ci_script_installs_what_is_lacking(bare: Any, lacking: str, packages: str) -> None:
    present = {name: script for name, script in COMPLETE.items() if name != lacking}
    update, install, test, _ = bare(**present, **ADMINISTRATOR).stdout.splitlines()
    assert update == "apt-get update"
    assert install == f"apt-get install --yes --no-install-recommends {packages}"
    assert test.startswith("make test ")


@needs_bash
def test_ci_script_installs_venv(bare: Any, tmp_path: Path) -> None:
    installs = f': > "{tmp_path}/done"; echo "apt-get $*"'
    python = f'[[ $2 != *ensurepip* || -e "{tmp_path}/done" ]]'
    done = bare(**{**COMPLETE, "python3": python}, sudo='"$@"', apt_get=installs)
    assert "--no-install-recommends python3-venv\nmake test " in done.stdout


@needs_bash
@pytest.mark.parametrize(
    ("programs", "fault"),
    [
        ({"python3": "[[ $2 != *ensurepip* ]]", **ADMINISTRATOR}, "python3 lacks venv or ensurepip"),
        ({"fc_list": ":"}, "there is no apt-get here; install these yourself: fonts-noto-cjk"),
    ],
)
def test_ci_script_says_what_is_wrong(bare: Any, programs: dict[str, str], fault: str) -> None:
    done = bare(**{**COMPLETE, **programs})
    assert done.returncode == 1
    assert fault in done.stderr
    assert "make test" not in done.stdout
