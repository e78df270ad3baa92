"""What is left out of the search's index, what stays in it, and which words lead to which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.pages.glossary import load, plain
from tools.problems import Problems
from tools.project import HERE, TEXT, Project
from tools.site.search import INDEX, complete, searchable, words

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
    complete(project, "ko", tmp_path)
    made = index.read_text(TEXT)
    assert json.loads(made)["config"]["words"]["ours"]["타임스텝"] == "시점"
    assert "import keras" not in made
    complete(project, "ko", tmp_path)
    assert index.read_text(TEXT) == made


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
