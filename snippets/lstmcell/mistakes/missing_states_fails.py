import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
outputs, states = cell(x)
