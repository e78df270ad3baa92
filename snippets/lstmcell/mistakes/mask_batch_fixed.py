import keras

cell = keras.layers.LSTMCell(3, dropout=0.5)
for batch_size in (4, 1, 2):
    cell.reset_dropout_mask()
    x = keras.ops.ones((batch_size, 8))
    states = cell.get_initial_state(batch_size)
    outputs, _ = cell(x, states, training=True)
    print("batch size", batch_size, tuple(outputs.shape))
