"""The list of error messages: what a message is, which are the same, and that the site's own list is whole."""

from __future__ import annotations

import pytest

from tools.beyond.keras2 import Ended, Records
from tools.engine.digests import digest
from tools.pages.messages import MOST, Message, Place, as_markdown, essence, key_of, messages
from tools.pages.pasted import MESSAGES
from tools.project import HERE, LANGUAGES, Project

WRAPPED = """\
(None, 3)
ValueError: Exception encountered when calling LSTM.call().

{{function_node __wrapped__MatMul}} Matrix size-incompatible: In[0]: [2,5], In[1]: [8,12] [Op:MatMul] name:\x20

Arguments received by LSTM.call():
  • training=False
"""


def test_the_message_is_what_stands_between_wrapping_and_arguments() -> None:
    assert essence(WRAPPED) == ("ValueError", "Matrix size-incompatible: In[0]: [2,5], In[1]: [8,12]")
    assert essence("1\nKeyError: 'cell'\n") == ("KeyError", "'cell'")
    assert essence("a.b.OperatorError: no\n") == ("OperatorError", "no")


@pytest.mark.parametrize("output", ["", "(None, 3)\n", "the ValueError: no\n", "Errors: 3\n"])
def test_what_raises_nothing_has_no_message(output: str) -> None:
    assert essence(output) is None


def test_a_long_message_is_cut() -> None:
    told = essence("ValueError: " + "x y " * 200)
    assert told is not None
    assert len(told[1]) <= MOST
    assert told[1].endswith("…")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Input 0 of layer 'lstm_7' got (None, 3)", "Input 12 of layer 'gru' got (2, 8)", True),
        ("expected ndim=3, found ndim=2", "expected ndim=4, found ndim=3", True),
        ("'A' object has no attribute 'x'", "'B' object has no attribute 'x'", True),
        ("'A' object has no attribute 'x'", "'A' object has no attribute 'y'", False),
        ("passed to LSTM: {'time_major': True}", "passed to LSTM: {'weights': True}", False),
        ("too many values to unpack", "not enough values to unpack", False),
        ("5 and 8 for '{{node a/lstm/MatMul}} = MatMul[", "5 and 3 for '{{node b/gru/MatMul}} = MatMul[", True),
        ("5 and 8 for '{{node a/lstm/MatMul}} = MatMul", "5 and 8 for '{{node a/lstm/MatMul_1}} = MatMul", False),
    ],
)
def test_messages_are_one_where_only_names_and_numbers_differ(one: str, other: str, same: bool) -> None:
    assert (key_of("ValueError", one) == key_of("ValueError", other)) is same
    assert key_of("ValueError", one) != key_of("TypeError", one)


def test_sections_of_one_name_are_one_line() -> None:
    places = [Place("LSTM", "No `flag`", "layers/lstm.md#a"), Place("GRU", "No `flag`", "layers/gru.md#b")]
    made = as_markdown([Message("ValueError", "a `b` c", places, ["TypeError: d"])], "en")
    assert made.splitlines() == [
        "## `ValueError` { #valueerror }",
        "",
        "- `` a `b` c ``",
        "",
        "    Keras 2: `TypeError: d`",
        "",
        "    - No `flag`: [LSTM](../layers/lstm.md#a), [GRU](../layers/gru.md#b)",
    ]


def test_an_error_of_a_fragment_belongs_to_the_section_that_embeds_it(project: Project) -> None:
    (project.snippets / "a.out").write_text("ValueError: no\n", "utf-8")
    fragment = project.docs("ko") / "_fragments/part.md"
    fragment.parent.mkdir()
    fragment.write_text('```{.text .error title="x"}\n--8<-- "a.out"\n```\n', "utf-8")
    page = '# Page: more { #page }\n\n## Section { #here }\n\n--8<-- "_fragments/part.md"\n'
    (project.docs("ko") / "page.md").write_text(page, "utf-8")
    (entry,) = messages(project, "ko")
    assert (entry.kind, entry.text, entry.places) == ("ValueError", "no", [Place("Page", "Section", "page.md#here")])


def with_keras2(project: Project, *said: tuple[str, str, str]) -> list[Message]:
    """The list of a project whose programs fail: the name of each, and what it says on Keras 3 and on Keras 2."""
    page, programs = "# Page { #page }\n", {}
    for name, keras3, keras2 in said:
        (project.snippets / f"{name}.py").write_text(name, "utf-8")
        (project.snippets / f"{name}.out").write_text(keras3, "utf-8")
        page += f'\n## {name} {{ #{name} }}\n\n```{{.text .error title="x"}}\n--8<-- "{name}.out"\n```\n'
        programs[f"snippets/{name}.py"] = Ended(digest(name), keras2)
    (project.docs("ko") / "page.md").write_text(page, "utf-8")
    Records({}, programs).write(project)
    return messages(project, "ko")


def test_what_keras_2_says_stands_below_where_it_differs(project: Project) -> None:
    same, other = with_keras2(
        project, ("a", "ValueError: no\n", "ValueError: no"), ("b", "ValueError: not\n", "TypeError: never")
    )
    assert (same.text, same.before) == ("no", [])
    assert (other.text, other.before) == ("not", ["TypeError: never"])


def test_what_another_entry_says_already_leads_to_both_sections(project: Project) -> None:
    first, second = with_keras2(project, ("a", "ValueError: no\n", ""), ("b", "ValueError: not\n", "ValueError: no"))
    assert [place.target for place in first.places] == ["page.md#a", "page.md#b"]
    assert second.before == []


def test_a_program_that_has_changed_since_says_nothing_of_keras_2(project: Project) -> None:
    with_keras2(project, ("a", "ValueError: no\n", "TypeError: never"))
    (project.snippets / "a.py").write_text("changed", "utf-8")
    (entry,) = messages(project, "ko")
    assert entry.before == []


def test_a_pasted_message_is_an_entry_unless_an_example_says_it(project: Project) -> None:
    path = project.root / MESSAGES
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "- {message: 'UserWarning: lost 3', seen: x, answers: [page#a]}\n"
        "- {message: 'ValueError: no', seen: x, answers: [page#a]}\n"
        "- {message: STATUS_BAD, seen: x, answers: [page#a, gone#b]}\n",
        "utf-8",
    )
    made = with_keras2(project, ("a", "ValueError: no\n", ""))
    assert [(each.kind, each.text) for each in made] == [
        ("UserWarning", "lost 3"),
        ("ValueError", "no"),
        ("", "STATUS_BAD"),
    ]
    assert [place.target for place in made[-1].places] == ["page.md#a"]
    assert "## 예외의 이름이 없는 메시지 { #no-exception }" in as_markdown(made, "ko")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_this_site_holds_every_error_that_a_page_shows(language: str) -> None:
    entries = messages(HERE, language)
    assert len(entries) >= 100
    targets = {place.target for entry in entries for place in entry.places}
    assert sum(len(entry.before) for entry in entries) >= 30
    assert {"beyond/exporting.md#openvino", "guides/training.md#nothing-watched"} <= targets
    assert {"guides/return-values.md#too-many", "errors/lstm.md#mistake-2d", "errors/gru.md#mistake-stack"} <= targets


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commonest_message_is_that_of_an_lstm_and_leads_to_its_cure_first(language: str) -> None:
    found = next(each for each in messages(HERE, language) if "expected ndim=3, found ndim=2" in each.text)
    assert "of layer 'lstm' is" in found.text
    assert found.places[0].target == "errors/lstm.md#mistake-2d"
