import keras

inputs = keras.Input((4, 8))
cell = keras.layers.LSTMCell(3)
batch_size = keras.ops.shape(inputs)[0]
print("batch size:", batch_size)
states = cell.get_initial_state(batch_size)
