"""The benchmark's arithmetic and table; how long anything takes is measured by `make bench` alone."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.engine.snippets import discover
from tools.pages.embeds import parity_problems, structure_problems
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project
from tools.upkeep.bench import PLAIN, Peak, Row, make_up, proportional_memory, shown_snippet, spread, table


@pytest.mark.parametrize(
    ("value", "limit", "holds"), [(2.4, 1.25, True), (2.5, 1.25, True), (2.51, 1.25, False), (99.0, None, True)]
)
def test_a_ratio_may_reach_its_limit_and_not_pass_it(value: float, limit: float | None, holds: bool) -> None:
    row = Row("cold build", value, "floor", 2.0, limit)
    assert row.ratio == value / 2
    assert row.holds is holds


def test_the_table_shows_each_ratio_with_its_limit() -> None:
    rows = [
        Row("cold build", 30, "TensorFlow 3 s + site 2 s", 25, 1.25),
        Row("memory", 600, "with 100", 500, 1.15, "MB"),
        Row("fresh interpreters", 400, "cold build", 28, None),
    ]
    assert table(rows).splitlines() == [
        "                    measured  against  ratio  limit  holds",
        "cold build           30.00 s  25.00 s   1.20   1.25    yes  TensorFlow 3 s + site 2 s",
        "memory                600 MB   500 MB   1.20   1.15     NO  with 100",
        "fresh interpreters  400.00 s  28.00 s  14.29                cold build",
    ]


def test_a_sample_is_spread_over_all() -> None:
    assert spread(range(100), 4) == [0, 25, 50, 75]
    assert spread("abc", 4) == ["a", "b", "c"]


def test_made_up_snippets_make_a_whole_project(tmp_path: Path) -> None:
    project = make_up(tmp_path / "made-up", 25)
    assert len(discover(project)) == 25
    assert len({snippet.source for snippet in discover(project)}) == 25
    assert [len(list(project.docs(language).iterdir())) for language in LANGUAGES] == [3, 3]
    assert not structure_problems(project) + parity_problems(project)


def test_the_edited_snippet_stands_on_the_page_that_is_watched(project: Project) -> None:
    (project.docs("ko") / "_fragments").mkdir()
    (project.docs("ko") / "layers").mkdir()
    for name, embeds in {
        "_fragments/a": ["a.py"],
        "index": ["b_fails.py", "b_fails.out"],
        "layers/lstm": ["gone.py", "c.py"],
    }.items():
        text = "\n".join(f'--8<-- "{embed}"' for embed in embeds)
        (project.docs("ko") / f"{name}.md").write_text(text)
    for name in ("a", "b_fails", "c"):
        (project.snippets / f"{name}.py").write_text("print(1)")
    assert shown_snippet(project) == (project.snippets / "c.py", "layers/lstm/")
    (project.docs("ko") / "index.md").write_text('--8<-- "a.py"\n')
    assert shown_snippet(project) == (project.snippets / "a.py", "")


def test_without_a_page_that_embeds_one_there_is_nothing_to_edit(project: Project) -> None:
    with pytest.raises(Problems, match="no page embeds a snippet"):
        shown_snippet(project)


def test_the_real_site_has_a_snippet_to_edit() -> None:
    snippet, _ = shown_snippet(HERE)
    assert snippet.is_file()


def test_the_plain_build_leaves_out_every_hook_of_the_project() -> None:
    assert "hooks: [plain.py]" in PLAIN["mkdocs.plain.yml"]
    assert "hooks=[]" in PLAIN["plain.py"]
    assert "tools" not in PLAIN["plain.py"]
    compile(PLAIN["plain.py"], "plain.py", "exec")


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="the system does not say")
def test_memory_is_that_of_the_whole_tree() -> None:
    grandchild = "import sys; held = b'x' * 64_000_000; print(flush=True); sys.stdin.read()"
    child = f"import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', {grandchild!r}]))"
    with subprocess.Popen([sys.executable, "-c", child], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with Peak(process.pid) as peak:
            while not peak.bytes:
                time.sleep(0.01)
        process.communicate()
    assert 64e6 < peak.bytes < 200e6
    assert proportional_memory(process.pid) == 0
