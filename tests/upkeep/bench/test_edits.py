"""The sentence and the snippet that are edited while a site is served."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.notebooks.files import read
from tools.problems import Problems
from tools.project import HERE, TEXT, Project
from tools.upkeep.bench.edits import (
    PAGES,
    Code,
    Sentence,
    address_of,
    shown_snippet,
    shown_snippets,
    source_of,
    with_sentence,
)


@pytest.mark.parametrize(
    ("page", "file", "address"),
    [
        ("index", "docs/ko/index.md", ""),
        ("layers/lstm", "docs/ko/layers/lstm.md", "layers/lstm/"),
        ("en/guides/masking", "docs/en/guides/masking.md", "en/guides/masking/"),
        ("en/layers/index", "docs/en/layers/index.md", "en/layers/"),
        ("tutorials/forecast", "docs/ko/tutorials/forecast.ipynb", "tutorials/forecast/"),
    ],
)
def test_a_page_is_named_as_its_address(page: str, file: str, address: str) -> None:
    assert source_of(HERE.root, page) == HERE.root / file
    assert address_of(page) == address


def test_a_page_that_is_not_there_is_not_found() -> None:
    assert source_of(HERE.root, "layers/gone") is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: a\n---\n\n# A { #a }\n\nOne. Two.\n\nThree.\n", "One. Two. X."),
        ('<!-- figure: a\nlayer: b\n-->\n--8<-- "a.md"\n\n`code` first.\n', "`code` first. X."),
        ("<!-- one line -->\nProse.", "Prose. X."),
        ("```python\nimport a\n```\n\n- item\n| a | b |\n\n글입니다.\n", "글입니다. X."),
        ("/// note\n\n!!! a\n> b\n1. c\n\nd e\n", "d e X."),
    ],
)
def test_a_sentence_is_put_behind_the_first_prose(text: str, line: str) -> None:
    edited = with_sentence(text, "X.")
    assert line in edited.splitlines()
    assert edited.replace(" X.", "") == text
    assert edited.count("X.") == 1


def test_without_prose_there_is_nothing_to_edit() -> None:
    with pytest.raises(ValueError, match="without a line of prose"):
        with_sentence("# A\n\n```\ncode\n```\n", "X.")
    with pytest.raises(ValueError, match="without a text"):
        with_sentence('{"cells": [{"cell_type": "code", "source": ["a"]}]}', "X.", notebook=True)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_that_is_edited_is_there_and_stays_what_it_is(tmp_path: Path, page: str) -> None:
    source = source_of(HERE.root, page)
    assert source
    copy = tmp_path / source.relative_to(HERE.root)
    copy.parent.mkdir(parents=True)
    copy.write_text(source.read_text(TEXT), TEXT)
    sentence = Sentence(tmp_path, page)
    first, second = sentence.save(), sentence.save()
    assert first != second
    text = copy.read_text(TEXT)
    assert first not in text  # the sentences do not pile up
    assert text.replace(f" {second}", "") == source.read_text(TEXT)


def test_the_code_of_an_edited_notebook_stays(tmp_path: Path) -> None:
    source = source_of(HERE.root, "tutorials/many-to-one")
    assert source
    path = tmp_path / source.name
    path.write_text(with_sentence(source.read_text(TEXT), "X.", notebook=True), TEXT)
    assert "X." in json.loads(path.read_text(TEXT))["cells"][0]["source"][-1]
    assert [cell.source for cell in read(path, "a").code] == [cell.source for cell in read(source, "a").code]


def test_the_edited_snippet_stands_on_the_page_that_is_watched(project: Project) -> None:
    (project.docs("ko") / "_fragments").mkdir()
    (project.docs("ko") / "layers").mkdir()
    for name, embeds in {
        "_fragments/a": ["a.py"],
        "index": ["b_fails.py", "b_fails.out"],
        "layers/lstm": ["gone.py", "c.py", "a.py"],
    }.items():
        text = "\n".join(f'--8<-- "{embed}"' for embed in embeds)
        (project.docs("ko") / f"{name}.md").write_text(text)
    for name in ("a", "b_fails", "c"):
        (project.snippets / f"{name}.py").write_text("print(1)")
    assert shown_snippet(project) == (project.snippets / "c.py", "layers/lstm/")
    assert [path.name for path, _ in shown_snippets(project)] == ["c.py", "a.py"]
    (project.docs("ko") / "index.md").write_text('--8<-- "a.py"\n')
    assert shown_snippet(project) == (project.snippets / "a.py", "")


def test_without_a_page_that_embeds_one_there_is_nothing_to_edit(project: Project) -> None:
    with pytest.raises(Problems, match="no page embeds a snippet"):
        shown_snippet(project)


def test_the_real_site_has_a_snippet_to_edit() -> None:
    snippet, address = shown_snippet(HERE)
    assert snippet.is_file()
    assert Code(snippet, address).path == snippet
