import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
h = keras.ops.zeros((2, 3))
outputs, states = cell(x, [h, keras.ops.zeros_like(h)])
print(tuple(outputs.shape), "states:", len(states))
