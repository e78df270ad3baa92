import keras

x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state(batch_size=2)
cell(x, states)
