import keras

x = keras.ops.ones((2, 8))
cell = keras.layers.GRUCell(3)
outputs, states = cell(x, keras.ops.zeros((2, 3)))
print("states:   ", tuple(states.shape))
print("states[0]:", tuple(states[0].shape))
other = keras.layers.GRUCell(3, recurrent_dropout=0.5)
outputs, _ = other(x, states[0])
print("recurrent_dropout:", tuple(outputs.shape))
cell(x, states[0])
