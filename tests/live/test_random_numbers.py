"""The random numbers of the live engine are TensorFlow's: bit for bit, but for the last of a logarithm or a sine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.engine.execute import Executor
from tools.live.pack import INSIDE

COMPARE = """
import importlib.util, json, random
import numpy as np
import tensorflow as tf

spec = importlib.util.spec_from_file_location("philox", {philox!r})
philox = importlib.util.module_from_spec(spec)
spec.loader.exec_module(philox)
draw = random.Random(7)
failed, compared = [], 0


def compare(what, theirs, ours, exact):
    global compared
    compared += theirs.size
    tolerance = 0 if exact else 4e-3 if theirs.dtype == np.float16 else 4e-6
    if theirs.dtype != ours.dtype or not np.allclose(theirs, ours, rtol=tolerance, atol=tolerance):
        failed.append((what[0], what))


for _ in range(400):
    seed = [draw.choice([0, 1, 2**31 - 3, draw.randrange(2**31)]) for _ in range(2)]
    shape = tuple(draw.randint(1, 9) for _ in range(draw.randint(1, 3)))
    kind = draw.choice(["float16", "float32", "float64"])
    asked = dict(shape=shape, seed=seed, dtype=kind)
    for name, exact in (("uniform", True), ("normal", False), ("truncated_normal", False)):
        theirs = getattr(tf.random, "stateless_" + name)(**asked).numpy()
        compare([name, shape, seed, kind], theirs, getattr(philox, name)(shape, seed, np.dtype(kind)), exact)
    kind = draw.choice(["int32", "int64"])
    low, high = draw.randint(-50, 0), draw.randint(1, 2**30)
    theirs = tf.random.stateless_uniform(shape, seed, low, high, kind).numpy()
    compare(["integers", shape, seed, kind], theirs, philox.integers(shape, seed, low, high, kind), True)
    logits = np.random.default_rng(seed).normal(size=(draw.randint(1, 4), draw.randint(1, 6))).astype("float32")
    count = draw.randint(1, 9)
    theirs = tf.random.stateless_categorical(logits, count, seed).numpy()
    compare(["categorical", logits.shape, count, seed], theirs, philox.categorical(logits, count, seed), True)
print(json.dumps([compared, len(failed), sorted(dict(failed))]))
"""


@pytest.mark.parametrize(
    ("spoil", "caught"),
    [
        ("", []),
        ("philox.ROUNDS = 9", ["categorical", "integers", "normal", "truncated_normal", "uniform"]),
        ("philox.RESERVED = 128", ["truncated_normal"]),
    ],
)
def test_they_are_those_of_tensorflow(executor: Executor, spoil: str, caught: list[str]) -> None:
    source = COMPARE.format(philox=str(INSIDE / "keras_here/philox.py")).replace("draw = ", f"{spoil}\ndraw = ")
    execution = executor.run("compare.py", source, 10)
    assert execution.report == {}, execution.stderr
    compared, failed, names = json.loads(execution.stdout)
    assert compared > 50_000
    assert (names, failed > 0) == (caught, bool(caught))


def test_every_function_that_draws_is_replaced_or_named_as_left(executor: Executor) -> None:
    """A function that a new Keras adds would silently draw other numbers."""
    source = """
import inspect
from keras.src.backend.tensorflow import random
print(*sorted(name for name, each in vars(random).items() if inspect.isfunction(each)
    and each.__module__ == random.__name__ and not name.startswith("_")))
"""
    functions = set(executor.run("functions.py", source).stdout.decode().split())
    replaced = Path(INSIDE / "keras_here/numbers.py").read_text().partition("for function in (")[2].partition(")")[0]
    assert functions == {*replaced.replace(",", " ").split(), "gamma", "beta", "binomial"}
