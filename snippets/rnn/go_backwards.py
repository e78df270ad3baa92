import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(3)]
backward = keras.layers.RNN(
    cells, return_sequences=True, go_backwards=True
)
forward = keras.layers.RNN(cells, return_sequences=True)
outputs = backward(x)
print("backward:         ", to_numpy(outputs[0, :, 0]).round(4))
outputs = forward(x[:, ::-1])
print("forward, reversed:", to_numpy(outputs[0, :, 0]).round(4))
outputs = forward(x)
print("forward:          ", to_numpy(outputs[0, :, 0]).round(4))
