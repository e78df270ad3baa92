"""What is left out of the search's index, what stays in it, and which words lead to which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.pages.glossary import load, plain
from tools.problems import Problems
from tools.project import HERE, TEXT, Project
from tools.site import postings
from tools.site.search import INDEX, LINES, WORDS, beginning, complete, searchable, words

SECTION = (
    "<p>An <code>LSTM</code> reads.</p> lstm/units.py<pre><code>import keras\n\nkeras.utils.set_random_seed(0)\n"
    'early = keras.callbacks.EarlyStopping("loss")\n</code></pre> Output<pre><code>(None, 3)\n</code></pre>'
    " <p>More.</p> 출력<pre><code>ValueError: expected ndim=3, found ndim=2\n</code></pre>"
)

GLOSSARY = """\
- {ko: 시점, en: timestep, not_ko: [타임스텝, 타임 스텝], also_en: [step in time], why: x}
- {ko: 형태, en: shape, use: shape, not_ko: [셰이프], why: x}
- {ko: 시계열, en: time series, why: x}
- {ko: 은닉 상태, en: hidden state, why: x}
- {code: units, also_ko: [노드 수], also_en: [hidden size], why: x}
"""


def test_programs_leave_their_names_and_messages_stay_whole() -> None:
    assert searchable(SECTION) == (
        "<p>An <code>LSTM</code> reads.</p> <p>More.</p> "
        "<pre><code>ValueError: expected ndim=3, found ndim=2\n</code></pre> set_random_seed EarlyStopping"
    )


def test_a_section_of_prose_stays_as_it_is() -> None:
    assert searchable("<p>Text, <code>set_x</code>.</p>") == "<p>Text, <code>set_x</code>.</p>"


def glossary_of(project: Project, text: str) -> None:
    path = project.root / "docs/_meta/glossary.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, TEXT)


def test_readers_words_lead_to_those_of_the_pages(project: Project) -> None:
    glossary_of(project, GLOSSARY)
    korean, english = (words(load(project), language) for language in ("ko", "en"))
    assert korean["ours"] == {
        **{"타임스텝": "시점", "타임 스텝": "시점", "step in time": "시점", "셰이프": "shape", "노드 수": "units"},
        **{"노드수": "units"},
        **{"hidden size": "units", "은닉상태": "은닉 상태", "시계열": "시계열", "은닉 상태": "은닉 상태"},
        **{"shape": "shape"},
    }
    assert korean["beside"] == {"timestep": "시점", "time series": "시계열", "hidden state": "은닉 상태"}
    assert english["ours"]["타임스텝"] == "timestep"
    assert english["beside"]["은닉 상태"] == "hidden state"


def test_a_word_that_leads_to_two_is_refused(project: Project) -> None:
    glossary_of(project, GLOSSARY + "- {code: seed, also_ko: [타임스텝], why: x}\n- {code: x, ko: y, why: z}\n")
    with pytest.raises(Problems) as caught:
        load(project)
    said = [str(problem) for problem in caught.value.problems]
    assert "docs/_meta/glossary.yml:6: '타임스텝' leads to line 1 as well: keep one" in said
    assert "docs/_meta/glossary.yml:7: a name in code has no `ko`: drop it" in said


def test_an_index_is_completed_once(project: Project, tmp_path: Path) -> None:
    glossary_of(project, GLOSSARY)
    index = tmp_path / INDEX
    index.parent.mkdir()
    index.write_text(json.dumps({"config": {}, "docs": [{"location": "x/", "title": "X", "text": SECTION}]}), TEXT)
    older = tmp_path / WORDS / "0123456789abcdef" / "0.txt"
    older.parent.mkdir(parents=True)
    older.touch()
    complete(project, "ko", tmp_path)
    made = index.read_text(TEXT)
    assert json.loads(made)["config"]["words"]["ours"]["타임스텝"] == "시점"
    assert json.loads(made)["docs"] == [{"location": "x/", "title": "X"}]
    version = json.loads(made)["config"]["version"]
    assert sorted(path.relative_to(tmp_path / WORDS).as_posix() for path in (tmp_path / WORDS).rglob("*")) == [
        version,
        f"{version}/0.txt",
        f"{version}/shown-0.txt",
    ]
    assert "\nreads 0.1\n" in (tmp_path / WORDS / version / "0.txt").read_text(TEXT)
    assert (tmp_path / WORDS / version / "shown-0.txt").read_text(TEXT) == "<p>An LSTM reads.</p>"
    complete(project, "ko", tmp_path)
    assert index.read_text(TEXT) == made


def test_another_list_has_its_files_elsewhere(project: Project, tmp_path: Path) -> None:
    """They hold numbers of sections: those of another list would lead elsewhere."""
    index = tmp_path / INDEX
    index.parent.mkdir()
    versions = set()
    for places in (("x/", "y/"), ("x/", "z/"), ("w/", "x/")):
        docs = [{"location": each, "title": "X", "text": SECTION} for each in places]
        index.write_text(json.dumps({"config": {}, "docs": docs}), TEXT)
        complete(project, "ko", tmp_path)
        version = json.loads(index.read_text(TEXT))["config"]["version"]
        assert [path.name for path in (tmp_path / WORDS).iterdir()] == [version]
        versions.add(version)
    assert len(versions) == 3


def test_what_is_shown_of_the_sections_of_a_page_is_one_file(project: Project, tmp_path: Path) -> None:
    index = tmp_path / INDEX
    index.parent.mkdir()
    texts = {"b/#two": "<p>Second.</p>", "a/": "", "b/": "<p>Whole.</p>", "b/#one": "<p>First.</p>"}
    docs = [{"location": at, "title": "X", "text": text} for at, text in texts.items()]
    index.write_text(json.dumps({"config": {}, "docs": docs}), TEXT)
    complete(project, "en", tmp_path)
    version = json.loads(index.read_text(TEXT))["config"]["version"]
    shown = [(tmp_path / WORDS / version / f"shown-{number}.txt").read_text(TEXT) for number in (0, 1)]
    assert shown == ["", "<p>Whole.</p>\n<p>First.</p>\n<p>Second.</p>"]
    docs[0]["text"] = "<p>second.</p>"
    index.write_text(json.dumps({"config": {}, "docs": docs}), TEXT)
    complete(project, "en", tmp_path)
    assert json.loads(index.read_text(TEXT))["config"]["version"] != version


def test_without_an_index_or_a_glossary_nothing_fails(project: Project, tmp_path: Path) -> None:
    complete(project, "ko", tmp_path)
    (tmp_path / INDEX).parent.mkdir()
    (tmp_path / INDEX).write_text(json.dumps({"config": {}, "docs": []}), TEXT)
    complete(project, "ko", tmp_path)
    assert json.loads((tmp_path / INDEX).read_text(TEXT))["config"]["words"] == {"beside": {}, "ours": {}}


def test_the_glossary_of_this_project_leads_every_form_that_it_forbids() -> None:
    glossary = load(HERE)
    for language in ("ko", "en"):
        forbidden = {plain(form) for term in glossary.terms for form in term.unwanted(language)}
        assert forbidden <= set(words(glossary, language)["ours"])


def test_sections_of_one_name_stand_beside_each_other(project: Project, tmp_path: Path) -> None:
    glossary_of(project, GLOSSARY)
    index = tmp_path / INDEX
    index.parent.mkdir()
    docs = [{"location": at, "title": "X", "text": ""} for at in ("a/#one", "a/#two", "b/#one", "a/")]
    index.write_text(json.dumps({"config": {}, "docs": docs}), TEXT)
    complete(project, "en", tmp_path)
    assert [each["location"] for each in json.loads(index.read_text(TEXT))["docs"]] == [
        "a/",
        "a/#one",
        "b/#one",
        "a/#two",
    ]


def test_of_a_section_its_first_words_are_shown() -> None:
    assert beginning("<pre>x</pre> <p>A <code>b</code> &lt; c.</p> <p>More.</p>") == "<p>A b &lt; c.</p>"
    assert beginning("<ul><li>one</li></ul>") == ""
    for rest in ("", " · try it"):
        assert beginning(f"<p>default <code>None</code> · argument 4/4{rest}</p> <p>More.</p>") == "<p>More.</p>"
    english, korean = beginning(f"<p>{'word ' * 90}</p>"), beginning(f"<p>{'단어 ' * 90}</p>")
    assert english.count("word") == LINES // 5
    assert korean.count("단어") == LINES // 5
    assert english.endswith("word …</p>")


@pytest.mark.parametrize(
    "chain", ["는", "에서는", "에는", "에도", "처럼", "마다", "이나", "인데", "하고", "이라는", "으로만"]
)
def test_particles_behind_a_latin_name_are_no_words(chain: str) -> None:
    assert postings.words(f"<code>LSTM</code>{chain} 상태, LSTM{chain} 의도") == ["lstm", "상태", "lstm", "의도"]


def test_a_word_has_a_line_that_says_where_it_is() -> None:
    texts = ["<p>An LSTM reads; the LSTM returns.</p>", "", "층을 쌓은 LSTM의 층", "a" * 9]
    (text,) = postings.files(texts).values()
    assert text.split("\n") == [
        *("", "aaaaaaaaa 3.0", "lstm 0.0.2 2.2", "reads 0.1", "returns 0.3", "쌓은 2.1", "층 2.3", "층을 2.0", ""),
    ]


def test_a_word_that_returns_often_has_few_places() -> None:
    assert postings.files(["lstm " * 60]) == {"lstm": "\nlstm 0.0.1.1.1.1.1\n"}


def test_many_words_make_several_files_none_of_them_large() -> None:
    made = postings.files(" ".join(f"w{number}x{place}" for place in range(40)) for number in range(100))
    assert len(made) > 2
    assert list(made) == sorted(made)
    assert all(text.startswith(f"\n{first} ") and len(text) < postings.SIZE + 100 for first, text in made.items())
    assert sum(text.count("\n") - 1 for text in made.values()) == 4000
