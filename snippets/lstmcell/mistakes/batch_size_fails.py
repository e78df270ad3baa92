import keras

cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state()
