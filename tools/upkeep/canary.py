"""Builds the site with Zensical, the successor of MkDocs, to learn early what will have to change.

Zensical reads the same configuration but ignores hooks: what they make before any page is made before, and our
templates, which ask them, stay behind. It empties `.cache` and `site` as it pleases: it only ever sees a copy.
Notebooks are left out: our hooks make pages of what a plugin renders, and Zensical knows neither. It puts them into
the site as files, without a warning.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from tools.problems import Problem, Problems
from tools.project import HERE, LANGUAGES, Project, locked
from tools.site.prepare import prepare

COPIED = ("mkdocs.yml", "mkdocs.en.yml", "docs", "snippets", ".cache/generated")

ASKS_NO_HOOK = "alternate.html"
"""The one of our templates without which the configuration cannot be read."""


def copy_for_zensical(root: Path, target: Path) -> None:
    """Copy what Zensical can make pages of.

    Args:
        root: of a project whose outputs, fragments and lists are up to date.
        target: a folder, made where it is missing.
    """
    for name in COPIED:
        source, copy = root / name, target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, copy)
        else:
            shutil.copy(source, copy)
    for template in (target / "docs/_theme").rglob("*.html"):
        if template.name != ASKS_NO_HOOK:
            template.unlink()


def build(project: Project, zensical: str) -> int:
    """Copy the project's sources, build every language strictly, and see that every page is there.

    Args:
        project: what to build; left as it is.
        zensical: the program to run.

    Returns:
        How many pages were built.

    Raises:
        Problems: a build that failed, with what it said, or pages that it left out without a word.
    """
    copy = project.cache / "canary"
    shutil.rmtree(copy, ignore_errors=True)
    copy_for_zensical(project.root, copy)
    problems = []
    pages = 0
    for language in LANGUAGES:
        config = "mkdocs.yml" if language == LANGUAGES[0] else f"mkdocs.{language}.yml"
        command = [zensical, "build", "--strict", "-f", config]
        done = subprocess.run(command, cwd=copy, capture_output=True, encoding="utf-8", errors="replace", check=False)
        if done.returncode:
            problems.append(Problem(config, 0, "Zensical cannot build this", (done.stdout + done.stderr).strip()))
            continue
        site = copy / "site" if language == LANGUAGES[0] else copy / "site" / language
        expected = _expected(copy / "docs" / language)
        pages += len(expected)
        problems += [
            Problem(f"docs/{language}/{page}.md", 0, "Zensical left this page out, without a word")
            for page in expected
            if not (site / page.removesuffix("index") / "index.html").is_file()
        ]
    if problems:
        raise Problems(problems)
    return pages


def _expected(docs: Path) -> list[str]:
    """The pages of one language, without their suffix."""
    pages = (path.relative_to(docs) for path in sorted(docs.rglob("*.md")))
    return [page.with_suffix("").as_posix() for page in pages if page.parts[0] != "_fragments"]


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.upkeep.canary", description=__doc__.splitlines()[0])
    parser.add_argument("zensical", help="the program to run")
    options = parser.parse_args(arguments)
    try:
        with locked(HERE):
            prepare(HERE, strict=True)
        print(f"Zensical built {build(HERE, options.zensical)} pages")
    except Problems as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
