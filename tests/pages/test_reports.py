"""The report of a class quotes its documentation, and shows the programs of the sections with what they printed."""

from __future__ import annotations

import pytest
import yaml

from tools.pages.reports import DEFECTS, FENCE, write_reports
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project

DEFECT = "- class: LSTM\n  says: a `b`\n  page: upstream/lstm\n  section: docs-b\n"
PAGE = """\
# LSTM { #docs }

## B { #docs-b }

```python title="b.py"
--8<-- "b.py"
```

```text title="Output"
--8<-- "b.out"
```
"""


def write(project: Project, defects: str) -> None:
    (project.snippets / "b.py").write_text("print(1)\n", "utf-8")
    (project.snippets / "b.out").write_text("1\n", "utf-8")
    for language in LANGUAGES:
        page = project.docs(language) / "upstream/lstm.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(PAGE, "utf-8")
    path = project.root / DEFECTS
    path.parent.mkdir(exist_ok=True)
    path.write_text(defects, "utf-8")


def test_a_report_has_the_sentence_the_program_and_its_output(project: Project) -> None:
    write(project, DEFECT)
    write_reports(project)
    text = (project.generated("ko") / "reports/lstm.md").read_text("utf-8")
    report = text.partition(f"{FENCE}text\n")[2].partition(f"\n{FENCE}")[0]
    assert "> a `b`\n" in report
    assert "```python\nprint(1)\n```" in report
    assert "This prints\n\n```text\n1\n```" in report
    assert report in (project.generated("en") / "reports/lstm.md").read_text("utf-8")


def test_two_sentences_of_a_section_are_one_point(project: Project) -> None:
    write(project, DEFECT + DEFECT.replace("a `b`", "c"))
    write_reports(project)
    text = (project.generated("en") / "reports/lstm.md").read_text("utf-8")
    assert text.count("\n## ") == 1
    assert "> a `b`\n\n> c\n" in text


@pytest.mark.parametrize(
    ("old", "new"), [("says:", "said:"), ("says: a `b`", "says: ''"), ("  page: upstream/lstm\n", "")]
)
def test_a_fault_is_named_with_its_line(project: Project, old: str, new: str) -> None:
    write(project, "# head\n" + DEFECT.replace(old, new))
    with pytest.raises(Problems, match=f"{DEFECTS}:2: write class, says, page, section"):
        write_reports(project)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_list_stands_in_a_report(language: str) -> None:
    write_reports(HERE)
    defects = yaml.safe_load((HERE.root / DEFECTS).read_text("utf-8"))
    reports = {
        name: (HERE.generated(language) / f"reports/{name.rpartition('/')[2]}.md").read_text("utf-8")
        for name in {defect["page"] for defect in defects}
    }
    assert len(reports) == 14
    for defect in defects:
        assert f"> {defect['says'].splitlines()[0]}\n" in reports[defect["page"]]
