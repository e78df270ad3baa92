import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
cell = keras.layers.LSTMCell(3)
results = cell(x, cell.get_initial_state(batch_size=2))
print(type(results).__name__, "of", len(results))

outputs, states = results
print(type(states).__name__, "of", len(states))
print("outputs:", outputs[0].numpy().round(4))
print("h:      ", states[0][0].numpy().round(4))
print("c:      ", states[1][0].numpy().round(4))
