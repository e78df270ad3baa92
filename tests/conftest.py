"""What many tests need: a small project of their own, a process that holds TensorFlow, the real site, a browser."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, Route, ViewportSize, sync_playwright

from tests.checks import upstream
from tests.hosting import serving
from tools.execute import Executor
from tools.project import HERE, LANGUAGES, Project

GOOD = """\
import keras

outputs = keras.layers.LSTM(3)(keras.Input((4, 8)))
print(outputs.shape)
"""

PAGE = """\
# {title}

```python
--8<-- "{name}.py"
```
```text
--8<-- "{name}.out"
```
"""


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    """Runs snippets."""
    with Executor(timeout=30) as running:
        yield running


@pytest.fixture(scope="session")
def said(executor: Executor) -> dict[str, Any]:
    """What the installed Keras says of its recurrent classes, as of `tests.checks.upstream.installed`."""
    return upstream.installed(executor)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project: folders for snippets and pages, and nothing in them."""
    for folder in ("snippets", *(f"docs/{language}" for language in LANGUAGES)):
        (tmp_path / folder).mkdir(parents=True)
    return Project(tmp_path)


def _heed_interrupts() -> None:
    """A shell has what it runs in the background ignore Ctrl+C, and so would everything that the tests start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Checkout:
    """A copy of this project with one page and one snippet, in which commands are run.

    Args:
        root: its folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "site"

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file of the checkout; its folders are made."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path

    def write_page(self, name: str, languages: tuple[str, ...] = LANGUAGES) -> None:
        """Write a page that embeds one snippet and its output."""
        for language in languages:
            self.write(f"docs/{language}/{name}.md", PAGE.format(title=name, name=name))

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `python -m …` in the checkout and wait for it."""
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start `python -m …` in the checkout; stdout and stderr come through one pipe."""
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            preexec_fn=_heed_interrupts if os.name == "posix" else None,
        )

    def environment(self, **more: str) -> dict[str, str]:
        """The environment of a command: the caller's, with plain output."""
        return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "SNIPPET_TIMEOUT": "10", **more}

    def files(self) -> dict[str, bytes]:
        """The site as it stands: every file and its content."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in sorted(self.site.rglob("*"))
            if path.is_file()
        }

    def copy(self, root: Path) -> Checkout:
        """The same again in another folder."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return Checkout(root)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout whose site has been built; not to be changed by a test."""
    checkout = Checkout(tmp_path_factory.mktemp("checkout"))
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("tools", "docs/_theme"):
        shutil.copytree(HERE.root / folder, checkout.root / folder, ignore=ignored)
    for name in ("mkdocs.yml", "mkdocs.en.yml", "requirements.txt"):
        shutil.copy(HERE.root / name, checkout.root / name)
        if name.startswith("mkdocs"):
            _drop_navigation(checkout.root / name)
    checkout.write("snippets/index.py", GOOD)
    checkout.write_page("index")
    result = checkout.run("mkdocs", "build")
    assert result.returncode == 0, result.stderr
    return checkout


def _drop_navigation(path: Path) -> None:
    """A site of one page has no use for the navigation of the real one."""
    head, _, rest = path.read_text("utf-8").partition("\nnav:\n")
    _, _, tail = rest.partition("\n\n")
    path.write_text(f"{head}\n{tail}", "utf-8")


@pytest.fixture
def checkout(built: Checkout, tmp_path: Path) -> Checkout:
    """A built checkout of the test's own."""
    return built.copy(tmp_path / "checkout")


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site in both languages, built strictly and once for all workers; not to be changed by a test."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if hasattr(request.config, "workerinput") else base  # pytest-xdist: a folder a worker
    folder = shared / "site"
    with FileLock(shared / "site.lock"):
        if not folder.exists():
            build_site(folder)
    return folder


def build_site(folder: Path) -> None:
    """Build this project as a deploying workflow does, for the address that `mkdocs.yml` names."""
    environment = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "REPO_URL")}
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=HERE.root,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


BROWSERS = ("google-chrome", "google-chrome-stable", "chromium", "chromium-browser")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser_path() -> str:
    """Where Chromium is; without one the test is skipped, but fails in CI."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        message = f"there is no browser: install one of {', '.join(BROWSERS)}"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a worker."""
    path = browser_path()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


PATIENCE = 60_000
"""Milliseconds that a machine may take at most where a test waits for something in a browser."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the real site is served."""
    with serving(site) as url:
        yield url


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a tab in a browser without a past; other hosts cannot be reached from it."""
    contexts = []

    def make(width: int = 1280, scheme: Literal["light", "dark"] = "light") -> Page:
        viewport: ViewportSize = {"width": width, "height": 740}
        context = browser.new_context(viewport=viewport, color_scheme=scheme, service_workers="block")
        context.set_default_timeout(PATIENCE)
        context.route(lambda url: urlsplit(url).hostname != "127.0.0.1", _refuse)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


def _refuse(route: Route) -> None:
    route.abort()
