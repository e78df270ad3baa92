"""The messages of the page of errors hold, and what does not is told with its place."""

from __future__ import annotations

from tests.checks.messages import CHECKED, executed, problems
from tools.beyond.keras2 import Records
from tools.pages.pasted import MESSAGES
from tools.project import HERE, Project


def test_the_messages_of_this_site_hold() -> None:
    assert problems(HERE) == []


def test_records_are_what_keras_2_says() -> None:
    assert set(CHECKED) <= {name.removeprefix("snippets/").removesuffix(".py") for name in Records.read(HERE).programs}
    assert executed(HERE) == []


def test_a_message_without_proof_or_section_is_told(project: Project) -> None:
    (project.root / "docs/_meta").mkdir()
    (project.root / "log.txt").write_text('the "end"\nof 3 lines', "utf-8")
    (project.docs("ko") / "page.md").write_text("# Page { #page }\n", "utf-8")
    (project.root / MESSAGES).write_text(
        "- {message: 'the \"end\" … 4 lines', seen: log.txt, answers: [page#page]}\n"
        "- {message: nothing, seen: log.txt, answers: [page#page]}\n",
        "utf-8",
    )
    assert [(each.line, each.message.partition(":")[0]) for each in problems(project)] == [
        (1, "page#page is no section in en"),
        (2, "log.txt does not hold 'nothing'"),
        (2, "page#page is no section in en"),
    ]
