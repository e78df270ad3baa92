"""Bad input stops the build with the file, the line and what to do; the last good site stays as it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.checkout import GOOD, PAGE, Checkout
from tools.engine.execute import Executor
from tools.problems import Problems
from tools.project import Project
from tools.site.outputs import bring_up_to_date

HEAD = "import keras\n\n"


@dataclass(frozen=True)
class Case:
    """One bad input.

    Args:
        name: what it is.
        files: what is written into a good project.
        says: a pattern that the error must match.
    """

    name: str
    files: dict[str, str | bytes]
    says: str


def write(root: Path, case: Case) -> None:
    for name, content in case.files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def snippet(name: str, body: str, says: str) -> Case:
    return Case(name, {"snippets/bad.py": HEAD + body}, says)


SNIPPETS = [
    snippet("syntax error", "print(keras\n", r"snippets/bad\.py:3: SyntaxError: '\(' was never closed"),
    snippet("raises", "\nkeras.layers.LSTM(0)\n", r"snippets/bad\.py:4: ValueError: Received an invalid value"),
    snippet("exits with an error", "raise SystemExit('no')\n", r"snippets/bad\.py:3: SystemExit: no"),
    snippet("loops for ever", "while True:\n    pass\n", r"snippets/bad\.py:[34]: still running after \d+ s"),
    snippet(
        "out of memory",
        "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
        r"snippets/bad\.py:1: killed by SIGKILL \(out of memory\?\)",
    ),
    snippet(
        "segmentation fault",
        "import ctypes\n\nctypes.string_at(0)\n",
        r"snippets/bad\.py:5: killed by SIGSEGV \(segmentation fault\)",
    ),
    snippet(
        "os._exit",
        "import os\nprint('so far', flush=True)\nos._exit(0)\n",
        r"snippets/bad\.py:1: left with exit code 0 before its last line",
    ),
    snippet("prints nothing", "keras.layers.LSTM(3)\n", r"snippets/bad\.py:1: prints nothing"),
    snippet("prints 10 MB", "print('x' * 10_000_000)\n", r"snippets/bad\.py:\d+: prints more than 64 KiB"),
    snippet(
        "prints without end",
        "while True:\n    print('x' * 1000)\n",
        r"snippets/bad\.py:\d+: prints more than 64 KiB",
    ),
    snippet(
        "ANSI colours",
        "print('fine')\nprint('\\x1b[31mred\\x1b[0m')\n",
        r"snippets/bad\.py:4: line 2 of its output: prints ANSI colours",
    ),
    snippet("Korean", "print('출력')\n", r"snippets/bad\.py:3: line 1 of its output: prints Korean"),
    snippet("emoji", "print('\U0001f600')\n", r"snippets/bad\.py:3: line 1 of its output: prints an emoji"),
    snippet("three backticks", "print('```')\n", r"snippets/bad\.py:3: line 1 of its output: prints a code fence"),
    snippet("embed mark", "print('--8<-- \"x\"')\n", r"snippets/bad\.py:3: line 1 of its output: .* mark of an embed"),
    snippet(
        "progress bar", "print('1/2\\r2/2')\n", r"snippets/bad\.py:\d: line 1 of its output: .* control characters"
    ),
    snippet("a memory address", "print(object())\n", r"snippets/bad\.py:\d: line 1 of its output: .* memory address"),
    snippet(
        "a path of the machine", "import os\nprint(os.getcwd())\n", r"line 1 of its output: .* path of this machine"
    ),
    snippet(
        "bytes", "import os\nos.write(1, b'\\xff\\xfe')\n", r"snippets/bad\.py:1: line 1 of its output is not UTF-8"
    ),
    snippet("reads standard input", "print(input())\n", r"snippets/bad\.py:3: EOFError"),
    Case("not UTF-8", {"snippets/bad.py": b"import keras\nprint('\xb0\xa1')\n"}, r"snippets/bad\.py:2: is not UTF-8"),
    Case(
        "no longer fails",
        {"snippets/bad_fails.py": HEAD + "print('fine')\n"},
        r"snippets/bad_fails\.py:1: no longer fails",
    ),
]

PROJECTS = [
    Case(
        "output without snippet",
        {"snippets/bad.out": "(2, 3)\n"},
        r"snippets/bad\.out: an output without its snippet",
    ),
    Case("another file among the snippets", {"snippets/weights.h5": b"\x89HDF"}, r"snippets/weights\.h5: only \.py"),
    Case("snippet that no page uses", {"snippets/bad.py": GOOD}, r"snippets/bad\.py: no page uses it"),
    Case(
        "snippet that one language does not use",
        {"snippets/bad.py": GOOD, "docs/en/bad.md": "# bad\n", "docs/ko/bad.md": PAGE.format(title="bad", name="bad")},
        r"snippets/bad\.py: no page of docs/en uses it",
    ),
    Case(
        "embed of a file that is not there",
        {f"docs/{code}/index.md": '# x\n\n```python\n--8<-- "inedx.py"\n```\n' for code in ("ko", "en")},
        r"docs/ko/index\.md:4: embeds inedx\.py, which is not there",
    ),
    Case(
        "code without its output",
        {f"docs/{code}/index.md": '# x\n\n```python\n--8<-- "index.py"\n```\n' for code in ("ko", "en")},
        r"docs/en/index\.md:4: index\.py is shown without its output",
    ),
    Case(
        "embed in another form",
        {f"docs/{code}/index.md": "# x\n\n--8<--\nindex.py\n--8<--\n" for code in ("ko", "en")},
        r"docs/ko/index\.md:3: an embed in a form that this project does not use",
    ),
    Case("page in one language", {"docs/ko/alone.md": "# x\n"}, r"docs/ko/alone\.md: .* write docs/en/alone\.md"),
    Case(
        "requirement that is not installed",
        {"requirements.txt": "#: keras==3.15.1  # x\n#: no-such-package==1.0  # y\n"},
        r"requirements\.txt:2: no-such-package 1\.0 is not installed: run `make setup`",
    ),
    Case("dead link", {"docs/en/index.md": PAGE.format(title="x", name="index") + "\n[y](z.md)\n"}, r"'z\.md'"),
]


@pytest.mark.parametrize("case", SNIPPETS, ids=lambda case: case.name.replace(" ", "-"))
def test_a_bad_snippet_is_refused_with_its_place(
    project: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    write(project.root, case)
    if case.name == "loops for ever":
        monkeypatch.setattr(executor, "_timeout", 3)  # nothing else should be killed on a busy machine
    with pytest.raises(Problems, match=case.says):
        bring_up_to_date(project, executor)
    assert not list(project.snippets.glob("*.out"))


@pytest.mark.parametrize("case", PROJECTS, ids=lambda case: case.name.replace(" ", "-"))
def test_a_bad_project_is_refused_and_the_last_good_site_stays(checkout: Checkout, case: Case) -> None:
    before = checkout.files()
    write(checkout.root, case)
    result = checkout.run("mkdocs", "build", "--strict")
    assert result.returncode != 0
    assert re.search(case.says, result.stdout + result.stderr), result.stdout + result.stderr
    assert checkout.files() == before


def test_bad_snippets_come_in_one_list_and_the_last_good_site_stays(checkout: Checkout) -> None:
    before = checkout.files()
    for name in ("a", "b", "c"):
        checkout.write(f"snippets/{name}.py", HEAD + f"raise ValueError('{name}')\n")
        checkout.write_page(name)
    result = checkout.run("mkdocs", "build")
    assert result.returncode != 0
    assert re.findall(r"snippets/(.)\.py:3: ValueError: \1", result.stdout) == ["a", "b", "c"]
    assert checkout.files() == before


def test_markup_in_an_output_is_shown_and_not_obeyed(checkout: Checkout) -> None:
    checkout.write("snippets/bad.py", HEAD + "print('</code><script>alert(1)</script>')\n")
    checkout.write_page("bad")
    assert checkout.run("mkdocs", "build", "--strict").returncode != 0  # no record yet
    assert checkout.run("mkdocs", "build").returncode == 0
    page = checkout.files()["bad/index.html"].decode()
    assert "&lt;/code&gt;&lt;script&gt;alert(1)" in page
    assert "<script>alert(1)" not in page


def test_a_snippet_writes_into_a_folder_of_its_own(checkout: Checkout) -> None:
    body = "import os\nfrom pathlib import Path\n\n"
    body += "print(sorted(os.listdir()))\nPath(__file__).with_name('left.txt').write_text('x')\n"
    checkout.write("snippets/bad.py", HEAD + body)
    checkout.write_page("bad")
    assert checkout.run("mkdocs", "build").returncode == 0
    assert (checkout.root / "snippets/bad.out").read_text() == "[]\n"
    assert not list(checkout.root.rglob("left.txt"))


def test_an_unstable_output_is_found_by_check(checkout: Checkout) -> None:
    checkout.write("snippets/bad.py", HEAD + "import random\n\nprint(random.SystemRandom().random())\n")
    assert checkout.run("tools.site.outputs").returncode == 0
    result = checkout.run("tools.site.outputs", "--check")
    assert result.returncode == 1
    assert "snippets/bad.py:1: prints something else at each run" in result.stderr
    assert "+++ another run" in result.stderr


def test_a_cache_folder_that_cannot_be_written(checkout: Checkout) -> None:
    before = checkout.files()
    (checkout.root / ".cache").rename(checkout.root / "elsewhere")
    checkout.write(".cache", "a file where the folder should be")
    result = checkout.run("mkdocs", "build")
    assert result.returncode != 0
    assert re.search(r"\.cache: cannot be written \(.+\): make \.cache writable", result.stdout), result.stdout
    assert checkout.files() == before
