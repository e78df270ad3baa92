"""English and Korean are spelled right; planted mistakes are found, and technical terms with their particles are not.

Korean needs Debian's packages hunspell and hunspell-ko: without them its tests are skipped, but fail in CI.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checks import spelling
from tests.checks.spelling import WORDS, Missing, english_problems, korean_problems
from tools.problems import Problems
from tools.project import HERE, Project

Korean = Callable[[Project], list[str]]


def korean_here(project: Project) -> list[str]:
    """The misspelled Korean words; where they cannot be looked up the test is skipped, but fails in CI."""
    try:
        return [str(problem) for problem in korean_problems(project)]
    except Missing as error:
        if os.environ.get("CI"):
            pytest.fail(str(error))
        pytest.skip(str(error))


def found(project: Project, text: str, words: str | None = None) -> list[str]:
    """The misspelled words of one Korean page, with this project's list of words or another."""
    (project.docs("ko") / "page.md").write_text(text, "utf-8")
    path = project.root / WORDS
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text((HERE.root / WORDS).read_text("utf-8") if words is None else words, "utf-8")
    return korean_here(project)


# English


def test_english_of_this_project_is_right() -> None:
    assert list(map(str, english_problems(HERE))) == []


@pytest.mark.parametrize(
    "name", ["docs/en/page.md", "README.md", "CONTRIBUTING.md", "tools/a.py", "tests/a.py", "snippets/lstm/a.py"]
)
def test_english_mistake_is_found(project: Project, name: str) -> None:
    path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# Good\n\n# They recieve it\n", "utf-8")
    (problem,) = english_problems(project)
    assert str(problem).startswith(f"{name}:3: 'recieve' is misspelled: write receive")


def test_settings_of_the_project_are_used(project: Project) -> None:
    (project.root / "README.md").write_text("They recieve it\n", "utf-8")
    assert len(english_problems(project)) == 1
    (project.root / "pyproject.toml").write_text('[tool.typos.default.extend-words]\nrecieve = "recieve"\n', "utf-8")
    assert english_problems(project) == []


def test_bad_settings_are_named(project: Project) -> None:
    (project.root / "README.md").write_text("Good\n", "utf-8")
    (project.root / "pyproject.toml").write_text("[tool.typos.default]\nnonsense = 1\n", "utf-8")
    with pytest.raises(Problems, match=r"pyproject\.toml: typos failed: .*nonsense"):
        english_problems(project)


def test_missing_typos_is_named(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(Problems, match=r"requirements\.txt: typos is not installed: run make setup"):
        english_problems(project)


# Korean


def test_korean_of_this_project_is_right() -> None:
    assert korean_here(HERE) == []


MISTAKES = [
    ("# 쪽\n\n마지막 은닠 상태입니다.\n", 3, "은닠"),
    ("가중취를 읽습니다.\n", 1, "가중취를"),
    ("첫 줄입니다.\n둘째 줄의 출럭입니다.\n", 2, "출럭입니다"),
    ("출력의 셰이프입니다.\n", 1, "셰이프입니다"),
    ("# 은닠 상태 { #id }\n", 1, "은닠"),
    ("- 하나\n- 시퀸스\n", 2, "시퀸스"),
    ("| 하나 | 둘 |\n|---|---|\n| 셋 | 파라메타 |\n", 3, "파라메타"),
    ("[쌓끼](page.md)\n", 1, "쌓끼"),
    ("/// details | 오류 보귀\n///\n", 1, "보귀"),
    ('```text title="출럭"\n1\n```\n', 1, "출럭"),
    ("---\ntitle: 쌓기\ndescription: 설멍입니다.\n---\n", 3, "설멍입니다"),
    ("<figcaption>출럭</figcaption>\n", 1, "출럭"),
    ("값이 있읍니다.\n", 1, "있읍니다"),
    ("쓸수있습니다.\n", 1, "쓸수있습니다"),
    ("다르게 됬습니다.\n", 1, "됬습니다"),
    ("시퀀스을 읽습니다.\n", 1, "시퀀스을"),
    ("시점(timestep)를 읽습니다.\n", 1, "시점를"),
    ("유닛는 셋입니다.\n", 1, "유닛는"),
    ("`units`에써 나옵니다.\n", 1, "에써"),
    ("3차웜 입력입니다.\n", 1, "차웜"),
    ("LSTM에써 나옵니다.\n", 1, "에써"),
    ("값이 출력됨니다.\n", 1, "출력됨니다"),
    ("커널별으로 나눕니다.\n", 1, "커널별으로"),
]
"""A page, the line of its mistake, and the word."""


def test_korean_mistakes_are_found(project: Project) -> None:
    for number, (text, _, _) in enumerate(MISTAKES, 10):
        (project.docs("ko") / f"page{number}.md").write_text(text, "utf-8")
    faults = found(project, "")
    for number, (fault, (_, line, word)) in enumerate(zip(faults, MISTAKES, strict=True), 10):
        assert fault.startswith(f"docs/ko/page{number}.md:{line}: '{word}' is in no dictionary: mend it")


GOOD = [
    "시퀀스를, 시퀀스의, 시퀀스마다의, 시퀀스처럼 유닛은 유닛으로 드롭아웃입니다.\n",
    "하나씩, 두 개씩, 시점별로, 유닛 하나짜리를, 값뿐이기 때문입니다.\n",
    "출력됩니다. 마스크된 값을 패딩해 복제됩니다. 과적합하면 정규화합니다.\n",
    "전해집니다. 느슨해진 값이 만들어져 지워지고 켜집니다.\n",
    "덧붙일지를, 끝에서부터, 리스트라고도, 모델에서나, 문장만은 배수만큼만 봅니다.\n",
    "`units`를 `axis`에서 `compile`해야 `h`입니다. `n`개씩이고 `x`이므로 `y`라면 `z`마다의 값입니다.\n",
    "LSTM은 GPU에서 3차원 10개를 2배로 합니다. 10⁻⁶입니다.\n",
    "시점(timestep)을 [반환값](a.md)에서 **편향**으로 봅니다.\n",
    "`셰이프`입니다.\n\n```text\n출럭\n```\n\n<!-- 출럭 -->\n",
]


def test_good_korean_is_good(project: Project) -> None:
    assert found(project, "\n".join(GOOD)) == []


def test_word_of_the_list_takes_the_particles_of_its_model(project: Project) -> None:
    words = "# 물고기\n\n깃털붕어/나무 # 없는 물고기\n검정붕어는\n"
    faults = found(project, "깃털붕어를 깃털붕어는\n깃털붕어을 검정붕어는\n검정붕어를 하늘붕어\n", words)
    assert [fault.partition(" is ")[0] for fault in faults] == [
        "docs/ko/page.md:2: '깃털붕어을'",
        "docs/ko/page.md:3: '검정붕어를'",
        "docs/ko/page.md:3: '하늘붕어'",
    ]


def test_faults_of_the_list_are_named(project: Project) -> None:
    words = "# list\nword/나무\n패딩/\n튜플/물/물\n\n커널/물\n커널/책\n루프/퀗뷁\n텐서/커널\n"
    faults = found(project, "커널과 출럭\n", words)
    assert [fault.removeprefix(f"{WORDS}:").partition(": name")[0].partition(": write")[0] for fault in faults] == [
        "2: 'word/나무' is no entry",
        "3: '패딩/' is no entry",
        "4: '튜플/물/물' is no entry",
        "7: '커널' is there already, in line 6: delete one",
        "8: 루프/퀗뷁: '퀗뷁' is not in the dictionary",
        "9: 텐서/커널: '커널' is not in the dictionary",
    ]


# Where Korean cannot be checked

needs_shell = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


def without_dictionary(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Put a hunspell first that has no Korean dictionary."""
    program = folder / "hunspell"
    program.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


def test_missing_hunspell_is_named(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Missing, match="hunspell is not installed: apt-get install hunspell hunspell-ko"):
        korean_problems(project)


@needs_shell
def test_missing_dictionary_is_named(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    without_dictionary(monkeypatch, tmp_path)
    with pytest.raises(Missing, match="hunspell has no Korean dictionary: apt-get install"):
        korean_problems(project)


def test_missing_hunspell_skips_the_test(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="hunspell is not installed"):
        korean_here(project)


def test_missing_hunspell_fails_the_test_in_ci(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="hunspell is not installed"):
        korean_here(project)


def test_all_of_it_at_once(project: Project) -> None:
    (project.root / "README.md").write_text("They recieve it\n", "utf-8")
    assert found(project, "출럭\n")
    assert [problem.path for problem in spelling.problems(project)] == ["README.md", "docs/ko/page.md"]
    assert shutil.which("hunspell")
