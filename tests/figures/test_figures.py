"""Figures are drawn from what snippets showed, say it in both languages, and can be read by everybody."""

from __future__ import annotations

import contextlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.checks import accessibility, figures, language, spelling, terms
from tests.checks import site as built_site
from tests.checks.figures import PHONE, Figure
from tests.figures.gallery import GALLERY, write_gallery
from tests.figures.gallery import PAGE as GALLERY_PAGE
from tests.support.checkout import Checkout
from tests.support.hosting import serving
from tests.support.spoiling import edit, write
from tools.engine.execute import Executor
from tools.figures.descriptions import draw_page, write_figures
from tools.figures.kinds import KINDS
from tools.figures.reading import Keys, Reader, Wrong
from tools.figures.shown import Shown
from tools.figures.wording import SAID, WORDS
from tools.pages import parity
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project
from tools.site.outputs import bring_up_to_date

EN = f"docs/en/{GALLERY_PAGE}.md"


@pytest.fixture(scope="module")
def gallery(executor: Executor, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that shows every kind of figure; its snippets have run. Not to be changed by a test."""
    project = Project(tmp_path_factory.mktemp("gallery"))
    for folder in ("snippets", *(f"docs/{code}" for code in LANGUAGES)):
        (project.root / folder).mkdir(parents=True)
    write_gallery(project)
    bring_up_to_date(project, executor)
    return project


def drawn(project: Project, language: str = "en") -> dict[str, Figure]:
    """The figures of the gallery by their names."""
    path = project.docs(language) / f"{GALLERY_PAGE}.md"
    found = figures.read(project, language, path, draw_page(project, language, path)[0])
    return {Path(figure.name).stem: figure for figure in found}


# What is drawn.


def test_the_real_figures_are_sound() -> None:
    assert [str(problem) for problem in figures.problems(HERE)] == []


def test_every_kind_is_drawn_soundly_from_what_ran(gallery: Project) -> None:
    assert [str(problem) for problem in figures.problems(gallery)] == []
    assert {example.description.partition("\n")[0] for example in GALLERY} == set(KINDS)
    assert list(drawn(gallery)) == [example.name for example in GALLERY]


def test_figures_weigh_little(gallery: Project) -> None:
    sizes = {name: len(figure.text.encode()) for name, figure in drawn(gallery, "ko").items()}
    assert max(sizes.values()) <= figures.BYTES
    assert sum(sizes.values()) / len(sizes) < figures.BYTES / 2


@pytest.mark.parametrize(("one", "two"), [("neither", "sequences"), ("neither", "state"), ("sequences", "both")])
def test_two_figures_differ_only_in_what_one_argument_changes(gallery: Project, one: str, two: str) -> None:
    same = drawn(gallery)
    cells = [re.findall(r'<rect class="cell".*|<path class="lane".*', same[name].text) for name in (one, two)]
    assert cells[0] == cells[1]
    assert len(cells[0]) == 4 + 2 * 5
    viewboxes = [re.search('viewBox="[^"]*"', same[name].text) for name in (one, two)]
    assert viewboxes[0]
    assert viewboxes[1]
    assert viewboxes[0][0] == viewboxes[1][0]


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("neither", {"outputs (2, 3)", "inputs (2, 4, 8)", "h₄", "x₄", "returned", "not returned"}),
        ("both", {"outputs (2, 4, 3)", "state_h", "state_c", "(2, 3)", "returned"}),
        ("mask", {"h₁", "h₃", "x₂", "masked"}),
        ("long", {"x₂₅", "⋯"}),
        ("open", {"xₙ", "⋯"}),
        ("directions", {"forward_h", "forward_c", "backward_h", "backward_c", "outputs (2, 4, 6)"}),
        (
            "encoder_decoder",
            {"initial_state=[state_h, state_c]", "encoder", "decoder", "not used", "inputs (None, 3, 6)"},
        ),
        ("two_calls", {"initial_state=state_h", "first", "second", "first (2, 2, 8)", "second (2, 3, 8)", "not used"}),
        ("other_length", {"RepeatVector(6)", "(None, 3)", "(None, 6, 3)", "h₆", "y₆", "outputs (None, 6, 1)"}),
        ("masking", {"Masking", "(2, 4, 8)", "(2, 4, 3)", "masked", "outputs (2, 5)"}),
        ("called_lstm", {"inputs (2, 8)", "outputs (2, 3)", "h (2, 3), c (2, 3)", "returned"}),
        ("called_gru", {"inputs (2, 8)", "outputs (2, 3)", "h (2, 3)", "returned"}),
        ("time_distributed", {"Dense(3)", "y₁", "y₄", "outputs (2, 4, 3)"}),
        ("stateful", {"call 1", "call 2", "reset", "lstm.reset_state()"}),
        ("stacked", {"GRU(3)", "SimpleRNN(5)", "LSTM(7)", "(None, 4, 3)", "(None, 4, 5)", "outputs (None, 7)"}),
        ("drops", {"dropout", "outputs (2, 3)"}),
        ("backwards", {"[:, 0]", "[:, -1]", "outputs (2, 4, 3)"}),
        ("dense", {"Dense(1)", "(None, 4, 3)", "y₁", "y₄", "outputs (None, 4, 1)"}),
        ("dense_last", {"Dense(1)", "(None, 3)", "h₁", "y", "outputs (None, 1)"}),
        ("repeated", {"RepeatVector(4)", "(None, 4, 8)", "inputs (None, 8)", "x"}),
        ("cells", {"LSTMCell(3)", "GRUCell(5)", "outputs (2, 5)", "h₄", "c₄"}),
        ("cells_states", {"state_h", "state_c", "(2, 7)", "(2, 3)", "(2, 5)", "outputs (2, 4, 5)"}),
        ("cell_gru", {"update", "reset", "candidate", "h = z * h + (1 - z) * candidate"}),
        ("tensor", {"batch 2", "timesteps 4", "features 8"}),
        ("frames_2", {"outputs (2, 4, 6, 6, 3)", "state_h, state_c (2, 6, 6, 3)", "kernel", "3×3"}),
    ],
)
def test_a_figure_bears_these_labels(gallery: Project, name: str, labels: set[str]) -> None:
    assert labels <= set(drawn(gallery)[name].words("text"))


def test_dropout_is_drawn_where_it_acts(gallery: Project) -> None:
    signs = list(drawn(gallery)["drops"].root.iter("circle"))
    across = [sign.get("cx") for sign in signs]
    assert len(signs) == 4 + 4 + 1  # on the hidden state and the inputs of each timestep, and in the legend
    assert len({sign.get("cy") for sign in signs}) == 3  # none of them on the lane of the cell state
    assert len(set(across)) == len(signs)


def test_a_masked_output_repeats_the_one_before_it(gallery: Project) -> None:
    values = [text for text in drawn(gallery)["mask"].words("text") if re.fullmatch("h[₁-₄]", text)]
    assert values == ["h₃", "h₁", "h₁", "h₃", "h₃"]  # the final state first, then the outputs


def test_cells_of_one_timestep_stand_in_one_box_and_loop_once(gallery: Project) -> None:
    figure = drawn(gallery)["cells_states"]
    boxes = [box for box in figure.root.iter("rect") if box.get("class") == "cell"]
    cells = [box for box in figure.root.iter("rect") if box.get("class") == "gate"]
    assert (len(boxes), len(cells)) == (4, 3 * 4)
    for box in boxes:
        inside = [cell for cell in cells if _holds(box, cell)]
        assert len(inside) == 3
        assert {cell.get("x") for cell in inside} == {inside[0].get("x")}
    lists = [box for box in figure.root.iter("rect") if box.get("class") == "group"]
    backs = [box for box in figure.root.iter("rect") if box.get("class") == "back"]
    assert [sum(_holds(each, back) for back in backs) for each in lists] == [1, 2, 1]  # from the top


def _holds(outer: ET.Element, inner: ET.Element) -> bool:
    (x, y, width, height), (u, v, wide, high) = (
        [float(box.get(name, "")) for name in ("x", "y", "width", "height")] for box in (outer, inner)
    )
    return x <= u and y <= v and u + wide <= x + width and v + high <= y + height


def test_layers_above_one_vector_have_a_box_only_where_something_is_read(gallery: Project) -> None:
    boxes = {
        name: sum(box.get("class") == "cell" for box in drawn(gallery)[name].root.iter("rect"))
        for name in ("dense", "dense_last", "repeated")
    }
    assert boxes == {"dense": 4 + 4, "dense_last": 4 + 1, "repeated": 4}


# What is wrong with a drawn figure is found, without a look at how it was drawn.


@pytest.mark.parametrize(
    ("name", "before", "after", "says"),
    [
        ("neither", "outputs (2, 3)</text>", "outputs (2, 5)</text>", "('2', '5') stands neither in neither.py"),
        ("neither", "<code>LSTM(3)", "<code>LSTM(7)", "7 in 'LSTM(7)' stands neither"),
        ("neither", "<code>LSTM(3)", "<code>LSTM(-3)", "-3 in 'LSTM(-3)' stands neither"),
        ("tensor", "features 8<", "features 9<", "9 in 'features 9' stands neither"),
        ("both", "outputs (2, 4, 3). The final", "outputs (2, 8, 3). The final", "('2', '8', '3') stands neither"),
        ("neither", ">x₄<", ">x₅<", "its inputs are numbered 1 to 5, but its shapes have 4 timesteps"),
        ("neither", "</title>", "", "no valid XML"),
        ("neither", "</svg>", "<script>1</script></svg>", "'<script': no script"),
        ("neither", '<text class="', '<text style="" class="', "'style=': no script"),
        ("neither", "<rect", '<rect fill="url(https://x.example)"', "'url(': no script"),
        ("neither", "LSTM(3), unrolled over its timesteps", "펼친 LSTM(3)", "its <title> is not in the language"),
        ("neither", "</desc>", "</desc>\n<text>셀</text>", "Korean on an English page: '셀'"),
        ("neither", "</desc>", "</desc>\n\n", "a blank line"),
        ("neither", '-d">', '-x">', "no <desc> that a screen reader would say"),
        (
            "both",
            '<rect class="back" x="94"',
            '<rect class="tensor" x="94"',
            "2 boxes are highlighted, but 3 have a name",
        ),
        ("cells_states", '<rect class="back"', '<rect class="cell"', "4 boxes are highlighted, but 5 have a name"),
        ("cells_states", ">(2, 7)<", ">(2, 9)<", "('2', '9') stands neither in cells_states.py"),
        ("dense_last", ">(None, 3)<", ">(None, 9)<", "('None', '9') stands neither in dense_last.py"),
        ("repeated", "RepeatVector(4)</text>", "RepeatVector(6)</text>", "6 in 'RepeatVector(6)' stands neither"),
        ("state", "state_h<", "h<", "3 boxes are highlighted, but 2 have a name"),
        ("neither", "</svg>", "<g></g>" * 2200 + "</svg>", "bytes, at most 15,000"),
    ],
)
def test_a_spoilt_figure_is_found(gallery: Project, name: str, before: str, after: str, says: str) -> None:
    figure = drawn(gallery)[name]
    assert before in figure.text
    assert figures.faults_of(gallery, figure) == []
    spoilt = replace(figure, text=figure.text.replace(before, after, 1))
    found = [str(problem) for problem in figures.faults_of(gallery, spoilt)]
    assert any(says in text for text in found)
    assert all(text.startswith(f"{EN}:{figure.line}: figure/gallery/{name}.md: ") for text in found)


# A bad description stops the build.


@pytest.fixture
def small(project: Project, gallery: Project) -> Project:
    """A project with one figure."""
    for name in sorted({name for name, *_ in BAD_STACKS} | {"both"}):
        for file in (f"{name}.py", f"{name}.out"):
            write(project, f"snippets/{file}", (gallery.snippets / file).read_text("utf-8"))
    for code in LANGUAGES:
        write(project, f"docs/{code}/{GALLERY_PAGE}.md", "# Both { #both }\n\n" + BOTH)
    write_figures(project)
    return project


COMMENTS = {example.name: example.comment for example in GALLERY}
BOTH = COMMENTS["both"]


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("figure: unrolled", "figure: rolled", 3, "no kind of figure is called 'rolled': write one of unrolled, "),
        ("figure: unrolled", "figure unrolled\nunits: 3", 4, "unknown key units: this kind takes snippet, layer, "),
        ("returns: results\n", "", 3, "lacks returns: this kind takes"),
        ("both.py", "bath.py", 4, "there is no snippet bath.py: mend the name, or write snippets/bath.py"),
        ("(2, 4, 8)", "(2, 5, 8)", 6, "(2, 5, 8) stands neither in its output nor in its code"),
        ("(2, 4, 8)", "(2, 3)", 6, "inputs (2, 3) has not the three axes of a sequence"),
        ("returns: results", "returns: outputs", 7, "no line of its output begins with 'outputs': name one of"),
        ("returns: results", "returns: (2, 4, 3)", 7, "returns 3 tensors, but 1 are named here"),
        ("LSTM(3,", "LSTM(5,", 5, "LSTM(5, return_sequences=True, return_state=True) is not made in its code"),
        ("LSTM(3,", "GRU(3,", 5, "is not made in its code, which makes no GRU"),
        (", return_state=True", "", 5, "LSTM(3, return_sequences=True) is not made in its code"),
        ("LSTM(3, return_sequences=True, return_state=True)", "lstm", 5, "'lstm' is no layer"),
        ("results\n", "results\nmask: [True, False]\n", 8, "a mask of 2 timesteps for inputs of 4"),
        ("results\n", "results\nmask: [True, True, False, True]\n", 8, "stands neither in its output nor in its code"),
        ("results\n", "results\ninitial_state: (7, 7)\n", 8, "(7, 7) stands neither"),
        ("snippet: both.py", "snippet: [both.py", 5, "cannot be read"),
        ("snippet: both.py", "snippet: both.py\nsnippet: both.py", 4, "the key snippet stands twice"),
        ("--8<--", "\n\nSome words.\n\n--8<--", 3, "a figure that is not embedded: write"),
        ("gallery/both.md", "lstm/both.md", 3, "figure/lstm/both.md is no name for a figure of this page"),
    ],
)
def test_a_bad_description_is_told_with_its_line(small: Project, before: str, after: str, line: int, says: str) -> None:
    edit(small, EN, before, after)
    with pytest.raises(Problems) as raised:
        write_figures(small)
    first = raised.value.problems[0]
    assert (first.path, first.line) == (EN, line)
    assert says in first.message


BAD_STACKS = [
    ("stacked", "return_state=True): results", "return_state=True): lower", 6, "returns 3 tensors, but 1 are"),
    ("stacked", "SimpleRNN(5, return_sequences=True)", "SimpleRNN(5)", 6, "is not made in its code"),
    ("stacked", "return_sequences=True): lower", "return_sequences=True): middle", 6, "gives (None, 4, 3)"),
    ("dense", "- Dense(1): Dense every", "- Dense(1): Dense last", 6, "Dense(1) gives (None, 4, 1) of"),
    ("dense", "- Dense(1)", "- Dense(2)", 6, "Dense(2) is not made in its code"),
    ("dense_last", "- Dense(1): Dense last", "- LSTM(3): (None, 3)", 6, "LSTM(3) has a layer on top: it needs"),
    ("repeated", "(4): repeated", "(4): outputs", 6, "RepeatVector(4) gives (None, 4, 8) of inputs (None, 8)"),
    ("repeated", "\n- LSTM(3, return_sequences=True): outputs", "", 6, "names no layer that is unrolled"),
    ("repeated", "input: inputs", "input: repeated", 6, "RepeatVector(4) gives (None, 4, 4, 8) of"),
    ("other_length", "\n- GRU(5, return_sequences=True): decoded\n- Dense(1): outputs", "", 6, "nothing reads Repeat"),
    ("other_length", "RepeatVector(6): repeated", "RepeatVector(6): decoded", 6, "gives (None, 6, 3) of encoded"),
    ("masking", "\nmask: [True, True, False, False]", "", 6, "Masking() finds timesteps: say which as mask"),
    ("masking", "padded", "outputs", 6, "Masking() keeps the shape of inputs (2, 4, 8)"),
    ("masking", "False, False]", "True, False]", 10, "stands neither in its output nor in its code"),
    ("two_calls", "returns: state_h", "returns: outputs", 5, "returns 2 tensors, but 1 are named"),
    ("two_calls", "input: second", "input: third", 9, "no line of its output begins with 'third'"),
    ("called_lstm", "returns: results", "returns: (2, 3)", 7, "returns its output and 2 states, but 1 are named"),
    ("called_lstm", "\nreturns: results", "", 5, "lacks returns"),
    (
        "stateful",
        "- call 1\n- call 2\n",
        "- call 2\n- call 1\n",
        7,
        "'call 1' is not the call that its output shows after",
    ),
    ("stateful", "- call 2\n- lstm.reset_state()\n", "", 7, "'reset' is not the call that its output shows after"),
    ("stateful", "- call 2\n", "- call 1\n", 7, "'call 1' is not the call that its output shows after 'call 1'"),
    ("stateful", "- lstm.reset_state()\n", "", 7, "lstm.reset_state() stands between 'call 2' and 'reset' in its code"),
    ("stateful", "- call 2\n", "- lstm.reset_state()\n- call 2\n", 7, "does not stand between 'call 1' and 'call 2'"),
    (
        "stateful",
        "- call 1\n",
        "- lstm.reset_state()\n- call 1\n",
        7,
        "lstm.reset_state() does not stand between two calls",
    ),
    ("two_calls", "GRU(3, ", "GRU(", 5, "is not made in its code, which makes GRU(3, return_state=True)"),
    ("cells", "[LSTMCell(3), GRUCell(5)]", "[GRUCell(5), LSTMCell(3)]", 5, "is no list in its code"),
    ("cells", "[LSTMCell(3), GRUCell(5)]", "[LSTMCell(3)]", 5, "[LSTMCell(3)] is no list in its code"),
    ("cells", "StackedRNNCells([LSTMCell(3), GRUCell(5)])", "cells", 5, "with the cells in it"),
    ("cells", "GRUCell(5)", "GRUCell(7)", 5, "GRUCell(7) is not made in its code"),
    ("cells", "returns: results", "returns: (2, 5), (2, 5)", 7, "returns 1 tensor, counted one by one, but 2 are"),
    ("cells", "input: (2, 4, 8)", "input: (2, 5)", 6, "inputs (2, 5) has not the three axes of a sequence"),
    ("cells_states", "returns: results", "returns: (2, 4, 5), (2, 7), (2, 3), (2, 3)", 7, "returns 5 tensors"),
    (
        "cells_states",
        "returns: results",
        "returns: (2, 4, 5), (2, 3), (2, 3), (2, 7), (2, 5)",
        7,
        "state_h (2, 3) was printed, but SimpleRNNCell with",
    ),
]


@pytest.mark.parametrize(("name", "before", "after", "line", "says"), BAD_STACKS)
def test_a_bad_stack_is_told_with_its_line(
    small: Project, name: str, before: str, after: str, line: int, says: str
) -> None:
    write(small, EN, f"# Stack {{ #stack }}\n\n{COMMENTS[name]}")
    write_figures(small)
    edit(small, EN, before, after)
    with pytest.raises(Problems) as raised:
        write_figures(small)
    assert [(problem.path, problem.line) for problem in raised.value.problems] == [(EN, line)]
    assert says in raised.value.problems[0].message


@pytest.mark.parametrize(
    ("kind", "layer", "returned"),
    [
        ("bidirectional", "Bidirectional(LSTM(3, go_backwards=True))", "(2, 6)"),
        ("bidirectional", "Bidirectional(LSTM(3), merge_mode=None)", "(2, 3)"),
        ("bidirectional", "Bidirectional(LSTM(3))", "(2, 3)"),
        ("bidirectional", "Bidirectional(LSTM(3, return_state=True))", "(2, 6)"),
        ("bidirectional", "LSTM(3)", "(2, 3)"),
        ("stacked-cells", "RNN(LSTMCell(3))", "(2, 3)"),
        ("stacked-cells", "RNN([AverageCell(3)])", "(2, 3)"),
        ("time-distributed", "TimeDistributed(Dense(3))", "(2, 5, 3)"),
        ("frames", "ConvLSTM2D(3, 3)", "(2, 3)"),
        ("stateful", "LSTM(3)", "(2, 3)"),
        ("cell", "Bidirectional(LSTM(3))", "(2, 6)"),
    ],
)
def test_what_a_kind_does_not_draw_is_refused(kind: str, layer: str, returned: str) -> None:
    shown = Shown("a.py", f"layer = {layer}\nx = ones((2, 4, 8))\n", f"{returned}\n")
    given = {"layer": layer, "input": "(2, 4, 8)", "returns": returned, "calls": ["a"]}
    keys = Keys({key: (given[key], 1) for key in KINDS[kind].required}, KINDS[kind].required)
    with pytest.raises(Wrong):
        KINDS[kind].read(Reader(shown, keys))


def test_a_lower_layer_that_reads_backwards_is_refused() -> None:
    lower = "LSTM(3, return_sequences=True, go_backwards=True)"
    shown = Shown("a.py", f"{lower}, LSTM(5), ones((2, 4, 8))\n", "(2, 4, 3) (2, 5)\n")
    layers: list[object] = [{lower: "(2, 4, 3)"}, {"LSTM(5)": "(2, 5)"}]
    keys = Keys({"input": ("(2, 4, 8)", 1), "layers": (layers, 2)}, KINDS["stacked"].required)
    with pytest.raises(Wrong, match="hands its outputs on in reverse"):
        KINDS["stacked"].read(Reader(shown, keys))


def test_all_bad_descriptions_are_told_at_once_and_nothing_is_written(small: Project) -> None:
    before = {path: path.read_text("utf-8") for path in small.cache.rglob("*.md")}
    edit(small, EN, "(2, 4, 8)", "(2, 5, 8)")
    edit(small, f"docs/ko/{GALLERY_PAGE}.md", "both.py", "bath.py")
    with pytest.raises(Problems) as raised:
        write_figures(small)
    assert [(problem.path, problem.line) for problem in raised.value.problems] == [
        (EN, 6),
        (f"docs/ko/{GALLERY_PAGE}.md", 4),
    ]
    assert {path: path.read_text("utf-8") for path in small.cache.rglob("*.md")} == before


def test_a_figure_of_a_snippet_that_the_page_does_not_show_is_found(small: Project) -> None:
    found = [str(problem) for problem in figures.problems(small)]
    assert f"{EN}:3: figure/gallery/both.md: the page does not embed both.py: draw a snippet that it shows" in found


def test_two_figures_of_one_name_are_told(small: Project) -> None:
    write(small, EN, "# Both { #both }\n\n" + BOTH + "\n" + BOTH)
    with pytest.raises(Problems, match="the name of another figure of this page"):
        write_figures(small)


def test_an_embed_without_a_description_is_told(small: Project) -> None:
    write(small, EN, '# Both { #both }\n\n--8<-- "figure/gallery/both.md"\n')
    with pytest.raises(Problems, match="no description of a figure stands right above it"):
        write_figures(small)


def test_what_is_not_described_any_more_is_deleted(small: Project) -> None:
    path = small.generated("en") / "figure" / "gallery" / "both.md"
    assert path.is_file()
    write(small, EN, "# Both { #both }\n")
    write_figures(small)
    assert not path.exists()


def test_the_build_stops_and_the_last_good_site_stays(checkout: Checkout) -> None:
    before = checkout.files()
    for code in LANGUAGES:
        text = checkout.root.joinpath(f"docs/{code}/index.md").read_text("utf-8")
        comment = (
            "<!-- figure: unrolled\nsnippet: index.py\nlayer: LSTM(3)\ninput: (None, 5, 8)\nreturns: (None, 3)\n-->"
        )
        checkout.write(f"docs/{code}/index.md", f'{text}\n{comment}\n--8<-- "figure/index/lstm.md"\n')
    result = checkout.run("mkdocs", "build")
    assert result.returncode != 0
    assert "docs/en/index.md:13: index.py: (None, 5, 8) stands neither" in result.stdout + result.stderr
    assert checkout.files() == before


# Both languages.


def test_a_figure_in_one_language_only_is_named(small: Project) -> None:
    write(small, EN, "# Both { #both }\n")
    found = [str(problem) for problem in parity.problems(small)]
    assert any("the description of the figure unrolled is not in the same place" in text for text in found)


def test_another_description_in_the_other_language_is_named(small: Project) -> None:
    edit(small, EN, "figure: unrolled", "figure: stacked")
    found = [str(problem) for problem in parity.problems(small)]
    assert any("the description of the figure" in text and "make them the same" in text for text in found)


@pytest.mark.parametrize("table", [WORDS, SAID])
def test_each_language_has_the_same_words(table: dict[str, dict[str, str]]) -> None:
    ko, en = (table[code] for code in LANGUAGES)
    assert ko.keys() == en.keys()
    for key in ko:
        assert sorted(re.findall(r"\{\w+\}", ko[key])) == sorted(re.findall(r"\{\w+\}", en[key])), key


def test_the_words_are_those_of_the_pages(gallery: Project, project: Project) -> None:
    write(project, "docs/_meta/glossary.yml", (HERE.root / "docs/_meta/glossary.yml").read_text("utf-8"))
    write(project, spelling.WORDS, (HERE.root / spelling.WORDS).read_text("utf-8"))
    for code in LANGUAGES:
        texts = [text for figure in drawn(gallery, code).values() for text in figure.words("desc")]
        texts.append("\n".join(f"- {word}" for word in WORDS[code].values()))
        write(project, f"docs/{code}/words.md", "# Words { #words }\n\n" + "\n\n".join(texts) + "\n")
    found = [*language.problems(project), *terms.problems(project)]
    with contextlib.suppress(spelling.Missing):
        found += spelling.korean_problems(project)
    introductions = ("first use of", " again on this page")  # those are for pages; a figure has no room for them
    assert [str(one) for one in found if not any(sign in one.message for sign in introductions)] == []


# Legible.


@pytest.fixture(scope="module")
def shown(gallery: Project, built: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site with the gallery is served."""
    checkout = built.copy(tmp_path_factory.mktemp("shown") / "checkout")
    for folder in ("snippets", "docs/ko", "docs/en", ".cache/executed"):
        for path in (gallery.root / folder).rglob("*"):
            if path.is_file():
                checkout.write(path.relative_to(gallery.root).as_posix(), path.read_bytes())
    for code in LANGUAGES:
        path = checkout.root / f"docs/{code}/{GALLERY_PAGE}.md"
        head = f"---\ntitle: {GALLERY_PAGE}\ndescription: figures\n---\n\n"
        checkout.write(f"docs/{code}/{GALLERY_PAGE}.md", (head + path.read_text("utf-8")).encode())
        index = (checkout.root / f"docs/{code}/index.md").read_text("utf-8")
        checkout.write(f"docs/{code}/index.md", (head.replace(GALLERY_PAGE, "start") + index).encode())
    result = checkout.run("mkdocs", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    faults = [str(problem) for problem in built_site.problems(checkout.site)]
    assert [fault for fault in faults if GALLERY_PAGE in fault] == []
    with serving(checkout.site) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [f"{GALLERY_PAGE}/", f"en/{GALLERY_PAGE}/"])
def test_every_kind_can_be_read_on_a_phone(shown: str, open_page: Callable[..., Page], path: str, scheme: str) -> None:
    page = open_page(PHONE, scheme)
    page.goto(shown + path)
    assert page.locator(".figure svg").count() == len(GALLERY)
    assert figures.illegible(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    page.emulate_media(media="print")
    assert figures.illegible(page) == []


def test_axe_finds_nothing_in_any_kind(shown: str, open_page: Callable[..., Page]) -> None:
    page = open_page(PHONE, "dark")
    page.goto(f"{shown}{GALLERY_PAGE}/")
    page.evaluate("document.querySelectorAll('article .highlight').forEach(block => block.remove())")
    assert accessibility.problems(page, "gallery") == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("text => text.style.fontSize = '11px'", "10.3 pixels high"),
        ("text => text.setAttribute('x', 340)", "cut off"),
        ("text => text.setAttribute('y', 11)", "overlaps"),
        ("text => text.style.fill = '#999'", "contrast 2."),
    ],
)
def test_what_cannot_be_read_is_found(shown: str, open_page: Callable[..., Page], change: str, says: str) -> None:
    page = open_page(PHONE)
    page.goto(f"{shown}en/{GALLERY_PAGE}/")
    page.evaluate("document.querySelectorAll('.figure ~ .figure').forEach(figure => figure.remove())")
    text = page.locator(".figure svg text").filter(has_text="outputs (2, 3)").first
    text.evaluate("text => text.setAttribute('x', 176)")
    page.locator(".figure svg text").filter(has_text="inputs (2, 4, 8)").first.evaluate(change)
    assert any(says in problem for problem in figures.illegible(page))


GATHER = """async pages => {
  const figures = []
  for (const page of pages) {
    const text = await (await fetch(page)).text()
    figures.push(...new DOMParser().parseFromString(text, "text/html").querySelectorAll(".figure"))
  }
  const article = document.querySelector("article")
  const others = figures.filter(figure => figure.parentElement.className !== article.className)
  article.replaceChildren(...figures)
  return [figures.length, others.map(figure => figure.querySelector("title").textContent)]
}"""
"""Puts the figures of all pages on the open one; tells how many, and which do not stand right in their article."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_real_figures_can_be_read_on_a_phone(
    address: str, open_page: Callable[..., Page], code: str, scheme: str
) -> None:
    start = address + ("" if code == LANGUAGES[0] else f"{code}/")
    pages = {path: draw_page(HERE, code, path)[0] for path in sorted(HERE.docs(code).rglob("*.md"))}
    names = [path.relative_to(HERE.docs(code)).with_suffix("") for path, drawn in pages.items() if drawn]
    addresses = [start + (f"{name.as_posix()}/" if name.name != "index" else f"{name.parent}/") for name in names]
    page = open_page(PHONE, scheme)
    page.goto(start)
    count, elsewhere = page.evaluate(GATHER, addresses)
    assert elsewhere == []  # in a list or a block, a figure would be narrower than it is here
    assert page.locator(".figure svg").count() == count == sum(map(len, pages.values()))
    assert figures.illegible(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    page.emulate_media(media="print")
    assert figures.illegible(page) == []
