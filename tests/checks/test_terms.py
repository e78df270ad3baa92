"""The words of the glossary: other forms are found, each term is introduced once, and a faulty glossary is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.checks.terms import problems
from tools.pages.glossary import GLOSSARY, load
from tools.problems import Problems
from tools.project import HERE, Project

ENTRY = "- ko: 시점\n  en: timestep\n  why: design\n"


def test_this_project_uses_its_own_words() -> None:
    assert list(map(str, problems(HERE))) == []


def test_glossary_of_this_project_is_good() -> None:
    terms = load(HERE).terms
    assert len(terms) > 50
    assert sum(term.gloss for term in terms) > 20
    assert {"시점", "은닉 상태", "셀 상태", "층", "순환층", "망각 게이트"} <= {term.ko for term in terms}


@pytest.fixture
def pages(project: Project) -> Project:
    """An empty project with the glossary of this one."""
    (project.root / GLOSSARY).parent.mkdir()
    shutil.copy(HERE.root / GLOSSARY, project.root / GLOSSARY)
    return project


def found(project: Project, text: str, name: str = "docs/ko/page.md") -> list[str]:
    """The faults of one page."""
    path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return [str(problem) for problem in problems(project)]


def only(faults: list[str], place: str, message: str) -> bool:
    """Whether there is one fault, the expected one."""
    assert len(faults) == 1, faults
    return faults[0].startswith(f"{place}: ") and message in faults[0]


# Forms that are not used


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# 쪽\n\n타임스텝마다 값이 나옵니다.\n", 3, "'타임스텝': the word of the glossary is 시점 (timestep)"),
        ("첫 줄입니다.\n둘째 줄에 타임\n스텝이 있습니다.\n", 2, "'타임 스텝'"),
        ("# 히든 스테이트란 { #id }\n", 1, "은닉 상태 (hidden state)"),
        ("- 첫째\n- LSTM레이어\n", 2, "층 (layer)"),
        ("| 은닉상태 | `h` |\n|---|---|\n", 1, "은닉 상태"),
        ("| `h` | 값 |\n|---|---|\n| `c` | 디폴트 |\n", 3, "기본값"),
        ("[인수](page.md)를 넘깁니다.\n", 1, "인자"),
        ("/// note | 매개변수의 수\n///\n", 1, "파라미터"),
        ('```text title="에러"\n1\n```\n', 1, "오류"),
        ("---\ntitle: 양방향\ndescription: 쌍방향입니다.\n---\n", 3, "양방향"),
        ('<figure><img src="a.svg" alt="레이어">\n<figcaption>그림</figcaption></figure>\n', 1, "층"),
    ],
)
def test_other_form_is_found_in_korean(pages: Project, text: str, line: int, message: str) -> None:
    assert only(found(pages, text), f"docs/ko/page.md:{line}", message)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# Page\n\nOne time step later.\n", 3, "'time step': the word of the glossary is timestep (시점)"),
        ("All Time-steps count.\n", 1, "timestep"),
        ("It has a bi-directional layer.\n", 1, "bidirectional"),
        ("| Optimisers |\n|---|\n", 1, "optimizer"),
    ],
)
def test_other_form_is_found_in_english(pages: Project, text: str, line: int, message: str) -> None:
    assert only(found(pages, text, "docs/en/page.md"), f"docs/en/page.md:{line}", message)


@pytest.mark.parametrize(
    "text",
    [
        "`레이어`를 씁니다.\n",
        "```python\nx = '레이어'\n```\n",
        "[쌓기](레이어.md)를 보십시오.\n",
        "https://example.org/레이어 를 보십시오.\n",
        "<!-- 레이어 -->\n",
        "인수분해를 합니다.\n",
    ],
)
def test_other_form_is_no_fault_elsewhere(pages: Project, text: str) -> None:
    assert found(pages, text) == []


@pytest.mark.parametrize("text", ["A `time step` of `레이어`.\n", "Two timesteps.\n", "A real-time stepper.\n"])
def test_other_form_is_no_fault_elsewhere_in_english(pages: Project, text: str) -> None:
    assert found(pages, text, "docs/en/page.md") == []


def test_form_of_the_other_language_is_no_fault(pages: Project) -> None:
    assert found(pages, "The word 레이어.\n", "docs/en/page.md") == []


def test_glossary_page_shows_what_is_not_used(pages: Project) -> None:
    assert found(pages, "| 은닉상태 |\n|---|\n", "docs/ko/glossary.md") == []


# The first use


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("은닉 상태가 나옵니다.\n", 1, "first use of '은닉 상태' on this page: write 은닉 상태(hidden state)"),
        ("# 제목\n\n첫 줄입니다.\n시점마다 나옵니다.\n", 4, "시점(timestep)"),
        ("시점(time steps)마다 나옵니다.\n", 1, "시점(timestep)"),
        ("시점 (timestep)마다 나옵니다.\n", 1, "시점(timestep)"),
        ("- 하나\n- [가중치](a.md)\n", 2, "가중치(weight)"),
        ("| 편향 |\n|---|\n", 1, "편향(bias)"),
        ("출력의 shape입니다.\n", 1, "first use of 'shape' on this page: write 형태(shape)"),
        ("마스크된 값입니다.\n", 1, "마스크(mask)"),
        ("셀 상태(cell state)를 셀이 만듭니다.\n", 1, "셀(cell)"),
        ("배치 크기입니다.\n", 1, "배치(batch)"),
        ("<p>\n게이트\n</p>\n", 2, "게이트(gate)"),
    ],
)
def test_first_use_without_english_is_found(pages: Project, text: str, line: int, message: str) -> None:
    assert only(found(pages, text), f"docs/ko/page.md:{line}", message)


@pytest.mark.parametrize(
    "text",
    [
        "은닉 상태(hidden state)가 나옵니다. 은닉 상태는 `h`입니다.\n",
        "# 은닉 상태 { #hidden-state }\n\n은닉 상태(hidden state)가 나옵니다.\n",
        "---\ntitle: 은닉 상태\n---\n\n은닉 상태(hidden state)가 나옵니다.\n",
        "/// note | 은닉 상태\n///\n\n은닉 상태(hidden state)가 나옵니다.\n",
        "| 형태(shape) |\n|---|\n| shape |\n\nshape는 같습니다.\n",
        "다른 형태로 씁니다. 형태(shape)입니다. shape입니다. 이런 형태도 있습니다.\n",
        "두 번 셀 수 있습니다. 나란히 배치합니다.\n",
        "순환층(recurrent layer)은 층(layer)입니다. 아래층도 층입니다.\n",
        "출력은 `h`입니다. 기본값은 0입니다.\n",
        "[반환값](a.md)과 [게이트](b.md)(gate)\n",
    ],
)
def test_first_use_with_english_is_good(pages: Project, text: str) -> None:
    assert found(pages, text) == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (
            "은닉 상태(hidden state)입니다.\n\n- 은닉 상태(hidden state)\n",
            3,
            "은닉 상태(hidden state) again on this page, used first at docs/ko/page.md:1: write 은닉 상태",
        ),
        ("형태(shape)입니다.\n\n| 형태(shape) |\n|---|\n", 3, "used first at docs/ko/page.md:1: write shape"),
        ("출력은 `h`입니다.\n\n출력(output)은 `h`입니다.\n", 3, "출력(output) again"),
    ],
)
def test_english_again_is_found(pages: Project, text: str, line: int, message: str) -> None:
    assert only(found(pages, text), f"docs/ko/page.md:{line}", message)


def test_late_english_is_found_at_both_places(pages: Project) -> None:
    first, late = found(pages, "시점입니다.\n\n시점(timestep)입니다.\n")
    assert first.startswith("docs/ko/page.md:1: first use of '시점'")
    assert late.startswith("docs/ko/page.md:3: 시점(timestep) again")


FRAGMENT = "docs/ko/_fragments/base/name.md"
EMBED = '--8<-- "_fragments/base/name.md"\n'


def test_first_use_in_a_fragment_is_found(pages: Project) -> None:
    assert found(pages, "가중치를 읽습니다.\n", FRAGMENT) == []  # no page reads it
    faults = found(pages, f"# 쪽\n\n{EMBED}\n가중치(weight)입니다.\n")
    assert len(faults) == 2
    assert faults[0].startswith(f"{FRAGMENT}:1: first use of '가중치' on docs/ko/page.md: write 가중치(weight)")
    assert faults[1].startswith("docs/ko/page.md:5: 가중치(weight) again on this page, used first at " + FRAGMENT)


def test_fragment_follows_what_stands_before_it(pages: Project) -> None:
    assert found(pages, "가중치를 읽습니다.\n", FRAGMENT) == []
    assert found(pages, f"가중치(weight)입니다.\n\n{EMBED}") == []


def test_english_again_in_a_fragment_is_found(pages: Project) -> None:
    assert found(pages, "\n가중치(weight)를 읽습니다.\n", FRAGMENT) == []
    faults = found(pages, f"가중치(weight)입니다.\n\n{EMBED}")
    assert only(faults, f"{FRAGMENT}:2", "again on docs/ko/page.md, used first at docs/ko/page.md:1")


def test_english_pages_introduce_nothing(pages: Project) -> None:
    assert found(pages, "The hidden state.\n", "docs/en/page.md") == []


# The glossary itself


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "not a list of terms"),
        ("시점: timestep\n", 1, "not a list of terms"),
        ("- ko: [시점\n", 2, "not YAML"),
        ("- 시점\n", 1, "not a term"),
        ("- ko: 시점\n  en: timestep\n", 1, "`why` is missing"),
        ("- ko: 시점\n  en:\n  why: design\n", 2, "`en` takes a text"),
        ("- ko: 시점\n  en: 1\n  why: design\n", 2, "`en` takes a text"),
        (f"{ENTRY}  gloss: maybe\n", 4, "`gloss` is true or false"),
        (f"{ENTRY}  not_ko: 타임스텝\n", 4, "`not_ko` takes a list"),
        (f"{ENTRY}  not_en: [time step, 1]\n", 4, "`not_en` takes a list"),
        (f"{ENTRY}  not: [타임스텝]\n", 4, "`not` is not known: use ko, en,"),
        (f"{ENTRY}  en: step\n", 4, "`en` is there twice"),
        (f"{ENTRY}{ENTRY.replace('timestep', 'point')}", 4, "'시점' stands under two terms, here and in line 1"),
        (
            f"{ENTRY}  not_ko: [스텝]\n- ko: 걸음\n  en: step\n  why: design\n  not_ko: [스텝]\n",
            5,
            "'스텝' stands under two terms, here and in line 1",
        ),
        (
            f"{ENTRY}- ko: 점\n  en: point\n  why: design\n  not_ko: [시]\n",
            4,
            "'시' is not to be used, but is part of '시점' in line 1",
        ),
        (
            f"{ENTRY}- ko: 층\n  en: layer\n  why: design\n  not_en: [layers of]\n"
            "- ko: 여러 층\n  en: Layers of layers\n  why: design\n",
            4,
            "'Layers of' is not to be used, but is part of 'Layers of layers' in line 8",
        ),
    ],
)
def test_faulty_glossary_is_named(pages: Project, text: str, line: int, message: str) -> None:
    (pages.root / GLOSSARY).write_text(text, "utf-8")
    faults = [str(problem) for problem in problems(pages)]
    assert only(faults, f"{GLOSSARY}:{line}", message)


def test_all_faults_of_the_glossary_are_named_at_once(pages: Project) -> None:
    (pages.root / GLOSSARY).write_text("- 시점\n- ko: 층\n", "utf-8")
    with pytest.raises(Problems) as error:
        load(pages)
    assert [problem.line for problem in error.value.problems] == [1, 2, 2]


def test_missing_glossary_is_named(project: Project, tmp_path: Path) -> None:
    assert only([str(problem) for problem in problems(project)], GLOSSARY, "the file is missing")


def test_english_form_is_a_whole_word(pages: Project) -> None:
    (pages.root / GLOSSARY).write_text(f"{ENTRY}  not_en: [step, time step]\n", "utf-8")
    load(pages)
    assert only(found(pages, "A time step, two timesteps.\n", "docs/en/page.md"), "docs/en/page.md:1", "'time step'")
