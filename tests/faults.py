"""Plants faults, one at a time, into a copy of this project; the check that is meant for each must catch it.

    python -m tests.faults            all of them (`make faults`)
    python -m tests.faults claims     those meant for one check

A fault counts as caught when that check reports a problem that names the place and matches what the fault says.
Without a fault, no check may report anything: else it would "catch" whatever is planted.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests import code_blocks
from tests import test_workflows as workflows
from tests.checks import (
    accessibility,
    claims,
    copying,
    coverage,
    effect,
    figures,
    language,
    questions,
    requests,
    search,
    spelling,
    style,
    terms,
    tutorials,
    upstream,
)
from tests.checks import site as built
from tests.conftest import FLAGS, Checkout, browser_path
from tests.hosting import serving
from tools import parity, requirements
from tools.execute import Executor
from tools.figures.descriptions import write_figures
from tools.pages import parity_problems, structure_problems
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project
from tools.record import record
from tools.signature import Signature, signatures, write_fragments
from tools.snippets import Snippet, discover

KO = "docs/ko/layers/lstm.md"
EN = "docs/en/layers/lstm.md"
COPIED = ("docs", "snippets", "tools", ".github", ".cache/executed", ".cache/generated")
FILES = (
    "mkdocs.yml",
    "mkdocs.en.yml",
    "requirements.txt",
    "Makefile",
    "README.md",
    "CONTRIBUTING.md",
    "pyproject.toml",
)


@dataclass(frozen=True)
class Fault:
    """One fault.

    Args:
        check: the check that is meant for it, one of `CHECKS`.
        file: where it is planted.
        before: what stands there; must occur. Empty: the file is new.
        after: what stands there instead.
        says: what the report must hold, the place included; `{line}` stands for the line of `before`, `{line-4}`
            for the fourth above it, so that a page may grow.
        only: for the effect test, the argument that it concerns; for the search, the question.
        also: a second file in which the same is planted: the code of a notebook is that of every language.
    """

    check: str
    file: str
    before: str
    after: str
    says: str
    only: str = ""
    also: str = ""

    def __str__(self) -> str:
        return f"{self.check}: {self.file}: {self.before[:40]!r} -> {self.after[:40]!r}"


class Workshop:
    """A copy of the project, its built site, and what running the checks takes.

    Args:
        root: an empty folder.
        executor: runs snippets.
    """

    def __init__(self, root: Path, executor: Executor) -> None:
        self.executor = executor
        self._open = ExitStack()
        self.checkout = Checkout(root)
        self.project = Project(root)
        for name in COPIED:
            if (HERE.root / name).is_dir():
                shutil.copytree(HERE.root / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in FILES:
            shutil.copy(HERE.root / name, root / name)
        record(self.project, executor, strict=True)
        write_fragments(self.project, executor)
        write_figures(self.project)

    @cached_property
    def installed(self) -> list[Signature]:
        """The signatures of the installed Keras."""
        return signatures(self.project, self.executor)

    @cached_property
    def said(self) -> dict[str, Any]:
        """What the installed Keras says."""
        return upstream.installed(self.executor)

    @cached_property
    def site(self) -> Path:
        """The built site."""
        result = self.checkout.run("mkdocs", "build", "--strict")
        assert result.returncode == 0, result.stdout + result.stderr
        return self.checkout.site

    @cached_property
    def browser(self) -> Browser:
        """Chromium, until the workshop closes."""
        playwright = self._open.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
        self._open.callback(browser.close)
        return browser

    def printed(self, snippet: Snippet) -> str:
        """The recorded output of a snippet."""
        return snippet.record.read_text("utf-8")

    def close(self) -> None:
        """End the browser, if it was needed."""
        self._open.close()

    def says(self, fault: Fault) -> str:
        """What the report must hold, with the lines as they are before the fault is planted."""
        if "{line" not in fault.says:
            return fault.says
        head, _, _ = (self.project.root / fault.file).read_text("utf-8").partition(fault.before)
        line = head.count("\n") + 1
        return re.sub(r"\{line(?:-(\d+))?\}", lambda above: str(line - int(above[1] or 0)), fault.says)

    @contextmanager
    def planted(self, fault: Fault) -> Iterator[None]:
        """The fault, for as long as the context lasts."""
        with ExitStack() as planted:
            for name in filter(None, (fault.file, fault.also)):
                planted.enter_context(self._planted_in(name, fault))
            yield

    @contextmanager
    def _planted_in(self, name: str, fault: Fault) -> Iterator[None]:
        path = self.project.root / name
        original = path.read_bytes() if path.exists() else None
        text = original.decode("utf-8") if original is not None else ""
        if fault.before not in text or (original is not None and not fault.before):
            raise SystemExit(f"tests/faults.py: {fault} cannot be planted: the text is not there, mend the fault")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(fault.before, fault.after, 1) if fault.before else fault.after, "utf-8")
        code_blocks.blocks.cache_clear()
        try:
            yield
        finally:
            if original is None:
                path.unlink()
            else:
                path.write_bytes(original)


def _raised(check: Callable[[], object]) -> list[str]:
    try:
        check()
    except Problems as error:
        return [str(problem) for problem in error.problems]
    return []


def _structure(shop: Workshop, _: Fault | None) -> list[str]:
    found = [*structure_problems(shop.project), *parity_problems(shop.project)]
    return [str(problem) for problem in found] + _raised(lambda: discover(shop.project))


def _output(shop: Workshop, _: Fault | None) -> list[str]:
    return _raised(lambda: record(shop.project, shop.executor, strict=True))


def _coverage(shop: Workshop, _: Fault | None) -> list[str]:
    recurrent = shop.said["recurrent"]
    return [str(problem) for problem in coverage.problems(shop.project, shop.installed, recurrent)]


def _effect(shop: Workshop, fault: Fault | None) -> list[str]:
    if fault is None:
        return []  # the whole of it takes long and is a test of its own
    record(shop.project, shop.executor)
    try:
        found = effect.problems(shop.project, shop.installed, shop.executor, fault.only)
    finally:
        for name in ("snippets", ".cache/executed"):  # the records of the planted snippet
            shutil.copytree(HERE.root / name, shop.project.root / name, dirs_exist_ok=True)
    return [str(problem) for problem in found]


def _upstream(shop: Workshop, _: Fault | None) -> list[str]:
    return [str(problem) for problem in upstream.problems(shop.project, shop.said)]


def _lock(shop: Workshop, _: Fault | None) -> list[str]:
    text = (shop.project.root / requirements.FILE).read_text("utf-8")
    try:
        return [str(problem) for problem in requirements.verify(requirements.read(text))]
    except Problems as error:
        return [str(problem) for problem in error.problems]


def _workflows(shop: Workshop, _: Fault | None) -> list[str]:
    return [text for check in workflows.CHECKS for text in check(shop.project.root)]


def _blocks(shop: Workshop, fault: Fault | None) -> list[str]:
    names = [fault.file] if fault else [f"docs/{code}/index.md" for code in LANGUAGES]
    runs = code_blocks.Runs()
    try:
        return [text for name in names for text in _raised(lambda name=name: _compare(shop, name, runs))]  # type: ignore[misc]
    finally:
        runs.close()


def _compare(shop: Workshop, name: str, runs: code_blocks.Runs) -> None:
    problems = []
    for block in code_blocks.blocks(shop.project.root / name).values():
        try:
            code_blocks.compare(block, runs)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)


def _site(shop: Workshop, _: Fault | None) -> list[str]:
    return [str(problem) for problem in built.problems(shop.site)]


NOTEBOOK = "en/tutorials/many-to-one/"
"""The page of a notebook whose figures are looked at in the dark."""


def _tutorials(shop: Workshop, _: Fault | None) -> list[str]:
    found = [str(problem) for problem in tutorials.problems(shop.project, shop.site)]
    with serving(shop.site) as address:
        context = shop.browser.new_context(viewport={"width": 360, "height": 740}, color_scheme="dark")
        page = context.new_page()
        page.goto(address + NOTEBOOK)
        found += [f"site/{NOTEBOOK}: {text}" for text in tutorials.illegible(page)]
        context.close()
    return found


def _build(shop: Workshop, _: Fault | None) -> list[str]:
    result = shop.checkout.run("mkdocs", "build", "--strict")
    return [] if result.returncode == 0 else (result.stdout + result.stderr).splitlines()


BROWSED = ("", "en/guides/stacking/")
"""Pages that a fault for the browser may be planted in."""


def _browser(shop: Workshop, _: Fault | None) -> list[str]:
    found = []
    printed = {copying.key(snippet.source): shop.printed(snippet) for snippet in discover(shop.project)}
    with serving(shop.site) as address:
        for path in BROWSED:
            context = shop.browser.new_context(viewport={"width": 360, "height": 740})
            page = context.new_page()
            name = f"site/{path}"
            found += [f"{name}: {text}" for text in requests.errors_of(page, address + path)]
            found += [f"{name}: {text}" for text in figures.illegible(page)]
            found += [str(problem) for problem in accessibility.problems(page, name)]  # before a copy opens a dialog
            found += [str(problem) for problem in copying.problems(copying.copy_all(page), printed, name)]
            context.close()
    return found


def _search(shop: Workshop, fault: Fault | None) -> list[str]:
    if fault is None:
        return []  # the whole of it takes long and is a test of its own
    (question,) = [each for each in questions.load(shop.project) if each.id == fault.only]
    found = []
    with serving(shop.site) as address:
        for language in LANGUAGES:
            context = shop.browser.new_context(viewport={"width": 1280, "height": 740})
            asked = search.Search(context.new_page(), address if language == LANGUAGES[0] else f"{address}{language}/")
            found += [str(problem) for problem in search.problems(shop.project, asked, language, question)]
            context.close()
    return found


CHECKS: dict[str, Callable[[Workshop, Fault | None], list[str]]] = {
    "structure": _structure,
    "output": _output,
    "coverage": _coverage,
    "effect": _effect,
    "claims": lambda shop, _: [str(problem) for problem in claims.problems(shop.project)],
    "figures": lambda shop, _: [str(problem) for problem in figures.problems(shop.project)],
    "parity": lambda shop, _: [str(problem) for problem in parity.problems(shop.project)],
    "terms": lambda shop, _: [str(problem) for problem in terms.problems(shop.project)],
    "language": lambda shop, _: [str(problem) for problem in language.problems(shop.project)],
    "spelling": lambda shop, _: [str(problem) for problem in spelling.problems(shop.project)],
    "upstream": _upstream,
    "lock": _lock,
    "workflows": _workflows,
    "style": lambda shop, _: [str(problem) for problem in style.problems(shop.project)],
    "blocks": _blocks,
    "questions": lambda shop, _: [str(problem) for problem in questions.problems(shop.project)],
    "site": _site,
    "browser": _browser,
    "search": _search,
    "tutorials": _tutorials,
    "build": _build,
}
"""Each check by its name: what it reports on the workshop as it stands."""


def main(names: list[str]) -> int:
    """Plant the faults meant for the named checks, or all; returns the exit status."""
    from tests.planted import FAULTS

    wanted = [fault for fault in FAULTS if not names or fault.check in names]
    missed: list[str] = []
    seconds: defaultdict[str, float] = defaultdict(float)
    with tempfile.TemporaryDirectory() as folder, Executor() as executor, ExitStack() as opened:
        shop = opened.enter_context(closing(Workshop(Path(folder), executor)))
        for name in dict.fromkeys(fault.check for fault in wanted):
            if reports := CHECKS[name](shop, None):
                missed.append(f"{name} reports something where nothing is planted:\n  " + "\n  ".join(reports[:5]))
        for fault in wanted:
            started = time.monotonic()
            says = shop.says(fault)
            reports = _reports(shop, fault)
            seconds[fault.check] += time.monotonic() - started
            caught = any(says in report for report in reports)
            print(f"{'caught' if caught else 'MISSED'}  {fault}", flush=True)
            if not caught:
                reported = "\n    ".join(reports[:5] or ["nothing"])
                missed.append(f"{fault}\n  expected: {says}\n  reported: {reported}")
    print(json.dumps({name: round(value, 1) for name, value in seconds.items()}))
    print(*missed, sep="\n")
    print(f"{len(wanted) - sum(text.split(':')[0] in CHECKS for text in missed)} caught / {len(wanted)} planted")
    return 1 if missed else 0


def _reports(shop: Workshop, fault: Fault) -> list[str]:
    if fault.check in ("site", "browser", "search", "tutorials"):
        _ = shop.site  # built before the fault is planted into it
    with shop.planted(fault):
        return CHECKS[fault.check](shop, fault)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
