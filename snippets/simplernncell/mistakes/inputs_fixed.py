import keras

x = keras.ops.ones((2, 8))
for cls in (keras.layers.LSTMCell, keras.layers.SimpleRNNCell):
    cell = cls(3)
    states = cell.get_initial_state(batch_size=2)
    outputs, _ = cell(x, states)
    print(cls.__name__, tuple(outputs.shape))
