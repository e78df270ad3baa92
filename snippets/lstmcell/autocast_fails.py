import keras

x = keras.random.normal((2, 8), seed=0, dtype="float64")
cell = keras.layers.LSTMCell(3, autocast=False)
states = cell.get_initial_state(batch_size=2)
print("states:", states[0].dtype.name)
cell(x, states)
