"""Made-up projects of any size, and made-up sites whose outputs were executed once a template."""

from __future__ import annotations

import contextlib
import io
import shutil
from pathlib import Path

from tools.engine.cache import Cache
from tools.engine.execute import Executor
from tools.engine.record import record
from tools.engine.run import execute_all
from tools.engine.snippets import PROOFS, Snippet, discover
from tools.project import HERE, LANGUAGES, TEXT, Project

A_PAGE = 10
"""How many made-up snippets stand on a page, where nothing else is said."""

TEMPLATES = 64
"""How many different made-up snippets there are: as many outputs are executed for a site of any size."""

A_SECTION = 20
"""How many made-up pages the navigation of a site has in one section."""

CODE = """\
import keras

outputs = keras.layers.LSTM({units})(keras.Input((4, 8)))
print(outputs.shape)
"""

SECTION = """\
## Units, number {number} {{ #units-{number} }}

The layer below reads a sequence of timesteps, one after the other, and gives back what it knows after the last of them.
How many values that are is the number of its units; *the shape of the output* says so, and `None` is the batch.

"""

_printed: dict[str, str] = {}
"""What each template prints, by its code, once it has been executed in this process."""

SITE = ("tools", "docs/_theme", "docs/_meta", "requirements.txt")
"""What a made-up site has of this project, besides its configuration."""


def make_up(root: Path, number: int, a_page: int = A_PAGE) -> Project:
    """Write a project of so many made-up snippets, so many a page, into an empty folder."""
    project = Project(root)
    project.snippets.mkdir(parents=True)
    names = _names(number)
    for index, name in enumerate(names):
        (project.snippets / f"{name}.py").write_text(CODE.format(units=index % TEMPLATES + 1), TEXT)
    for language in LANGUAGES:
        project.docs(language).mkdir(parents=True)
        for start in range(0, number, a_page):
            text = f"# {start}\n\n" + "\n".join(map(_embedded, names[start : start + a_page]))
            (project.docs(language) / f"page_{start:04}.md").write_text(text, TEXT)
    return project


def make_up_site(root: Path, number: int, pages: int) -> Project:
    """Write a whole site into an empty folder, whose snippets need not be executed: their outputs are known.

    Each of the templates is executed, and what it prints is recorded of all snippets with its code.

    Args:
        root: the folder.
        number: how many snippets.
        pages: how many pages, those of all languages together; one of each language is its start page.

    Raises:
        Problems: a template cannot be executed here.
    """
    project = Project(root)
    for name in SITE:
        source, target = HERE.root / name, root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, target)
    for source in sorted(HERE.root.glob("mkdocs*.yml")):
        (root / source.name).write_text(without_navigation(source.read_text(TEXT)), TEXT)
    project.snippets.mkdir()
    names = _names(number)
    for index, name in enumerate(names):
        (project.snippets / f"{name}.py").write_text(CODE.format(units=index % TEMPLATES + 1), TEXT)
    each = max(1, pages // len(LANGUAGES))
    for language in LANGUAGES:
        for page, name in enumerate(site_pages(pages)):
            chosen = names[page * number // each : (page + 1) * number // each]
            text = f"# Page {page} {{ #page-{page} }}\n\nA page of a made-up site.\n\n"
            text += "\n".join(SECTION.format(number=name) + _embedded(name) for name in chosen)
            path = project.docs(language) / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, TEXT)
    _know_outputs(project)
    return project


def site_pages(pages: int) -> list[str]:
    """The pages of one language of a made-up site, in order, without their suffix."""
    each = max(1, pages // len(LANGUAGES))
    return ["index", *(f"section-{page // A_SECTION:03}/page-{page:04}" for page in range(1, each))]


def without_navigation(text: str) -> str:
    """A configuration of MkDocs without its `nav`: that of the real site names pages that are not there."""
    head, found, rest = text.partition("\nnav:\n")
    return f"{head}\n{rest.partition(chr(10) * 2)[2]}" if found else text


def _names(number: int) -> list[str]:
    return [f"units_{index:04}" for index in range(number)]


def _embedded(name: str) -> str:
    return f'```python\n--8<-- "{name}.py"\n```\n\n```text\n--8<-- "{name}.out"\n```\n'


def _know_outputs(project: Project) -> None:
    """Execute each template, and record what it prints for all that are like it, with proofs where there are such."""
    snippets = discover(project)
    new = {snippet.source: snippet for snippet in snippets if snippet.source not in _printed}

    def keep(snippet: Snippet, result: str) -> None:
        _printed[snippet.source] = result

    with Executor() as executor, contextlib.redirect_stderr(io.StringIO()):  # a line for each would be said
        execute_all(list(new.values()), executor, keep)
        cache = Cache(project)
        for snippet in snippets:
            cache.put(snippet.name, snippet.decisive, _printed[snippet.source])
        record(project, snippets, executor)
    if any(project.snippets.rglob(PROOFS)):
        shutil.rmtree(project.cache)  # as in a clone: what git says is enough
