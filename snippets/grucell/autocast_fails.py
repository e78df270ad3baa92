import keras

x = keras.random.normal((2, 8), seed=0, dtype="float64")
h = keras.ops.zeros((2, 3), dtype="float64")
cell = keras.layers.GRUCell(3, autocast=False)
cell(x, h)
