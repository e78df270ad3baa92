import keras

x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
states = cell.get_initial_state(batch_size=2)
outputs, states = cell(x, states)

print("inputs: ", tuple(x.shape))
print("outputs:", tuple(outputs.shape))
print("states: ", *(tuple(state.shape) for state in states))
