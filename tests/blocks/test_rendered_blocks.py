"""The independent proof that no code block is skipped: what the built pages show is what pytest collects.

The pages are read as a browser reads them, after MkDocs and all Markdown extensions; the blocks are those
that a real run of pytest-markdown-docs collects. Neither knows of the other. Those of a notebook are executed
by the build: what its page shows are the cells of the file, each with the output that was recorded.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import markdown  # type: ignore[import-untyped]
import pytest
from bs4 import BeautifulSoup, Tag
from mkdocs.config import load_config

from tests.blocks.code_blocks import NOT_RUN, PYTHON, blocks, fences
from tools.pages.embeds import embeds, find_embedded
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, TEXT

COLLECT = (
    "-p tests.blocks.code_blocks --markdown-docs --markdown-docs-syntax=superfences --collect-only -q docs README.md"
)
NODE = re.compile(r"^(?P<file>\S+\.md)::\[CodeFence#\d+\]\[line:(?P<line>\d+)\]$")

Code = tuple[str, str]
"""The language of a block and its text."""


@dataclass(frozen=True)
class Shown:
    """The code on a page, as a reader sees it.

    Args:
        python: every Python block, by the class that the theme colours it by.
        code: every block of code, whatever its language; '' where it says none.
    """

    python: Counter[str]
    code: Counter[Code]


@cache
def shown_by(html: str) -> Shown:
    """Read a page; only once, for some are long."""
    tags = BeautifulSoup(html, "html.parser")
    return Shown(
        Counter(_text(tag) for tag in tags.select("div[class*=language-py] code")),
        Counter((_language(tag), _text(tag)) for tag in tags.select("pre code, pre samp")),
    )


def _text(tag: Tag) -> str:
    return tag.get_text().strip("\n")


def _language(tag: Tag) -> str:
    names = [str(name) for parent in tag.parents for name in parent.get_attribute_list("class") if name]
    return next((name.removeprefix("language-") for name in names if name.startswith("language-")), "")


def sources(page: Path, language: str) -> Iterator[Path]:
    """A page and every fragment of prose that it embeds, at whatever depth; one twice if it is embedded twice."""
    yield page
    for embed in embeds(page):
        found = find_embedded(HERE, language, embed.name)
        if found is not None and found.suffix == ".md":
            yield from sources(found, language)


def pages(language: str, suffix: str = "md") -> dict[str, Path]:
    """The Markdown file of every page, or every notebook, by the place of its HTML in the site."""
    docs = HERE.docs(language)
    root = "" if language == LANGUAGES[0] else f"{language}/"
    found = [path.relative_to(docs) for path in sorted(docs.rglob(f"*.{suffix}"))]
    left_out = {"_fragments", ".ipynb_checkpoints"}
    return {f"{root}{_address(path)}index.html": docs / path for path in found if not left_out & set(path.parts)}


def cells(notebook: Path) -> Counter[Code]:
    """The code cells of a notebook and their recorded outputs, read without any of our tools."""
    code = [cell for cell in json.loads(notebook.read_text(TEXT))["cells"] if cell["cell_type"] == "code"]
    records = [HERE.snippets / "tutorials" / notebook.stem / f"{cell['id']}.out" for cell in code]
    outputs = [record.read_text(TEXT) for record in records if record.is_file()]
    return Counter(
        [(PYTHON, "".join(cell["source"]).strip("\n")) for cell in code]
        + [("text", output.strip("\n")) for output in outputs]
    )


def _address(path: Path) -> str:
    folder = path.parent if path.stem == "index" else path.with_suffix("")
    return "" if folder == Path() else f"{folder.as_posix()}/"


def built(site: Path) -> set[str]:
    """Every page of the built site; the error pages have no source of their own."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html") if path.name != "404.html"}


def differences(shown: Counter[Code], expected: Counter[Code]) -> list[str]:
    """What stands on one side only, each with the beginning of its text."""
    return [f"shown and not tested: {code}" for code in (shown - expected).elements()] + [
        f"tested and not shown: {code}" for code in (expected - shown).elements()
    ]


def collected_by(*arguments: str) -> dict[Path, Counter[str]]:
    """The Python blocks of each file that pytest collects."""
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-o", "addopts=", "-p", "no:cacheprovider", *arguments],
        cwd=HERE.root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    found: dict[Path, Counter[str]] = {}
    for node in filter(None, map(NODE.match, result.stdout.splitlines())):
        path = HERE.root / node["file"]
        found.setdefault(path, Counter())[blocks(path)[int(node["line"])].fence.content.strip("\n")] += 1
    return found


@pytest.fixture(scope="module")
def collected() -> dict[Path, Counter[str]]:
    """The Python blocks of each file that `make test-pages` runs."""
    return collected_by(*COLLECT.split())


def collected_for(page: Path, language: str, collected: dict[Path, Counter[str]]) -> Counter[str]:
    """The collected blocks that stand on a page, those of its fragments included."""
    return sum((collected.get(source, Counter()) for source in sources(page, language)), Counter[str]())


def python(blocks: Counter[str]) -> Counter[Code]:
    return Counter({(PYTHON, text): count for text, count in blocks.items()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_python_block_that_a_page_shows_is_collected(
    site: Path, collected: dict[Path, Counter[str]], language: str
) -> None:
    faults, shown_in_all, tested_in_all = [], 0, 0
    for name, page in pages(language).items():
        shown = shown_by((site / name).read_text(TEXT)).python
        expected = collected_for(page, language, collected)
        faults += [f"{name}: {fault}" for fault in differences(python(shown), python(expected))]
        shown_in_all += shown.total()
        tested_in_all += expected.total()
    print(f"{language}: {shown_in_all} Python blocks shown, {tested_in_all} collected")
    assert not faults, "\n".join(faults)
    assert shown_in_all == tested_in_all > 0


def test_every_collected_block_stands_on_a_page(collected: dict[Path, Counter[str]]) -> None:
    known = {
        source for language in LANGUAGES for page in pages(language).values() for source in sources(page, language)
    }
    assert set(collected) <= known | {HERE.root / "README.md"}


def test_every_built_page_has_a_source(site: Path) -> None:
    assert built(site) == {name for language in LANGUAGES for kind in ("md", "ipynb") for name in pages(language, kind)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_notebook_shows_every_cell_and_every_output(site: Path, language: str) -> None:
    notebooks = pages(language, "ipynb")
    assert notebooks
    for name, notebook in notebooks.items():
        shown, expected = shown_by((site / name).read_text(TEXT)), cells(notebook)
        assert differences(shown.code, expected) == []
        assert python(shown.python) == Counter({code: n for code, n in expected.items() if code[0] == PYTHON})


def test_a_cell_that_a_page_leaves_out_is_a_difference(site: Path) -> None:
    name, notebook = next(iter(pages("ko", "ipynb").items()))
    article = (site / name).read_text(TEXT).partition("<article")[2]
    assert differences(shown_by(article).code, cells(notebook)) == []
    for before, after in (("numpy", "nump"), ('class="language-text', 'class="x'), ("<pre ", "<div ")):
        assert before in article
        assert differences(shown_by(article.replace(before, after, 1)).code, cells(notebook))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_of_code_on_a_page_is_a_fence_that_our_parser_sees(site: Path, language: str) -> None:
    faults = []
    for name, page in pages(language).items():
        expected = sum((parsed(source.read_text(TEXT)) for source in sources(page, language)), Counter[Code]())
        found = differences(shown_by((site / name).read_text(TEXT)).code, expected)
        faults += [f"{name}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


def test_every_block_of_code_says_a_known_language(site: Path) -> None:
    used = {name: {language for language, _ in shown_by((site / name).read_text(TEXT)).code} for name in built(site)}
    unknown = {name: languages - NOT_RUN - {PYTHON} for name, languages in used.items()}
    assert not {name: languages for name, languages in unknown.items() if languages}
    assert PYTHON in set().union(*used.values())


# Planted faults: every way to write code, through the extensions of the real mkdocs.yml.

BODY = "import keras\n\nprint(keras.layers.LSTM(3).name)"
FENCE = f"```python\n{BODY}\n```"


def parsed(text: str) -> Counter[Code]:
    """What our parser finds."""
    return Counter((fence.language, fence.content.strip("\n")) for fence in fences(text))


def indented(text: str, by: str) -> str:
    return "\n".join(by + line for line in text.splitlines())


@pytest.fixture(scope="module")
def renderer() -> markdown.Markdown:
    """Markdown with the extensions of the site and their settings."""
    config = load_config(str(HERE.root / "mkdocs.yml"))
    settings = config.mdx_configs
    folders = settings["pymdownx.snippets"]["base_path"]
    settings["pymdownx.snippets"]["base_path"] = [str(HERE.root / folder) for folder in folders]
    return markdown.Markdown(extensions=config.markdown_extensions, extension_configs=settings)


def rendered(renderer: markdown.Markdown, text: str) -> Counter[Code]:
    return shown_by(renderer.reset().convert(text)).code


SEEN = {
    "at the margin": FENCE,
    "in a tab": f"/// tab | A\n{FENCE}\n///",
    "in a tab with blank lines": f"/// tab | A\n\n{FENCE}\n\n///",
    "in a tab in a tab": f"//// tab | A\n\n/// tab | B\n{FENCE}\n///\n\n////",
    "in details": f"/// details | A\n{FENCE}\n///",
    "in a note": f"/// note | A\n{FENCE}\n///",
    "in a list": f"- a\n\n{indented(FENCE, '    ')}",
    "in a numbered list": f"1. a\n\n{indented(FENCE, '    ')}",
    "in a list in a list": f"- a\n\n    - b\n\n{indented(FENCE, '        ')}",
    "in a list without a blank line": f"- a\n{indented(FENCE, '    ')}",
    "in HTML with Markdown": f"<div markdown>\n{FENCE}\n</div>",
    "in HTML without Markdown": f"<div>\n{FENCE}\n</div>",
    "in a quotation": indented(FENCE, "> "),
    "in a quotation without spaces at the ends": indented(FENCE, "> ").replace("> \n", ">\n"),
    "in a note in a list": f"- a\n\n{indented(f'/// note | A{chr(10)}{FENCE}{chr(10)}///', '    ')}",
    "with a space before the language": FENCE.replace("```python", "``` python"),
    "with tildes": FENCE.replace("```", "~~~"),
    "with four backticks": FENCE.replace("```", "````"),
    "with four backticks around three": FENCE.replace("```", "````").replace("print", "'''\n```\n'''\nprint"),
    "with a title": FENCE.replace("python", 'python title="a.py"'),
    "in braces": FENCE.replace("python", '{.python title="a.py"}'),
    "with lines set off": FENCE.replace("python", 'python hl_lines="1"'),
    "with an embed": '```python\n--8<-- "index/lstm.py"\n```',
    "with an embed in a list": '- a\n\n    ```python\n    --8<-- "index/lstm.py"\n    ```',
    "two in a row": f"{FENCE}\n{FENCE.replace('LSTM', 'GRU')}",
}
"""Where and how code may stand: our parser finds what the page shows."""

REFUSED = {
    "with a capital": FENCE.replace("python", "Python"),
    "in braces with a capital": FENCE.replace("python", "{.Python}"),
    "by its short name": FENCE.replace("python", "py"),
    "as a session": FENCE.replace("python", "pycon"),
    "without a language": FENCE.replace("python", ""),
    "with a title alone": FENCE.replace("python", '{title="a.py"}'),
    "after the mark of a list": f"- {FENCE}".replace("\n", "\n  "),
    "never closed": FENCE.removesuffix("```"),
    "closed by another sign": FENCE.removesuffix("```") + "~~~",
    "in an indented block of Material": f"!!! note\n\n{indented(FENCE.replace('python', ''), '    ')}",
}
"""Our parser stops at these."""

DIFFERENT = {
    "indented code": f"a\n\n{indented(BODY, '    ')}",
    "HTML": f"<pre><code>{BODY}</code></pre>",
    "HTML with the class of Python": f'<div class="language-python"><pre><code>{BODY}</code></pre></div>',
    "an indented block of Material": f"!!! note\n\n{indented(FENCE, '    ')}",
    "a comment": f"<!--\n{FENCE}\n-->",
    "a fence that is closed at another depth": f"```python\n{BODY}\n  ```",
}
"""Our parser sees these in another way than the page shows them, and the comparison of the two says so."""


@pytest.mark.parametrize("text", SEEN.values(), ids=SEEN)
def test_our_parser_finds_the_code_that_the_page_shows(renderer: markdown.Markdown, text: str) -> None:
    shown = rendered(renderer, text)
    assert shown
    assert differences(shown, parsed(text)) == []


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_our_parser_refuses_code_that_would_not_run(text: str) -> None:
    with pytest.raises(Problems):
        parsed(text)


@pytest.mark.parametrize("text", DIFFERENT.values(), ids=DIFFERENT)
def test_code_that_our_parser_overlooks_is_a_difference(renderer: markdown.Markdown, text: str) -> None:
    assert differences(rendered(renderer, text), parsed(text))


def test_a_block_that_is_not_collected_is_a_difference(collected: dict[Path, Counter[str]], site: Path) -> None:
    shown = shown_by((site / "index.html").read_text(TEXT)).python
    expected = collected[HERE.docs("ko") / "index.md"].copy()
    assert differences(python(shown), python(expected)) == []
    expected[next(iter(expected))] -= 1
    assert [fault[:20] for fault in differences(python(shown), python(expected))] == ["shown and not tested"]


def test_code_without_a_class_has_no_language() -> None:
    assert shown_by(f"<pre><code>{BODY}</code></pre>").code == Counter({("", BODY): 1})
