"""Each page keeps to its language and to one style, and is typed with care; every rule finds its planted fault."""

from __future__ import annotations

import shutil

import pytest

from tests.checks.language import problems
from tools.project import HERE, LANGUAGES, Project


def test_this_project_keeps_to_its_languages() -> None:
    assert list(map(str, problems(HERE))) == []


def found(project: Project, language: str, text: str) -> list[str]:
    """The faults of one page."""
    (project.docs(language) / "page.md").write_text(text, "utf-8")
    return [str(problem) for problem in problems(project)]


def check(faults: list[str], place: str, *messages: str) -> None:
    """There are as many faults as messages, all at one place."""
    assert len(faults) == len(messages), faults
    for fault, message in zip(faults, messages, strict=True):
        assert fault.startswith(f"docs/{place}: ")
        assert message in fault


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# Page\n\nThe 은닉 상태 of a layer.\n", 3),
        ("# 은닉 상태 { #hidden-state }\n", 1),
        ("First line.\nThe second has 출력.\n", 2),
        ("- one\n- 둘\n", 2),
        ("| a | b |\n|---|---|\n| c | 값 |\n", 3),
        ("[출력](page.md)\n", 1),
        ("![그림](a.svg)\n", 1),
        ("/// details | 오류 보기\n///\n", 1),
        ('```text title="출력"\n1\n```\n', 1),
        ("---\ntitle: LSTM\ndescription: 설명\n---\n", 3),
        ('<svg aria-label="One LSTM">\n<text>출력</text>\n</svg>\n', 2),
    ],
)
def test_korean_on_an_english_page_is_found(project: Project, text: str, line: int) -> None:
    check(found(project, "en", text), f"en/page.md:{line}", "Korean on an English page")


@pytest.mark.parametrize(
    "text", ["Korean code: `x = '값'`.\n", "```python\nprint('값')\n```\n", "<!-- 그림 자리 -->\n", "[x](#값)\n"]
)
def test_korean_code_on_an_english_page_is_good(project: Project, text: str) -> None:
    assert found(project, "en", text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# 쪽\n\nThe layer returns the last hidden state.\n", 3),
        ("출력이 나옵니다. It is the same as the state. 값은 같습니다.\n", 1),
        ("출력은 the same as the last hidden state 값입니다.\n", 1),
        ("`units` becomes the last axis.\n", 1),
        ("- the last state\n", 1),
        ("| 값 |\n|---|\n| the last state |\n", 3),
        ("# What it returns and when { #id }\n", 1),
        ("/// details | See the error\n///\n", 1),
        ('```text title="Output"\n1\n```\n', 1),
        ('<figure>\n<img src="a.svg" alt="the last state">\n</figure>\n', 2),
    ],
)
def test_english_on_a_korean_page_is_found(project: Project, text: str, line: int) -> None:
    faults = [fault for fault in found(project, "ko", text) if "without a verb" not in fault]
    check(faults, f"ko/page.md:{line}", "on a Korean page")


@pytest.mark.parametrize(
    "text",
    [
        "# LSTM { #lstm }\n",
        "- [LSTM](a.md): `units`\n",
        "| `x` of `y` |\n|---|\n| LSTM, GRU, SimpleRNN |\n",
        "은닉 상태(the hidden state of a layer)입니다.\n",
        "원 논문은 *On the properties of a neural machine*입니다.\n",
        "- *Learning to forget: continual prediction with it*, 2000\n",
        "`the last hidden state of a layer`가 나옵니다.\n",
        "/// details | `input_shape`\n///\n",
        '```python title="lstm/units.py"\n1\n```\n',
        "[Hochreiter와 Schmidhuber, 1997](https://example.org/a-long-name-of-a-page)을 보십시오.\n",
    ],
)
def test_names_and_code_on_a_korean_page_are_good(project: Project, text: str) -> None:
    assert found(project, "ko", text) == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# 쪽\n\n마지막 값을 돌려준다.\n", 3, "'돌려준다' is in 한다 style"),
        ("값이 같습니다. 순서는 다르다. 수는 같습니다.\n", 1, "'다르다' is in 한다 style"),
        ("첫 줄입니다.\n둘째 줄이다.\n셋째 줄입니다.\n", 2, "'줄이다' is in 한다 style"),
        ("값은 `h`이다.\n", 1, "'…이다' is in 한다 style"),
        ("[값](a.md)이 된다.\n", 1, "'된다' is in 한다 style"),
        ("- 값을 돌려준다\n", 1, "'돌려준다' is in 한다 style"),
        ("- 값입니다.\n- 하나가 남았다.\n", 2, "'남았다' is in 한다 style"),
        ("| 값 |\n|---|\n| 상태를 돌려준다 |\n", 3, "한다 style"),
        ("# 값을 돌려준다 { #id }\n", 1, "한다 style"),
        ("/// note | 값을 돌려준다\n///\n", 1, "한다 style"),
        ("값이 나온다(두 번).\n", 1, "'나온다' is in 한다 style"),
        ("값이 나옵니다. (두 번 나온다.)\n", 1, "한다 style"),
        ("값이 나온다:\n", 1, "한다 style"),
        ("값이 나와요.\n", 1, "'나와요' is in 해요 style"),
        ("- 값이 나오죠.\n", 1, "해요 style"),
        ("| 값 |\n|---|\n| 값이 나와요. |\n", 3, "해요 style"),
        ("값이 두 번 나옴.\n", 1, "'나옴' ends a sentence without a verb"),
        ("모든 시점의 값.\n", 1, "'값' ends a sentence without a verb"),
        ("값이 나옵니다\n", 1, "no full stop after '나옵니다'"),
        ("- 값이 나옵니다\n", 1, "no full stop after '나옵니다'"),
        ("---\ntitle: 값\ndescription: 값을 설명한다.\n---\n", 3, "한다 style"),
    ],
)
def test_other_style_is_found(project: Project, text: str, line: int, message: str) -> None:
    check(found(project, "ko", text), f"ko/page.md:{line}", message)


@pytest.mark.parametrize(
    "text",
    [
        "값이 나옵니다. 나옵니까? 보십시오.\n",
        "값이 나옵니다(두 번). 값이 나옵니다([둘](a.md), 2015). (값이 나옵니다.)\n",
        "다음과 같습니다:\n",
        '"값이 나온다"는 말은 틀립니다. "돌려준다"가 아닙니다.\n',
        '# "값이 0이 된다" { #id }\n',
        "# 어느 값이 같은가 { #id }\n",
        "- [LSTM](a.md): 모든 인자\n- 무엇이 궁금하다면 LSTM. 인자와 상태.\n- 값이 나옵니다.\n",
        "- `units`: 필수. 그 밖에 필요.\n",
        "| 언제 | 값 |\n|---|---|\n| 시점마다 | 모두 같습니다 |\n",
        "/// details | 시점마다\n///\n",
        "# `Lambda` 층과 람다 { #id }\n",
        "1.5배입니다. 2.15까지입니다. `a.b`입니다. 3.0입니다.\n",
    ],
)
def test_polite_style_and_fragments_are_good(project: Project, text: str) -> None:
    assert found(project, "ko", text) == []


@pytest.mark.parametrize(
    ("language", "text", "line", "message"),
    [
        ("ko", "값이 나옵니다.그래서 같습니다.\n", 1, "no space after '.'"),
        ("ko", "첫째 줄,\n둘째,셋째입니다.\n", 2, "no space after ','"),
        ("ko", "`a`입니다.`b`,`c`도 있습니다.\n", 1, "no space after ','"),
        ("ko", "나옵니까?나옵니다.\n", 1, "no space after '?'"),
        ("ko", "| 하나,둘 |\n|---|\n", 1, "no space after ','"),
        ("ko", "값 , 상태입니다.\n", 1, "a space before the mark"),
        ("ko", "값이  나옵니다.\n", 1, "more than one space"),
        ("ko", "값, 상태입니다。\n", 1, "'。' is of full width"),
        ("ko", "값（둘）입니다.\n", 1, "is of full width"),
        ("en", "# Page\n\nOne,two.\n", 3, "no space after ','"),
        ("en", "The end.And more.\n", 1, "no space after '.'"),
        ("en", "Is it?yes.\n", 1, "no space after '?'"),
        ("en", "One , two.\n", 1, "a space before the mark"),
        ("en", "One.\nTwo  words.\n", 2, "more than one space"),
        ("en", "One： two.\n", 1, "'：' is of full width"),
        ("en", "One. \nTwo.\n", 1, "spaces at the end of the line"),
        ("ko", "# 쪽 { #id }\t\n", 1, "spaces at the end of the line"),
        ("ko", "하나\n\n\n\n둘\n", 2, "3 blank lines"),
        ("en", "One.\n\n!!! note\n    Two.\n", 3, "!!! block: write it as a /// block"),
        ("ko", '하나\n\n??? "제목"\n', 3, "??? block"),
        ("ko", '=== "제목"\n', 1, "=== block"),
    ],
)
def test_slip_of_typing_is_found(project: Project, language: str, text: str, line: int, message: str) -> None:
    faults = [fault for fault in found(project, language, text) if "without a verb" not in fault]
    assert any(message in fault for fault in faults), faults
    assert all(fault.startswith(f"docs/{language}/page.md:{line}: ") for fault in faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_is_typed_as_it_is(project: Project, language: str) -> None:
    code = "```python\nx = [1,2]   \n\n\n\n!!! note\ny  =  f(x,x)\n```\n\n`f(x,x)  .y`\n"
    assert found(project, language, code) == []


@pytest.mark.parametrize(
    "text",
    [
        "1,000과 0.5, 3:1, 2.15입니다.\n",
        "`a`, `b`, 그리고 `c`입니다.\n",
        "값… 상태입니다. 참·거짓입니다.\n",
        "| a    | b |\n|------|---|\n| 값   | 상태 |\n",
        "[값](a.md), [상태](b.md)입니다.\n",
    ],
)
def test_good_typing_is_good(project: Project, text: str) -> None:
    assert found(project, "ko", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "See e.g. this, i.e. that.\n",
        "Node.js, README.md.\n",
        "At 10:30, 1,000 of 3.15.1.\n",
        "---\ndescription: All of keras.layers.SimpleRNN.\n---\n",
    ],
)
def test_good_typing_is_good_in_english(project: Project, text: str) -> None:
    assert found(project, "en", text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("시점(timestep)를 봅니다.\n", "after '점', as it is read, write '을' for '를'"),
        ("은닉 상태(hidden state)은 같습니다.\n", "write '는' for '은'"),
        ("특성(feature)가 있습니다.\n", "write '이' for '가'"),
        ("유닛(unit)로 나눕니다.\n", "write '으로' for '로'"),
        ("커널(kernel)으로 곱합니다.\n", "write '로' for '으로'"),
        ("LSTM는 셀입니다.\n", "'LSTM는': after '엠', as it is read, write '은' for '는'"),
        ("여기서 4은 같습니다.\n", "write '는' for '은'"),
        ("값은 0.1를 씁니다.\n", "write '을' for '를'"),
    ],
)
def test_wrong_particle_is_found(project: Project, text: str, message: str) -> None:
    check(found(project, "ko", text), "ko/page.md:1", message)


@pytest.mark.parametrize(
    "text",
    [
        "시점(timestep)을, 상태(state)를, 커널(kernel)로, 축(axis)으로 봅니다.\n",
        "시퀀스(sequence)이므로 시점(timestep)이나 값(value)이라면 같습니다.\n",
        "LSTM은 GRU와 같고, 4는 3과, 0은 9와 다릅니다. 3이면 4이고 10으로, 7로 나눕니다.\n",
        "Foo는 Bar을 씁니다.\n",
    ],
)
def test_right_particle_is_good(project: Project, text: str) -> None:
    assert found(project, "ko", text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[층(layer)](a.md)을 봅니다.\n", 1),
        ("# 제목 { #a }\n\n먼저 봅니다.\n그리고 [`kwargs`로 넘기는 인자(argument)](a.md#b)를 봅니다.\n", 4),
        ("- [**형태(shape) 맞추기**](a.md)\n", 1),
        ("| 값 | 볼 곳 |\n|---|---|\n| 하나 | [은닉 상태(hidden state)의 폭](#a) |\n", 3),
    ],
)
def test_an_english_word_in_a_link_is_found(project: Project, text: str, line: int) -> None:
    check(found(project, "ko", text), f"ko/page.md:{line}", "inside the text of a link")


@pytest.mark.parametrize(
    "text",
    [
        "[층](a.md)(layer)을 봅니다.\n",
        "층(layer)의 [문서](a.md)를 봅니다.\n",
        "[`LSTM(units)`](a.md)을 봅니다.\n",
        "![층(layer)](a.svg)\n",
        "`[층(layer)](a.md)`라고 씁니다.\n",
    ],
)
def test_an_english_word_beside_a_link_is_good(project: Project, text: str) -> None:
    assert found(project, "ko", text) == []


def test_fault_in_a_page_of_this_project_is_found(project: Project) -> None:
    for language in LANGUAGES:
        shutil.copytree(HERE.docs(language), project.docs(language), dirs_exist_ok=True)
    assert problems(project) == []
    path = project.docs("ko") / "layers/lstm.md"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    number = next(n for n, line in enumerate(lines) if line.endswith("니다.\n") and not line.startswith("descr"))
    lines[number] = lines[number].rstrip()[:-3] + "는다.\n"
    path.write_text("".join(lines), "utf-8")
    (fault,) = problems(project)
    assert (fault.path, fault.line) == ("docs/ko/layers/lstm.md", number + 1)
    assert "한다 style" in fault.message
