"""A sentence that speaks of all cases is listed with its proof; one that is not is found, and so is a stale entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks import general
from tests.checks.general import LIST, sentences
from tests.support.spoiling import copy_of_this_project, edit, write
from tools.project import HERE, Project

PAGE = """\
# A layer { #layer }

PLACE

```python title="a.py"
--8<-- "lstm/a.py"
```

## Weights { #weights }

There are "never" any.
"""
ENTRY = """\
layers/lstm#layer:
- en: It always prints 50.
  shown: lstm/a.py
"""


@pytest.fixture
def small(project: Project) -> Project:
    """A page with one example, and a list with its one sentence."""
    write(project, "snippets/lstm/a.py", "print(50)\n")
    write(project, "docs/en/layers/lstm.md", PAGE.replace("PLACE", "It always prints 50. It prints."))
    write(project, LIST, ENTRY)
    return project


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The source of a made-up Keras."""
    folder = tmp_path / "keras"
    (folder / "layers").mkdir(parents=True)
    (folder / "layers/rnn.py").write_text("return loop(cell)\n")
    return folder


def found(project: Project, keras: Path | None = None) -> list[str]:
    """What the check says."""
    return [str(problem) for problem in general.problems(project, keras)]


def test_every_sentence_of_the_site_is_listed_with_its_proof() -> None:
    assert found(HERE) == []


def test_a_listed_sentence_is_accepted_and_what_others_say_is_not_read(small: Project) -> None:
    assert found(small) == []


def test_a_sentence_that_is_not_listed_is_found(small: Project) -> None:
    edit(small, "docs/en/layers/lstm.md", "It prints.", "It never stops.")
    where = f"prove it and list it in {LIST} under layers/lstm#layer, or narrow it"
    assert found(small) == [f"docs/en/layers/lstm.md:3: It never stops.: {where}"]
    assert "- en: It never stops." in general.missing(small)


def test_a_sentence_in_a_table_or_a_list_is_found(small: Project) -> None:
    edit(small, "docs/en/layers/lstm.md", "It prints.", "\n\n| A | B |\n|---|---|\n| x | cannot be |\n\n- Always.")
    assert [problem.split(": ")[1] for problem in found(small)] == ["cannot be", "Always."]


def test_a_changed_sentence_is_found_with_its_entry(small: Project) -> None:
    edit(small, "docs/en/layers/lstm.md", "always prints 50", "always prints fifty")
    one, two = found(small)
    assert one.startswith(f"{LIST}:2: It always prints 50.: does not stand under layers/lstm#layer any more")
    assert two.startswith("docs/en/layers/lstm.md:3: It always prints fifty.: prove it")


def test_an_example_that_does_not_stand_on_the_page_is_found(small: Project) -> None:
    edit(small, LIST, "lstm/a.py", "lstm/b.py")
    assert found(small) == [
        f"{LIST}:2: It always prints 50.: lstm/b.py does not stand on layers/lstm: name an example that does"
    ]


def test_a_fragment_is_proved_on_every_page_that_embeds_it(small: Project) -> None:
    write(small, "docs/en/_fragments/f.md", "It never ends.\n")
    write(small, "snippets/gru/a.py", "print(50)\n")
    for name in ("gru", "rnn"):
        embeds = f'# A {"{"} #{name} {"}"}\n\n--8<-- "_fragments/f.md"\n\n```python\n--8<-- "{name}/a.py"\n```\n'
        write(small, f"docs/en/layers/{name}.md", embeds)
    write(small, LIST, ENTRY + "_fragments/f:\n- en: It never ends.\n  shown: '*/a.py'\n")
    assert found(small) == [f"{LIST}:5: It never ends.: */a.py does not stand on layers/rnn: name an example that does"]
    write(small, "snippets/rnn/a.py", "print(50)\n")
    assert found(small) == []


def test_the_source_of_keras_must_hold_what_the_list_quotes(small: Project, source: Path) -> None:
    edit(small, LIST, "shown: lstm/a.py", "source: 'layers/rnn.py: return loop(cell)'")
    assert found(small, source) == []
    edit(small, LIST, "loop(cell)", "loop()")
    assert found(small, source) == [
        f"{LIST}:2: It always prints 50.: the source of Keras has no 'return loop()' in layers/rnn.py: read it again"
    ]


def test_a_program_that_is_not_there_is_found(small: Project) -> None:
    edit(small, LIST, "shown: lstm/a.py", "tested: seeds")
    (problem,) = found(small)
    assert problem.endswith("tests/checks/everywhere has no program 'seeds': write it, or name another")
    write(small, "tests/checks/everywhere/seeds.py", "")
    assert found(small) == []


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("- en: It always prints 50.\n", "an entry needs a sentence and one of shown, tested, source, means"),
        ("- shown: lstm/a.py\n", "an entry needs a sentence"),
        (
            "- en: It always prints 50.\n  proof: lstm/a.py\n",
            "an entry holds ko, en, shown, tested, source, means, no more",
        ),
        ("- It always prints 50.\n", "no more"),
        ("  text\n", "no more"),
    ],
)
def test_an_entry_of_another_form_is_found(small: Project, entry: str, says: str) -> None:
    write(small, LIST, f"layers/lstm#layer:\n{entry}")
    (problem,) = found(small)
    assert problem.startswith(f"{LIST}:1: layers/lstm#layer: ")
    assert says in problem


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It [always](x.md) is `a`.\nNot so.", ["It always is `a`."]),
        ("en", 'Many say "it never is". It has **no effect**.', ["It has no effect."]),
        ("ko", "항상 같습니다. 함수가 없으면 다릅니다. 쓸 수 없습니다.", ["항상 같습니다.", "쓸 수 없습니다."]),
        ("ko", "더 큰 수가 없습니다. 아무 영향이 없습니다.", ["아무 영향이 없습니다."]),
    ],
)
def test_strong_words_are_known(language: str, text: str, expected: list[str]) -> None:
    assert list(sentences(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "Every Keras layer takes it."),
        ("en", "It holds for all the built-in cells."),
        ("en", "It is the only way."),
        ("en", "Only `units` changes the shape."),
        ("en", "It is the same as `False`."),
        ("en", "It makes no difference."),
        ("en", "All are kept."),
        ("en", "The values are the same."),
        ("en", "Either way, it raises."),
        ("en", "Nothing is lost."),
        ("ko", "모든 층이 받습니다."),
        ("ko", "바꾸는 것은 `units`뿐입니다."),
        ("ko", "텐서만 받습니다."),
        ("ko", "값은 LSTM과 같습니다."),
        ("ko", "아무 차이가 없습니다."),
        ("ko", "상태를 모두 유지합니다."),
        ("ko", "결과는 같습니다."),
    ],
)
def test_claims_about_the_whole_library_are_known(language: str, claim: str) -> None:
    assert list(sentences(claim, language)) == [claim]


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "It acts only while training."),
        ("en", "It asks the forward layer only."),
        ("en", "`Dense` changes only the last axis."),
        ("en", "Only layers warn."),
        ("en", "It acts on `h` alone."),
        ("en", "`dropout` alone does neither."),
        ("en", "It becomes `1` whatever you pass."),
        ("en", "It is added once, however many timesteps there are."),
        ("en", "Any other value raises."),
        ("en", "The cells take no other names."),
        ("en", "Nothing else is checked."),
        ("en", "Nothing resets the states but you."),
        ("en", "All states come first."),
        ("en", "Each is `(B, U)` in every mode."),
        ("ko", "학습할 때만 씁니다."),
        ("ko", "순방향 층에만 묻습니다."),
        ("ko", "마지막 축만 바꿉니다."),
        ("ko", "어느 쪽을 채우든 같은 값이 나옵니다."),
        ("ko", "무엇을 주든 `1`이 됩니다."),
        ("ko", "시점이 몇 개이든 한 번 더합니다."),
        ("ko", "아무리 오래 지나도 그대로입니다."),
        ("ko", "시점 수와는 관계가 없습니다."),
        ("ko", "하나도 남지 않습니다."),
        ("ko", "아무것도 끄지 않습니다."),
        ("ko", "모든 위치가 함께 씁니다."),
    ],
)
def test_claims_of_bounds_are_known(language: str, claim: str) -> None:
    assert list(sentences(claim, language)) == [claim]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Give every layer but the last `return_sequences=True`."),
        ("en", "Below, every layer has three units."),
        ("en", "The four gates are computed at once. Only the other three change."),
        ("en", "| every layer |\n|---|\n| all layers |"),
        ("en", "Only `units` is required."),
        ("en", "Feed only a multiple of the batch size. Below, only the last output changes."),
        ("en", "It returns the output of every timestep. The cell state is left alone."),
        ("ko", "샘플을 배치 크기의 배수만큼만 넣으십시오. 아래에서는 마지막 출력만 달라집니다."),
        ("ko", "오류가 나지 않지만 값은 다릅니다. 모든 시점의 출력을 돌려줍니다."),
        ("ko", "모든 층에 주십시오."),
        ("ko", "아래에서 모든 층의 값이 같습니다."),
        ("ko", "셀은 하나뿐입니다. 위의 값과 같습니다."),
        ("ko", "모든 층"),
        ("ko", "예제의 크기로 계산하면 값은 같습니다."),
    ],
)
def test_advice_labels_and_what_is_said_of_the_example_are_no_claims(language: str, text: str) -> None:
    assert list(sentences(text, language)) == []


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        ("en/layers/lstm.md", "Give another value, and", "It never changes. Give another value, and"),
        ("ko/guides/stacking.md", "{ #top-layer }\n", "{ #top-layer }\n\n출력은 항상 같습니다.\n"),
        ("en/_fragments/layer/stateful.md", "", "It has no effect. "),
        ("en/errors/lstm.md", "Print both shapes", "It never ends. Print both shapes"),
        ("ko/upstream/index.md", "{ #upstream }\n", "{ #upstream }\n\n모든 층이 틀렸습니다.\n"),
    ],
)
def test_a_fault_planted_in_a_real_page_is_found(tmp_path: Path, page: str, before: str, after: str) -> None:
    copy = copy_of_this_project(tmp_path)
    edit(copy, f"docs/{page}", before, after)
    (problem,) = found(copy)
    assert problem.startswith(f"docs/{page}:")
    assert ": prove it and list it in docs/_meta/general.yml under " in problem
