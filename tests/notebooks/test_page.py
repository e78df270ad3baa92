"""What mkdocs-jupyter makes of a notebook becomes a page of the site; what such a page cannot show is named."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests.support.tutorials import notebook
from tools.notebooks.built import without_needless_spaces
from tools.notebooks.executed import Shown, executed
from tools.notebooks.formulas import FORMULA, FormulaError, mathml
from tools.notebooks.page import Made, Words, colab_address, download, page
from tools.notebooks.plots import COLOURS, PlotError, plot
from tools.notebooks.start import STYLE
from tools.pages.notebook import CODE, Notebook
from tools.problems import Problems

WORDS = Words("Colab에서 열기", "내려받기", "출력", "이 절의 주소")

TEXT = """\
## 합 <b>과</b> 곱

[층](../layers/lstm.md#units), [여기](#sum), [밖](https://example.com/a.md) `$x$` $a_i$은 $5와 $6.

$$\\frac{1}{n} \\sum_i x_i$$

| a | b |
|---|---|
| 1 | `c` |
"""


def drawn(**style: Any) -> str:
    """A figure as matplotlib draws it while a notebook is executed."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    settings: Any = STYLE | style
    with matplotlib.rc_context(settings):
        plt.figure(figsize=(5, 3))
        plt.plot([3.123456, 2, 1.5], label="training")
        plt.plot([3, 2.5, 2.2], "--", color="C1", label="<test>")
        plt.xlabel("epoch")
        plt.legend()
        svg = io.StringIO()
        plt.savefig(svg, format="svg", transparent=True, metadata={"Date": None})
        plt.close("all")
    return svg.getvalue()


def resolve(target: str) -> str | None:
    return {"../layers/lstm.md#units": "../../layers/lstm/#units", "#sum": "#sum"}.get(target)


@pytest.fixture
def made_of() -> Notebook:
    """A notebook with a formula, links, a table, an output and a figure."""
    cells = [
        ("markdown", "top", "# 합"),
        ("markdown", "sum", TEXT),
        (CODE, "add", "x = 1\nprint('<a>', x & 1)"),
        (CODE, "draw", "plt.show()"),
    ]
    text = notebook(cells, draw={"alt": '"곡선" <하나>'})
    return Notebook(Path("docs/ko/tutorials/sum.ipynb"), "docs/ko/tutorials/sum.ipynb", text)


SHOWN = {"add": Shown("<a> 1\n"), "draw": Shown("", ["figure"])}


def rendered(made_of: Notebook, folder: Path) -> str:
    """What mkdocs-jupyter makes of it, which is half a megabyte."""
    from mkdocs_jupyter import convert  # type: ignore[import-untyped]

    path = folder / "sum.ipynb"
    path.write_text(executed(made_of, SHOWN), "utf-8")
    return str(convert.nb2html(str(path)))


@pytest.fixture
def html(made_of: Notebook, tmp_path: Path) -> str:
    """The HTML of mkdocs-jupyter."""
    return rendered(made_of, tmp_path)


def make(html: str, made_of: Notebook, figure: str | None = None, colab: str | None = None) -> Made:
    shown = {**SHOWN, "draw": Shown("", [figure or drawn()])}
    return page(html, made_of, shown, WORDS, resolve, colab)


def test_a_page_keeps_the_text_and_the_code_and_nothing_else(html: str, made_of: Notebook) -> None:
    assert len(html) > 500_000
    made = make(html, made_of)
    assert len(made.html) < 10_000
    assert not re.search(r"jp-|<style|<script|clipboard|anchor-link|tabindex|In \[", made.html)
    soup = BeautifulSoup(made.html, "html.parser")
    assert [tag.get_text() for tag in soup.select("div.language-python.highlight > pre > code")] == [
        "x = 1\nprint('<a>', x & 1)\n",
        "plt.show()\n",
    ]
    assert [tag.get_text() for tag in soup.select("div.language-text.highlight > pre > code")] == ["<a> 1\n"]
    assert soup.select("div.language-python + div.language-text")
    assert soup.select_one("table td code")


def test_headings_have_the_ids_of_their_cells(html: str, made_of: Notebook) -> None:
    made = make(html, made_of)
    assert [(heading.level, heading.id) for heading in made.headings] == [(1, "top"), (2, "sum")]
    assert '<h1 id="top">합<a class="headerlink" href="#top" title="이 절의 주소">¶</a></h1>' in made.html
    assert re.search(r'<h2 id="sum">합 .*?과.*? 곱<a class="headerlink" href="#sum"', made.html)


def test_links_lead_to_pages(html: str, made_of: Notebook) -> None:
    made = make(html, made_of)
    links = [str(tag["href"]) for tag in BeautifulSoup(made.html, "html.parser").select("p > a")]
    assert links == ["sum.ipynb", "../../layers/lstm/#units", "#sum", "https://example.com/a.md"]


def test_a_link_that_leads_nowhere_is_named(made_of: Notebook, tmp_path: Path) -> None:
    spoilt = Notebook(made_of.path, made_of.name, made_of.text.replace("lstm.md", "lstn.md"))
    with pytest.raises(Problems, match=r"sum\.ipynb:\d+: links to \.\./layers/lstn\.md#units, which is not there"):
        make(rendered(spoilt, tmp_path), spoilt)


def test_formulas_are_drawn_and_prices_are_not(html: str, made_of: Notebook) -> None:
    soup = BeautifulSoup(make(html, made_of).html, "html.parser")
    assert [tag.get("display") for tag in soup.select("math")] == ["inline", "block"]
    assert "은 $5와 $6." in soup.get_text()
    assert [tag.get_text() for tag in soup.select("p code")] == ["$x$"]


@pytest.mark.parametrize(
    ("formula", "says"),
    [
        (r"\\foo{x}", r"the command \\foo"),
        (r"\\frac{1}{n", "a brace without its counterpart"),
        (r"x}", "a brace without its counterpart"),
    ],
)
def test_a_formula_that_cannot_be_shown_is_named(made_of: Notebook, tmp_path: Path, formula: str, says: str) -> None:
    spoilt = Notebook(made_of.path, made_of.name, made_of.text.replace("$a_i$", f"${formula}$"))
    with pytest.raises(Problems) as error:
        make(rendered(spoilt, tmp_path), spoilt)
    (problem,) = error.value.problems
    assert problem.line == 1 + next(n for n, line in enumerate(spoilt.text.splitlines()) if formula in line)
    assert says.replace("\\\\", "\\") in problem.message


@pytest.mark.parametrize("latex", [r"\hat{y}_i", r"a \cdot b", r"\text{a \_ b}", r"x_{i} \qquad y^2", r"|a| < b"])
def test_a_formula_is_mathml(latex: str) -> None:
    assert mathml(latex).startswith('<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline">')


@pytest.mark.parametrize(r"latex", [r"\foo", "{", "}", r"\frac{1}", r"\begin{aligned} a &= b \end{aligned}", "x^"])
def test_what_is_no_formula_is_refused(latex: str) -> None:
    with pytest.raises(FormulaError):
        mathml(latex)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$x$", ["x"]),
        ("$x$은 $y$", ["x", "y"]),
        ("$$x\ny$$", ["x\ny"]),
        ("$5 and $6", []),
        (r"\$x$", []),
        ("a$b$c", []),
    ],
)
def test_formulas_are_found_as_jupyter_finds_them(text: str, found: list[str]) -> None:
    assert [match["display"] or match["inline"] for match in FORMULA.finditer(text)] == found


@pytest.mark.parametrize("before", ["jp-RenderedMarkdown", "highlight-ipynb", 'id="cell-id=add"'])
def test_another_html_than_that_of_the_pinned_version_is_named(html: str, made_of: Notebook, before: str) -> None:
    with pytest.raises(Problems, match="look at its version"):
        make(html.replace(before, "other"), made_of)


# Figures.


def test_a_figure_is_small_and_has_the_colours_of_the_page() -> None:
    svg = drawn()
    figure = plot(svg, "A <curve>", "draw-")
    assert len(figure) < len(svg) / 2
    assert 'role="img" aria-label="A &lt;curve&gt;"' in figure
    assert "&lt;test&gt;" in figure
    assert not re.search(r"#[0-9a-f]{6}|font-family|metadata|<style|\.\d\d|xlink", figure)
    assert {"currentColor", "var(--plot-1)", "var(--plot-2)", "var(--plot-grid)"} <= set(
        re.findall(r"currentColor|var\([\w-]+\)", figure)
    )
    ids = re.findall(r' id="([^"]+)"', figure)
    assert ids
    assert all(id_.startswith("draw-") for id_ in ids)
    assert set(re.findall(r"#([\w-]+)", figure)) == set(ids)


def test_every_colour_of_a_figure_is_one_of_the_style_sheet() -> None:
    style = Path("docs/_theme/assets/stylesheets/site.css").read_text("utf-8")
    for colour in COLOURS.values():
        name = colour.removeprefix("var(").removesuffix(")")
        assert colour == "currentColor" or style.count(f"{name}: #") == 2  # in light and in dark


@pytest.mark.parametrize("style", [{"text.color": "#123456"}, {"legend.frameon": True}, {"lines.color": "red"}])
def test_a_colour_that_cannot_be_seen_in_the_dark_is_named(style: dict[str, Any], made_of: Notebook, html: str) -> None:
    svg = drawn(**style) if "lines.color" not in style else drawn().replace("#1f77b4", "#ff0000")
    with pytest.raises(PlotError, match="cannot be seen in the dark"):
        plot(svg, "", "")
    with pytest.raises(Problems, match=r"sum\.ipynb:\d+: cell 2: its figure is drawn in #"):
        make(html, made_of, svg)


def test_a_picture_is_no_figure() -> None:
    svg = drawn().replace("</svg>", "<image href='x.png'/></svg>")
    with pytest.raises(PlotError, match="holds a picture"):
        plot(svg, "", "")


# Around the notebook.


@pytest.mark.parametrize(
    ("repository", "address"),
    [
        (
            "https://github.com/a/b",
            "https://colab.research.google.com/github/a/b/blob/main/docs/ko/tutorials/sum.ipynb",
        ),
        (
            "https://github.com/a/b.git",
            "https://colab.research.google.com/github/a/b/blob/main/docs/ko/tutorials/sum.ipynb",
        ),
        ("https://gitlab.com/a/b", None),
        ("", None),
    ],
)
def test_colab_opens_the_notebook_where_the_project_is_on_github(
    made_of: Notebook, html: str, repository: str, address: str | None
) -> None:
    assert colab_address(repository, "main", made_of) == address
    made = make(html, made_of, colab=address)
    assert ("Colab에서 열기" in made.html) == bool(address)
    assert made.html.count("<img") == 0


def test_the_download_is_the_notebook_of_git_with_links_that_work(made_of: Notebook) -> None:
    text = download(made_of, lambda target: "https://site/" + target.replace("../", "").replace(".md", "/"))
    assert json.loads(text)["cells"][2:] == json.loads(made_of.text)["cells"][2:]
    assert "[층](https://site/layers/lstm/#units), [여기](#sum), [밖](https://example.com/a.md)" in text


def test_spaces_between_words_and_in_code_are_kept() -> None:
    page = "<p>\n  a   b </p>\n\n<pre>  c\n\n  d</pre>\n <script>e\n  f</script> <textarea>g  h</textarea>"
    lighter = without_needless_spaces(page)
    assert lighter == "<p> a b </p> <pre>  c\n\n  d</pre> <script>e\n  f</script> <textarea>g  h</textarea>"


def test_no_space_is_kept_where_an_item_of_a_list_begins_or_ends() -> None:
    page = "<nav>\n <ul>\n  <li class='a'> <a> one  two </a>\n  </li>\n </ul> </nav>"
    assert without_needless_spaces(page) == "<nav><ul><li class='a'><a> one two </a></li></ul></nav>"
