"""The site is built from what is remembered, and is the same, byte for byte, as one built from nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.support.checkout import GOOD, Checkout
from tests.support.tutorials import CELLS
from tests.support.tutorials import write as write_tutorial
from tools.beyond.records import Elsewhere, Records, Seen
from tools.engine.digests import digest
from tools.project import HERE, LANGUAGES, TEXT, Project

FRAGMENT = 'A shared text.\n\n```python\n--8<-- "shared.py"\n```\n\n```text\n--8<-- "shared.out"\n```\n'
CODE = '```python title="numbers/one.py"\n--8<-- "numbers/one.py"\n```\n\n```text\n--8<-- "numbers/one.out"\n```\n'
LISTED = '---\ntitle: errors\n---\n\n# Errors { #top }\n\n--8<-- "messages/all.md"\n\n## Part { #part }\n'
PART = (
    '---\ntitle: {name}\n---\n\n# {name} {{ #top }}\n\n--8<-- "_fragments/shared.md"\n\n## Part {{ #part }}\n\nWords.\n'
)
DATED = {"SOURCE_DATE_EPOCH": "1780000000"}
"""The map of the site holds the day."""


@pytest.fixture(scope="session")
def sound(built: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A built checkout with a few pages, a shared text and a notebook; not to be changed by a test."""
    checkout = built.copy(tmp_path_factory.mktemp("larger") / "checkout")
    checkout.write("snippets/shared.py", "print(1)\n")
    checkout.write("snippets/numbers/one.py", "print(1, 'one')\n")
    for language in LANGUAGES:
        checkout.write(f"docs/{language}/_fragments/shared.md", FRAGMENT)
        for name in ("first", "second"):
            checkout.write(f"docs/{language}/part/{name}.md", PART.format(name=name))
        checkout.write(f"docs/{language}/layers/numbers.md", PART.format(name="numbers") + "\n" + CODE)
    write_tutorial(Project(checkout.root), CELLS)
    build(checkout)
    return checkout


@pytest.fixture
def larger(sound: Checkout, tmp_path: Path) -> Checkout:
    """The same again, of the test's own."""
    return sound.copy(tmp_path / "checkout")


def build(checkout: Checkout, *options: str, **environment: str) -> str:
    """Build; what was said."""
    done = checkout.run("tools.site.build", *options, **{**DATED, **environment})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_it_is_what_mkdocs_builds(larger: Checkout) -> None:
    ours = larger.files()
    build(larger)  # now from what is remembered
    shutil.rmtree(larger.site)
    build(larger)
    assert larger.files() == ours
    done = larger.run("mkdocs", "build", **DATED)
    assert done.returncode == 0, done.stderr
    assert larger.files() == ours


def test_a_walk_through_edits_never_shows_anything_stale(larger: Checkout) -> None:
    shutil.copy(Path(__file__).with_name("walk.py"), larger.root)
    for language in LANGUAGES:
        larger.write(f"docs/{language}/errors/index.md", LISTED)
    larger.write("snippets/numbers/one.py", "print(1, 'one')\nprint('ValueError: nothing is left')\n")
    _print_something_else_on_jax(larger)
    done = larger.run("walk", "1", "25", **DATED)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    assert sum(json.loads(done.stdout.splitlines()[-1]).values()) == 25


def _print_something_else_on_jax(larger: Checkout) -> None:
    """Record of two programs, whose outputs share a file of the site, that another backend prints something else."""
    project = Project(larger.root)
    for language in LANGUAGES:
        page = project.docs(language) / "layers/numbers.md"
        page.write_text(page.read_text(TEXT) + "\n" + CODE.replace("one", "two"), TEXT)
    larger.write("snippets/numbers/two.py", "print(2, 'two')\n")
    shutil.copy(HERE.root / "docs/_meta/differences.yml", larger.root / "docs/_meta")
    elsewhere = Seen(("jax",), "values", "3\n")
    printed = {"one": "1 one\nValueError: nothing is left\n", "two": "2 two\n"}
    programs = {
        f"snippets/numbers/{name}.py": Elsewhere(
            digest((project.snippets / f"numbers/{name}.py").read_text(TEXT)), digest(output), (elsewhere,)
        )
        for name, output in printed.items()
    }
    Records({"jax": "1"}, "2026-11-29", programs).write(project)


def test_where_nothing_has_changed_nothing_is_done(larger: Checkout) -> None:
    before = {path: path.stat().st_mtime_ns for path in larger.site.rglob("*")}
    assert "nothing has changed" in build(larger)
    assert {path: path.stat().st_mtime_ns for path in larger.site.rglob("*")} == before


@pytest.mark.parametrize("harm", ["gone", "edited", "more"])
def test_a_harmed_site_is_built_again(larger: Checkout, harm: str) -> None:
    before = larger.files()
    if harm == "gone":
        (larger.site / "index.html").unlink()
    else:
        (larger.site / ("index.html" if harm == "edited" else "more.html")).write_text("x")
    build(larger)
    assert larger.files() == before


def test_what_is_remembered_is_checked(larger: Checkout) -> None:
    before = larger.files()
    for path in (larger.root / ".cache/pages").rglob("*.json"):
        path.write_text('{"key": ')
    (larger.root / ".cache/built.json").write_text("[]")
    build(larger)
    assert larger.files() == before


def test_a_warning_comes_each_time_and_strict_keeps_the_last_good_site(larger: Checkout) -> None:
    build(larger, "--strict")
    before = larger.files()
    for language in LANGUAGES:
        page = larger.root / f"docs/{language}/part/first.md"
        page.write_text(page.read_text() + "\n[x](second.md#nowhere) [y](gone.md)\n")
    for _ in range(2):
        done = larger.run("tools.site.build", "--strict", **DATED)
        assert done.returncode == 1
        assert "does not contain an anchor '#nowhere'" in done.stderr
        assert "'gone.md'" in done.stderr
        assert "4 warnings, and the build is strict" in done.stderr
        assert larger.files() == before
    assert not list((larger.root / ".cache/site").iterdir())


def test_pages_that_are_gone_are_forgotten(larger: Checkout) -> None:
    for language in LANGUAGES:
        (larger.root / f"docs/{language}/part/second.md").unlink()
    build(larger)
    assert not (larger.site / "part/second").exists()
    assert not [path for path in (larger.root / ".cache/pages").rglob("*.json") if "second" in path.name]


def test_what_can_be_downloaded_follows_its_programs(larger: Checkout) -> None:
    before = (larger.site / "snippets/numbers.zip").read_bytes()
    assert (larger.site / "snippets/numbers/one.py").read_text() == "print(1, 'one')\n"
    larger.write("snippets/numbers/one.py", "print(2, 'one')\n")
    build(larger)
    assert (larger.site / "snippets/numbers/one.py").read_text() == "print(2, 'one')\n"
    assert (larger.site / "snippets/numbers.zip").read_bytes() != before
    assert 'href="../../../snippets/numbers.zip"' in (larger.site / "en/layers/numbers/index.html").read_text()


def test_a_bad_snippet_leaves_the_last_good_site(larger: Checkout) -> None:
    before = larger.files()
    larger.write("snippets/index.py", GOOD + "raise ValueError('broken')\n")
    done = larger.run("tools.site.build", **DATED)
    assert done.returncode == 1
    assert "snippets/index.py:5: ValueError: broken" in done.stderr
    assert larger.files() == before
