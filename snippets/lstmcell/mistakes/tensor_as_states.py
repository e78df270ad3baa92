import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.random.normal((2, 3), seed=1)
cell = keras.layers.LSTMCell(3)
wrong, _ = cell(x, h)
rows, _ = cell(x, [h[:1], h[1:]])
right, _ = cell(x, [h, keras.ops.zeros((2, 3))])
print("h alone:       ", wrong[0].numpy().round(4))
print("rows as h, c:  ", rows[0].numpy().round(4))
print("[h, zeros]:    ", right[0].numpy().round(4))
