"""A page is taken apart as its writer meant it."""

from __future__ import annotations

import pytest

from tools.pages.document import Document, Kind, Part, labels

PAGE = """\
---
title: "A page"
description: Of words: two.
---

Before.

# One { #one }

A paragraph with `code`, ``more `code` ``
and [a link](a.md#b), ![a figure](c.svg).

- An item
  goes on
- [Another](d.md)

| a | `b|c` |
|---|---|
| d | e \\| f |

| g |
|---|

## Two { #two }
<!-- a comment
of two lines -->
```{.text .error title="Output"}
--8<-- "a.out"
```

--8<-- "b.md"

/// details | More `code`

````markdown
```python
print()
```
````

///

<p class="x"
   title="Read">Text <b>bold</b></p>

<svg viewBox="0 0 1 1">

<text>A label</text>
</svg>
After.
"""


@pytest.fixture
def page() -> Document:
    return Document(PAGE)


def line_of(text: str) -> int:
    return PAGE[: PAGE.index(text)].count("\n") + 1


def test_every_part_is_found_in_its_line(page: Document) -> None:
    assert [(part.kind, part.line) for part in page.parts] == [
        (Kind.PARAGRAPH, line_of("Before.")),
        (Kind.HEADING, line_of("# One")),
        (Kind.PARAGRAPH, line_of("A paragraph")),
        (Kind.ITEM, line_of("- An item")),
        (Kind.ITEM, line_of("- [Another]")),
        (Kind.ROW, line_of("| a |")),
        (Kind.ROW, line_of("| d |")),
        (Kind.ROW, line_of("| g |")),
        (Kind.HEADING, line_of("## Two")),
        (Kind.COMMENT, line_of("<!-- a comment")),
        (Kind.CODE, line_of("```{.text")),
        (Kind.EMBED, line_of('--8<-- "b.md"')),
        (Kind.BLOCK, line_of("/// details")),
        (Kind.CODE, line_of("````markdown")),
        (Kind.END, line_of("///\n\n<p")),
        (Kind.HTML, line_of("<p class")),
        (Kind.HTML, line_of("<svg")),
        (Kind.PARAGRAPH, line_of("After.")),
    ]


def test_front_matter_has_keys_and_lines(page: Document) -> None:
    assert page.meta == {"title": "A page", "description": "Of words: two."}
    assert [page.meta_line(key) for key in ("title", "description", "none")] == [2, 3, 0]
    assert Document("# No { #no }\n").meta == {}


def test_a_paragraph_knows_its_code_links_and_figures(page: Document) -> None:
    paragraph = page.parts[2]
    assert paragraph.inline_code == ["code", "more `code`"]
    assert paragraph.links == [("a link", "a.md#b")]
    assert paragraph.images == [("a figure", "c.svg")]
    assert Part(Kind.PARAGRAPH, 1, "![](d.svg)").images == [("", "d.svg")]


def test_code_knows_its_language_and_embeds(page: Document) -> None:
    blocks = [part for part in page.parts if part.kind in (Kind.CODE, Kind.EMBED)]
    assert [part.language for part in blocks] == ["text", "", "markdown"]
    assert [part.embeds for part in blocks] == [["a.out"], ["b.md"], []]
    assert page.parts[0].language == ""
    assert page.parts[0].embeds == []


def test_cells_are_not_divided_inside_code_or_after_a_backslash(page: Document) -> None:
    assert [row.cells for table in page.tables for row in table] == [["a", "`b|c`"], ["d", "e | f"], ["g"]]


def test_tables_with_a_blank_line_between_are_two(page: Document) -> None:
    assert [len(table) for table in page.tables] == [2, 1]


def test_sections_go_from_heading_to_heading(page: Document) -> None:
    lines = PAGE.splitlines()
    assert [(section.id, section.level, section.first, section.last) for section in page.sections] == [
        ("", 0, 1, line_of("# One") - 1),
        ("one", 1, line_of("# One"), line_of("## Two") - 1),
        ("two", 2, line_of("## Two"), len(lines)),
    ]
    assert [part for section in page.sections for part in section.all_parts] == page.parts


@pytest.mark.parametrize(
    ("text", "ids"), [("", []), ("words\n", [""]), ("# A { #a }\n", ["a"]), ("\n# A { #a }\n## B\n", ["", "a", ""])]
)
def test_sections_of_short_pages(text: str, ids: list[str]) -> None:
    assert [section.id for section in Document(text).sections] == ids


def test_labels_are_what_a_reader_sees_or_hears(page: Document) -> None:
    html = [part.labels for part in page.parts if part.kind is Kind.HTML]
    assert html == [["Read", "Text", "bold"], ["A label"]]
    assert labels("<style>a { b: 1 }</style><!-- no --><img alt='x' aria-label=\"y\">") == ["y"]
    assert page.parts[0].labels == []


def test_html_that_never_closes_ends_at_a_blank_line() -> None:
    assert [part.kind for part in Document("<p title='\n\nWords.\n").parts] == [Kind.HTML, Kind.PARAGRAPH]
