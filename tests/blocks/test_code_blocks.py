"""The plugin runs every code block as a reader would, once, and compares what it prints with the page."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.blocks.code_blocks import Block, Fence, Runs, blocks, compare, fences, keep
from tests.checks import copying
from tests.support.checkout import PATIENCE
from tools.engine.cache import Cache
from tools.engine.execute import Execution, Executor
from tools.engine.snippets import discover
from tools.problems import Problems
from tools.project import HERE, Project


class Fake(Executor):
    """Prints what it is told to, in no process, and counts.

    Args:
        printed: what every program prints.
        report: how every program ends; see `tools.engine.child.become`.
    """

    def __init__(self, printed: str, report: dict[str, str | int] | None = None) -> None:
        super().__init__(fork=False)
        self.printed = printed
        self.report = report or {}
        self.programs: list[str] = []

    def run(self, name: str, source: str, patience: float = 1) -> Execution:  # noqa: ARG002
        """Pretend to run one program."""
        self.programs.append(source)
        return Execution(self.printed.encode(), "", int(bool(self.report)), self.report, "/nowhere", 0.1)


Faking = Callable[..., tuple[Runs, Fake]]


@pytest.fixture
def faking(monkeypatch: pytest.MonkeyPatch) -> Iterator[Faking]:
    """Makes runs in which every program prints and ends as told."""
    made = []

    def make(printed: str, report: dict[str, str | int] | None = None) -> tuple[Runs, Fake]:
        runs, fake = Runs(), Fake(printed, report)
        monkeypatch.setattr(runs, "_executor", fake)
        made.append(runs)
        return runs, fake

    yield make
    for runs in made:
        runs.close()


def page_of(folder: Path, text: str) -> Path:
    path = folder / "page.md"
    path.write_text(text, "utf-8")
    return path


def only_block(folder: Path, text: str) -> Block:
    (block,) = blocks(page_of(folder, text)).values()
    return block


CODE = "# Title\n\n```python\nprint(1)\n```\n"
SHOWN = CODE + "\n```text\n1\n```\n"


def test_the_output_that_the_page_shows_passes(tmp_path: Path, faking: Faking) -> None:
    runs, fake = faking("1\n")
    compare(only_block(tmp_path, SHOWN), runs)
    assert [program.lstrip("\n") for program in fake.programs] == ["print(1)\n"]


def test_another_output_is_refused_with_its_place_and_a_diff(tmp_path: Path, faking: Faking) -> None:
    runs, _ = faking("2\n")
    with pytest.raises(Problems) as caught:
        compare(only_block(tmp_path, SHOWN), runs)
    first, *detail = str(caught.value).splitlines()
    assert first == f"{HERE.relative(tmp_path)}/page.md:6: the page shows another output"
    assert [line.strip() for line in detail][-2:] == ["-1", "+2"]


def test_what_ran_need_not_run_again_for_a_build(project: Project, faking: Faking) -> None:
    (project.snippets / "a.py").write_text("print(1)\n", "utf-8")
    (snippet,) = discover(project)
    runs, _ = faking("1\n")
    runs.submit(snippet).result()
    runs.submit(only_block(project.root, SHOWN.replace("print(1)", "print(True)")).snippet).result()
    keep(runs, project)
    assert Cache(project).get(snippet.name, snippet.decisive) == "1\n"
    assert Cache(project).get(snippet.name, "print(2)\n") is None
    assert [path.name for path in (project.cache / "executed").rglob("*.*")] == ["a.json"]
    assert len(copying.tested(project)) == 2


@pytest.mark.parametrize("printed", ["1\n\n", "\n1\n", "1 \n", "1.\n"])
def test_a_difference_of_one_character_is_one(tmp_path: Path, faking: Faking, printed: str) -> None:
    runs, _ = faking(printed)
    with pytest.raises(Problems, match="the page shows another output"):
        compare(only_block(tmp_path, SHOWN), runs)


@pytest.mark.parametrize(
    "text",
    [
        CODE,
        CODE + "\nSome words.\n\n```text\n1\n```\n",
        CODE + "\n```json\n1\n```\n",
        CODE + "\n```python\nprint(1)\n```\n\n```text\n1\n```\n",
    ],
    ids=["nothing follows", "words in between", "another block follows", "more code follows"],
)
def test_code_without_an_output_right_under_it_is_refused(tmp_path: Path, faking: Faking, text: str) -> None:
    runs, _ = faking("1\n")
    first = next(iter(blocks(page_of(tmp_path, text)).values()))
    with pytest.raises(Problems, match=r"page\.md:3: no output block follows"):
        compare(first, runs)


def test_code_that_fails_is_refused_with_its_place(tmp_path: Path, faking: Faking) -> None:
    runs, _ = faking("", {"type": "TypeError", "text": "TypeError: no", "line": 1})
    with pytest.raises(Problems, match=r"page\.md:1: TypeError: no"):
        compare(only_block(tmp_path, SHOWN), runs)


def test_a_block_in_a_page_has_the_lines_of_the_page(tmp_path: Path) -> None:
    block = only_block(tmp_path, SHOWN.replace("print(1)", "print(1)\nraise ValueError"))
    lines = block.snippet.source.splitlines()
    assert lines[3:] == ["print(1)", "raise ValueError"]  # lines 4 and 5 of the page
    assert not any(lines[:3])


def embedding(name: str, output: str) -> Block:
    path = HERE.snippets / name
    return Block(HERE.root / "README.md", Fence(1, 3, "python", path.read_text("utf-8"), path), output)


FAILS = "guides/stacking/forgot_return_sequences_fails.py"


def test_a_snippet_that_must_fail_shows_its_exception(faking: Faking) -> None:
    runs, _ = faking("before\n", {"type": "ValueError", "text": "ValueError: no", "line": 1})
    compare(embedding(FAILS, "before\nValueError: no\n"), runs)


def test_a_snippet_that_no_longer_fails_is_refused(faking: Faking) -> None:
    runs, _ = faking("before\n")
    with pytest.raises(Problems, match=r"snippets/guides/stacking/forgot_\w+_fails\.py:1: no longer fails"):
        compare(embedding(FAILS, "before\n"), runs)


def test_the_same_code_in_two_languages_runs_once(tmp_path: Path, faking: Faking) -> None:
    runs, fake = faking("1\n")
    for language in ("ko", "en"):
        (tmp_path / language).mkdir()
        compare(only_block(tmp_path / language, SHOWN), runs)
    assert (len(runs), len(fake.programs)) == (1, 1)


def test_other_code_runs_as_well(tmp_path: Path, faking: Faking) -> None:
    runs, fake = faking("1\n")
    for text in (SHOWN, SHOWN.replace("print(1)", "print( 1)")):
        (tmp_path / str(len(runs))).mkdir()
        compare(only_block(tmp_path / str(len(runs)), text), runs)
    assert (len(runs), len(fake.programs)) == (2, 2)


def test_an_embed_is_the_snippet(project: Project) -> None:
    (project.snippets / "a.py").write_text("print(1)\n", "utf-8")
    (fence,) = fences('```python title="a.py"\n--8<-- "a.py"\n```\n', project)
    assert (fence.content, fence.embedded) == ("print(1)\n", project.snippets / "a.py")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("```python notest\n1\n```", "page:1: every code block is a whole program and runs: no notest"),
        ("```{.python .notest}\n1\n```", "page:1: every code block is a whole program and runs: no notest"),
        ("```{.python notest}\n1\n```", "page:1: every code block is a whole program and runs: no notest"),
        ("```python continuation\n1\n```", "page:1: every code block .* no continuation"),
        ("\n```pyhton\n1\n```", "page:2: a code block of language 'pyhton': write one of bash, .*python"),
        ("```Python\n1\n```", "page:1: a code block of language 'Python'"),
        ("```\n1\n```", "page:1: a code block of language ''"),
        ("~~~\n1\n~~~", "page:1: a code block of language ''"),
        ("a\n\n```python\n1\n", "page:3: this code fence is never closed"),
        ("````python\n1\n```\n", "page:1: this code fence is never closed"),
        ("```python\n1\n~~~\n", "page:1: this code fence is never closed"),
        ('```python\n--8<-- "no.py"\n```', r"page:2: embeds no\.py, which is not in snippets/"),
    ],
)
def test_a_block_that_would_be_skipped_is_refused(project: Project, text: str, says: str) -> None:
    with pytest.raises(Problems, match=says):
        list(fences(text, project, "page"))


# The same through pytest itself, as `make test-pages` calls it.

FIRST_TIME = """\
```python
from pathlib import Path

runs = Path({runs!r})
runs.write_text(runs.read_text() + "x" if runs.exists() else "x")
if runs.read_text() == "x":
    raise TypeError("the first time")
print("fine")
```

```text
fine
```
"""


def run_pages(folder: Path, plugin: str = "tests.blocks.code_blocks") -> subprocess.CompletedProcess[str]:
    """Run the blocks of the pages in a folder."""
    options = ["-p", "no:cacheprovider", "--markdown-docs", "--markdown-docs-syntax=superfences"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", plugin, *options, "."],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(HERE.root)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of which some are faulty."""
    folder = tmp_path_factory.mktemp("pages")
    for name, text in {
        "ko": SHOWN,
        "en": SHOWN,
        "wrong": SHOWN.replace("\n1\n", "\n2\n"),
        "first-time": FIRST_TIME.format(runs=str(folder / "runs")),
    }.items():
        (folder / name).mkdir()
        page_of(folder / name, text)
    return folder


@pytest.fixture(scope="module")
def said(folder: Path) -> str:
    """What pytest says of those pages."""
    result = run_pages(folder)
    assert result.returncode == 1, result.stdout + result.stderr
    return result.stdout


def test_a_type_error_that_comes_only_once_is_a_failure(said: str, folder: Path) -> None:
    assert "page.md:7: TypeError: the first time" in said
    assert (folder / "runs").read_text() == "x"


def test_a_wrong_output_is_a_failure(said: str) -> None:
    assert "page.md:6: the page shows another output" in said


def test_good_pages_pass_beside_faulty_ones(said: str) -> None:
    assert "2 failed, 2 passed" in said


def test_code_that_several_pages_show_runs_once(said: str) -> None:
    assert "2 different programs executed" in said


def test_a_type_error_that_comes_only_once_escapes_the_stock_runner(tmp_path: Path) -> None:
    page_of(tmp_path, FIRST_TIME.format(runs=str(tmp_path / "runs")))
    assert run_pages(tmp_path, plugin="no:xdist").returncode == 0  # once this fails, the trap is gone


def test_a_block_that_would_be_skipped_stops_the_run(tmp_path: Path) -> None:
    page_of(tmp_path, SHOWN + "\n```Python\nprint(2)\n```\n")
    result = run_pages(tmp_path)
    assert result.returncode not in (0, 1)
    assert "a code block of language 'Python'" in result.stdout
