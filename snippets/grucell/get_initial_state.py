import keras

cell = keras.layers.GRUCell(3)
states = cell.get_initial_state(batch_size=2)
print(type(states).__name__, "of", len(states))
print(tuple(states[0].shape), states[0].numpy().tolist())
