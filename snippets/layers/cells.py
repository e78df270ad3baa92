import keras

x = keras.random.normal((2, 8))
for name in ("SimpleRNNCell", "GRUCell", "LSTMCell"):
    cell = getattr(keras.layers, name)(3)
    states = cell.get_initial_state(batch_size=2)
    outputs, states = cell(x, states)
    print(f"{name:13}", tuple(x.shape), "->", end=" ")
    print(tuple(outputs.shape), "states", len(states), end=", ")
    print("parameters", cell.count_params())
