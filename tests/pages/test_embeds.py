"""Pages, languages and snippets fit together before anything is built."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config

from tests.support.checkout import GOOD, PAGE
from tools.pages.embeds import Embed, embed_folders, embeds, find_embedded, parity_problems, structure_problems
from tools.project import HERE, LANGUAGES, Project


def write(project: Project, name: str, text: str) -> Path:
    path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def write_pages(project: Project, name: str, text: str) -> None:
    for language in LANGUAGES:
        write(project, f"docs/{language}/{name}.md", text)


@pytest.fixture
def good(project: Project) -> Project:
    """A project in which all fits together."""
    write(project, "snippets/lstm/units.py", GOOD)
    for language in LANGUAGES:
        write(project, f"docs/{language}/_fragments/name.md", "The name.\n")
        write(project, f".cache/generated/{language}/signature/lstm.md", "LSTM\n")
    page = PAGE.format(title="LSTM", name="lstm/units")
    write_pages(project, "lstm", page + '--8<-- "_fragments/name.md"\n\n--8<-- "signature/lstm.md"\n')
    return project


def test_a_good_project_has_no_problem(good: Project) -> None:
    assert structure_problems(good) + parity_problems(good) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_mkdocs_looks_for_embeds_in_the_same_folders(language: str) -> None:
    config = load_config(str(HERE.root / ("mkdocs.yml" if language == LANGUAGES[0] else f"mkdocs.{language}.yml")))
    folders = config.mdx_configs["pymdownx.snippets"]["base_path"]
    assert folders == [HERE.relative(folder) for folder in embed_folders(HERE, language)]


# Embeds of one page.


def test_embeds_come_in_order_with_their_lines(project: Project) -> None:
    page = write(project, "docs/ko/a.md", '# A\n\n--8<-- "b.md"\n\n```python\n--8<-- "c.py"\n```\n')
    assert list(embeds(page)) == [Embed(page, 3, "b.md"), Embed(page, 6, "c.py")]


@pytest.mark.parametrize("line", ['--8<-- "a.py"', "--8<-- 'a.py'", '    --8<-- "a.py"', '-8<- "a.py"  '])
def test_an_embed_is_found(project: Project, line: str) -> None:
    page = write(project, "docs/ko/a.md", line)
    assert list(embeds(page)) == [Embed(page, 1, "a.py")]


@pytest.mark.parametrize("line", ['see --8<-- "a.py"', '`--8<-- "a.py"`', "--8<-- \"a.py'", '8<-- "a.py"', ""])
def test_what_is_no_embed_is_not_found(project: Project, line: str) -> None:
    assert not list(embeds(write(project, "docs/ko/a.md", line)))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("lstm/units.py", "snippets/lstm/units.py"),
        ("signature/lstm.md", ".cache/generated/en/signature/lstm.md"),
        ("_fragments/name.md", "docs/en/_fragments/name.md"),
    ],
)
def test_an_embed_is_looked_for_in_the_folders_of_its_language(good: Project, name: str, file: str) -> None:
    assert find_embedded(good, "en", name) == good.root / file


def test_a_folder_cannot_be_embedded(good: Project) -> None:
    assert find_embedded(good, "en", "lstm") is None


# Planted faults that make the site impossible to build.


def test_an_output_that_the_engine_will_write_counts_as_there(good: Project) -> None:
    assert not list(good.snippets.rglob("*.out"))
    assert structure_problems(good) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["lstm/untis.py", "lstm/untis.out", "../units.md", "https://example.com/a.md"])
def test_an_embed_of_nothing_is_a_problem(good: Project, language: str, name: str) -> None:
    write(good, f"docs/{language}/lstm.md", f'# LSTM\n\n--8<-- "{name}"\n')
    assert f"docs/{language}/lstm.md:3: embeds {name}, which is not there" in str(structure_problems(good)[0])


def test_a_fragment_of_the_other_language_is_not_there(good: Project) -> None:
    (good.docs("en") / "_fragments/name.md").unlink()
    (problem,) = structure_problems(good)
    assert str(problem).startswith("docs/en/lstm.md:9: embeds _fragments/name.md, which is not there")


def test_an_embed_within_a_fragment_is_looked_at(good: Project) -> None:
    write(good, "docs/ko/_fragments/name.md", '--8<-- "no.md"\n')
    (problem,) = structure_problems(good)
    assert str(problem).startswith("docs/ko/_fragments/name.md:1: embeds no.md, which is not there")


@pytest.mark.parametrize(
    "text",
    [
        "--8<--\nlstm/units.py\n--8<--\n",
        "--8<-- lstm/units.py\n",
        '--8<-- "lstm/units.py" "lstm/units.out"\n',
        "--8<-- \"lstm/units.py'\n",
    ],
)
def test_an_embed_in_another_form_is_a_problem(good: Project, text: str) -> None:
    write(good, "docs/ko/lstm.md", f"# LSTM\n\n{text}")
    assert str(structure_problems(good)[0]).startswith("docs/ko/lstm.md:3: an embed in a form")


@pytest.mark.parametrize("name", ["lstm/units.py:1:3", "lstm/units.py:section"])
def test_a_part_of_a_snippet_cannot_be_embedded(good: Project, name: str) -> None:
    write(good, "docs/ko/lstm.md", f'# LSTM\n\n--8<-- "{name}"\n')
    assert "which is not there" in str(structure_problems(good)[0])


def test_code_without_its_output_is_a_problem(good: Project) -> None:
    page = PAGE.format(title="LSTM", name="lstm/units").replace("units.out", "units.py")
    write(good, "docs/en/lstm.md", page)
    problems = [str(problem) for problem in structure_problems(good)]
    message = "lstm/units.py is shown without its output: embed lstm/units.out below it"
    assert problems == [f"docs/en/lstm.md:{line}: {message}" for line in (4, 7)]


def test_all_problems_come_in_one_list(good: Project) -> None:
    write_pages(good, "lstm", '# LSTM\n\n--8<-- "a.md"\n\n--8<-- "b.md"\n')
    assert len(structure_problems(good)) == 2 * len(LANGUAGES)


# Planted faults between the languages.


@pytest.mark.parametrize(("there", "missing"), [LANGUAGES, LANGUAGES[::-1]])
@pytest.mark.parametrize("name", ["alone.md", "guides/alone.ipynb", "_fragments/alone.md"])
def test_a_page_in_one_language_is_a_problem(good: Project, there: str, missing: str, name: str) -> None:
    write(good, f"docs/{there}/{name}", "")
    assert str(parity_problems(good)[0]) == (
        f"docs/{there}/{name}: stands in one language only: write docs/{missing}/{name}"
    )


def test_a_snippet_that_no_page_uses_is_a_problem(good: Project) -> None:
    write(good, "snippets/lstm/alone.py", GOOD)
    (problem,) = parity_problems(good)
    assert str(problem).startswith("snippets/lstm/alone.py: no page uses it")


@pytest.mark.parametrize(("there", "missing"), [LANGUAGES, LANGUAGES[::-1]])
def test_a_snippet_that_one_language_does_not_use_is_a_problem(good: Project, there: str, missing: str) -> None:
    write(good, "snippets/lstm/alone.py", GOOD)
    write_pages(good, "alone", "# Alone\n")
    write(good, f"docs/{there}/alone.md", PAGE.format(title="Alone", name="lstm/alone"))
    (problem,) = parity_problems(good)
    assert str(problem).startswith(f"snippets/lstm/alone.py: no page of docs/{missing} uses it")


def test_a_fragment_that_no_page_uses_is_a_problem_in_each_language(good: Project) -> None:
    write_pages(good, "_fragments/alone", "Alone.\n")
    problems = [str(problem) for problem in parity_problems(good)]
    assert problems == [
        f"docs/{language}/_fragments/alone.md: no page uses it: embed it in both languages, or delete it"
        for language in LANGUAGES
    ]


def test_a_snippet_used_by_a_fragment_is_used(good: Project) -> None:
    write(good, "snippets/lstm/more.py", GOOD)
    write_pages(good, "_fragments/name", PAGE.format(title="Name", name="lstm/more"))
    assert structure_problems(good) + parity_problems(good) == []


def test_the_real_project_has_no_problem_between_its_languages() -> None:
    assert [str(problem) for problem in parity_problems(HERE)] == []
