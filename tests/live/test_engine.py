"""Programs in the live engine: they end as under `python`, leave nothing to the next, and print what pages show."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.engine.snippets import discover
from tools.live import records
from tools.live.fetch import PIECES, folder
from tools.live.pack import BROWSER, HOME, INSIDE, NODE, key, whole
from tools.live.programs import RUN, moved, recorded, run_all
from tools.live.reasons import REASONS, known_before
from tools.problems import Problems
from tools.project import HERE, Project


def run(engine: Path, place: Path, *sources: str) -> list[dict[str, Any]]:
    """What comes of programs that run one after the other."""
    asked = "".join(json.dumps({"name": "program.py", "source": source}) + "\n" for source in sources)
    done = subprocess.run(
        [NODE, RUN, folder(HERE), engine, place], input=asked, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_how_programs_end(engine: Path, tmp_path: Path) -> None:
    well, raised, syntax, left, value, long = run(
        engine,
        tmp_path,
        "print('one', end='')",
        "print('before')\nimport keras\nkeras.layers.LSTM(0)",
        "print(\n",
        "import sys\nprint('a')\nsys.exit('enough')",
        "x = 3\nx + 1",
        "for _ in range(3):\n    print('x' * 40_000)",
    )
    assert (well["printed"], well["text"], well["line"]) == ("one", "", 0)
    assert raised["printed"] == "before\n"
    assert raised["text"].startswith("ValueError: Received an invalid value for argument `units`")
    assert raised["line"] == 3
    assert "SyntaxError: '(' was never closed" in syntax["text"]
    assert syntax["line"] == 1
    assert (left["text"], left["line"]) == ("SystemExit: enough", 3)
    assert (value["printed"], value["value"]) == ("", "4")
    assert len(long["printed"]) == 65_536
    assert long["cut"]
    assert not well["cut"]


def test_a_program_leaves_nothing_to_the_next(engine: Path, tmp_path: Path) -> None:
    spoiling = """
import keras, numpy, os, sys
mine = 1
keras.config.set_floatx("float64")
keras.mixed_precision.set_global_policy("mixed_float16")
@keras.saving.register_keras_serializable("mine")
class Own(keras.layers.Layer): pass
open("file.txt", "w").write("x")
open("module_of_mine.py", "w").write("a = 1")
import module_of_mine
sys.argv.append("x")
keras.layers.LSTM(3)
"""
    asking = """
import keras, os, sys
print("mine" in globals(), keras.config.floatx(), keras.config.dtype_policy().name, os.listdir("."), len(sys.argv))
print(keras.saving.get_registered_object("mine>Own"), "module_of_mine" in sys.modules, keras.layers.LSTM(3).name)
print(__name__, os.path.basename(__file__))
"""
    clean, *_, after = run(engine, tmp_path, asking, spoiling, spoiling, asking)
    assert (after["printed"], after["text"]) == (clean["printed"], "")
    assert after["printed"].splitlines() == [
        "False float32 float32 [] 1",
        "None False lstm",
        "__main__ program.py",
    ]


def test_calls_without_end_end_as_in_python_and_leave_nothing(engine: Path, tmp_path: Path) -> None:
    """How many calls may be within each other is the next program's own again; the first case needs no setting."""
    deepest = "import sys\nsys.setrecursionlimit(10**7)\n"
    caught = "\ntry:\n    f(0)\nexcept RecursionError:\n    raise ValueError('deep')"
    asking = "import sys\nprint(sys.getrecursionlimit())"
    plain, deep, after, anew, low, last = run(
        engine,
        tmp_path,
        "def f(): return f()\nf()",
        f"{deepest}def f(n): return f(n + 1)\nf(0)",
        asking,
        f"{deepest}def f(n): return f(n + 1){caught}",
        "import sys\nsys.setrecursionlimit(90)",
        asking,
    )
    assert (plain["text"], plain["line"]) == ("RecursionError: maximum recursion depth exceeded", 1)
    assert (deep["text"], deep["line"]) == ("RecursionError: maximum recursion depth exceeded", 3)
    assert (anew["text"], anew["line"]) == ("ValueError: deep", 7)
    assert (low["text"], after["printed"], last["printed"]) == ("", "1000\n", "1000\n")


def test_calls_that_fill_the_stack_of_the_browser_say_so(tmp_path: Path, engine: Path) -> None:
    asked = json.dumps({"name": "program.py", "source": "def f(_=0): return sorted([1], key=f)\nf()"})
    done = subprocess.run(
        [NODE, RUN, folder(HERE), engine, tmp_path], input=asked, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert done.stderr.endswith("RecursionError: maximum recursion depth exceeded\n")


@pytest.mark.parametrize(
    ("edited", "asks_for_records"),
    [
        (BROWSER / "page.mjs", False),
        (BROWSER / "worker.mjs", True),
        (BROWSER / "engine.mjs", True),
        (INSIDE / "keras_here/running.py", True),
        (PIECES, True),
    ],
)
def test_what_stands_at_the_button_asks_for_another_pack_and_no_other_records(
    tmp_path: Path, edited: Path, asks_for_records: bool
) -> None:
    copy = tmp_path / "live"
    shutil.copytree(HOME, copy, ignore=shutil.ignore_patterns("__pycache__"))
    assert (key(copy), whole(copy)) == (key(), whole())
    with (copy / edited.relative_to(HOME)).open("a") as file:
        file.write("\n")
    key.cache_clear()
    whole.cache_clear()
    assert whole(copy) != whole()
    assert (key(copy) != key()) == asks_for_records


def test_masked_timesteps_and_tensors_in_errors_are_those_of_tensorflow(engine: Path, tmp_path: Path) -> None:
    masks = """
import keras, numpy as np
x = np.ones((1, 4, 8), "float32")
mask = np.array([[False, True, True, False]])
for unroll in (False, True):
    layer = keras.layers.SimpleRNN(1, kernel_initializer="ones", return_sequences=True, unroll=unroll, use_bias=False)
    print(np.round(np.asarray(layer(x, mask=mask)).ravel(), 2))
keras.layers.LSTM(3)(x, initial_state=[x])
"""
    (came,) = run(engine, tmp_path, masks)
    assert came["printed"] == "[0. 1. 1. 1.]\n[0. 1. 1. 1.]\n"
    assert "tf.Tensor(shape=(1, 4, 8), dtype=float32)" in came["text"]


def test_programs_print_in_it_what_is_recorded(engine: Path) -> None:
    """Every twelfth: `make live-check` runs all of them, weekly."""
    made_with, _ = records.read(HERE)
    assert made_with.key == key(), "the engine is another than the records know: run `make live-record`"
    chosen = [each for each in discover(HERE) if not known_before(each)][::12]
    came = run_all(HERE, engine, chosen)
    now = recorded(chosen, came)
    assert moved(HERE, now) == []
    assert sum(not live.reason for live in now.values()) > 80


def test_every_reason_has_its_words() -> None:
    words = yaml.safe_load((HERE.root / "docs/_meta/live.yml").read_text("utf-8"))
    assert set(words) == set(REASONS)
    assert all(text.endswith(".") and ". " not in text for each in words.values() for text in each.values())
    _, known = records.read(HERE)
    assert {live.reason for live in known.values()} - {""} <= set(REASONS)


def test_the_share_that_runs_only_grows() -> None:
    _, known = records.read(HERE)
    # What PyTorch, ONNX or Keras 2 is needed for can never run there: the pages about those grow on their own account.
    ours = [live for live in known.values() if live.reason not in ("other packages", "keras 2", "tensorflow")]
    same = sum(not live.reason for live in ours)
    assert same / len(ours) >= 0.94, "fewer examples run in the browser than did: see docs/_meta/live/ in git"


@pytest.mark.parametrize("content", ["{", "[]", '{"snippets/a.py": {"source": 1}}', '{"snippets/a.py": {"other": ""}}'])
def test_a_record_of_another_form_is_refused(project: Project, content: str) -> None:
    place = records.folder(project)
    place.mkdir(parents=True)
    (place / "lstm.json").write_text(content)
    with pytest.raises(Problems, match=r"docs/_meta/live/lstm\.json: is not a record"):
        records.read(project)
