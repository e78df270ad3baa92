import keras

x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(3, recurrent_dropout=0.5)
outputs, _ = cell(x[:1], cell.get_initial_state(batch_size=1))
print("recurrent_dropout:", tuple(outputs.shape))

cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state(batch_size=2)
cell(x, states)
