import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
h, c = keras.ops.zeros((2, 5)), keras.ops.zeros((2, 5))
cell(x, [h, c])
