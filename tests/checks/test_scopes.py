"""Words are held to the right examples, in whatever part of a page they stand."""

from __future__ import annotations

import pytest

from tests.checks import claims
from tests.support.spoiling import edit, write
from tests.support.two_examples import EN, LINE, found, found_at_place, two_examples
from tools.project import Project


@pytest.fixture
def small(project: Project) -> Project:
    """One page in both languages with two examples, whose claims all hold."""
    return two_examples(project)


def test_a_number_of_another_section_is_not_enough(small: Project) -> None:
    (problem,) = found_at_place(small, "It prints 50.")
    assert "under #example, only elsewhere on the page" in problem


def test_under_a_heading_without_code_the_whole_page_counts(small: Project) -> None:
    edit(small, EN, "- Words.", "- 144 parameters, 50 and `(2, 4, 3)`.")
    assert found(small) == []
    line = edit(small, EN, "- 144", "- 145")
    assert found(small)[0].startswith(f"{EN}:{line}: 145 stands in no code and no output under #see-also")


def test_code_that_shows_no_number_widens_nothing(small: Project) -> None:
    write(small, "snippets/b.py", "print('words')\n")
    write(small, "snippets/b.out", "words\n")
    edit(small, EN, "## Another { #another }\n\nWords.", "## Another { #another }\n\nIt has 144 of them.")
    (problem,) = found(small)
    assert ": 144 stands in no code and no output under #another, only elsewhere on the page" in problem


def test_above_subsections_their_code_counts(small: Project) -> None:
    edit(small, EN, "# A page { #page }\n\nWords.", "# A page { #page }\n\n144, 50.\n\n## Both { #both }\n\n144, 50.")
    edit(small, EN, "## An example", "### An example")
    (problem,) = found(small)
    assert ": 50 stands in no code and no output under #both, only elsewhere on the page" in problem


def test_fragments_that_embed_each_other_end(small: Project) -> None:
    for one, other in (("f", "g"), ("g", "f")):
        write(small, f"docs/en/_fragments/{one}.md", f'Of 143.\n\n--8<-- "_fragments/{other}.md"\n')
    assert len(found_at_place(small, '--8<-- "_fragments/f.md"')) == 2


def test_a_fragment_is_judged_on_the_page_that_embeds_it(small: Project) -> None:
    write(small, "docs/en/_fragments/f.md", "Words.\n\nIt has 144 parameters.\n")
    write(small, "docs/en/other.md", '# Other { #other }\n\n--8<-- "_fragments/f.md"\n')
    assert found_at_place(small, '--8<-- "_fragments/f.md"') == [
        "docs/en/_fragments/f.md:3: " + claims._unshown("144", "on this page of docs/en/other.md", False)
    ]


def test_titles_and_descriptions_are_read(small: Project) -> None:
    edit(small, EN, "description: An LSTM.", "description: An LSTM of 144 + 144 = 288 parameters and 50.")
    assert found(small) == []
    edit(small, EN, "144 + 144 = 288", "143")
    assert found(small) == [f"{EN}:3: {claims._unshown('143', 'on this page', False)}"]


def test_code_in_place_and_its_output_prove_something(small: Project) -> None:
    text = "It prints 12.\n\n```python\nprint(3 * 4)\n```\n\n```text\n12\n```"
    assert found_at_place(small, text) == []


def test_the_labels_of_a_figure_are_read(small: Project) -> None:
    write(
        small, "docs/en/a.svg", '<svg viewBox="0 0 640 480"><style>a{b:7}</style><text x="12">144 of 143</text></svg>'
    )
    (problem,) = found_at_place(small, "![An LSTM](a.svg)")
    assert problem.startswith(f"{EN}:{LINE}: 143 stands")


def test_a_drawn_figure_is_judged_by_what_stands_under_its_heading(small: Project) -> None:
    comment = "<!-- figure: unrolled\nsnippet: NAME.py\nlayer: LAYER\ninput: INPUT\nreturns: RETURNS\n-->\n"
    embed = '--8<-- "figure/page/name.md"'
    filled = {"NAME": "a", "LAYER": "LSTM(3, return_sequences=True)", "INPUT": "(2, 4, 8)", "RETURNS": "(2, 4, 3)"}
    assert found_at_place(small, _filled(comment, filled) + embed) == []
    write(small, "snippets/c.py", "x = keras.ops.ones((5, 4, 8))\nprint(keras.layers.LSTM(9)(x).shape)\n")
    write(small, "snippets/c.out", "(5, 9)\n")
    elsewhere = {"NAME": "c", "LAYER": "LSTM(9)", "INPUT": "(5, 4, 8)", "RETURNS": "(5, 9)"}
    problems = found_at_place(small, _filled(comment, elsewhere) + embed)
    assert {problem.split(" stands", 1)[0] for problem in problems} == {
        f"{EN}:{LINE + 6}: {claim}" for claim in ("(5, 4, 8)", "(5, 9)", "9")
    }


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(name, value)
    return text
