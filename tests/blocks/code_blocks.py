"""pytest plugin: every code block of the pages runs as a reader would run it, and prints what stands under it.

pytest-markdown-docs finds the pages and reports the results; this gives it a parser that overlooks no block
(its own skips those in tabs, lists and HTML) and a runner that gives each block a process of its own and
compares what it prints. Blocks of the same code, such as those of the two languages, run once. What is executed in
another environment (`tools.beyond.programs`) is not run here: its record must be that of just this program.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytest_markdown_docs import _runners
from pytest_markdown_docs.definitions import FenceTestDefinition

from tests.checks import copying
from tools.beyond.programs import proven
from tools.engine.cache import Cache
from tools.engine.execute import Executor
from tools.engine.output import recorded_output
from tools.engine.processes import cores
from tools.engine.record import diff
from tools.engine.snippets import Snippet
from tools.pages.embeds import EMBED
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

PYTHON = "python"
NOT_RUN = {"bash", "console", "html", "json", "markdown", "text", "toml", "yaml"}
"""Languages of blocks that are not Python."""

OPENING = re.compile(r"^(?P<indent>[ \t>]*)(?P<fence>`{3,}|~{3,})\s*(?P<info>[^`]*)$")


@dataclass(frozen=True)
class Fence:
    """One fenced block of a page.

    Args:
        line: that of its opening fence, counted from 1.
        end: that of its closing fence.
        language: as written after the fence.
        content: its text with embeds put in, each line ending in a newline.
        embedded: the snippet that it embeds, or None where the code stands in the page.
    """

    line: int
    end: int
    language: str
    content: str
    embedded: Path | None


@dataclass(frozen=True)
class Block:
    """A Python block and the output that the page shows under it.

    Args:
        page: the file that it stands in.
        fence: the code.
        output: the text of the output block that follows, or None where none does.
    """

    page: Path
    fence: Fence
    output: str | None

    @property
    def snippet(self) -> Snippet:
        """The block as a program; one that stands in the page has the lines of the page, for its errors."""
        if self.fence.embedded:
            return Snippet(self.fence.embedded, _name(self.fence.embedded), self.fence.content)
        return Snippet(self.page, _name(self.page), "\n" * self.fence.line + self.fence.content)


def _name(path: Path) -> str:
    """The file as errors call it."""
    return HERE.relative(path) if path.is_relative_to(HERE.root) else path.name


def fences(text: str, project: Project = HERE, page: str = "this page") -> Iterator[Fence]:
    """Every fenced block of a page, at whatever depth of lists, tabs, quotes or HTML.

    Args:
        text: the page.
        project: whose snippets it embeds.
        page: what errors call the page.

    Raises:
        Problems: a fence without a language, with an unknown one, or never closed; an embed that is not there.
    """
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        opening = OPENING.match(lines[number])
        number += 1
        if not opening:
            continue
        start, content, embedded = number, [], None
        closing = re.compile(rf"^[ \t>]*{opening['fence'][0]}{{{len(opening['fence'])},}}\s*$")
        while True:
            if number == len(lines):
                raise Problems([Problem(page, start, "this code fence is never closed")])
            line = lines[number]
            number += 1
            if closing.match(line):
                break
            # An editor may have cut the space after the `>` of an empty line in a quotation.
            indent = opening["indent"]
            line = line.removeprefix(indent if line.startswith(indent) else indent.rstrip())
            if found := EMBED.match(line):
                embedded = project.snippets / found["name"]
                if not embedded.is_file():
                    raise Problems([Problem(page, number, f"embeds {found['name']}, which is not in snippets/")])
                content.append(embedded.read_text(TEXT))
            else:
                content.append(line + "\n")
        yield Fence(start, number, _language(opening["info"], page, start), "".join(content), embedded)


def _language(info: str, page: str, line: int) -> str:
    words = info.strip().strip("{}").split()
    language = words[0].removeprefix(".") if words else ""
    if language == PYTHON and any(word.lstrip(".") in ("notest", "continuation") for word in words):
        raise Problems(
            [Problem(page, line, "every code block is a whole program and runs: no notest, no continuation")]
        )
    if language != PYTHON and language not in NOT_RUN:
        known = ", ".join(sorted({PYTHON, *NOT_RUN}))
        raise Problems([Problem(page, line, f"a code block of language '{language}': write one of {known}")])
    return language


@cache
def blocks(page: Path) -> dict[int, Block]:
    """The Python blocks of a page by the line of their opening fence.

    Raises:
        Problems: as of `fences`.
    """
    text = page.read_text(TEXT)
    found = list(fences(text, page=_name(page)))
    lines = text.splitlines()
    return {
        fence.line: Block(page, fence, _output_below(fence, following, lines))
        for fence, following in zip(found, [*found[1:], None], strict=True)
        if fence.language == PYTHON
    }


def _output_below(code: Fence, following: Fence | None, lines: list[str]) -> str | None:
    """The text of the following block, if that is an output and nothing stands between the two."""
    if following is None or following.language != "text" or any(lines[code.end : following.line - 1]):
        return None
    return following.content


class Parser:
    """What pytest-markdown-docs asks for the blocks of a page."""

    def parse(self, text: str) -> list[SimpleNamespace]:
        """The Python blocks as tokens of markdown-it, of which only these attributes are read."""
        return [
            SimpleNamespace(type="fence", info=PYTHON, content=fence.content, map=[fence.line - 1, fence.end])
            for fence in fences(text)
            if fence.language == PYTHON
        ]


class Runs:
    """Runs each program once, as many at a time as there are cores, from the moment it is known."""

    def __init__(self) -> None:
        self._executor = Executor()
        self._pool = ThreadPoolExecutor(cores())
        self._printed: dict[tuple[str, bool], tuple[Snippet, Future[str]]] = {}

    def submit(self, snippet: Snippet) -> Future[str]:
        """The output of the program, when it has run."""
        key = (snippet.source.lstrip("\n"), snippet.must_fail)
        if key not in self._printed:
            self._printed[key] = (snippet, self._pool.submit(self._run, snippet))
        return self._printed[key][1]

    def _run(self, snippet: Snippet) -> str:
        if snippet.apart:
            return proven(HERE, snippet)
        return recorded_output(snippet, self._executor.run(snippet.name, snippet.source))

    def __len__(self) -> int:
        return len(self._printed)

    @property
    def printed(self) -> Iterator[tuple[Snippet, str]]:
        """Each program that has ended well, and what it printed."""
        for snippet, future in self._printed.values():
            if future.done() and not future.exception():
                yield snippet, future.result()

    def close(self) -> None:
        """End all processes."""
        self._pool.shutdown(cancel_futures=True)
        self._executor.__exit__(None, None, None)


_runs: Runs | None = None


@_runners.register_runner(default=True)
class Runner(_runners._Runner):
    """What pytest-markdown-docs asks to run a block; fails on any error, with none that makes it try again."""

    def runtest(self, test: FenceTestDefinition, args: dict[str, Any], **_: Any) -> None:  # noqa: ARG002
        """Run the block and compare what it printed with what the page shows."""
        assert _runs is not None
        compare(blocks(test.source_path)[test.start_line], _runs)

    def repr_failure(self, _test: FenceTestDefinition, excinfo: pytest.ExceptionInfo[BaseException], *_: Any) -> str:
        """The fault alone: it names the file and the line."""
        return str(excinfo.value) if isinstance(excinfo.value, Problems) else str(excinfo.getrepr(style="short"))


def compare(block: Block, runs: Runs) -> None:
    """Run a block and compare.

    Raises:
        Problems: it failed, no output block follows, or that shows something else.
    """
    place = _name(block.page)
    printed = runs.submit(block.snippet).result()
    if block.output is None:
        raise Problems([Problem(place, block.fence.line, "no output block follows: put a ```text block under it")])
    if block.output != printed:
        difference = diff(block.output, printed, "shown", "printed")
        raise Problems([Problem(place, block.fence.end + 1, "the page shows another output", difference)])


def pytest_markdown_docs_markdown_it() -> Parser:
    """Our parser instead of CommonMark's."""
    return Parser()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start all programs: the tests that follow only wait for them."""
    global _runs
    if session.config.option.collectonly:
        return
    _runs = Runs()
    for item in session.items:
        definition: FenceTestDefinition | None = getattr(item, "test_definition", None)
        if definition is not None:
            _runs.submit(blocks(definition.source_path)[definition.start_line].snippet)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many programs ran for how many blocks."""
    if _runs is not None:
        terminalreporter.write_line(f"{len(_runs)} different programs executed")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Keep what the programs of this project printed, and end all processes."""
    global _runs
    if _runs is not None:
        if config.rootpath == HERE.root:
            keep(_runs)
        _runs.close()
        _runs = None


def keep(runs: Runs, project: Project = HERE) -> None:
    """Hand on what was executed: to the test of the copy buttons and, snippets, to the next build."""
    record = {copying.key(program.source.lstrip("\n")): printed for program, printed in runs.printed}
    write_if_changed(project, project.cache / copying.TESTED, json.dumps(record, ensure_ascii=False, indent=1))
    cache = Cache(project)
    for program, printed in runs.printed:
        if (
            program.path.suffix == ".py" and not program.apart
        ):  # the whole file, run by the engine, as a build would run it
            cache.put(program.name, program.decisive, printed)
