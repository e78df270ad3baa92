"""An example runs in the page: its button starts Keras in a worker, its code can be changed, its output is one's own.

All in a real browser, on the real site; `python -m tests.site.buttons` presses every button there is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tests.checks import accessibility
from tests.support.browser import nothing_goes_wrong
from tests.support.live import LSTM, SAME, Shown, text
from tools.engine.digests import digest
from tools.live import pack, records
from tools.live.reasons import REASONS
from tools.live.records import Engine, Live
from tools.project import HERE, Project
from tools.site import live

EXAMPLE = (
    '<div class="language-python highlight"><span class="filename">lstm/units.py</span><pre><code>print(1)\n'
    '</code></pre></div>\n<div class="language-text highlight"><span class="filename">Output</span><pre><samp>1\n'
    "</samp></pre></div>"
)


@pytest.fixture
def packed(project: Project) -> Project:
    """A project with one program and a packed engine that is empty."""
    place = project.snippets / "lstm"
    place.mkdir()
    (place / "units.py").write_text("print(1)\n")
    (place / "units.out").write_text("1\n")
    (project.root / "docs/_meta").mkdir()
    (project.root / "docs/_meta/live.yml").write_text((HERE.root / "docs/_meta/live.yml").read_text())
    (project.cache / "live/abc").mkdir(parents=True)
    (project.cache / "live/abc/page.mjs").touch()
    (project.cache / "live/packed.json").write_text(json.dumps({"key": pack.whole(), "folder": "abc"}))
    return project


def recorded(project: Project, reason: str = "", engine: str | None = None) -> Project:
    record = Live(digest("print(1)\n"), digest("1\n"), reason)
    records.write(project, Engine(engine or pack.key()), {"snippets/lstm/units.py": record})
    return project


def test_an_example_that_runs_is_marked(packed: Project) -> None:
    made = BeautifulSoup(live.with_buttons(EXAMPLE, recorded(packed), "en"), "html.parser")
    assert len(made.select(".language-python[data-live]")) == 1
    assert not made.select(".live-not")


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_another_says_why_it_does_not(packed: Project, reason: str, language: str) -> None:
    made = BeautifulSoup(live.with_buttons(EXAMPLE, recorded(packed, reason), language), "html.parser")
    assert not made.select("[data-live]")
    (said,) = made.select(".language-text + .live-not")
    words = yaml.safe_load((HERE.root / "docs/_meta/live.yml").read_text("utf-8"))[reason][language]
    assert said.text == f"{live.NOT[language]} {words}"


def test_a_record_of_another_program_or_engine_says_nothing(packed: Project) -> None:
    assert live.with_buttons(EXAMPLE, recorded(packed, engine="older"), "en") == EXAMPLE
    recorded(packed)
    (packed.snippets / "lstm/units.out").write_text("2\n")
    assert live.with_buttons(EXAMPLE, packed, "en") == EXAMPLE


def test_without_the_engine_the_page_is_as_it_was(packed: Project) -> None:
    recorded(packed)
    (packed.cache / "live/packed.json").unlink()
    assert live.with_buttons(EXAMPLE, packed, "en") == EXAMPLE
    assert live.files(packed, "ko") == {}


def test_both_languages_share_one_engine(packed: Project) -> None:
    assert sorted(live.files(packed, "ko")) == ["assets/live/abc/page.mjs", "assets/live/current.json"]
    assert live.files(packed, "en") == {"assets/live/current.json": '{"engine": "../../../assets/live/abc/"}'}


def test_the_engine_weighs_no_more_than_eleven_megabytes(engine: Path) -> None:
    assert pack.size_of(engine) <= 11_000_000


@pytest.fixture
def page(open_page: Callable[..., Page], address: str) -> Iterator[Page]:
    """The page of the LSTM; whatever goes wrong in it fails the test."""
    with nothing_goes_wrong(open_page()) as tab:
        tab.goto(address + LSTM)
        yield tab


def test_it_prints_what_the_page_shows_and_can_be_changed_and_undone(page: Page) -> None:
    shown = Shown(page, "lstm/units.py")
    before, code = text(shown.output), text(shown.code)
    shown.run()
    assert text(shown.output) == before
    shown.change(
        "import keras\nx = keras.ops.ones((2, 4, 8))\nprint(keras.layers.LSTM(5)(x).shape)\nkeras.layers.LSTM(5).units"
    )
    shown.code.press("Control+Enter")
    expect(shown.said).to_have_text("Your run. It prints something else than the page shows.")
    assert text(shown.output) == "(2, 5)\n5\n"
    expect(page.get_by_text("Your output")).to_be_visible()
    shown.back.click()
    assert (text(shown.output), text(shown.code)) == (before, code)
    expect(shown.back).to_be_hidden()


def test_a_second_press_before_it_begins_stops_nothing(page: Page) -> None:
    shown = Shown(page, "lstm/units.py")
    shown.button.evaluate("button => { button.click(); button.click() }")
    expect(shown.said).to_have_text(SAME)


def test_what_was_undone_while_it_ran_does_not_come_back_in_the_address(page: Page) -> None:
    shown = Shown(page, "lstm/units.py")
    shown.run()
    shown.change("while True: pass")
    shown.button.click()
    expect(shown.said).to_have_text("running")
    page.evaluate(
        "() => { window.CompressionStream = class extends CompressionStream "
        "{ constructor(...how) { super(...how); window.packs = 1 } } }"
    )
    shown.back.click()
    expect(shown.back).to_be_hidden()
    page.wait_for_function("window.packs")
    page.evaluate("new Response(new Response('x').body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer()")
    assert "live=" not in page.url


def test_running_another_example_leaves_a_changed_one_in_the_address(page: Page) -> None:
    one, other = Shown(page, "lstm/units.py"), Shown(page, "lstm/shapes.py")
    one.run()
    one.change("print(1)")
    one.button.click()
    expect(one.said).to_have_text("Your run. It prints something else than the page shows.")
    page.wait_for_url("**/*live=*")
    other.run()
    assert "live=" in page.url
    one.back.click()
    page.wait_for_url(lambda address: "live=" not in address)


def test_a_program_that_ends_python_says_so_and_the_next_run_starts_it_anew(page: Page) -> None:
    one, other = Shown(page, "lstm/units.py"), Shown(page, "lstm/shapes.py")
    one.run()
    one.change("import os\nprint(1)\nos._exit(3)")
    one.button.click()
    other.button.click()
    expect(one.said).to_contain_text("Python has ended (")
    expect(one.button).to_have_text("▶ Run")
    assert text(one.output) == "1\n"
    expect(other.said).to_have_text(SAME)
    one.change("print(input())")
    one.button.click()
    expect(one.said).to_have_text("Your run. It failed in line 1.")
    assert text(one.output) == "EOFError: EOF when reading a line\n"


def test_an_error_names_its_line_and_a_name_is_not_shared(page: Page) -> None:
    one, other = Shown(page, "lstm/units.py"), Shown(page, "lstm/shapes.py")
    one.run()
    one.change("mine = 1\nimport keras\nkeras.layers.LSTM(0)")
    one.button.click()
    expect(one.said).to_have_text("Your run. It failed in line 3.")
    assert "Received an invalid value for argument `units`" in text(one.output)
    assert page.evaluate("[...CSS.highlights.get('live-line')].map(String)") == ["keras.layers.LSTM(0)"]
    other.run()
    other.change("print(mine)")
    other.button.click()
    expect(other.output).to_have_text("NameError: name 'mine' is not defined\n")


def test_an_endless_loop_is_stopped_and_the_next_run_works(page: Page) -> None:
    one, other = Shown(page, "lstm/units.py"), Shown(page, "lstm/shapes.py")
    one.run()
    one.change("print('begun')\nwhile True: pass")
    one.button.click()
    expect(one.said).to_have_text("running")
    other.button.click()
    expect(other.said).to_have_text("waiting for the example before")
    one.button.click()
    expect(one.said).to_have_text("Stopped.")
    expect(other.said).to_have_text(SAME)


@pytest.mark.parametrize("before", ["", "import sys; sys.setrecursionlimit(10**7)"])
def test_calls_without_end_end_by_themselves_and_the_next_run_works(page: Page, before: str) -> None:
    one, other = Shown(page, "lstm/units.py"), Shown(page, "lstm/shapes.py")
    one.run()
    one.change(f"{before}\ndef f(): return f()\nf()")
    one.button.click()
    expect(one.said).to_have_text("Your run. It failed in line 2.")
    assert text(one.output) == "RecursionError: maximum recursion depth exceeded\n"
    other.run()


def test_the_keyboard_gets_in_and_out_of_the_code(page: Page) -> None:
    shown = Shown(page, "lstm/units.py")
    shown.button.focus()
    page.keyboard.press("Enter")
    expect(shown.said).to_have_text(SAME)
    shown.code.focus()
    page.keyboard.press("s")  # elsewhere on the page it opens the search
    expect(shown.code).to_be_focused()
    page.keyboard.press("Tab")
    # "simport" is no keyword: highlighted anew, after a pause in typing. That must not fetch the caret back.
    expect(shown.code.locator(".kn")).to_have_count(0)
    expect(shown.code).not_to_be_focused()
    assert shown.block.evaluate("block => block.contains(document.activeElement)")


def test_a_changed_example_can_be_passed_on(page: Page, open_page: Callable[..., Page]) -> None:
    shown = Shown(page, "lstm/units.py")
    shown.run()
    shown.change("print('한글 & <b>')")
    shown.button.click()
    expect(shown.output).to_have_text("한글 & <b>\n")
    page.wait_for_url("**/?live=*")
    other = open_page()
    other.goto(page.url)
    again = Shown(other, "lstm/units.py")
    expect(again.code).to_have_text("print('한글 & <b>')")
    expect(again.output).not_to_have_text("한글 & <b>\n")  # it is not run before the reader says so
    shown.back.click()
    page.wait_for_url("**/layers/lstm/")


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing_in_an_example_that_was_run(
    open_page: Callable[..., Page], address: str, width: int, scheme: str
) -> None:
    page = open_page(width, scheme)
    page.goto(f"{address}layers/lstm/")
    first = page.locator(".live-run").first
    first.click()
    expect(page.locator(".live-bar [role=status]").first).to_have_text("직접 실행했습니다. 실린 출력과 같습니다.")
    assert accessibility.problems(page, "layers/lstm") == []


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")])
def test_axe_finds_nothing_in_what_can_become_of_an_example(
    open_page: Callable[..., Page], address: str, width: int, scheme: str
) -> None:
    page = open_page(width, scheme)
    with nothing_goes_wrong(page):
        page.goto(f"{address}en/beyond/in-the-browser/")
        shown = Shown(page, "beyond/in_the_browser.py")
        shown.run()
        for program, says in (
            ("print('mine')", "Your run. It prints something else than the page shows."),
            ("print('begun')\n1 / 0", "Your run. It failed in line 2."),
            ("while True: pass", "running"),
        ):
            shown.change(program)
            shown.button.click()
            expect(shown.said).to_have_text(says)
            assert accessibility.problems(page, says) == []
            if says == "running":
                shown.button.click()
                expect(shown.said).to_have_text("Stopped.")
                assert accessibility.problems(page, "stopped") == []
