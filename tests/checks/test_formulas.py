"""A formula with names comes to what the example nearest to it shows; one that does not is found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.checks import formulas
from tests.checks.formulas import sizes
from tests.support.spoiling import copy_of_this_project, edit, write
from tools.project import HERE, Project

CODE = """\
import keras

lstm = keras.layers.LSTM(3)
lstm.build((2, 4, 8))
print([tuple(weight.shape) for weight in lstm.weights])
print(lstm.count_params())
"""
OUTPUT = "[(8, 12), (3, 12), (12,)]\n144\n"
PAGE = """\
# A page { #page }

Words.

## An example { #example }

PLACE

```python title="a.py"
--8<-- "a.py"
```

```text title="Output"
--8<-- "a.out"
```
"""
LINE = 7


@pytest.fixture
def small(project: Project) -> Project:
    """A project with one example."""
    write(project, "docs/_meta/signatures.json", "")
    shutil.copy(HERE.root / "docs/_meta/signatures.json", project.root / "docs/_meta")
    write(project, "snippets/a.py", CODE)
    write(project, "snippets/a.out", OUTPUT)
    return project


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """The real pages and snippets, to be spoilt."""
    return copy_of_this_project(tmp_path)


def found_at_place(project: Project, text: str, language: str = "en") -> list[str]:
    """What the check says where a text stands above the example."""
    write(project, f"docs/{language}/page.md", PAGE.replace("PLACE", text))
    return [str(problem) for problem in formulas.problems(project)]


def test_every_formula_of_the_site_comes_to_what_its_example_shows() -> None:
    assert [str(problem) for problem in formulas.problems(HERE)] == []


def test_the_site_has_formulas_that_this_check_reads(copy: Project) -> None:
    for path in copy.snippets.rglob("*.out"):
        path.write_text("nothing\n", "utf-8")
    assert len(formulas.problems(copy)) > 50


@pytest.mark.parametrize(
    "text",
    [
        "It is `4 × (units × features + units² + units)`.",
        "It is `4 × (U × F + U² + U)`.",
        "The kernel is `(features, 4 × units)`, the bias `(4 × units,)`.",
        "One gate has `units × features + units² + units`, and there are four gates.",
        "게이트 하나에 `units × features + units² + units`개이고, 게이트가 넷입니다.",
        "One has `units × features + units² + units`. At our sizes: 4 × (3 × 8 + 3² + 3) = 144 of four gates.",
        "There are `4 × units` such sets: 4 × 3 × (8 + 3 + 1) = 144.",
        "Without it `12 × features + 3 × 12` go: 144 and 12 differ by `11 × 4 × units`.",
        "| `LSTM` | `4 × (U × F + U² + U)` | 144 |",
        "The candidate is `tanh(r × h)`, the state `z × h`, and the code `h = 2 * x`.",
        "It is `4 × units`-like, of 4 × units.",
    ],
)
def test_a_right_formula_and_what_is_none_are_accepted(small: Project, text: str) -> None:
    assert found_at_place(small, text) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "It is `3 × (units × features + units² + units)`.",
            "comes to 108 with the sizes of the example, which does not",
        ),
        ("It is `4 × (units × features + units³ + units)`.", "comes to 216"),
        ("폭은 `5 × units`입니다.", "5 × units: comes to 15"),
        ("The kernel is `(features, 3 × units)`.", "comes to (8, 9) with the sizes of the example, but nothing"),
        ("- It is `(3 × units,)`.", "comes to (9)"),
        ("| `LSTM` | `3 × (U × F + U² + U)` | 144 |", "which does not stand in its row"),
        (
            "It is `2 × units`: 4 × 3 = 12.",
            "comes to 6 with the sizes of the example, which does not stand in the arith",
        ),
        ("One gate has `units × features + units²`, and there are four gates.", "comes to 33"),
        ("It is `4 × (units × feature + units² + units)`.", "no example on this page gives a size to feature"),
    ],
)
def test_a_wrong_formula_is_found(small: Project, text: str, says: str) -> None:
    (problem,) = found_at_place(small, text)
    assert problem.startswith(f"docs/en/page.md:{LINE}: ")
    assert says in problem


def test_the_nearest_example_with_the_sizes_counts(small: Project) -> None:
    write(small, "snippets/b.py", "print('no size here')\n")
    write(small, "snippets/b.out", "12\n")
    example = '```python\n--8<-- "b.py"\n```\n\n```text\n--8<-- "b.out"\n```\n'
    section = f"\n\n## Other {{ #other }}\n\nIt is `4 × units`.\n\n{example}"
    write(small, "docs/en/page.md", PAGE.replace("PLACE", "Words.") + section)
    assert formulas.problems(small) == []
    write(small, "snippets/b.py", "import keras\nkeras.layers.LSTM(5)\n")
    (problem,) = formulas.problems(small)
    assert "comes to 20" in str(problem)


def test_a_fragment_is_judged_by_the_examples_of_its_page(small: Project) -> None:
    write(small, "docs/en/_fragments/f.md", "Words.\n\nIt is `3 × units`.\n")
    (problem,) = found_at_place(small, '--8<-- "_fragments/f.md"')
    assert problem.startswith("docs/en/_fragments/f.md:3: 3 × units: comes to 9")


def test_sizes_are_read_from_the_source() -> None:
    first = {"LSTM": ["units"], "ConvLSTM2D": ["filters", "kernel_size"]}
    source = (
        "import keras\nU, size = 3, 2\nwidth = U * size\nfor units in (4, 5):\n    keras.layers.LSTM(units)\n"
        "keras.layers.ConvLSTM2D(7, kernel_size=size)\nx = keras.random.normal((2, 4, 8, 8, 1))\nkeras.Input((6, 9))\n"
        "keras.layers.Dense(99)\n"
    )
    found = sizes(source, first)
    assert found["units"] == {3, 4, 5}
    assert found["width"] == {6}
    assert found["filters"] == {7}
    assert found["kernel_size"] == {2}
    assert found["positions"] == {4}
    assert found["features"] == {1, 9}
    assert found["timesteps"] == {6}


@pytest.mark.parametrize(
    ("page", "before", "after", "says"),
    [
        ("en/layers/lstm.md", "`(features, 4 × units)` with", "`(features, 3 × units)` with", "(8, 9)"),
        ("ko/layers/lstm.md", "폭이 `4 × units`", "폭이 `3 × units`", "comes to 9"),
        ("en/layers/gru.md", "`6 × units` parameters", "`5 × units` parameters", "comes to 15"),
        ("ko/guides/parameters.md", "`4 × (K × C", "`3 × (K × C", "comes to 117 or 333 or 981"),
        ("en/_fragments/convlstm/weights.md", "`4 × filters`", "`3 × filters`", "comes to 9"),
    ],
)
def test_a_fault_planted_in_a_real_page_is_found(copy: Project, page: str, before: str, after: str, says: str) -> None:
    line = edit(copy, f"docs/{page}", before, after)
    problems = [str(problem) for problem in formulas.problems(copy)]
    assert any(problem.startswith(f"docs/{page}:{line}: ") and says in problem for problem in problems)
