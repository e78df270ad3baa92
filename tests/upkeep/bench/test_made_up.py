"""Made-up projects and sites."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mkdocs.config import load_config

from tools.engine.cache import Cache
from tools.engine.execute import Executor
from tools.engine.snippets import PROOFS, discover
from tools.pages.embeds import parity_problems, structure_problems
from tools.project import HERE, LANGUAGES, TEXT
from tools.site.outputs import bring_up_to_date
from tools.upkeep.bench.edits import Sentence, source_of
from tools.upkeep.bench.made_up import make_up, make_up_site, site_pages, without_navigation


def test_made_up_snippets_make_a_whole_project(tmp_path: Path) -> None:
    project = make_up(tmp_path / "made-up", 25)
    assert len(discover(project)) == 25
    assert len({snippet.source for snippet in discover(project)}) == 25
    assert [len(list(project.docs(language).iterdir())) for language in LANGUAGES] == [3, 3]
    assert not structure_problems(project) + parity_problems(project)


def test_pages_of_a_made_up_site_stand_in_sections() -> None:
    assert site_pages(4) == ["index", "section-000/page-0001"]
    assert len(site_pages(700)) == len(set(site_pages(700))) == 350
    assert site_pages(700)[-1] == "section-017/page-0349"


@pytest.mark.parametrize("name", ["mkdocs.yml", "mkdocs.en.yml"])
def test_a_made_up_site_has_a_navigation_of_its_own(tmp_path: Path, name: str) -> None:
    for source in HERE.root.glob("mkdocs*.yml"):
        (tmp_path / source.name).write_text(without_navigation(source.read_text(TEXT)), TEXT)
    (tmp_path / "docs/ko").mkdir(parents=True)
    (tmp_path / "docs/en").mkdir()
    (tmp_path / "snippets").mkdir()
    shutil.copytree(HERE.root / "docs/_theme", tmp_path / "docs/_theme")
    config = load_config(str(tmp_path / name), hooks=[])
    assert not config.nav
    assert config.theme.name == "material"


def test_without_a_navigation_a_configuration_stays_as_it_is() -> None:
    assert without_navigation("a: 1\nb: 2\n") == "a: 1\nb: 2\n"
    assert without_navigation("a: 1\n\nnav:\n  - x\n\nb: 2\n") == "a: 1\n\nb: 2\n"


def test_a_made_up_site_executes_one_snippet_a_template_and_knows_the_others(tmp_path: Path) -> None:
    project = make_up_site(tmp_path / "site", 70, 4)
    snippets = discover(project)
    assert len(snippets) == 70
    assert len({snippet.source for snippet in snippets}) == 64
    assert not structure_problems(project) + parity_problems(project)
    assert snippets[0].recorded() == "(None, 1)\n"
    assert snippets[64].recorded() == "(None, 1)\n"
    assert snippets[69].recorded() == "(None, 6)\n"
    assert not any(Cache(project).get(snippet.name, snippet.decisive) for snippet in snippets)
    assert [path.name for path in project.snippets.glob(PROOFS)] == [PROOFS]
    with Executor() as executor:
        assert bring_up_to_date(project, executor).executed == []
    for page in site_pages(4):
        for prefix in ("", "en/"):
            assert source_of(project.root, prefix + page)
            assert Sentence(project.root, prefix + page).save()
