"""The lists that people keep by hand in docs/_meta can be read: a fault in one is named with its line.

`tools.pages.glossary` and the checks of questions open theirs with it.
"""

from __future__ import annotations

from functools import lru_cache

import yaml

from tools.problems import Problem, Problems
from tools.project import TEXT, Project


def entries(project: Project, name: str, what: str) -> list[yaml.Node]:
    """Open a file that holds a list.

    Args:
        project: holds the file.
        name: the file, such as `docs/_meta/glossary.yml`.
        what: what its list is of, such as `terms`, for the message.

    Returns:
        What each entry holds, as nodes, which know their line.

    Raises:
        Problems: the file is missing, is not YAML, or holds no list.
    """
    path = project.root / name
    if not path.is_file():
        raise Problems([Problem(name, 0, "the file is missing: take it from git")])
    try:
        root = _composed(path.read_text(TEXT))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise Problems([Problem(name, line, f"not YAML: {error.problem}")]) from error
    if not isinstance(root, yaml.SequenceNode):
        raise Problems([Problem(name, 1, f"not a list of {what}: begin each one with `- `")])
    return list(root.value)


@lru_cache(maxsize=8)
def _composed(text: str) -> yaml.Node | None:
    """What a text holds: both languages ask for it, and under `serve` each edit does."""
    return yaml.compose(text, Loader=yaml.SafeLoader)


def text_of(node: yaml.Node) -> str:
    """The text of a node, or an empty one where it is none (a number, a list, nothing)."""
    is_text = isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str"
    return str(node.value).strip() if is_text else ""
