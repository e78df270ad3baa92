"""The lock: requirements.txt is complete and checked by hash, and what is wrong with it is named."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tools.problems import Problems
from tools.project import HERE, Project
from tools.requirements import BESIDE, FILE, MARK, read, verify
from tools.upkeep import lock as module
from tools.upkeep.lock import lock, main

HASH = f"    --hash=sha256:{'0' * 64}\n"
HEAD = "# What the project asks for.\n\n#: Some_Package==1.0  # a reason\n"
BODY = f"other==2.5 ; sys_platform == 'win32' \\\n{HASH}    # via some-package\nsome-package==1.0 \\\n{HASH}"
GOOD = f"{HEAD}\n{MARK}\n\n{BODY}"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with nothing but a good requirements file."""
    (tmp_path / FILE).write_text(GOOD, "utf-8")
    return Project(tmp_path)


@pytest.fixture
def uv(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A stand-in for uv that answers `body`, and keeps what it was asked."""
    seen: dict[str, Any] = {"body": BODY, "status": 0, "stderr": ""}

    def run(command: list[str], cwd: Path, **_: object) -> subprocess.CompletedProcess[str]:
        seen["command"] = command
        seen["asked"] = (cwd / FILE).read_text("utf-8")
        overruled = cwd / "overruled.txt"
        seen["overruled"] = overruled.read_text("utf-8") if "--override" in command else ""
        seen["preferred"] = (cwd / "locked.txt").read_text("utf-8")
        if not seen["status"]:
            (cwd / "locked.txt").write_text(seen["body"], "utf-8")
        return subprocess.CompletedProcess(command, seen["status"], "", seen["stderr"])

    monkeypatch.setattr("tools.upkeep.lock.subprocess.run", run)
    return seen


def problems(text: str) -> list[str]:
    """What is wrong with a requirements file, as it is printed."""
    try:
        return [str(problem) for problem in verify(read(text))]
    except Problems as found:
        return [str(problem) for problem in found.problems]


def test_this_project_locks_what_it_asks_for() -> None:
    text = (HERE.root / FILE).read_text("utf-8")
    requirements = read(text)
    assert verify(requirements) == []
    assert {"keras", "mkdocs", "tensorflow", "uv"} <= {pin.name for pin in requirements.direct}
    assert len(requirements.direct) == len(re.findall("^#:", text, re.MULTILINE))
    assert not requirements.left_out


@pytest.mark.parametrize("file", BESIDE)
def test_the_environments_beside_lock_what_they_ask_for(file: str) -> None:
    text = (HERE.root / file).read_text("utf-8")
    requirements = read(text, file)
    assert verify(requirements) == []
    assert len(requirements.direct) == len(re.findall("^#[:!]", text, re.MULTILINE))
    assert "torch" in requirements.left_out
    ours = {pin.name: pin.version for pin in read((HERE.root / FILE).read_text("utf-8")).locked}
    theirs = {pin.name: pin.version for pin in requirements.direct}
    for name in ("keras", "tensorflow", "tf-keras", "numpy"):  # or a difference would be one of versions
        assert theirs[name] == ours[name]


@pytest.mark.parametrize("file", [FILE, *BESIDE])
def test_this_project_checks_every_package_by_its_hash(file: str) -> None:
    text = (HERE.root / file).read_text("utf-8")
    locked = read(text, file).locked
    assert len(locked) == len(re.findall("^[^# \n]", text, re.MULTILINE)) > 90
    assert sum(pin.hashes for pin in locked) == text.count("--hash=sha256:")
    assert all(pin.hashes for pin in locked)


@pytest.mark.parametrize("file", [FILE, *BESIDE])
def test_this_project_names_no_address_and_no_machine(file: str) -> None:
    _, below = (HERE.root / file).read_text("utf-8").split(MARK)
    assert "://" not in below
    below = re.sub(r"^    # +(via )?--override overruled\.txt$", "", below, flags=re.MULTILINE)
    assert not re.search(r"^-|\s-[^-\s](?! requirements\.txt$)|[\\/]\w", below, re.MULTILINE)


def test_good_file_is_good() -> None:
    assert problems(GOOD) == []


@pytest.mark.parametrize(
    "line",
    [
        "#:mkdocs==1.6.1  # no space",
        "#: mkdocs==1.6.1",
        "#: mkdocs==1.6.1 # one space",
        "#: mkdocs==1.6.1  #",
        "#: mkdocs>=1.6.1  # not exact",
        "#: mkdocs==1.6.*  # not exact",
        "#: mkdocs  # no version",
        "#: mkdocs==  # no version",
        "#:",
        " #: mkdocs==1.6.1  # indented",
    ],
)
def test_malformed_line_is_named(line: str) -> None:
    text = GOOD.replace("\n\n#:", f"\n{line}\n#:", 1)
    assert problems(text) == [f"{FILE}:2: {line.strip()!r} is not of the form `#: name==version  # reason`"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("#: Some_Package==1.0", "#: absent==1.0", ":3: absent==1.0 is missing below"),
        ("#: Some_Package==1.0", "#: Some_Package==1.1", ":3: some-package==1.1 is 1.0 below"),
        (f"some-package==1.0 \\\n{HASH}", "", ":3: some-package==1.0 is missing below"),
        (f"some-package==1.0 \\\n{HASH}", "some-package==1.0\n", ":10: some-package==1.0 has no hash"),
        (f"win32' \\\n{HASH}", "win32'\n", ":7: other==2.5 has no hash"),
        ("other==2.5", "other>=2.5", ':7: "other>=2.5'),
        ("other==2.5", "<<<<<<< HEAD\nother==2.5", ":7: '<<<<<<< HEAD' is neither"),
        (f"\n{MARK}", "", ":6: only comments stand above"),
        ("\n\n#:", "\nextra==1.0\n#:", ":2: only comments stand above"),
        ("#: Some_Package==1.0  # a reason", "", ": no direct dependency"),
        ("\n\n#:", "\n#: some.package==1.0  # again\n#:", ":3: some-package is already pinned in line 2"),
        ("\n\n#:", "\n#- Other  # not needed\n#:", ":7: other is locked, though a `#-` line leaves it out"),
        ("\n\n#:", "\n#- other\n#:", ":2: '#- other' is not of the form `#- name  # reason`"),
        ("\n\n#:", "\n#! other\n#:", ":2: '#! other' is not of the form `#: name==version  # reason`"),
    ],
)
def test_planted_fault_is_named(old: str, new: str, fault: str) -> None:
    assert old in GOOD
    assert problems(GOOD.replace(old, new, 1))[0].startswith(FILE + fault)


def test_lock_keeps_the_head_and_prefers_what_is_locked(project: Project, uv: dict[str, Any]) -> None:
    path = project.root / FILE
    path.write_text(GOOD.replace(BODY, ""), "utf-8")
    assert lock(project)
    assert path.read_text("utf-8") == GOOD
    assert not lock(project)
    assert uv["asked"] == "some-package==1.0\n"
    assert uv["preferred"].strip() == BODY.strip()
    assert "--upgrade" not in uv["command"]
    lock(project, upgrade=True)
    assert "--upgrade" in uv["command"]


def test_an_environment_beside_may_overrule_and_leave_out(project: Project, uv: dict[str, Any]) -> None:
    file = BESIDE[0]
    (project.root / file).parent.mkdir(parents=True)
    head = HEAD.replace("#:", "#!") + "#- Torch  # there are several builds\n"
    (project.root / file).write_text(head, "utf-8")
    assert lock(project, file=file)
    assert (project.root / file).read_text("utf-8") == f"{head}\n{MARK}\n\n{BODY}"
    assert uv["asked"] == "some-package==1.0\n"
    assert uv["overruled"] == "some-package==1.0\ntorch ; python_version < '3'\n"
    assert (project.root / FILE).read_text("utf-8") == GOOD
    lock(project)
    assert uv["overruled"] == ""


def test_lock_makes_the_first_lock(project: Project, uv: dict[str, Any]) -> None:
    (project.root / FILE).write_text(HEAD, "utf-8")
    assert lock(project)
    assert (project.root / FILE).read_text("utf-8") == GOOD


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ({"status": 1, "stderr": "because of reasons"}, "because of reasons"),
        ({"body": ""}, "some-package==1.0 is missing below"),
        ({"body": "some-package==1.0\n"}, "has no hash"),
    ],
)
def test_failed_lock_says_why_and_leaves_the_file(
    project: Project, uv: dict[str, Any], answer: dict[str, Any], fault: str
) -> None:
    uv.update(answer)
    with pytest.raises(Problems, match=fault):
        lock(project)
    assert (project.root / FILE).read_text("utf-8") == GOOD


def test_real_uv_takes_the_command(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Offline it knows no package; had it not understood the command, it would complain of that."""
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("UV_CACHE_DIR", str(project.root / "cache"))
    with pytest.raises(Problems, match="some-package was not found in the cache"):
        lock(project)


def test_command_line_prints_the_problems(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "HERE", project)
    (project.root / FILE).write_text("#: mkdocs\n", "utf-8")
    assert main([]) == 1
    assert capsys.readouterr().err.startswith(f"{FILE}:1: '#: mkdocs' is not of the form")
    (project.root / FILE).unlink()
    assert main([]) == 1
    assert capsys.readouterr().err.startswith(f"{FILE}: cannot be read")
