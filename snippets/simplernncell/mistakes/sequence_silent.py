import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
cell = keras.layers.SimpleRNNCell(3)
for shape in ((1, 4, 8), (4, 4, 8), (2, 1, 8)):
    x = keras.random.normal(shape, seed=0)
    h = keras.ops.zeros((shape[0], 3))
    outputs, _ = cell(x, h)
    print(shape, "->", tuple(outputs.shape))

rnn = keras.layers.RNN(cell, return_sequences=True)
x = keras.random.normal((1, 4, 8), seed=0)
alone, _ = cell(x, keras.ops.zeros((1, 3)))
print("RNN, last step: ", to_numpy(rnn(x)[0, -1]).round(4))
print("cell, last step:", to_numpy(alone[0, -1]).round(4))
