"""Training in the live engine: gradients and the order of samples are TensorFlow's.

The same programs run here and there. A step of gradient descent with a learning rate of 1 takes the gradient off the
weights, so that no program has to ask either for it.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.live.test_engine import run
from tools.engine.execute import Executor

GRADIENTS = """
import json, random
import keras
import numpy as np

layers, draw = keras.layers, random.Random({seed})


def recurrent(draw, units):
    kind = draw.choice([layers.SimpleRNN, layers.LSTM, layers.GRU])
    options = dict(go_backwards=draw.random() < 0.3, unroll=draw.random() < 0.3)
    options["activation"] = draw.choice(["tanh", "tanh", "relu", "sigmoid", "elu"])
    if kind is layers.GRU:
        options["reset_after"] = draw.random() < 0.5
    if draw.random() < 0.3:
        options["kernel_regularizer"] = "l2"
    return kind(units, return_sequences=draw.random() < 0.5, **options)


def built(draw, kind, steps, features, units):
    if kind == "recurrent":
        return keras.Input((steps, features)), [layers.Masking(0.0), recurrent(draw, units)]
    if kind == "bidirectional":
        mode = draw.choice(["concat", "sum", "mul", "ave"])
        return keras.Input((steps, features)), [layers.Bidirectional(layers.LSTM(units), merge_mode=mode)]
    if kind == "cells":
        cells = [layers.GRUCell(units), layers.LSTMCell(units + 1)]
        return keras.Input((steps, features)), [layers.RNN(cells), layers.LayerNormalization()]
    if kind == "embedding":
        embedding = layers.Embedding(9, features, mask_zero=True)
        return keras.Input((steps,), dtype="int32"), [embedding, recurrent(draw, units)]
    if kind == "distributed":
        inner = layers.TimeDistributed(layers.Dense(units, "relu"))
        return keras.Input((steps, features)), [inner, layers.LSTM(units, dropout=0.5), layers.Dropout(0.5)]
    if kind == "others":
        summed = layers.Lambda(lambda x: keras.ops.cumsum(x, 1) / (1 + keras.ops.norm(x, axis=-1, keepdims=True)))
        more = [layers.PReLU(), layers.BatchNormalization(), layers.LeakyReLU(), summed, layers.Flatten()]
        return keras.Input((steps, features)), [layers.Conv1D(units, 2, padding="causal", activation="gelu"), *more]
    padding = draw.choice(["same", "valid"])
    if kind == "convlstm1d":
        options = dict(padding=padding, strides=draw.randint(1, 2))
        return keras.Input((steps, 5, features)), [layers.ConvLSTM1D(units, 3, **options), layers.Flatten()]
    options = dict(padding=padding, strides=draw.randint(1, 2), return_sequences=True)
    more = [layers.MaxPooling3D((1, 2, 2)), layers.AveragePooling3D((1, 1, 1)), layers.Conv3D(2, 1), layers.Flatten()]
    return keras.Input((steps, 6, 7, features)), [layers.ConvLSTM2D(units, 3, **options), *more]


found = {{}}
for number, kind in enumerate({kinds!r}):
    steps, features, units, samples = draw.randint(2, 5), draw.randint(1, 4), draw.randint(1, 4), draw.randint(1, 4)
    keras.utils.set_random_seed(number)
    inputs, middle = built(draw, kind, steps, features, units)
    loss, activation = draw.choice(
        [("mse", None), ("mae", None), ("huber", None), ("binary_crossentropy", "sigmoid")]
        + [("sparse_categorical_crossentropy", "softmax")]
    )
    model = keras.Sequential([inputs, *middle, layers.Dense(3, activation)])
    rng = np.random.default_rng(number)
    shape = (samples, *inputs.shape[1:])
    x = rng.integers(0, 9, shape) if kind == "embedding" else rng.normal(size=shape).astype("float32")
    if kind == "recurrent" and steps > 2:
        x[0, -1] = 0
    y = rng.random((samples, *model.output_shape[1:])).astype("float32")
    if activation == "softmax":
        y = rng.integers(0, 3, y.shape[:-1])
    model.compile(keras.optimizers.SGD(1.0), loss)
    before = [np.array(each) for each in model.get_weights()]
    model.train_on_batch(x, y)
    after = model.get_weights()
    gradients = [(one - other).ravel()[:40].round(6).tolist() for one, other in zip(before, after)]
    found[f"{{number}} {{kind}} {{loss}}"] = gradients
print(json.dumps(found))
"""

KINDS = ("recurrent", "bidirectional", "cells", "embedding", "distributed", "convlstm1d", "convlstm2d", "others")

FITTED = """
import json
import keras
import numpy as np

found = []
for case in (0, 10, 4, True), (1, 33, 5, True), (3, 7, 8, True), (0, 11, 4, "batch"), (2, 9, 2, False):
    seed, samples, size, shuffle = case
    keras.utils.set_random_seed(seed)
    layers = [keras.Input((4, 2)), keras.layers.LSTM(3, dropout=0.3), keras.layers.Dense(1)]
    model = keras.Sequential(layers)
    model.compile(keras.optimizers.Adam(0.05, clipnorm=1.0), "mse", metrics=["mae"])
    x = keras.random.normal((samples, 4, 2), seed=seed)
    weights = {"sample_weight": np.linspace(0, 1, samples)} if seed else {}
    said = model.fit(
        np.array(x), np.array(x)[:, 0, :1], batch_size=size, epochs=3, shuffle=shuffle, verbose=0, **weights,
        validation_split=0 if seed else 0.2, callbacks=[keras.callbacks.EarlyStopping("loss", patience=1)],
    )
    found.append({name: [round(each, 6) for each in values] for name, values in said.history.items()})
print(json.dumps(found))
"""


NORMS = """
import itertools, json
import keras
import numpy as np

ops, inf = keras.ops, float("inf")
VECTOR, MATRIX = [None, 1, 1.5, 2, 3, -1, inf, -inf], [None, "fro", 1, -1, inf, -inf, "nuc", 2, -2]
cases = [(..., *each) for each in itertools.product(VECTOR, [0, 1, 2, -1], [True, False])]
cases += [(..., *each) for each in itertools.product(MATRIX, [(0, 1), (1, 2), (0, 2)], [True, False])]
cases += [(..., *each) for each in itertools.product(MATRIX, [(2, 0), (-1, -2)], [False])]
cases += [((0, 0), *each) for each in itertools.product(VECTOR, [None], [True, False])]
cases += [(0, *each) for each in itertools.product(MATRIX, [None], [True, False])]
cases += [(..., 0, -1, True)]
x = np.random.default_rng(0).normal(size=(2, 3, 4)).astype("float32")


class Norms(keras.layers.Layer):
    def build(self, shape):
        start = keras.initializers.Constant(x)
        self.own = [self.add_weight(shape=x.shape, initializer=start) for _ in cases]

    def call(self, inputs):
        total = 0.0
        for weight, (part, ord, axis, keepdims) in zip(self.own, cases):
            taken = ops.convert_to_tensor(weight)[part]
            norm = ops.norm(taken, ord=ord, axis=axis, keepdims=keepdims)
            total += ops.sum(ops.square(ops.cos(taken) / norm if keepdims else 1 + norm))
        return inputs * total


model = keras.Sequential([keras.Input((1,)), Norms()])
model.compile(keras.optimizers.SGD(1.0), lambda wanted, got: got)
ones = np.ones((1, 1), "float32")
model.train_on_batch(ones, ones)
gradients = [[float(f"{each:.7g}") for each in (x - after).ravel()] for after in model.get_weights()]
print(json.dumps({str(case): gradient for case, gradient in zip(cases, gradients)}))
"""


def both(executor: Executor, engine: Path, place: Path, source: str, spoil: str = "") -> tuple[str, str]:
    """What a program prints under TensorFlow, and in the live engine."""
    execution = executor.run("training.py", source, 5)
    assert execution.report == {}, execution.stderr
    (came,) = run(engine, place, f"{spoil}\n{source}")
    assert came["text"] == ""
    return execution.stdout.decode(), came["printed"]


def same(theirs: list[list[float]], ours: list[list[float]]) -> bool:
    """Whether gradients are the same to five digits of the largest of each weight."""
    pairs = [(np.array(one), np.array(two)) for one, two in zip(theirs, ours, strict=True)]
    return all(one.shape == two.shape and np.allclose(one, two, rtol=0, atol=1e-5 * _scale(one)) for one, two in pairs)


def _scale(gradient: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    return max(1.0, float(np.abs(gradient).max()))


@pytest.mark.parametrize(
    ("seed", "spoil"),
    [
        (1, ""),
        (2, ""),
        (3, ""),
        (1, "from keras_here import derivatives as d\nd.defvjp(d.followed.tanh, lambda ans, x: lambda g: g)"),
    ],
)
def test_gradients_are_those_of_tensorflow(
    executor: Executor, engine: Path, tmp_path: Path, seed: int, spoil: str
) -> None:
    theirs, ours = map(json.loads, both(executor, engine, tmp_path, GRADIENTS.format(seed=seed, kinds=KINDS), spoil))
    assert list(theirs) == list(ours)
    other = [name for name, gradients in theirs.items() if not same(gradients, ours[name])]
    assert bool(other) == bool(spoil), other
    assert any(np.any(each) for gradients in theirs.values() for each in gradients)


def test_the_gradient_of_every_norm_is_that_of_tensorflow(executor: Executor, engine: Path, tmp_path: Path) -> None:
    theirs, ours = map(json.loads, both(executor, engine, tmp_path, NORMS))
    assert len(theirs) > 150
    assert [case for case, gradient in theirs.items() if not same([gradient], [ours[case]])] == []
    assert all(np.any(gradient) for gradient in theirs.values())


def test_fit_takes_samples_in_the_order_of_tensorflow(executor: Executor, engine: Path, tmp_path: Path) -> None:
    theirs, ours = map(json.loads, both(executor, engine, tmp_path, FITTED))
    for one, two in zip(theirs, ours, strict=True):
        assert list(one) == list(two)
        assert all(np.allclose(one[name], two[name], rtol=1e-4, atol=1e-5) for name in one)


def test_autograd_is_loaded_when_something_is_trained(engine: Path, tmp_path: Path) -> None:
    training = """
import keras, sys
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x = keras.ops.ones((2, 2))
model.predict(x, verbose=0)
print("autograd" in sys.modules)
model.fit(x, x[:, :1], verbose=0)
print("autograd" in sys.modules)
"""
    (came,) = run(engine, tmp_path, training)
    assert (came["printed"], came["text"]) == ("False\nTrue\n", "")
