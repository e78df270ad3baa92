"""The rooms of `tools/`: they import in one direction, each says what it is for, and the tests mirror them."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.project import HERE

ROOMS = sorted(path.parent for path in (HERE.root / "tools").glob("*/__init__.py"))
LONGEST = 350
"""Lines of a file above which its first comment must say why."""


def contracts(root: Path) -> subprocess.CompletedProcess[str]:
    """Have import-linter look at a copy of the project."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=root, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The code of the project, to be spoilt."""
    for folder in ("tools", "tests"):
        shutil.copytree(HERE.root / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HERE.root / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_rooms_import_in_one_direction() -> None:
    done = contracts(HERE.root)
    assert "Contracts: 2 kept, 0 broken." in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("file", "imports", "says"),
    [
        ("tools/engine/cache.py", "tools.pages.embeds", "tools.engine is not allowed to import tools.pages"),
        ("tools/pages/document.py", "tools.figures", "tools.pages is not allowed to import tools.figures"),
        ("tools/notebooks/page.py", "tools.figures.drawing", "tools.notebooks is not allowed to import tools.figures"),
        ("tools/site/build.py", "tools.upkeep.lock", "tools.site is not allowed to import tools.upkeep"),
        ("tools/project.py", "tools.engine.cache", "tools.project is not allowed to import tools.engine"),
        ("tools/upkeep/lock.py", "tests.support.checkout", "tools is not allowed to import tests"),
    ],
)
def test_an_import_in_the_other_direction_is_found(copy: Path, file: str, imports: str, says: str) -> None:
    with (copy / file).open("a", encoding="utf-8") as source:
        source.write(f"\nimport {imports}\n")
    done = contracts(copy)
    assert done.returncode == 1
    assert says in done.stdout


def test_a_room_without_a_place_is_found(copy: Path) -> None:
    (copy / "tools/attic").mkdir()
    (copy / "tools/attic/__init__.py").write_text("")
    done = contracts(copy)
    assert done.returncode == 1
    assert "tools.attic" in done.stdout + done.stderr


@pytest.mark.parametrize("room", ROOMS, ids=[room.name for room in ROOMS])
def test_a_room_says_what_it_answers_and_where_one_comes_in(room: Path) -> None:
    said = ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8"))) or ""
    first, _, rest = said.partition("\n\n")
    assert first.endswith(".")
    assert "\n" not in first
    assert rest.startswith(("One way in: ", "Ways in: "))


@pytest.mark.parametrize("room", ROOMS, ids=[room.name for room in ROOMS])
def test_the_tests_mirror_the_rooms(room: Path) -> None:
    assert list((HERE.root / "tests" / room.name).glob("test_*.py"))


def lines_without_reason(root: Path) -> list[str]:
    """Python files that are too long and do not say why."""
    found = []
    for path in sorted(path for folder in ("tools", "tests") for path in (root / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        said = ast.get_docstring(ast.parse(text)) or ""
        if text.count("\n") > LONGEST and "long" not in said:
            found.append(f"{path.relative_to(root)}: {text.count(chr(10))} lines")
    return found


def test_no_file_is_long_without_a_reason() -> None:
    assert lines_without_reason(HERE.root) == []


def test_a_long_file_is_found_unless_it_says_why(tmp_path: Path) -> None:
    (tmp_path / "tools").mkdir()
    path = tmp_path / "tools/all.py"
    path.write_text('"""All."""\n' + "x = 1\n" * LONGEST)
    assert lines_without_reason(tmp_path) == [f"tools/all.py: {LONGEST + 1} lines"]
    path.write_text('"""All.\n\nThis file is long because a list is."""\n' + "x = 1\n" * LONGEST)
    assert lines_without_reason(tmp_path) == []
