"""What many tests need: a small project of their own, a process that holds TensorFlow, the real site, a browser."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, Route, ViewportSize, expect, sync_playwright

from tests.checks import upstream
from tests.support.browser import PATIENCE, browser_path, launch
from tests.support.checkout import GOOD, Checkout, build_site, drop_navigation
from tests.support.hosting import serving
from tools.engine.execute import Executor
from tools.live.pack import pack
from tools.project import HERE, LANGUAGES, Project
from tools.scratch import scratch

expect.set_options(timeout=PATIENCE)  # of all tests: five seconds are nothing to a busy machine


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Have all that the tests write stay in `.cache`: pytest would keep the folders of three runs elsewhere."""
    if hasattr(config, "workerinput") or config.option.basetemp:
        return  # a worker of pytest-xdist has been told by the first process
    held = ExitStack()
    folder = held.enter_context(scratch("tests"))
    config.add_cleanup(held.close)
    (folder / "pytest.ini").touch()  # what runs in there does not take this project's configuration for its own
    config.option.basetemp = folder / "pytest"
    temporary = folder / "temporary"
    temporary.mkdir()
    os.environ["TMPDIR"], tempfile.tempdir = str(temporary), None


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
            drop_navigation(checkout.root / name)
    checkout.write("snippets/index.py", GOOD)
    checkout.write_page("index")
    result = checkout.run("mkdocs", "build")
    assert result.returncode == 0, result.stderr
    return checkout


@pytest.fixture
def checkout(built: Checkout, tmp_path: Path) -> Checkout:
    """A built checkout of the test's own."""
    return built.copy(tmp_path / "checkout")


@pytest.fixture(scope="session")
def engine() -> Path:
    """The live engine, fetched and packed once for all workers."""
    HERE.cache.mkdir(exist_ok=True)
    with FileLock(HERE.cache / "live.lock"):
        return pack(HERE)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, engine: Path) -> Path:
    """The real site in both languages, built strictly and once for all workers; not to be changed by a test.

    It has the live engine, so that every page is looked at as readers have it.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if hasattr(request.config, "workerinput") else base  # pytest-xdist: a folder a worker
    folder = shared / "site"
    with FileLock(shared / "site.lock"):
        if not folder.exists():
            build_site(folder)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a worker."""
    browser_path()  # without one, before a driver is started
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the real site is served."""
    with serving(site) as url:
        yield url


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a tab in a browser without a past; other hosts cannot be reached from it."""
    contexts = []

    def make(width: int = 1280, scheme: Literal["light", "dark"] = "light", **more: Any) -> Page:
        viewport: ViewportSize = {"width": width, "height": 740}
        context = browser.new_context(viewport=viewport, color_scheme=scheme, service_workers="block", **more)
        context.set_default_timeout(PATIENCE)
        context.route(lambda url: urlsplit(url).hostname != "127.0.0.1", _refuse)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


def _refuse(route: Route) -> None:
    route.abort()
