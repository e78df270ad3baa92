"""A checkout under other versions is served at once, as recorded, and executed behind: the page says which is which."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.test_serve import under_serve
from tests.support.browser import PATIENCE
from tests.support.checkout import PAGE, Checkout
from tools.engine.cache import Cache
from tools.engine.execute import Executor
from tools.problems import Problems
from tools.project import LANGUAGES, Project
from tools.site import prepare
from tools.site.behind import PART, Behind
from tools.site.outputs import bring_up_to_date

WAITS = """\
import os
import time

while not os.path.exists({gate!r}):
    time.sleep(0.1)
print({prints})
"""
"""A program that ends when the test says so."""
SHOWN = b'<html lang="en"><article class="md-content__inner md-typeset"><span>lstm/units.py</span></article>'
SHOWN_TITLE = b">lstm/units.py<"


def older(project: Path, name: str, printed: str) -> None:
    """Have git say that a program printed this under other versions."""
    output = (project / "snippets" / name).with_suffix(".out")
    output.write_text(printed, "utf-8")
    proofs = output.parent / "executed.txt"
    of_output = hashlib.sha256(printed.encode()).hexdigest()[:12]
    line = rf"(?m)^({re.escape(Path(name).name)} \w{{12}}) \w{{12}} \w{{12}}$"
    text, count = re.subn(line, rf"\1 {of_output} {'0' * 12}", proofs.read_text("utf-8"))
    assert count == 1
    proofs.write_text(text, "utf-8")


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    return tmp_path / "gate"


def test_a_page_is_served_as_recorded_then_as_executed(
    checkout: Checkout, tmp_path: Path, gate: Path, open_page: Callable[..., Page]
) -> None:
    gate.touch()
    checkout.write("snippets/index.py", WAITS.format(gate=str(gate), prints=7))
    for language in LANGUAGES:
        text = PAGE.format(title=language, name="index").replace("```python", '```python title="index.py"')
        checkout.write(f"docs/{language}/index.md", text)
    assert checkout.run("tools.site.outputs").returncode == 0
    gate.unlink()
    older(checkout.root, "index.py", "6\n")
    (checkout.root / ".cache/executed/snippets/index.json").unlink()
    with under_serve(checkout, tmp_path / "temporary", SNIPPET_TIMEOUT="900") as server:
        page = open_page()
        page.goto(server.url)
        output, notice = page.locator(".language-text samp"), page.locator(".admonition.warning")
        expect(output).to_have_text("6\n")
        expect(notice).to_contain_text("index.py")
        server.wait_until_it_says("1 outputs are shown as recorded under other versions")
        gate.touch()
        expect(output).to_have_text("7\n", timeout=PATIENCE)
        expect(notice).to_have_count(0, timeout=PATIENCE)
    assert (checkout.root / "snippets/index.out").read_text("utf-8") == "7\n"
    assert "0" * 12 not in (checkout.root / "snippets/executed.txt").read_text("utf-8")


@pytest.fixture
def recorded(project: Project, executor: Executor) -> Project:
    """A project whose program prints 7; under other versions it printed 6, as recorded."""
    (project.snippets / "lstm").mkdir()
    (project.snippets / "lstm/units.py").write_text("print(7)\n", "utf-8")
    bring_up_to_date(project, executor)
    older(project.root, "lstm/units.py", "6\n")
    (project.cache / "executed/snippets/lstm/units.json").unlink()
    return project


@pytest.fixture
def behind(recorded: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch) -> Iterator[Behind]:
    monkeypatch.setattr(prepare, "executor", lambda: executor)
    started = Behind(recorded, lambda: None)
    yield started
    started.end()


def test_what_is_left_for_later_is_not_proved(recorded: Project, executor: Executor) -> None:
    proofs = recorded.snippets / "lstm/executed.txt"
    before = proofs.read_bytes()
    summary = bring_up_to_date(recorded, executor, later=True)
    assert ([program.name for program in summary.late], summary.executed) == (["snippets/lstm/units.py"], [])
    assert proofs.read_bytes() == before
    assert (recorded.snippets / "lstm/units.out").read_text("utf-8") == "6\n"


def test_a_build_that_waits_for_nobody_leaves_nothing_for_later(recorded: Project, executor: Executor) -> None:
    with pytest.raises(Problems, match=r"snippets/lstm/units\.out:1: the output has moved"):
        bring_up_to_date(recorded, executor, strict=True)


def test_it_is_executed_and_the_next_preparation_records_it(
    recorded: Project, executor: Executor, behind: Behind
) -> None:
    behind.take(bring_up_to_date(recorded, executor, later=True).late)
    behind.begin()
    assert behind._thread is not None
    behind._thread.join()
    assert behind.notice(SHOWN) == SHOWN
    summary = bring_up_to_date(recorded, executor, later=True)
    assert (summary.late, summary.moved) == ([], ["snippets/lstm/units.py"])
    assert (recorded.snippets / "lstm/units.out").read_text("utf-8") == "7\n"


def test_one_that_fails_is_said_to_and_is_not_run_again(
    recorded: Project, executor: Executor, behind: Behind, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = bring_up_to_date(recorded, executor, later=True).late
    runs = []

    def fails(name: str, *_: object) -> None:
        runs.append(name)
        raise Problems([])

    monkeypatch.setattr(executor, "run", fails)
    for _ in range(2):
        behind.take(late)
        behind.begin()
        if behind._thread is not None:
            behind._thread.join()
    assert runs == ["snippets/lstm/units.py"]
    assert b"Under these they fail: snippets/lstm/units.py" in behind.notice(SHOWN)


def test_a_page_without_the_program_has_no_notice(recorded: Project, executor: Executor, behind: Behind) -> None:
    behind.take(bring_up_to_date(recorded, executor, later=True).late)
    assert b"are being executed now: snippets/lstm/units.py" in behind.notice(SHOWN)
    assert b"\xec\x8b\xa4\xed\x96\x89\xed\x95\x98\xea\xb3\xa0" in behind.notice(SHOWN.replace(b'"en"', b'"ko"'))
    other = SHOWN.replace(SHOWN_TITLE, b">lstm/other.py<")
    assert behind.notice(other) == other


def test_what_somebody_looks_at_comes_first(recorded: Project, executor: Executor, behind: Behind) -> None:
    source = recorded.snippets / "lstm/units.py"
    for number in range(PART + 8):
        (recorded.snippets / f"lstm/a{number}.py").write_bytes(source.read_bytes())
    bring_up_to_date(recorded, executor)
    for path in (recorded.snippets / "lstm").glob("*.py"):
        older(recorded.root, f"lstm/{path.name}", "6\n")
    shutil.rmtree(recorded.cache)
    behind.take(bring_up_to_date(recorded, executor, later=True).late)
    assert "snippets/lstm/units.py" not in [program.name for program in behind._next()]
    behind.notice(SHOWN)
    assert behind._next()[0].name == "snippets/lstm/units.py"


def test_one_that_was_executed_meanwhile_is_neither_run_again_nor_called_a_failure(
    recorded: Project, executor: Executor, behind: Behind, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = bring_up_to_date(recorded, executor, later=True).late
    put = Cache.put

    def put_while_a_preparation_ends(cache: Cache, *arguments: str) -> None:
        put(cache, *arguments)
        behind.take(late)  # it began before, and found nothing in the cache

    monkeypatch.setattr(Cache, "put", put_while_a_preparation_ends)
    behind.take(late)
    behind._execute(late)
    assert (behind._waiting, behind._failed) == ({}, {})
    behind.take(late)
    assert behind._next() == []


def test_what_goes_wrong_beside_the_programs_is_told_and_tried_again(
    recorded: Project, executor: Executor, behind: Behind, caplog: pytest.LogCaptureFixture
) -> None:
    late = bring_up_to_date(recorded, executor, later=True).late
    for _ in range(2):
        behind.take(late)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Cache, "put", lambda *_: 1 / 0)
            behind.begin()
            assert behind._thread is not None
            behind._thread.join()
    assert caplog.text.count("has stopped; the next change begins it again") == 2


def test_what_is_closed_for_good_runs_nothing_more() -> None:
    closed = Executor()
    closed.close(for_good=True)
    with pytest.raises(Problems, match="was not run"):
        closed.run("snippets/a.py", "print(1)")
