"""Outputs on other processors: what moves with one is found, what does not is left alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from tools.engine.execute import Executor
from tools.engine.snippets import Snippet, discover
from tools.problems import Problem
from tools.project import Project
from tools.upkeep import processors as module
from tools.upkeep.processors import PROCESSORS, Processor, main, moves, printed_on

LAYER = """\
import keras

x = keras.random.normal((2, 4, 8), seed=0)
keras.utils.set_random_seed(0)
simple_rnn = keras.layers.SimpleRNN(3)
"""
"""How the planted snippets begin that print what a layer returns."""

TRAINED = """\
model = keras.Sequential([keras.Input((4, 8)), simple_rnn, keras.layers.Dense(2, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", jit_compile={jit})
loss = model.fit(x, keras.ops.array([0, 1]), epochs=2, verbose=0).history["loss"][-1]
"""
"""How a planted snippet trains it."""

Plant = Callable[..., list[Snippet]]


@pytest.fixture
def plant(project: Project) -> Plant:
    """Write snippets with the outputs that are recorded for them."""

    def write(**programs: tuple[str, str]) -> list[Snippet]:
        for name, (source, printed) in programs.items():
            (project.snippets / f"{name}.py").write_text(source, "utf-8")
            (project.snippets / f"{name}.out").write_text(printed, "utf-8")
        return discover(project)

    return write


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run programs without TensorFlow, which takes seconds to import."""
    monkeypatch.setattr(module, "Executor", partial(Executor, fork=False))


@pytest.mark.usefixtures("quick")
def test_an_output_that_follows_a_processor_is_found_and_no_other(plant: Plant) -> None:
    programs = plant(
        follows=("import os\n\nprint(3)\nprint(os.environ.get('WIDTH', 4))\n", "3\n4\n"),
        stays=("import os\n\nprint(str(os.environ.get('WIDTH', 4)).isdigit())\n", "True\n"),
    )
    narrow, wide = ({"WIDTH": width} for width in "48")
    found = moves(
        programs, [Processor("plain"), Processor("narrow", narrow), *(Processor(n, wide) for n in ("A", "B"))]
    )
    message = "prints something else on A; B: print fewer digits"
    changed = "--- recorded\n+++ printed there\n@@ -1,2 +1,2 @@\n 3\n-4\n+8"
    assert found == [Problem("snippets/follows.py", 0, message, changed)]


@pytest.mark.usefixtures("quick")
def test_a_program_that_fails_there_is_found_with_the_reason(plant: Plant) -> None:
    programs = plant(needs=("import os\n\nprint(4)\nassert 'WIDTH' not in os.environ\n", "4\n"))
    (found,) = moves(programs, [Processor("wide", {"WIDTH": "8"})])
    assert "AssertionError" in found.detail


def test_digits_that_float32_does_not_hold_are_found_by_rounding_otherwise(plant: Plant) -> None:
    printed = {
        "all_digits": "print(float(simple_rnn(x)[0, 0]))\n",
        "some_digits": "print(simple_rnn(x)[0].numpy().round(2))\n",
        "all_digits_of_a_loss": TRAINED.format(jit=False) + "print(loss)\n",
        "all_digits_compiled": TRAINED.format(jit=True) + "print(loss)\n",
        "some_digits_of_a_loss": TRAINED.format(jit=False) + "print(round(loss, 2))\n",
    }
    exact = "print(keras.ops.matmul(keras.ops.ones((3, 7)), keras.ops.full((7, 2), 1.5)), keras.ops.tanh(0.0))\n"
    same = "print(keras.ops.all(simple_rnn(x) == simple_rnn(x)))\n"
    unknown = {name: (LAYER + source, "") for name, source in {**printed, "exact": exact, "same": same}.items()}
    programs = plant(**unknown)
    here, there = (printed_on(processor, programs) for processor in (Processor("plain"), Processor("other", seed=1)))
    moved = {program.name for program in programs if here[program] != there[program]}
    assert moved == {"snippets/all_digits.py", "snippets/all_digits_of_a_loss.py", "snippets/all_digits_compiled.py"}
    assert all(abs(float(here[each]) - float(there[each])) < 1e-5 for each in programs if each.name in moved)


def test_what_counts_the_operations_of_a_graph_is_not_rounded_otherwise(plant: Plant) -> None:
    programs = plant(counts=("print(len('get_operations'), _)\n", ""))
    assert moves(programs, [Processor("rounding 1", seed=1)]) == []


def test_each_processor_differs_from_the_others() -> None:
    assert len({processor.name for processor in PROCESSORS}) == len(PROCESSORS)
    assert len({(*sorted(each.environment.items()), each.seed) for each in PROCESSORS}) == len(PROCESSORS)


@pytest.mark.usefixtures("quick")
def test_the_command_says_what_moved(
    plant: Plant, project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plant(follows=("import os\n\nprint(os.environ.get('WIDTH', 4))\n", "4\n"), stays=("print(4)\n", "4\n"))
    monkeypatch.setattr(module, "HERE", project)
    monkeypatch.setattr(module, "expect_installed", lambda _: None)
    monkeypatch.setattr(module, "PROCESSORS", (Processor("wide", {"WIDTH": "8"}),))
    assert main([]) == 1
    assert "snippets/follows.py: prints something else on wide" in capsys.readouterr().err
    assert main(["stays"]) == 0
    assert capsys.readouterr().out == "1 programs print the same on 1 processors\n"
    with pytest.raises(SystemExit):
        main(["nothing"])
    assert "no program is called nothing" in capsys.readouterr().err
