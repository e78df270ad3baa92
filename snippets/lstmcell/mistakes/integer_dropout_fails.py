import keras

x = keras.ops.ones((2, 8), dtype="int32")
for dropout in (0.0, 0.5):
    cell = keras.layers.LSTMCell(3, dropout=dropout)
    states = cell.get_initial_state(batch_size=2)
    outputs, _ = cell(x, states, training=True)
    print(f"dropout={dropout}: {outputs.dtype.name}")
