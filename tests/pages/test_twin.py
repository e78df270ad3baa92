"""The Markdown twin of a page holds what the page embeds, in Markdown that any program reads."""

from __future__ import annotations

import json

import pytest

from tools.pages.twin import place_of, twin
from tools.project import Project


def made(project: Project, text: str) -> str:
    page = project.docs("en") / "layers/lstm.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text)
    return twin(project, "en", "layers/lstm.md", page, "")


def test_a_twin_stands_where_its_page_would_be_as_a_file() -> None:
    assert place_of("layers/lstm.md") == "layers/lstm.md"
    assert place_of("tutorials/forecast.ipynb") == "tutorials/forecast.md"


def test_code_and_output_stand_in_it(project: Project) -> None:
    (project.snippets / "a.py").write_text("print('```')\n")
    (project.snippets / "a.out").write_text("1\n")
    output = '```{.text .error title="Output"}\n--8<-- "a.out"\n```\n'
    text = f'# A {{ #a }}\n\n```python title="a.py"\n--8<-- "a.py"\n```\n{output}'
    assert made(project, text) == "# A { #a }\n\n```python title=\"a.py\"\nprint('```')\n```\n```text\n1\n```\n"


def test_a_fragment_is_resolved_as_far_as_it_goes(project: Project) -> None:
    fragments = project.docs("en") / "_fragments"
    fragments.mkdir()
    (fragments / "one.md").write_text('Before.\n--8<-- "_fragments/two.md"\n')
    (fragments / "two.md").write_text("Inside.\n")
    assert made(project, 'First.\n\n--8<-- "_fragments/one.md"\n\nLast.\n') == "First.\n\nBefore.\nInside.\n\nLast.\n"


def test_a_figure_becomes_the_words_of_a_screen_reader(project: Project) -> None:
    figure = project.generated("en") / "figure/a.md"
    figure.parent.mkdir(parents=True)
    figure.write_text("<figure><svg><title>A &lt; b</title><desc>It goes up.</desc><path/></svg></figure>\n")
    text = '<!-- figure: unrolled\nsnippet: a.py\n-->\n--8<-- "figure/a.md"\n'
    assert made(project, text) == "> A < b. It goes up.\n"


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("---\ntitle: A\n---\n\n# A\n", "# A\n"),
        ("/// note | Mind\n\nText.\n\n///\n", "**Mind**\n\nText.\n"),
        ("/// details | More\n    open: true\n\nText.\n\n///\n", "**More**\n\nText.\n"),
        ("```text\n///\n    a: b\n```\n", "```text\n///\n    a: b\n```\n"),
        ("[f](../tutorials/forecast.ipynb#x)\n", "[f](../tutorials/forecast.md#x)\n"),
    ],
)
def test_what_only_this_site_knows_goes(project: Project, text: str, becomes: str) -> None:
    assert made(project, text) == becomes


def test_a_notebook_has_its_texts_its_code_and_what_that_printed(project: Project) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# A\n", "\n", "Text."], "metadata": {}},
        {
            "cell_type": "code",
            "source": ["print(1)"],
            "metadata": {"alt": "A curve falls."},
            "outputs": [{"output_type": "stream", "text": ["1\n"]}, {"output_type": "display_data", "data": {}}],
        },
    ]
    path = project.root / "a.ipynb"
    path.write_text(json.dumps({"cells": cells}))
    text = twin(project, "en", "tutorials/a.ipynb", path, "https://x.example/a/")
    code = "```python\nprint(1)\n```\n\n```text\n1\n```"
    assert text == f"<!-- https://x.example/a/ -->\n\n# A\n\nText.\n\n{code}\n\n> A curve falls.\n"
