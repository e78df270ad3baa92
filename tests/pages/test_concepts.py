"""The page of terms: every term of the site can be explained, what is missing is told, and the order of the list."""

from __future__ import annotations

import pytest

from tools.pages.concepts import LIST, as_markdown, problems, write_concepts
from tools.pages.glossary import GLOSSARY, load
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, TEXT, Project

ENTRY = """\
- ko: 시점
  en: timestep
  not_ko: [타임스텝, 타임 스텝]
  also_en: [step in time]
  about_ko: "시퀀스의 한 칸입니다."
  about_en: "One place in a sequence."
  explained: guide#steps
  typed: [타임 스텝]
  why: x
"""
NAME = """\
- code: units
  also_en: [hidden size]
  about_ko: "개수를 정합니다."
  about_en: "Sets how many."
  explained: guide#guide
  why: x
"""
GUIDE = "# Guide: more { #guide }\n\n## Steps { #steps }\n\n```text\n## Code { #code }\n```\n"


@pytest.fixture
def pages(project: Project) -> Project:
    """A project with a glossary, its page, and a guide that explains."""
    (project.root / GLOSSARY).parent.mkdir(parents=True)
    (project.root / GLOSSARY).write_text(ENTRY + NAME, TEXT)
    for language in LANGUAGES:
        (project.docs(language) / "guide.md").write_text(GUIDE, TEXT)
        (project.docs(language) / "glossary.md").write_text("# Terms { #terms }\n", TEXT)
    return project


def test_every_term_of_this_project_can_be_explained() -> None:
    assert list(map(str, problems(HERE))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_this_project_is_in_the_list_once(language: str) -> None:
    text = as_markdown(HERE, language)
    glossary = load(HERE)
    assert text.count("\n:   ") == len(glossary.terms) + len(glossary.names) >= 90
    assert "{ #timestep }" in text
    assert "{ #code-lstm }" in text


def test_a_term_is_shown_with_its_names_and_its_section(pages: Project) -> None:
    assert as_markdown(pages, "ko").splitlines() == [
        "## ㅅ { #letter-s data-search-exclude }",
        "",
        "**시점**{ #timestep } · *timestep*{ lang=en }",
        "",
        ":   시퀀스의 한 칸입니다. 다르게 부르는 말: 타임스텝.",
        "    설명: [Guide, Steps](guide.md#steps)",
        "",
        "## A–Z { #letter-latin data-search-exclude }",
        "",
        "**`units`**{ #code-units }",
        "",
        ":   개수를 정합니다.",
        "    설명: [Guide](guide.md#guide)",
    ]


@pytest.mark.parametrize(
    ("words", "order"),
    [
        (["하나", "까지", "가지", "나무", "A", "각"], ["가지", "각", "까지", "나무", "하나", "A"]),
        (["싹", "상", "쌍"], ["상", "싹", "쌍"]),
    ],
)
def test_korean_words_come_in_their_order_and_latin_ones_last(
    pages: Project, words: list[str], order: list[str]
) -> None:
    text = "".join(
        ENTRY.replace("시점", word).replace("timestep", f"word {number}").replace("[타임스텝, 타임 스텝]", "[]")
        for number, word in enumerate(words)
    )
    text = text.replace("  also_en: [step in time]\n", "").replace("  typed: [타임 스텝]\n", "")
    (pages.root / GLOSSARY).write_text(text, TEXT)
    lines = as_markdown(pages, "ko").splitlines()
    assert [line[2:].partition("*")[0] for line in lines if line.startswith("**")] == order
    headings = [line for line in lines if line.startswith("## ")]
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize(
    ("before", "after", "line", "message"),
    [
        ('  about_en: "One place in a sequence."\n', "", 1, "`about_en` is missing: explain 'timestep' in one line"),
        ("  explained: guide#steps\n", "", 1, "`explained` is missing: write page#section"),
        ("guide#steps", "guide", 1, "`explained` is 'guide': write page#section"),
        ("guide#steps", "guides#steps", 1, "`explained`: there is no page docs/ko/guides.md"),
        ("guide#steps", "guide#code", 1, "`explained`: docs/ko/guide.md has no section { #code }"),
        ("guide#guide", "guide#gide", 10, "`explained`: docs/en/guide.md has no section { #gide }"),
        ("한 칸입니다.", "한 칸", 1, "`about_ko` ends without a full stop"),
        ("One place", "Of 25 places one", 1, "`about_en` holds the number 2"),
        ("시퀀스의 한 칸", "타임스텝", 1, "`about_ko` holds '타임스텝': the word of the glossary is 시점"),
        ("typed: [타임 스텝]", "typed: [타임]", 1, "'타임' in `typed` is none of its forms"),
        ("explained: guide#steps", "explained: 1", 7, "`explained` takes a text"),
    ],
)
def test_what_is_missing_or_dead_is_told(pages: Project, before: str, after: str, line: int, message: str) -> None:
    text = ENTRY + NAME
    assert before in text
    (pages.root / GLOSSARY).write_text(text.replace(before, after), TEXT)
    told = [str(problem) for problem in problems(pages)]
    assert any(each.startswith(f"{GLOSSARY}:{line}: ") and message in each for each in told)


def test_two_terms_of_one_anchor_are_told(pages: Project) -> None:
    twice = ENTRY.replace("시점", "시각").replace("en: timestep", "en: Timestep!").replace("step in time", "x")
    twice = twice.replace("타임스텝, 타임 스텝", "시간").replace("[타임 스텝]", "[시간]")
    (pages.root / GLOSSARY).write_text(ENTRY + twice, TEXT)
    assert [str(problem) for problem in problems(pages)] == [
        f"{GLOSSARY}:10: has the anchor #timestep of line 1: rename one"
    ]


def test_a_term_that_has_the_anchor_of_a_heading_is_told(pages: Project) -> None:
    (pages.docs("ko") / "glossary.md").write_text("# Terms { #timestep }\n", TEXT)
    assert [str(problem) for problem in problems(pages)] == [
        f"{GLOSSARY}:1: has the anchor of the heading #timestep of glossary.md: name that heading otherwise"
    ]


def test_the_list_is_written_for_the_page_alone(pages: Project) -> None:
    write_concepts(pages)
    assert (pages.generated("en") / LIST).read_text(TEXT) == as_markdown(pages, "en")
    (pages.root / GLOSSARY).write_text(ENTRY.replace("guide#steps", "guide#none"), TEXT)
    with pytest.raises(Problems):
        write_concepts(pages)
    for language in LANGUAGES:
        (pages.docs(language) / "glossary.md").unlink()
    write_concepts(pages)
