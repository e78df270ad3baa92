import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
sequential = keras.Sequential(
    [
        keras.Input((4, 8)),
        keras.layers.LSTM(3),
        keras.layers.Dense(1),
    ]
)

inputs = keras.Input((4, 8))
state = keras.layers.LSTM(3)(inputs)
outputs = keras.layers.Dense(1)(state)
functional = keras.Model(inputs, outputs)

functional.set_weights(sequential.get_weights())
x = keras.random.normal((2, 4, 8), seed=0)
for model in sequential, functional:
    lstm, dense = model.layers[-2:]
    print(type(model).__name__, lstm.count_params(), end=" + ")
    print(dense.count_params(), "=", model.count_params())
    print("  ", to_numpy(model(x)[:, 0]).round(4))
