"""What starts a rebuild under `serve`, and what a writer sees then."""

from __future__ import annotations

import re
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import PATIENCE
from tests.support.checkout import GOOD, PAGE, Checkout
from tests.support.serve import Server
from tools.project import HERE, LANGUAGES, TEXT
from tools.site import serve
from tools.site.serve import edited

KO, EN = LANGUAGES


@pytest.mark.parametrize("name", ["snippets/lstm/units.py", "docs/ko/index.md", "docs/_theme/main.html", "mkdocs.yml"])
def test_what_a_writer_edits_starts_a_build(name: str) -> None:
    assert edited(HERE.root / name)


@pytest.mark.parametrize(
    "name",
    [
        "snippets/lstm/units.out",  # else each edit of a snippet would build twice
        "snippets/lstm/__pycache__/units.cpython-311.pyc",
        "docs/ko/index.md~",
        "docs/ko/.index.md.swp",
        "docs/ko/.git/index",
    ],
)
def test_what_tools_write_does_not(name: str) -> None:
    assert not edited(HERE.root / name)


# Without a browser: which state of the site a page says that it is of.

EPOCH = re.compile(rb"livereload\((\d+), ")
"""Where it says so: a browser reloads it as soon as the site is of a later one."""


@pytest.fixture
def quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[serve.Server]:
    """A server that listens to nobody and has one page, made once."""
    monkeypatch.setattr(serve.Server, "_job", lambda *_: JOB)
    (tmp_path / "index.html").write_text("<body>old</body>")
    server = serve.Server(tmp_path, "127.0.0.1", 0, "/")
    server._watched_paths["docs"] = 1  # so that its pages are reloaded
    server._is_open = True
    yield server
    server.server_close()


JOB: Any = ("edition", "index.md")


def begin(server: serve.Server) -> None:
    """Begin a build, as the server's loop does after an edit."""
    with server._epoch_cond:
        server._wanted_epoch += 1


def find_out(server: serve.Server) -> None:
    """Say that the page is out of date, as the build does that has begun."""
    with server._fresh:
        server._todo = [JOB]
        server._first.clear()
    server._show()


def make(server: serve.Server) -> None:
    """Make it."""
    (Path(server.root) / "index.html").write_text("<body>new</body>")
    with server._fresh:
        server._todo.clear()
        server._fresh.notify_all()


def asked(server: serve.Server) -> bytes:
    """The page, as a browser gets it."""
    return b"".join(server._serve_request({"PATH_INFO": "/"}, lambda *_: None) or [])


def test_who_asks_while_it_is_found_out_what_an_edit_changed_gets_the_edit(
    quiet: serve.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(quiet)
    waits, wait_for = threading.Event(), quiet._epoch_cond.wait_for

    def told(*arguments: Any) -> Any:
        waits.set()
        return wait_for(*arguments)

    monkeypatch.setattr(quiet._epoch_cond, "wait_for", told)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(asked, quiet)
        waits.wait()
        find_out(quiet)
        while not (answer.done() or quiet._first):
            time.sleep(0.01)
        make(quiet)
    assert b"<body>new" in answer.result()


def test_a_page_that_is_out_of_date_by_the_time_it_is_sent_is_reloaded(
    quiet: serve.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for = quiet._wait_for

    def edited_meanwhile(path: str) -> Any:
        found = wait_for(path)
        begin(quiet)
        find_out(quiet)
        return found

    monkeypatch.setattr(quiet, "_wait_for", edited_meanwhile)
    answer = asked(quiet)
    assert b"<body>old" in answer
    epoch = EPOCH.search(answer)
    assert epoch is not None
    assert int(epoch[1]) < quiet._visible_epoch


def test_of_several_pages_that_are_waited_for_none_is_made_after_those_that_nobody_looks_at(
    quiet: serve.Server,
) -> None:
    waited, others = [("edition", f"{name}.md") for name in "xyz"], [("edition", f"{name}.md") for name in "abc"]
    quiet._todo, quiet._first = [*others, *waited], [*waited]  # type: ignore[list-item]
    made: list[Any] = []
    while job := quiet._next():
        made.append(job)
        quiet._todo.remove(job)
    assert made == [*waited, *others]


def test_the_page_of_a_wrong_address_is_asked_for_again_when_the_site_is_another(quiet: serve.Server) -> None:
    (Path(quiet.root) / "404.html").write_text("<body>no such page</body>")
    quiet._visible_epoch = quiet._wanted_epoch = 5
    answer = b"".join(quiet.serve_request({"PATH_INFO": "/later/"}, lambda *_: None))
    epoch = EPOCH.search(answer)
    assert b"no such page" in answer
    assert epoch is not None
    assert int(epoch[1]) == 5


# In a browser, while the writer edits.


@contextmanager
def under_serve(checkout: Checkout, temporary: Path, **environment: str) -> Iterator[Server]:
    """A small project under `make serve`."""
    running = Server(checkout, temporary, **environment)
    try:
        running.wait_until_it_says("Serving on")
        yield running
    finally:
        if running.process.poll() is None:
            running.interrupt()
        print("".join(running.said))  # shown where the test has failed


@pytest.fixture
def server(checkout: Checkout, tmp_path: Path) -> Iterator[Server]:
    """The project as it is."""
    with under_serve(checkout, tmp_path / "temporary") as running:
        yield running


def test_the_browser_shows_the_new_output_of_an_edited_snippet(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    page.goto(server.url)
    output = page.locator(".language-text samp")
    expect(output).to_have_text("(None, 3)\n")
    checkout.write("snippets/index.py", GOOD.replace("LSTM(3)", "LSTM(7)"))
    expect(output).to_have_text("(None, 7)\n", timeout=PATIENCE)


def test_a_broken_snippet_leaves_the_last_good_page_until_it_is_mended(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    page.goto(server.url)
    output = page.locator(".language-text samp")
    checkout.write("snippets/index.py", GOOD + "raise ValueError('broken')\n")
    server.wait_until_it_says("snippets/index.py:5: ValueError: broken")
    answer = page.request.get(server.url)  # not a reload: the live reload may be doing the same just now
    assert answer.status == 200
    assert "(None, 3)" in answer.text()
    expect(output).to_have_text("(None, 3)\n")
    checkout.write("snippets/index.py", GOOD.replace("LSTM(3)", "LSTM(7)"))
    expect(output).to_have_text("(None, 7)\n", timeout=PATIENCE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_shows_the_edited_text_of_either_language(
    checkout: Checkout, server: Server, open_page: Callable[..., Page], language: str
) -> None:
    page = open_page()
    page.goto(server.url if language == KO else f"{server.url}{EN}/")
    checkout.write(f"docs/{language}/index.md", PAGE.format(title="Edited", name="index"))
    expect(page.locator("h1")).to_contain_text("Edited", timeout=PATIENCE)


def test_a_writer_who_looks_at_the_address_of_a_page_sees_it_as_soon_as_it_is_written(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    page.goto(server.url)
    answer = page.goto(f"{server.url}later/")
    assert answer is not None
    assert answer.status == 404
    for language in LANGUAGES:
        checkout.write(f"docs/{language}/later.md", PAGE.format(title="Later", name="index"))
    expect(page.locator("article")).to_contain_text("Later", timeout=PATIENCE)


def test_a_reload_keeps_the_place_where_the_writer_reads(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    long = PAGE.format(title="Long", name="index") + "\n\n".join(f"Paragraph {number}." for number in range(200))
    checkout.write("docs/ko/index.md", long)
    page = open_page()
    page.goto(server.url)
    expect(page.locator("h1")).to_contain_text("Long", timeout=PATIENCE)
    page.wait_for_function("scrollTo(0, 3000), scrollY > 2900")  # again and again: the page may be loading still
    checkout.write("docs/ko/index.md", f"{long}\n\nThe end.\n")
    expect(page.locator("article")).to_contain_text("The end.", timeout=PATIENCE)
    page.wait_for_function("Math.abs(scrollY - 3000) < 100")


LISTED = '# Errors { #top }\n\n--8<-- "messages/all.md"\n'
LEFT = """\
# Left {{ #top }}

## {heading} {{ #nothing }}

```python
--8<-- "left_fails.py"
```
```text
--8<-- "left_fails.out"
```
"""


def text_of(address: str) -> str:
    """What a server answers."""
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode(TEXT))


def test_whoever_asks_for_a_list_gets_one_that_knows_the_edit(checkout: Checkout, tmp_path: Path) -> None:
    checkout.write("snippets/left_fails.py", "raise ValueError('nothing is left')\n")
    for language in LANGUAGES:
        checkout.write(f"docs/{language}/errors/index.md", LISTED)
        checkout.write(f"docs/{language}/left.md", LEFT.format(heading="Before"))
    with under_serve(checkout, tmp_path / "temporary") as server:
        assert "Before" in text_of(f"{server.url}en/errors/")
        checkout.write("docs/en/left.md", LEFT.format(heading="After"))
        deadline = time.monotonic() + PATIENCE / 1000
        while "After" not in text_of(f"{server.url}en/left/") and time.monotonic() < deadline:
            time.sleep(0.01)
        assert "After" in text_of(f"{server.url}en/errors/")


def test_the_first_page_has_its_style_before_the_others_are_made(
    checkout: Checkout, tmp_path: Path, open_page: Callable[..., Page]
) -> None:
    checkout.write("docs/ko/last.md", "---\ntemplate: none.html\n---\n\n# Last { #last }\n")
    with under_serve(checkout, tmp_path / "temporary") as server:
        server.wait_until_it_says("The last good site is still served.")  # so that nothing comes after the pages
        page = open_page()
        missing: list[str] = []
        page.on("response", lambda answer: missing.append(answer.url) if answer.status == 404 else None)
        page.goto(server.url)
        assert page.locator("link[rel=stylesheet]").count() >= 1
    assert missing == []


def test_a_program_can_be_downloaded_as_it_was_saved_last_and_no_more_when_it_is_gone(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    server.wait_until_it_says("pages made")
    request, file = open_page().request, f"{server.url}snippets/index.py"
    assert request.get(file).text() == GOOD
    edited_program = GOOD.replace("LSTM(3)", "LSTM(7)")
    checkout.write("snippets/index.py", edited_program)
    deadline = time.monotonic() + PATIENCE / 1000
    while request.get(file).text() != edited_program and time.monotonic() < deadline:
        time.sleep(0.1)
    for language in LANGUAGES:
        checkout.write(f"docs/{language}/index.md", "# Empty { #empty }\n")
    for path in checkout.root.glob("snippets/index.*"):
        path.unlink()
    while request.get(file).status != 404 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert request.get(file).status == 404


def test_ctrl_c_ends_the_server_and_leaves_nothing_behind(server: Server, tmp_path: Path) -> None:
    assert server.interrupt() == 0
    assert not list((tmp_path / "temporary").iterdir())
