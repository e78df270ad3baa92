import keras

x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.SimpleRNNCell(3)
cell(x, keras.ops.zeros((2, 3)))
