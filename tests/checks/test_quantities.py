"""What in a text counts as a claim is found where no example shows it, and what needs no example is left alone."""

from __future__ import annotations

import pytest

from tests.checks.quantities import Claims
from tests.support.two_examples import EN, LINE, found_at_place, two_examples
from tools.project import Project


@pytest.fixture
def small(project: Project) -> Project:
    """One page in both languages with two examples, whose claims all hold."""
    return two_examples(project)


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


def test_a_text_without_a_digit_claims_nothing() -> None:
    assert Claims("`(batch, units)` and words").shapes == []
