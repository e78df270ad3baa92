"""A reader takes along one program, or all of a class: the same files as shown, in an archive that checks itself."""

from __future__ import annotations

import ast
import gzip
import io
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tests.support.addresses import html_files
from tools.engine.cache import versions
from tools.engine.processes import ENVIRONMENT
from tools.engine.snippets import discover
from tools.project import HERE, LANGUAGES, TEXT, Project
from tools.site import downloads

ADDRESS = "http://127.0.0.1:8000/"
EXAMPLE = '<div class="language-python highlight" data-live><span class="filename">lstm/units.py</span><pre>'
SMALL = "masking"
"""A class some of whose programs are run here, each in half a dozen seconds."""

HEAVY = 40
"""Bytes that the link of an example may add to a page as it is sent."""


def contents(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def links(html: str) -> list[tuple[str, str, str]]:
    """Text, address and name of each link in the title of an example."""
    found = BeautifulSoup(html, "html.parser").select(".filename > a[download]")
    return [(link.get_text(), str(link["href"]), str(link["aria-label"])) for link in found]


@pytest.fixture
def small(project: Project) -> Project:
    """A project with a page of a class and two programs."""
    for name, text in (("units", "print(1)\n"), ("units_fails", "raise ValueError('no')\n")):
        (project.snippets / f"lstm/{name}.py").parent.mkdir(exist_ok=True)
        (project.snippets / f"lstm/{name}.py").write_text(text)
    (project.snippets / "lstm/units.out").write_text("1\n")
    (project.snippets / "lstm/units_fails.out").write_text("ValueError: no\n")
    (project.docs("ko") / "layers").mkdir()
    (project.docs("ko") / "layers/lstm.md").write_text("---\ntitle: LSTM\n---\n\n# LSTM\n")
    return project


# One program.


@pytest.mark.parametrize(
    ("language", "url", "leads", "called"),
    [
        ("ko", "layers/lstm/", "../../snippets/lstm/units.py", "lstm/units.py 내려받기"),
        ("en", "layers/lstm/", "../../../snippets/lstm/units.py", "Download lstm/units.py"),
        ("ko", "", "snippets/lstm/units.py", "lstm/units.py 내려받기"),
        ("en", "", "../snippets/lstm/units.py", "Download lstm/units.py"),
    ],
)
def test_the_title_of_an_example_downloads_it(small: Project, language: str, url: str, leads: str, called: str) -> None:
    html = downloads.with_links(EXAMPLE, small, language, url)
    assert links(html) == [("lstm/units.py", leads, called)]


@pytest.mark.parametrize(
    "html",
    [
        EXAMPLE.replace("units", "gone"),
        EXAMPLE.replace("lstm/units.py", "Output"),
        "<p>&lt;span class=&quot;filename&quot;&gt;lstm/units.py</p>",
    ],
)
def test_what_is_no_program_of_ours_stays(small: Project, html: str) -> None:
    assert downloads.with_links(html, small, "en", "") == html


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_of_the_site_has_its_file(site: Path, language: str) -> None:
    seen = set()
    for name in html_files(site):
        if (name.split("/")[0] == "en") != (language == "en") or name.endswith("404.html"):
            continue
        html = (site / name).read_text(TEXT)
        for text, address, called in links(html):
            path = ((site / name).parent / address).resolve()
            assert path == (site / "snippets" / text).resolve(), name
            assert path.read_bytes() == (HERE.snippets / text).read_bytes(), name
            assert called == downloads.WORDS[language].format(name=text)
            seen.add(text)
        assert not re.search(r'<span class="filename">[^<]+\.py</span>', html), name
    wanted = {path.relative_to(HERE.snippets).as_posix() for path in downloads.programs(HERE)}
    assert wanted - seen == set()
    assert not (site / "en/snippets").exists()


@pytest.mark.parametrize("page", ["layers/lstm", "en/layers/lstm", "guides/stacking", "en/beyond/exporting"])
def test_a_link_costs_little(site: Path, page: str) -> None:
    html = (site / page / "index.html").read_text(TEXT)
    without = re.sub(r'(<span class="filename">)<a [^>]*>([^<]*)</a>', r"\1\2", html)
    number = len(links(html))
    assert number
    sizes = [len(gzip.compress(text.encode(TEXT))) for text in (html, without)]
    assert (sizes[0] - sizes[1]) / number < HEAVY


@pytest.mark.parametrize(("language", "button"), [("", "내려받기"), ("en/", "Download")])
def test_a_reader_downloads_an_example_and_an_archive(
    open_page: Callable[..., Page], address: str, site: Path, language: str, button: str
) -> None:
    page = open_page(width=360)
    page.goto(f"{address}{language}layers/masking/")
    first = page.locator(".filename > a").first
    name = first.inner_text().strip()
    expect(first).to_have_accessible_name(re.compile(f"{button}.*{name}|{name}.*{button}"))
    with page.expect_download() as download:
        first.click()
    assert download.value.suggested_filename == name.rpartition("/")[2]
    assert download.value.path().read_bytes() == (HERE.snippets / name).read_bytes()
    with page.expect_download() as download:
        page.locator("h1 + .take-along a").click()
    assert download.value.suggested_filename == "masking.zip"
    assert download.value.path().read_bytes() == (site / "snippets/masking.zip").read_bytes()


# All programs of a class.


def test_every_class_has_an_archive_of_all_its_programs(site: Path) -> None:
    classes = downloads.classes(HERE)
    assert len(classes) > 10
    assert {path.stem for path in (site / "snippets").glob("*.zip")} == set(classes)
    snippets = discover(HERE)
    for name in classes:
        files = contents((site / f"snippets/{name}.zip").read_bytes())
        own = [each for each in snippets if each.name.startswith(f"snippets/{name}/")]
        assert own
        wanted = {f"keras-{name}/{file}" for file in ("README.md", "requirements.txt", "run.py")}
        for each in own:
            place = f"keras-{name}/{each.path.relative_to(HERE.snippets).as_posix()}"
            assert files[place].decode(TEXT) == each.source
            assert files[str(Path(place).with_suffix(".out"))].decode(TEXT) == each.recorded()
            wanted |= {place, str(Path(place).with_suffix(".out"))}
        assert set(files) == wanted, name
        assert list(files) == sorted(files), name


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_page_of_a_class_links_to_its_archive(site: Path, language: str) -> None:
    for name in (*downloads.classes(HERE), "index"):
        page = site / language / "layers" / name.removesuffix("index") / "index.html"
        found = BeautifulSoup(page.read_text(TEXT), "html.parser").select("h1 + .take-along > a[download]")
        leads = [(page.parent / str(link["href"])).resolve() for link in found]
        assert leads == ([] if name == "index" else [(site / f"snippets/{name}.zip").resolve()])


def test_the_same_inputs_give_the_same_bytes(small: Project) -> None:
    first = downloads.archive(small, "lstm", ADDRESS)
    downloads._packed.cache_clear()
    for path in small.snippets.rglob("*.*"):
        path.write_bytes(path.read_bytes())  # another time
    assert downloads.archive(small, "lstm", ADDRESS) == first
    (small.snippets / "lstm/units.out").write_text("2 \n")
    assert downloads.archive(small, "lstm", ADDRESS) != first


def test_an_archive_says_what_it_was_made_with_and_where_its_page_is(small: Project) -> None:
    plain = contents(downloads.archive(small, "lstm", ADDRESS))
    wanted = [f"{name}=={versions()[name]}" for name in ("keras", "numpy", "tensorflow")]
    assert sorted(plain["keras-lstm/requirements.txt"].decode().split()) == wanted
    (small.snippets / "lstm/old.py").write_text("import tf_keras\n")
    with_old = contents(downloads.archive(small, "lstm", ADDRESS))
    assert f"tf_keras=={versions()['tf_keras']}" in with_old["keras-lstm/requirements.txt"].decode().split()
    readme = plain["keras-lstm/README.md"].decode(TEXT)
    assert not re.search(r"[{}]", readme)
    for address in ("layers/lstm/", "en/layers/lstm/"):
        assert f"]({ADDRESS}{address})" in readme


def test_what_is_gone_is_no_place(small: Project) -> None:
    assert downloads.places(small, "ko") == {
        "snippets/lstm/units.py",
        "snippets/lstm/units_fails.py",
        "snippets/lstm.zip",
    }
    assert downloads.places(small, "en") == set()
    shutil.rmtree(small.snippets / "lstm")
    assert downloads.places(small, "ko") == set()


# What an archive does where it was unpacked.


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive of a class, as a reader unpacks it."""
    with zipfile.ZipFile(io.BytesIO(downloads.archive(HERE, SMALL, ADDRESS))) as packed:
        packed.extractall(tmp_path)
    return tmp_path / f"keras-{SMALL}"


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the programs with these words in their name."""
    return subprocess.run(
        [sys.executable, "run.py", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_it_runs_its_programs_and_compares(unpacked: Path) -> None:
    outputs = sorted(unpacked.rglob("*.out"))
    quiet = next(path for path in outputs if not path.stem.endswith("_fails"))
    raising = next(path for path in outputs if path.stem.endswith("_fails"))
    names = [path.relative_to(unpacked).with_suffix(".py").as_posix() for path in (quiet, raising)]
    done = run(unpacked, *names)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "2 passed, 0 differ"
    for path in (quiet, raising):  # the last line is what a reader reads first
        path.write_text(path.read_text(TEXT).rstrip("\n") + "!\n", TEXT)
    done = run(unpacked, *names)
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "0 passed, 2 differ"
    assert [line for line in done.stdout.splitlines() if line.startswith("DIFFERS")] == [
        f"DIFFERS {name}" for name in sorted(names)
    ]


@pytest.mark.parametrize(
    ("program", "recorded", "says"),
    [
        ("print(1)", "1\n", ""),
        ("print(1, end='')", "1\n", ""),
        ("print(2)", "1\n", "+2"),
        ("print(1)\nraise ValueError('no')", "1\n", "ValueError: no"),
        ("import sys\nsys.exit(3)", "1\n", "exit code 3"),
        ("import os\nprint(os.listdir())", "[]\n", ""),
        ("import random, sys\nprint(random.random() < 1, 'lstm' in sys.path[0])", "True False\n", ""),
    ],
)
def test_a_program_must_print_what_is_recorded(unpacked: Path, program: str, recorded: str, says: str) -> None:
    (unpacked / "masking/planted.py").write_text(program)
    (unpacked / "masking/planted.out").write_text(recorded)
    done = run(unpacked, "planted")
    assert done.returncode == bool(says), done.stdout
    assert says in done.stdout


@pytest.mark.parametrize(
    ("program", "recorded", "says"),
    [
        ("raise ValueError('no')", "ValueError: no\n", ""),
        ("print(1)\nraise ValueError('no\\n\\nand no')", "1\nValueError: no\n\nand no\n", ""),
        ("raise ValueError('\\x1b[1mno\\x1b[0m\\there')", "ValueError: no  here\n", ""),
        ("[].append_", "AttributeError: 'list' object has no attribute 'append_'\n", ""),
        ("print(1)\nraise ValueError('no')", "ValueError: no\n", "+1"),
        ("raise ValueError('no')", "ValueError: n\n", "+ValueError: no"),
        ("raise ValueError('no')", "Error: no\n", "-Error: no"),
        ("raise TypeError('no')", "ValueError: no\n", "+TypeError: no"),
        ("print(1)", "1\n", "without the exception"),
    ],
)
def test_one_that_fails_must_raise_what_is_recorded(unpacked: Path, program: str, recorded: str, says: str) -> None:
    (unpacked / "masking/planted_fails.py").write_text(program)
    (unpacked / "masking/planted_fails.out").write_text(recorded)
    done = run(unpacked, "planted_fails")
    assert done.returncode == bool(says), done.stdout
    assert says in done.stdout


def test_nothing_that_could_be_run_is_no_success(unpacked: Path) -> None:
    done = run(unpacked, "nosuchprogram")
    assert (done.returncode, "no program has nosuchprogram" in done.stdout) == (2, True)
    (unpacked / "requirements.txt").write_text("nosuchlibrary==1.0\nnumpy==0.1\n")
    done = run(unpacked, "planted", "masking/")
    assert done.returncode == 2
    assert "nosuchlibrary not installed: run python -m pip install -r requirements.txt" in done.stdout
    assert f"numpy {versions()['numpy']} is installed; the outputs were recorded with 0.1" in done.stdout


def test_it_needs_the_standard_library_alone_and_runs_as_the_engine_does(unpacked: Path) -> None:
    text = (unpacked / "run.py").read_text(TEXT)
    tree = ast.parse(text)
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names
    (environment,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["ENVIRONMENT"]
    ]
    assert ast.literal_eval(environment) == ENVIRONMENT
