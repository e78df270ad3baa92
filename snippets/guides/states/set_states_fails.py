import keras

lstm = keras.layers.LSTM(3, stateful=True)
lstm.build((2, 4, 8))
ones = keras.ops.ones((2, 3))
lstm.reset_state(states=[ones, ones])
