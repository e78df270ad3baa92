"""The gallery, drawn once, and a project with one figure of it."""

from __future__ import annotations

import pytest

from tests.figures.gallery import GALLERY, write_gallery
from tests.figures.gallery.example import PAGE
from tests.figures.gallery.unrolled import BOTH
from tests.support.spoiling import write
from tools.engine.execute import Executor
from tools.figures.descriptions import write_figures
from tools.project import LANGUAGES, Project
from tools.site.outputs import bring_up_to_date


@pytest.fixture(scope="session")
def gallery(executor: Executor, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that shows every kind of figure; its snippets have run. Not to be changed by a test."""
    project = Project(tmp_path_factory.mktemp("gallery"))
    for folder in ("snippets", *(f"docs/{code}" for code in LANGUAGES)):
        (project.root / folder).mkdir(parents=True)
    write_gallery(project)
    bring_up_to_date(project, executor)
    return project


@pytest.fixture
def small(project: Project, gallery: Project) -> Project:
    """A project with one figure, `both`, and every snippet of the gallery."""
    for example in GALLERY:
        for file in (f"{example.name}.py", f"{example.name}.out"):
            write(project, f"snippets/{file}", (gallery.snippets / file).read_text("utf-8"))
    for code in LANGUAGES:
        write(project, f"docs/{code}/{PAGE}.md", f"# Both {{ #both }}\n\n{BOTH.comment}")
    write_figures(project)
    return project
