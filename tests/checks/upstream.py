"""The pages are written for what Keras says of its classes: where it says something else since, that is named."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from typing import Any

import yaml

from tools.engine.execute import Executor
from tools.pages.signature import CLASSES
from tools.problems import Problem, Problems
from tools.project import HERE, LANGUAGES, TEXT, Project, write_if_changed

RECORD = "docs/_meta/upstream.json"
DEFECTS = "docs/_meta/defects.yml"

PROGRAM = f"""
import inspect, json, keras

recurrent = [
    name
    for name, value in vars(keras.layers).items()
    if inspect.isclass(value) and value.__module__.startswith("keras.src.layers.rnn.")
]
classes = {{
    name: {{
        "constructor": str(inspect.signature(getattr(keras.layers, name).__init__)),
        "call": str(inspect.signature(getattr(keras.layers, name).call)),
        "docstring": inspect.cleandoc(getattr(keras.layers, name).__doc__),
    }}
    for name in {CLASSES!r}
}}
print(json.dumps({{"recurrent": recurrent, "classes": classes}}))
"""

ENTRY = re.compile(r"^(?: {0,4})(?P<name>\*{0,2}\w+): ", re.MULTILINE)
"""Where a docstring begins to speak of an argument."""


def installed(executor: Executor) -> dict[str, Any]:
    """What the installed Keras says: `recurrent`, its public recurrent classes, and `classes`, by name.

    Raises:
        Problems: a class of the site is gone.
    """
    execution = executor.run("tests/checks/upstream.py", PROGRAM)
    if execution.report != {}:
        text = str((execution.report or {}).get("text", execution.stderr))
        raise Problems([Problem("tools/pages/signature.py", 0, "the installed Keras lacks a class of the site", text)])
    said: dict[str, Any] = json.loads(execution.stdout)
    return said


def hashes(said: dict[str, str]) -> dict[str, str]:
    """Of one class, a short hash of each thing that Keras says: both signatures and each part of the docstring."""
    return {part: hashlib.sha256(text.encode()).hexdigest()[:12] for part, text in _split(said)}


def _split(said: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield "constructor signature", said["constructor"]
    yield "call signature", said["call"]
    text = said["docstring"]
    starts = [(match.start(), match["name"]) for match in ENTRY.finditer(text)]
    yield "docstring: introduction", text[: starts[0][0]] if starts else text
    seen: dict[str, int] = {}
    for (start, name), (end, _) in zip(starts, [*starts[1:], (len(text), "")], strict=True):
        seen[name] = seen.get(name, 0) + 1
        label = name if seen[name] == 1 else f"{name} ({seen[name]})"
        yield f"docstring: {label}", text[start:end].strip()


def problems(project: Project, said: dict[str, Any]) -> list[Problem]:
    """Name what Keras says otherwise than recorded, and what upstream has mended, with the pages that speak of it.

    Args:
        project: owns the record and the pages.
        said: as of `installed`.
    """
    recorded = json.loads((project.root / RECORD).read_text(TEXT))
    found = []
    for name, parts in said["classes"].items():
        now, before = hashes(parts), recorded.get(name, {})
        for part in sorted(now.keys() | before.keys()):
            if now.get(part) != before.get(part):
                verb = "is new" if part not in before else "is gone" if part not in now else "has changed"
                pages = ", ".join(pages_about(project, name)) or "no page yet"
                message = f"{name}: {part} {verb}. Look at {pages}, then run `make upstream`"
                found.append(Problem(RECORD, 0, message))
    return found + list(_mended(project, said["classes"]))


def pages_about(project: Project, name: str) -> list[str]:
    """The pages that speak of a class."""
    pattern = re.compile(rf"\b{name}\b")
    paths = [path for language in LANGUAGES for path in sorted(project.docs(language).rglob("*.md"))]
    return [project.relative(path) for path in paths if pattern.search(path.read_text(TEXT))]


def _mended(project: Project, classes: dict[str, dict[str, str]]) -> Iterator[Problem]:
    """Defects whose sentence Keras no longer has, and entries that point nowhere."""
    for defect in yaml.safe_load((project.root / DEFECTS).read_text(TEXT)):
        docstring = " ".join(classes[defect["class"]]["docstring"].split())
        where = f"{defect['page']}#{defect['section']}"
        if " ".join(defect["says"].split()) not in docstring:
            message = f'upstream has mended "{defect["says"]}" of {defect["class"]}: rewrite {where}, drop the entry'
            yield Problem(DEFECTS, _line(project, defect["says"]), message)
        for language in LANGUAGES:
            path = project.docs(language) / f"{defect['page']}.md"
            if not path.is_file() or f"{{ #{defect['section']} }}" not in path.read_text(TEXT):
                message = f"no section {where} in docs/{language}: mend the entry"
                yield Problem(DEFECTS, _line(project, defect["says"]), message)


def _line(project: Project, text: str) -> int:
    lines = (project.root / DEFECTS).read_text(TEXT).splitlines()
    return next((number for number, line in enumerate(lines, 1) if text.splitlines()[0] in line), 0)


def main() -> int:
    """Record what the installed Keras says (`make upstream`)."""
    with Executor() as executor:
        said = installed(executor)
    record = {name: hashes(parts) for name, parts in said["classes"].items()}
    changed = write_if_changed(HERE, HERE.root / RECORD, json.dumps(record, indent=1) + "\n")
    print(f"{RECORD}: {'written' if changed else 'up to date'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
