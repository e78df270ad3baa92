"""A default that a page states is that of the recorded signature; another one is found, and nothing else is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.checks import defaults
from tests.checks.defaults import HIDDEN
from tests.support.spoiling import copy_of_this_project, edit, write
from tools.engine.execute import Executor
from tools.problems import Problems
from tools.project import HERE, LANGUAGES, Project

PAGE = """\
# A page { #page }

GUIDE

## Signature { #signature }

Words.

### `activation` { #activation }

PLACE

### `training` { #call-training }

CALL
"""
LINE = 11


@pytest.fixture
def small(project: Project) -> Project:
    """A page of a class in both languages, and the real record of signatures."""
    write(project, "docs/_meta/signatures.json", "")
    shutil.copy(HERE.root / "docs/_meta/signatures.json", project.root / "docs/_meta")
    return project


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """The real pages, to be spoilt."""
    return copy_of_this_project(tmp_path)


def found(project: Project, language: str, page: str = "layers/lstm", **places: str) -> list[str]:
    """What the check says of a page with texts at some places."""
    text = PAGE
    for name in ("GUIDE", "PLACE", "CALL"):
        text = text.replace(name, places.get(name, "Words."))
    write(project, f"docs/{language}/{page}.md", text)
    return [str(problem) for problem in defaults.problems(project)]


def test_every_default_on_the_site_is_that_of_the_signature() -> None:
    assert [str(problem) for problem in defaults.problems(HERE)] == []


def test_the_site_states_defaults_that_this_check_reads(copy: Project) -> None:
    record = copy.root / "docs/_meta/signatures.json"
    other = {"'tanh'": "'relu'", "'sigmoid'": "'relu'", "'orthogonal'": "'ones'", "'zeros'": "'ones'", "False": "7"}
    spoilt = json.loads(record.read_text("utf-8"))
    for kinds in spoilt.values():
        for pairs in kinds.values():
            for pair in pairs:
                pair[1] = other.get(pair[1], pair[1])
    record.write_text(json.dumps(spoilt), "utf-8")
    problems = [str(problem) for problem in defaults.problems(copy)]
    for language in LANGUAGES:
        assert sum(problem.startswith(f"docs/{language}/") for problem in problems) > 30


def test_what_a_signature_hides_is_as_in_the_installed_keras(executor: Executor) -> None:
    program = (
        "import keras\nlstm = keras.layers.LSTM(3)\nconv = keras.layers.ConvLSTM2D(3, 3)\n"
        "print(dict(implementation=str(lstm.cell.implementation), "
        "zero_output_for_mask=str(lstm.zero_output_for_mask), unroll=str(conv.unroll)))"
    )
    execution = executor.run("tests/checks/defaults.py", program)
    assert execution.stdout.decode().strip() == str(HIDDEN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The default `tanh` keeps it between −1 and 1. With anything but the default, it does not."),
        ("en", "With [`relu`](x.md) nothing bounds it. By default `h` is returned; `RNN` reads by default the last."),
        ("en", "`recurrent_activation` is that of the gates, by default `sigmoid`; it is not `tanh`."),
        ("en", "The default of `use_bias` is `True`, that of ONNX's own default is 0."),
        ("en", "The bias has zeros by default, and `bias_initializer` is zero by default."),
        ("en", "`hard_sigmoid` was the default of TensorFlow 1, and in Keras 2 the default is `relu`."),
        ("en", 'Many say "the default is `relu`" or “`relu` by default”.'),
        ("en", "| `seed` | `None` (default) |"),
        ("ko", "기본값 `tanh`는 출력을 묶고, 기본값이 아니면 묶지 않습니다. `relu`를 기본값으로 적은 글도 있습니다."),
        ("ko", "Keras 2의 기본값은 `relu`였습니다. GRU에서는 `reset_after=True`가 기본값입니다."),
        ("ko", "`training`의 기본값은 그대로 `False`이고, 기본 설정의 출력은 `(batch, units)`입니다."),
    ],
)
def test_right_defaults_and_what_is_none_are_accepted(small: Project, language: str, text: str) -> None:
    assert found(small, language, PLACE=text) == []


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("en", "The default `relu` bounds nothing.", "default `relu`: the signature of LSTM has activation='tanh'"),
        ("en", "The default, `relu`, bounds nothing.", "activation='tanh'"),
        ("en", "The default is `sigmoid`.", "activation='tanh'"),
        ("en", "It defaults to `sigmoid`.", "activation='tanh'"),
        ("en", "By default `sigmoid`.", "activation='tanh'"),
        ("en", "`sigmoid`, which is the default, bounds it.", "activation='tanh'"),
        ("en", "- `sigmoid` (the default) bounds it.", "activation='tanh'"),
        ("en", "| `activation` | `sigmoid` (default) |", "activation='tanh'"),
        ("en", "`recurrent_activation` is by default `relu`.", "activation='tanh', recurrent_activation='sigmoid'"),
        ("en", "The default of `unroll` is `True`.", "the signature of LSTM has unroll=False"),
        ("en", "In a GRU the default of `reset_after` is `False`.", "the signature of GRU has reset_after=True"),
        ("en", "The default `use_cudnn=True` raises.", "use_cudnn='auto'"),
        ("en", "`unroll=True` and `use_bias=True`, all of them defaults.", "`unroll=True`: the signature of LSTM has"),
        ("en", "In Keras 2 and Keras 3 the default is `relu`.", "activation='tanh'"),
        ("ko", "기본값 `relu`는 한계가 없습니다.", "기본값 `relu`: the signature of LSTM has activation='tanh'"),
        ("ko", "기본값은 `sigmoid`입니다.", "activation='tanh'"),
        ("ko", "0과 1 사이를 내는 `sigmoid`가 기본값입니다.", "activation='tanh'"),
        ("ko", "그대로 두면(기본값 `sigmoid`) 묶습니다.", "activation='tanh'"),
        ("ko", "`unroll`의 기본값은 그대로 `True`입니다.", "unroll=False"),
        ("ko", "조건은 `unroll=True`이고, 모두 기본값입니다.", "unroll=False"),
        ("ko", "기본 방식(`reset_after=False`)의 GRU입니다.", "reset_after"),
    ],
)
def test_another_default_is_found(small: Project, language: str, text: str, says: str) -> None:
    (problem,) = found(small, language, PLACE=text)
    assert problem.startswith(f"docs/{language}/layers/lstm.md:{LINE}: ")
    assert says in problem


def test_under_the_heading_of_a_call_argument_its_default_counts(small: Project) -> None:
    assert found(small, "en", CALL="The default is `False`.") == []
    (problem,) = found(small, "en", CALL="The first,\nthe default is `None`.")
    assert problem.startswith("docs/en/layers/lstm.md:16: default is `None`: the signature of LSTM has training=False")
    assert found(small, "en", page="layers/bidirectional", CALL="The default is `None`.") != []  # that of lstm.md


def test_in_a_guide_the_value_must_be_a_default_of_something(small: Project) -> None:
    assert found(small, "en", page="guides/speed", GUIDE="The cure is the default `tanh`, not `relu`.") == []
    assert found(small, "en", page="guides/speed", GUIDE='With `pad_sequences` the default is `padding="pre"`.') == []
    (problem,) = found(small, "en", page="guides/speed", GUIDE="The cure is the default `relu`.")
    assert "no argument of any class of the site has this default" in problem
    problem = found(small, "ko", page="guides/speed", GUIDE="기본값 `use_cudnn=False`에서는 다릅니다.")[-1]
    assert "use_cudnn='auto'" in problem


def test_a_fragment_is_judged_by_the_heading_that_embeds_it(small: Project) -> None:
    write(small, "docs/en/_fragments/f.md", "Words.\n\nThe default is `sigmoid`.\n")
    (problem,) = found(small, "en", PLACE='--8<-- "_fragments/f.md"')
    assert problem.startswith("docs/en/_fragments/f.md:3: default is `sigmoid`: the signature of LSTM has activation=")


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "Only `units` is required.", "Only `activation` is required."),
        ("ko", "`units`만 필수입니다.", "`units`와 `activation`만 필수입니다."),
        ("ko", "필수 인자(argument)는 `units`뿐입니다.", "필수 인자는 `seed` 하나입니다."),
    ],
)
def test_what_is_required_has_no_default(small: Project, language: str, right: str, wrong: str) -> None:
    page = f"docs/{language}/layers/lstm.md"
    write(small, page, f"## Signature {{ #signature }}\n\n{right}\n")
    assert defaults.problems(small) == []
    write(small, page, f"## Signature {{ #signature }}\n\n{wrong}\n")
    (problem,) = defaults.problems(small)
    assert str(problem).startswith(f"{page}:3: the signature of LSTM requires units, not ")


def test_without_a_record_the_check_says_so(project: Project) -> None:
    with pytest.raises(Problems, match=r"docs/_meta/signatures\.json: is not there"):
        defaults.problems(project)


@pytest.mark.parametrize(
    ("page", "before", "after", "says"),
    [
        ("en/layers/lstm.md", "The default `tanh` keeps", "The default `relu` keeps", "activation='tanh'"),
        ("ko/layers/lstm.md", "기본값 `tanh`는", "기본값 `relu`는", "activation='tanh'"),
        ("en/layers/simplernn.md", "The default is zero", "The default is one", ""),
        ("ko/_fragments/cell/call-training.md", "기본값이 `False`", "기본값이 `True`", "training=False"),
        ("en/guides/speed.md", "`unroll=False`", "`unroll=True`", "unroll=False"),
        ("ko/guides/bidirectional.md", '기본값 `"concat"`', '기본값 `"sum"`', "no argument of any class"),
        ("en/layers/gru.md", "(the default, `2`)", "(the default, `1`)", "implementation=2"),
    ],
)
def test_a_fault_planted_in_a_real_page_is_found(copy: Project, page: str, before: str, after: str, says: str) -> None:
    line = edit(copy, f"docs/{page}", before, after)
    problems = [str(problem) for problem in defaults.problems(copy)]
    assert any(problem.startswith(f"docs/{page}:{line}: ") and says in problem for problem in problems)
