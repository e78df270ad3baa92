import keras

x = keras.ops.ones((2, 8), dtype="int32")
x = keras.ops.cast(x, "float32")
cell = keras.layers.LSTMCell(3, dropout=0.5)
states = cell.get_initial_state(batch_size=2)
outputs, _ = cell(x, states, training=True)
print(x.dtype.name, tuple(outputs.shape))
