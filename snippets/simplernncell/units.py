import keras

x = keras.random.normal((2, 8))
for units in (1, 3, 100):
    cell = keras.layers.SimpleRNNCell(units=units)
    outputs, _ = cell(x, cell.get_initial_state(batch_size=2))
    print(f"units={units}:", tuple(outputs.shape), end=", ")
    print(f"state {cell.state_size}", end=", ")
    print(cell.count_params(), "parameters")
