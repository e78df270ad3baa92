import keras

x = keras.random.normal((2, 4, 8))
lower = keras.layers.GRU(3, return_sequences=True)
upper = keras.layers.GRU(5, return_sequences=True)
between = lower(x)
print("layers:", tuple(between.shape), tuple(upper(between).shape))

cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(5)]
stack = keras.layers.RNN(
    cells, return_sequences=True, return_state=True
)
outputs, lower_states, upper_states = stack(x)
print("cells: ", tuple(outputs.shape))
print("lower: ", tuple(lower_states[0].shape), "at the end only")
