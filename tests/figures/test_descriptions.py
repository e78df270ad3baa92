"""Descriptions are found in the pages of both languages, drawn under their names, and stay out of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.figures.gallery import EN
from tests.figures.gallery.example import PAGE
from tests.figures.gallery.unrolled import BOTH
from tests.figures.spoilt import expect_told
from tests.support.checkout import Checkout
from tests.support.spoiling import edit, write
from tools.figures.descriptions import without_descriptions, write_figures
from tools.pages import parity
from tools.problems import Problems
from tools.project import LANGUAGES, Project


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("figure: unrolled", "figure: rolled", 3, "no kind of figure is called 'rolled': write one of unrolled, "),
        ("--8<--", "\n\nSome words.\n\n--8<--", 3, "a figure that is not embedded: write"),
        ("gallery/both.md", "lstm/both.md", 3, "figure/lstm/both.md is no name for a figure of this page"),
    ],
)
def test_a_bad_description_is_told_with_its_line(small: Project, before: str, after: str, line: int, says: str) -> None:
    expect_told(small, before, after, line, says)


def test_all_bad_descriptions_are_told_at_once_and_nothing_is_written(small: Project) -> None:
    before = {path: path.read_text("utf-8") for path in small.cache.rglob("*.md")}
    edit(small, EN, "(2, 4, 8)", "(2, 5, 8)")
    edit(small, f"docs/ko/{PAGE}.md", "both.py", "bath.py")
    with pytest.raises(Problems) as raised:
        write_figures(small)
    assert [(problem.path, problem.line) for problem in raised.value.problems] == [(EN, 6), (f"docs/ko/{PAGE}.md", 4)]
    assert {path: path.read_text("utf-8") for path in small.cache.rglob("*.md")} == before


def test_two_figures_of_one_name_are_told(small: Project) -> None:
    write(small, EN, f"# Both {{ #both }}\n\n{BOTH.comment}\n{BOTH.comment}")
    with pytest.raises(Problems, match="the name of another figure of this page"):
        write_figures(small)


def test_an_embed_without_a_description_is_told(small: Project) -> None:
    write(small, EN, '# Both { #both }\n\n--8<-- "figure/gallery/both.md"\n')
    with pytest.raises(Problems, match="no description of a figure stands right above it"):
        write_figures(small)


def test_what_is_not_described_any_more_is_deleted(small: Project) -> None:
    path = small.generated("en") / "figure" / "gallery" / "both.md"
    assert path.is_file()
    write(small, EN, "# Both { #both }\n")
    write_figures(small)
    assert not path.exists()


def test_the_build_stops_and_the_last_good_site_stays(checkout: Checkout) -> None:
    before = checkout.files()
    for code in LANGUAGES:
        text = checkout.root.joinpath(f"docs/{code}/index.md").read_text("utf-8")
        comment = (
            "<!-- figure: unrolled\nsnippet: index.py\nlayer: LSTM(3)\ninput: (None, 5, 8)\nreturns: (None, 3)\n-->"
        )
        checkout.write(f"docs/{code}/index.md", f'{text}\n{comment}\n--8<-- "figure/index/lstm.md"\n')
    result = checkout.run("mkdocs", "build")
    assert result.returncode != 0
    assert "docs/en/index.md:13: index.py: (None, 5, 8) stands neither" in result.stdout + result.stderr
    assert checkout.files() == before


# Both languages.


def test_a_figure_in_one_language_only_is_named(small: Project) -> None:
    write(small, EN, "# Both { #both }\n")
    found = [str(problem) for problem in parity.problems(small)]
    assert any("the description of the figure unrolled is not in the same place" in text for text in found)


def test_another_description_in_the_other_language_is_named(small: Project) -> None:
    edit(small, EN, "figure: unrolled", "figure: stacked")
    found = [str(problem) for problem in parity.problems(small)]
    assert any("the description of the figure" in text and "make them the same" in text for text in found)


# The site.


def test_nothing_but_the_description_leaves_the_page() -> None:
    kept = "<!-- figures and words -->\n<p><code>&lt;!-- figure: cell --&gt;</code></p>\n<!-- a note -->\n"
    comments = "<!-- figure: cell\nlayer: LSTM(3)\n-->\n<!--figure tensor-->\n"
    page = f"<h1>LSTM</h1>\n{comments}<figure></figure>\n{kept}"
    assert without_descriptions(page) == f"<h1>LSTM</h1>\n<figure></figure>\n{kept}"
    assert without_descriptions(kept) == kept


def test_no_page_of_the_site_holds_a_description(site: Path) -> None:
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    assert any('<figure class="figure"' in text for text in pages.values())
    assert [name for name, text in pages.items() if "<!-- figure" in text] == []


def test_a_description_in_a_fragment_stays_out_of_the_site(checkout: Checkout) -> None:
    comment = "<!-- figure: unrolled\nsnippet: index.py\nlayer: LSTM(3)\ninput: (None, 4, 8)\nreturns: (None, 3)\n-->"
    for code in LANGUAGES:
        index = checkout.root / f"docs/{code}/index.md"
        index.write_text(index.read_text("utf-8") + '\n--8<-- "_fragments/drawn.md"\n', "utf-8")
        embed = '--8<-- "figure/_fragments/drawn/lstm.md"'
        checkout.write(f"docs/{code}/_fragments/drawn.md", f"{comment}\n{embed}\n")
    result = checkout.run("mkdocs", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    for page in ("index.html", "en/index.html"):
        text = (checkout.site / page).read_text("utf-8")
        assert '<figure class="figure"' in text
        assert "<!-- figure" not in text
