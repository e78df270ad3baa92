"""Every claim of the site is shown by an example; one that is not is found, unless an exemption frees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks import claims
from tests.checks.claims import EXEMPTIONS, Exemption
from tests.support.spoiling import copy_of_this_project, edit, write
from tests.support.two_examples import EN, LINE, PAGE, found, found_at_place, two_examples
from tools.project import HERE, Project


@pytest.fixture
def small(project: Project) -> Project:
    """One page in both languages with two examples, whose claims all hold."""
    return two_examples(project)


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """The real pages and snippets, to be spoilt."""
    return copy_of_this_project(tmp_path)


def test_every_claim_of_the_site_is_shown_by_an_example() -> None:
    assert [str(problem) for problem in claims.problems(HERE)] == []


def test_the_site_makes_claims_that_this_check_reads(copy: Project) -> None:
    for path in copy.snippets.rglob("*.out"):
        path.unlink()
    for path in copy.snippets.rglob("*.py"):
        path.write_text("print()\n", "utf-8")
    assert len(claims.problems(copy)) > 150


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
        ("en/upstream/lstm.md", "`(32, 4)`", "`(32, 10)`", "(32, 10) stands"),
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
