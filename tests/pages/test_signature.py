"""The signatures on the pages are those of the installed Keras."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tools.engine.execute import Executor
from tools.pages import signature
from tools.pages.signature import CLASSES, Signature, signatures, write_fragments
from tools.problems import Problems
from tools.project import LANGUAGES, TEXT, Project

# Reads the source text of each class, where the tool asks `inspect.signature`.
FROM_SOURCE = f"""
import ast, inspect, json, keras, textwrap

def declared(function):
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    names = [argument.arg for argument in node.args.args][1:]
    defaults = [ast.unparse(default) for default in node.args.defaults]
    assert not node.args.kwonlyargs
    return list(zip(names, [None] * (len(names) - len(defaults)) + defaults))

print(json.dumps({{
    name: [declared(getattr(keras.layers, name).__init__), declared(getattr(keras.layers, name).call)]
    for name in {CLASSES!r}
}}))
"""


@dataclass(frozen=True)
class Written:
    """A project whose fragments have been written, and what was read for them."""

    project: Project
    signatures: dict[str, Signature]

    def text(self, language: str, name: str) -> str:
        """One fragment."""
        return (self.project.generated(language) / "signature" / f"{name}.md").read_text(TEXT)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, executor: Executor) -> Written:
    """The fragments of the installed Keras; not to be changed by a test."""
    project = Project(tmp_path_factory.mktemp("fragments"))
    write_fragments(project, executor)
    return Written(project, {found.name: found for found in signatures(project, executor)})


@pytest.fixture(scope="module")
def declared(executor: Executor) -> dict[str, Any]:
    """The arguments of every class, from the source text of Keras."""
    execution = executor.run("declared.py", FROM_SOURCE)
    assert execution.report == {}, execution.stderr
    found: dict[str, Any] = json.loads(execution.stdout)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CLASSES)
def test_every_class_has_its_fragments_in_both_languages(written: Written, language: str, name: str) -> None:
    folder = written.project.generated(language) / "signature"
    found = written.signatures[name]
    wanted = {argument.name for argument in found.constructor} | {f"call-{argument.name}" for argument in found.call}
    assert (folder / f"{name.lower()}.md").is_file()
    assert {path.stem for path in (folder / name.lower()).iterdir()} == wanted


@pytest.mark.parametrize("name", CLASSES)
def test_arguments_and_defaults_are_those_of_the_source_of_keras(
    written: Written, declared: dict[str, Any], name: str
) -> None:
    found = written.signatures[name]
    read = [[[argument.name, argument.default] for argument in part] for part in (found.constructor, found.call)]
    assert read == declared[name]


def test_lstm_has_24_constructor_arguments(written: Written) -> None:
    assert len(written.signatures["LSTM"].constructor) == 24


def test_lstm_has_4_call_arguments(written: Written) -> None:
    names = [argument.name for argument in written.signatures["LSTM"].call]
    assert names == ["sequences", "initial_state", "mask", "training"]


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("ko", "lstm/units", "**필수** · 인자 1/24\n{ .argument }\n"),
        ("en", "lstm/units", "**required** · argument 1/24\n{ .argument }\n"),
        ("ko", "lstm/activation", "기본값 `'tanh'` · 인자 2/24\n{ .argument }\n"),
        ("en", "lstm/use_cudnn", "default `'auto'` · argument 24/24\n{ .argument }\n"),
        ("ko", "lstm/call-sequences", "**필수** · 호출 인자 1/4\n{ .argument }\n"),
        ("en", "lstm/call-training", "default `False` · call argument 4/4\n{ .argument }\n"),
    ],
)
def test_a_fragment_says_default_and_position(written: Written, language: str, name: str, text: str) -> None:
    assert written.text(language, name) == text


@pytest.mark.parametrize("name", CLASSES)
def test_the_whole_signature_leads_to_every_argument_in_order(written: Written, name: str) -> None:
    found = written.signatures[name]
    links = BeautifulSoup(written.text("en", name.lower()), "html.parser").select("a")
    constructor = [argument.name for argument in found.constructor]
    call = [f"call-{argument.name}" for argument in found.call]
    assert [link["href"] for link in links] == [f"#{target}" for target in (*constructor, "kwargs", *call)]


def test_the_whole_signature_shows_what_one_would_type(written: Written) -> None:
    text = BeautifulSoup(written.text("ko", "masking"), "html.parser").get_text().replace("\xa0", " ")
    lines = [line for line in text.splitlines() if line]
    assert lines == ["keras.layers.Masking(", "    mask_value=0.0,", "    **kwargs", ")", "layer(inputs)"]


def test_a_default_cannot_break_the_page() -> None:
    argument = signature.Argument("initial", "<object a='&'>")
    assert "=&lt;object a='&amp;'&gt;," in signature.whole(Signature("X", (argument,), ()))


def test_nothing_is_written_again_while_nothing_has_changed(project: Project, executor: Executor) -> None:
    write_fragments(project, executor)
    files = {path: path.stat().st_mtime_ns for path in project.cache.rglob("*.*")}
    write_fragments(project, executor)
    assert {path: path.stat().st_mtime_ns for path in project.cache.rglob("*.*")} == files


def test_signatures_are_read_once(project: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch) -> None:
    first = signatures(project, executor)
    monkeypatch.setattr(Executor, "run", None)
    assert signatures(project, executor) == first


def test_a_fragment_edited_by_hand_is_put_right(project: Project, executor: Executor) -> None:
    write_fragments(project, executor)
    path = project.generated("en") / "signature/lstm/units.md"
    path.write_text("optional", TEXT)
    write_fragments(project, executor)
    assert path.read_text(TEXT).startswith("**required**")


def test_a_class_that_keras_lacks_is_named(
    project: Project, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signature, "PROGRAM", signature.PROGRAM.replace("'Masking'", "'NoSuchLayer'"))
    with pytest.raises(Problems, match=r"lacks a class of the site\n.*no attribute 'NoSuchLayer'"):
        write_fragments(project, executor)
    assert not project.generated("ko").exists()
