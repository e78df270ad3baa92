"""What moved is told on the terminal, and on the summary page of a workflow."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.beyond.summary import MOST, PAGE, tell
from tools.problems import Problem, Problems

MOVED = Problems([Problem("snippets/lstm/units.py", 0, "jax equal → values", "a detail")])


def test_a_desk_is_told_on_the_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv(PAGE, raising=False)
    tell(MOVED, "Other backends", {})
    assert "units.py: jax equal → values\n    a detail" in capsys.readouterr().err


def test_a_workflow_is_told_on_its_page_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n", "utf-8")
    monkeypatch.setenv(PAGE, str(page))
    tell(MOVED, "Other backends", {"keras": "3.15.1", "jax": "0.10.2"})
    tell(Problems(Problem(f"{number}.py", 0, "x") for number in range(MOST + 2)), "More", {})
    assert page.read_text("utf-8").startswith(
        "before\n## Other backends\n\nUnder keras 3.15.1, jax 0.10.2: 1 moved or failed.\n\n"
        "- **snippets/lstm/units.py** jax equal → values\n\n## More\n"
    )
    assert page.read_text("utf-8").endswith("- … and 2 more\n\n")
