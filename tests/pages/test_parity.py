"""What one language has and the other lacks is found, and a page is stale until both were looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.spoiling import copy_of_this_project, edit, write
from tools.pages import parity
from tools.pages.pairs import page_pairs
from tools.pages.parity import problems
from tools.pages.stale import RECORD, acknowledge
from tools.problems import Problems
from tools.project import HERE, Project

PAGE = """\
---
title: A page
description: Words.
---

# A page { #page }

Words with `units` and `timesteps`, then [a link](other.md) and [another](#second).

<!-- a figure -->

## First { #first }

| `a` | `b` |
|---|---|
| `c` | [d](other.md#d) |
| e | f |

It is 4 × 3 = 12.

```python title="a/one.py"
--8<-- "a/one.py"
```

```text title="Output"
--8<-- "a/one.out"
```

### Second { #second }

--8<-- "_fragments/a.md"

/// details | More

- One ![an LSTM](lstm.en.svg)
- Two

```{.text .error title="Output"}
--8<-- "a/two_fails.out"
```

///

<p class="figure" title="Words">Words</p>
"""
KO = "docs/ko/page.md"
EN = "docs/en/page.md"
TRANSLATED = {
    "title: A page": "title: 페이지",
    'title="Output"': 'title="출력"',
    "Words with `units` and `timesteps`, then": "`timesteps`와 `units`, 또 `timesteps`,",
    "It is 4 × 3 = 12.": "4개 × 3개 = 12개입니다.",
    "More": "더 보기",
    "<!-- a figure -->\n\n": "",
    "lstm.en.svg": "lstm.ko.svg",
    ">Words</p>": ">말</p>",
}


def found(project: Project) -> list[str]:
    return [str(problem) for problem in problems(project)]


def differences(project: Project) -> list[str]:
    """What differs, after all pages were acknowledged."""
    acknowledge(project, ["all"])
    return found(project)


@pytest.fixture
def small(project: Project) -> Project:
    """One page and a fragment that say the same in both languages, acknowledged."""
    korean = PAGE
    for english, word in TRANSLATED.items():
        assert english in korean
        korean = korean.replace(english, word)
    write(project, KO, korean)
    write(project, EN, PAGE)
    write(project, "docs/ko/_fragments/a.md", "층의 `units`.\n")
    write(project, "docs/en/_fragments/a.md", "`units` of the layer.\n")
    acknowledge(project, ["all"])
    return project


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """The real pages, acknowledged, to be spoilt."""
    project = copy_of_this_project(tmp_path)
    acknowledge(project, ["all"])
    return project


def test_both_languages_of_the_site_say_the_same_and_were_compared() -> None:
    assert found(HERE) == []


def test_what_only_words_and_their_order_change_is_no_difference(small: Project) -> None:
    assert found(small) == []


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("## First { #first }", "## First { #one }", None, "the heading ## #one here is the heading ## #first at"),
        (
            "### Second { #second }",
            "## Second { #second }",
            None,
            "the heading ## #second here is the heading ### #sec",
        ),
        ("### Second { #second }\n\n", "", 0, "the heading ### #second is not in the same place of docs/ko/page.md"),
        ("## First { #first }", "## First", None, "the heading “First” has no ASCII id: write { #id } behind it"),
        ("{ #second }", "{ #둘 }", None, "has no ASCII id"),
        ("{ #second }", "{ #first }", None, "the id #first stands in line 10 already: rename one"),
        ('"a/one.out"', '"a/two.out"', -1, "the block of a/two.out (text) here is the block of a/one.out (text) at"),
        ("```python", "```text", None, "the block of a/one.py (text) here is the block of a/one.py (python)"),
        (
            ".text .error",
            ".text",
            None,
            "the block of a/two_fails.out (.text) here is the block of a/two_fails.out (.text .error) at",
        ),
        ("_fragments/a.md", "_fragments/b.md", None, "the embed _fragments/b.md here is the embed _fragments/a.md at"),
        (
            "| e | f |\n",
            "| e | f |\n| g | h |\n",
            -3,
            "the table of 4 rows of 2 cells here is the table of 3 rows of 2",
        ),
        ("| e | f |", "| e | f | g |", -3, "the table of 3 rows of 2/3 cells here is the table of 3 rows of 2 cells"),
        ("| `c` |", "| `d` |", None, "`d` in cell 1 of row 2 of the table is not under the same heading"),
        ("/// details", "/// note", None, "the block /// note here is the block /// details at docs/en/page.md:"),
        ("- Two\n", "", 0, "the list item is not in the same place of docs/ko/page.md"),
        ("(other.md)", "(else.md)", None, "the link to else.md here is the link to other.md at docs/en/page.md:8"),
        ("[another](#second)", "another", 0, "the link to #second is not in the same place of docs/ko/page.md"),
        ("lstm.ko.svg", "gru.ko.svg", None, "the figure gru.ko.svg here is the figure lstm.en.svg at"),
        ('class="figure"', 'class="drawing"', None, 'the HTML <p class="drawing" '),
        ("`units`", "`unit`", None, "the code `unit` is not under the same heading of docs/en/page.md (line 6)"),
        ("`units`", "units", 0, "the code `units` is not under the same heading of docs/ko/page.md (line 6)"),
        ("12개", "12개 = 6 + 6", None, "the formula 4개 × 3개 = 12개 = 6 + 6 is not under the same heading"),
        ("description: Words.\n", "", 0, "description is not in the front matter of docs/ko/page.md: add it"),
    ],
)
def test_what_differs_is_found(small: Project, before: str, after: str, line: int | None, says: str) -> None:
    changed = edit(small, KO, before, after)
    told = [problem for problem in differences(small) if says in problem]
    assert len(told) == 1
    if line == 0:  # in the page that has what the other lacks
        assert told[0].startswith((f"{EN}:", f"{KO}:"))
    else:
        assert told[0].startswith(f"{KO}:{changed + (line or 0)}: ")


def test_a_missing_heading_is_named_where_it_stands(small: Project) -> None:
    edit(small, KO, "### Second { #second }\n\n", "")
    line = edit(small, EN, "### Second", "### Second")
    assert differences(small) == [
        f"{EN}:{line}: the heading ### #second is not in the same place of {KO}: add it, or take it out"
    ]


def test_swapped_embeds_are_found_in_a_real_page(copy: Project) -> None:
    page = "docs/ko/layers/lstm.md"
    one = edit(copy, page, '--8<-- "lstm/units.py"', '--8<-- "lstm/seed.py"')
    two = edit(copy, page, '--8<-- "lstm/units.out"', '--8<-- "lstm/seed.out"')
    problems = differences(copy)
    assert [problem.split(":")[1] for problem in problems] == [str(one - 1), str(two - 1)]
    assert "the block of lstm/seed.py (python" in problems[0]


def test_a_page_is_stale_until_it_is_acknowledged(copy: Project) -> None:
    edit(copy, "docs/ko/layers/lstm.md", "{ #units }\n", "{ #units }\n\n새 문장입니다.\n")
    edit(copy, "docs/ko/layers/lstm.md", "{ #seed }\n", "{ #seed }\n\n새 문장입니다.\n")
    english = (copy.root / "docs/en/layers/lstm.md").read_text("utf-8")
    line = english[: english.index("{ #units }")].count("\n") + 1
    (problem,) = found(copy)
    assert problem == (
        f"docs/en/layers/lstm.md:{line}: stale: docs/ko/layers/lstm.md has changed under #units, #seed; "
        "compare, then run make ack PAGE=layers/lstm"
    )
    assert acknowledge(copy, ["index"]) == []
    assert found(copy) == [problem]
    assert acknowledge(copy, ["layers/lstm"]) == ["layers/lstm#units", "layers/lstm#seed"]
    assert found(copy) == []


def test_each_language_makes_the_other_stale(small: Project) -> None:
    edit(small, KO, "# A page", "# One page")
    edit(small, EN, "### Second", "### The second")
    edit(small, "docs/en/_fragments/a.md", "layer", "LSTM")
    assert found(small) == [
        f"{EN}:6: stale: {KO} has changed under #page; compare, then run make ack PAGE=page",
        "docs/ko/_fragments/a.md:1: stale: docs/en/_fragments/a.md has changed under its beginning; "
        "compare, then run make ack PAGE=_fragments/a",
        f"{KO}:27: stale: {EN} has changed under #second; compare, then run make ack PAGE=page",
    ]
    acknowledge(small, ["page.md", "_fragments/a"])
    assert found(small) == []


def test_a_heading_that_came_or_went_makes_stale(small: Project) -> None:
    for name in (KO, EN):
        edit(small, name, "### Second { #second }\n", "### Third { #third }\n")
    assert all("under #first" not in problem for problem in found(small))
    assert [problem.split(" has changed under ")[1] for problem in found(small)] == [
        "#third, #second; compare, then run make ack PAGE=page"
    ] * 2
    assert differences(small) == []


def test_what_no_reader_sees_makes_nothing_stale(small: Project) -> None:
    edit(small, KO, "## First { #first }\n", "<!-- a note\nof two lines -->\n\n## First { #first }   \n\n")
    write(small, EN, (small.root / EN).read_text("utf-8").replace("\n", "\r\n"))
    assert found(small) == []


def test_a_page_that_was_never_compared_is_stale(small: Project) -> None:
    for language in ("ko", "en"):
        write(small, f"docs/{language}/new.md", "# New { #new }\n")
    assert [problem.split(": ")[0] for problem in found(small)] == ["docs/en/new.md:1", "docs/ko/new.md:1"]


def test_a_page_that_is_gone_leaves_the_record(small: Project) -> None:
    for language in ("ko", "en"):
        (small.root / f"docs/{language}/page.md").unlink()
    assert found(small) == [f"{RECORD}: page is no page of both languages: run make ack PAGE=all"]
    assert len(acknowledge(small, ["all"])) == 4
    assert found(small) == []


def test_a_line_that_is_none_of_the_record_is_named(small: Project) -> None:
    text = (small.root / RECORD).read_text("utf-8")
    write(small, RECORD, text + "<<<<<<< HEAD\n")
    line = text.count("\n") + 1
    assert found(small) == [f"{RECORD}:{line}: not a line of this file: run make ack PAGE=all"]


def test_the_record_holds_a_line_a_section_and_is_left_alone_where_nothing_moved(small: Project) -> None:
    record = small.root / RECORD
    lines = record.read_text("utf-8").splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["_fragments/a", "page", "page#page", "page#first", "page#second"]
    before = record.stat().st_mtime_ns
    assert acknowledge(small, ["all"]) == []
    assert record.stat().st_mtime_ns == before


def test_a_page_that_is_not_there_cannot_be_acknowledged(small: Project) -> None:
    write(small, "docs/ko/alone.md", "# 혼자 { #alone }\n")
    with pytest.raises(Problems, match="alone: is no page of both languages: name it as in PAGE=layers/lstm"):
        acknowledge(small, ["page", "alone"])


def test_the_command_lists_and_acknowledges(
    small: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(parity, "HERE", small)
    write(small, "docs/ko/alone.md", "# 혼자 { #alone }\n")
    edit(small, KO, "# A page", "# One page")
    assert parity.main([]) == 1
    shown = capsys.readouterr().out
    assert f"{EN}:6: stale" in shown
    assert "docs/ko/alone.md: stands in one language only" in shown
    assert parity.main(["--ack", "page"]) == 0
    assert capsys.readouterr().out == "1 sections acknowledged\n  page#page\n"
    assert parity.main(["--ack", "pages"]) == 1
    assert "pages: is no page of both languages" in capsys.readouterr().err


def test_every_page_of_the_site_is_compared() -> None:
    names = [pair[0].name for pair in page_pairs(HERE)]
    assert {"index", "layers/lstm", "_fragments/base/name"} <= set(names)
