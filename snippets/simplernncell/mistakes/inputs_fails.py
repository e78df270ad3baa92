import keras

x, h = keras.ops.ones((2, 8)), keras.ops.zeros((2, 3))
for cls in (keras.layers.LSTMCell, keras.layers.SimpleRNNCell):
    cell = cls(3)
    states = cell.get_initial_state(batch_size=2)
    outputs, _ = cell(inputs=x, states=states)
    print(cls.__name__, tuple(outputs.shape))
