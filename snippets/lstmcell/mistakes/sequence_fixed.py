import keras

x = keras.random.normal((2, 4, 8), seed=0)
cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state(batch_size=2)
outputs, states = cell(x[:, 0], states)
print("one timestep:  ", tuple(outputs.shape))
print("all timesteps: ", tuple(keras.layers.RNN(cell)(x).shape))
