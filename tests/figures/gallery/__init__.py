"""A figure of every kind and the snippet that it illustrates, so that each is drawn from what really ran.

A kind has a file here: its examples, the labels that they must bear, and the mistakes that must be told.
"""

from __future__ import annotations

from pathlib import Path

from tests.checks import figures
from tests.figures.gallery import (
    bidirectional,
    cell,
    frames,
    kept,
    layouts,
    stacked,
    stacked_cells,
    stateful,
    tensor,
    time_distributed,
    timestep,
    two_calls,
    unrolled,
    weights,
    work,
)
from tests.figures.gallery.example import PAGE, Example
from tools.figures.descriptions import draw_page
from tools.project import LANGUAGES, TEXT, Project

GALLERY: tuple[Example, ...] = (
    *unrolled.EXAMPLES,
    *stacked.EXAMPLES,
    *stacked_cells.EXAMPLES,
    *bidirectional.EXAMPLES,
    *stateful.EXAMPLES,
    *two_calls.EXAMPLES,
    *time_distributed.EXAMPLES,
    *cell.EXAMPLES,
    *tensor.EXAMPLES,
    *frames.EXAMPLES,
    *weights.EXAMPLES,
    *layouts.EXAMPLES,
    *kept.EXAMPLES,
    *timestep.EXAMPLES,
    *work.EXAMPLES,
)

EN = f"docs/en/{PAGE}.md"


def write_gallery(project: Project) -> None:
    """Write every example into an empty project, all on one page in each language."""
    for example in GALLERY:
        (project.snippets / f"{example.name}.py").write_text(example.source, TEXT)
    text = "# Gallery { #gallery }\n" + "".join(map(_section, GALLERY))
    for language in LANGUAGES:
        (project.docs(language) / f"{PAGE}.md").write_text(text, TEXT)


def _section(example: Example) -> str:
    name = example.name
    code = f'```python\n--8<-- "{name}.py"\n```\n\n```text\n--8<-- "{name}.out"\n```\n'
    return f"\n## {name} {{ #{name} }}\n\n{example.comment}\n{code}"


def drawn(project: Project, language: str = "en") -> dict[str, figures.Figure]:
    """The figures of the gallery by their names."""
    path = project.docs(language) / f"{PAGE}.md"
    found = figures.read(project, language, path, draw_page(project, language, path)[0])
    return {Path(figure.name).stem: figure for figure in found}
