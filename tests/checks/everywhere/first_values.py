"""With a `kernel` of zeros the input has no influence; `tanh` and any other function can be an activation."""

import keras
import numpy as np

x, other = (np.array(keras.random.normal((2, 4, 8), seed=seed)) for seed in (0, 1))
for name in ("LSTM", "GRU", "SimpleRNN"):
    for given in ({}, {"bias_initializer": "ones"}, {"return_sequences": True}):
        layer = getattr(keras.layers, name)(3, kernel_initializer="zeros", **given)
        assert np.array_equal(layer(x), layer(other)), name
        cell = getattr(keras.layers, f"{name}Cell")(3, kernel_initializer="zeros")
        states = [keras.ops.ones((2, 3))] * (2 if name == "LSTM" else 1)
        assert np.array_equal(cell(x[:, 0], states)[0], cell(other[:, 0], states)[0]), name
for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), 1):
    layer = getattr(keras.layers, name)(3, 3, kernel_initializer="zeros")
    one, two = (np.array(keras.random.normal((2, 4, *[4] * axes, 1), seed=seed)) for seed in (0, 1))
    assert np.array_equal(layer(one), layer(two)), name

OTHERS = ("deserialize", "get", "serialize", "glu", "threshold")  # `glu` halves, `threshold` wants more
functions = [name for name in dir(keras.activations) if name not in OTHERS and not name.startswith("_")]
assert len(functions) > 20, functions
small = keras.initializers.RandomNormal(stddev=0.1)
for function in (*functions, lambda value: value**2, keras.ops.sin, keras.layers.LeakyReLU(), None):
    keras.utils.set_random_seed(0)
    rnn = keras.layers.SimpleRNN(3, activation=function, kernel_initializer=small, recurrent_initializer=small)
    h = np.zeros((2, 3), "float32")
    outputs = rnn(x)
    for t in range(4):
        kernel, recurrent_kernel, bias = rnn.get_weights()
        h = np.array(keras.activations.get(function)(keras.ops.array(x[:, t] @ kernel + h @ recurrent_kernel + bias)))
    assert np.allclose(outputs, h, rtol=1e-3, atol=1e-3), function
