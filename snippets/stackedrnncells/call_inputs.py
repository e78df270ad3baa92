import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(3)]
stack = keras.layers.StackedRNNCells(cells)
states = stack.get_initial_state(batch_size=2)
for t in range(4):
    outputs, states = stack(inputs=x[:, t], states=states)
    print("timestep", t, outputs[0].numpy().round(4))
