import keras

x = keras.random.normal((2, 8), seed=0)
for cls in (keras.layers.LSTMCell, keras.layers.SimpleRNNCell):
    cell = cls(3)
    states = cell.get_initial_state(batch_size=2)
    outputs, new_states = cell(x, states)
    print(cls.__name__, "takes", len(states), end=", ")
    print("returns", len(new_states))
