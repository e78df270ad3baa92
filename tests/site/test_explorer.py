"""The explorer in a browser: its controls, its address, what it says, and what a reader without scripts is given."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tests.checks import accessibility
from tests.site import states
from tests.support.browser import PHONE, nothing_goes_wrong
from tools.engine.execute import Executor
from tools.explorer import record
from tools.project import HERE, Project
from tools.site import live

EXPLORER = "en/explorer/"


@pytest.fixture
def page(open_page: Callable[..., Page], address: str) -> Iterator[Page]:
    """The page as one finds it; whatever goes wrong in it fails the test."""
    with nothing_goes_wrong(open_page()) as tab:
        tab.goto(address + EXPLORER)
        expect(tab.locator(".explorer-result")).to_be_visible()
        yield tab


def shapes(page: Page) -> list[str]:
    """The shapes that are shown."""
    return page.locator(".explorer-shape").all_inner_texts()


def test_the_keyboard_alone_turns_the_knobs(page: Page) -> None:
    page.get_by_label("Layer", exact=True).focus()
    page.keyboard.press("g")  # of GRU
    page.get_by_label("return_sequences").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(page.get_by_label("return_state")).to_be_focused()
    page.keyboard.press("Space")
    page.get_by_label("units", exact=True).focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("5")
    assert shapes(page) == ["(2, 4, 5)", "(2, 5)"]
    expect(page.locator(".explorer-result")).to_contain_text("225 parameters = 3 × 8 × 5 + 3 × 5 × 5 + 6 × 5")
    expect(page.locator(".explorer pre code").first).to_contain_text("keras.layers.GRU(")
    page.wait_for_url("**/explorer/?layer=gru&return_sequences=1&return_state=1&units=5")


def test_every_control_is_native_and_has_a_label(page: Page) -> None:
    controls = page.locator(".explorer :is(input, select)")
    assert controls.count() == 14
    assert page.locator(".explorer [role=button]").count() == 0
    for control in controls.all():
        assert control.evaluate("control => control.labels.length") == 1


def test_the_code_is_copied_as_it_is(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_label("return_state").check()
    page.locator(".explorer .md-code__button").click()
    copied = "navigator.clipboard.readText()"
    page.wait_for_function(f"async () => (await {copied}).startsWith('import keras')")
    assert page.evaluate(copied).rstrip() == page.locator(".explorer pre code").first.inner_text().rstrip()


def test_what_changes_is_said_and_the_picture_is_told(page: Page) -> None:
    assert page.locator(".explorer-result").get_attribute("role") == "status"
    assert page.locator(".explorer-figure").get_attribute("aria-hidden") == "true"
    told = page.locator(".explorer-words")
    expect(told).to_have_text(
        "The LSTM reads 4 timesteps, from the first. Only the output of the timestep read last comes back."
    )
    page.get_by_label("Masking").check()
    expect(told).to_contain_text("The last timestep is all zeros")
    assert page.locator(".explorer-figure rect.off").count() > 0


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_an_address_is_restored_and_nothing_scrolls_sideways(
    open_page: Callable[..., Page], address: str, width: int
) -> None:
    page = open_page(width)
    asked = "layer=simplernn&merge_mode=sum&below=sequences&return_sequences=1&mask=1&top=dense&timesteps=9&dense=2"
    page.goto(f"{address}explorer/?{asked}")
    expect(page.locator(".explorer-shape")).to_have_text("(2, 9, 2)")
    expect(page.get_by_label("Bidirectional")).to_have_value("sum")
    expect(page.get_by_label("Masking")).to_be_checked()
    expect(page.get_by_label("시점", exact=True)).to_have_value("9")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_text("English", exact=True).first.click()
    page.wait_for_url(f"**/en/explorer/?{asked}")
    page.get_by_role("button", name="Start again").click()
    page.wait_for_url("**/en/explorer/")
    assert shapes(page) == ["(2, 3)"]


def test_what_an_address_says_wrongly_is_as_at_first(page: Page, address: str) -> None:
    page.goto(f"{address}{EXPLORER}?layer=<b>&units=0&timesteps=1e9&return_state=yes&batch=7")
    expect(page.locator(".explorer-shape")).to_have_text("(7, 3)")


def test_a_size_that_cannot_be_is_told_and_the_last_one_stays(page: Page) -> None:
    units = page.get_by_label("units", exact=True)
    for typed in ("0", "1025", "", "1.5"):
        units.fill(typed)
        expect(page.get_by_role("alert")).to_have_text(["units: type a whole number from 1 to 1024."])
        expect(units).to_have_attribute("aria-invalid", "true")
        assert shapes(page) == ["(2, 3)"]
    units.fill("1024")
    expect(page.get_by_role("alert").filter(has_text="units")).to_have_count(0)
    assert shapes(page) == ["(2, 1024)"]


def test_what_keras_refuses_is_shown_with_the_way_to_its_section(page: Page) -> None:
    page.get_by_label("Layer below").select_option("last")
    result = page.locator(".explorer-result")
    expect(result).to_contain_text("Keras refuses this")
    expect(result.locator("samp")).to_have_text(
        "ValueError: Input 0 with name 'None' of layer 'lstm_1' is incompatible with the layer: expected ndim=3, "
        "found ndim=2. Full shape received: (2, 3)"
    )
    expect(page.locator(".explorer-figure")).to_be_hidden()
    result.get_by_role("link").click()
    expect(page.locator("#forgotten")).to_be_in_viewport()


def test_it_asks_for_nothing_after_it_is_there_and_its_record_is_its_own(page: Page, address: str) -> None:
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for name in ("return_sequences", "return_state", "stateful", "Masking"):
        page.get_by_label(name).check()
    page.get_by_label("Layer on top").select_option("timedistributed")
    assert {url for url in asked if not url.endswith("favicon.svg")} == set()  # Chromium asks for that at each address
    page.goto(f"{address}en/layers/lstm/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "explorer" in url] == []


@pytest.mark.parametrize("asked", ["return_sequences=1", "merge_mode=concat&return_state=1", "below=last"])
def test_keras_runs_the_code_and_prints_what_was_said(open_page: Callable[..., Page], address: str, asked: str) -> None:
    page = open_page()
    page.goto(f"{address}{EXPLORER}?{asked}")
    output = page.locator(".explorer samp").last
    before = output.inner_text()
    page.locator(".explorer .live-run").click()
    said = page.locator(".explorer .live-bar [role=status]")
    if asked == "below=last":
        expect(said).to_have_text("Your run. It prints what the page shows.")
        assert output.inner_text() == before
    else:
        expect(said).to_have_text("Your run. It prints what the page shows, and then the values.")
        assert output.inner_text().startswith(before)
        assert "[[" in output.inner_text()
    assert page.url.endswith(f"?{asked}")
    page.get_by_label("stateful").check()
    expect(page.locator(".explorer .live-run")).to_have_text("▶ Run")
    assert "stateful=True" in page.locator(".explorer pre code").first.inner_text()


def test_settings_drawn_at_random_print_what_tensorflow_prints(page: Page, executor: Executor) -> None:
    """Some; `make live-states` runs 200."""
    found = states.compared(executor, page, record.read(HERE), count=12, seed=1)
    assert [text for kind, text in found if kind == "other"] == []
    assert len(found) == 12


@pytest.mark.parametrize(
    ("ours", "kind"),
    [
        ("(2, 3)\n[[0.125 -0.]]\n", ""),
        ("(2, 3)\n[[0.126 -0.   ]]", "rounding"),
        ("(2, 3)\n[[0.127 -0.]]", "other"),
        ("(2, 4)\n[[0.125 -0.]]", "other"),
        ("(2, 3)\n[[0.125]]", "other"),
    ],
)
def test_how_outputs_differ(ours: str, kind: str) -> None:
    assert states.difference("(2, 3)\n[[0.125 -0.]]\n", ours) == kind


def change(page: Page, text: str) -> None:
    """Run the example, and put another program in its place, as somebody who types does; that is run as well."""
    page.locator(".explorer .live-run").click()
    expect(page.locator(".explorer .live-bar [role=status]")).to_contain_text("Your run.")
    code = page.locator(".explorer pre code").first
    code.focus()
    code.press("ControlOrMeta+a")
    code.press_sequentially(text)
    code.press("Control+Enter")


def test_changed_code_can_be_passed_on(page: Page, open_page: Callable[..., Page]) -> None:
    page.get_by_label("return_state").check()
    change(page, "print('mine')")
    page.wait_for_url("**/?return_state=1&live=*")
    other = open_page()
    other.goto(page.url)
    expect(other.locator(".explorer pre code").first).to_have_text("print('mine')")
    expect(other.get_by_label("return_state")).to_be_checked()
    # It is shown once: another setting, come to by the buttons of the browser, has its own code.
    shared = other.url
    other.evaluate("history.pushState(null, '', location.href.replace('return_state=1', 'units=7'))")
    other.evaluate("history.pushState(null, '', location.pathname)")
    other.go_back()
    expect(other.locator(".explorer-shape")).to_have_text("(2, 7)")
    other.evaluate("() => new Promise(resolve => setTimeout(resolve, 300))")  # what is restored comes later
    assert "LSTM(7" in other.locator(".explorer pre code").first.inner_text()
    other.goto(shared)
    expect(other.locator(".explorer pre code").first).to_have_text("print('mine')")


def test_a_link_to_a_place_on_the_page_leaves_what_was_changed(page: Page) -> None:
    change(page, "print('mine')")
    output = page.locator(".explorer samp").last
    expect(output).to_have_text("mine\n")
    page.evaluate("location.hash = '#elsewhere'")
    page.wait_for_url("**#elsewhere")
    page.evaluate("() => new Promise(resolve => setTimeout(resolve, 300))")
    assert page.locator(".explorer pre code").first.inner_text().strip() == "print('mine')"
    assert output.inner_text() == "mine\n"


def test_a_setting_that_is_changed_while_code_runs_has_no_code_of_another_in_its_address(page: Page) -> None:
    change(page, "while True: pass")
    expect(page.locator(".explorer .live-bar [role=status]")).to_have_text("running")
    page.get_by_label("return_state").check()
    page.evaluate("() => new Promise(resolve => setTimeout(resolve, 300))")
    assert page.url.endswith("/explorer/?return_state=1")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "asked", ["merge_mode=concat&return_sequences=1&return_state=1&mask=1", "below=last", "units=2"]
)
def test_axe_finds_nothing(
    open_page: Callable[..., Page], address: str, asked: str, scheme: Literal["light", "dark"]
) -> None:
    page = open_page(PHONE, scheme)
    page.goto(f"{address}explorer/?{asked}")
    expect(page.locator(".explorer-result")).to_be_visible()
    page.get_by_label("시점", exact=True).fill("0")
    assert accessibility.problems(page, "explorer") == []


def test_without_scripts_it_is_a_table(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address + EXPLORER)
    expect(page.locator(".explorer")).to_have_text(
        "The calculator needs JavaScript. The settings used most are in the table below."
    )
    assert page.locator("article table tbody tr").count() == 10


def test_a_record_that_cannot_be_fetched_is_told(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.context.route("**/assets/explorer.json", lambda route: route.abort())
    page.goto(address + EXPLORER)
    expect(page.get_by_role("alert")).to_contain_text("The record could not be fetched")


@pytest.mark.parametrize(
    ("record", "said"),
    [('{"places": [0], "outcomes": [{}]}', "another version"), ("{}", "another version"), ("<html>", "JSON")],
)
def test_a_record_that_does_not_fit_is_told(
    open_page: Callable[..., Page], address: str, record: str, said: str
) -> None:
    page = open_page()
    page.context.route("**/assets/explorer.json", lambda route: route.fulfill(body=record))
    page.goto(address + EXPLORER)
    expect(page.get_by_role("alert")).to_contain_text("The record could not be fetched")
    expect(page.get_by_role("alert")).to_contain_text(said)


def test_a_record_that_has_no_outcome_for_the_setting_is_told(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    record = json.dumps({"places": [9] * 5184, "outcomes": []})
    page.context.route("**/assets/explorer.json", lambda route: route.fulfill(body=record))
    page.goto(address + EXPLORER)
    expect(page.get_by_role("alert").filter(has_text="The record could not be fetched")).to_be_visible()


def test_a_section_leads_to_its_setting(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.goto(f"{address}en/layers/gru/")
    page.locator("#return_sequences + .argument a").click()
    page.wait_for_url("**/en/explorer/?layer=gru&return_sequences=1")
    expect(page.locator(".explorer-shape")).to_have_text("(2, 4, 3)")


def test_the_engine_is_offered_where_it_is(project: Project) -> None:
    """A site without the engine says nothing of it."""
    html = '<span class="filename">x.py</span><div class="explorer">'
    assert live.with_buttons(html, project, "en") == html
    made = BeautifulSoup(live.with_buttons(html, HERE, "en"), "html.parser")
    assert len(made.select(".explorer[data-live]")) == 1
