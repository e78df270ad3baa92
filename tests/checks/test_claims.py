"""A number, a shape or a sum in prose that no example shows is found, in whatever part of a page it stands."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tests.checks import claims
from tests.checks.claims import EXEMPTIONS, Claims, Exemption
from tests.checks.proofs import proof_of_code, proof_of_output, together
from tests.support.spoiling import copy_of_this_project, edit, write
from tools.pages.arithmetic import arithmetics
from tools.project import HERE, LANGUAGES, Project

CODE = """\
import keras

keras.utils.set_random_seed(77)
x = keras.random.normal((2, 4, 8), seed=99)
lstm = keras.layers.LSTM(
    3, return_sequences=True
)
print(tuple(lstm(x).shape), lstm.count_params(), 'parameters')
print(lstm(x)[0, 0].numpy().round(6))
"""
OUTPUT = """\
(2, 4, 3) 144 parameters
[-0.0843  0.1399  0.3721]
"""
PAGE = """\
---
title: A page
description: An LSTM.
---

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

## Another { #another }

Words.

```python title="b.py"
--8<-- "b.py"
```

```text title="Output"
--8<-- "b.out"
```

## See also { #see-also }

- Words.
"""
EN = "docs/en/page.md"
LINE = 12
"""Of what is put at PLACE."""


@pytest.fixture
def small(project: Project) -> Project:
    """One page in both languages with two examples, whose claims all hold."""
    write(project, "snippets/a.py", CODE)
    write(project, "snippets/a.out", OUTPUT)
    write(project, "snippets/b.py", "print(2 * 25)\n")
    write(project, "snippets/b.out", "50\n")
    for language in LANGUAGES:
        write(project, f"docs/{language}/page.md", PAGE.replace("PLACE", "Words."))
    return project


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """The real pages and snippets, to be spoilt."""
    return copy_of_this_project(tmp_path)


def found(project: Project, *exemptions: Exemption) -> list[str]:
    return [str(problem) for problem in claims.problems(project, exemptions)]


def found_at_place(project: Project, text: str) -> list[str]:
    write(project, EN, PAGE.replace("PLACE", text))
    return found(project)


def test_every_claim_of_the_site_is_shown_by_an_example() -> None:
    assert [str(problem) for problem in claims.problems(HERE)] == []


def test_the_site_makes_claims_that_this_check_reads(copy: Project) -> None:
    for path in copy.snippets.rglob("*.out"):
        path.unlink()
    for path in copy.snippets.rglob("*.py"):
        path.write_text("print()\n", "utf-8")
    assert len(claims.problems(copy)) > 150


@pytest.mark.parametrize(
    "text",
    [
        "The output is `(2, 4, 3)`.",
        "The output is (2, 4, 3), of 144 parameters.",
        "The output is `(batch, 4, units)` or `(batch, timesteps, units)`, from `(features, 4 × units)` weights.",
        "`LSTM(3)` and `LSTM(3, return_sequences=True)` have 144개의 파라미터.",
        "The value is −0.0843, then 0.1399.",
        "It is 4 × (3 × 8 + 3² + 3) = 144, and 144 × 2 = 288 for 288 in both.",
        "A bound between 0 and 1, or −1; one `float32`, a 3D array, the 5th of `lstm_7`, and `UTF-8`.",
        "Keras 3.15 on Python 3.11 to 3.13 with TensorFlow up to 2.15; equal to within 10⁻⁶.",
        "As in [Hochreiter and Schmidhuber, 1997](https://doi.org/10.1162/neco.1997.9.8.1735).",
        "Its width is `4 × units`, so `units × features + units² + units` numbers.",
        "Both are [of the other example](#another), 8 of this one.",
        "![An LSTM returns (2, 4, 3)](lstm.png){ width=500 .wide }",
        "<!-- 512 units -->",
    ],
)
def test_what_an_example_shows_or_needs_not_show_is_accepted(small: Project, text: str) -> None:
    assert found_at_place(small, text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The output is `(2, 4, 5)`.", "(2, 4, 5)"),
        ("The output is (2, 4).", "(2, 4)"),
        ("The output is `(None, 4, 3)`.", "(None, 4, 3)"),
        ("The output is `(batch, 5, 3)`.", "(batch, 5, 3)"),
        ("It prints `TensorShape([2, 4, 5])`.", "TensorShape([2, 4, 5]"),
        ("There are 145 parameters.", "145"),
        ("파라미터는 145개입니다.", "145"),
        ("파라미터는 1개입니다.", "1"),
        ("There are 1,440 of them.", "1,440"),
        ("The value is 0.0843.", "0.0843"),
        ("The layer has 5 units.", "5"),
        ("The seeds are 77.", "77"),
        ("The seeds are 99.", "99"),
        ("With 6 digits.", "6"),
        ("The layer `LSTM(4)` does it.", "LSTM(4"),
        ("Of 50% of them.", None),
        ("- The item has 12 words.", "12"),
        ("| Shape |\n|---|\n| `(2, 4, 9)` |", "(2, 4, 9)"),
        ("| Parameters |\n|---|\n| 143 |", "143"),
        ("### 143 parameters { #many }", "143"),
        ("/// details | The shape `(9, 9)`\n\nWords.\n\n///", "(9, 9)"),
        ("![An LSTM returns (2, 4, 9)](lstm.png)", "(2, 4, 9)"),
        ('<img src="lstm.png" alt="(2, 4, 9) comes back">', "(2, 4, 9)"),
        ('<svg viewBox="0 0 640 480">\n<text x="12">(2, 4, 9)</text>\n</svg>', "(2, 4, 9)"),
        ("```text\nx of (2, 4, 9)\n```", "(2, 4, 9)"),
        ("In [the other example](#another), 25.", "25"),
        ("See [all 512 of them](other.md).", "512"),
        ("It is 7 × 20 = 140.", "7"),
        ("First line,\nthen 143.", "143"),
    ],
)
def test_what_no_example_shows_is_found(small: Project, text: str, claim: str | None) -> None:
    problems = found_at_place(small, text)
    if claim is None:
        claim = "50"
    lines = [number for number, line in enumerate(text.splitlines(), LINE) if claim in line]
    assert any(problem.startswith(f"{EN}:{lines[0]}: {claim} stands in no code and no output") for problem in problems)


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


def test_fragments_that_embed_each_other_end(small: Project) -> None:
    for one, other in (("f", "g"), ("g", "f")):
        write(small, f"docs/en/_fragments/{one}.md", f'Of 143.\n\n--8<-- "_fragments/{other}.md"\n')
    assert len(found_at_place(small, '--8<-- "_fragments/f.md"')) == 2


def test_above_subsections_their_code_counts(small: Project) -> None:
    edit(small, EN, "# A page { #page }\n\nWords.", "# A page { #page }\n\n144, 50.\n\n## Both { #both }\n\n144, 50.")
    edit(small, EN, "## An example", "### An example")
    (problem,) = found(small)
    assert ": 50 stands in no code and no output under #both, only elsewhere on the page" in problem


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("4 × (3 × 8 + 3² + 3) = 145", "4 × (3 × 8 + 3² + 3) = 145: the left side comes to 144, not 145"),
        ("144 + 144 = 289개", "144 + 144 = 289: the left side comes to 288, not 289"),
        ("144개 + 144개 = 289개", "144개 + 144개 = 289: the left side comes to 288, not 289"),
        ("`4 * (8 * 3 + 3 * 3 + 3) = 143`", "comes to 144, not 143"),
        ("4 × 3 = 12 = 3 × 8 − 4 × 4", "4 × 3 = 12 = 3 × 8 − 4 × 4: the left side comes to 12, not 8"),
        ("| (144 + 4 = 150) |", "the left side comes to 148, not 150"),
    ],
)
def test_wrong_arithmetic_is_found(small: Project, text: str, says: str) -> None:
    (problem,) = found_at_place(small, text)
    assert problem.startswith(f"{EN}:{LINE}: wrong arithmetic: ")
    assert says in problem


def test_titles_and_descriptions_are_read(small: Project) -> None:
    edit(small, EN, "description: An LSTM.", "description: An LSTM of 144 + 144 = 288 parameters and 50.")
    assert found(small) == []
    edit(small, EN, "144 + 144 = 288", "143")
    assert found(small) == [f"{EN}:3: {claims._unshown('143', 'on this page', False)}"]


def test_a_fragment_is_judged_on_the_page_that_embeds_it(small: Project) -> None:
    write(small, "docs/en/_fragments/f.md", "Words.\n\nIt has 144 parameters.\n")
    write(small, "docs/en/other.md", '# Other { #other }\n\n--8<-- "_fragments/f.md"\n')
    assert found_at_place(small, '--8<-- "_fragments/f.md"') == [
        "docs/en/_fragments/f.md:3: " + claims._unshown("144", "on this page of docs/en/other.md", False)
    ]


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


def test_a_symbolic_input_shows_its_batch_axis() -> None:
    for code in ("keras.Input((4, 8))", "Input(shape=(4, 8))", "keras.Input(\n    (4, 8),\n)"):
        assert proof_of_code(code).shows_shape(("None", "4", "8"))
    assert not proof_of_code("keras.Input((4, 8), batch_size=2)").shows_shape(("None", "4", "8"))
    assert not proof_of_output("Input((4, 8))").shows_shape(("None", "4", "8"))


def test_the_readme_is_read(small: Project) -> None:
    write(small, "README.md", "# Read me\n\nIt runs 144 and 50 on Python 3.11–3.13 at http://127.0.0.1:8000/.\n")
    assert found(small) == []
    write(small, "README.md", "# Read me\n\nIt runs 145.\n")
    assert found(small)[0].startswith("README.md:3: 145 stands in no code and no output in snippets/")


def test_an_exemption_frees_one_number_of_one_page(small: Project) -> None:
    write(small, EN, PAGE.replace("PLACE", "Start with 512, not 256."))
    (problem,) = found(small, Exemption("page.md", "512", "advice"))
    assert ": 256 stands" in problem


def test_an_exemption_that_nothing_needs_is_found(small: Project) -> None:
    problems = found(small, *EXEMPTIONS)
    assert len(problems) == len(EXEMPTIONS)
    lines = Path(claims.__file__).read_text("utf-8").splitlines()
    for exemption, problem in zip(EXEMPTIONS, sorted(problems), strict=True):
        place, line, message = problem.split(":", 2)
        assert place == "tests/checks/claims.py"
        assert exemption.claim in lines[int(line) - 1]
        assert message.endswith(": delete it")


@pytest.mark.parametrize(
    ("page", "before", "after", "says"),
    [
        ("ko/index.md", "`(None, 4, 3)`", "`(None, 4, 5)`", "(None, 4, 5) stands"),
        ("en/guides/stacking.md", "144 + 180 = 324", "144 + 180 = 325", "wrong arithmetic"),
        ("ko/guides/stacking.md", "{ #parameters }", "181 { #parameters }", "181 stands"),
        ("en/layers/lstm.md", "= 132", "= 133", "wrong arithmetic"),
        ("ko/layers/lstm.md", "`L2(0.01)`", "`L2(0.02)`", "L2(0.02 stands"),
        ("en/layers/lstm.md", "`(32, 4)`", "`(32, 10)`", "(32, 10) stands"),
    ],
)
def test_a_fault_planted_in_a_real_page_is_found(copy: Project, page: str, before: str, after: str, says: str) -> None:
    line = edit(copy, f"docs/{page}", before, after)
    problems = [str(problem) for problem in claims.problems(copy)]
    assert any(problem.startswith(f"docs/{page}:{line}: {says}") for problem in problems)


def test_an_output_that_moves_is_found_in_the_prose(copy: Project) -> None:
    path = "snippets/guides/stacking/two_layers"
    for name in (f"{path}.out", "snippets/guides/stacking/sequential.out", "snippets/guides/stacking/rnn_of_cells.out"):
        text = (copy.root / name).read_text("utf-8")
        write(copy, name, text.replace("144", "147").replace("(None, 4, 3)", "(None, 4, 9)"))
    assert any(": 144 stands in no code and no output" in str(problem) for problem in claims.problems(copy))


def test_what_dresses_an_output_proves_nothing() -> None:
    proof = proof_of_code(
        "keras.utils.set_random_seed(71)\nx = f(seed=72)\nprint(x.round(73), round(float(x), 74), f'{x:75} {x:.76f}')\n"
        "model.summary(line_length=77)\nprint('x'.ljust(78), np.round(x @ x.T, 79))\ny = {'a': 10_000}\n"
    )
    assert proof.numbers == {Decimal(10000)}


def test_a_proof_knows_numbers_shapes_and_settings() -> None:
    proof = proof_of_output("(None, 4, 3) f(2, 3) x[:, -1] 1,234 2-1 lstm_7 1.27 1e-07 TensorShape([2, 4]) units=5")
    assert proof.shapes == {("None", "4", "3"), ("2", "4")}
    assert {Decimal(text) for text in ("-1", "1234", "1", "1.27", "1e-07")} <= proof.numbers
    assert Decimal(7) not in proof.numbers
    assert proof.settings == {("f", "(", Decimal(2)), ("units", "=", Decimal(5))}
    assert together([proof, proof]) == proof


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("units × 3 = 12", [None, 12]),
        ("4 × 3 = 12 = 4 × units", [12, 12, None]),
        ("3 − 4 = −1", [-1, -1]),
        ("2**3 = 2³", [8, 8]),
        ("f(3) = 4", [None, 4]),
        ("1,000 × 2 = 2,000", [2000, 2000]),
        ("(144 + 180 = 324)", [324, 324]),
        ("3 ÷ (1 − 1) = 3", [None, 3]),
        ("7 / 2 = 3.5", [3.5, 3.5]),
    ],
)
def test_arithmetic_is_worked_out(text: str, values: list[float | None]) -> None:
    (arithmetic,) = arithmetics(text)
    assert arithmetic.values == values
    assert arithmetic.fault is None


def test_a_rounded_result_is_compared_as_it_is_rounded() -> None:
    assert [arithmetic.fault for arithmetic in arithmetics("1 ÷ 3 ≈ 0.33")] == [None]
    assert [arithmetic.fault for arithmetic in arithmetics("1 ÷ 3 ≈ 0.34")] != [None]


@pytest.mark.parametrize("text", ["3–5 layers", "argument 3/24", "units=3, features=8", "no 3 and 4", "2024-01-05"])
def test_what_is_no_arithmetic_is_left_alone(text: str) -> None:
    assert list(arithmetics(text)) == []


def test_a_text_without_a_digit_claims_nothing() -> None:
    assert Claims("`(batch, units)` and words").shapes == []
