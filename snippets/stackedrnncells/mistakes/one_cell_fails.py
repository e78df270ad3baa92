import keras

x = keras.random.normal((2, 4, 8))
stack = keras.layers.StackedRNNCells([keras.layers.LSTMCell(3)])
states = stack.get_initial_state(batch_size=2)
for t in range(4):
    print("timestep", t, "states:", len(states))
    outputs, states = stack(x[:, t], states)
