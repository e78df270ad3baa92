import keras

x = keras.ops.ones((2, 4, 8))
gru = keras.layers.GRU(3)
states = gru.get_initial_state(keras.ops.shape(x)[0])
print([tuple(state.shape) for state in states])
print(gru(x, initial_state=states).shape)
