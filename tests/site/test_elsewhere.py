"""Under an example that prints something else on other backends, one line says so and opens what it prints there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tools.beyond.records import Elsewhere, Records, Seen
from tools.engine.digests import digest
from tools.project import HERE, Project
from tools.site import elsewhere

EXAMPLE = (
    '<div class="language-python highlight"><span class="filename">lstm/units.py</span><pre><code>print(1)\n'
    '</code></pre></div>\n<div class="language-text highlight"><span class="filename">Output</span><pre><samp>1\n'
    "</samp></pre></div>"
)


def recorded(project: Project, *seen: Seen) -> Project:
    place = project.snippets / "lstm"
    place.mkdir()
    (place / "units.py").write_text("print(1)\n")
    (place / "units.out").write_text("1\n")
    meta = project.root / "docs/_meta"
    meta.mkdir()
    (meta / "differences.yml").write_text((HERE.root / "docs/_meta/differences.yml").read_text())
    each = Elsewhere(digest("print(1)\n"), digest("1\n"), seen)
    Records({"keras": "3.15.1"}, "2026-11-28", {"snippets/lstm/units.py": each}).write(project)
    return project


def test_a_line_says_what_differs_and_where_the_outputs_are(project: Project) -> None:
    recorded(
        project,
        Seen(("jax", "numpy"), "values", "<2>\n"),
        Seen(("torch",), "", ""),
        Seen(("openvino",), "raises", "X\n"),
    )
    made = BeautifulSoup(elsewhere.with_lines(EXAMPLE, project, "en", "../.."), "html.parser")
    (details,) = made.select("div + details.elsewhere")
    assert details.summary is not None
    assert details.summary.text == "On other backends — JAX, NumPy: other values · OpenVINO: raises"
    assert details["data-program"] == "lstm/units.py"
    assert [link["href"] for link in details.select("a")] == ["../../assets/elsewhere/lstm.json"]
    (place, text), *others = elsewhere.files(project, "en").items()
    assert not others
    assert place == "assets/elsewhere/lstm.json"
    meanings = {kind: elsewhere.words(project)[kind]["why_en"] for kind in ("values", "raises")}
    outputs = [[["JAX", "NumPy"], "<2>\n", "values"], [["OpenVINO"], "X\n", "raises"]]
    assert json.loads(text) == {"lstm/units.py": outputs, "": meanings}


@pytest.mark.parametrize("end", ["did not end in time\n", "1\nended with exit code -9\n"])
def test_what_did_not_come_to_its_own_end_is_not_told(project: Project, end: str) -> None:
    recorded(project, Seen(("jax", "torch", "numpy"), "", ""), Seen(("openvino",), "raises", end))
    assert elsewhere.with_lines(EXAMPLE, project, "en", ".") == EXAMPLE
    assert elsewhere.files(project, "en") == {}


def test_the_same_everywhere_needs_no_line(project: Project) -> None:
    recorded(project, Seen(("jax", "torch", "numpy", "openvino"), "", ""))
    assert elsewhere.with_lines(EXAMPLE, project, "en", ".") == EXAMPLE
    assert elsewhere.files(project, "en") == {}


@pytest.mark.parametrize("name", ["units.py", "units.out"])
def test_a_record_of_what_has_changed_since_is_not_shown(project: Project, name: str) -> None:
    recorded(project, Seen(("jax",), "values", "2\n"))
    assert elsewhere.with_lines(EXAMPLE, project, "en", ".") != EXAMPLE
    (project.snippets / "lstm" / name).write_text("print(3)\n")
    assert elsewhere.with_lines(EXAMPLE, project, "en", ".") == EXAMPLE


def test_a_project_without_records_is_left_alone(project: Project) -> None:
    assert elsewhere.with_lines(EXAMPLE, project, "ko", ".") == EXAMPLE
    assert elsewhere.files(project, "en") == {}


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_reader_opens_the_line_and_sees_the_outputs(
    open_page: Callable[..., Page], address: str, site: Path, language: str
) -> None:
    page = open_page(width=360)
    page.goto(f"{address}/{language}layers/lstm/")
    details = page.locator("details.elsewhere").first
    program = details.get_attribute("data-program")
    expected = json.loads((site / language / "assets/elsewhere/lstm.json").read_text("utf-8"))
    assert program in expected
    requests: list[str] = []
    page.on("request", lambda request: "favicon" in request.url or requests.append(request.url))
    details.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(details.locator("pre samp")).to_have_count(len(expected[program]))
    assert details.locator("pre samp").all_text_contents() == [output or "—" for _, output, _ in expected[program]]
    told, said = "", []
    for on, _, kind in expected[program]:
        said += [", ".join(on), *([] if kind == told else [expected[""][kind]])]
        told = kind
    assert details.locator("p").all_text_contents() == said
    assert [url.rsplit("/", 1)[1] for url in requests] == ["lstm.json"]
    details.locator("summary").click()
    details.locator("summary").click()
    expect(details.locator("pre samp")).to_have_count(len(expected[program]))
    assert len(requests) == 1
