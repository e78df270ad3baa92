import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.zeros((1, 100, 1))
start = np.full((1, 1), 0.5)
on, off = 100, -100
layers = keras.layers
for layer, groups, bias in (
    (layers.SimpleRNN(1, return_sequences=True), 1, [0]),
    (
        layers.GRU(1, return_sequences=True, reset_after=False),
        3,
        [on, 0, 0],
    ),
    (layers.LSTM(1, return_sequences=True), 4, [off, on, 0, on]),
):
    layer.build(x.shape)
    ones = np.ones((1, groups))
    layer.set_weights([ones, ones, np.array(bias)])
    states = [start] * len(layer.get_initial_state(1))
    outputs = to_numpy(layer(x, initial_state=states)[0, :, 0])
    print(f"{layer.name:11}", outputs[[0, 9, 99]].round(4))
print("tanh(0.5) =", np.tanh(0.5).round(4))
