"""Set-up: uv installs what is locked, whatever Python begins; what cannot be done is said with its cure."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools.project import HERE
from tools.upkeep import install as module
from tools.upkeep.install import Failed, install, is_usable, locked_lines, no_python, python_for

LOCK = """\
uv-build==1.0 \\
    --hash=sha256:aa
uv==0.13.8 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
    # via -r requirements.in
werkzeug==3.0 \\
    --hash=sha256:dd
"""


def test_only_the_lines_of_the_package_are_taken() -> None:
    assert locked_lines("uv", LOCK) == "uv==0.13.8 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"


def test_the_real_lock_holds_uv_with_its_hashes() -> None:
    lines = locked_lines("uv", (HERE.root / "requirements.txt").read_text("utf-8")).splitlines()
    assert lines[0].startswith("uv==")
    assert len(lines) > 2
    assert all("--hash=sha256:" in line for line in lines[1:])


def test_a_package_that_is_not_locked_is_named() -> None:
    with pytest.raises(Failed, match="uv is not locked: run `make lock`"):
        locked_lines("uv", "werkzeug==3.0\n")


@pytest.mark.parametrize(
    ("version", "python"),
    [((3, 11), sys.executable), ((3, 13), sys.executable), ((3, 14), "3.13"), ((3, 10), "3.13"), ((4, 0), "3.13")],
)
def test_a_python_that_tensorflow_does_not_fit_is_not_used(version: tuple[int, int], python: str) -> None:
    assert python_for(version) == python


def test_the_environment_of_the_tests_is_usable_and_an_empty_folder_is_not(tmp_path: Path) -> None:
    assert is_usable(Path(sys.prefix))
    assert not is_usable(tmp_path)


class Machine:
    """Stands for what `run` does: notes each command, and fails where one holds a word.

    Args:
        failing: the word.
    """

    def __init__(self, failing: str = "nothing") -> None:
        self.failing = failing
        self.said: list[str] = []

    def run(self, command: list[str], *, show: bool = False) -> str:  # noqa: ARG002 - as of the module
        """Note the command."""
        self.said.append(" ".join(command))
        return f"no {self.failing}" if self.failing in command else ""


def test_the_lock_is_installed_into_a_new_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    machine = Machine()
    monkeypatch.setattr(module, "run", machine.run)
    monkeypatch.setattr(module, "own_uv", lambda: "uv")
    install(tmp_path, [], [])
    made, synced = machine.said
    assert made == f"uv venv --quiet --clear --python {sys.executable} {tmp_path}"
    assert (
        synced
        == f"uv pip sync --python {tmp_path} --compile-bytecode --require-hashes {HERE.root / 'requirements.txt'}"
    )


def test_newer_packages_come_on_top_or_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    machine = Machine()
    monkeypatch.setattr(module, "run", machine.run)
    monkeypatch.setattr(module, "own_uv", lambda: "uv")
    monkeypatch.setattr(module, "is_usable", lambda _: True)
    install(tmp_path, ["keras", "tensorflow"], [])
    install(tmp_path, [], ["zensical"])
    assert [text.split(f"{tmp_path} ")[1] for text in machine.said] == [
        f"--compile-bytecode --require-hashes {HERE.root / 'requirements.txt'}",
        "--upgrade keras tensorflow",
        "--upgrade zensical",
    ]


def test_where_no_python_fits_the_cure_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "run", Machine("venv").run)
    monkeypatch.setattr(module, "own_uv", lambda: "uv")
    monkeypatch.setattr(module, "python_for", lambda _: "3.13")
    with pytest.raises(Failed, match=r"no venv\nPython 3\.11 to 3\.13 is needed.*run make PYTHON=python3\.13"):
        install(tmp_path, [], [])
    assert "TensorFlow has no package for" in no_python("")


def test_where_uv_cannot_install_the_other_way_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "run", Machine("sync").run)
    monkeypatch.setattr(module, "own_uv", lambda: "uv")
    with pytest.raises(Failed, match="no sync\nuv could not install: see above; or install with pip"):
        install(tmp_path, [], [])
    readme = (HERE.root / "README.md").read_text("utf-8")
    assert "pip install --require-hashes -r requirements.txt" in readme  # the other way is there


def test_a_python_without_pip_and_venv_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "OWN", tmp_path)
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    monkeypatch.setattr(module, "run", Machine("venv").run)
    with pytest.raises(Failed, match="lacks pip and venv"):
        module.own_uv()


def test_uv_that_cannot_be_fetched_is_told_and_tried_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "OWN", tmp_path)
    monkeypatch.setattr(module, "run", Machine("install").run)
    with pytest.raises(Failed, match="pip could not install uv"):
        module.own_uv()
    assert list(tmp_path.iterdir()) == []
