"""Lists of sections hold what the pages have, class by class."""

from __future__ import annotations

from tools.pages.contents import KINDS, write_contents
from tools.project import HERE, LANGUAGES, Project

PAGE = """\
# LSTM: mistakes { #mistakes }

## Silent { #mistakes-silent }

### One { #mistake-one }

### Two `x` { #mistake-two }

## Loud { #mistakes-loud }

### Three { #mistake-three }
"""


def listed(project: Project, language: str, name: str) -> list[str]:
    path = project.generated(language) / f"contents/{name}.md"
    return [line for line in path.read_text("utf-8").splitlines() if line]


def test_a_list_has_the_sections_below_its_heading(project: Project) -> None:
    page = project.docs("en") / "errors/lstm.md"
    page.parent.mkdir()
    page.write_text(PAGE, "utf-8")
    write_contents(project)
    assert listed(project, "en", "silent") == [
        "- [LSTM](lstm.md)",
        "    - [One](lstm.md#mistake-one)",
        "    - [Two `x`](lstm.md#mistake-two)",
    ]
    assert listed(project, "en", "raised") == ["- [LSTM](lstm.md)", "    - [Three](lstm.md#mistake-three)"]
    assert listed(project, "ko", "silent") == []


def test_a_list_without_a_heading_has_all_but_what_is_left_out(project: Project) -> None:
    page = project.docs("ko") / "upstream/gru.md"
    page.parent.mkdir()
    page.write_text(
        "# GRU { #docs }\n\n## A { #docs-a }\n\n## B { #docs-b }\n\n### C { #docs-c }\n\n## R { #report }\n", "utf-8"
    )
    write_contents(project)
    assert listed(project, "ko", "defects") == [
        "- [GRU](gru.md)",
        "    - [A](gru.md#docs-a)",
        "    - [C](gru.md#docs-c)",
    ]


def test_the_lists_of_this_site_are_as_long_in_both_languages() -> None:
    write_contents(HERE)
    for name in KINDS:
        lists = [listed(HERE, language, name) for language in LANGUAGES]
        assert len(lists[0]) == len(lists[1]) > 40
