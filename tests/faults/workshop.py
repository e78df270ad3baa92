"""A fault, and the copy of the project into which it is planted."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.blocks import code_blocks
from tests.checks import (
    upstream,
)
from tests.support.browser import launch
from tests.support.checkout import Checkout
from tools.engine.execute import Executor
from tools.engine.snippets import Snippet
from tools.figures.descriptions import write_figures
from tools.pages.signature import Signature, signatures, write_fragments
from tools.project import HERE, Project
from tools.site.outputs import bring_up_to_date

KO = "docs/ko/layers/lstm.md"
EN = "docs/en/layers/lstm.md"
COPIED = ("docs", "snippets", "tests/checks/everywhere", "tools", ".github", ".cache/executed", ".cache/generated")
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
        bring_up_to_date(self.project, executor, strict=True)
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
        browser = launch(playwright)
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
            raise SystemExit(
                f"tests/faults/planted.py: {fault} cannot be planted: the text is not there, mend the fault"
            )
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
