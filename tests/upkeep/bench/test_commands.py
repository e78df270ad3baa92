"""How a commit is served, built and executed, by what it has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.problems import Problems
from tools.project import HERE
from tools.upkeep.bench import commands

RUN = 'if __name__ == "__main__":\n    main()\n'


def written(root: Path, **modules: str) -> Path:
    for name, text in modules.items():
        path = root / f"tools/{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_a_commit_before_the_rooms(tmp_path: Path) -> None:
    root = written(tmp_path, serve=RUN, record=RUN, site="")
    assert commands.serve(root, 8000)[1:] == ["-m", "tools.serve", "--port", "8000"]
    assert commands.execute(root)[1:] == ["-m", "tools.record"]
    assert commands.build(root) == commands.mkdocs()


def test_a_commit_with_rooms(tmp_path: Path) -> None:
    root = written(tmp_path, site__serve=RUN, site__outputs=RUN, site__build="")
    assert commands.serve(root, 1)[1:] == ["-m", "tools.site.serve", "--port", "1"]
    assert commands.execute(root)[1:] == ["-m", "tools.site.outputs"]
    assert commands.build(root) == commands.mkdocs()  # a module, but no command


def test_a_commit_with_proofs_and_a_build_of_its_own(tmp_path: Path) -> None:
    root = written(tmp_path, site__outputs=f'parser.add_argument("--all")\n{RUN}', site__build=RUN)
    assert commands.execute(root)[1:] == ["-m", "tools.site.outputs", "--all"]
    assert commands.build(root)[1:] == ["-m", "tools.site.build"]


def test_both_sides_have_the_same_python_and_none_is_strict(tmp_path: Path) -> None:
    root = written(tmp_path, site__serve=RUN, site__outputs=RUN, site__build=RUN)
    for command in (
        commands.serve(root, 1),
        commands.execute(root),
        commands.build(root),
        commands.mkdocs(),
        commands.know_records(),
    ):
        assert command[0] == sys.executable
        assert "--strict" not in command


def test_a_commit_without_a_known_command_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problems, match=r"this commit has none of tools\.site\.serve, tools\.serve"):
        commands.serve(tmp_path, 1)


def test_this_tree_has_every_command() -> None:
    assert commands.serve(HERE.root, 1)
    assert commands.execute(HERE.root)


CACHE = """\
class Cache:
    def __init__(self, project): pass
    def put(self, *all): print(all)
"""

SNIPPETS = """\
from pathlib import Path

class Snippet:
    def __init__(self, name): self.name, self.source, self.record = name, "source", Path(name + ".out")

def discover(project): return [Snippet("a"), Snippet("b")]
"""


@pytest.mark.parametrize("room", ["", "engine__"])
def test_what_is_recorded_is_known_afterwards(tmp_path: Path, room: str) -> None:
    engine = {f"{room}cache": CACHE, f"{room}snippets": SNIPPETS}
    root = written(tmp_path, project="HERE = None\n", **engine)
    (root / "a.out").write_bytes(b"1\n")
    done = subprocess.run(commands.know_records(), cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "('a', 'source', '1\\n')\n"
