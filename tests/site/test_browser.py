"""What only a browser can say of the built site, and what a language owes the other.

The pages are served as a static host serves them: under a folder or not, and with `404.html` for what is
not there. No test reaches another host; a page that tries is refused and reported.
"""

from __future__ import annotations

import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer
from playwright.sync_api import Page, expect

from tests.checks.requests import errors_of
from tests.support.browser import PATIENCE, browser_path
from tests.support.checkout import GOOD, PAGE, Checkout
from tests.support.hosting import serving
from tools.pages.embeds import embeds, pages_and_fragments
from tools.project import HERE, LANGUAGES, TEXT

KO, EN = LANGUAGES
MOUNTS = ["/", "/repo/"]
PHONE = 360
"""Width of a small phone in CSS pixels."""


def html_files(site: Path) -> list[str]:
    """Every page of a site, error pages included."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def path_of(name: str) -> str:
    """The address of a page, relative to the start page."""
    return name.removesuffix("index.html")


def other_language(path: str) -> str:
    """The address of the same page in the other language."""
    prefix = f"{EN}/"
    return path.removeprefix(prefix) if path.startswith(prefix) else prefix + path


KINDS = sorted({path.parent.relative_to(HERE.docs(KO)).as_posix() for path in pages_and_fragments(HERE, KO)} - {"."})
KINDS = [".", *(kind for kind in KINDS if not kind.startswith("_fragments"))]
"""The folders of pages: the pages of one folder look alike."""


def largest(kind: str) -> str:
    """The address of the page of a kind that has most to show."""
    pages = [path for path in pages_and_fragments(HERE, KO) if path.parent == HERE.docs(KO) / kind]
    page = max(pages, key=lambda path: path.stat().st_size)
    path = page.relative_to(HERE.docs(KO)).with_suffix("").as_posix()
    return path_of(f"{path}.html" if page.stem == "index" else f"{path}/index.html")


# Without a browser: what the pages say of their language.


@dataclass(frozen=True)
class Said:
    """What a page says of its language.

    Args:
        language: its own.
        switch: where its language switches lead, as written.
        alternates: its address in each language.
    """

    language: str
    switch: tuple[str, ...]
    alternates: dict[str, str]


@cache
def said_by(html: str) -> Said:
    """Read a page; only once, for some are long."""
    language = re.search(r"<html\b[^>]*?\blang=\"?(\w+)", html)
    tags = BeautifulSoup(html, "html.parser", parse_only=SoupStrainer(["a", "link"]))
    links = tags.select("link[hreflang]")
    return Said(
        language[1] if language else "",
        tuple(str(link["href"]) for link in tags.find_all("a", class_="language-switch")),
        {str(link["hreflang"]): str(link["href"]) for link in links if "alternate" in str(link["rel"])},
    )


def wrong_switches(site: Path, mount: str) -> list[str]:
    """Pages whose language switch does not lead to the same page of the other language."""
    faults = []
    for name in html_files(site):
        if name.endswith("404.html"):
            continue  # stands at any address: asked for in a browser below
        here = f"http://host{mount}{path_of(name)}"
        there = [urljoin(here, link) for link in said_by((site / name).read_text(TEXT)).switch]
        wanted = f"http://host{mount}{other_language(path_of(name))}"
        if there != [wanted]:
            faults.append(f"{name}: {there}, not {wanted}")
        if not (site / other_language(name)).is_file():
            faults.append(f"{name}: there is no {other_language(name)}")
    return faults


def wrong_alternates(site: Path, root: str) -> list[str]:
    """Pages that do not name themselves and the other language absolutely, or not as the other page does."""
    faults = []
    for name in html_files(site):
        if name.endswith("404.html"):
            continue
        korean = path_of(name.removeprefix(f"{EN}/"))
        wanted = {KO: root + korean, EN: f"{root}{EN}/{korean}", "x-default": root + korean}
        if (found := said_by((site / name).read_text(TEXT)).alternates) != wanted:
            faults.append(f"{name}: {found}")
    return faults


def wrong_languages(site: Path) -> list[str]:
    """Pages that say another language than theirs."""
    said = {name: said_by((site / name).read_text(TEXT)).language for name in html_files(site)}
    return [
        f"{name}: {language or 'none'}"
        for name, language in said.items()
        if language != (EN if name.startswith(f"{EN}/") else KO)
    ]


@pytest.mark.parametrize("mount", MOUNTS)
def test_the_switch_of_every_page_names_the_same_page_of_the_other_language(site: Path, mount: str) -> None:
    assert wrong_switches(site, mount) == []


def test_every_page_names_itself_in_each_language_absolutely(site: Path) -> None:
    assert wrong_alternates(site, "http://127.0.0.1:8000/") == []


def test_every_page_says_its_language(site: Path) -> None:
    assert wrong_languages(site) == []


HEAD = """\
<!doctype html><html lang="{language}"><head>
<title>page</title><link rel="icon" href="data:,">
<link rel="alternate" hreflang="ko" href="http://host/"><link rel="alternate" hreflang="en" href="http://host/en/">
<link rel="alternate" hreflang="x-default" href="http://host/"></head>
<body><a class="language-switch" href="{switch}">other</a>
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page in two languages, without fault, to be spoilt."""
    (tmp_path / "en").mkdir()
    (tmp_path / "index.html").write_text(HEAD.format(language="ko", switch="en/"), TEXT)
    (tmp_path / "en/index.html").write_text(HEAD.format(language="en", switch="../"), TEXT)
    return tmp_path


def spoil(site: Path, old: str, new: str) -> None:
    path = site / "en/index.html"
    text = path.read_text(TEXT)
    assert old in text
    path.write_text(text.replace(old, new), TEXT)


def test_a_site_without_fault_has_none(small: Path) -> None:
    assert wrong_switches(small, "/repo/") + wrong_alternates(small, "http://host/") + wrong_languages(small) == []


@pytest.mark.parametrize("new", ['href="/"', 'href="../index"', 'href="."', 'href=""'])
def test_a_switch_that_leads_elsewhere_is_found(small: Path, new: str) -> None:
    spoil(small, 'href="../"', new)
    assert wrong_switches(small, "/repo/")


def test_a_page_without_a_switch_is_found(small: Path) -> None:
    spoil(small, "language-switch", "button")
    assert wrong_switches(small, "/")


def test_a_page_without_its_counterpart_is_found(small: Path) -> None:
    (small / "en/index.html").unlink()
    assert wrong_switches(small, "/") == ["index.html: there is no en/index.html"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('href="http://host/en/"', 'href="/en/"'),
        ('href="http://host/en/"', 'href="http://host/"'),
        ('hreflang="x-default"', 'hreflang="kr"'),
        ('<link rel="alternate" hreflang="ko" href="http://host/">', ""),
    ],
)
def test_a_wrong_address_of_a_language_is_found(small: Path, old: str, new: str) -> None:
    spoil(small, old, new)
    assert wrong_alternates(small, "http://host/")


def test_a_wrong_language_is_found(small: Path) -> None:
    spoil(small, 'lang="en"', 'lang="ko"')
    assert wrong_languages(small) == ["en/index.html: ko"]


# The switch in a browser.


@pytest.mark.parametrize("mount", MOUNTS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_switch_leads_to_the_other_language_and_back(
    site: Path, open_page: Callable[..., Page], kind: str, mount: str
) -> None:
    page = open_page()
    path = largest(kind)
    with serving(site, mount) as root:
        page.goto(root + path, wait_until="domcontentloaded")
        for language, there in ((EN, f"{root}{EN}/{path}"), (KO, root + path)):
            page.locator("a.language-switch").click()
            page.wait_for_url(there, wait_until="commit")
            expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_switch_can_be_reached_on_a_phone(address: str, open_page: Callable[..., Page], language: str) -> None:
    page = open_page(PHONE)
    page.goto(address if language == KO else f"{address}{EN}/")
    expect(page.locator("a.language-switch")).to_be_in_viewport(ratio=1)


@pytest.fixture(scope="module")
def mounted(built: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site that has been built for a folder of its host: an error page knows no other way where it is."""
    checkout = built.copy(tmp_path_factory.mktemp("mounted") / "checkout")
    result = checkout.run("mkdocs", "build", "--strict", SITE_URL="https://example.com/repo/")
    assert result.returncode == 0, result.stdout
    return checkout.site


@pytest.mark.parametrize("mount", MOUNTS)
def test_the_page_for_what_is_not_there_leads_to_the_other_language(
    site: Path, mounted: Path, open_page: Callable[..., Page], mount: str
) -> None:
    page = open_page()
    with serving(site if mount == "/" else mounted, mount) as root:
        answer = page.goto(f"{root}no/such/page/")
        assert answer is not None
        assert answer.status == 404
        page.locator("a.language-switch").click()
        page.wait_for_url(f"{root}{EN}/")
        expect(page.locator("html")).to_have_attribute("lang", EN)


# What a page does behind the reader's back.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_makes_no_error_and_asks_no_other_host(
    address: str, open_page: Callable[..., Page], kind: str, language: str
) -> None:
    path = largest(kind)
    assert errors_of(open_page(), address + (path if language == KO else f"{EN}/{path}")) == []


def test_the_page_for_what_is_not_there_is_whole(address: str, open_page: Callable[..., Page]) -> None:
    url = f"{address}no/such/page/"
    status = "Failed to load resource: the server responded with a status of 404 (Not Found)"
    assert errors_of(open_page(), url) == [f"404: {url}", f"console: {status}"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", None),
        ("<script>throw new Error('planted')</script>", "planted"),
        ("<script>console.error('planted')</script>", "console: planted"),
        ("<script src='no.js'></script>", "404: http"),
        ("<img src='https://example.com/a.png'>", "another host: https://example.com/a.png"),
        ("<link rel='stylesheet' href='//example.com/a.css'>", "another host: http://example.com/a.css"),
        ("<script>fetch('https://example.com/').catch(() => 0)</script>", "another host: https://example.com/"),
    ],
)
def test_a_planted_error_is_found(small: Path, open_page: Callable[..., Page], body: str, says: str | None) -> None:
    spoil(small, "<body>", f"<body>{body}")
    with serving(small) as root:
        found = errors_of(open_page(), f"{root}{EN}/")
    assert (says or "") in "\n".join(found)
    assert bool(found) == bool(says)


# The copy button.


def copied(page: Page) -> str:
    """What lies in the clipboard after a click on the first copy button of a page."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    block = page.locator(".language-python").first
    block.hover()
    block.locator("button[data-md-type=copy]").click()
    expect(page.locator(".md-dialog--active")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def first_snippet() -> str:
    """The source of the first snippet of the start page; the button leaves out the end of its last line."""
    name = next(embed.name for embed in embeds(HERE.docs(EN) / "index.md") if embed.name.endswith(".py"))
    return (HERE.snippets / name).read_text(TEXT).removesuffix("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_copy_button_yields_the_source(address: str, open_page: Callable[..., Page], language: str) -> None:
    page = open_page()
    page.goto(address if language == KO else f"{address}{EN}/")
    assert copied(page) == first_snippet()


def test_a_prompt_in_the_code_would_be_copied_and_found(address: str, open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.goto(address)
    page.locator(".language-python code").first.evaluate("code => code.prepend('>>> ')")
    assert copied(page) != first_snippet()


# On a phone.

SCHEMES = {"light": "default", "dark": "slate"}
"""What a reader may prefer, and what the theme calls it."""

OVERHANG = """scheme => {
    document.body.setAttribute("data-md-color-scheme", scheme);
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.documentElement.scrollWidth - innerWidth;
}"""

HIDDEN = """() => [...document.querySelectorAll("article table")].map(table => {
    const parts = [table, table.closest(".md-typeset__scrollwrap") ?? table];
    const hidden = Math.max(...parts.map(part => part.scrollWidth - part.clientWidth));
    return [table.querySelector("th")?.textContent, hidden];
}).filter(([, hidden]) => hidden > 0)"""
"""Of each table that scrolls within the page: its first heading, and how many pixels of it cannot be seen."""

WIDE = ("layers/", "en/layers/")
"""Pages that compare so many things side by side that their tables have to scroll on a phone."""


def too_wide(page: Page, root: str, paths: list[str]) -> list[str]:
    """Pages that scroll sideways in light or dark, and tables that do so where two or three columns should fit."""
    faults = []
    for path in paths:
        page.goto(root + path)
        for preferred, scheme in SCHEMES.items():
            if (overhang := page.evaluate(OVERHANG, scheme)) > 0:
                faults.append(f"{path or 'the start page'} ({preferred}): {overhang} px too wide")
        if path not in WIDE:
            for heading, hidden in page.evaluate(HIDDEN):
                faults.append(f"{path or 'the start page'}: {hidden} px of the table of {heading} cannot be seen")
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_on_a_phone(
    site: Path, address: str, open_page: Callable[..., Page], language: str
) -> None:
    names = [name for name in html_files(site) if name.startswith(f"{EN}/") == (language == EN)]
    paths = [path_of(name) for name in names]
    assert f"{EN}/" in paths or "" in paths
    assert too_wide(open_page(PHONE), address, paths) == []


@pytest.mark.parametrize("style", ["", "[data-md-color-scheme=slate] "])
def test_a_page_that_scrolls_sideways_is_found(small: Path, open_page: Callable[..., Page], style: str) -> None:
    spoil(small, "</head>", f"<style>{style}p {{ width: 400px }}</style></head>")
    spoil(small, "<body>", "<body><details><summary>x</summary><p>wide</p></details>")
    with serving(small) as root:
        found = too_wide(open_page(PHONE), root, [f"{EN}/"])
    schemes = [fault.partition(":")[0] for fault in found]
    assert schemes == ([] if style else ["en/ (light)"]) + ["en/ (dark)"]


def test_a_table_whose_last_column_is_not_seen_is_found(small: Path, open_page: Callable[..., Page]) -> None:
    table = "<table style='width: 400px'><tr><th>Layer</th></tr></table>"
    wrapped = f"<article><div class='md-typeset__scrollwrap' style='overflow: auto'>{table}</div></article>"
    spoil(small, "<body>", f"<body>{wrapped}")
    with serving(small) as root:
        (found,) = too_wide(open_page(PHONE), root, [f"{EN}/"])
    assert re.fullmatch(r"en/: \d+ px of the table of Layer cannot be seen", found)


@pytest.mark.parametrize("preferred", ["light", "dark"])
def test_a_page_comes_as_the_reader_prefers(
    address: str, open_page: Callable[..., Page], preferred: Literal["light", "dark"]
) -> None:
    page = open_page()
    page.emulate_media(color_scheme=preferred)
    page.goto(address)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[preferred])


# Without a browser these tests are skipped, except in CI.


def test_a_machine_without_a_browser_skips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="install one of google-chrome"):
        browser_path()


def test_ci_without_a_browser_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="install one of google-chrome"):
        browser_path()


# What a writer sees while editing.


class Server:
    """`make serve` in a checkout.

    Args:
        checkout: the project that is served.
        temporary: where it keeps what it builds.
    """

    def __init__(self, checkout: Checkout, temporary: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        temporary.mkdir()
        self.url = f"http://127.0.0.1:{port}/"
        self.process = checkout.start("tools.site.serve", "--port", str(port), TMPDIR=str(temporary))
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout:
            self.said += self.process.stdout

    def wait_until_it_says(self, text: str) -> None:
        """Wait until a line with the text has come."""
        deadline = time.monotonic() + PATIENCE / 1000
        while text not in (said := "".join(self.said)):
            assert time.monotonic() < deadline, said
            assert self.process.poll() is None, said
            time.sleep(0.02)

    def interrupt(self) -> int:
        """End it as Ctrl+C does; gives its exit status."""
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(PATIENCE / 1000)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self._reader.join()


@pytest.fixture
def server(checkout: Checkout, tmp_path: Path) -> Iterator[Server]:
    """A small project under `make serve`."""
    running = Server(checkout, tmp_path / "temporary")
    try:
        running.wait_until_it_says("Serving on")
        yield running
    finally:
        if running.process.poll() is None:
            running.interrupt()
        print("".join(running.said))  # shown where the test has failed


def test_the_browser_shows_the_new_output_of_an_edited_snippet(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    page.goto(server.url)
    output = page.locator(".language-text code")
    expect(output).to_have_text("(None, 3)\n")
    checkout.write("snippets/index.py", GOOD.replace("LSTM(3)", "LSTM(7)"))
    expect(output).to_have_text("(None, 7)\n", timeout=PATIENCE)


def test_a_broken_snippet_leaves_the_last_good_page_until_it_is_mended(
    checkout: Checkout, server: Server, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    page.goto(server.url)
    output = page.locator(".language-text code")
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


def test_ctrl_c_ends_the_server_and_leaves_nothing_behind(server: Server, tmp_path: Path) -> None:
    assert server.interrupt() == 0
    assert not list((tmp_path / "temporary").iterdir())
